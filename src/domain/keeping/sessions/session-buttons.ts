import type { Button } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Side } from '../../side.ts';
import type { Engagement } from '../../world.ts';

type Where = Pick<Engagement, 'practice' | 'client'>;

/** A button's data: with whom, as which side, and what. */
export const sessionPress = (e: Where, side: Side, what: string, ...more: readonly (string | number)[]): string =>
  press('session', side === 'coach' ? e.client : e.practice, side === 'coach' ? 'k' : 'c', what, ...more);

/** The sessions of the two. */
export const sessionsButton = (e: Where, side: Side): Button => ({
  text: 'button-sessions',
  press: sessionPress(e, side, 'list'),
});

/** One session as it stands. */
export const sessionButton = (e: Where, side: Side, n: number): Button => ({
  text: 'button-session-see',
  press: sessionPress(e, side, 'see', n),
});

const minute = 60_000;

/** A moment (epoch ms, whole minutes) in five letters, for a button. */
export const momentName = (at: number): string => Math.round(at / minute).toString(36);

/** Such a moment read back; NaN for what is none. */
export const momentNamed = (name: string | undefined): number =>
  name !== undefined && /^[0-9a-z]{1,6}$/.test(name) ? Number.parseInt(name, 36) * minute : Number.NaN;
