import type { Plain } from './text-args.ts';

/** Words about promises and answers that are due. */
export interface PromiseTexts {
  'stub-promises': Plain;
}
