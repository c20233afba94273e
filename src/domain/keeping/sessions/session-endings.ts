import type { Fact } from '../../decision.ts';
import { type Effect, show } from '../../effects.ts';
import type { Side } from '../../side.ts';
import type { Engagement } from '../../world.ts';
import { withKept, withSession } from '../kept.ts';
import type { Session } from '../nouns.ts';
import { fileOf } from './agreeing.ts';
import { cancelled } from './dropping.ts';
import { isToCome, openSessions } from './open-sessions.ts';
import { cancelledFact } from './session-facts.ts';

/** The work is over: sessions to come are off, in both calendars, and nothing is on the table any more, neither a time nor a plan. */
export const endKeeping = (
  e: Engagement,
  side: Side,
  at: number,
): { readonly e: Engagement; readonly facts: readonly Fact[]; readonly effects: readonly Effect[] } => {
  if (e.keeping === null) return { e, facts: [], effects: [] };
  const open = openSessions(e, at);
  const agreed = open.filter((one) => isToCome(one, at)).map(cancelled);
  const proposed = open
    .filter(({ state }) => state === 'proposed')
    .map((one) => ({ ...one, state: 'cancelled', proposal: null, turn: one.turn + 1 }) as const);
  const after = withKept([...agreed, ...proposed].reduce(withSession, e), {
    plan: null,
    planDrafts: { coach: null, client: null },
  });
  return {
    e: after,
    facts: agreed.map((one) => cancelledFact({ e, side }, one, false)),
    effects:
      agreed.length === 0
        ? []
        : [show('client', e, 'session-file', { about: fileOf(agreed) }), ...forCoach(e, side, agreed)],
  };
};

/** Who ends it has the files at once; a coach who is left hears of it in contact hours, file by file. */
const forCoach = (e: Engagement, side: Side, agreed: readonly Session[]): Effect[] =>
  side === 'coach'
    ? [show('coach', e, 'session-file', { about: fileOf(agreed) })]
    : agreed.map(({ n }) => show('coach', e, 'session-news', { about: `${n}.f`, gated: true }));
