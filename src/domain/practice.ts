import type { WeeklyHours } from './hours/hours.ts';
import { type Locale, onboardingSteps, type Person, type Practice } from './world.ts';

const homeZone: Record<Locale, string> = {
  ru: 'Europe/Moscow',
  pl: 'Europe/Warsaw',
  kk: 'Asia/Almaty',
  en: 'Europe/London',
};

const day = [{ from: 600, to: 1080 }];

/** Hours until the coach says otherwise: Monday to Friday, 10:00 to 18:00. */
export const usualHours: WeeklyHours = [day, day, day, day, day, [], []];

/** A new practice: it works from the first minute, and asks what it has guessed. */
export const practiceFor = (person: Person, name: string): Practice => ({
  id: person.id,
  name,
  locale: person.locale,
  zone: person.zone ?? homeZone[person.locale],
  weekly: usualHours,
  overrides: [],
  spans: [],
  onboarding: [...onboardingSteps],
  clients: [],
  writingTo: null,
  notices: [],
  forum: null,
});

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** A name as it may be shown: no control, bidi or zero-width characters, one line, at most 64 characters. Empty when nothing is left. */
export const shownName = (name: string): string =>
  [...name.normalize('NFC').replace(/\s+/gu, ' ').replace(hidden, '').trim()].slice(0, 64).join('').trim();
