import type { Item, SummaryNote } from '../../agreements/summary-nouns.ts';
import type { Side } from '../../side.ts';
import type { Engagement } from '../../world.ts';
import { keptOf, withKept } from '../kept.ts';
import type { Followed } from '../nouns.ts';

/** The record with exactly those items of this summary followed that both have confirmed and somebody does. */
export const followed = (e: Engagement, note: SummaryNote): Engagement => {
  const { promises } = keptOf(e);
  const others = promises.filter(({ summary }) => summary !== note.n);
  const now = note.items.flatMap((item, i) => followedItem(note.n, i + 1, item));
  if (now.length === 0 && others.length === promises.length) return e;
  return withKept(e, { promises: [...others, ...now].sort(inOrder) });
};

const inOrder = (a: Followed, b: Followed): number => a.summary - b.summary || a.item - b.item;

const followedItem = (summary: number, item: number, { state, owner, due, turn, at }: Item): Followed[] =>
  state === 'confirmed' && owner !== null ? [{ summary, item, turn, owner, due, since: at }] : [];

/** Who is to do it. */
export const doersOf = ({ owner }: Pick<Followed, 'owner'>): readonly Side[] =>
  owner === 'both' ? ['coach', 'client'] : [owner];
