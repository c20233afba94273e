import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { storedKeys } from '../../src/state/key-store.ts';
import { engagementKey } from '../../src/state/keys.ts';
import { givenMasterKeys } from '../../src/state/master-key.ts';
import { type House, openHouse, token } from '../flows/house.ts';
import type { Phone } from '../flows/phone.ts';
import { coach, invitation, somebody } from '../flows/practice.ts';
import { filesBelow, openedOf } from './keys-at-hand.ts';
import { anna, lastIn, mira } from './scene.ts';
import { until } from './until.ts';

const zofia = 203;
const name = 'Zofiakanarek';
const master = Buffer.alloc(32, 7);

let house: House;
let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mezha-data-'));
  house = await openHouse('2026-11-23T12:00:00Z', undefined, () => storedKeys(dataDir, givenMasterKeys([master])));
  await house.store.client.config('SET', 'rdbcompression', 'no', 'appendonly', 'yes', 'appendfsync', 'always');
  await written();
});
afterEach(async () => {
  await house.close();
  rmSync(dataDir, { recursive: true });
});

const info = async (field: string): Promise<string> =>
  new RegExp(`${field}:(\\S+)`).exec(await house.store.client.info('persistence'))?.[1] ?? '';

/** Waits until a rewrite of the append-only file that was asked for is over. */
const written = (): Promise<boolean> =>
  until(async () => (await info('aof_rewrite_in_progress')) === '0' && (await info('aof_rewrite_scheduled')) === '0');

const redisDir = async (): Promise<string> => ((await house.store.client.config('GET', 'dir')) as string[])[1] ?? '';

/** Everything Redis holds in memory and on disk, snapshot and append-only file, as one text. */
const stored = async (): Promise<string> => {
  await house.store.client.save();
  const keys = await house.store.client.keys('*');
  const dumps = await Promise.all(keys.map((key) => house.store.client.dumpBuffer(key)));
  return [...keys, ...dumps.map((dump) => dump?.toString('latin1') ?? ''), ...filesBelow(await redisDir())].join('\n');
};

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
  const everything = [...house.logs, await stored(), ...filesBelow(dataDir)].join('\n');
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
  await house.store.client.bgsave();
  await until(async () => (await info('rdb_bgsave_in_progress')) === '0');
  const copy = mkdtempSync(join(tmpdir(), 'mezha-copy-'));
  cpSync(await redisDir(), copy, { recursive: true, filter: (file) => !file.endsWith('.sock') });
  const older = filesBelow(copy).join('\n');
  const openedIn = (dump: string, id = zofia): string[] => openedOf(`${anna}.${id}`, dump, dataDir, master);
  expect(older).toMatch(/REDIS\d{4}/);
  expect(openedIn(older).join()).toContain(name);
  expect(openedIn(older).length).toBeGreaterThan(12);

  await phone.write('/privacy');
  await phone.tap('button-erase');
  await phone.tap('button-erase-sure');
  await written();
  expect(await house.store.client.exists(engagementKey(anna, zofia))).toBe(0);
  expect(openedIn(await stored())).toEqual([]);
  expect(openedIn(older)).toEqual([]);
  expect(openedIn(older, mira).join()).toContain('an answer of somebody else');
  expect(readdirSync(join(dataDir, 'keys')).filter((file) => file.includes(`.${zofia}.`))).toEqual([]);
  rmSync(copy, { recursive: true });

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
