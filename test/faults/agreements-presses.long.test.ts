import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, mira, olga, openAgreeing, records, vera, wrongWith } from './agreements-house.ts';
import { bookOf } from './agreements-kept.ts';
import { everShown } from './hands.ts';
import { outcomeOf, pairOf, play, played } from './in-writing.ts';
import { lastIn } from './scene.ts';

const stranger = 301;

let house: House;
beforeAll(async () => {
  house = await openAgreeing();
  await house.person(stranger, 'Nobody', 'en');
  await house.send(stranger, { text: 'let me in' });
  await play(pairOf(house.rehearsal, anna, mira));
  // Olga has a version of her own before her, and has accepted none.
  await play(pairOf(house.rehearsal, anna, olga), 8);
  await house.quiet();
});
afterAll(() => house.close());

/** Everything that is kept of Mira and of the practice, and where the two chats end. */
const untouched = async (): Promise<unknown> => [
  await records(house, `:${anna}:${mira}`),
  await records(house, `practice:${anna}`),
  [lastIn(house, anna), lastIn(house, mira)],
];

const pressAll = async (who: number, all: readonly string[]): Promise<void> => {
  const under = house.chat(who).find((message) => message.from?.is_bot)?.message_id;
  for (const data of all) await house.call('POST', `/people/${who}/tap`, { message_id: under, button: { data } });
  await house.quiet();
};

const shownTo = (...chats: readonly number[]): string[] => [
  ...new Set(
    chats.flatMap((chat) => everShown(house.rehearsal, chat).filter((data) => /^(terms|summary|agreed)\./.test(data))),
  ),
];

it('26: no button of these two does anything to them when a stranger, another coach or another client presses it', async () => {
  const all = shownTo(anna, mira);
  expect(all.length).toBeGreaterThan(100);
  const before = await untouched();
  await pressAll(stranger, all);
  await pressAll(vera, all);
  expect(await untouched()).toEqual(before);
  await pressAll(olga, all);
  const [kept, ...others] = (await untouched()) as unknown[];
  expect(kept).toEqual((before as unknown[])[0]);
  expect(others).toHaveLength(2);
  expect(outcomeOf(await bookOf(house, anna, olga)).agreed).toEqual([]);
  expect(await wrongWith(house, anna, olga)).toEqual([]);
});

/** Of the summaries as they are now: each item at its turn, and everything at once. */
const stillThere = async (): Promise<string[]> => {
  const book = await bookOf(house, anna, mira);
  return [1, 2].flatMap((n) => {
    const note = book?.notes.get(`s.${n}`);
    const items = note?.is === 'summary' ? note.items : [];
    return [
      ...items.map(({ turn }, i) => `.act.${n}.${i + 1}.${turn}.`),
      `.all.${n}.${items.reduce((sum, { turn }) => sum + turn, 0)}`,
    ];
  });
};

/** What is done once: all of it was done, or is of something that has changed since. */
const isDoneOnce = (data: string): boolean =>
  /\.(agree|send|k-take|k-keep|k-withdraw|c-set|d-send|all|act)\./.test(data);

it('26: what was pressed once and is pressed again, or was for an older version, item or draft, changes nothing', async () => {
  const there = await stillThere();
  const isSpent = (data: string): boolean => isDoneOnce(data) && !there.some((part) => data.includes(part));
  const mine = shownTo(mira).filter(isSpent);
  const coachs = shownTo(anna).filter((data) => data.split('.')[1] === `${mira}` && isSpent(data));
  expect([mine.length > 10, coachs.length > 10]).toEqual([true, true]);
  const before = await records(house, `:${anna}:${mira}`);
  await pressAll(mira, [...mine, ...mine.toReversed()]);
  await pressAll(anna, [...coachs, ...coachs.toReversed()]);
  expect(outcomeOf(await bookOf(house, anna, mira))).toEqual(played);
  expect(await records(house, `:${anna}:${mira}`)).toEqual(before);
});

/** Made up by the client: for the other side, for what never was, for other words than theirs. `#` stands for a true fingerprint. */
const whats =
  `agree agree.2 agree.2. agree.1.# agree.3.# agree.2.## agree.2.00000000 agree.-1.00000000 agree.2e0.0 send.0.x send.2.
  k-withdraw.2 k-remind.2 k-take.3 k-keep.2 k-answer.1 k-why.1 k-talks d-open d-clients d-set.freeHours.0 d-drop.x d-save d-begin.bot.x
  d-day d-constructor __proto__ c-constructor c-set.2.freeHours.-1 c-set.2.freeHours.48 c-set.2.constructor.1 c-set.99.freeHours.12
  c-set.2.price.`.split(/\s+/);
const ofSummaries =
  `k.act.1.4.0.yes k.act.1.3.0.drop c.act.1.0.0.yes c.act.1.99.0.yes c.act.9.1.0.yes c.act.1.4.0 c.act.1.4.-1.yes
  c.all.1.0 c.all.1 c.all.9.0 c.d-send.x c.d-drop.x c.d-own.0.x.me c.notnow c.toString c.fix.1.4.0`.split(/\s+/);
const ofTheRecord =
  'agreed agreed.c agreed.k.201.open.0 agreed.c.999.all.0 agreed.k.0.all.0 agreed.c.100.w-0.9999'.split(' ');

const clients = async (): Promise<string[]> => {
  const print = (await bookOf(house, anna, mira))?.e.terms?.agreed[0]?.print ?? '';
  const truly = (what: string): string => what.replace('##', print).replace('#', print.slice(0, 8));
  return [
    ...whats.map((what) => `terms.${anna}.${truly(what)}`),
    ...ofSummaries.map((what) => `summary.${anna}.${what}`),
    ...ofTheRecord,
  ];
};

it('26: made-up data of versions, prints, items and turns that are not so changes nothing, whichever of the two presses', async () => {
  const before = await records(house, `:${anna}:${mira}`);
  const all = await clients();
  await pressAll(mira, all);
  await pressAll(
    anna,
    all.map((data) => data.replace(/^(terms|summary)\.\d+/, `$1.${mira}`)).filter((data) => !data.includes('d-open')),
  );
  expect(await records(house, `:${anna}:${mira}`)).toEqual(before);
  expect(await wrongWith(house, anna, mira)).toEqual([]);
});
