import type { Session } from '../../../domain/keeping/nouns.ts';
import type { Phrase } from '../../../domain/texts.ts';

/** How a session ended, as it was said. */
export const howWords = ({ over }: Session): Phrase =>
  over ? { phrase: 'around-over-by', args: { late: { minutes: over } } } : { phrase: 'around-on-time' };
