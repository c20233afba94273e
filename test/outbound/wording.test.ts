import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { TextKey } from '../../src/domain/texts.ts';
import { type Locale, locales } from '../../src/domain/world.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createWording, type Reader } from '../../src/outbound/wording.ts';
import { folder } from '../locales/files.ts';
import { reader, wording } from '../locales/readers.ts';
import { tries } from '../tries.ts';

const utc = (iso: string): number => Date.parse(`${iso}:00Z`);
const names = { coach: 'Анна', client: (id: number) => ['Томаш', 'Айгерим'][id] ?? 'Томаш' };
const afternoon = utc('2026-11-04T13:05');

const told = (iso: string, locale: Locale, more: Partial<Reader> = {}): string => {
  const { text, entities } = wording.say(
    'held-again',
    { opens: { moment: utc(iso) } },
    reader(locale, { now: afternoon, ...more }),
  );
  const [entity = { offset: 0, length: 0 }] = entities;
  return text.slice(entity.offset, entity.offset + entity.length);
};

describe('a moment, in the words of the reader', () => {
  it('is today, tomorrow or yesterday by the calendar on their wall, and a date otherwise', () => {
    expect(told('2026-11-04T17:00', 'ru')).toBe('сегодня в 18:00');
    expect(told('2026-11-05T09:00', 'pl')).toBe('jutro o 10:00');
    expect(told('2026-11-03T22:40', 'kk')).toBe('кеше, 23:40');
    expect(told('2026-11-07T09:00', 'en')).toBe('on Saturday 7 November at 10:00');
    expect(told('2026-11-07T09:00', 'ru')).toBe('7 ноября (суббота) в 10:00');
    expect(told('2026-11-07T09:00', 'pl')).toBe('7 listopada (sobota) o 10:00');
    expect(told('2026-11-07T09:00', 'kk')).toBe('7 қараша (сенбі), 10:00');
  });

  it('has its year when that is another one', () => {
    expect(told('2027-01-09T09:00', 'en')).toBe('on Saturday 9 January 2027 at 10:00');
    expect(told('2027-01-09T09:00', 'ru')).toBe('9 января 2027 г. (суббота) в 10:00');
    expect(told('2027-01-09T09:00', 'kk')).toBe('2027 ж. 9 қаңтар (сенбі), 10:00');
  });

  it('shows the other side’s clock beside it only where the two differ at that moment', () => {
    expect(told('2026-11-05T09:00', 'ru', { otherZone: 'Asia/Almaty' })).toBe('завтра в 10:00 (Алматы: 14:00)');
    expect(told('2026-11-05T09:00', 'ru', { otherZone: 'Europe/Berlin' })).toBe('завтра в 10:00');
    const winter = { zone: 'Africa/Algiers', otherZone: 'Europe/Warsaw' };
    expect(told('2026-11-05T09:00', 'en', winter)).toBe('tomorrow at 10:00');
    expect(told('2027-05-05T09:00', 'en', winter)).toContain('at 10:00 (Warsaw: 11:00)');
  });

  it('is told on the other side’s clock, with its city, while the reader’s own is not known', () => {
    const unknown = { zone: null, otherZone: 'Asia/Almaty' };
    expect(told('2026-11-04T20:00', 'pl', unknown)).toBe('jutro o 01:00 (Ałmaty)');
    expect(told('2026-11-04T20:00', 'en', { zone: null, otherZone: null })).toContain('today at 20:00 (');
  });

  it('stays right through the night in which the clock goes back', () => {
    const evening = { now: utc('2026-10-24T21:30') };
    expect(told('2026-10-25T00:30', 'en', evening)).toBe('tomorrow at 02:30');
    expect(told('2026-10-25T01:30', 'en', evening)).toBe('tomorrow at 02:30');
    expect(told('2026-10-25T22:59', 'en', evening)).toBe('tomorrow at 23:59');
    expect(told('2026-10-25T23:00', 'en', evening)).toBe('on Monday 26 October at 00:00');
    expect(told('2026-10-24T21:30', 'en', { now: utc('2026-10-25T22:59') })).toBe('yesterday at 23:30');
  });

  it('stays right through the night in which the clock goes forward', () => {
    const evening = { now: utc('2026-03-28T22:59') };
    expect(told('2026-03-28T23:00', 'ru', evening)).toBe('завтра в 00:00');
    expect(told('2026-03-29T01:00', 'ru', evening)).toBe('завтра в 03:00');
    expect(told('2026-03-29T21:59', 'ru', evening)).toBe('завтра в 23:59');
    expect(told('2026-03-29T22:00', 'ru', evening)).toBe('30 марта (понедельник) в 00:00');
  });
});

const zones = [
  'Europe/Warsaw',
  'Asia/Almaty',
  'America/St_Johns',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'Pacific/Tongatapu',
  'UTC',
];
const anyMoment = fc.integer({ min: utc('2025-01-01T00:00'), max: utc('2028-12-31T00:00') });
const anyReader = fc.record({
  locale: fc.constantFrom(...locales),
  zone: fc.option(fc.constantFrom(...zones)),
  otherZone: fc.option(fc.constantFrom(...zones)),
  now: anyMoment,
  names: fc.string({ unit: 'grapheme', maxLength: 20 }).map((name) => ({ coach: name, client: () => name })),
  client: fc.constant(7),
});

