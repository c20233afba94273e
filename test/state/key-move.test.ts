import { createHmac, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { bindKeys } from '../../src/state/key-mark.ts';
import { moveKeys } from '../../src/state/key-move.ts';
import { engagementKey, masterKeyMark } from '../../src/state/keys.ts';
import { coachSeed, linkCode } from '../../src/state/link-code.ts';
import { engagementCodec } from '../../src/state/records.ts';
import { seal, unseal } from '../../src/state/sealing.ts';
import {
  begin,
  client,
  coach,
  master,
  nameOf,
  openPlace,
  type Place,
  type Process,
  wordsOf,
  write,
} from './sealed-place.ts';

const zofia = 201;
let place: Place;
let bot: Process;
let inline = '';

/** A practice as the first version left it: the wrapped key in the record, the mark and the coach link made from the master key. */
beforeEach(async () => {
  place = await openPlace();
  const first = place.process(master);
  await begin(first, zofia);
  for (const kid of first.keys.of(coach)) first.keys.destroy(kid);
  const dataKey = randomBytes(32);
  inline = seal(master, `${coach}.${zofia}`, dataKey);
  const name = seal(dataKey, `${coach}.${zofia}.name`, 'Zofia');
  const { client: redis } = place.store;
  await redis.set(engagementKey(coach, zofia), `1${engagementCodec.encode({ ...client(zofia), key: inline, name })}`);
  await redis.set(masterKeyMark(), createHmac('sha256', master).update('fingerprint').digest('hex'));
  bot = place.process(master);
});
afterEach(() => place.close());

const start = ({ keys, transactions }: Process) =>
  bindKeys(place.store.client, keys, () => moveKeys(place.store, transactions));

it('a record that holds its own key is read, and its next change gives it one in the folder', async () => {
  expect(await nameOf(bot, zofia)).toBe('Zofia');
  await write(bot, zofia, 'a.brings', 'words');
  expect(await place.stored()).not.toContain(inline);
  expect(await nameOf(place.process(master), zofia)).toBe('Zofia');
  expect(await wordsOf(place.process(master), zofia, 'a.brings')).toBe('words');
});

it('the first start gives every record a key in the folder: an old copy of Redis opens nothing that is sealed later', async () => {
  await start(bot);
  expect(await place.stored()).not.toContain(inline);
  await write(bot, zofia, 'a.brings', 'words');
  const stored = (await place.store.client.get(`mezha:{1}:note:${coach}:${zofia}:a.brings`)) ?? '';
  const sealed = /"sealed":"([^"]+)"/.exec(stored)?.[1] ?? '';
  const before = unseal(master, `${coach}.${zofia}`, inline);
  expect(() => unseal(before, `${coach}.${zofia}.note.a.brings`, sealed)).toThrow();
  expect(await nameOf(place.process(master), zofia)).toBe('Zofia');
});

it('the coach link stays the one that was given out, and starts find the keys they expect from then on', async () => {
  const given = createHmac('sha256', master).update('link:coach-link').digest().subarray(0, 16).toString('base64url');
  await start(bot);
  expect(linkCode(bot.keys, coachSeed)).toBe(given);
  await expect(start(place.process(master))).resolves.toBeUndefined();
  expect(linkCode(place.process(master).keys, coachSeed)).toBe(given);
});

it('the wrong master key is refused, and leaves nothing behind that the right one would stumble over', async () => {
  await expect(start(place.process(Buffer.alloc(32, 9)))).rejects.toThrow('MASTER_KEY');
  expect(readdirSync(join(place.dir, 'keys'))).toEqual([]);
  await start(bot);
  expect(await nameOf(bot, zofia)).toBe('Zofia');
});
