import type { Button } from '../../../domain/effects.ts';
import { sessionPress } from '../../../domain/keeping/sessions/session-buttons.ts';
import type { Locale } from '../../../domain/world.ts';
import { clockTime, sameClock } from '../../moments.ts';
import type { SessionEyes } from './session-eyes.ts';

type Keys = readonly (readonly Button[])[];

export const key = (text: Button['text'], press: string, args?: Button['args']): Button => ({
  ...{ text, press },
  ...(args ? { args } : {}),
});
export const labelled = (label: string, press: string): Button => ({ text: 'button-words', label, press });

/** So many in a row. */
export const inRows = (all: readonly Button[], most: number): Keys =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, row) => all.slice(row * most, row * most + most));

const intlLocale: Record<Locale, string> = { ru: 'ru', pl: 'pl', kk: 'kk', en: 'en-GB' };
const days = new Map<string, Intl.DateTimeFormat>();

const dayFormat = (locale: Locale, timeZone: string): Intl.DateTimeFormat => {
  const name = `${locale} ${timeZone}`;
  const found =
    days.get(name) ??
    new Intl.DateTimeFormat(intlLocale[locale], { weekday: 'short', day: 'numeric', month: 'short', timeZone });
  days.set(name, found);
  return found;
};

/** "вт, 24 нояб." on the reader's calendar. */
export const dayLabel = ({ reader, zone }: SessionEyes, at: number): string =>
  dayFormat(reader.locale, zone).format(at);

/** "17:00"; with the other side's clock where it differs: "17:00 (21:00)". */
export const timeLabel = ({ reader, zone }: SessionEyes, at: number): string => {
  const { otherZone } = reader;
  const own = clockTime(at, zone);
  return otherZone === null || sameClock(at, zone, otherZone) ? own : `${own} (${clockTime(at, otherZone)})`;
};

/** Day and time, for one of several moments. */
export const momentLabel = (eyes: SessionEyes, at: number): string =>
  `${dayLabel(eyes, at)}, ${clockTime(at, eyes.zone)}`;

export const listKey = ({ e, side }: Pick<SessionEyes, 'e' | 'side'>): Button =>
  key('button-session-list', sessionPress(e, side, 'list'));
