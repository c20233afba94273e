import type { Plain } from './text-args.ts';

/** Words about sessions: when they are, proposing, moving, cancelling. */
export interface SessionTexts {
  'command-sessions': Plain;
}
