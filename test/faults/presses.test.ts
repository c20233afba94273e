import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verbs } from '../../src/domain/press.ts';
import { engagementKey, journalKey, practiceKey } from '../../src/state/keys.ts';
import type { House } from '../flows/house.ts';
import { client, invitation } from '../flows/practice.ts';
import { anna, lastIn, mira, openScene, wordsAfter } from './scene.ts';

const olga = 202;
const stranger = 301;

let house: House;

const press = async (id: number, data: string): Promise<void> => {
  const under = house.chat(id).find((message) => message.from?.is_bot)?.message_id;
  await house.call('POST', `/people/${id}/tap`, { message_id: under, button: { data } });
};

/** Everything that is kept about Mira, and what both sides of her engagement read. */
const untouched = async (): Promise<unknown> => ({
  practice: await house.store.client.get(practiceKey(anna)),
  engagement: await house.store.client.get(engagementKey(anna, mira)),
  journal: await house.store.client.xlen(journalKey(anna, mira)),
  chats: [house.received(anna).length, house.received(mira).length],
});

describe('26: data that somebody made up', () => {
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

  it.each(verbs)('"%s" does nothing to others when a stranger or another client presses it', async (verb) => {
    const before = await untouched();
    for (const shape of shapes) await press(stranger, [verb, ...shape].join('.'));
    if (!(['stop', 'resume', 'erase', 'urgent', 'sure'] as string[]).includes(verb))
      for (const shape of shapes) await press(olga, [verb, ...shape].join('.'));
    await house.quiet();
    expect(await untouched()).toEqual(before);
  });
});

describe('26: a button pressed a hundred times', () => {
  beforeEach(async () => {
    house = await openScene();
  });
  afterEach(() => house.close());

  /** Presses and says what the other side has read since. */
  const hundredTimes = async (id: number, data: string, other: number): Promise<string[]> => {
    const before = lastIn(house, other);
    for (let n = 0; n < 100; n++) await press(id, data);
    await house.quiet();
    return wordsAfter(house, other, before);
  };

  it('agrees, accepts, pauses, comes back and erases once', async () => {
    await house.person(olga, 'Olga', 'en');
    await house.call('POST', `/people/${olga}/link`, { url: await invitation(house, anna) });
    await house.quiet();
    expect(await hundredTimes(olga, `consent.${anna}`, anna)).toHaveLength(1);
    expect(await hundredTimes(anna, `accept.${olga}`, olga)).toHaveLength(1);
    expect(await hundredTimes(anna, `decline.${olga}`, olga)).toHaveLength(0);
    expect(await hundredTimes(olga, `stop.${anna}`, anna)).toHaveLength(1);
    expect(await hundredTimes(olga, `resume.${anna}`, anna)).toHaveLength(1);
    expect(await hundredTimes(olga, `erase.sure.${anna}`, anna)).toHaveLength(1);
  });

  it('takes back, sends now, notifies and marks once', async () => {
    const copy = (await house.send(mira, { text: 'by day' })) && (await house.quiet(), lastIn(house, anna));
    await house.at('2026-11-23T21:00:00Z');
    const closed = Date.parse('2026-11-23T17:00:00Z');
    await house.send(anna, { text: 'from me', reply_to: copy });
    await house.quiet();
    expect(await hundredTimes(anna, `now.${mira}.${closed}`, mira)).toEqual(['from me']);
    await house.send(mira, { text: 'show me' });
    await house.quiet();
    expect(await hundredTimes(anna, `show.${mira}`, anna)).toHaveLength(1 + 99);
    await house.send(mira, { text: '/urgent the house is on fire' });
    await house.quiet();
    expect(await hundredTimes(mira, `sure.${anna}`, anna)).toHaveLength(2);
    const [used = 0] =
      /"used":\[(\d+)/.exec((await house.store.client.get(engagementKey(anna, mira))) ?? '')?.slice(1) ?? [];
    const facts = await house.store.client.xlen(journalKey(anna, mira));
    await hundredTimes(mira, `marked.${anna}.${mira}.${used}.1`, anna);
    expect(await house.store.client.xlen(journalKey(anna, mira))).toBeLessThanOrEqual(facts + 1);
  });
});
