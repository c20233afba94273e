import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sessionOf } from '../../src/domain/keeping/kept.ts';
import type { House } from '../flows/house.ts';
import { anna, mira, olga, openAgreeing, records, updateNow, vera } from './agreements-house.ts';
import { bookOf } from './agreements-kept.ts';
import { diceFrom } from './fuzz/dice.ts';
import { everShown } from './hands.ts';
import { keptInTheEnd, outcomeOf } from './keeping-outcome.ts';
import { keepTogether, pairOf } from './keeping-story.ts';
import { lastIn } from './scene.ts';

const stranger = 301;
const verbs = /^(session|money|promise|day)\./;

let house: House;
let updates: readonly [from: number, until: number];
beforeAll(async () => {
  house = await openAgreeing();
  await house.person(stranger, 'Nobody', 'en');
  await house.send(stranger, { text: 'let me in' });
  await house.quiet();
  const begin = await updateNow(house);
  await keepTogether(pairOf(house.rehearsal, anna, mira));
  await house.quiet();
  updates = [begin + 1, await updateNow(house)];
  // Olga has a session and a plan of her own before her.
  await keepTogether(pairOf(house.rehearsal, anna, olga), 8);
  await house.quiet();
}, 60_000);
afterAll(() => house.close());

const ours = (): Promise<unknown> => records(house, `:${anna}:${mira}`);
/** Everything that is kept of Mira, and where the two chats end. */
const untouched = async (): Promise<unknown> => [await ours(), [lastIn(house, anna), lastIn(house, mira)]];

const pressAll = async (who: number, all: readonly string[]): Promise<void> => {
  const under = house.chat(who).findLast((message) => message.from?.is_bot)?.message_id;
  for (const data of all) await house.call('POST', `/people/${who}/tap`, { message_id: under, button: { data } });
  await house.quiet();
};

const shownTo = (...chats: readonly number[]): string[] => [
  ...new Set(chats.flatMap((chat) => everShown(house.rehearsal, chat).filter((data) => verbs.test(data)))),
];

it('all that the two did is there, once', async () => {
  expect(outcomeOf(await bookOf(house, anna, mira))).toEqual(keptInTheEnd);
});

it('2: every update of it comes one to three times more, in any order, to another process: nothing changes', async () => {
  const before = await untouched();
  const dice = diceFrom(Number(process.env.MEZHA_SEED ?? 1));
  const again = Array.from({ length: updates[1] - updates[0] }, (_, i) => updates[0] + i)
    .flatMap((id) => Array<number>(1 + dice.number(3)).fill(id))
    .map((id) => [dice.number(1e9), id] as const)
    .sort(([a], [b]) => a - b);
  await house.restart();
  for (const [, id] of again) await house.call('POST', '/updates', { redeliver: id });
  await house.quiet();
  expect(await untouched()).toEqual(before);
}, 30_000);

it('26: no button of these two does anything to them when a stranger, another coach or another client presses it', async () => {
  const all = shownTo(anna, mira);
  expect(all.length).toBeGreaterThan(60);
  const before = await untouched();
  await pressAll(stranger, all);
  await pressAll(vera, all);
  expect(await untouched()).toEqual(before);
  await pressAll(olga, all);
  expect(((await untouched()) as unknown[])[0]).toEqual((before as unknown[])[0]);
}, 30_000);

/** What is done once: whatever was pressed of it belongs to something that has changed since. */
const isDoneOnce = (data: string): boolean =>
  /\.(yes|all|no|none|put|cancel|act|p-yes|p-off|d-send|sum-yes|done|waive|keep|drop|day|undone)\./.test(data);

