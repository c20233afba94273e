import type { TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createWording, type Reader } from '../../src/outbound/wording.ts';
import { folder } from './files.ts';
import { longest, now } from './given.ts';

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
  'accepted-coach',
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
];

/** Texts that say the coach's name: they are said within a practice, never to a person outside any. */
export const namesCoach: readonly TextKey[] = [
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
  'questions-now',
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
];
