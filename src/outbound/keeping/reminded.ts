import type { Button } from '../../domain/effects.ts';
import type { Reminder } from '../../domain/keeping/reminding/reminder.ts';
import type { Side } from '../../domain/side.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Engagement, Practice } from '../../domain/world.ts';
import type { Scene } from '../reader.ts';
import type { Tools } from '../tools.ts';
import type { Reader } from '../wording-voice.ts';

/** What somebody who words a reminder looks at. */
export interface Reminded {
  readonly tools: Tools;
  readonly scene: Scene;
  /** How the reader reads; `client` and the other side's clock are those of `e`. */
  readonly reader: Reader;
  readonly side: Side;
  readonly practice: Practice;
  readonly e: Engagement;
}

/** A part of the message, and what can be pressed for it. */
export interface Part {
  readonly words: Phrase;
  readonly buttons: readonly (readonly Button[])[];
}

/** Words for one reminder as things are now; null when it has lost its sense. */
export type Write = (at: Reminded, what: Pick<Reminder, 'kind' | 'about'>) => Promise<Part | null>;
