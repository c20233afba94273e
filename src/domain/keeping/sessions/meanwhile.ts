import { type Button, type Effect, toCoach } from '../../effects.ts';
import type { Override, Span } from '../../hours/hours.ts';
import { parseDate } from '../../hours/hours-dates.ts';
import type { Present } from '../../present.ts';
import type { Phrase } from '../../texts.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOn } from '../days.ts';
import { endOf } from '../kept.ts';
import { isToCome, openSessions } from './open-sessions.ts';
import { sessionPress } from './session-buttons.ts';

const namedAtMost = 12;

/** What is agreed on for a time (epoch ms) at which the coach will be closed or away, for the coach to move or cancel. */
const meanwhile = (p: Present, all: readonly Engagement[], from: number, to: number): Effect[] => {
  const found = all
    .flatMap((e) => openSessions(e, p.at).map((session) => ({ e, session })))
    .filter(({ session }) => isToCome(session, p.at) && session.at < to && endOf(session) > from)
    .sort((a, b) => a.session.at - b.session.at)
    .slice(0, namedAtMost);
  if (found.length === 0) return [];
  const lines = found.map(
    ({ e, session }): Phrase => ({
      ...{ phrase: 'sessions-all-line', client: e.client },
      args: { at: { moment: session.at }, state: { phrase: 'session-is-agreed' } },
    }),
  );
  const buttons = found.map(({ e, session }): Button[] => [
    {
      ...{ text: 'button-name', who: { practice: e.practice, client: e.client } },
      press: sessionPress(e, 'coach', 'see', session.n),
    },
  ]);
  return [toCoach(null, 'sessions-meanwhile', { list: { lines } }, { buttons })];
};

/** The same for days away, on the coach's calendar. */
export const sessionsOnDays = (
  p: Present,
  { zone }: Practice,
  all: readonly Engagement[],
  away: Override,
): Effect[] => {
  const to = away.to === undefined ? Number.POSITIVE_INFINITY : momentOn(p, zone, parseDate(away.to) + 1, 0);
  return meanwhile(p, all, momentOn(p, zone, parseDate(away.from), 0), to);
};

/** The same for a closing; one without an end names what is agreed on for the next day. */
export const sessionsWithin = (p: Present, all: readonly Engagement[], { from, to }: Span): Effect[] =>
  meanwhile(p, all, from, to ?? from + 24 * 3_600_000);
