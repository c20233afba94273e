import { wallClock } from './zones.js';

/** Browsers ship without Kazakh dates, so these are said here. */
const weekdays = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];
const shortWeekdays = ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'];
const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

const two = (number) => String(number).padStart(2, '0');

function datePart({ year, month, day }, fields) {
  if (!fields.day) return undefined;
  const name = months[month - 1];
  const date = `${day} ${fields.month === 'short' ? name.slice(0, 3) : name}`;
  return fields.year ? `${year} ж. ${date}` : date;
}

const hourPart = ({ hour, minute, second }, fields) =>
  fields.hour && [two(hour), two(minute), ...(fields.second ? [two(second)] : [])].join(':');

export function showInKazakh(at, zone, fields) {
  const wall = wallClock(at, zone);
  const weekday = fields.weekday && (fields.weekday === 'short' ? shortWeekdays : weekdays)[wall.weekday];
  return [weekday, datePart(wall, fields), hourPart(wall, fields)].filter(Boolean).join(', ');
}

const units = { day: ['күннен', 'күн'], hour: ['сағаттан', 'сағат'], minute: ['минуттан', 'минут'] };

export function relativeInKazakh(count, unit) {
  const [later, earlier] = units[unit];
  return count >= 0 ? `${count} ${later} кейін` : `${-count} ${earlier} бұрын`;
}
