import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales } from '../../src/domain/locale.ts';
import { type CalendarEvent, calendarOf } from '../../src/outbound/keeping/calendar.ts';
import { tries } from '../tries.ts';
import { fileOf, hour, methodOf, now, SomebodysCalendar, sent, sessionAt } from './somebodys-calendar.ts';

describe('the file of a session', () => {
  const at = now + 26 * hour;

  it('puts it into a calendar, on the clock of whoever looks', async () => {
    const calendar = new SomebodysCalendar().open(await fileOf([sessionAt(7, at)], '7.1'));
    expect(calendar.shown).toEqual([{ title: 'Session: Anna', from: at, to: at + hour, status: 'CONFIRMED' }]);
  });

  it('moves the event that is there when the session is moved, and cancels it when it is off', async () => {
    const moved = sessionAt(7, at + 3 * hour, { version: 2, minutes: 90 });
    const calendar = new SomebodysCalendar()
      .open(await fileOf([sessionAt(7, at)], '7.1'))
      .open(await fileOf([moved], '7.2'));
    expect(calendar.shown).toEqual([
      { title: 'Session: Anna', from: at + 3 * hour, to: at + 4.5 * hour, status: 'CONFIRMED' },
    ]);
    const off = await fileOf([{ ...moved, state: 'cancelled', version: 3 }], '7.3');
    expect(calendar.open(off).shown).toMatchObject([{ status: 'CANCELLED', from: at + 3 * hour }]);
    expect(methodOf(off)).toBe('CANCEL');
    expect(calendar.open(await fileOf([sessionAt(7, at)], '7.1')).shown).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('says the last of it in whatever order files are opened', async () => {
    const files = await Promise.all(
      [1, 2, 3, 4].map((version) => fileOf([sessionAt(7, at + version * hour, { version })], `7.${version}`)),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 4 }), (order) => {
        const calendar = new SomebodysCalendar();
        for (const file of order) calendar.open(file);
        expect(calendar.shown).toMatchObject([{ from: at + 4 * hour }]);
      }),
    );
  });

  it('holds all sessions of a series, each under a name of its own', async () => {
    const series = [0, 1, 2].map((week) => sessionAt(7 + week, at + week * 7 * 24 * hour, { series: 7 }));
    const file = await sent(series, '9.1+7.1+8.1');
    expect(new SomebodysCalendar().open(file?.file ?? '').shown.map(({ from }) => from)).toEqual(
      series.map((one) => one.at),
    );
    expect(file?.caption).toContain('3 sessions');
    const one = await fileOf([sessionAt(8, at + hour, { version: 2 })], '8.2');
    const calendar = new SomebodysCalendar().open(file?.file ?? '').open(one);
    expect(calendar.shown.map(({ from }) => from)).toEqual([at, at + hour, at + 14 * 24 * hour]);
  });

  it('is not made for a session that was never agreed on, or is not known any more', async () => {
    expect(await sent([sessionAt(7, at, { state: 'proposed', version: 0 })], '7')).toBeNull();
    expect(await sent([sessionAt(7, at, { state: 'cancelled', version: 0 })], '7.0')).toBeNull();
    expect(await sent([], '7.1')).toBeNull();
    expect(await sent([sessionAt(7, at)], '')).toBeNull();
  });

  it('goes to whoever it is for, and names the other side', async () => {
    const client = await sent([sessionAt(7, at)], '7.1');
    const coach = await sent([sessionAt(7, at)], '7.1', { to: 'coach' });
    expect([client?.file.includes('Anna'), client?.file.includes('Aigerim')]).toEqual([true, false]);
    expect([coach?.file.includes('Anna'), coach?.file.includes('Aigerim')]).toEqual([false, true]);
    expect(client?.chat).not.toBe(coach?.chat);
  });

  it('is called after the day on the clock of its reader', async () => {
    const late = Date.UTC(2026, 11, 1, 20);
    expect((await sent([sessionAt(7, late)], '7.1'))?.name).toBe('session-2026-12-01.ics');
    expect((await sent([sessionAt(7, late)], '7.1', { zone: 'Asia/Almaty' }))?.name).toBe('session-2026-12-02.ics');
  });

  it.each([...locales])('says in %s what it is: new, moved, cancelled', async (locale) => {
    const new_ = await sent([sessionAt(7, at)], '7.1', { locale });
    const moved = await sent([sessionAt(7, at, { version: 2 })], '7.2', { locale });
    const off = await sent([sessionAt(7, at, { version: 3, state: 'cancelled' })], '7.3', { locale });
    const titles = [new_, moved, off].flatMap((one) => new SomebodysCalendar().open(one?.file ?? '').shown);
    expect(titles[0]?.title).toBe(titles[1]?.title);
    expect(titles[2]?.title).not.toBe(titles[1]?.title);
    expect(new Set([new_, moved, off].map((one) => one?.caption)).size).toBe(3);
    expect(titles.every(({ title }) => title.includes('Anna'))).toBe(true);
  });
});

const names = [
  'Kowalska, Anna; "Ania" \\ o’Neil: coach',
  'Анна-Мария Константинопольская-Преображенская, кандидат наук; Санкт-Петербург и область, до востребования',
  'Әлішер Қуанышбекұлы Ғабитов, «Өмір мектебі»; Түркістан',
  '👩‍👩‍👧‍👦 Zoë 🏳️‍🌈 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 🇰🇿',
  'BEGIN:VEVENT',
];

describe('whatever somebody is called', () => {
  it.each(names)('a calendar shows it as it is: %s', async (name) => {
    for (const locale of locales) {
      const file = await fileOf([sessionAt(7, now + hour)], '7.1', { coach: name, locale });
      expect(new SomebodysCalendar().open(file).shown[0]?.title.replace(/^[^:]+: /, '')).toBe(name);
    }
  });

  it('a calendar reads the file: lines of at most 75 bytes, each whole', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'ąЖқ😀,;\\"\n:\u0007\u0000\r\t\u0085'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, about) => {
        const event: CalendarEvent = {
          ...{ uid: 'session-1-2-3@mezha', sequence: 2, at: now, minutes: 50, cancelled: false, title, about },
        };
        const file = await calendarOf([event], now);
        const lines = file.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
        expect(Buffer.from(file, 'utf8').toString('utf8')).toBe(file);
        const [read] = [...new SomebodysCalendar().open(file).events.values()];
        const legible = (words: string) => words.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        expect([read?.summary ?? '', read?.description ?? '']).toEqual([legible(title), legible(about)]);
      }),
      { numRuns: tries(100) },
    );
  });
});
