import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const agreed: Record<Locale, string> = {
  ru: 'Договорились: раз в неделю',
  pl: 'Umówiliśmy się: raz w tygodniu',
  kk: 'Келістік: аптасына бір рет',
  en: "Agreed, let's do once a week",
};

const minutes = 60_000;
let house: House;
let anna: Phone;
let timur: Phone;
afterAll(() => house.close());

const later = async (ms: number): Promise<void> => {
  await house.later(ms);
  await house.quiet();
};

describe.each(mainlyIn('ru'))('a summary is offered after a conversation that decided something, in %s', (language) => {
  beforeAll(async () => {
    await house?.close();
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    anna.news();
  });

  it('once nobody has written for twenty minutes, to the coach alone', async () => {
    await timur.write(agreed[language]);
    await later(15 * minutes);
    await timur.write('👍');
    await later(15 * minutes);
    expect(anna.news()).toEqual([`«${agreed[language]}»`, '«👍»']);
    await later(6 * minutes);
    expect(anna.news()).toEqual(['summary-offer']);
    expect(timur.news()).toEqual([]);
  });

  it('not a second time on that day, and after "not now" not for three', async () => {
    await timur.write(agreed[language]);
    await later(60 * minutes);
    expect(anna.news()).toEqual([`«${agreed[language]}»`]);
    await anna.tap('button-summary-not-now');
    for (const day of ['24', '25', '26']) {
      await house.at(`2026-11-${day}T11:00:00Z`);
      await timur.write(agreed[language]);
      await later(60 * minutes);
    }
    expect(anna.news().filter((one) => one === 'summary-offer')).toEqual([]);
    await house.at('2026-11-27T16:50:00Z');
    await anna.write(agreed[language], { reply_to: anna.last().message_id });
    await later(60 * minutes);
    // Contact hours have ended meanwhile: it waits for Monday.
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-30T09:30:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['summary-offer']);
  });

  it('begins with one tap, and is no more offered while it is written', async () => {
    await anna.tap('button-summary-write');
    expect(anna.heard().key).toBe('summary-ask');
    await anna.write('Раз в неделю');
    expect(anna.news()).toEqual(['summary-draft']);
    await house.at('2026-12-02T11:00:00Z');
    await timur.write(agreed[language]);
    await later(60 * minutes);
    expect(anna.news()).toEqual([`«${agreed[language]}»`]);
  });
});

describe('a long summary', () => {
  const item = (i: number): string => `${i} ${'слово '.repeat(48)}`.trim();
  const all = Array.from({ length: 20 }, (_, i) => item(i + 1));

  it('is typed in two messages where one is too long, and read page by page; all of it is confirmed at its end', async () => {
    timur.news();
    await anna.write('/summary');
    await anna.tap('button-summary-go-on');
    await anna.tap('1');
    await anna.tap('button-summary-remove');
    expect(anna.heard().key).toBe('summary-dropped');
    await anna.write('/summary');
    await anna.tap('button-summary-write');
    await anna.write(all.slice(0, 14).join('\n'));
    await anna.write(all.slice(14).join('\n'));
    expect(timur.news()).toEqual([]);
    // The draft that had fewer lines is sent no more.
    expect(await anna.tap('button-summary-send')).toBe('outdated');
    expect(timur.news()).toEqual([]);
    for (let page = 0; page < 2; page++) await anna.tap('→');
    await anna.tap('button-summary-send');
    timur.news();
    expect(timur.last().text).toContain(item(1));
    await expect(timur.tap('button-summary-all')).rejects.toThrow('sees no button');
    const seen = new Set<string>();
    for (let page = 0; page < 6; page++) {
      const { text = '' } = timur.now(timur.last());
      expect(text.length).toBeLessThanOrEqual(4096);
      for (const one of all) if (text.includes(one)) seen.add(one);
      if (seen.size < all.length) await timur.tap('→');
    }
    expect(seen.size).toBe(20);
    await timur.tap('button-summary-all');
    await timur.write('/summary');
    const { args } = timur.heard();
    expect(args).toMatchObject({ list: { lines: [{ args: { count: 20, state: { phrase: 'summaries-settled' } } }] } });
  });
});
