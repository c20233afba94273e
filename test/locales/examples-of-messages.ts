import { counts, countsAndNone, each, hours, kinds, meaning, moments, noHours, plain, words } from './given.ts';

const oneOrMore = moments.flatMap((opens) => counts.map(({ count }) => ({ opens, count })));

const held = {
  ...plain('nothing-waits', 'copy-withdrawn', 'copy-refused', 'not-delivered', 'client-edited', 'coach-edited'),
  'held-reply': moments.flatMap((at) => words.map((said) => ({ hours, opens: at, words: said }))),
  'held-reply-open-ended': words.map((said) => ({ words: said })),
  'held-full': counts,
  'held-again': each('opens'),
  'promise-moved': oneOrMore,
  'promise-open-ended': counts,
  delayed: each('written'),
  'taken-back': counts.flatMap(({ count }) => [0, 1, 3, 7].map((left) => ({ count, left }))),
  'take-which': counts,
  'cannot-copy': kinds.map((kind) => ({ kind })),
  'copy-partly': counts,
  'album-from': counts,
};

const urgent = {
  ...plain('urgent-meaning', 'urgent-open', 'urgent-arrived', 'urgent-not-yet', 'urgent-spent-open-ended'),
  'urgent-ask': [{ meaning }],
  'urgent-confirm': [{ meaning }],
  'urgent-spent': each('opens'),
  'urgent-sent': each('at'),
  'urgent-notice': countsAndNone,
};

const relationship = {
  ...plain(
    'already-together',
    'own-invitation',
    'consent-first',
    'consented-open-ended',
    'consented-now',
    'not-yet-open-ended',
    'not-yet-now',
  ),
  ...plain('accepted-coach', 'declined', 'declined-coach', 'ended-coach', 'paused', 'ended', 'resumed'),
  greeting: [hours, noHours].flatMap((open) => moments.map((at) => ({ hours: open, meaning, opens: at }))),
  'greeting-open': [{ hours, meaning }],
  consented: each('opens'),
  'not-yet': each('opens'),
  accepted: [{ hours, meaning }],
  'stop-ask': countsAndNone,
  stopped: countsAndNone,
  'terms-now': [{ hours, meaning, day: 1, week: 2 }],
};

/** What clients, and coaches about their messages, read. */
export const messageExamples = { ...held, ...urgent, ...relationship };
