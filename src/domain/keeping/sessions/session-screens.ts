import { isNight } from '../../beginning/fair.ts';
import type { Decision } from '../../decision.ts';
import { type Effect, show } from '../../effects.ts';
import { otherSide } from '../../side.ts';
import type { Engagement, Notice } from '../../world.ts';
import { type KeepingDesk, shown, tellOther } from '../desk.ts';

/** What is put on the table, as buttons and screens carry it: another time for session `n`, or for 0 a new one. */
export interface Wish {
  readonly n: number;
  readonly at: number;
  readonly minutes: number;
  /** In how many weeks; 1 for once. */
  readonly weeks: number;
}

/** The next typed words are a time: for session `n` at that turn, or a new one. */
export const asksTime = ({ e, side }: KeepingDesk, n: number, turn: number): NonNullable<Decision['asks']> => ({
  question: 'session-time',
  about: `${side === 'coach' ? e.client : e.practice}.${side === 'coach' ? 'k' : 'c'}.${n}.${turn}`,
});

/** One session as it stands. */
export const sessionShown = (desk: KeepingDesk, n: number, how = ''): Effect =>
  shown(desk, 'session', how === '' ? `${n}` : `${n}.${how}`);

/** The small answer on top, and the session as it stands now: nothing is changed. */
export const standsOtherwise = (
  desk: KeepingDesk,
  n: number,
  text: NonNullable<Decision['toast']>['text'],
): Decision => ({
  outcome: 'answered',
  toast: { text, args: {} },
  effects: [n > 0 ? sessionShown(desk, n) : shown(desk, 'sessions', '0')],
});

type Told = Pick<Decision, 'practice' | 'effects'>;

const nameOf = (about: string): string => about.split('.')[0] ?? '';

const isAbout =
  (e: Engagement, name: string) =>
  ({ client, notice, about }: Notice): boolean =>
    client === e.client && notice === 'session-news' && nameOf(about ?? '') === name;

/** A client takes back what the coach has not heard of yet, and need not hear of any more; null when it is otherwise. */
export const untold = ({ practice, e, side }: KeepingDesk, name: string): Told | null => {
  const notices = practice.notices.filter((one) => !isAbout(e, name)(one));
  return side === 'client' && notices.length < practice.notices.length ? { practice: { ...practice, notices } } : null;
};

/**
 * Tells the other side where a session stands, or with `s` before it a series. `f`: its calendar file comes behind. What waits for the
 * coach's opening about the same is told once. `now`: at once whatever the hour, for both have agreed to be there.
 */
export const told = (desk: KeepingDesk, name: string, flag: '' | 'f' | 'k', now = false): Told => {
  const { p, practice, e, side } = desk;
  const isSame = isAbout(e, name);
  const hasFile =
    flag === 'f' || (side === 'client' && practice.notices.some((one) => isSame(one) && one.about?.endsWith('.f')));
  const notices = practice.notices.filter((one) => !isSame(one));
  const about = hasFile ? `${name}.f` : flag === '' ? name : `${name}.${flag}`;
  if (now) return { effects: [show(otherSide(side), e, 'session-news', { about })] };
  return tellOther(
    { ...desk, practice: { ...practice, notices } },
    'session-news',
    about,
    isNight(p, practice, e, p.at),
  );
};
