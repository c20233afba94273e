import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

/** Three things agreed on, as people of each language would write them down. */
const written: Record<Locale, string> = {
  ru: '1. я: прислать план до пятницы\n2. вы: вести дневник до 25.11\n3. Созвоны по средам',
  pl: '- ja: wysłać plan do piątku\n- Ty: prowadzić dziennik do 25.11\n- Rozmowy w środy',
  kk: '1) мен: жоспарды жіберу, жұмаға дейін\n2) сіз: күнделік жүргізу, 25.11 дейін\n3) Сәрсенбі сайын сөйлесеміз',
  en: '* me: send the plan by Friday\n* you: keep a diary by 25 Nov\n* Calls on Wednesdays',
};
const corrected: Record<Locale, string> = {
  ru: 'Вести дневник каждый вечер, до 30.11',
  pl: 'Prowadzić dziennik co wieczór, do 30.11',
  kk: 'Кеш сайын күнделік жүргізу, 30.11 дейін',
  en: 'Keep a diary every evening by 30 Nov',
};

const friday = { days: { from: '2026-11-27', to: '2026-11-27' } };
const wednesday = { days: { from: '2026-11-25', to: '2026-11-25' } };

interface Line {
  readonly args: {
    readonly n: number;
    readonly text: string;
    readonly marks: object;
    readonly state?: { phrase: string };
  };
}
const linesOf = (one: Phone): Line[] => (one.heard().args as unknown as { list: { lines: Line[] } }).list.lines;
const statesOf = (one: Phone): (string | undefined)[] => linesOf(one).map(({ args }) => args.state?.phrase);

describe.each(mainlyIn('ru', 'pl'))('a coach and a client put in writing what they agreed on, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    anna.news();
  });
  afterAll(() => house.close());

  it('begins with what was typed, shown back line by line with who and by when', async () => {
    await anna.write(`/summary ${written[language]}`);
    expect(anna.news()).toEqual(['summary-draft']);
    expect(linesOf(anna).map(({ args }) => args.marks)).toMatchObject([
      { phrase: 'summary-marks-both', args: { who: { phrase: 'summary-you' }, due: friday } },
      { phrase: 'summary-marks-both', args: { who: 'Тимур', due: wednesday } },
      { phrase: 'summary-marks-none' },
    ]);
    expect(timur.news()).toEqual([]);
  });

  it('is put right by buttons and by typing, and survives a restart and a day', async () => {
    await anna.tap('3');
    await anna.tap('button-summary-both');
    await anna.tap('button-summary-due');
    await house.restart();
    await anna.write('29.11');
    expect(anna.heard().args).toMatchObject({ n: 3, marks: { args: { who: { phrase: 'summary-both' } } } });
    await anna.tap('button-summary-no-due');
    await house.restart();
    await house.at('2026-11-24T12:00:00Z');
    await anna.write('/summary');
    await anna.tap('button-summary-go-on');
    expect(linesOf(anna)).toHaveLength(3);
    anna.news();
    expect(timur.news()).toEqual([]);
  });

  it('is sent once it looks right, and says to the client what waits for a yes', async () => {
    await anna.tap('button-summary-send');
    expect(timur.news()).toEqual(['summary-page']);
    expect(timur.heard().args).toMatchObject({ head: { phrase: 'summary-head-sent' } });
    expect(statesOf(timur)).toEqual(Array(3).fill('summary-state-waits-you'));
    expect(linesOf(timur)[0]?.args.marks).toMatchObject({ args: { who: 'Анна', due: friday } });
    expect(anna.news()).toEqual([]);
    expect(statesOf(anna)).toEqual(Array(3).fill('summary-state-waits-other'));
  });

  it('is confirmed item by item, one corrected in words; the coach hears of it once', async () => {
    await timur.tap('1');
    await timur.tap('button-summary-yes');
    // The next one opens by itself.
    expect(timur.heard().args).toMatchObject({ n: 2 });
    await timur.tap('button-summary-fix');
    expect(timur.heard().key).toBe('summary-fix');
    await timur.write(corrected[language]);
    expect(anna.news()).toEqual([]);
    await timur.tap('button-summary-yes');
    expect(anna.news()).toEqual(['summary-page']);
    expect(anna.heard().args).toMatchObject({ head: { phrase: 'notice-summary-answered' } });
    expect(statesOf(anna)).toEqual([
      ...['summary-state-confirmed', 'summary-state-fixed-other', 'summary-state-confirmed'],
    ]);
    expect(linesOf(anna)[1]?.args).toMatchObject({ marks: { args: { due: { days: { from: '2026-11-30' } } } } });
  });

  it('is agreed on when the coach says yes to the correction as well', async () => {
    await anna.tap('button-summary-all');
    expect(statesOf(anna)).toEqual(Array(3).fill('summary-state-confirmed'));
    timur.news();
    expect(timur.heard().args).toMatchObject({ head: { phrase: 'summary-head-answered' } });
  });

  it('is done by whose it is, disputed by the other, and dropped by both', async () => {
    await timur.tap('1');
    await expect(timur.tap('button-summary-done')).rejects.toThrow('sees no button');
    await timur.tap('button-summary-back');
    await timur.tap('2');
    await timur.tap('button-summary-done');
    await timur.tap('3');
    await timur.tap('button-summary-waive');
    expect(anna.news()).toEqual([]);
    await house.later(5 * 60_000);
    await house.quiet();
    expect(anna.news()).toEqual(['summary-page']);
    expect(statesOf(anna)).toEqual([
      ...['summary-state-confirmed', 'summary-state-done', 'summary-state-waived-other'],
    ]);
    await anna.tap('2');
    await anna.tap('button-summary-undone');
    expect(anna.heard().args).toMatchObject({ n: 3 });
    await anna.tap('button-summary-drop-item');
    expect(statesOf(anna)).toEqual([
      ...['summary-state-confirmed', 'summary-state-undone-you', 'summary-state-waived'],
    ]);
    timur.news();
    await timur.tap('2');
    await timur.tap('button-summary-still-open');
    expect(statesOf(timur)).toEqual([
      ...['summary-state-confirmed', 'summary-state-confirmed', 'summary-state-waived'],
    ]);
  });

  it('is found again by both', async () => {
    for (const one of [anna, timur]) {
      one.news();
      await one.write('/summary');
      expect(one.news()).toEqual(['summaries']);
      await one.tap('1');
      expect(one.heard().key).toBe('summary-page');
    }
  });
});
