import { each, hours, meaning, moments, noHours, part, plain, words } from './given.ts';

const reasons: readonly string[] = ['start', 'change'];

const weeks = {
  'held-reply-welcome': reasons.flatMap((because) =>
    moments.flatMap((opens) => words.map((said) => ({ because, opens, words: said }))),
  ),
  'held-reply-welcome-open-ended': reasons.flatMap((because) => words.map((said) => ({ because, words: said }))),
  'urgent-ask-welcome': [{ meaning, day: 1, week: 2 }],
  'urgent-spent-welcome': moments.map((opens) => ({ opens, day: 1, week: 2 })),
  'welcome-over': reasons.flatMap((because) => [hours, noHours].map((open) => ({ because, hours: open }))),
  'notice-welcome-over': each('at'),
};

const bots = {
  ...plain('faq-q-when', 'faq-q-urgent', 'faq-q-change', 'faq-q-who'),
  ...plain('faq-q-night', 'faq-q-first', 'faq-q-therapy', 'faq-q-miss'),
  ...plain('faq-q-stop', 'faq-q-stuck', 'faq-a-when', 'faq-a-urgent'),
  ...plain('faq-a-change', 'faq-a-who', 'faq-a-night', 'faq-a-first'),
  ...plain('faq-a-therapy', 'faq-a-miss', 'faq-a-stop', 'faq-a-stuck'),
  ...plain('faq-b-when', 'faq-b-urgent', 'faq-b-change', 'faq-b-who'),
  ...plain('faq-b-night', 'faq-b-first', 'faq-b-therapy', 'faq-b-miss'),
  ...plain('faq-b-stop', 'faq-b-stuck'),
};

const question = { phrase: 'faq-q-when' } as const;
const answer = { phrase: 'faq-a-when' } as const;
const own = { question: 'Сколько длится сессия?', answer: 'Один час.\nИногда чуть дольше.' };
const most = 200;
const place = { n: 3, count: 10, language: 'Қазақша' };

const asking = {
  ...plain('questions', 'asked-say', 'asked-as-text', 'asked-not-now', 'asked-perhaps', 'asked-helped'),
  ...plain('asked-kept-now', 'asked-kept-open-ended', 'asked-taken-back', 'asked-answered', 'asked-closed'),
  ...plain('help-offer', 'help-told-now', 'help-told-open-ended', 'help-later', 'help-answered'),
  'questions-answer': [{ question, answer }, own],
  'asked-long': [{ most: 1000 }],
  'asked-full': [{ count: 10 }],
  'asked-kept': each('opens'),
  'help-told': each('opens'),
};

const coach = {
  ...plain('asked-answer', 'asked-answered-coach', 'asked-gone', 'asked-closed-coach', 'draft-added', 'draft-left'),
  'notice-asked': moments.map((at) => ({ at, text: part })),
  'notice-needs-help': each('at'),
  'needs-help-read': [{ question, count: 3 }],
  'needs-help-unanswered': [{ question: own.question, count: 2 }],
  draft: [own],
  'draft-question-long': [{ ...own, most }],
  'draft-answer-long': [{ ...own, most: 1000 }],
  'draft-named': [own],
  'draft-write-question': [{ most }],
  'draft-write-answer': [{ most: 1000 }],
  'common-list': [{ count: 10, most: 40 }],
  'common-card': [
    { ...place, question: { ...question, locale: 'kk' } as const, answer: { ...answer, locale: 'kk' } as const },
    { ...place, ...own },
  ],
  'common-card-unanswered': [{ ...place, question: own.question }],
  'common-remove': [{ question }, { question: own.question }],
  'common-write-question': [{ language: 'Polski', most }],
  'common-write-answer': [{ language: 'Polski', most: 1000 }],
  'common-long': [{ count: 1207, most: 1000 }],
  ...plain('toast-common-full'),
};

const buttons = {
  ...plain('button-faq-none', 'button-faq-more', 'button-faq-unanswered', 'button-faq-ask', 'button-faq-answered'),
  ...plain('button-faq-help', 'button-faq-write', 'button-faq-no-help', 'button-asked-keep', 'button-asked-add'),
  ...plain('button-asked-close', 'button-draft-add', 'button-draft-leave', 'button-reword-question'),
  ...plain('button-reword-answer', 'button-common-all', 'button-common-add', 'button-common-see'),
  ...plain('button-common-restore', 'button-common-bots', 'button-common-remove', 'button-common-remove-sure'),
  'button-as-client': [{ name: 'Айгерим' }],
};

/** Examples of the first weeks and common questions. */
export const welcomeExamples = { ...weeks, ...bots, ...asking, ...coach, ...buttons };
