import type { Plain } from './text-args.ts';

/** Words about what is said around a session: before, at its beginning, at its end. */
export interface AroundTexts {
  'stub-around': Plain;
}
