/** Questions of the default questionnaire, by id. */
const questionIds = [
  ...(['brings', 'change', 'signs', 'tried', 'ready', 'coach'] as const),
  ...(['self', 'know', 'contact', 'time', 'start', 'other'] as const),
] as const;

const choiceIds = [
  ...(['contact-text', 'contact-voice', 'contact-sessions', 'contact-reminders'] as const),
  ...(['time-morning', 'time-day', 'time-evening', 'time-weekend'] as const),
  ...(['other-no', 'other-before', 'other-now'] as const),
] as const;

/** Common questions that the bot can answer by itself, by id. */
const commonIds = [
  ...(['when', 'urgent', 'change', 'who', 'night'] as const),
  ...(['first', 'therapy', 'miss', 'stop', 'stuck'] as const),
] as const;

export type QuestionText = `intake-${'q' | 'short'}-${(typeof questionIds)[number]}`;
export type ChoiceText = `intake-o-${(typeof choiceIds)[number]}`;
export type CommonText = `faq-${'q' | 'a' | 'b'}-${(typeof commonIds)[number]}`;

export const questionTexts: readonly QuestionText[] = questionIds.flatMap(
  (id) => [`intake-q-${id}`, `intake-short-${id}`] as const,
);
export const choiceTexts: readonly ChoiceText[] = choiceIds.map((id) => `intake-o-${id}` as const);
export const commonTexts: readonly CommonText[] = commonIds.flatMap(
  (id) => [`faq-q-${id}`, `faq-a-${id}`, `faq-b-${id}`] as const,
);

type IntakePhrase =
  | QuestionText
  | ChoiceText
  | 'intake-low-ready'
  | 'intake-high-ready'
  | 'intake-hint-text'
  | 'intake-hint-voice'
  | 'intake-hint-choice'
  | 'intake-hint-choices'
  | 'intake-hint-scale'
  | 'intake-hint-ends'
  | 'intake-hint-date'
  | 'intake-hint-yesno'
  | 'intake-given'
  | 'intake-nothing';
type EditorPhrase =
  | `editor-${'kind' | 'line' | 'words-line' | 'words-bot' | 'words-rest' | 'words-others'}`
  | `editor-${'choices-head' | 'choice-line' | 'scale-line'}`
  | 'file-problem'
  | 'file-change';
export type OfferPhrase =
  | `offer-example-${'can' | 'how' | 'number' | 'price'}`
  | `offer-hint-${'example' | 'last' | 'now'}`
  | `decline-kind-${'1' | '2' | '3'}`
  | `step-${'done' | 'now' | 'next'}`
  | `step-${'consent' | 'questionnaire' | 'questionnaire-of' | 'offer' | 'terms' | 'weeks'}`
  | `next-${'consent' | 'questionnaire' | 'offer' | 'terms' | 'terms-coach' | 'work' | 'paused'}`
  | `next-answer${'' | '-now' | '-open-ended'}`
  | `wait-${'coach' | 'client' | 'client-undated' | 'nobody'}`
  | 'offer-was'
  | 'working-since'
  | 'client-line-wait';
type WelcomePhrase = CommonText;

/** Texts of a beginning that are parts of others. */
export type BeginningPhrase = IntakePhrase | EditorPhrase | OfferPhrase | WelcomePhrase;
