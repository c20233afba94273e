import type { Show } from '../../domain/effects.ts';
import { keptOf } from '../../domain/keeping/kept.ts';
import { dueOf, openDues } from '../../domain/keeping/money/dues.ts';
import { moneyPress, paymentsButton } from '../../domain/keeping/money/money-buttons.ts';
import type { Due } from '../../domain/keeping/nouns.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { key } from '../agreements/summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from '../agreements/summary-send.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { cardKeys, listKeys, reportedKeys } from './money-keys.ts';
import { amountOf, cardLines, dayOf, exampleFor, lineOf, reachLines, screen, totalLines } from './money-words.ts';

/** So many sums fit into one message; the statement has all of them. */
const shownAtMost = 15;

/**
 * Where money stands. `about`: a list, `i3` one sum, `r3` one just reported as paid, `k3` one with its receipt, `a` which sum is to be
 * added, `s.20000PLN.2026-12-01.4` a sum before it is added.
 */
export const showPayments = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const e = await engagementNow(tools, show, entry);
  if (!e) return performedNothing;
  const eyes = eyesOf(tools, show, scene, e);
  await sendSummaryWords(eyes, show, entry, scene, wordsOf(eyes, show.about ?? '', scene.now));
  return performedNothing;
};

/** The record as it is at the moment of sending. */
export const engagementNow = async (tools: Tools, show: Show, entry: Entry) => {
  const client = show.client ?? 0;
  const { world } = await tools.read({ practice: entry.practice ?? 0, clients: [client] });
  return world.engagements.get(client) ?? null;
};

const wordsOf = (eyes: Eyes, about: string, now: number): SummaryWords => {
  const [first = '', ...more] = about.split('.');
  const [, kind = '', n] = /^([irk])(\d+)$/.exec(first) ?? [];
  const due = kind === '' ? null : dueOf(eyes.e, Number(n));
  if (due && kind === 'r' && due.state === 'reported') return reportedWords(eyes, due, more[0]);
  if (due && kind === 'k') return keptWords(eyes, due, more[0], now);
  if (due) return cardWords(eyes, due, more[0], now);
  if (first === 'a') return askWords(eyes, more[0] === 'unread');
  return (first === 's' ? checkWords(eyes, more) : null) ?? listWords(eyes);
};

const listWords = (eyes: Eyes): SummaryWords => {
  const { e, other } = eyes;
  const open = openDues(e).slice(0, shownAtMost);
  const more = openDues(e).length - open.length;
  const foot = [
    ...(more > 0 ? [{ phrase: 'money-more', args: { count: more } } as const] : []),
    ...totalLines(e),
    ...planFoot(eyes),
  ];
  const head: Phrase = { phrase: open.length === 0 ? 'payments-none' : 'payments-head', args: { who: other } };
  return screen(
    head,
    open.map((due, i) => lineOf(e, due, i + 1, eyes.reader)),
    foot,
    listKeys(eyes, open),
  );
};

const planFoot = ({ e, side, other }: Eyes): Phrase[] => {
  const { plan, planDrafts } = keptOf(e);
  const draft: Phrase[] = planDrafts[side] ? [{ phrase: 'money-foot-draft' }] : [];
  if (!plan) return draft;
  const waits: Phrase =
    plan.by === side ? { phrase: 'money-foot-plan-other', args: { who: other } } : { phrase: 'money-foot-plan-you' };
  return [waits, ...draft];
};

const headOf = ({ other }: Eyes): Phrase => ({ phrase: 'payments-head', args: { who: other } });

const cardWords = (eyes: Eyes, due: Due, reach: string | undefined, now: number): SummaryWords =>
  screen(headOf(eyes), cardLines(eyes, due).lines, reachLines(eyes.other, reach), cardKeys(eyes, due, now));

const reportedWords = (eyes: Eyes, due: Due, reach: string | undefined): SummaryWords =>
  screen(
    { phrase: 'payment-noted', args: { amount: amountOf(due.amount) } },
    reachLines(eyes.other, reach),
    [{ phrase: 'receipt-ask' }],
    reportedKeys(eyes, due),
  );

const keptWords = (eyes: Eyes, due: Due, reach: string | undefined, now: number): SummaryWords =>
  screen(
    { phrase: 'receipt-kept', args: { amount: amountOf(due.amount) } },
    cardLines(eyes, due).lines,
    reachLines(eyes.other, reach),
    cardKeys(eyes, due, now),
  );

const backKey = ({ side, e }: Eyes) => key('button-pay-list', paymentsButton(e, side).press);

const askWords = (eyes: Eyes, isUnread: boolean): SummaryWords =>
  screen(
    isUnread
      ? { phrase: 'due-unread', args: { sum: exampleFor(eyes) } }
      : { phrase: 'due-ask', args: { who: eyes.other, sum: exampleFor(eyes) } },
    [],
    [],
    [[backKey(eyes)]],
  );

const checkWords = (eyes: Eyes, [written = '', on = '', made = '']: readonly string[]): SummaryWords | null => {
  const [, amount, currency = ''] = /^(\d+)([A-Z]{3})$/.exec(written) ?? [];
  if (amount === undefined) return null;
  const { e, side, other } = eyes;
  const money = amountOf({ amount: Number(amount), currency });
  return screen(
    { phrase: 'due-check', args: { amount: money, on: dayOf(on), who: other } },
    [],
    [],
    [
      [key('button-due-add-sure', moneyPress(e, side, 'sum-yes', written, on, made))],
      [key('button-due-other', moneyPress(e, side, 'sum'))],
      [backKey(eyes)],
    ],
  );
};
