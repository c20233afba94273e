import { dayTyped } from '../../domain/agreements/summaries/reading/due.ts';
import type { Money } from '../../domain/agreements/terms-nouns.ts';
import { formatDate } from '../../domain/hours/hours-dates.ts';
import { partsAtMost } from '../../domain/keeping/money/plan-draft.ts';
import type { PlanPart } from '../../domain/keeping/nouns.ts';
import { readMoney } from '../agreements/values/money.ts';

/** What sums and days are read with: the day it is for the writer (counted from 1970-01-01), and the currency the two count in. */
export interface Reading {
  readonly today: number;
  readonly currency: string | null;
}

/** Why typed parts are none, and in which of them (from 1). */
export interface PartsProblem {
  readonly problem: 'unread' | 'currency' | 'past' | 'mixed' | 'many';
  readonly line: number;
}

/** A day alone is when the first part is to be paid. */
export type PartsRead = { readonly parts: readonly PlanPart[] } | { readonly first: string } | PartsProblem;

/** A sum is at most so many of its smallest units. */
const most = 1_000_000_000_000;

/** A sum by itself: "200 zł", and "200" where the two have a currency. Null for anything else, and for nothing. */
export const readSum = (text: string, currency: string | null): Money | null => {
  const plain = text.trim().replace(/^(?:по|po)\s+/iu, '');
  const read = readMoney(plain);
  if ('written' in read) return moneyIn(read.written);
  if (read.problem !== 'currency' || currency === null || !/^[\d .,'’]+$/u.test(plain)) return null;
  const again = readMoney(`${plain} ${currency}`);
  return 'written' in again ? moneyIn(again.written) : null;
};

/** `20000PLN`, as values are written; null for nothing, and for more than anybody pays. */
export const moneyIn = (written: string): Money | null => {
  const [, digits = '', currency = ''] = /^(\d{1,13})([A-Z]{3})$/.exec(written) ?? [];
  const amount = Number(digits);
  return amount > 0 && amount <= most ? { amount, currency } : null;
};

/** "1.12", "до 1 декабря", "w piątek": a day by itself, YYYY-MM-DD. */
const dayIn = (text: string, today: number): string | null => {
  const day = dayTyped(text.replace(/^(?:в|во|w|we|on)\s+/iu, ''), today);
  return day === 'none' ? null : day;
};

const marks = /^[\s:=,–—-]+|[\s:=,–—-]+$/gu;

/** A sum and its day, in either order; null where it cannot be read in exactly one way. */
const partIn = (text: string, { today, currency }: Reading): PlanPart | null => {
  const words = text
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .split(' ');
  const found = new Map<string, PlanPart>();
  for (let i = 1; i < words.length; i++) {
    const [one, two] = [words.slice(0, i), words.slice(i)].map((part) => part.join(' ').replace(marks, ''));
    for (const [day = '', sum = ''] of [
      [one, two],
      [two, one],
    ]) {
      const [on, amount] = [dayIn(day, today), readSum(sum, currency)];
      if (on !== null && amount) found.set(`${on} ${amount.amount}`, { on, amount });
    }
  }
  const [first, ...others] = found.values();
  return first && others.length === 0 ? first : null;
};

const bullet = /^\s*(?:[-–—•*]\s+|\d{1,2}\)\s*)/u;

/** Lines, or what stands between semicolons; one line may have its parts between commas. */
const chunksOf = (text: string, reading: Reading): string[] => {
  const chunks = text
    .split(/[;\n\r]+/)
    .map((one) => one.replace(bullet, ''))
    .filter((one) => one.trim() !== '');
  const [only = '', ...more] = chunks;
  if (more.length > 0 || partIn(only, reading)) return chunks;
  return only.split(/,\s+/).filter((one) => one.trim() !== '');
};

/** The one currency that is named with any of the sums; else the one that is known. */
const currencyIn = (chunks: readonly string[], { today, currency }: Reading): string | null => {
  const named = new Set(chunks.flatMap((one) => partIn(one, { today, currency: null })?.amount.currency ?? []));
  const [only = currency, ...more] = named;
  return more.length > 0 ? null : only;
};

/** Parts of a plan as people type them: "1.12 200 zł; 1.01 200 zł", a line each, the day first or last; or the first day alone. */
export const readParts = (text: string, reading: Reading): PartsRead => {
  const alone = dayIn(text.trim(), reading.today);
  if (alone !== null) return alone < formatDate(reading.today) ? { problem: 'past', line: 1 } : { first: alone };
  const chunks = chunksOf(text, reading);
  if (chunks.length > partsAtMost) return { problem: 'many', line: partsAtMost };
  const currency = currencyIn(chunks, reading);
  const parts: PlanPart[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const part = partIn(chunk, { ...reading, currency });
    const line = i + 1;
    if (!part) return { problem: lacksCurrency(chunk, reading) ? 'currency' : 'unread', line };
    if (part.on < formatDate(reading.today)) return { problem: 'past', line };
    if (part.amount.currency !== (parts[0] ?? part).amount.currency) return { problem: 'mixed', line };
    parts.push(part);
  }
  return parts.length === 0 ? { problem: 'unread', line: 1 } : { parts };
};

/** Whether it could be read if only a currency were named. */
const lacksCurrency = (chunk: string, { today }: Reading): boolean =>
  partIn(chunk, { today, currency: 'EUR' }) !== null;

/** A sum with or without its day; null for anything else, and for days that are over. */
export const readDue = (
  text: string,
  reading: Reading,
): { readonly amount: Money; readonly on: string | null } | null => {
  const amount = readSum(text, reading.currency);
  if (amount) return { amount, on: null };
  const part = partIn(text.replace(marks, ''), reading);
  return part && part.on >= formatDate(reading.today) ? part : null;
};
