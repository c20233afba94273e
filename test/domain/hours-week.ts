import { DateTime } from 'luxon';
import { contactHours, type Schedule, type Window } from '../../src/domain/hours/hours.ts';
import { calendar } from '../../src/state/calendar.ts';

export const hours = contactHours(calendar);
export const h = (from: number, to: number): Window => ({ from: from * 60, to: to * 60 });
export const ten = [h(10, 18)];
export const weekly = [ten, ten, ten, ten, ten, [h(11, 14)], []];
export const plain: Schedule = { zone: 'Europe/Warsaw', weekly, overrides: [], spans: [] };
export const at = (iso: string, zone = 'Europe/Warsaw') => DateTime.fromISO(iso, { zone }).toMillis();
export const shown = (ms: number | undefined, zone = 'Europe/Warsaw') =>
  ms === undefined ? undefined : DateTime.fromMillis(ms, { zone }).toISO({ suppressSeconds: true });
