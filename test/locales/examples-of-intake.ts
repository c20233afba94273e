import type { Phrase } from '../../src/domain/texts.ts';
import { each, longest, plain } from './given.ts';

const phrase = (key: Phrase['phrase'], args?: Phrase['args']): Phrase => ({ phrase: key, ...(args ? { args } : {}) });
const totals = [1, 2, 5, 12, 22].map((total) => ({ total, length: { minutes: 5 * Math.ceil(total / 4) } }));
const counted = [1, 2, 5, 22];
const list = '1. A\nb';
const someWords = [longest, phrase('intake-o-contact-reminders')] as const;

/** Examples of the questionnaire and its brief. */
export const intakeExamples = {
  ...plain('intake-q-brings', 'intake-q-change', 'intake-q-signs', 'intake-q-tried'),
  ...plain('intake-q-ready', 'intake-q-coach', 'intake-q-self', 'intake-q-know'),
  ...plain('intake-q-contact', 'intake-q-time', 'intake-q-start', 'intake-q-other'),
  ...plain('intake-short-brings', 'intake-short-change', 'intake-short-signs', 'intake-short-tried'),
  ...plain('intake-short-ready', 'intake-short-coach', 'intake-short-self', 'intake-short-know'),
  ...plain('intake-short-contact', 'intake-short-time', 'intake-short-start', 'intake-short-other'),
  ...plain(
    'intake-o-contact-text',
    'intake-o-contact-voice',
    'intake-o-contact-sessions',
    'intake-o-contact-reminders',
  ),
  ...plain('intake-o-time-morning', 'intake-o-time-day', 'intake-o-time-evening', 'intake-o-time-weekend'),
  ...plain('intake-o-other-no', 'intake-o-other-before', 'intake-o-other-now', 'intake-low-ready'),
  ...plain('intake-high-ready'),
  ...plain('intake-hint-text', 'intake-hint-voice', 'intake-hint-choice', 'intake-hint-choices', 'intake-hint-date'),
  ...plain('intake-hint-yesno', 'intake-nothing', 'intake-yes', 'intake-no', 'intake-skipped', 'intake-kind'),
  ...plain('intake-write-again', 'intake-long', 'intake-scale-unread', 'intake-date-unread', 'intake-required'),
  ...plain('intake-first', 'intake-pick-first', 'intake-overlooked', 'intake-which-none', 'intake-later'),
  ...plain('intake-sent-now', 'intake-sent-open-ended', 'intake-reminder', 'intake-reminder-last', 'intake-help'),
  ...plain(
    'intake-none',
    'intake-closed',
    'brief-title',
    'brief-nothing',
    'brief-worth',
    'brief-caption',
    'brief-footer',
  ),
  ...plain(
    'button-brief',
    'button-go-on',
    'button-back',
    'button-skip',
    'button-later',
    'button-done',
    'button-yes',
    'button-no',
  ),
  ...plain('button-send-answers', 'button-no-answer', 'button-need-help', 'command-later', 'command-intake-client'),
  'intake-intro': totals,
  'intake-question': [
    { number: 3, total: 12, words: longest, below: { lines: [phrase('intake-hint-text')] } },
    {
      ...{ number: 12, total: 12, words: phrase('intake-q-know') },
      below: { lines: [phrase('intake-given', { answer: list }), phrase('intake-hint-choices')] },
    },
  ],
  'intake-hint-scale': [{ from: 1, to: 10 }],
  'intake-hint-ends': [{ from: 1, to: 10, low: phrase('intake-low-ready'), high: phrase('intake-high-ready') }],
  'intake-given': [{ answer: list }],
  'intake-voice': [{ length: '0:42' }],
  'intake-spoken': [{ length: '0:42' }],
  'intake-which': [{ count: 1 }, { count: 2 }],
  'intake-review': [{ list }],
  'intake-review-sent': [{ list }],
  'intake-sent': each('opens'),
  brief: [{ list }],
  'brief-sent': each('at'),
  'brief-skipped': counted.map((count) => ({ count, list: 'A' })),
  'brief-voices': counted.map((count) => ({ count })),
  'brief-pause': counted.map((days) => ({ days })),
  'brief-rude': [{ quote: longest }],
  'brief-voice': someWords.map((about) => ({ about })),
  'button-picked': [{ words: phrase('intake-o-contact-text') }],
  'button-choice': someWords.slice(1).map((words) => ({ words })),
  'button-change': [{ number: 12, words: phrase('intake-short-other') }],
  'button-for-question': [{ number: 11, total: 12 }],
  'notice-brief': each('at'),
  'notice-answer-changed': each('at'),
  'notice-stuck': each('at'),
};
