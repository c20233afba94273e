import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Update } from 'grammy/types';
import { eraseTraces } from '../../src/state/erasure.ts';
import { bindKeys } from '../../src/state/key-mark.ts';
import { engagementKey, noteKey } from '../../src/state/keys.ts';
import { createLinks } from '../../src/state/links.ts';
import { createOperator } from '../../src/state/operator.ts';
import { rotateGiven } from '../../src/state/rotation.ts';
import {
  begin,
  client,
  coach,
  commit,
  master,
  nameOf,
  openPlace,
  type Place,
  type Process,
  wordsOf,
  write,
} from './sealed-place.ts';

const [zofia, mira] = [201, 202];
const newer = Buffer.alloc(32, 2);
const canary = 'kanarek ćwierka';

let place: Place;
let bot: Process;
beforeEach(async () => {
  place = await openPlace();
  bot = place.process(master);
  await begin(bot, zofia, mira);
  await write(bot, zofia, 'a.brings', canary);
});
afterEach(() => place.close());

const keyFiles = (of: number): string[] =>
  readdirSync(join(place.dir, 'keys')).filter((file) => file.startsWith(`${coach}.${of}.`));

const kidOf = async (of: number): Promise<string> =>
  /"key":"([^"]+)"/.exec((await place.store.client.get(engagementKey(coach, of))) ?? '')?.[1] ?? '';

const move = async (from: string, to: string, changed: (text: string) => string = (text) => text): Promise<void> => {
  await place.store.client.set(to, changed((await place.store.client.get(from)) ?? ''));
};

it('an answer is read by every process that has the folder and the master key, and stands nowhere in clear', async () => {
  expect(await wordsOf(place.process(master), zofia, 'a.brings')).toBe(canary);
  const stored = await place.stored();
  expect(stored).toContain(`note:${coach}:${zofia}:a.brings`);
  for (const word of ['kanarek', 'Client 201']) expect(stored).not.toContain(word);
});

describe('an answer that somebody moves in Redis is refused', () => {
  const ofZofia = noteKey(coach, zofia, 'a.brings');

  it('for another client', async () => {
    await move(ofZofia, noteKey(coach, mira, 'a.brings'));
    expect(await wordsOf(bot, mira, 'a.brings')).toBeNull();
  });

  it('for another client, with that client’s key named in it', async () => {
    const kid = await kidOf(mira);
    await move(ofZofia, noteKey(coach, mira, 'a.brings'), (text) => text.replace(/"key":"[^"]+"/, `"key":"${kid}"`));
    await expect(wordsOf(bot, mira, 'a.brings')).rejects.toThrow();
  });

  it('under another question', async () => {
    await move(ofZofia, noteKey(coach, zofia, 'a.change'));
    await expect(wordsOf(bot, zofia, 'a.change')).rejects.toThrow();
  });
});

describe('when a key file is lost', () => {
  let later: Process;
  beforeEach(() => {
    for (const file of keyFiles(zofia)) rmSync(join(place.dir, 'keys', file));
    later = place.process(master);
  });

  it('the name is a sign, the answers are not there, and the operator hears of it once', async () => {
    expect(await nameOf(later, zofia)).toBe('…');
    expect(await wordsOf(later, zofia, 'a.brings')).toBeNull();
    expect(await nameOf(later, mira)).toBe('Client 202');
    expect(later.missing).toEqual([coach]);
  });

  it('what is not sealed goes on, and leaves the sealed name as it was', async () => {
    const before = await place.store.client.get(engagementKey(coach, zofia));
    const { world } = await later.reader.read({ practice: coach, clients: [zofia] });
    const [e = client(zofia)] = world.engagements.values();
    await commit(later, zofia, { engagements: [{ ...e, stage: 'active' }] });
    const after = await place.store.client.get(engagementKey(coach, zofia));
    expect(after).toContain('"stage":"active"');
    const nameIn = (text: string | null) => /"name":"([^"]+)"/.exec(text ?? '')?.[1];
    expect(nameIn(after)).toBe(nameIn(before));
  });

  it('the next answer gets a new key and can be read; those before stay away', async () => {
    await write(later, zofia, 'a.change', 'from now on');
    const again = place.process(master);
    expect(await wordsOf(again, zofia, 'a.change')).toBe('from now on');
    expect(await wordsOf(again, zofia, 'a.brings')).toBeNull();
  });
});

