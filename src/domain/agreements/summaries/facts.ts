import type { Fact } from '../../decision.ts';
import type { Side } from '../../side.ts';
import type { Item, ItemWords, SummaryNote } from '../summary-nouns.ts';
import { type Act, isOverDone } from './item.ts';

interface Where {
  readonly client: number;
  readonly by: Side;
  readonly summary: number;
  readonly item: number;
}

type Data = NonNullable<Fact['data']>;

const ownerAndDue = ({ owner, due }: ItemWords, item: number): Data => ({
  ...(owner === null ? {} : { [`o${item}`]: owner }),
  ...(due === null ? {} : { [`d${item}`]: due }),
});

/** Everything a summary says, in one entry: words by their numbers, and beside them who and until when. */
export const sentFact = (client: number, { n, by, items }: SummaryNote): Fact => ({
  ...{ client, what: 'summary-sent', by },
  data: { summary: n, count: items.length, ...Object.assign({}, ...items.map((item, i) => ownerAndDue(item, i + 1))) },
  words: Object.fromEntries(items.map(({ text }, i) => [`${i + 1}`, text])),
});

/** What becomes of an item. What is open again after it was done is agreed on as it was before. */
const whatOf: Readonly<Record<Act, (after: Item) => string>> = {
  yes: () => 'item-confirmed',
  done: () => 'item-done',
  undone: (after) => (isOverDone(after) ? 'item-disputed' : 'item-confirmed'),
  waive: () => 'item-waive-asked',
  drop: () => 'item-waived',
  keep: () => 'item-waive-refused',
};

/** One press on one item. Its words are those of the entry before. */
export const actFact = (where: Where, act: Act, before: Item, after: Item): Fact => {
  const { client, by, summary, item } = where;
  const asked = act === 'drop' && before.waiving ? { asked: before.waiving } : {};
  return {
    ...{ client, what: whatOf[act](after), by },
    data: { summary, item, ...asked, ...(act === 'undone' ? { undone: true } : {}) },
  };
};

/** An item in other words: somebody's own put better before the other has said anything, or a correction. */
export const wordedFact = ({ client, by, summary, item }: Where, after: Item): Fact => ({
  ...{ client, what: after.state === 'waiting' ? 'item-amended' : 'item-disputed', by },
  data: { summary, item, owner: after.owner ?? '', due: after.due ?? '' },
  words: { text: after.text },
});
