import { type Effect, show } from '../../effects.ts';
import type { Engagement } from '../../world.ts';

/** Where the two are with their terms: what is proposed, or, until it is, what is usual. */
export const termsWords = (e: Engagement): Effect => show('client', e, 'terms');
