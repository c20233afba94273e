import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { about, recorded, summary } from './recorded.ts';
import { mainlyIn } from './tongues.ts';

/** A day and days from and to, as they are typed in each language. */
const typed: Record<Locale, { readonly month: string; readonly days: string; readonly none: string }> = {
  ru: { month: 'в ноябре', days: 'с 24 по 26 ноября', none: 'с 1 по 3 мая' },
  pl: { month: 'w listopadzie', days: 'od 24 do 26 listopada', none: 'od 1 do 3 maja' },
  kk: { month: 'қараша', days: '24–26 қараша', none: '1–3 мамыр' },
  en: { month: 'November', days: 'from 24 to 26 November', none: '1-3 May' },
};

const lines = ['Прислать план', 'Қала туралы кітап оқу', 'Zrobić ćwiczenie', 'Ask about Friday'];

describe.each(mainlyIn('pl', 'en'))('what was agreed is found again, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let mira: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    mira = await client(house, 100, 202, 'Мира', language);
    anna.news();
  });
  afterAll(() => house.close());

  const shown = (phone: Phone): string[] =>
    (phone.last().text ?? '').split('\n').flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
  const say: House['say'] = (...args) => house.say(...args);

  it('says kindly that nothing is written yet, and to a stranger that there is nothing to see', async () => {
    await timur.write('/agreements');
    expect(timur.news()).toEqual(['agreements-empty']);
    await anna.write('/agreements');
    expect(anna.news()).toEqual(['agreements-empty']);
  });

  it('shows the client what is open: who does it until when, who said it when, and what became of it', async () => {
    await recorded(house, 100, 201, [
      { what: 'terms-sent', by: 'coach', data: { version: 1 } },
      { what: 'terms-agreed', by: 'client', data: { version: 1 } },
      { what: 'terms-in-force', by: 'bot', data: { version: 1 } },
      summary(1, lines, { o1: 'client', d1: '2026-12-01', o2: 'coach', d2: '2026-11-25', o3: 'both' }),
      about('client', 'confirmed', 1, 1),
      about('client', 'done', 1, 4),
    ]);
    await timur.write('/agreements');
    expect(timur.news()).toEqual(['agreements']);
    expect(timur.heard().args).toMatchObject({ title: { phrase: 'agreed-title-open', args: { count: 4 } } });
    expect(shown(timur)).toEqual([lines[1], lines[0], lines[2], say(language, 'agreed-version', { version: 1 })]);
    const text = timur.last().text ?? '';
    const day = (iso: string) => ({ day: { days: { from: iso, to: iso } } });
    expect(text).toContain(say(language, 'agreed-who-me-until', day('2026-12-01')));
    expect(text).toContain(say(language, 'agreed-who-other-until', { name: 'Анна', ...day('2026-11-25') }));
    expect(text).toContain(say(language, 'agreed-who-both'));
    const at = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
    }).format(house.rehearsal.clock.now());
    expect(text).toContain(say(language, 'agreed-said', { by: 'Анна', at }));
    expect(text).toContain(say(language, 'agreed-confirmed', { by: say(language, 'agreed-you'), at }));
    expect(text).toContain(say(language, 'agreed-waiting-me'));
  });

  it('changes in place to what the client does, what the coach does, what is finished, everything', async () => {
    const message = timur.last();
    await timur.tap('button-agreed-mine');
    expect(shown(timur)).toEqual([lines[0], lines[2]]);
    await timur.tap('button-agreed-yours');
    expect(shown(timur)).toEqual([lines[1], lines[2]]);
    await timur.tap('button-agreed-done');
    expect(shown(timur)).toEqual([lines[3]]);
    await timur.tap('button-agreed-all');
    expect(shown(timur)).toHaveLength(5);
    expect(timur.last().message_id).toBe(message.message_id);
    expect(timur.news()).toEqual([]);
    expect(
      timur
        .last()
        .reply_markup?.inline_keyboard.flat()
        .map(({ text }) => text),
    ).toContain(say(language, 'button-agreed-terms', { version: 1 }));
  });

  it('is found by a word, by a letter that the keyboard does not have, by a day and by days', async () => {
    for (const [what, expected] of [
      ['ПЛАН', [lines[0]]],
      ['кала', [lines[1]]],
      ['cwiczenie', [lines[2]]],
      ['01.12', [lines[0]]],
      [typed[language].days, [lines[1]]],
    ] as const) {
      await timur.write(`/agreements ${what}`);
      expect(timur.heard().args).toMatchObject({ title: { phrase: 'agreed-title-asked', args: { asked: what } } });
      expect([what, ...shown(timur)]).toEqual([what, ...expected]);
    }
    await timur.write(`/agreements ${typed[language].month}`);
    expect(shown(timur)).toHaveLength(5);
    await timur.write(`/agreements ${typed[language].none}`);
    expect(timur.heard()).toMatchObject({ key: 'agreements-not-found', args: { asked: typed[language].none } });
    timur.news();
  });

  it('asks what to look for, and what is typed then goes to nobody', async () => {
    await timur.tap('button-agreed-find');
    expect(timur.news()).toEqual(['agreements-ask']);
    await timur.write('friday');
    expect(timur.news()).toEqual(['agreements']);
    expect(shown(timur)).toEqual([lines[3]]);
    expect(anna.news()).toEqual([]);
    await timur.write('Friday?');
    expect(anna.news()).toEqual(['«Friday?»']);
  });

  it('shows the coach what is open with everybody, client by client, and one record of them', async () => {
    await recorded(house, 100, 202, [summary(1, ['Найти книгу'], { o1: 'coach' })]);
    await anna.write('/agreements');
    expect(anna.news()).toEqual(['agreements']);
    expect(anna.heard().args).toMatchObject({ title: { phrase: 'agreed-title-everyone', args: { count: 4 } } });
    expect(shown(anna)).toEqual([lines[1], lines[0], lines[2], 'Найти книгу']);
    expect(anna.last().text).toContain(say(language, 'agreed-group', { name: 'Тимур', count: 3 }));
    await anna.tap('Мира');
    expect(shown(anna)).toEqual(['Найти книгу']);
    expect(anna.last().text).toContain(say(language, 'agreed-waiting-other', { name: 'Мира' }));
    await anna.tap('button-agreed-everyone');
    expect(shown(anna)).toHaveLength(4);
    await anna.write('/agreements книгу');
    expect(shown(anna)).toEqual(['Найти книгу']);
    await anna.write('/agreements тимур');
    expect(shown(anna)).toEqual([lines[1], lines[0], lines[2]]);
    await anna.tap('button-agreed-find');
    await anna.write('план');
    expect(anna.news()).toEqual(['agreements', 'agreements', 'agreements-ask', 'agreements']);
    expect(shown(anna)).toEqual([lines[0]]);
    expect(mira.news()).toEqual([]);
  });

  it('is turned page by page, after a restart as well, and what was looked for is read from the message', async () => {
    await recorded(house, 100, 202, [
      summary(
        2,
        Array.from({ length: 14 }, (_, i) => `Шаг ${i + 1}`),
      ),
    ]);
    await mira.write('/agreements шаг');
    expect(shown(mira)).toEqual(['Шаг 14', 'Шаг 13', 'Шаг 12', 'Шаг 11', 'Шаг 10']);
    await mira.tap('button-agreed-after');
    await house.restart();
    await mira.tap('button-agreed-after');
    expect(shown(mira)).toEqual(['Шаг 4', 'Шаг 3', 'Шаг 2', 'Шаг 1']);
    expect(mira.last().text).toContain(say(language, 'agreements-page', { page: 3, pages: 3 }));
    await mira.tap('button-agreed-before');
    expect(shown(mira)).toHaveLength(5);
    expect(mira.news()).toEqual(['agreements']);
  });
});
