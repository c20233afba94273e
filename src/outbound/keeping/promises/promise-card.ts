import { type Act, mayAct, mayWord } from '../../../domain/agreements/summaries/item.ts';
import { summaryPress } from '../../../domain/agreements/summaries/summary-buttons.ts';
import type { Item, SummaryNote } from '../../../domain/agreements/summary-nouns.ts';
import { zoneOf } from '../../../domain/beginning/fair.ts';
import type { Button, Show } from '../../../domain/effects.ts';
import { daysToChoose } from '../../../domain/keeping/promises/answering.ts';
import { promisePress } from '../../../domain/keeping/promises/promise-buttons.ts';
import { dayNumber } from '../../../domain/present.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { Practice } from '../../../domain/world.ts';
import type { Entry } from '../../../state/outbox.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from '../../agreements/summary-send.ts';
import { marksOf, stateOf } from '../../agreements/summary-words.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { presentAt } from '../present-at.ts';
import { openPromised } from './promised.ts';

type Shown = (tools: Tools, show: Show, entry: Entry, scene: Scene) => Promise<Performed>;

/** One promise as it stands at the moment of sending. */
interface Standing {
  readonly eyes: Eyes;
  readonly practice: Practice;
  readonly note: SummaryNote;
  readonly item: Item;
  readonly number: number;
}

const shownAs =
  (wordsOf: (standing: Standing, view: string) => SummaryWords): Shown =>
  async (tools, show, entry, scene) => {
    const [n, number, view = ''] = (show.about ?? '').split('.');
    const { world } = await tools.read({ practice: entry.practice ?? 0, clients: [show.client ?? 0] });
    const e = world.engagements.get(show.client ?? 0);
    if (!e || !world.practice) return performedNothing;
    const note = (await openPromised(tools, e, [Number(n)])).note(Number(n));
    const item = note?.items[Number(number) - 1];
    if (!note || !item) return performedNothing;
    const eyes = eyesOf(tools, show, scene, e);
    const standing = { eyes, practice: world.practice, note, item, number: Number(number) };
    await sendSummaryWords(eyes, show, entry, scene, wordsOf(standing, view));
    return performedNothing;
  };

const cardWords = (standing: Standing, view: string): SummaryWords => {
  const { eyes, note, item } = standing;
  const marks = marksOf(eyes, item);
  if (view === 'd')
    return { text: 'promise-day-ask', args: { who: eyes.other, text: item.text, marks }, buttons: dayKeys(standing) };
  const head: Phrase = { phrase: 'promise-head-card', args: { who: eyes.other } };
  const args = { head, text: item.text, marks, state: stateOf(eyes, note, item) };
  return { text: 'promise-card', args, buttons: cardKeys(standing) };
};

const newsWords = (standing: Standing): SummaryWords => {
  const { eyes, item } = standing;
  const args = { head: headOf(standing), text: item.text, marks: marksOf(eyes, item) };
  return { text: 'promise-news', args, buttons: cardKeys(standing) };
};

/** What the other side has done, as it stands now. */
const headOf = ({ eyes: { other: who, side }, item }: Standing): Phrase => {
  const { state, before, by, waiving, due } = item;
  if (waiving && waiving !== side) return { phrase: 'promise-head-let-go', args: { who } };
  if (state === 'done') return { phrase: 'promise-head-done', args: { who } };
  if (state === 'waived') return { phrase: 'promise-head-dropped', args: { who } };
  if (state !== 'disputed' || by === side) return { phrase: 'promise-head-agreed', args: { who } };
  if (before === null) return { phrase: 'promise-head-undone', args: { who } };
  if (before.due === due) return { phrase: 'promise-head-card', args: { who } };
  return before.due === null
    ? { phrase: 'promise-head-more-undated', args: { who } }
    : { phrase: 'promise-head-more', args: { who, was: { days: { from: before.due, to: before.due } } } };
};

type Keys = Button[][];

const pressOf =
  ({ eyes: { e, side }, note, item, number }: Standing) =>
  (what: string, ...more: readonly string[]): string =>
    promisePress(e, side, what, note.n, number, item.turn, ...more);

/** What this side can do about it now; the whole summary stands behind it. */
const cardKeys = (standing: Standing): Keys => {
  const { eyes, note, item, number } = standing;
  const { e, side } = eyes;
  const press = pressOf(standing);
  const acts = mayAct(item, side);
  const first = acts.find((act) => act !== 'waive' && act !== 'keep');
  const keyOf = (act: Act): Button[] => [{ text: actKey(item, side, act), press: press(act) }];
  const isTheirs = item.owner === side || item.owner === 'both';
  const more: Button = { text: isTheirs ? 'button-promise-more' : 'button-promise-other-day', press: press('more') };
  const day = mayWord(item, side) && item.waiving === null && item.state !== 'done' ? [[more]] : [];
  const summary: Button = { text: 'button-summary-see', press: summaryPress(e, side, 'item', note.n, number) };
  return [...(first ? [keyOf(first)] : []), ...day, ...acts.filter((act) => act !== first).map(keyOf), [summary]];
};

const actKey = (item: Item, side: Eyes['side'], act: Act): Button['text'] => {
  switch (act) {
    case 'yes':
      return item.state === 'disputed' && item.before === null ? 'button-summary-still-open' : 'button-promise-agree';
    case 'done':
      return 'button-summary-done';
    case 'undone':
      return item.stateBy === side ? 'button-summary-undo' : 'button-summary-undone';
    case 'waive':
      return 'button-promise-let-go';
    case 'drop':
      return 'button-summary-drop-item';
    case 'keep':
      return item.waiving === side ? 'button-summary-unwaive' : 'button-summary-keep';
  }
};

/** Days to choose from, each with its date; and none at all. */
const dayKeys = (standing: Standing): Keys => {
  const { eyes, practice, item, note, number } = standing;
  const { side, e, reader } = eyes;
  const press = pressOf(standing);
  const today = dayNumber(presentAt(reader.now), side === 'coach' ? practice.zone : zoneOf(practice, e));
  const days = daysToChoose(item.due, today).map((day): Button[] => [
    { text: 'button-promise-day', args: { day: { days: { from: day, to: day } } }, press: press('day', day) },
  ]);
  const none: Keys = item.due === null ? [] : [[{ text: 'button-promise-no-day', press: press('day', 'none') }]];
  const back: Button = { text: 'button-summary-back', press: promisePress(e, side, 'see', note.n, number) };
  return [...days, ...none, [back]];
};

/** One promise that somebody looks at, or the question of its day. */
export const showPromise: Shown = shownAs(cardWords);

/** What the other side has done about one. */
export const showPromiseNews: Shown = shownAs(newsWords);
