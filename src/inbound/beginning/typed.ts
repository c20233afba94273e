import type { Turn } from '../turn.ts';
import { typedCommon } from './common-questions.ts';
import { typedQuestionnaire } from './editor.ts';
import { correct } from './intake.ts';
import { typedOffer } from './offers.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;

/** What a coach types while preparing, by the question it answers. */
export const typedWhilePreparing = {
  ...typedQuestionnaire,
  ...typedOffer,
  ...typedCommon,
  correct,
} satisfies Record<string, Typed>;
