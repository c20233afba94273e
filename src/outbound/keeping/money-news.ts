import { answerClient } from '../../domain/beginning/offer/offer-buttons.ts';
import type { Show } from '../../domain/effects.ts';
import { keptOf } from '../../domain/keeping/kept.ts';
import { dueOf, openDues } from '../../domain/keeping/money/dues.ts';
import { paymentsButton } from '../../domain/keeping/money/money-buttons.ts';
import { isReplaced } from '../../domain/keeping/money/plan-sums.ts';
import type { Due } from '../../domain/keeping/nouns.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { key } from '../agreements/summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from '../agreements/summary-send.ts';
import { afterOthers } from '../beginning/privately.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { cardKeys } from './money-keys.ts';
import { cardLines, lineOf, screen, totalLines } from './money-words.ts';
import { engagementNow } from './payments.ts';
import { planWords } from './plan.ts';
import { passReceipt } from './receipt.ts';

/** News of money: `due.3.paid`, `plan.2.sent`. What is said is what stands at the moment of sending. */
export const showMoneyNews = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const e = await engagementNow(tools, show, entry);
  const [what, n, why = ''] = (show.about ?? '').split('.');
  if (!e) return performedNothing;
  const eyes = eyesOf(tools, show, scene, e);
  const due = what === 'due' ? dueOf(e, Number(n)) : null;
  const words = due ? dueNews(eyes, due, why, scene.now) : planNews(eyes, Number(n), why, scene.now);
  const passed = due && eyes.side === 'coach' ? await passReceipt(tools, due, entry) : 'none';
  const sending = sendSummaryWords(eyes, show, entry, scene, withMore(words, receiptWords(passed, why)));
  await (passed === 'passed' ? afterOthers(sending) : sending);
  return performedNothing;
};

/** Reported and sent later, in one opening, both are one message: then it says where the receipt is. */
const receiptWords = (passed: 'none' | 'passed' | 'lost', why: string): Phrase[] => {
  if (passed === 'lost') return [{ phrase: 'receipt-lost' }];
  return passed === 'passed' && why === 'paid' ? [{ phrase: 'receipt-above' }] : [];
};

const withMore = (words: SummaryWords, more: readonly Phrase[]): SummaryWords =>
  more.length === 0 ? words : { ...words, text: 'money-page-foot', args: { ...words.args, foot: { lines: more } } };

/** Whether what was said is so still. */
const holds: Readonly<Record<string, (due: Due) => boolean>> = {
  new: ({ state, talk }) => state === 'due' && !talk,
  paid: ({ state }) => state === 'reported',
  receipt: ({ state }) => state === 'reported',
  got: ({ state }) => state === 'paid',
  not: ({ state, talk }) => state === 'due' && !talk,
  waive: ({ state }) => state === 'waived',
  talk: ({ state, talk }) => state === 'due' && talk,
  on: ({ state, talk }) => state === 'due' && !talk,
  open: ({ state, talk }) => state === 'due' && !talk,
};

const dueHead = ({ side, other: who }: Eyes, due: Due, why: string): Phrase => {
  const args = { who };
  if (!Object.hasOwn(holds, why) || !holds[why]?.(due)) return { phrase: 'news-due-now', args };
  switch (why) {
    case 'not':
      return { phrase: side === 'coach' ? 'news-due-unsaid' : 'news-due-not', args };
    case 'new':
    case 'paid':
    case 'receipt':
    case 'got':
    case 'waive':
    case 'talk':
    case 'on':
    case 'open':
      return { phrase: `news-due-${why}`, args };
    default:
      return { phrase: 'news-due-now', args };
  }
};

const dueNews = (eyes: Eyes, due: Due, why: string, now: number): SummaryWords =>
  screen(dueHead(eyes, due, why), cardLines(eyes, due).lines, [], cardKeys(eyes, due, now));

const planNews = (eyes: Eyes, n: number, why: string, now: number): SummaryWords => {
  const { e, side, other: who } = eyes;
  const { plan } = keptOf(e);
  if (plan?.n === n && (why === 'sent' || why === 'talk'))
    return planWords(eyes, { phrase: `news-plan-${why}`, args: { who } }, plan, [], now);
  const list = [key('button-payments', paymentsButton(e, side).press)];
  const answer = side === 'coach' ? [[answerClient(e.client)]] : [];
  if (why === 'agreed') return agreedNews(eyes, [list]);
  const head: Phrase = { phrase: why === 'withdrawn' ? 'news-plan-withdrawn' : 'news-plan-over', args: { who } };
  return screen(head, [], [], [...answer, list]);
};

const agreedNews = ({ e, reader, other: who }: Eyes, buttons: SummaryWords['buttons']): SummaryWords => {
  const parts = openDues(e).filter(isReplaced);
  const lines = parts.map((due, i) => lineOf(e, due, i + 1, reader));
  return screen({ phrase: 'news-plan-agreed', args: { who } }, lines, totalLines(e), buttons);
};
