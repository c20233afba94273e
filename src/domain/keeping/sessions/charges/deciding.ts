import { isNight } from '../../../beginning/fair.ts';
import { type Decision, type Fact, outdated } from '../../../decision.ts';
import { type Effect, show } from '../../../effects.ts';
import type { Engagement } from '../../../world.ts';
import type { KeepingDesk } from '../../desk.ts';
import { keptOf, sessionOf, withKept } from '../../kept.ts';
import { dayToPay } from '../../money/adding.ts';
import { addDue } from '../../money/dues.ts';
import type { Charge } from '../../nouns.ts';
import { tellOfSession } from '../around/telling.ts';
import { chargeOf, isOpenCharge, withCharge } from './late-charge.ts';

export type ChargeDecision = Exclude<Charge['state'], 'open'>;

/** The coach decides about a charge, as it stood under the button: it is owed, waived, or talked about first. */
export const decideCharge = (desk: KeepingDesk, n: number, seen: string, to: ChargeDecision): Decision => {
  const { e, side } = desk;
  const charge = chargeOf(e, n);
  if (!charge || side !== 'coach' || e.stage === 'ended') return outdated;
  const screen = show(side, e, 'session-around', { about: `charge.${n}`, instead: desk.instead });
  if (charge.state !== seen || !may(charge, to)) return { ...outdated, effects: [screen] };
  const after: Charge = { ...charge, state: to };
  return {
    outcome: 'changed',
    engagements: [booked(desk, after)],
    facts: [factOf(desk, after)],
    effects: [screen, toldClient(desk, n)],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** What has no price cannot be charged; what is decided stays so. */
const may = (charge: Charge, to: ChargeDecision): boolean =>
  isOpenCharge(charge) && charge.state !== to && (to !== 'charged' || charge.amount !== null);

const booked = ({ p, practice, e }: KeepingDesk, charge: Charge): Engagement => {
  const now = withCharge(e, charge);
  if (charge.state === 'waived') return withKept(now, { waived: keptOf(now).waived + 1 });
  const { why, amount, session, state } = charge;
  if (state !== 'charged' || amount === null) return now;
  return addDue(now, { why, amount, on: dayToPay(p, practice, e), session }, p.at);
};

/** Where a charge stands, in the place of what was pressed. */
export const seeCharge = (desk: KeepingDesk, n: number): Decision =>
  chargeOf(desk.e, n)
    ? {
        outcome: 'answered',
        effects: [show(desk.side, desk.e, 'session-around', { about: `charge.${n}`, instead: desk.instead })],
      }
    : outdated;

/** The client would like to talk about it first; the coach hears of it and decides after that. */
export const talkOfCharge = (desk: KeepingDesk, n: number): Decision => {
  const { e, side } = desk;
  const charge = chargeOf(e, n);
  const session = charge && sessionOf(e, charge.session);
  if (!charge || !session || side !== 'client' || charge.state !== 'open') return outdated;
  const after: Charge = { ...charge, state: 'talk' };
  const told = tellOfSession(desk, session, `charge.${n}`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withCharge(e, after)],
    facts: [factOf(desk, after)],
    effects: [
      show(side, e, 'session-around', { about: `charge.${n}`, instead: desk.instead }),
      ...(told.effects ?? []),
    ],
    toast: { text: 'toast-noted', args: {} },
  };
};

const factOf = ({ e, side }: KeepingDesk, { n, session, why, state, amount }: Charge): Fact => ({
  ...{ client: e.client, what: `charge-${state}`, by: side },
  data: { charge: n, session, why, ...(amount ? { amount: amount.amount, currency: amount.currency } : {}) },
});

const toldClient = ({ p, practice, e }: KeepingDesk, n: number): Effect =>
  show('client', e, 'session-around', {
    about: `charge.${n}`,
    ...(isNight(p, practice, e, p.at) ? { silent: true as const } : {}),
  });
