import type { Money } from '../../domain/agreements/terms-nouns.ts';
import { keptOf, sessionOf } from '../../domain/keeping/kept.ts';
import { totalsOf } from '../../domain/keeping/money/parts.ts';
import { currencyKnown } from '../../domain/keeping/money/plan-sums.ts';
import type { Due, PlanPart } from '../../domain/keeping/nouns.ts';
import type { Amount, Days, Lines, Phrase } from '../../domain/texts.ts';
import type { Engagement, Locale } from '../../domain/world.ts';
import type { Eyes, SummaryWords } from '../agreements/summary-send.ts';
import { localDay } from '../moments.ts';
import { type Reader, shownZone } from '../wording-voice.ts';

export const amountOf = (money: Money): Amount => ({ money });
export const dayOf = (on: string): Days => ({ days: { from: on, to: on } });

/** The day of a moment on the reader's calendar, YYYY-MM-DD. */
export const localDate = (reader: Reader, at: number): string => localDay(at, shownZone(reader));

/** What a sum is for, with the session where there is one. */
export const whatOf = (e: Engagement, { why, session }: Due, reader: Reader): Phrase => {
  const what: Phrase = { phrase: `money-for-${why}` };
  const of = session === null ? null : sessionOf(e, session);
  return of ? { phrase: 'money-for-dated', args: { what, on: dayOf(localDate(reader, of.at)) } } : what;
};

/** Where a sum stands. */
export const stateOf = ({ state, talk, reportedAt, settledAt, addedAt }: Due, reader: Reader): Phrase => {
  if (state === 'due') return { phrase: talk ? 'money-state-talk' : 'money-state-due' };
  return {
    phrase: `money-state-${state}`,
    args: { on: dayOf(localDate(reader, settledAt ?? reportedAt ?? addedAt)) },
  };
};

/** A sum in one line of a list. */
export const lineOf = (e: Engagement, due: Due, n: number, reader: Reader): Phrase => ({
  phrase: 'money-line',
  args: {
    n,
    on: dayOf(due.on),
    amount: amountOf(due.amount),
    what: whatOf(e, due, reader),
    state: stateOf(due, reader),
  },
});

/** A sum by itself, and where it stands. */
export const cardLines = ({ e, reader }: Pick<Eyes, 'e' | 'reader'>, due: Due): Lines => ({
  lines: [
    { phrase: 'money-card', args: { amount: amountOf(due.amount), on: dayOf(due.on), what: whatOf(e, due, reader) } },
    { phrase: 'money-card-state', args: { state: stateOf(due, reader) } },
  ],
});

/** What is received and what is open, one line for each currency. */
export const totalLines = (e: Engagement): Phrase[] => {
  const { dues } = keptOf(e);
  const owed = dues.filter(({ state }) => state !== 'waived');
  const paid = totalsOf(dues.filter(({ state }) => state === 'paid'));
  return totalsOf(owed).map(({ amount, currency }) => {
    const got = paid.find((one) => one.currency === currency)?.amount ?? 0;
    return {
      phrase: 'money-total',
      args: { paid: amountOf({ amount: got, currency }), open: amountOf({ amount: amount - got, currency }) },
    };
  });
};

/** The parts of a plan, a line each. */
export const partLines = (parts: readonly PlanPart[]): Lines => ({
  lines: parts.map(({ on, amount }, i) => ({
    phrase: 'plan-line',
    args: { n: i + 1, on: dayOf(on), amount: amountOf(amount) },
  })),
});

/** When the other side hears of it, as `reachOf` names it; nothing where it does not say. */
export const reachLines = (who: string, reach: string | undefined): Phrase[] => {
  if (reach === '0') return [{ phrase: 'money-reach-now', args: { who } }];
  if (reach === '-') return [{ phrase: 'money-reach-open-ended', args: { who } }];
  return /^\d{10,}$/.test(reach ?? '')
    ? [{ phrase: 'money-reach-at', args: { who, opens: { moment: Number(reach) } } }]
    : [];
};

const inThousands = ['KZT', 'RUB', 'JPY', 'UZS', 'KRW'];
const usual: Record<Locale, string> = { ru: 'EUR', pl: 'PLN', kk: 'KZT', en: 'EUR' };

/** A sum as it could be typed, in the currency of the two where it is known. */
export const exampleFor = ({ e, reader }: Pick<Eyes, 'e' | 'reader'>): Amount => {
  const currency = currencyKnown(e, reader.now) ?? usual[reader.locale];
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return amountOf({ amount: (inThousands.includes(currency) ? 20_000 : 200) * 10 ** digits, currency });
};

/** A screen: what it is, the list it is about, and what there is to say below; each only where it is there. */
export const screen = (
  head: Phrase,
  list: readonly Phrase[],
  foot: readonly Phrase[],
  buttons: SummaryWords['buttons'],
): SummaryWords => {
  if (list.length === 0 && foot.length === 0) return { text: 'money-said', args: { head }, buttons };
  if (list.length === 0) return { text: 'money-page', args: { head, list: { lines: foot } }, buttons };
  if (foot.length === 0) return { text: 'money-page', args: { head, list: { lines: list } }, buttons };
  return { text: 'money-page-foot', args: { head, list: { lines: list }, foot: { lines: foot } }, buttons };
};