it('marks exactly the words of a moment, whatever stands before it and however often they occur', () => {
  fc.assert(
    fc.property(anyReader, anyMoment, (r, at) => {
      const moment = { moment: at };
      const alone = wording.say('held-again', { opens: moment }, r).entities[0] ?? { offset: 0, length: 0 };
      const words = wording
        .say('held-again', { opens: moment }, r)
        .text.slice(alone.offset, alone.offset + alone.length);
      for (const [key, args] of [
        ['coach-closed', { opens: moment }],
        ['open-later', { from: moment, until: moment }],
      ] as const) {
        const { text, entities } = wording.say(key, args, r);
        expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(
          Object.keys(args).map(() => words),
        );
        expect(entities.map((one) => one.unix_time)).toEqual(Object.keys(args).map(() => Math.floor(at / 1000)));
        expect(
          entities.every((one, i) => one.offset >= (entities[i - 1] ? (entities[i - 1]?.offset ?? 0) + 1 : 0)),
        ).toBe(true);
      }
    }),
    { numRuns: tries(300) },
  );
});

it('shows the time that the reader’s own clock shows then, and names the day as their calendar does', () => {
  fc.assert(
    fc.property(anyReader, anyMoment, (r, at) => {
      const zone = r.zone ?? r.otherZone ?? 'UTC';
      const [there, here] = [DateTime.fromMillis(at, { zone }), DateTime.fromMillis(r.now, { zone })];
      const days = Math.round(there.startOf('day').diff(here.startOf('day'), 'days').days);
      const words = told(new Date(at).toISOString().slice(0, 16), 'en', { ...r, locale: 'en' });
      expect(words).toContain(`at ${there.toFormat('HH:mm')}`);
      expect(/^(?:today|tomorrow|yesterday|on)/.exec(words)?.[0]).toBe(
        { 0: 'today', 1: 'tomorrow', '-1': 'yesterday' }[days] ?? 'on',
      );
    }),
    { numRuns: tries(300) },
  );
});

it('never takes a character of somebody’s own words for a frame', () => {
  const trap = '\ue000\uf8ffzła\ue001 nazwa\uf8ff';
  const { text, entities } = wording.say(
    'hours-unread',
    { part: trap },
    reader('pl', { names: { coach: trap, client: () => trap } }),
  );
  expect(text).toContain('„zła nazwa”');
  expect(entities).toEqual([]);
});

it('keeps the moments of a list apart, each client’s name with its own line', () => {
  const line = (client: number, iso: string) =>
    ({ phrase: 'digest-client', args: { count: 1, since: { moment: utc(iso) } }, client }) as const;
  const list = { lines: [line(0, '2026-11-03T22:40'), line(1, '2026-11-04T05:00')] };
  const { text, entities } = wording.say('clients', { list }, reader('en', { names, now: afternoon }));
  expect(text).toBe(
    'Your clients\nТомаш: 1 message, written yesterday at 23:40.\nАйгерим: 1 message, written today at 06:00.',
  );
  expect(entities.map(({ unix_time }) => unix_time * 1000)).toEqual([utc('2026-11-03T22:40'), utc('2026-11-04T05:00')]);
});

it('names the coach’s city with contact hours only to a reader who lives by another clock, or by one not known', () => {
  const hours = { weekly: [[{ from: 600, to: 1080 }], [{ from: 600, to: 1080 }], [], [], [], [], []] };
  const shown = (more: Partial<Reader>) => wording.say('button-hours-preset', { hours }, reader('pl', more)).text;
  expect(shown({ otherZone: 'Europe/Berlin' })).toBe('pn–wt 10:00–18:00');
  expect(shown({ otherZone: 'Asia/Almaty' })).toBe('pn–wt 10:00–18:00 (Ałmaty)');
  expect(shown({ zone: null, otherZone: 'Europe/Warsaw' })).toBe('pn–wt 10:00–18:00 (Warszawa)');
  expect(shown({ otherZone: null })).toBe('pn–wt 10:00–18:00');
});

it('tells the count of each client, joined as the language joins', () => {
  const tally = {
    tally: [
      [0, 1],
      [1, 3],
    ],
  } as const;
  expect(wording.say('digest', { count: 4, tally }, reader('ru', { names })).text).toBe(
    'Вас ждут 4 сообщения: Томаш (1) и Айгерим (3).',
  );
});

describe('a text that cannot be said', () => {
  const problems: TextKey[] = [];
  const lenient = createWording(folder, zoneCity, (key) => problems.push(key));

  it('is reported and said in English; where that fails too, its key is all there is', () => {
    expect(lenient.say('held-again', {}, reader('ru'))).toEqual({ text: 'held-again', entities: [] });
    expect(problems).toEqual(['held-again', 'held-again']);
    expect(lenient.say('no-such-text' as TextKey, {}, reader('en')).text).toBe('no-such-text');
  });
});
