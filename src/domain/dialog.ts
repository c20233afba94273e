/** `about` names what the answer is for, where the question alone does not say it. */
export interface Dialog {
  readonly question: Question;
  readonly at: number;
  readonly about: string | null;
}

export const questions = [
  ...(['zone', 'hours', 'away', 'open', 'close', 'name'] as const),
  // What a coach types while preparing: the questionnaire, common questions, an offer, a refusal.
  ...(['intake-words', 'intake-file', 'intake-trial', 'common-words', 'offer', 'decline', 'asked'] as const),
  // What a client types to put an answer right that was sent before.
  'correct',
  // What either side types about terms and summaries.
  ...(['terms-value', 'terms-words', 'terms-why', 'terms-from', 'terms-ask', 'terms-answer'] as const),
  ...(['summary', 'summary-item', 'agreements-word', 'verify'] as const),
  // About sessions, money and promises.
  ...(['session-time', 'prepare', 'plan-parts', 'plan-sum', 'due-sum', 'receipt', 'promise-day'] as const),
] as const;
export type Question = (typeof questions)[number];
