import type { Phrase } from '../../src/domain/texts.ts';
import { dataExamples } from './examples-of-data.ts';
import {
  counts,
  each,
  hours,
  longest,
  manyHours,
  moments,
  noHours,
  part,
  plain,
  someDays,
  stages,
  stretches,
  tally,
  words,
  zone,
} from './given.ts';

const [soon = { moment: 0 }] = moments;
const state: Phrase = { phrase: 'state-open', args: { until: soon } };
const clientLines = stages.map(
  (stage, waiting) => ({ phrase: 'client-line', args: { stage, waiting }, client: waiting }) as const,
);
const awayLines = someDays.map(
  (days, i) => ({ phrase: 'away-line', args: { days, words: words[i % 2] ?? '' } }) as const,
);
const link = 'https://t.me/mezha_bot?start=c_0123456789abcdefghijkl';

const coach = {
  ...plain(
    'coach-closed-open-ended',
    'answer-prompt',
    'state-open-always',
    'state-closed-open-ended',
    'close-open-ended',
  ),
  ...plain('undone', 'away-none', 'away-off', 'invitation-picture', 'clients-none', 'since-answered', 'last-none'),
  ...plain('zone-not-known', 'forum-linked', 'forum-needs-topics', 'forum-unlinked'),
  digest: counts.map(({ count }) => ({ count, tally })),
  'digest-urgent': counts.map(({ count }) => ({ count, tally, urgent: { tally: [[2, 1] as const] } })),
  'digest-client': moments.flatMap((since) => counts.map(({ count }) => ({ count, since }))),
  'coach-closed': each('opens'),
  'client-not-active': stages.map((stage) => ({ stage })),
  'notice-wants-in': each('at'),
  'notice-stopped': each('at'),
  'notice-came-back': each('at'),
  'notice-unreachable': each('at'),
  'notice-reachable': each('at'),
  'notice-erased': each('at'),
  'notice-not-delivered': each('at'),
  'hours-show': [hours, manyHours, noHours].map((open) => ({ hours: open, zone, state, spec: 'Mo-Fr 10:00-18:00' })),
  'state-open': each('until'),
  'state-closed': each('opens'),
  'hours-agreed-otherwise': counts,
  'hours-set': [{ hours }, { hours: noHours }],
  'hours-unread': [{ part }],
  'open-ask': [{ state }],
  'close-ask': [{ state }],
  'open-now': stretches,
  'open-later': stretches,
  'close-now': stretches,
  'close-later': stretches,
  'when-unread': [{ part }],
  'away-ask': [{ list: { lines: awayLines } }, { list: { lines: [{ phrase: 'away-none' } as const] } }],
  'away-line': someDays.flatMap((days) => words.map((said) => ({ days, words: said }))),
  'away-set': someDays.flatMap((days) => words.map((said) => ({ days, words: said }))),
  'away-unread': [{ part }],
  invitation: [{ link }],
  'invitation-coach': [{ link }],
  clients: [{ list: { lines: clientLines } }],
  'client-line': stages.flatMap((stage) => [0, 1, 7].map((waiting) => ({ stage, waiting }))),
  'client-card': stages.map((stage, waiting) => ({
    stage,
    waiting,
    steps: { lines: [{ phrase: 'step-done', args: { step: { phrase: 'step-consent' } } }] } as const,
    since: { phrase: 'since-waiting', args: { since: soon } } as const,
    last: { phrase: 'last-contact', args: { last: soon } } as const,
    zone: { phrase: 'zone-known', args: { zone } } as const,
  })),
  'since-waiting': each('since'),
  'last-contact': each('last'),
  'zone-known': [{ zone }],
};

const common = {
  ...plain('stranger', 'link-unknown', 'help-coach', 'help-client', 'coach-only', 'client-only', 'language-ask'),
  ...plain(
    'language-set',
    'zone-ask',
    'zone-which',
    'welcome-coach',
    'name-ask',
    'name-unread',
    'hours-ask',
    'already-coach',
  ),
  ...plain('switch-ask', 'switched-own', 'privacy-coach', 'privacy-none', 'erase-ask', 'erase-ask-coach'),
  ...plain('erased', 'zone-unknown', 'sorry', 'outdated', 'not-yours', 'possible-repeat', 'unknown-command'),
  'zone-set': [{ zone, now: soon }],
  'name-set': [{ name: longest }],
  'onboarding-done': [{ hours, zone }],
  'to-whom': counts,
  'to-nobody': counts,
  switched: [{ name: longest }],
  'privacy-client': counts.map(({ count }) => ({ zone: { phrase: 'zone-not-known' } as const, answers: count })),
  'coach-left': [{ name: longest }],
};

/** What coaches, and anybody, read. */
export const practiceExamples = { ...coach, ...common, ...dataExamples };
