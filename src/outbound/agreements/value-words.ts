import { isMoneyField } from '../../domain/agreements/terms/limits.ts';
import type { Field, TermsValues } from '../../domain/agreements/terms-nouns.ts';
import type { ValueName } from '../../domain/text-phrases-of-agreements.ts';
import type { Amount, Hours, Phrase } from '../../domain/texts.ts';

/** A time of the day, given in minutes: 21:00. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a value is called, in a word or two. */
export const valueName = (field: Field): Phrase => ({ phrase: names[field] });

/** A value in a few words, short enough for a button: "24 hours before", "150 zł", "not limited"; hours with their zone's city. */
export const valueArg = (field: Field, values: TermsValues, zone: string): Phrase | Hours | Amount => {
  if (field === 'weekly') return { weekly: values.weekly, zone };
  if (isMoneyField(field)) return moneyArg(field, values);
  const { quiet, place, priceFor: per } = values;
  if (field === 'quiet') return said('value-quiet', { from: clockOf(quiet.from), to: clockOf(quiet.to) });
  if (field === 'place') return said('value-place', { place });
  if (field === 'priceFor') return said('value-per', { per });
  const count = values[field];
  return count === null ? said('value-sessions-open') : said(counted[field], { count });
};

/** Whether a value says anything beside the others: parts of no price, or the price of no time, do not. */
export const saysSomething = ({ price, overtimeMost }: TermsValues, field: Field): boolean => {
  if (field === 'priceFor' || field === 'instalments') return price !== null;
  return field !== 'overtimePrice' || overtimeMost > 0;
};

const moneyArg = (field: 'price' | 'overtimePrice', values: TermsValues): Phrase | Amount => {
  const money = values[field];
  if (money === null) return said(field === 'price' ? 'value-price-apart' : 'value-no-charge');
  return money.amount === 0 ? said('value-no-charge') : { money };
};

const said = (phrase: Phrase['phrase'], args: Phrase['args'] = {}): Phrase => ({ phrase, args });

type Counted = Exclude<Field, 'weekly' | 'quiet' | 'place' | 'price' | 'priceFor' | 'overtimePrice'>;

const counted: Record<Counted, Phrase['phrase']> = {
  answerDays: 'value-working-days',
  urgentDay: 'value-a-day',
  urgentWeek: 'value-a-week',
  sessionMinutes: 'value-minutes',
  sessions: 'value-sessions',
  instalments: 'value-parts',
  freeHours: 'value-hours-before',
  lateCharge: 'value-percent',
  grace: 'value-minutes',
  missedAfter: 'value-minutes',
  overtimeMost: 'value-minutes',
  complaintDays: 'value-working-days',
  noticeDays: 'value-notice',
  pauseDays: 'value-days',
};

const names: Record<Field, ValueName> = {
  weekly: 'value-name-weekly',
  answerDays: 'value-name-answer',
  quiet: 'value-name-quiet',
  urgentDay: 'value-name-urgent-day',
  urgentWeek: 'value-name-urgent-week',
  sessionMinutes: 'value-name-minutes',
  place: 'value-name-place',
  sessions: 'value-name-sessions',
  price: 'value-name-price',
  priceFor: 'value-name-price-for',
  instalments: 'value-name-parts',
  freeHours: 'value-name-free-hours',
  lateCharge: 'value-name-late-charge',
  grace: 'value-name-grace',
  missedAfter: 'value-name-missed',
  overtimeMost: 'value-name-overtime',
  overtimePrice: 'value-name-overtime-price',
  complaintDays: 'value-name-complaint',
  noticeDays: 'value-name-notice',
  pauseDays: 'value-name-pause',
};
