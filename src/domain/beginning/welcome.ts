import { rules } from '../agreements/terms/in-force.ts';
import type { Decision } from '../decision.ts';
import { toClient } from '../effects.ts';
import { notify } from '../notices.ts';
import type { Present } from '../present.ts';
import type { Engagement, Practice } from '../world.ts';
import { fairMoment, zoneOf } from './fair.ts';
import type { Welcome } from './nouns.ts';

/** How many days it lasts (product.md: 14 from the start, 7 after a change of terms). */
const lasts: Readonly<Record<Welcome['because'], number>> = { start: 14, change: 7 };

/** So many closed periods in which the client writes are explained; later ones get the ordinary answer. */
const explainedAtMost = 2;

const minute = 60_000;
const aDay = 1440 * minute;

/** The time in which everything is explained and nothing is counted, from now on: whole days on the client's wall clock. */
export const beginWelcome = (
  p: Present,
  practice: Practice,
  e: Engagement,
  because: Welcome['because'] = 'start',
): Welcome => ({
  because,
  from: p.at,
  until: sameClock(p, zoneOf(practice, e), lasts[because]),
  explained: 0,
  over: false,
});

/** So many days from now, when that clock shows the same. */
const sameClock = (p: Present, zone: string, days: number): number => {
  const then = p.at + days * aDay;
  return then - (p.calendar.offset(zone, then) - p.calendar.offset(zone, p.at)) * minute;
};

export type Welcomed = Engagement & { readonly welcome: Welcome };

/** It lasts until its end has been announced: nobody is held to what they have not been told. */
export const isWelcome = (e: Engagement): e is Welcomed => e.welcome !== null && !e.welcome.over;

/** Whether a boundary that is crossed counts as a fact: not before the work has begun, and not in the first weeks. */
export const counts = (e: Engagement): boolean => e.activeAt !== null && !isWelcome(e);

/** Something has changed: a week of patience from now on, which never shortens what is still going on. */
export const reopenWelcome = (p: Present, practice: Practice, e: Engagement): Engagement => {
  const welcome = beginWelcome(p, practice, e, 'change');
  return isWelcome(e) && e.welcome.until >= welcome.until ? e : { ...e, welcome };
};

/** Whether the boundary that is crossed now is explained instead of only named. */
export const isExplained = (e: Engagement): e is Welcomed => isWelcome(e) && e.welcome.explained < explainedAtMost;

/** The same engagement with one explanation more behind it. */
export const explained = (e: Engagement): Engagement =>
  isExplained(e) ? { ...e, welcome: { ...e.welcome, explained: e.welcome.explained + 1 } } : e;

/** When the end is to be announced, never at night (epoch ms). Who cannot be reached now hears of it when they can be. */
export const welcomeLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  if (!isWelcome(e) || !e.reachable) return null;
  // What became due while the bot was away waits for the next fair moment, too.
  const end = Math.max(p.at, e.welcome.until);
  return e.stage === 'active' ? fairMoment(p, practice, e, end) : end;
};

/** The end, said to both; whoever rests or has left meanwhile is told nothing. Null when it is not due. */
export const endWelcome = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const due = welcomeLook(p, practice, e);
  if (due === null || due > p.at || !isWelcome(e)) return null;
  const after: Engagement = { ...e, welcome: { ...e.welcome, over: true } };
  if (e.stage !== 'active') return { outcome: 'changed', engagements: [after] };
  const told = notify(p, practice, e.client, 'welcome-over');
  const { because } = e.welcome;
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [after],
    facts: [{ client: e.client, what: 'welcome-over', by: 'bot', data: { because } }],
    effects: [
      toClient(e, 'welcome-over', { because, hours: { weekly: rules(practice, e, p.at).weekly } }),
      ...(told.effects ?? []),
    ],
  };
};
