import { InputFile } from 'grammy';
import type { Show } from '../../domain/effects.ts';
import { keptOf } from '../../domain/keeping/kept.ts';
import { duesByDay } from '../../domain/keeping/money/dues.ts';
import { moneyPress, paymentsButton } from '../../domain/keeping/money/money-buttons.ts';
import type { Due } from '../../domain/keeping/nouns.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { key, turning } from '../agreements/summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from '../agreements/summary-send.ts';
import { markOfRepeat } from '../keyboard.ts';
import { printSheet } from '../paper/print.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { amountOf, dayOf, screen, stateOf, totalLines, whatOf } from './money-words.ts';
import { engagementNow } from './payments.ts';
import { statementSheet } from './statement-sheet.ts';

/** So many sums stand on one page of the table in a message. */
const pageOf = 15;

/** Everything in one table: as a message (`about` is its page, from 0), or as a file (`paper`). */
export const showStatement = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const e = await engagementNow(tools, show, entry);
  if (!e) return performedNothing;
  const eyes = eyesOf(tools, show, scene, e);
  if (show.about === 'paper') await sendPaper(eyes, show, entry, scene);
  else await sendSummaryWords(eyes, show, entry, scene, tableWords(eyes, Number(show.about), scene.now));
  return performedNothing;
};

const tableWords = (eyes: Eyes, wanted: number, now: number): SummaryWords => {
  const { e, side, other } = eyes;
  const all = duesByDay(e);
  const page = Math.max(0, Math.min(wanted, Math.ceil(all.length / pageOf) - 1));
  const [from, to] = [page * pageOf, Math.min(all.length, (page + 1) * pageOf)];
  const pages: Phrase[] =
    to - from < all.length ? [{ phrase: 'statement-pages', args: { from: from + 1, to, count: all.length } }] : [];
  const isCut = keptOf(e).duesMade > all.length;
  const beside = {
    ...{ from, to },
    before: page > 0 ? page - 1 : null,
    after: to < all.length ? page + 1 : null,
  };
  return screen(
    { phrase: 'statement-head', args: { who: other, at: { moment: now } } },
    all.slice(from, to).map((due) => lineOf(eyes, due)),
    [...totalLines(e), ...pages, ...(isCut ? [{ phrase: 'statement-earlier' } as const] : [])],
    [
      ...turning(beside, (one) => moneyPress(e, side, 'statement', one)),
      [key('button-statement-paper', moneyPress(e, side, 'statement', 'paper'))],
      [key('button-pay-list', paymentsButton(e, side).press)],
    ],
  );
};

const lineOf = ({ e, reader }: Eyes, due: Due): Phrase => ({
  phrase: 'statement-line',
  args: { on: dayOf(due.on), amount: amountOf(due.amount), what: whatOf(e, due, reader), state: stateOf(due, reader) },
});

const sendPaper = async (eyes: Eyes, show: Show, entry: Entry, scene: Scene): Promise<void> => {
  const { tools, reader, side, e, other } = eyes;
  const { practice } = scene.world;
  const file = await printSheet(statementSheet(tools.wording, reader, e, practice?.name ?? ''));
  await tools.api.raw.sendDocument({
    chat_id: (side === 'coach' ? entry.practice : show.client) ?? 0,
    document: new InputFile(file, `payments-${new Date(scene.now).toISOString().slice(0, 10)}.pdf`),
    caption: tools.wording.say('statement-caption', { who: other }, reader).text,
    ...markOfRepeat(tools.wording, entry, reader, scene),
  });
};
