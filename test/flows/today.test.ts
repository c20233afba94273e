import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDue } from '../../src/domain/keeping/money/dues.ts';
import type { Phrase, TextArgs } from '../../src/domain/texts.ts';
import { journalKey } from '../../src/state/keys.ts';
import { press } from '../faults/scene.ts';
import { type House, openHouse } from './house.ts';
import { booked, keptBefore } from './kept.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const monday = '2026-11-23T12:00:00Z';

describe.each(mainlyIn('pl', 'en'))('a coach’s day, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  let tomasz: Phone;
  beforeAll(async () => {
    house = await openHouse(monday);
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    await aigerim.write('/timezone Asia/Almaty');
    tomasz = await client(house, 100, 202, 'Томаш', language);
    await booked(house, 100, 201, '2026-11-24T14:00:00Z');
    await keptBefore(house, 100, 202, (e, { at: now }) => {
      const amount = { amount: 20_000, currency: 'PLN' };
      return addDue(e, { why: 'part', amount, on: '2026-11-24', session: null }, now);
    });
    await house.quiet();
    for (const one of [anna, aigerim, tomasz]) one.news();
  });
  afterAll(() => house.close());

  const at = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };
  const linesOf = (args: TextArgs): (readonly [string, unknown])[] =>
    (args as unknown as { list: { lines: Phrase[] } }).list.lines.map(({ phrase, args: said }) => [phrase, said]);
  /** The words that came last among those said with this key. */
  const saidIn = (text: string | undefined, key: 'digest' | 'agenda' | 'answers-due') =>
    (text ?? '')
      .split('\n\n')
      .map((part) => house.wording.recall(part))
      .find((one) => one?.key === key);

  it('begins with one message: what waited, and what the day has; then what was written', async () => {
    await at('2026-11-23T19:00:00Z');
    await tomasz.write('Вечернее письмо');
    expect(anna.news()).toEqual([]);
    await at('2026-11-24T08:59:00Z');
    expect(anna.news()).toEqual([]);
    await at('2026-11-24T09:00:00Z');
    const [morning, ...others] = house.received(100, house.received(100).at(-3)?.message_id ?? 0);
    expect(anna.news().slice(1)).toEqual(['«Вечернее письмо»']);
    expect(others).toHaveLength(1);
    expect(saidIn(morning?.text, 'digest')?.args).toMatchObject({ count: 1 });
    expect(linesOf(saidIn(morning?.text, 'agenda')?.args ?? {})).toMatchObject([
      ['day-session-both', { from: '15:00', to: '16:00', who: 'Айгерим', there: '19:00' }],
      // What was written the evening before is to be answered today.
      ['day-answer', { who: 'Томаш', state: 'due' }],
      ['day-due', { who: 'Томаш', state: 'due', amount: { money: { amount: 20_000 } } }],
    ]);
  });

  it('is told once', async () => {
    await house.restart();
    await at('2026-11-24T10:00:00Z');
    expect(anna.news()).toEqual([]);
  });

  it('is seen any time with /today, as are the days around it and the week', async () => {
    await anna.write('/today');
    expect(anna.news()).toEqual(['day']);
    expect(linesOf(anna.heard().args).map(([phrase]) => phrase)).toEqual(['day-session-both', 'day-answer', 'day-due']);
    await anna.tap('→');
    expect(linesOf(anna.heard().args)).toEqual([['day-none', undefined]]);
    await anna.tap('←');
    expect(linesOf(anna.heard().args)).toHaveLength(3);
    expect(anna.news()).toEqual([]);
    await anna.tap('button-day-week');
    expect(anna.news()).toHaveLength(1);
    expect(anna.last().photo).toBeDefined();
    // From the morning's message the day opens below it.
    await anna.tap('button-day');
    expect(anna.news()).toEqual(['day']);
  });

  it('is nobody else’s', async () => {
    tomasz.news();
    await tomasz.write('/today');
    expect(tomasz.news()).toEqual(['coach-only']);
    for (const data of ['day.100.k.see.2026-11-24', 'day.202.k.see.2026-11-24', 'day.100.k.week.2026-11-23'])
      await press(house, 202, data);
    for (const data of ['day.100.k.see.yesterday', 'day.100.k.fly.2026-11-24']) await press(house, 100, data);
    await house.quiet();
    expect([...tomasz.news(), ...anna.news()]).toEqual([]);
  });
});

describe.each(mainlyIn('ru'))('answers that are due, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  let tomasz: Phone;
  beforeAll(async () => {
    house = await openHouse(monday);
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    tomasz = await client(house, 100, 202, 'Томаш', language);
    await house.at('2026-11-23T13:00:00Z');
    await tomasz.write('Первое');
    await house.at('2026-11-23T14:00:00Z');
    await aigerim.write('Второе');
    await house.quiet();
    anna.news();
  });
  afterAll(() => house.close());
  const at = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };
  const whoIn = (args: TextArgs): unknown[] =>
    (args as unknown as { list: { lines: Phrase[] } }).list.lines.map((line) => line.args?.who);

  it('are shown two open hours before, longest waiting first', async () => {
    await at('2026-11-24T09:00:00Z');
    await at('2026-11-24T14:59:00Z');
    expect(anna.news()).toEqual([]);
    await at('2026-11-24T15:00:00Z');
    expect(anna.news()).toEqual(['answers-due']);
    expect(whoIn(anna.heard().args)).toEqual(['Томаш', 'Айгерим']);
    await anna.tap('button-day-answer');
    await anna.write('Отвечаю');
    expect(tomasz.news().at(-1)).toBe('«Отвечаю»');
    anna.news();
  });

  it('are not spoken of outside hours, nor a second time; the day says who waits still, and since when it was due', async () => {
    await at('2026-11-24T20:00:00Z');
    await at('2026-11-25T09:00:00Z');
    expect(anna.news()).toEqual([]);
    await anna.write('/today');
    expect(whoIn(anna.heard().args)).toEqual(['Айгерим']);
    expect(anna.heard().args).toMatchObject({ list: { lines: [{ phrase: 'day-answer', args: { state: 'late' } }] } });
    anna.news();
  });

  it('that come late are in the record, and the others are not', async () => {
    await anna.tap('button-day-answer');
    await anna.write('Отвечаю и здесь');
    const late = async (who: number): Promise<number> => {
      const journal = await house.store.client.xrange(journalKey(100, who), '-', '+');
      return journal.filter(([, fields]) => fields.some((one) => one.includes('"answer-late"'))).length;
    };
    expect([await late(201), await late(202)]).toEqual([1, 0]);
    await at('2026-11-26T12:00:00Z');
    anna.news();
    await anna.write('/today');
    expect(anna.heard().args).toMatchObject({ list: { lines: [{ phrase: 'day-none' }] } });
  });
});
