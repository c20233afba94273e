import type { TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createWording, type Reader } from '../../src/outbound/wording.ts';
import { aroundNamingClient, aroundNamingCoach } from './examples-of-around.ts';
import { termsNamingClient, termsNamingCoach } from './examples-of-terms.ts';
import { folder } from './files.ts';
import { longest, now } from './given.ts';
import { sessionsNamingClient, sessionsNamingCoach } from './naming-of-sessions.ts';

/** The bot's words, where anything that cannot be said fails the test. */
export const wording = createWording(folder, zoneCity, (key, problem) => {
  throw new Error(`cannot say "${key}"`, { cause: problem });
});

export const reader = (locale: Locale, more: Partial<Reader> = {}): Reader => ({
  locale,
  zone: 'Europe/Warsaw',
  otherZone: null,
  now,
  names: { coach: longest, client: () => longest },
  client: 7,
  ...more,
});

/** The same clock as the other side, another one, one that is not known, and nobody on the other side. */
export const readersOf = (locale: Locale, more: Partial<Reader> = {}): Reader[] => [
  reader(locale, { otherZone: 'Europe/Berlin', ...more }),
  reader(locale, { otherZone: 'Asia/Almaty', ...more }),
  reader(locale, { zone: null, otherZone: 'America/Argentina/Buenos_Aires', ...more }),
  reader(locale, more),
];

/** Texts that say the client's name: they are never said without a client. */
export const namesClient: readonly TextKey[] = [
  ...termsNamingClient,
  'accepted-coach',
  'brief',
  'brief-caption',
  'brief-voice',
  'notice-answer-changed',
  'notice-brief',
  'notice-stuck',
  'album-from',
  'answer-prompt',
  'client-card',
  'client-edited',
  'client-line',
  'client-not-active',
  'coach-closed',
  'coach-closed-open-ended',
  'declined-coach',
  'digest-client',
  'ended-coach',
  'notice-came-back',
  'notice-not-delivered',
  'notice-reachable',
  'notice-stopped',
  'notice-unreachable',
  'notice-wants-in',
  'tally-item',
  'urgent-notice',
  // The offer and the steps of a beginning.
  'offer-ask-can',
  'offer-ask-how',
  'offer-ask-number',
  'offer-ask-price',
  'offer-preview',
  'offer-sent',
  'offer-sent-quietly',
  'offer-closed',
  'ask-first',
  'refusal-ask',
  'refusal-preview',
  'refusal-own',
  'notice-offer-taken',
  'notice-offer-discussed',
  'notice-offer-left',
  'notice-second-thought',
  'notice-agreed',
  'client-line-wait',
  // Common questions.
  'notice-welcome-over',
  'notice-asked',
  'notice-needs-help',
  'needs-help-read',
  'needs-help-unanswered',
  'asked-answer',
  'asked-answered-coach',
  'asked-gone',
  'asked-closed-coach',
  'draft-named',
  // Terms.
  ...(['clauses-heading', 'clause-text-hours', 'clause-text-lateness', 'clause-text-sides'] as const),
  ...(['clause-text-privacy', 'clause-text-complaints', 'clause-text-ending'] as const),
  // Terms as their coach writes them.
  'terms-client-line',
  'terms-draft',
  'terms-preview',
  // Summaries.
  'notice-summary-sent',
  'notice-summary-answered',
  'notice-summary-unconfirmed',
  'summary-offer',
  // Payments.
  ...(['payments-whom-reported', 'payments-whom-due', 'payments-whom-nothing'] as const),
  ...sessionsNamingClient,
  ...aroundNamingClient,
];

/** Texts that say the coach's name: they are said within a practice, never to a person outside any. */
export const namesCoach: readonly TextKey[] = [
  ...termsNamingCoach,
  ...(['reminder-due-soon', 'reminder-due-today', 'reminder-due-1', 'reminder-due-3', 'reminder-due-7'] as const),
  'brief-footer',
  ...(['intake-closed', 'intake-help', 'intake-intro', 'intake-reminder', 'intake-reminder-last'] as const),
  ...(['intake-review', 'intake-review-sent', 'intake-sent', 'intake-sent-now', 'intake-sent-open-ended'] as const),
  'accepted',
  'already-together',
  'coach-edited',
  'consented',
  'consented-open-ended',
  'consented-now',
  'declined',
  'ended',
  'greeting',
  'greeting-open',
  'held-reply',
  'held-reply-open-ended',
  'invitation',
  'not-yet',
  'not-yet-open-ended',
  'not-yet-now',
  'paused',
  'promise-moved',
  'promise-open-ended',
  'resumed',
  'stop-ask',
  'stopped',
  'taken-back',
  'urgent-arrived',
  'urgent-ask',
  'urgent-confirm',
  'urgent-not-yet',
  'urgent-open',
  'urgent-sent',
  // The offer and the steps of a beginning.
  'offer',
  'offer-taken',
  'offer-taken-again',
  'offer-left',
  'discuss',
  'discuss-now',
  'discuss-open-ended',
  'question-first',
  'offer-first',
  'terms-first',
  'terms-awaited',
  'declined-kind',
  'declined-own',
  'steps',
  'next-answer',
  'next-answer-now',
  'next-answer-open-ended',
  // The first weeks and common questions.
  'faq-a-when',
  'faq-a-urgent',
  'faq-a-who',
  'held-reply-welcome',
  'held-reply-welcome-open-ended',
  'urgent-ask-welcome',
  'welcome-over',
  'asked-say',
  'asked-full',
  'asked-not-now',
  'asked-perhaps',
  'asked-kept',
  'asked-kept-now',
  'asked-kept-open-ended',
  'asked-taken-back',
  'asked-answered',
  'asked-closed',
  'help-offer',
  'help-told',
  'help-told-now',
  'help-told-open-ended',
  'help-answered',
  // Terms.
  ...(['clauses-heading', 'clause-text-hours', 'clause-text-lateness', 'clause-text-sides'] as const),
  ...(['clause-text-moving', 'clause-text-complaints', 'clause-text-ending'] as const),
  // Summaries.
  'summary-head-sent',
  'summary-head-answered',
  'next-terms-coach',
  ...sessionsNamingCoach,
  ...aroundNamingCoach,
];
