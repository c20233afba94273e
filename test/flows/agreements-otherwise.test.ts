import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkJournal } from '../../src/state/journal.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { press } from '../faults/scene.ts';
import { copied, readPdf } from '../outbound/pdf-reader.ts';
import { type House, openHouse, token } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { about, recorded, summary } from './recorded.ts';

let house: House;
let anna: Phone;
let dana: Phone;
let mira: Phone;
const canary = 'Kanarek ćwierka';

beforeAll(async () => {
  house = await openHouse('2026-11-23T12:00:00Z');
  // So that words could be found in what Redis holds.
  await house.store.client.config('SET', 'rdbcompression', 'no');
  anna = await coach(house, 100, 'Anna', 'pl');
  dana = await client(house, 100, 201, 'Дана', 'kk');
  mira = await client(house, 100, 202, 'Mira', 'en');
  await recorded(house, 100, 201, [
    summary(1, ['Жоспар жасау', canary, 'Кітап табу'], { o1: 'client', d1: '2026-11-25', o2: 'both' }),
    {
      what: 'item-disputed',
      by: 'client',
      data: { summary: 1, item: 2, owner: 'coach', due: '' },
      words: { text: 'Ән айту' },
    },
    about('client', 'waive-asked', 1, 3),
  ]);
  anna.news();
});
afterAll(() => house.close());

const lines = (phone: Phone): string[] => (phone.last().text ?? '').split('\n');

it('each side reads it in their own language, and words as they were written, with those that stood there before', async () => {
  await dana.write('/agreements');
  await anna.write('/agreements');
  await anna.tap('Дана');
  const day = { day: { days: { from: '2026-11-25', to: '2026-11-25' } } };
  expect(lines(dana)).toContain(house.say('kk', 'agreed-who-me-until', day));
  expect(lines(dana)).toContain(house.say('kk', 'agreed-before', { words: canary }));
  expect(lines(dana)).toContain(house.say('kk', 'agreed-waiting-other', { name: 'Anna' }));
  expect(lines(anna)).toContain(house.say('pl', 'agreed-who-other-until', { name: 'Дана', ...day }));
  expect(lines(anna)).toContain(house.say('pl', 'agreed-who-me'));
  expect(lines(anna)).toContain(house.say('pl', 'agreed-before', { words: canary }));
  expect(lines(anna).filter((line) => line === house.say('pl', 'agreed-waiting-me'))).toHaveLength(2);
  expect(lines(anna).filter((line) => /Ән айту/.test(line))).toHaveLength(1);
  expect([...dana.news(), ...anna.news()]).toEqual(['agreements', 'agreements']);
});

it('buttons of others show nothing to anybody else, whatever they say', async () => {
  const before = [house.chat(100).length, house.chat(201).length];
  for (const data of [
    'agreed.c.100.open.0',
    'agreed.k.201.all.0',
    'agreed.k.0.open.0',
    'agreed.k.201.find',
    'agreed.c.999.find',
  ])
    await press(house, mira.id, data);
  for (const data of [
    'agreed',
    'agreed.c',
    'agreed.c.100.w-zzz.0',
    'agreed.c.100.open.-1',
    'agreed.x.100.open.0',
    'agreed.c.100.open.77777',
  ])
    await press(house, mira.id, data);
  await house.quiet();
  expect(
    house
      .received(mira.id)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('Ән айту');
  // Her own record, and a search that nobody knows.
  expect(mira.news()).toEqual(['agreements-ask']);
  expect([house.chat(100).length, house.chat(201).length]).toEqual(before);
});

it('a search that nobody remembers, whose message is gone too, is asked for again', async () => {
  await dana.write('/agreements Ән');
  await house.restart();
  await press(house, dana.id, `agreed.c.100.w-${'0'.repeat(10)}.0`);
  await house.quiet();
  expect(dana.news()).toEqual(['agreements', 'agreements-ask']);
  await dana.write('жоспар');
  expect(lines(dana)).toContain('1. Жоспар жасау');
  expect([...dana.news(), ...anna.news()]).toEqual(['agreements']);
});

it('neither what was agreed nor what anybody looks for stands in Redis or in the logs', async () => {
  await anna.write('/agreements kanarek');
  await dana.write('/agreements kanarek');
  expect(lines(dana)).toContain('1. Ән айту');
  const keys = await house.store.client.keys('*');
  const dumps = await Promise.all(keys.map((key) => house.store.client.dumpBuffer(key)));
  const everything = [...keys, ...dumps.map((dump) => dump?.toString('utf8') ?? ''), ...house.logs].join('\n');
  expect(['summary-sent', 'kanarek', 'Kanarek', 'Ән айту'].filter((one) => everything.includes(one))).toEqual([
    'summary-sent',
  ]);
  anna.news();
  dana.news();
});

it('is given out with everything else that is kept: to read, and as data', async () => {
  await dana.write('/privacy');
  await dana.tap('button-export');
  const files = await Promise.all(
    house.received(dana.id).flatMap(({ document }) => (document ? [bytesOf(document.file_id)] : [])),
  );
  const [paper, data] = files;
  expect(JSON.parse(`${data}`).asClient[0].journal).toContainEqual(
    expect.objectContaining({ what: 'item-disputed', by: 'client', words: { text: 'Ән айту' } }),
  );
  const read = copied(readPdf(paper ?? Buffer.alloc(0)));
  expect(read).toContain(house.say('kk', 'data-agreements'));
  expect(read).toContain('Ән айту');
  expect(read).toContain(canary);
});

const bytesOf = async (id: string): Promise<Buffer> => {
  const asked = await fetch(`${house.url}/bot${token}/getFile?file_id=${id}`);
  const { result } = (await asked.json()) as { result: { file_path: string } };
  const file = await fetch(`${house.url}/file/bot${token}/${result.file_path}`);
  return Buffer.from(await file.arrayBuffer());
};

it('who is a coach and a client sees the one and, one tap away, the other', async () => {
  const olga = await coach(house, 300, 'Olga', 'en', anna);
  await client(house, 100, 300, 'Olga', 'en');
  await recorded(house, 100, 300, [summary(1, ['Read a book'])]);
  await olga.write('/agreements');
  expect(olga.heard().key).toBe('agreements-empty');
  await olga.tap('button-as-client');
  expect(lines(olga)).toContain('1. Read a book');
  await olga.write('/switch');
  await olga.tap('Anna');
  await olga.write('/agreements');
  expect(lines(olga)).toContain('1. Read a book');
});

it('what came by a summary and was confirmed there is found here, and its record is whole', async () => {
  const tomasz = await client(house, 100, 203, 'Tomasz', 'pl');
  await anna.write('/summary ja: wysłać plan do 27.11\nTy: prowadzić dziennik');
  await anna.tap('Tomasz');
  await anna.tap('button-summary-send');
  await tomasz.tap('button-summary-all');
  await tomasz.write('/agreements dziennik');
  expect(lines(tomasz)).toContain(house.say('pl', 'agreed-who-me'));
  expect(lines(tomasz).join()).toContain(house.say('pl', 'agreed-confirmed', { by: 'Ty', at: '' }).trim());
  await anna.write('/agreements 27.11');
  expect(lines(anna)).toContain(
    house.say('pl', 'agreed-who-me-until', { day: { days: { from: '2026-11-27', to: '2026-11-27' } } }),
  );
  const check = await checkJournal(house.store, createReader(house.store.client, house.keys), 100, 203);
  expect(check).toMatchObject({ broken: null, missing: 0 });
});
