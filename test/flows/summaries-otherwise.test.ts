import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, press } from '../faults/scene.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';

let house: House;
let anna: Phone;
let dana: Phone;
let mira: Phone;

const canary = 'Kanarek ćwierka';

beforeAll(async () => {
  house = await openHouse('2026-11-23T12:00:00Z');
  // So that words could be found in what Redis holds.
  await house.store.client.config('SET', 'rdbcompression', 'no');
  anna = await coach(house, 100, 'Anna', 'pl');
  dana = await client(house, 100, 201, 'Дана', 'kk');
  await dana.write('/timezone Asia/Almaty');
  mira = await client(house, 100, 202, 'Mira', 'en');
  dana.news();
  anna.news();
});
afterAll(() => house.close());
afterEach(() => {
  for (const one of [anna, dana, mira]) one.news();
});

/** Everything in Redis, as one text. */
const stored = async (): Promise<string> => {
  const keys = await house.store.client.keys('*');
  const dumps = await Promise.all(keys.map((key) => house.store.client.dumpBuffer(key)));
  return [...keys, ...dumps.map((dump) => dump?.toString() ?? '')].join('\n');
};

/** Everything somebody does until the end of a story, brought once more by Telegram after the bot has started anew. */
const broughtAgain = async (story: () => Promise<void>): Promise<void> => {
  const mark = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  await story();
  const end = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  for (let id = mark.update_id + 1; id < end.update_id; id++) {
    await house.restart();
    await house.call('POST', '/updates', { redeliver: id });
    await house.quiet();
  }
};

interface Line {
  readonly args: { readonly text: string; readonly marks: object; readonly state: { readonly phrase: string } };
}
const linesOf = (one: Phone): Line[] => (one.heard().args as unknown as { list?: { lines: Line[] } }).list?.lines ?? [];
const statesOf = (one: Phone): string[] => linesOf(one).map(({ args }) => args.state.phrase);

