import { handbookFor } from '../../domain/beginning/handbook.ts';
import { showSteps } from '../../domain/beginning/offer/steps-shown.ts';
import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { show } from '../../domain/effects.ts';
import { clientCard } from '../../domain/overview.ts';
import { numberIn } from '../number-in.ts';
import { decide, type Turn } from '../turn.ts';

const notYours: Toast = { text: 'not-yours', args: {} };

/** The buttons of `steps`: what has been done and what comes next, for the client of a practice or for its coach. */
export const pressSteps = async (turn: Turn, [whose, what]: readonly string[]): Promise<Toast | undefined> => {
  const id = numberIn(whose);
  if (what === 'brief') return (await showBrief(turn, id))?.toast;
  const decision = turn.person.coaches.includes(id) ? await showStepsWith(turn, id) : await showCard(turn, id);
  return decision ? decision.toast : notYours;
};

/** Where this client is with a coach, and the next step. */
export const showStepsWith = async (turn: Turn, practice: number): Promise<Decision | null> => {
  const scope = { practice, clients: [turn.person.id], handbook: true } as const;
  const { decision } = await decide(turn, scope, (present, { practice: p, engagements, handbook }) => {
    const e = engagements.get(turn.person.id);
    if (!p || !e || !can(turn.from.id, 'leave', p, e)) return null;
    return showSteps(present, p, handbook ?? handbookFor(p.id), e);
  });
  return decision;
};

const showCard = async (turn: Turn, client: number): Promise<Decision | null> => {
  const scope = { practice: turn.person.id, clients: [client], handbook: true } as const;
  const { decision } = await decide(turn, scope, (present, { practice: p, engagements, handbook }) => {
    const e = engagements.get(client);
    if (!p || !e || !can(turn.from.id, 'answer', p, e)) return null;
    return { outcome: 'answered', effects: [clientCard(present, p, handbook ?? handbookFor(p.id), e)] };
  });
  return decision;
};

/** The coach looks the brief up again: their own wish, and so at any hour. */
const showBrief = async (turn: Turn, client: number): Promise<Decision | null> => {
  const { decision } = await decide(
    turn,
    { practice: turn.person.id, clients: [client] },
    (_, { practice, engagements }) => {
      const e = engagements.get(client);
      if (!practice || !e?.intake?.sentAt || !can(turn.from.id, 'answer', practice, e))
        return { outcome: 'refused', toast: notYours };
      return { outcome: 'answered', effects: [show('coach', e, 'brief')] };
    },
  );
  return decision;
};

/** The button "a client": everything about one, with what can be done. */
export const pressCard = async (turn: Turn, [client]: readonly string[]): Promise<Toast | undefined> => {
  const decision = await showCard(turn, numberIn(client));
  return decision ? decision.toast : notYours;
};
