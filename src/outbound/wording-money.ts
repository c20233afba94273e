import type { Amount } from '../domain/texts.ts';
import type { Locale } from '../domain/world.ts';
import type { Voice } from './wording-voice.ts';

const intlLocale: Record<Locale, string> = { ru: 'ru', pl: 'pl', kk: 'kk', en: 'en-GB' };

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (locale: Locale, currency: string, isWhole: boolean): Intl.NumberFormat => {
  const key = `${locale} ${currency} ${isWhole}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(intlLocale[locale], {
    ...{ style: 'currency', currency, currencyDisplay: locale === 'en' ? 'symbol' : 'narrowSymbol' },
    ...(isWhole ? { maximumFractionDigits: 0 } : {}),
  });
  formats.set(key, made);
  return made;
};

/** An amount as that language writes it: "150 zł", "150,50 zł"; whole amounts without what is smaller. */
export const moneyInWords = ({ money: { amount, currency } }: Amount, { reader }: Voice): string => {
  const digits = formatOf(reader.locale, currency, false).resolvedOptions().maximumFractionDigits ?? 2;
  const isWhole = amount % 10 ** digits === 0;
  return formatOf(reader.locale, currency, isWhole).format(amount / 10 ** digits);
};
