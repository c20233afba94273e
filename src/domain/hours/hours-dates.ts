/** A date as the number of days since 1970-01-01; plain arithmetic, because the domain has no Date. */
export type DayNumber = number;

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const ERA_DAYS = 146_097;

/** The day number of a date of the Gregorian calendar; months count from 1, nothing is checked. */
export function dayOf({ year, month, day }: CivilDate): DayNumber {
  // Years begin in March here, so that the leap day is the last one.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The Gregorian date of a day number. */
export function civil(number: DayNumber): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / ERA_DAYS);
  const d = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
  const dayOfYear = d - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** The day number of `YYYY-MM-DD`; NaN for anything else and for dates that do not exist. */
export function parseDate(iso: string): DayNumber {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return Number.NaN;
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDate(date) ? dayOf(date) : Number.NaN;
}

/** `YYYY-MM-DD` of a day number. */
export function formatDate(number: DayNumber): string {
  const { year, month, day } = civil(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** False for 31 February and the like. */
export function isDate(date: CivilDate): boolean {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  const back = civil(dayOf(date));
  return back.month === date.month && back.day === date.day;
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}
