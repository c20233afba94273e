import { IANAZone } from 'luxon';
import type { Calendar } from '../domain/hours/hours-schedule.ts';

/** Offsets from the time-zone data of the runtime. Throws a RangeError for a zone that it does not know. */
export const calendar: Calendar = {
  offset(zone, at) {
    const found = IANAZone.create(zone);
    if (!found.isValid) throw new RangeError(`Unknown time zone: ${zone}`);
    return found.offset(at);
  },
};

/** Whether the runtime knows a zone by this name, such as `Europe/Warsaw`. */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}
