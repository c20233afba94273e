import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import { keptOf, sessionOf } from '../../src/domain/keeping/kept.ts';
import type { Charge, Keeping, Session } from '../../src/domain/keeping/nouns.ts';
import type { Locale } from '../../src/domain/world.ts';
import { acceptedTerms, sentTerms } from './agreed-terms.ts';
import { type House, openHouse } from './house.ts';
import { keptBefore, recordOf } from './kept.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';

/** A coach and a client who have agreed on terms and have their first weeks behind them, on a Monday at one o'clock in Warsaw. */
export interface Two {
  readonly house: House;
  readonly anna: Phone;
  readonly timur: Phone;
  on(moment: string): Promise<void>;
  kept(): Promise<Keeping>;
  session(n: number): Promise<Session | null>;
  charges(): Promise<readonly Charge[]>;
}

export const workTogether = async (language: Locale, values: Partial<TermsValues> = {}): Promise<Two> => {
  const house = await openHouse('2026-11-23T12:00:00Z');
  const anna = await coach(house, 100, 'Анна', language);
  const timur = await client(house, 100, 201, 'Тимур', language);
  const agreed: TermsValues[] = [];
  await keptBefore(house, 100, 201, (e, _, practice) => {
    agreed.push({ ...defaultValues(practice), ...values });
    return e;
  });
  for (const one of agreed.slice(0, 1))
    await acceptedTerms(house, 100, 201, await sentTerms(house, 100, 201, { values: one }));
  await keptBefore(house, 100, 201, (e) => (e.welcome ? { ...e, welcome: { ...e.welcome, over: true } } : e));
  for (const one of [anna, timur]) one.news();
  const record = () => recordOf(house, 100, 201);
  return {
    ...{ house, anna, timur },
    async on(moment) {
      await house.at(moment);
      await house.quiet();
    },
    kept: async () => keptOf(await record()),
    session: async (n) => sessionOf(await record(), n),
    charges: async () => keptOf(await record()).charges,
  };
};

/** What was said around the session since the last look, and nothing else of that day. */
export const heard = (one: Phone): string[] => one.news().filter((key) => key.startsWith('around-'));
