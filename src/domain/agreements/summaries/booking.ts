import type { Side } from '../../side.ts';
import { otherSide } from '../../side.ts';
import type { Engagement } from '../../world.ts';
import type { Awaited, OpenSummary, Summaries, SummaryNote } from '../summary-nouns.ts';
import { summariesOf } from './desk.ts';
import { waitsFor } from './item.ts';

/** How many items wait for this side's yes. */
export const waitingFor = ({ items }: Pick<SummaryNote, 'items'>, side: Side): number =>
  items.filter((item) => waitsFor(item) === side).length;

const awaited = (note: SummaryNote, side: Side, before: Awaited | undefined): Awaited => ({
  items: waitingFor(note, side),
  askedAt: before?.askedAt ?? null,
  told: before?.told ?? false,
});

/** What is left to be followed of a summary; null when everything is settled and known. */
const kept = (one: OpenSummary): OpenSummary | null => {
  const { coach, client } = one.awaited;
  return coach.items + client.items + one.news.length > 0 ? one : null;
};

/** The record with this in the place of what was followed of the same summary. */
export const withOpen = (e: Engagement, one: OpenSummary, more: Partial<Summaries> = {}): Engagement => {
  const now = summariesOf(e);
  const left = kept(one);
  const open = [...now.open.filter(({ n }) => n !== one.n), ...(left ? [left] : [])].sort((a, b) => a.n - b.n);
  return { ...e, summaries: { ...now, open, ...more } };
};

/** What a summary waits for, after somebody did something in it; the other side has not heard of it yet. */
export const moved = (e: Engagement, note: SummaryNote, mover: Side, at: number): OpenSummary => {
  const before = summariesOf(e).open.find(({ n }) => n === note.n);
  const to = otherSide(mover);
  return {
    ...{ n: note.n, by: note.by, sentAt: note.sentAt, movedAt: at },
    awaited: {
      coach: awaited(note, 'coach', before?.awaited.coach),
      client: awaited(note, 'client', before?.awaited.client),
    },
    news: [...(before?.news ?? []).filter((side) => side !== to), to],
  };
};

/** The same with this side told. */
export const heard = (one: OpenSummary, side: Side): OpenSummary => ({
  ...one,
  news: one.news.filter((waits) => waits !== side),
});
