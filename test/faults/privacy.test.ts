import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { engagementKey } from '../../src/state/keys.ts';
import { unseal } from '../../src/state/sealing.ts';
import { type House, master, openHouse, token } from '../flows/house.ts';
import { client, coach } from '../flows/practice.ts';
import { anna, lastIn } from './scene.ts';
import { until } from './until.ts';

const zofia = 201;
const name = 'Zofiakanarek';
const secrets = ['kanarek-one', 'kanarek-two', 'kanarek-three', name, token];

let house: House;
beforeEach(async () => {
  house = await openHouse('2026-11-23T12:00:00Z');
  await house.store.client.config('SET', 'rdbcompression', 'no', 'appendonly', 'yes', 'appendfsync', 'always');
  await written();
});
afterEach(() => house.close());

const info = async (field: string): Promise<string> =>
  new RegExp(`${field}:(\\S+)`).exec(await house.store.client.info('persistence'))?.[1] ?? '';

/** Waits until a rewrite of the append-only file that was asked for is over. */
const written = (): Promise<boolean> =>
  until(async () => (await info('aof_rewrite_in_progress')) === '0' && (await info('aof_rewrite_scheduled')) === '0');

/** Everything Redis holds in memory and on disk, as one text. */
const stored = async (): Promise<string> => {
  const keys = await house.store.client.keys('*');
  const dumps = await Promise.all(keys.map((key) => house.store.client.dumpBuffer(key)));
  const [, dir = ''] = (await house.store.client.config('GET', 'dir')) as string[];
  const folder = join(dir, 'appendonlydir');
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  return [...keys, ...dumps.map((dump) => dump?.toString('latin1') ?? ''), ...files].join('\n');
};

/** A night and a day with someone whose words are easy to find again, and a message nobody could decide about. */
const live = async (): Promise<void> => {
  await coach(house, anna, 'Anna', 'en');
  await client(house, anna, zofia, name, 'en');
  await house.send(zofia, { text: 'kanarek-one' });
  await house.at('2026-11-23T21:00:00Z');
  await house.send(zofia, { text: 'kanarek-two' });
  await house.quiet();
  const from = { id: zofia, is_bot: false, first_name: name, language_code: 'en' };
  const chat = { id: zofia, type: 'private', first_name: name };
  const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
  const update = { message: { message_id: 1, date: 1, chat, from, text: { is: 'kanarek-three' }, entities } };
  const before = lastIn(house, zofia);
  await house.call('POST', '/updates', { update, queue: `chat:${zofia}` });
  await house.rehearsal.until(() => house.received(zofia, before).some((m) => m.text === house.say('en', 'sorry')));
  await house.quiet();
};

it('29: neither the logs nor Redis hold a word that a client wrote, a name, or the token', async () => {
  await live();
  await house.at('2026-11-24T09:00:00Z');
  await house.quiet();
  const everything = [...house.logs, await stored()].join('\n');
  expect(everything).toContain(`engagement:${anna}:${zofia}`);
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
});

/** What the master key opens among the sealed texts of a dump, with whatever they may have been sealed about. */
const opened = (dump: string): string[] => {
  const about = [`${anna}.${zofia}`, ...Array.from({ length: 200 }, (_, n) => `update-${n}`)];
  const sealed = new Set(dump.match(/v1\.[\w-]{16}\.[\w-]+\.[\w-]{22}/g) ?? []);
  return [...sealed].flatMap((text) =>
    about.flatMap((whose) => {
      try {
        return [`${whose}: ${unseal(master, whose, text).toString('latin1')}`];
      } catch {
        return [];
      }
    }),
  );
};

it('30: after erasing nothing of the person can be opened, in memory or on disk, and nothing is sent any more', async () => {
  await live();
  expect(opened(await stored()).length).toBeGreaterThanOrEqual(2);
  await house.send(zofia, { text: '/privacy' });
  await house.quiet();
  await house.tap(zofia, house.say('en', 'button-erase'));
  await house.quiet();
  await house.tap(zofia, house.say('en', 'button-erase-sure'));
  await house.quiet();
  await written();
  expect(await house.store.client.exists(engagementKey(anna, zofia))).toBe(0);
  expect(opened(await stored())).toEqual([]);
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
