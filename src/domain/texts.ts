import type { ButtonTexts, ProfileTexts, ToastTexts, WordingTexts } from './texts-of-buttons.ts';
import type { CommonTexts } from './texts-of-chat.ts';
import type { CoachTexts, HeldTexts, RelationshipTexts, UrgentTexts } from './texts-of-relay.ts';

export type * from './text-args.ts';

/** Every utterance of the bot, with what it needs to be said. */
export interface Texts
  extends HeldTexts,
    UrgentTexts,
    RelationshipTexts,
    CoachTexts,
    CommonTexts,
    ToastTexts,
    ButtonTexts,
    ProfileTexts,
    WordingTexts {}

export type TextKey = keyof Texts;
