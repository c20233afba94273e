import { isNight } from '../../../beginning/fair.ts';
import type { Decision } from '../../../decision.ts';
import { type Effect, show } from '../../../effects.ts';
import { notify } from '../../../notices.ts';
import type { KeepingDesk } from '../../desk.ts';
import { endOf } from '../../kept.ts';
import type { Session } from '../../nouns.ts';

const hour = 3_600_000;

type Told = Pick<Decision, 'practice' | 'effects'>;

/** Whether the two have agreed to be there for each other now: from an hour before a session until shortly after it. */
export const isAround = (session: Session, at: number): boolean =>
  at >= session.at - hour && at < endOf(session) + hour / 2;

/** What somebody asked to see, as a message of its own: what they pressed may be about other things as well. */
export const below = ({ e, side }: Pick<KeepingDesk, 'e' | 'side'>, about: string): Effect =>
  show(side, e, 'session-around', { about });

/** The same in the place of what was pressed, where that was about nothing else. */
export const inPlace = ({ e, side, instead }: KeepingDesk, about: string): Effect =>
  show(side, e, 'session-around', { about, instead });

const toClientNow = ({ p, practice, e }: KeepingDesk, about: string, quietly: boolean): Told => ({
  effects: [
    show('client', e, 'session-around', {
      about,
      ...(quietly && isNight(p, practice, e, p.at) ? { silent: true as const } : {}),
    }),
  ],
});

const toCoachNow = ({ e }: KeepingDesk, about: string): Told => ({
  effects: [show('coach', e, 'session-around', { about })],
});

/** The other side hears of it: at once around the session, to which both have agreed; else the coach in contact hours, the client without a sound at night. */
export const tellOfSession = (desk: KeepingDesk, session: Session, about: string): Told => {
  const { p, practice, e, side } = desk;
  const now = isAround(session, p.at);
  if (side === 'coach') return toClientNow(desk, about, !now);
  return now ? toCoachNow(desk, about) : notify(p, practice, e.client, 'session-around', about);
};

/** The coach has something to decide: below what they pressed, or told as above where the client did it. */
export const askCoach = (desk: KeepingDesk, session: Session, about: string): Told =>
  desk.side === 'coach' ? { effects: [below(desk, about)] } : tellOfSession(desk, session, about);

/** What two tellings come to. */
export const together = (one: Told, other: Told): Told => ({
  ...one,
  ...other,
  effects: [...(one.effects ?? []), ...(other.effects ?? [])],
});
