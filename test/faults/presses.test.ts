import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verbs } from '../../src/domain/press.ts';
import { engagementKey, journalKey, practiceKey } from '../../src/state/keys.ts';
import type { House } from '../flows/house.ts';
import { client } from '../flows/practice.ts';
import { anna, mira, openScene, press } from './scene.ts';

const olga = 202;
const stranger = 301;

let house: House;

/** Everything that is kept about Mira, and what both sides of her engagement read. */
const untouched = async (): Promise<unknown> => ({
  practice: await house.store.client.get(practiceKey(anna)),
  engagement: await house.store.client.get(engagementKey(anna, mira)),
  journal: await house.store.client.xlen(journalKey(anna, mira)),
  chats: [house.received(anna).length, house.received(mira).length],
});

beforeAll(async () => {
  house = await openScene();
  await client(house, anna, olga, 'Olga', 'en');
  await house.person(stranger, 'Nobody', 'en');
  await house.send(stranger, { text: 'let me in' });
  await house.at('2026-11-23T21:00:00Z');
  await house.send(mira, { text: 'waits' });
  await house.quiet();
});
afterAll(() => house.close());

const shapes: readonly (readonly (string | number)[])[] = [
  [],
  [anna],
  [mira],
  [anna, mira],
  [mira, anna],
  [anna, Date.parse('2026-11-23T17:00:00Z')],
  [mira, Date.parse('2026-11-23T17:00:00Z')],
  [anna, mira, 0],
  [anna, mira, Date.parse('2026-11-23T17:00:00Z'), 1],
  ['sure', anna],
  ['sure'],
  ['-1', '1e9', '%'],
];

/** Terms, summaries and the record name who it is about, as whom, what, and which version, item or draft. */
const inWriting: readonly (readonly (string | number)[])[] = [
  ...[anna, mira].flatMap((who) => [
    ...([
      [who, 'agree', 1, '00000000'],
      [who, 'see'],
      [who, 'c-see'],
      [who, 'c-paper', 1],
    ] as const),
    ...([
      [who, 'd-open'],
      [who, 'd-set', 'freeHours', '0'],
      [who, 'send', 0, 'x'],
      [who, 'k-withdraw', 1],
    ] as const),
    ...([
      [who, 'k', 'new'],
      [who, 'c', 'new'],
      [who, 'k', 'd-send', 'x'],
      [who, 'k', 'act', 1, 1, 0, 'yes'],
    ] as const),
    ...([
      ['k', who, 'all', 0],
      ['c', who, 'open', 0],
      ['k', who, 'find'],
    ] as const),
  ]),
  [0, 'd-open'],
  ['k', 0, 'open', 0],
];

/** Sessions, money and promises name between whom, as which side, what, and which of it. */
const kept: readonly (readonly (string | number)[])[] = [anna, mira, 0].flatMap((who) =>
  ['k', 'c'].flatMap((side) =>
    [
      ...[
        ['list', 0],
        ['see', 1],
        ['put', 0, 0, 'n1wb4', 60, 1, 1, 1],
        ['yes', 1, 1],
        ['cancel', 1, 1, 1],
      ],
      ...[
        ['a-late', 1, 1, 5],
        ['a-felt', 1, 1, 5],
        ['a-prepare', 1, 1, 0],
        ['a-waive', 1, ''],
      ],
      ...[
        ['plan'],
        ['sum'],
        ['act', 1, 0, 'paid'],
        ['sum-yes', '500PLN', '2026-12-01', 0],
        ['p-yes', 1, 0],
        ['statement', 'paper'],
      ],
      ...[
        ['more', 1, 1, 0],
        ['done', 1, 1, 0],
        ['week', '2026-11-23'],
      ],
    ].map((what) => [who, side, ...what]),
  ),
);

const shapesFor = (verb: string): typeof shapes => {
  if (['session', 'money', 'promise', 'day'].includes(verb)) return [...shapes, ...kept];
  return ['terms', 'summary', 'agreed'].includes(verb) ? [...shapes, ...inWriting] : shapes;
};

it.each(verbs)(
  '26: made-up data "%s" does nothing to others when a stranger or another client presses it',
  async (verb) => {
    const before = await untouched();
    for (const shape of shapesFor(verb)) await press(house, stranger, [verb, ...shape].join('.'));
    if (!(['stop', 'resume', 'erase', 'urgent', 'sure'] as string[]).includes(verb))
      for (const shape of shapesFor(verb)) await press(house, olga, [verb, ...shape].join('.'));
    await house.quiet();
    expect(await untouched()).toEqual(before);
  },
);
