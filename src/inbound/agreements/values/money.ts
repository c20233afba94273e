import { fold, wordTable } from '../../../domain/hours/hours-tokens.ts';
import { type Problem, problem, tidy } from './typed-words.ts';

const currencyWords = wordTable({
  PLN: 'zł zl зл złoty złote złotych złotówek złotego злотый злотых злотые злоты',
  KZT: '₸ тг тнг тенге теңге tenge tg',
  RUB: '₽ р руб рубль рубля рублей рубли rubel ruble rubli rubles roubles',
  EUR: '€ euro euros евро еуро',
  USD: '$ us$ долл доллар доллара долларов dolar dolary dolarów dollar dollars',
  GBP: '£ фунт фунта фунтов funt funty funtów pound pounds',
  UAH: '₴ грн гривна гривны гривен hrywna hrywny hrywien hryvnia hryvnias',
  CZK: 'kč kc',
  GEL: '₾ лари lari',
  TRY: '₺ лир лиры lira liras',
  ILS: '₪ шекель шекелей szekli shekels',
  UZS: 'сум сумов сўм',
});

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency (ISO 4217) by what people call it, null when it could be several or none. */
const currencyOf = (word: string): string | null => {
  const bare = word.replace(/\.$/, '');
  const code = bare.toUpperCase();
  return codes.has(code) ? code : (currencyWords.get(fold(bare)) ?? null);
};

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const thousands = wordTable({ thousand: 'тыс тысяч тысяча тысячи tys tysiąc tysiące tysięcy мың k к thousand' });

const amountPattern = /^(\D*?) ?(\d[\d .,'’]*)( ?\D*)$/u;

/**
 * An amount with its currency, as `fields.ts` writes it: "150 zł", "15 000 ₸", "1 200,50 PLN", "15 тыс. тенге". A sum without its
 * currency is not guessed.
 */
export const readMoney = (text: string): { readonly written: string } | Problem => {
  const [, before = '', number = '', after = ''] = amountPattern.exec(tidy(text)) ?? [];
  if (number === '') return problem('unread', text);
  const [factor, words] = scaled(after.trim().split(' '));
  const named = [before.trim(), ...words].filter((word) => word !== '');
  const [word = '', more] = named;
  if (more !== undefined) return problem('unread', named.find((one) => currencyOf(one) === null) ?? text);
  const currency = currencyOf(word);
  if (currency === null) return problem('currency', word === '' ? text : word);
  const units = unitsIn(number.trim(), digitsOf(currency), factor);
  return units === null ? problem('unread', number) : { written: `${units}${currency}` };
};

/** "15 тыс. тенге" counts thousands. */
const scaled = ([first = '', ...more]: readonly string[]): [factor: number, words: readonly string[]] =>
  thousands.has(fold(first.replace(/\.$/, ''))) ? [1000, more] : [1, [first, ...more]];

/** Digits as people group them; null where it is not certain what a point or a comma means. */
const unitsIn = (number: string, digits: number, factor: number): number | null => {
  const plain = number.replace(/['’]/g, ' ').replace(/[.,]$/, '');
  const [, whole = '', share = ''] = /^(.*?)(?:[.,](\d+))?$/.exec(plain) ?? [];
  const isGroup = share.length === 3 && digits < 3;
  const first = isGroup ? plain : whole;
  const rest = isGroup ? '' : share;
  if (
    !isGrouped(first, rest === '' ? null : (plain[whole.length] ?? null)) ||
    rest.length > Math.max(digits, factor > 1 ? 3 : 0)
  )
    return null;
  const units = Number(`${first.replace(/[ .,]/g, '')}.${rest || 0}`) * factor * 10 ** digits;
  const rounded = Math.round(units);
  return Math.abs(units - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? rounded : null;
};

/** "1200", "1 200", "1.200.000": groups of three, all apart by the same sign, which is not the one before the smaller units. */
const isGrouped = (whole: string, mark: string | null): boolean => {
  const [, sign] = /^\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*$/.exec(whole) ?? [];
  return /^\d{1,12}$/.test(whole) || (sign !== undefined && sign !== mark && !/^0/.test(whole));
};
