import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  commitScript,
  dueLooksScript,
  idleLanesScript,
  renewScript,
  settleScript,
  takeScript,
  wakeScript,
} from '../../src/state/scripts.ts';
import { openRedisProxy, type RedisProxy } from './redis-proxy.ts';
import type { Pairing } from './seed.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

let town: Town;
let proxy: RedisProxy;
/** What is read when no answer is lost, with an album and without. */
let told: { readonly album: string[]; readonly plain: string[] };
let rounds = 0;

beforeAll(async () => {
  town = await openTown();
  proxy = await openRedisProxy(join(town.dir, 'proxy.sock'), town.redis().socket);
  await town.start(undefined, proxy.socket);
  told = { album: await tell({ album: true, slow: false }), plain: await tell({ album: false, slow: false }) };
}, 60_000);
afterAll(async () => {
  await town.close();
  await proxy.close();
});

/** What both sides have before them at the end: words, reactions, and what waits. Figures are left out: they are clock times. */
const seenBy = (id: number): string[] =>
  town.rehearsal
    .messages(id)
    .map(({ text, caption, photo, reactions }) =>
      [text ?? caption ?? (photo ? 'photo' : ''), ...(reactions ?? []).map(({ emoji }) => emoji)].join(' '),
    )
    .map((line) => line.replace(/\d+/g, '#'));

/** A day in short: open, closed, opened, an album or not, blocked and unblocked. `slow`: one call takes longer than a lease is renewed. */
const tell = async ({ album, slow }: { album: boolean; slow: boolean }): Promise<string[]> => {
  const pairing: Pairing = { coach: 1000 + rounds, clients: [5000 + rounds] };
  rounds += 1;
  const { coach } = pairing;
  const client = pairing.clients[0] ?? 0;
  await town.settle([pairing]);
  await town.quiet();
  const say = async (id: number, text: string): Promise<void> => {
    await town.rehearsal.ask('POST', `/people/${id}/send`, { text });
    await town.quiet();
  };
  await town.rehearsal.ask('POST', '/faults', { kind: '429', method: 'copyMessage', chat_id: coach, retry_after: 1 });
  await say(client, 'good morning');
  await town.press(coach, 'close.endless');
  // A press and a message of two people are two queues: the message must not come first.
  await until(() => seenBy(coach).some((line) => line.startsWith('Contact is closed')));
  await say(client, 'one for later');
  await say(client, 'and another');
  await town.press(coach, 'open.60');
  await until(() => seenBy(coach).includes('and another'));
  await town.quiet();
  const delay = { kind: 'delay', chat_id: coach, method: 'copyMessage', ms: 2500 };
  if (slow) await town.rehearsal.ask('POST', '/faults', delay);
  await say(client, 'by day');
  if (album) await town.showAlbum(client, coach, 'how it was');
  await until(() => !album || seenBy(coach).some((line) => line.startsWith('how it was')));
  await town.quiet();
  await town.rehearsal.ask('POST', `/people/${client}/block`, {});
  await town.quiet();
  await town.rehearsal.ask('POST', `/people/${client}/unblock`, {});
  await say(client, 'here again');
  return [...seenBy(coach), '---', ...seenBy(client)];
};

const scripts = { commitScript, settleScript, takeScript, renewScript, idleLanesScript, wakeScript, dueLooksScript };
const cases = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((nth) => ['commitScript', nth] as const),
  ...[1, 2, 4, 6, 8, 10, 12, 14, 16].map((nth) => ['settleScript', nth] as const),
  ...(['takeScript', 'renewScript', 'wakeScript'] as const).map((name) => [name, 1] as const),
  ...[1, 20].flatMap((nth) => [['idleLanesScript', nth] as const, ['dueLooksScript', nth] as const]),
];

// An album whose second part comes late is two albums, so none is shown where a commit is delayed.
it.each(cases)(
  '14: after the lost answer to %s, call %i, both sides read what they read without it',
  async (name, nth) => {
    const album = name !== 'commitScript';
    proxy.lose(scripts[name], nth);
    const now = await tell({ album, slow: name === 'renewScript' });
    expect(proxy.hasLost()).toBe(true);
    expect(now).toEqual(album ? told.album : told.plain);
  },
  60_000,
);
