import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { engagementKey } from '../../src/state/keys.ts';
import { type House, token } from '../flows/house.ts';
import type { Phone } from '../flows/phone.ts';
import { coach, invitation, somebody } from '../flows/practice.ts';
import { openPrivately, type PrivateHouse } from './private-house.ts';
import { anna, lastIn, mira } from './scene.ts';

const zofia = 203;
const name = 'Zofiakanarek';

let place: PrivateHouse;
let house: House;
beforeEach(async () => {
  place = await openPrivately();
  house = place.house;
});
afterEach(() => place.close());

let said = 0;
const canary = (): string => `kanarek-${said++}`;

/** Answers whatever is asked in words that are easy to find again, until everything is looked over. */
const answerAll = async (phone: Phone): Promise<void> => {
  for (let n = 0; n < 30 && phone.heard().key !== 'intake-review'; n++) {
    const question = phone.heard();
    await phone.write(canary());
    if (phone.heard().key === 'intake-scale-unread') await phone.tap('7');
    if (phone.heard() === question) await phone.tap('button-done');
  }
  expect(phone.heard().key).toBe('intake-review');
};

const invited = async (id: number, called: string): Promise<Phone> => {
  const phone = await somebody(house, id, called, 'en');
  await phone.follow(await invitation(house, anna));
  await phone.tap('button-consent');
  return phone;
};

/** A message nobody can decide about. */
const writeNonsense = async (words: string): Promise<void> => {
  const from = { id: zofia, is_bot: false, first_name: name, language_code: 'en' };
  const chat = { id: zofia, type: 'private', first_name: name };
  const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
  const update = { message: { message_id: 1, date: 1, chat, from, text: { is: words }, entities } };
  const before = lastIn(house, zofia);
  await house.call('POST', '/updates', { update, queue: `chat:${zofia}` });
  await house.rehearsal.until(() => house.received(zofia, before).some((m) => m.text === house.say('en', 'sorry')));
  await house.quiet();
};

/** From the invitation through the whole questionnaire to a night and a day of messages. */
const live = async (): Promise<Phone> => {
  await coach(house, anna, 'Anna', 'en');
  const phone = await invited(zofia, name);
  const first = await phone.write(canary());
  await phone.edit(first, { text: canary() });
  const voice = await phone.write({ voice: true });
  await phone.tap('button-back');
  await phone.write(canary());
  await phone.write('/later');
  await house.restart();
  await phone.write(canary());
  if (phone.heard().key === 'intake-which') await phone.tap('button-for-question');
  expect(voice.voice?.file_id).toBeDefined();
  await answerAll(phone);
  await phone.tap('button-send-answers');
  await phone.edit(first, { text: canary() });
  await house.at('2026-11-23T21:00:00Z');
  await phone.write(canary());
  await writeNonsense(canary());
  return phone;
};

it('29: from the first answer on, neither logs nor Redis nor its files hold a word that a client wrote, a name, or the token', async () => {
  await live();
  await house.at('2026-11-24T09:00:00Z');
  await house.quiet();
  expect(
    house
      .received(anna)
      .map((m) => m.text ?? m.caption ?? '')
      .join(),
  ).toContain('kanarek');
  const everything = await place.everything();
  for (const kept of [`engagement:${anna}:${zofia}`, `note:${anna}:${zofia}:a.brings`, 'appendonly'])
    expect(everything).toContain(kept);
  const spoken = house.chat(zofia).flatMap(({ voice }) => (voice ? [voice.file_id, voice.file_unique_id] : []));
  expect(spoken.length).toBeGreaterThan(0);
  expect(['kanarek', token, ...spoken].filter((secret) => everything.includes(secret))).toEqual([]);
});

it('30: after erasing nothing of the person can be opened in memory, on disk or in an older copy, and nothing is sent any more', async () => {
  const phone = await live();
  const other = await invited(mira, 'Mira');
  await other.write('an answer of somebody else');
  const older = await place.copied();
  const openedIn = (dump: string, id = zofia): string[] => place.opened(dump, anna, id);
  expect(older).toMatch(/REDIS\d{4}/);
  expect(openedIn(older).join()).toContain(name);
  expect(openedIn(older).length).toBeGreaterThan(12);

  await phone.write('/privacy');
  await phone.tap('button-erase');
  await phone.tap('button-erase-sure');
  await place.written();
  expect(await house.store.client.exists(engagementKey(anna, zofia))).toBe(0);
  expect(openedIn(await place.stored())).toEqual([]);
  expect(openedIn(older)).toEqual([]);
  expect(openedIn(older, mira).join()).toContain('an answer of somebody else');
  expect(readdirSync(join(place.dataDir, 'keys')).filter((file) => file.includes(`.${zofia}.`))).toEqual([]);

  const coachHad = lastIn(house, anna);
  const before = lastIn(house, zofia);
  for (const moment of ['2026-11-24T09:00:00Z', '2026-11-25T12:00:00Z']) {
    await house.at(moment);
    await house.quiet();
  }
  expect(house.received(zofia, before)).toEqual([]);
  expect(
    house
      .received(anna, coachHad)
      .map((m) => m.text ?? '')
      .join(),
  ).not.toContain('kanarek');
});