describe('a summary', () => {
  it('is asked with whom when there are several clients, and its lines are read from the message that asked', async () => {
    await broughtAgain(async () => {
      await anna.write(`/summary ja: ${canary} do piątku\nCisza po 20:00`);
      await anna.tap('Mira');
    });
    expect(anna.news()).toEqual(['summary-draft']);
    expect(linesOf(anna).map(({ args }) => args.text)).toEqual([canary, 'Cisza po 20:00']);
    expect(mira.news()).toEqual([]);
  });

  it('keeps its words nowhere in clear, and leaves once, though Telegram brings every press again', async () => {
    await broughtAgain(async () => {
      await anna.tap('button-summary-send');
      await mira.tap('1');
      await mira.tap('button-summary-yes');
      await mira.tap('button-summary-fix');
      await mira.write('Quiet from 21:00 on');
    });
    expect(mira.heard()).toMatchObject({ key: 'summary-page', locale: 'en' });
    expect(statesOf(mira)).toEqual(['summary-state-confirmed', 'summary-state-fixed-you']);
    expect(anna.news()).toEqual(['summary-page']);
    const everything = await stored();
    for (const words of [canary, 'Cisza', 'Quiet from']) expect(everything).not.toContain(words);
    expect(everything).toContain('Anna');
    expect(house.logs.join()).not.toContain(canary);
  });

  it('changes by no button that was made for another turn, another side or nobody', async () => {
    const old = dataOf(house, 202, 'summary');
    const made = dataOf(house, 100, 'summary');
    const all = house.chat(202).length;
    for (const data of [
      ...['summary.202.k.act.1.1.0.yes', 'summary.100.c.act.1.2.0.yes', 'summary.100.c.all.1.0', 'summary.100.c.all.1'],
      ...['summary.100.c.act.9.1.0.yes', 'summary.100.c.act.1.99.0.yes', 'summary.100.c.act.1.1.0.confirmed'],
      ...[
        'summary.100.k.see.1',
        'summary.100',
        'summary.202.x.see.1',
        'summary.100.c.d-send.abc',
        'summary.100.c.notnow',
      ],
      ...[made.replace('.202.', '.201.'), old.replace('.100.', '.201.'), 'summary.201.k.notnow'],
    ])
      await press(house, 202, data);
    await press(house, 201, 'summary.100.c.act.1.1.0.yes');
    await mira.write('/summary');
    await mira.tap('1');
    expect(statesOf(mira)).toEqual(['summary-state-confirmed', 'summary-state-fixed-you']);
    // What was shown in their place was shown to her alone, and said nothing new to the coach.
    expect(house.chat(202).length).toBeGreaterThanOrEqual(all);
    expect(anna.news()).toEqual([]);
  });

  it('is written by a client at night in their own language, and reaches the coach in the morning in theirs', async () => {
    await house.at('2026-11-23T21:00:00Z');
    await dana.write('/summary мен: күнделік жүргіземін, жұмаға дейін\nАнна: жоспар жібереді');
    expect(dana.news()).toEqual(['summary-draft']);
    expect(linesOf(dana).map(({ args }) => args.text)).toEqual(['күнделік жүргіземін', 'Анна: жоспар жібереді']);
    await dana.tap('2');
    await dana.tap('Anna');
    await dana.tap('button-summary-words');
    // Replying to the very question is no message to the coach.
    await dana.write('жоспар жібереді', { reply_to: dana.last().message_id });
    await dana.tap('button-summary-lines');
    await dana.tap('button-summary-send');
    expect(dana.news()).toEqual(['summary-page', 'summary-reaches']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['summary-page']);
    expect(anna.heard()).toMatchObject({ locale: 'pl', args: { head: { phrase: 'notice-summary-sent' } } });
    expect(linesOf(anna).map(({ args }) => args.marks)).toMatchObject([
      { args: { who: 'Дана', due: { days: { from: '2026-11-27' } } } },
      { args: { who: { phrase: 'summary-you' } } },
    ]);
  });

  it('is asked about once after a day of silence, then stays visibly unconfirmed, and nobody is asked again', async () => {
    await house.at('2026-11-25T10:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['summary-page', 'summary-page']);
    expect(anna.heard().args).toMatchObject({ head: { phrase: 'summary-head-asked' } });
    // It is three in the morning where Dana is.
    await house.at('2026-11-26T22:00:00Z');
    await house.quiet();
    expect(dana.news()).toEqual([]);
    await house.at('2026-11-27T12:00:00Z');
    await house.quiet();
    expect(dana.news()).toEqual(['summary-unconfirmed']);
    for (const day of ['28', '29', '30']) {
      await house.at(`2026-11-${day}T12:00:00Z`);
      await house.quiet();
    }
    // What was confirmed before has its own days, and is reminded of as a promise.
    const asked = [...dana.news(), ...anna.news()].filter((one) => !one.startsWith('promise-'));
    expect(asked).toEqual([]);
    await dana.write('/summary');
    expect(dana.heard().args).toMatchObject({
      list: { lines: [{ args: { state: { phrase: 'summaries-unconfirmed' } } }] },
    });
    await dana.tap('1');
    expect(statesOf(dana)).toEqual(Array(2).fill('summary-state-unconfirmed-other'));
    await anna.tap('button-summary-all');
    expect(statesOf(dana)).toEqual(Array(2).fill('summary-state-confirmed'));
  });
});

describe('what is typed for a summary', () => {
  it('goes to nobody, whether it can be read or not', async () => {
    await mira.write('Halo?');
    await anna.write('/summary', { reply_to: anna.last().message_id });
    await anna.tap('button-summary-write');
    await anna.write('---');
    await anna.write('x'.repeat(301));
    await anna.write(Array.from({ length: 21 }, (_, i) => `${i + 1}. rzecz`).join('\n'));
    expect(anna.news()).toEqual([...['«Halo?»', 'summary-ask', 'summary-nothing', 'summary-long', 'summary-many']]);
    await anna.write('Jedna rzecz');
    expect(anna.news()).toEqual(['summary-draft']);
    await anna.tap('button-summary-drop');
    await anna.tap('button-summary-drop-sure');
    expect(anna.heard().key).toBe('summary-dropped');
    expect(mira.news()).toEqual([]);
  });
});
