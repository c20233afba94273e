import type { SessionTexts } from '../../src/domain/texts-of-sessions.ts';
import { plain } from './given.ts';

export const sessionExamples = {
  ...plain('command-sessions'),
} satisfies { readonly [K in keyof SessionTexts]: readonly SessionTexts[K][] };
