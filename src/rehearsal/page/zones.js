export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const readers = new Map();

function reader(zone) {
  if (!readers.has(zone)) {
    const fields = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    };
    readers.set(zone, new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...fields }));
  }
  return readers.get(zone);
}

/** What a wall clock in the zone shows at that moment. */
export function wallClock(at, zone) {
  const parts = Object.fromEntries(
    reader(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts;
  return { year, month, day, hour, minute, second, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

const asIfUtc = ({ year, month, day, hour, minute }) => Date.UTC(year, month - 1, day, hour, minute);

function offset(at, zone) {
  const whole = Math.floor(at / MINUTE) * MINUTE;
  return asIfUtc(wallClock(whole, zone)) - whole;
}

/** The moment at which a wall clock in the zone shows this; asked twice because the first guess may lie across a change of offset. */
function momentOf(wall, zone) {
  const utc = asIfUtc(wall);
  const guess = utc - offset(utc, zone);
  return utc - offset(guess, zone);
}

/** The first moment after `at` when the zone's clock shows hour:minute on one of the weekdays (0 is Sunday). */
export function nextAt(at, zone, hour, minute, weekdays = [0, 1, 2, 3, 4, 5, 6]) {
  const today = wallClock(at, zone);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    if (!weekdays.includes(date.getUTCDay())) continue;
    const wall = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour, minute };
    const moment = momentOf(wall, zone);
    if (moment > at) return moment;
  }
  return at;
}

const two = (number) => String(number).padStart(2, '0');

/** The value of a datetime-local field. */
export function fieldValue(at, zone) {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

export function fromField(value, zone) {
  const [year, month, day, hour, minute] = value.split(/[-T:]/).map(Number);
  return momentOf({ year, month, day, hour, minute }, zone);
}

export const dayKey = (at, zone) => fieldValue(at, zone).slice(0, 10);
export const city = (zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
