import type { AgendaTexts } from './texts-of-agenda.ts';
import type { AroundTexts } from './texts-of-around.ts';
import type { ButtonTexts, ProfileTexts, ToastTexts, WordingTexts } from './texts-of-buttons.ts';
import type { CalendarTexts } from './texts-of-calendar.ts';
import type { CommonTexts } from './texts-of-chat.ts';
import type { ClauseTexts } from './texts-of-clauses.ts';
import type { EditorTexts } from './texts-of-editor.ts';
import type { IntakeTexts } from './texts-of-intake.ts';
import type { MoneyTexts } from './texts-of-money.ts';
import type { OfferTexts } from './texts-of-offer.ts';
import type { PromiseTexts } from './texts-of-promises.ts';
import type { RecordTexts } from './texts-of-record.ts';
import type { CoachTexts, HeldTexts, RelationshipTexts, UrgentTexts } from './texts-of-relay.ts';
import type { SessionTexts } from './texts-of-sessions.ts';
import type { SummaryTexts } from './texts-of-summaries.ts';
import type { TermsTexts } from './texts-of-terms.ts';
import type { TermsEditorTexts } from './texts-of-terms-editor.ts';
import type { WelcomeTexts } from './texts-of-welcome.ts';

export type * from './text-args.ts';

/** Every utterance of the bot, with what it needs to be said. */
export interface Texts
  extends HeldTexts,
    UrgentTexts,
    RelationshipTexts,
    CoachTexts,
    CommonTexts,
    IntakeTexts,
    EditorTexts,
    OfferTexts,
    WelcomeTexts,
    ClauseTexts,
    TermsTexts,
    TermsEditorTexts,
    SummaryTexts,
    RecordTexts,
    SessionTexts,
    AroundTexts,
    MoneyTexts,
    PromiseTexts,
    AgendaTexts,
    CalendarTexts,
    ToastTexts,
    ButtonTexts,
    ProfileTexts,
    WordingTexts {}

export type TextKey = keyof Texts;