it('26: what was pressed once and is pressed again, or was made for an earlier turn, changes nothing', async () => {
  const book = await bookOf(house, anna, mira);
  const turn = book && sessionOf(book.e, 1)?.turn;
  const isSpent = (data: string): boolean => {
    const [verb, , , what, n, its] = data.split('.');
    if (verb === 'session') return isDoneOnce(data) && n !== '0' && !(n === '1' && its === `${turn}`);
    if (verb === 'money') return isDoneOnce(data) && !(what === 'act' && duesOf(book).includes(`${n}.${its}`));
    return verb === 'promise' && isDoneOnce(data) && !turnsOf(book).includes(data.split('.').slice(4, 7).join('.'));
  };
  const [mine, coachs] = [shownTo(mira).filter(isSpent), shownTo(anna).filter((one) => isSpent(one) && isOf(one))];
  expect([mine.length > 5, coachs.length > 5]).toEqual([true, true]);
  const before = await ours();
  await pressAll(mira, [...mine, ...mine.toReversed()]);
  await pressAll(anna, [...coachs, ...coachs.toReversed()]);
  expect(outcomeOf(await bookOf(house, anna, mira))).toEqual(keptInTheEnd);
  expect(await ours()).toEqual(before);
}, 30_000);

type Book = Awaited<ReturnType<typeof bookOf>>;
const isOf = (data: string): boolean => data.split('.')[1] === `${mira}`;
const duesOf = (book: Book): string[] => (book?.e.keeping?.dues ?? []).map(({ n, turn }) => `${n}.${turn}`);
const turnsOf = (book: Book): string[] => {
  const note = book?.notes.get('s.1');
  return note?.is === 'summary' ? note.items.map(({ turn }, i) => `1.${i + 1}.${turn}`) : [];
};

/** Made up: for the other side, for what never was, for a turn that is not. */
const madeUp =
  `session.yes.1.9 session.yes.2.3 session.no.1.4.1 session.put.1.99.zzzzzz.60.1.1.1 session.put.0.0.-1.60.1 session.put.0.0.zzzzzz.60.1.1.1
  session.put.0.0.x.1e9.1 session.cancel.1.3.1 session.cancel.2.3.1 session.all.1.0 session.none.1.0 session.see.99 session.see.sX session.constructor
  session.a-here.1.9 session.a-late.1.2.-5 session.a-late.1.2.1e9 session.a-absent.1.2 session.a-over.1.2.9999 session.a-felt.1.2.5 session.a-felt.1.2.-1
  session.a-pay.1.x session.a-waive.1. session.a-talk.9 session.a-prepare.9.9.9 session.a-prepared.1.1 session.a-not-so.1.2 session.a-constructor.1.1
  money.act.1.0.paid money.act.2.0.waive money.act.3.0.got money.act.3.-1.constructor money.add.1 money.add.99 money.sum-yes.99999999999999999PLN.2026-12-01.3
  money.sum-yes.-5PLN.2026-12-01.3 money.sum-yes.5XXX.never.3 money.d-eq.0.month money.d-eq.1e9.week money.d-send.x money.d-drop.x money.p-yes.1.0 money.p-yes.9.9
  money.p-off.1.0 money.p-talk.1.0 money.toString money.statement.-1 money.due.99
  promise.done.1.1.0 promise.undone.1.2.0 promise.waive.9.9.9 promise.drop.1.3.0 promise.day.1.2.0.2027-12-09 promise.day.1.2.0.never promise.more.1.9.0
  promise.yes.1.0.0 promise.see.0.0 promise.r-waive.1.2.0 promise.r-constructor.1.1.1`.split(/\s+/);

it('26: made-up data of sessions, sums, plans and promises that are not so changes nothing, whichever of the two presses', async () => {
  const whole = (who: number, side: string) => madeUp.map((data) => data.replace('.', `.${who}.${side}.`));
  const before = await ours();
  await pressAll(mira, [...whole(anna, 'c'), ...whole(anna, 'k'), ...whole(mira, 'k')]);
  await pressAll(anna, [
    ...whole(mira, 'k'),
    ...whole(mira, 'c'),
    `day.${vera}.k.see.2026-11-23`,
    'day',
    'day.0.k.week.x',
  ]);
  expect(outcomeOf(await bookOf(house, anna, mira))).toEqual(keptInTheEnd);
  expect(await ours()).toEqual(before);
  expect(house.logs).toEqual([]);
}, 30_000);
