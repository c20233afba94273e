import { relativeInKazakh, showInKazakh } from './kazakh-dates.js';

/** Moments in a reader's own words and zone. British order for English: the day before the month, as everywhere here. */
const formatters = new Map();

export function show(at, language, zone, fields) {
  if (language === 'kk') return showInKazakh(at, zone, fields);
  const key = JSON.stringify([language, zone, fields]);
  if (!formatters.has(key)) {
    const options = { timeZone: zone, hourCycle: 'h23', ...fields };
    formatters.set(key, new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options));
  }
  return formatters.get(key).format(at);
}

export const showTime = (at, language, zone) => show(at, language, zone, { hour: '2-digit', minute: '2-digit' });

export function showRelative(count, unit, language) {
  if (language === 'kk') return relativeInKazakh(count, unit);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(count, unit);
}
