import type { Agreed, AgreedItem } from '../../domain/agreements/record/agreed.ts';
import { summariesOf } from '../../domain/agreements/summaries/desk.ts';
import { summaryPress } from '../../domain/agreements/summaries/summary-buttons.ts';
import type { Button } from '../../domain/effects.ts';
import type { Engagement, Side } from '../../domain/world.ts';

/** One thing on a page: its number there, with whom, and all that was agreed with them. */
export interface Listed {
  readonly n: number;
  readonly e: Engagement;
  readonly one: Agreed;
  readonly all: readonly Agreed[];
}

/** By its number each item leads to where something can be done about it. */
export const itemButtons = (side: Side, page: readonly Listed[]): Button[][] => {
  const row = page.flatMap(({ n, e, one, all }): Button[] =>
    one.is === 'item' && isKept(e, one, all)
      ? [{ text: 'button-words', label: `${n}`, press: summaryPress(e, side, 'item', one.summary, one.item) }]
      : [],
  );
  return row.length === 0 ? [] : [row];
};

/** Whether its summary is still there: what is from before the two began anew is only in the record, under a number used again. */
const isKept = (e: Engagement, { summary, said }: AgreedItem, all: readonly Agreed[]): boolean => {
  const newest = all.findLast((one): one is AgreedItem => one.is === 'item' && one.summary === summary);
  return summary <= summariesOf(e).made && newest?.said[0]?.entry === said[0]?.entry;
};