it('a key that only cannot be opened here is not replaced: the answer is refused, to be tried again', async () => {
  const [file = ''] = keyFiles(zofia);
  const path = join(place.dir, 'keys', file);
  const whole = readFileSync(path);
  writeFileSync(path, 'damaged');
  const later = place.process(master);
  await expect(write(later, zofia, 'a.change', 'words')).rejects.toThrow();
  writeFileSync(path, whole);
  await write(later, zofia, 'a.change', 'words');
  expect(await wordsOf(later, zofia, 'a.brings')).toBe(canary);
});

it('answers given before and after a rotation are read by the new master key, and by the old one no more', async () => {
  bot.keys.fixed('house');
  rotateGiven(place.dir, [newer, master]);
  const both = place.process(newer, master);
  await write(both, zofia, 'a.change', 'afterwards');
  const after = place.process(newer);
  expect(await wordsOf(after, zofia, 'a.brings')).toBe(canary);
  expect(await wordsOf(after, zofia, 'a.change')).toBe('afterwards');
  expect(() => place.process(master)).toThrow('MASTER_KEY');
});

describe('erasing', () => {
  const erase = (): Promise<void> => {
    const { store } = place;
    const operator = createOperator(store, bot.reader.read, bot.keys);
    return eraseTraces({ store, keys: bot.keys, links: createLinks(store), operator }, coach, zofia);
  };

  it('destroys the key and every note, and whoever is invited anew gets another key', async () => {
    const before = await kidOf(zofia);
    await commit(bot, zofia, { erase: [zofia] });
    await erase();
    expect(keyFiles(zofia)).toEqual([]);
    expect(await place.stored()).not.toContain(`note:${coach}:${zofia}`);
    expect(keyFiles(mira)).toHaveLength(1);
    await begin(bot, zofia);
    expect(await kidOf(zofia)).not.toBe(before);
  });

  it('that comes once more, late, leaves what has begun anew', async () => {
    await commit(bot, zofia, { erase: [zofia] });
    await erase();
    await begin(bot, zofia);
    await write(bot, zofia, 'a.brings', 'a second beginning');
    await erase();
    expect(await wordsOf(place.process(master), zofia, 'a.brings')).toBe('a second beginning');
  });
});

it('an update that was set aside is sealed, given out to its author alone, and gone with them', async () => {
  const operator = createOperator(place.store, bot.reader.read, bot.keys);
  const from = { id: zofia, is_bot: false, first_name: 'Zofia' };
  const message = {
    message_id: 1,
    date: 1,
    chat: { id: zofia, type: 'private', first_name: 'Zofia' },
    from,
    text: canary,
  };
  await operator.setAside({ update_id: 5, message } as Update);
  expect(await place.stored()).not.toContain('kanarek');
  expect(await operator.setAsideOf(zofia)).toMatchObject([{ update_id: 5, message: { text: canary } }]);
  expect(await operator.setAsideOf(mira)).toEqual([]);
  await operator.forget(zofia);
  expect(await operator.setAsideOf(zofia)).toEqual([]);
  expect(bot.keys.of(0, zofia)).toEqual([]);
});

describe('Redis and keys that do not belong together', () => {
  const bind = ({ keys }: Process) => bindKeys(place.store.client, keys, async () => {});

  it('are refused, whichever of them is another one’s', async () => {
    await bind(bot);
    await expect(bind(place.process(master))).resolves.toBeUndefined();
    const elsewhere = await openPlace();
    await expect(bind(elsewhere.process(master))).rejects.toThrow('DATA_DIR');
    expect(readdirSync(join(elsewhere.dir, 'keys'))).toEqual([]);
    elsewhere.process(master).keys.fixed('house');
    await expect(bind(elsewhere.process(master))).rejects.toThrow('DATA_DIR');
    await elsewhere.close();
  });
});
