import type { Side } from '../../side.ts';
import { type Agreed, isOpen } from './agreed.ts';

/** What of a record somebody wants to see; `mine` and `yours` are promises that are still open. */
export const filters = ['open', 'mine', 'yours', 'done', 'all'] as const;
export type Filter = (typeof filters)[number];

const isOf = (one: Agreed, side: Side): boolean =>
  one.is === 'item' && isOpen(one) && (one.owner === side || one.owner === 'both');

const fits: Readonly<Record<Filter, (one: Agreed, reader: Side) => boolean>> = {
  open: isOpen,
  mine: isOf,
  yours: (one, reader) => isOf(one, reader === 'coach' ? 'client' : 'coach'),
  done: (one) => !isOpen(one),
  all: () => true,
};

/** What this side wants to see: what is open by its day and then by age, everything else with the newest first. */
export const chosen = (list: readonly Agreed[], filter: Filter, reader: Side): readonly Agreed[] => {
  const those = list.filter((one) => fits[filter](one, reader));
  return filter === 'done' || filter === 'all' ? newestFirst(those) : those.toSorted(byDay);
};

export const newestFirst = (list: readonly Agreed[]): readonly Agreed[] =>
  list.toReversed().toSorted((a, b) => b.at - a.at);

/** Promises with a day first, the next day first of all; the terms last. */
const byDay = (a: Agreed, b: Agreed): number => {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === other) return b.at - a.at;
  return one < other ? -1 : 1;
};
const dayOf = (one: Agreed): string => (one.is === 'item' ? (one.due ?? 'undated') : 'without a day');

/** One page of a list, from 0; a page that is not there any more is the last one. */
export const pageOf = <T>(
  list: readonly T[],
  page: number,
  size: number,
): { readonly items: readonly T[]; readonly page: number; readonly pages: number } => {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { items: list.slice(shown * size, (shown + 1) * size), page: shown, pages };
};
