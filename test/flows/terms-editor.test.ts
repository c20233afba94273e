import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type Hands, handsOf, storedIn } from './drafting.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const ownWords = 'Канарейка между сессиями: пишем по делу.';
const because = 'С декабря меньше места в неделе.';
const [timurs, miras, mine] = ['terms.201', 'terms.202', 'terms.0'];
const twoDays: Record<Locale, string> = { ru: 'за два дня', pl: '2 dni', kk: 'екі күн бұрын', en: 'two days before' };
const someday: Record<Locale, string> = { ru: 'скоро', pl: 'wkrótce', kk: 'жақында', en: 'soon' };
const firstOfDecember: Record<Locale, string> = {
  ...{ ru: 'с 1 декабря', pl: 'od 1 grudnia', kk: '1 желтоқсаннан бастап', en: 'from 1 December' },
};
/** Somebody of another language than the coach's. */
const otherThan = (language: Locale): Locale => (language === 'kk' ? 'pl' : 'kk');

describe.each(mainlyIn('pl', 'en'))('a coach writes terms, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let mira: Phone;
  let hands: Hands;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    mira = await client(house, 100, 202, 'Мира', otherThan(language));
    hands = handsOf(house, anna);
    anna.news();
  });
  afterAll(() => house.close());

  const stands = () => anna.heard().args.list;

  it('sees where the terms with each client stand, and begins with what is usual', async () => {
    await anna.write('/terms');
    expect(anna.news()).toEqual(['terms-clients']);
    expect(stands()).toMatchObject({
      lines: [
        { client: 201, args: { is: 'none' } },
        { client: 202, args: { is: 'none' } },
      ],
    });
    await hands.press(`${timurs}.see`);
    anna.news();
    await hands.press(`${timurs}.d-open`);
    expect(anna.news()).toEqual(['terms-draft']);
    expect(anna.last().text).toContain('10:00–18:00');
  });

  it('changes a value with a button and another with words; what is not understood changes nothing', async () => {
    const list = anna.last();
    await hands.press(`${timurs}.d-clause.moving`);
    await hands.press(`${timurs}.d-field.freeHours`);
    expect(hands.words(list)?.key).toBe('terms-draft-field');
    await hands.press(`${timurs}.d-set.freeHours.72`);
    expect(hands.words(list)?.key).toBe('terms-draft-clause');
    await hands.press(`${timurs}.d-field.freeHours`);
    await anna.write(twoDays[language]);
    expect(anna.news()).toEqual(['terms-draft-clause']);
    expect(anna.last().text).toContain('48');
    await hands.press(`${timurs}.d-list`);
    await hands.press(`${timurs}.d-clause.price`);
    await hands.press(`${timurs}.d-field.price`);
    await anna.write('150 канареек');
    expect(anna.news()).toEqual(['terms-value-refused']);
    expect(anna.heard().args).toMatchObject({ why: 'currency', part: '', hint: { args: { field: 'price' } } });
    expect(anna.last().reply_to_message?.text).toBe('150 канареек');
    await anna.write('1 200,50 zł');
    expect(anna.news()).toEqual(['terms-draft-clause']);
    expect(anna.last().text).toMatch(/1.?200[.,]50/);
    // What was changed before, on another screen, is as it was.
    await hands.press(`${timurs}.d-list`);
    expect(anna.last().text).toMatch(/1.?200[.,]50[\s\S]*48/);
  });

  it('puts own words to a clause, a reason and a day to the whole, through a restart', async () => {
    await hands.press(`${timurs}.d-clause.sides`);
    await hands.press(`${timurs}.d-own.sides`);
    await house.restart();
    await anna.write('х'.repeat(601));
    expect(anna.news()).toEqual(['terms-words-long']);
    await anna.write(ownWords);
    expect(anna.news()).toEqual(['terms-draft-clause']);
    expect(anna.last().text).toContain(ownWords);
    await hands.press(`${timurs}.d-list`);
    await hands.press(`${timurs}.d-why`);
    await anna.write(because);
    expect(anna.news()).toEqual(['terms-draft']);
    await hands.press(`${timurs}.d-from`);
    await anna.write(someday[language]);
    expect(anna.news()).toEqual(['terms-from-refused']);
    await anna.write(firstOfDecember[language]);
    expect(anna.news()).toEqual(['terms-draft']);
    expect(anna.last().text).toContain(because);
    expect(anna.heard().args).toMatchObject({ from: { args: { day: { days: { from: '2026-12-01' } } } } });
    expect(timur.news()).toEqual([]);
    expect(await storedIn(house)).not.toMatch(/канаре|меньше места/i);
  });

  it('looks at it as the client will read it, and the client gets exactly that', async () => {
    const before = anna.last().message_id;
    await hands.press(`${timurs}.d-look`);
    const shown = house.received(anna.id, before).map(({ text }) => text);
    expect(hands.words()?.key).toBe('terms-preview');
    expect(shown.join('\n')).toContain(ownWords);
    const send = hands.find(`${timurs}.send.0`);
    await hands.press(`${timurs}.d-list`);
    await hands.press(`${timurs}.d-why`);
    await hands.forge(send);
    const got = house.received(timur.id).map(({ text }) => text);
    expect(got.slice(1 - shown.length)).toEqual(shown.slice(0, -1));
    anna.news();
    // What was sent is not written on any more, by no old button and no late word.
    for (const what of ['d-list', 'd-set.grace.15', 'd-look', 'd-hours'])
      expect(await hands.forge(`${timurs}.${what}`)).toBe('outdated');
    timur.news();
    await anna.write(because);
    expect(anna.news()).toEqual(['terms-draft-gone']);
    expect(timur.news()).toEqual([]);
  });

  it('has a template, saved at every step, with which the next client’s draft begins', async () => {
    await anna.write('/terms');
    await hands.press(`${mine}.d-open`);
    expect(anna.news()).toEqual(['terms-clients', 'terms-template']);
    await hands.press(`${mine}.d-clause.lateness`);
    await hands.press(`${mine}.d-field.grace`);
    await hands.press(`${mine}.d-set.grace.15`);
    await house.restart();
    await hands.forge(`${miras}.d-open`);
    expect(anna.news()).toEqual(['terms-draft']);
    await hands.press(`${miras}.d-clause.lateness`);
    expect(anna.last().text).toContain('15');
    await hands.press(`${miras}.d-field.missedAfter`);
    await anna.write('25');
    await hands.press(`${miras}.d-list`);
    await hands.press(`${miras}.d-save`);
    expect(hands.words()?.key).toBe('terms-save-ask');
    expect(await hands.press(`${miras}.d-save`)).toBe('toast-terms-draft');
    expect(await hands.press(`${miras}.d-save`)).toBe('toast-terms-draft');
    anna.news();
    expect(mira.news()).toEqual([]);
  });

  it('is not kept from sending silently: what does not fit together is named where the button would be', async () => {
    await hands.forge(`${miras}.d-set.instalments.3`);
    await hands.forge(`${miras}.d-look`);
    expect(hands.words()).toMatchObject({ key: 'terms-preview-trouble', args: { why: 'instalments' } });
    expect(() => hands.find(`${miras}.send`, anna.last())).toThrow('no button');
    await hands.forge(`${miras}.d-set.instalments.1`);
    anna.news();
  });

  it('is asked before a draft goes, and an old question throws away no other draft', async () => {
    await hands.forge(`${miras}.d-open`);
    const page = anna.last();
    await hands.press(`${miras}.d-drop`, page);
    const sure = hands.find(`${miras}.d-drop`, page);
    await hands.forge(`${miras}.d-set.grace.5`, page);
    expect(await hands.forge(sure, page)).toBe('outdated');
    expect(hands.words(page)?.key).toBe('terms-drop-ask');
    expect(await hands.press(`${miras}.d-drop`, page)).toBe('toast-terms-draft');
    expect(hands.words(page)?.key).toBe('terms-draft-dropped');
    await anna.write('/terms');
    expect(stands()).toMatchObject({
      lines: [
        { client: 201, args: { is: 'waits', version: 1 } },
        { client: 202, args: { is: 'none' } },
      ],
    });
  });

  it('reads what a client of another language will read, in that language', async () => {
    await hands.forge(`${miras}.d-open`);
    const before = anna.last().message_id;
    await hands.forge(`${miras}.d-look`);
    const shown = house.received(anna.id, before).map(({ text }) => text ?? '');
    expect(shown.slice(0, -1).join('\n')).toContain(house.say(otherThan(language), 'clause-title-price'));
    expect(hands.words()?.locale).toBe(language);
  });

  it('shares drafts with nobody: a client’s press on them does nothing', async () => {
    const theirs = handsOf(house, mira);
    for (const what of [`${miras}.d-open`, `${timurs}.d-set.grace.0`, `${mine}.d-open`, `${mine}.d-clients`])
      expect(await theirs.forge(what, mira.last())).toBe('not-yours');
    expect(mira.news()).toEqual([]);
  });
});
