import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { engagementKey } from '../../src/state/keys.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach } from './practice.ts';
import { type Pair, past, says, sends, taken, told } from './terms-told.ts';
import { mainlyIn } from './tongues.ts';

const because = 'С января аренда дороже.';

/** Somebody of another language than the coach's. */
const otherThan = (language: Locale): Locale => (language === 'ru' ? 'kk' : 'ru');

describe.each(mainlyIn('ru', 'kk'))('terms that both change at once, and later, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let mira: Phone;
  let pair: Pair;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    pair = await taken(house, anna, 202, 'Мира', otherThan(language));
    mira = pair.client;
    await sends(pair, { set: { price: '15000PLN' } });
    anna.news();
    mira.news();
  });
  afterAll(() => house.close());

  const quiet = (): void => [anna, mira].forEach(past);
  const welcome = async (): Promise<{ because: string; until: number }> => {
    const stored = (await house.store.client.get(engagementKey(100, 202))) ?? '';
    return JSON.parse(stored.slice(stored.indexOf('{'))).welcome;
  };

  it('keep what was said about a clause that the next version does not touch', async () => {
    await mira.tap('button-terms-say');
    await pair.clients.press('terms.100.c-clause.1.price');
    await pair.clients.press('terms.100.c-ask.1.price');
    await sends(pair, { set: { freeHours: '48' } });
    mira.news();
    anna.news();
    await mira.write('А за восемь сессий сразу?');
    expect(mira.news()).toEqual(['terms-said-now']);
    expect(anna.news()).toEqual(['terms-asks-question']);
  });

  it('pass nothing on about a clause that has changed meanwhile: it is shown, and said again', async () => {
    await pair.clients.press('terms.100.c-pick.1');
    await pair.clients.press('terms.100.c-clause.1.moving');
    expect(mira.last().text).toContain('24');
    const data = 'terms.100.c-ask.1.moving';
    await pair.clients.forge(data);
    expect(mira.news()).toEqual(['terms-pick', 'terms-clause', 'terms-differs']);
    expect(mira.last().text).toMatch(/24[\s\S]*48/);
    await pair.clients.press('terms.100.c-ask.2.moving');
    await sends(pair, { set: { freeHours: '72' } });
    expect(anna.news()).toEqual(['terms-see-first', 'terms-asks-question']);
    expect(told(mira)).toEqual(['terms-ask-now']);
    await pair.coachs.press('terms.202.send');
    expect(anna.news()).toEqual(['terms-sent']);
    expect(told(mira)).toEqual(['terms-version']);
    await mira.write('Почему так рано?');
    expect(mira.news()).toEqual(['terms-differs']);
    expect(anna.news()).toEqual([]);
    await mira.write('Почему так рано?');
    expect(mira.news()).toEqual(['terms-said-now']);
    expect(anna.news()).toEqual(['terms-asks-question']);
  });

  it('show the coach what waits, and are answered clause by clause', async () => {
    await anna.write('/terms');
    await pair.coachs.press('terms.202.see');
    await anna.tap('button-terms-talks');
    expect(anna.news()).toEqual(['terms-clients', 'terms', 'terms-asks-question', 'terms-asks-question']);
    await pair.coachs.press('terms.202.k-answer.1');
    await anna.write('Тогда дешевле.');
    expect(anna.news()).toEqual(['terms-answer-ask', 'terms-asks-question']);
    expect(mira.news()).toEqual(['terms-heard']);
    await pair.coachs.press('terms.202.k-answer.2');
    await anna.write('Место долго не занять.');
    expect(anna.news()).toEqual(['terms-answer-ask', 'terms-answered-coach']);
    expect(mira.news()).toEqual(['terms-heard']);
    expect(await pair.coachs.forge('terms.202.k-answer.2')).toBe('outdated');
    quiet();
  });

  it('are proposed in other words, and kept with a word why', async () => {
    await says(pair, 'words', 'urgent', 'Срочно: когда горит.');
    expect(anna.news()).toEqual(['terms-asks-words']);
    await anna.tap('button-terms-keep-because');
    await anna.write('Так понятнее.');
    mira.news();
    expect(mira.last().text).toContain('Так понятнее.');
    quiet();
    expect(await mira.tap('button-terms-agree')).toBe('toast-noted');
    expect(mira.news()).toEqual(['terms-agreed', 'begun']);
    expect(anna.news()).toEqual(['notice-terms-begun']);
    expect(await welcome()).toMatchObject({ because: 'start' });
  });

  it('change in price on the way: only what changes, why, and a week of patience once it is accepted', async () => {
    await house.at('2026-12-14T12:00:00Z');
    await house.quiet();
    quiet();
    await sends(pair, { set: { price: '18000PLN' }, why: because });
    expect(told(mira)).toEqual(['terms-version']);
    const text = mira.last().text ?? '';
    expect(text).toMatch(/150[\s\S]*180/);
    expect(text).toContain(because);
    expect(text).toContain(house.say(mira.language, 'terms-until', { before: 3 }));
    expect(text).not.toContain(house.say(mira.language, 'clause-title-ending'));
    await mira.tap('button-terms-agree');
    expect(mira.news()).toEqual(['terms-agreed']);
    expect(anna.news()).toEqual(['terms-sent', 'notice-terms-agreed']);
    const { because: why, until } = await welcome();
    expect({ why, days: Math.round((until - Date.parse('2026-12-14T12:00:00Z')) / 86_400_000) }).toEqual({
      why: 'change',
      days: 7,
    });
  });

  it('act at once: before, the old hours; after the yes, the new ones', async () => {
    await sends(pair, { set: { weekly: 'Mo-Fr 12:00-20:00' } });
    await house.at('2026-12-14T18:00:00Z');
    quiet();
    await mira.write('Есть минута?');
    expect(mira.news()).toEqual(['held-reply-welcome']);
    expect(anna.news()).toEqual([]);
    await mira.tap('button-terms-agree');
    await house.quiet();
    expect(anna.news()).toContain('«Есть минута?»');
    await mira.write('А сейчас?');
    expect(anna.news()).toEqual(['«А сейчас?»']);
    await house.at('2026-12-15T09:30:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['notice-terms-agreed']);
    quiet();
  });

  it('hold from a later day: until then the old ones, then the new ones, and both are told', async () => {
    await sends(pair, { set: { weekly: 'Mo-Fr 14:00-18:00' }, from: '2026-12-17' });
    quiet();
    await mira.tap('button-terms-agree');
    expect(mira.news()).toEqual(['terms-agreed-later']);
    expect(anna.news()).toEqual(['notice-terms-agreed-later']);
    await house.at('2026-12-16T21:00:00Z');
    await mira.write('Завтра в обед?');
    // What is promised on the evening before is the new hours' opening.
    expect(mira.heard().args).toMatchObject({ opens: { moment: Date.parse('2026-12-17T13:00:00Z') } });
    mira.news();
    await house.at('2026-12-16T23:00:30Z');
    await house.quiet();
    expect(mira.news()).toEqual(['terms-hold']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-12-17T12:30:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['notice-terms-hold']);
    await house.at('2026-12-17T13:30:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Завтра в обед?»']);
  });
});
