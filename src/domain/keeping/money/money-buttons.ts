import type { Button } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Side } from '../../side.ts';
import type { Engagement } from '../../world.ts';
import type { Session } from '../nouns.ts';

type Where = Pick<Engagement, 'practice' | 'client'>;

/** A button's data: with whom, as which side, and what. */
export const moneyPress = (e: Where, side: Side, what: string, ...more: readonly (string | number)[]): string =>
  press('money', side === 'coach' ? e.client : e.practice, side === 'coach' ? 'k' : 'c', what, ...more);

/** Where the two stand with what is due and what is paid. */
export const paymentsButton = (e: Where, side: Side): Button => ({
  text: 'button-payments',
  press: moneyPress(e, side, 'list', 0),
});

/** Begins a plan, or goes on with one that is being written. */
export const planButton = (e: Where, side: Side): Button => ({
  text: 'button-plan-write',
  press: moneyPress(e, side, 'plan'),
});

/** To the coach, after a session that took place: its price is owed from now on. Where it makes sense is said by `mayAddSession`. */
export const addSessionButton = (e: Where, { n }: Pick<Session, 'n'>): Button => ({
  text: 'button-due-session',
  press: moneyPress(e, 'coach', 'add', n),
});
