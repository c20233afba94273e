import type { Choice, CommonQuestion, Handbook, IntakeQuestion, QuestionKind } from './nouns.ts';

const question = (
  id: string,
  kind: QuestionKind,
  required = false,
  choices: readonly string[] = [],
): IntakeQuestion => ({
  id,
  kind,
  required,
  words: {},
  choices: choices.map((choice): Choice => ({ id: choice, words: {} })),
  scale: kind === 'scale' ? { from: 1, to: 10 } : null,
});

/** The questionnaire until the coach changes it; its words are the bot's own. */
const defaultQuestions: readonly IntakeQuestion[] = [
  question('brings', 'text', true),
  question('change', 'text', true),
  question('signs', 'text'),
  question('tried', 'text'),
  question('ready', 'scale', true),
  question('coach', 'text'),
  question('self', 'text'),
  question('know', 'text'),
  question('contact', 'choices', false, ['contact-text', 'contact-voice', 'contact-sessions', 'contact-reminders']),
  question('time', 'choices', false, ['time-morning', 'time-day', 'time-evening', 'time-weekend']),
  question('start', 'date'),
  question('other', 'choice', false, ['other-no', 'other-before', 'other-now']),
];

const commonIds = ['when', 'urgent', 'change', 'who', 'night', 'first', 'therapy', 'miss', 'stop', 'stuck'];

const defaultCommon: readonly CommonQuestion[] = commonIds.map((id) => ({ id, words: {}, answer: {} }));

/** What a coach has prepared who has prepared nothing yet. */
export const handbookFor = (practice: number): Handbook => ({
  practice,
  questions: defaultQuestions,
  common: defaultCommon,
  made: 0,
  lastOffer: null,
  terms: null,
});
