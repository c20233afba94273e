import { copiesToCoach, sign } from './copying.ts';
import type { Decision } from './decision.ts';
import { type Digest, type Effect, type Remind, remind, toClient, toCoach } from './effects.ts';
import { gathered, released } from './gathering.ts';
import { unsigned } from './held.ts';
import { answeredLate } from './keeping/promises/answered.ts';
import { dueForCoach } from './keeping/reminding/due.ts';
import { newsOnce, noticeWords } from './notices.ts';
import { albums, outgoingCopies } from './outgoing.ts';
import { isOpen, opensAt, type Present, period } from './present.ts';
import { inContact } from './stages.ts';
import type { Engagement, Held, Practice } from './world.ts';

/** Whether something of this engagement waits for its hours. */
export const waits = (e: Engagement): boolean => e.held.length > 0 || e.outgoing.length > 0;

/** Opening: one digest, then everything that waited, grouped by client, oldest first; what the coach wrote goes to the clients who have not paused. */
export const deliverHeld = (p: Present, practice: Practice, all: readonly Engagement[]): Decision | null => {
  const ready = all.filter((e) => waits(e) && isOpen(p, practice, e)).sort(oldestFirst);
  const notices = isOpen(p, practice, null) ? newsOnce(practice.notices) : [];
  const said = dueForCoach(p, practice, all);
  if (ready.length === 0 && notices.length === 0 && said.of.length === 0) return null;
  const withHeld = ready.filter((e) => e.held.length > 0);
  const now = new Map(said.engagements.map((e) => [e.client, e]));
  for (const e of ready) now.set(e.client, opened(p, now.get(e.client) ?? e));
  return {
    outcome: 'opened',
    ...(notices.length > 0 ? { practice: { ...practice, notices: [] } } : {}),
    engagements: [...now.values()],
    facts: ready
      .filter((e) => e.outgoing.length > 0 && e.held.length === 0)
      .flatMap((e) => answeredLate(p, practice, e)),
    effects: [
      ...ready.flatMap(gathered),
      ...first(p, withHeld, said.of),
      ...withHeld.flatMap((e) => group(e, withHeld.length > 1)),
      ...notices.flatMap(noticeWords),
      ...ready.flatMap((e) => (inContact(e) ? outgoingCopies(e) : unsigned('coach', e.client, e.outgoing))),
    ],
  };
};

const opened = (p: Present, e: Engagement): Engagement => ({
  ...released(e),
  held: [],
  outgoing: [],
  told: null,
  coachAsked: null,
  waitingSince: e.held[0] ? (e.waitingSince ?? e.held[0].at) : e.outgoing.length > 0 ? null : e.waitingSince,
  lastCoachAt: e.outgoing.length > 0 ? p.at : e.lastCoachAt,
});

const oldestFirst = (a: Engagement, b: Engagement): number => (a.held[0]?.at ?? 0) - (b.held[0]?.at ?? 0);

/** What the coach reads first: what waited, and what is to be said now, in one message. */
const first = (p: Present, withHeld: readonly Engagement[], of: Remind['of']): Effect[] => {
  if (withHeld.length === 0) return of.length > 0 ? [remind('coach', null, of)] : [];
  const counts = digestOf(p, withHeld);
  return [of.length > 0 ? remind('coach', null, of, counts) : digestSay(counts)];
};

const digestOf = (p: Present, engagements: readonly Engagement[]): Digest => {
  const since = Math.min(...engagements.map((e) => e.held[0]?.at ?? p.at));
  const urgent = engagements
    .map((e) => [e.client, e.urgent.used.filter((at) => at >= since).length] as const)
    .filter(([, count]) => count > 0);
  return { held: engagements.map((e) => [e.client, e.held.length] as const), urgent };
};

const digestSay = (counts: Digest): Effect => {
  const more = { gated: true, again: 'drop' } as const;
  const { held, urgent } = counts;
  const args = { count: heldIn(counts), tally: { tally: held } };
  return urgent.length > 0
    ? toCoach(null, 'digest-urgent', { ...args, urgent: { tally: urgent } }, more)
    : toCoach(null, 'digest', args, more);
};

/** How many messages waited. */
export const heldIn = ({ held }: Digest): number => held.reduce((sum, [, count]) => sum + count, 0);

const group = (e: Engagement, several: boolean): Effect[] => {
  const since = e.held[0]?.at ?? 0;
  const header = toCoach(
    e.client,
    'digest-client',
    { count: e.held.length, since: { moment: since } },
    { gated: true },
  );
  return [...(several ? [header] : []), ...heldCopies(e)];
};

/** The client's waiting messages as copies, albums together. */
export const heldCopies = (e: Engagement): Effect[] =>
  albums(e.held).flatMap((refs) => copiesToCoach(e, refs, refs[0]?.edited ?? false));

const returned = (e: Engagement, back: readonly Held[]): Decision => ({
  outcome: 'held',
  effects: [sign('client', e.client, back, 'none'), toClient(e, 'taken-back', { count: back.length, left: 0 })],
});

/** The hour passed before it could leave (a full queue, a wait that Telegram asked for): it waits for the next opening. */
export const holdAgain = (p: Present, practice: Practice, e: Engagement, back: readonly Held[]): Decision => {
  // Who has paused meanwhile was told that what waits comes back to them.
  if (!inContact(e)) return returned(e, back);
  const opens = opensAt(p, practice, e);
  const told = { period: period(p, practice, e), opensAt: opens };
  const words =
    opens === null ? [] : [toClient(e, 'held-again', { opens: { moment: opens } }, { silent: true, again: 'drop' })];
  return { outcome: 'held', engagements: [{ ...e, held: [...back, ...e.held], told }], effects: words };
};
