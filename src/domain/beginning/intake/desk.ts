import type { Present } from '../../present.ts';
import type { Practice } from '../../world.ts';
import type { Handbook, Note } from '../nouns.ts';
import type { InIntake } from './intake.ts';

/** What a decision about the questionnaire looks at. */
export interface Desk {
  readonly p: Present;
  readonly practice: Practice;
  readonly handbook: Handbook;
  readonly e: InIntake;
  readonly notes: ReadonlyMap<string, Note>;
}

/** The question that the client was shown last ('' for the looking over), at which turn, and the message it stands in. */
export interface Prompt {
  readonly question: string;
  readonly turn: number;
  readonly message: number;
  /** It was sent once more: the client may have seen it before, in a message that is not known here. */
  readonly repeated: boolean;
}
