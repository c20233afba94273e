import type { Button } from '../../../domain/effects.ts';
import type { Side } from '../../../domain/side.ts';
import type { TextArgs, TextKey } from '../../../domain/texts.ts';
import type { Engagement, Practice } from '../../../domain/world.ts';

/** For whom something about a session is put together, and when (epoch ms). */
export interface AroundEyes {
  readonly now: number;
  readonly side: Side;
  readonly practice: Practice;
  readonly e: Engagement;
}

/** Words, and what can be pressed under them. */
export interface AroundWords {
  readonly text: TextKey;
  readonly args: TextArgs;
  readonly buttons: readonly (readonly Button[])[];
}
