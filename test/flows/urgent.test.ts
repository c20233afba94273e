import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { journalKey } from '../../src/state/keys.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('kk', 'en'))('something is urgent, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    anna.news();
  });
  afterAll(() => house.close());

  const facts = async (what: string): Promise<unknown[]> => {
    const journal = await house.store.client.xrange(journalKey(anna.id, aigerim.id), '-', '+');
    const all = journal.map(([, [, fact]]) => JSON.parse(fact ?? '{}') as { what: string });
    return all.filter((fact) => fact.what === what);
  };

  it('needs nothing urgent in contact hours: the message arrives like any other', async () => {
    await aigerim.write('/urgent');
    expect(aigerim.news()).toEqual(['urgent-open']);
    const sent = await aigerim.write('/urgent Опаздываю');
    expect(aigerim.news()).toEqual(['urgent-arrived']);
    expect(aigerim.sign(sent)).toBe('delivered');
    expect(anna.news()).toEqual(['«/urgent Опаздываю»']);
  });

  it('tells the coach at once, with the client’s own line of any kind, when the client confirms', async () => {
    await house.at('2026-11-23T22:40:00Z');
    await aigerim.write('Не могу уснуть');
    await aigerim.tap('button-urgent');
    expect(aigerim.news()).toEqual(['held-reply', 'urgent-ask']);
    expect(anna.news()).toEqual([]);
    const reason = await aigerim.write({ voice: true });
    expect(anna.news()).toEqual(['urgent-notice', '[voice]']);
    expect(aigerim.news()).toEqual(['urgent-sent']);
    expect(aigerim.sign(reason)).toBe('urgent');
    expect(await facts('urgent')).toHaveLength(1);
  });

  it('lets the coach answer at once, by a reply or by the button, and be heard at once', async () => {
    await anna.write('Я здесь', { reply_to: anna.last().message_id });
    expect(aigerim.news()).toEqual(['«Я здесь» ↪ [voice]']);
    await anna.tap('button-answer');
    await anna.write('Дышите');
    expect(aigerim.news()).toEqual(['«Дышите»']);
    await anna.tap('button-answer');
    await anna.album(3);
    await house.later(1000);
    await house.quiet();
    expect(aigerim.news()).toEqual(['[photo]', '[photo]', '[photo]']);
    expect(anna.news()).toEqual(['answer-prompt', 'answer-prompt']);
  });

  it('shows the coach what else waits when they ask for it', async () => {
    await anna.tap('button-show-waiting');
    expect(anna.news()).toEqual(['«Не могу уснуть»']);
    expect(await anna.tap('button-show-waiting')).toBe('nothing-waits');
  });

  it('lets both sides say afterwards whether it was', async () => {
    expect(await anna.tap('button-could-wait')).toBe('toast-noted');
    expect(await aigerim.tap('button-was-urgent')).toBe('toast-noted');
    expect(await facts('urgent-marked')).toMatchObject([
      { by: 'coach', was: false },
      { by: 'client', was: true },
    ]);
    expect([...anna.news(), ...aigerim.news()]).toEqual([]);
  });

  it('keeps what comes after the budget of the day, and says so with the number to call', async () => {
    await house.later(60_000);
    const more = await aigerim.write('/urgent Ещё хуже');
    expect(aigerim.news()).toEqual(['urgent-spent']);
    expect(aigerim.last().text).toContain('112');
    expect(aigerim.sign(more)).toBe('held');
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«/urgent Ещё хуже»']);
  });

  it('asks for a yes to a line that was typed with the command, which waits without it', async () => {
    await house.at('2026-11-24T22:40:00Z');
    const first = await aigerim.write('/urgent Кажется, всё');
    expect(aigerim.news()).toEqual(['urgent-confirm']);
    expect(aigerim.sign(first)).toBe('held');
    expect(await aigerim.tap('button-not-urgent')).toBe('toast-waits');
    expect(anna.news()).toEqual([]);
    await aigerim.write('/urgent Нет, правда срочно');
    expect(await aigerim.tap('button-urgent-sure')).toBeNull();
    expect(anna.news()).toEqual(['urgent-notice', '«/urgent Нет, правда срочно»']);
    expect(aigerim.news()).toEqual(['urgent-confirm', 'urgent-sent']);
    await house.at('2026-11-25T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest-urgent', '«/urgent Кажется, всё»']);
  });

  it('takes no more than two in one week', async () => {
    await house.at('2026-11-25T22:40:00Z');
    await aigerim.write('Опять');
    await aigerim.tap('button-urgent');
    expect(aigerim.news()).toEqual(['held-reply', 'urgent-spent']);
    await house.at('2026-11-26T09:00:00Z');
    await house.quiet();
    await house.at('2026-11-29T23:30:00Z');
    await aigerim.write('/urgent');
    expect(aigerim.news()).toEqual(['urgent-ask']);
    anna.news();
  });

  it('lets a question that was thought better of become an ordinary message', async () => {
    expect(await aigerim.tap('button-not-urgent')).toBe('toast-waits');
    const calm = await aigerim.write('Подождёт до утра');
    expect(aigerim.sign(calm)).toBe('held');
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(anna.news()).toEqual([]);
  });

  it('is over when contact hours open: the line that was asked for is then an ordinary message', async () => {
    await house.at('2026-11-30T08:59:00Z');
    await aigerim.write('/urgent');
    await house.at('2026-11-30T09:00:30Z');
    await house.quiet();
    await aigerim.write('Уже не нужно');
    expect(anna.news()).toEqual(['digest', '«Подождёт до утра»', '«Уже не нужно»']);
    expect(aigerim.news()).toEqual(['urgent-ask']);
  });
});
