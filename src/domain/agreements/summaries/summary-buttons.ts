import type { Button } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Side } from '../../side.ts';
import type { Engagement } from '../../world.ts';

type Where = Pick<Engagement, 'practice' | 'client'>;

/** A button's data: with whom, as which side, and what. Somebody can be the coach of the very person whose client they are. */
export const summaryPress = (e: Where, side: Side, what: string, ...more: readonly (string | number)[]): string =>
  press('summary', side === 'coach' ? e.client : e.practice, side === 'coach' ? 'k' : 'c', what, ...more);

const button = (text: Button['text'], data: string): Button => ({ text, press: data });

/** One summary as it stands. */
export const seeButton = (e: Where, side: Side, n: number): Button =>
  button('button-summary-see', summaryPress(e, side, 'see', n));

/** Goes on with the draft, or begins one. */
export const writeButton = (e: Where, side: Side): Button =>
  button('button-summary-write', summaryPress(e, side, 'new'));

/** The summaries of the two, newest first. */
export const listButton = (e: Where, side: Side): Button =>
  button('button-summary-list', summaryPress(e, side, 'list', 0));

export const notNowButton = (e: Where): Button => button('button-summary-not-now', summaryPress(e, 'coach', 'notnow'));

/** In a report to the coach: the summary it is about, or the last ones where it does not say which. */
export const summaryButton = (client: number, n: string | undefined): Button =>
  n === undefined
    ? listButton({ practice: 0, client }, 'coach')
    : seeButton({ practice: 0, client }, 'coach', Number(n));
