import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import { type Phone, phoneOf } from './phone.ts';
import { client, coach, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const almaty: Record<Locale, string> = { ru: 'Алматы', pl: 'Ałmaty', kk: 'Алматы', en: 'Almaty' };
const other: Record<Locale, Locale> = { ru: 'kk', pl: 'en', kk: 'ru', en: 'pl' };

const forCoaches = ['/hours', '/open', '/close', '/away', '/invite', '/clients'];
const forClients = ['/urgent', '/takeback', '/questions', '/stop', '/switch'];

describe.each(mainlyIn('ru'))('what everybody may do, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  let nobody: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    nobody = await somebody(house, 900, 'Никто', language);
    anna.news();
  });
  afterAll(() => house.close());

  it('is answered kindly when a command is not theirs, or is none at all', async () => {
    for (const command of forCoaches) await aigerim.write(command);
    expect(aigerim.news()).toEqual(forCoaches.map(() => 'coach-only'));
    for (const command of forClients) await anna.write(command);
    expect(anna.news()).toEqual(forClients.map((one) => (one === '/questions' ? 'common-list' : 'client-only')));
    for (const command of forClients) await nobody.write(command);
    expect(nobody.news()).toEqual(forClients.map(() => 'stranger'));
    for (const one of [anna, aigerim, nobody]) await one.write('/danger now');
    expect([anna, aigerim, nobody].flatMap((one) => one.news())).toEqual(Array(3).fill('unknown-command'));
  });

  it('is told how this works, by who they are, and finds their commands in the menu', async () => {
    for (const one of [anna, aigerim, nobody]) await one.write('/help');
    expect([anna, aigerim, nobody].map((one) => one.news())).toEqual([['help-coach'], ['help-client'], ['stranger']]);
    await nobody.write('/start');
    await aigerim.write('/start');
    expect([nobody.news(), aigerim.news()]).toEqual([['stranger'], ['help-client']]);
    await aigerim.write('/terms');
    await anna.write('/terms');
    expect([aigerim.news(), anna.news()]).toEqual([['terms'], ['terms-clients']]);
    const menu = async (id: number): Promise<string[]> =>
      ((await house.call('GET', `/people/${id}/menu`)) as { command: string }[]).map(({ command }) => command);
    expect(await menu(anna.id)).toEqual(expect.arrayContaining(['hours', 'clients', 'privacy']));
    expect(await menu(aigerim.id)).toEqual(expect.arrayContaining(['urgent', 'stop', 'privacy']));
    expect(await menu(aigerim.id)).not.toContain('hours');
  });

  it('chooses a clock by a city, by its technical name, by a place, and reads times by it', async () => {
    await aigerim.write('/timezone');
    await aigerim.write(almaty[language]);
    expect(aigerim.news()).toEqual(['zone-ask', 'zone-which', 'zone-set']);
    expect(aigerim.heard().args.zone).toEqual({ zone: 'Asia/Almaty' });
    await aigerim.write('/timezone Europe/Lisbon');
    expect(aigerim.heard().args.zone).toEqual({ zone: 'Europe/Lisbon' });
    await aigerim.write('/timezone');
    await aigerim.write({ location: { latitude: 43.24, longitude: 76.95 } });
    expect(aigerim.heard().args.zone).toEqual({ zone: 'Asia/Almaty' });
    aigerim.news();
    await house.at('2026-11-23T18:00:00Z');
    await aigerim.write('Поздно у вас?');
    expect(aigerim.last().text).toContain('14:00');
    expect(aigerim.last().text).toContain('10:00');
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(anna.news()).toEqual([]);
  });

  it('does not lose a message that was taken for a city', async () => {
    await aigerim.write('/timezone');
    await aigerim.write('Мне очень грустно сегодня');
    expect(aigerim.news()).toEqual(['zone-ask', 'zone-which', 'zone-unknown']);
    await aigerim.tap('button-send-to');
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Поздно у вас?»', '«Мне очень грустно сегодня»']);
  });

  it('is heard when it is urgent, though another question was open', async () => {
    await house.at('2026-11-24T19:00:00Z');
    await aigerim.write('/timezone');
    await aigerim.write('/urgent');
    await aigerim.write('Алматы затопило');
    expect(anna.news()).toEqual(['urgent-notice', '«Алматы затопило»']);
    aigerim.news();
  });

  it('speaks another language from now on, everywhere', async () => {
    const next = other[language];
    await aigerim.write(`/language ${next}`);
    const foreign = phoneOf(house, aigerim.id, 'Айгерим', next);
    expect(house.wording.recall(foreign.last().text ?? '')).toMatchObject({ key: 'language-set', locale: next });
    await foreign.write('Ещё одно');
    expect(foreign.news()).toEqual(['held-reply']);
    await foreign.write('/language');
    expect(foreign.news()).toEqual(['language-ask']);
    await house.tap(aigerim.id, { ru: 'Русский', pl: 'Polski', kk: 'Қазақша', en: 'English' }[language]);
    await house.quiet();
    aigerim = phoneOf(house, aigerim.id, 'Айгерим', language);
    await aigerim.write('/takeback');
    await house.quiet();
    expect(aigerim.news()).toEqual(['taken-back']);
  });

  it('sees what is kept, takes it away as a file, and has it erased', async () => {
    for (const one of [anna, aigerim, nobody]) await one.write('/privacy');
    expect([anna, aigerim, nobody].map((one) => one.news())).toEqual([
      ['privacy-coach'],
      ['privacy-client'],
      ['privacy-none'],
    ]);
    await aigerim.tap('button-export');
    expect(aigerim.news()).toEqual(['export-caption-paper', 'export-caption']);
    expect(aigerim.last().document?.file_name).toBe('mezha.json');
    await aigerim.write('Последнее');
    await aigerim.tap('button-erase');
    expect(aigerim.news()).toEqual(['erase-ask']);
    await aigerim.tap('button-erase-sure');
    expect(aigerim.news()).toEqual(['erased']);
    await aigerim.write('Кто здесь?');
    expect(aigerim.news()).toEqual(['stranger']);
    anna.news();
    await house.at('2026-11-25T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['notice-erased']);
    const keys = await house.store.client.keys('*201*');
    expect(keys.filter((key) => /engagement|journal|:e100\.201/.test(key))).toEqual([]);
  });

  it('erases a whole practice: its clients hear it, and a new one may begin', async () => {
    const tomasz = await client(house, 100, 202, 'Tomasz', language);
    await anna.write('/privacy');
    await anna.tap('button-erase');
    await anna.tap('button-erase-sure');
    expect(anna.news().slice(-2)).toEqual(['erase-ask-coach', 'erased']);
    expect(tomasz.news()).toEqual(['coach-left']);
    await tomasz.write('Halo?');
    expect(tomasz.news()).toEqual(['stranger']);
    expect(await house.mezha.coachLink()).toMatch(/^https:\/\/t\.me\//);
  });
});
