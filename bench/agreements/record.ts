import type { Update } from 'grammy/types';
import type { Fact } from '../../src/domain/decision.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { calendar } from '../../src/state/calendar.ts';
import type { KeyStore } from '../../src/state/key-store.ts';
import { engagementKey, personKey, practiceKey } from '../../src/state/keys.ts';
import { personCodec, practiceCodec } from '../../src/state/records.ts';
import type { Store } from '../../src/state/redis.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { createTransactions } from '../../src/state/transact.ts';
import { engagementOf, personOf, practiceOf } from '../relay/records.ts';

export const coach = 1_000;
export const client = 1_000_000;

/** What a week leaves behind: a summary of four lines, what became of them, and some messages at night. Four of thirteen have words. */
const week = (n: number): Omit<Fact, 'client'>[] => {
  const line = (i: number) =>
    `Неделя ${n}: ${['созвон', 'план', 'дневник', 'книга'][i]}, и записать, что получилось, а что нет`;
  const item = (what: string, i: number, by: 'coach' | 'client', text?: string): Omit<Fact, 'client'> => ({
    ...{ what: `item-${what}`, by, data: { summary: n, item: i, ...(text ? { owner: 'client', due: '' } : {}) } },
    ...(text ? { words: { text } } : {}),
  });
  return [
    {
      ...{ what: 'summary-sent', by: 'coach' },
      data: { summary: n, count: 4, o1: 'client', d1: '2026-11-25', o2: 'coach', o3: 'both' },
      words: Object.fromEntries([0, 1, 2, 3].map((i) => [`${i + 1}`, line(i)])),
    },
    ...[1, 2, 4].map((i) => item('confirmed', i, 'client')),
    item('disputed', 3, 'client', 'Дневник вести через день'),
    item('amended', 3, 'client', 'Дневник вести через день, вечером'),
    item('disputed', 3, 'coach', 'Дневник вести по будням'),
    item('confirmed', 3, 'client'),
    ...[1, 2].map((i) => item('done', i, 'client')),
    ...Array.from({ length: 3 }, () => ({ what: 'outside-hours', by: 'client' }) as const),
  ];
};

/** A coach and a client with a record of so many entries, written as the bot writes it. */
export const writeRecord = async (store: Store, keys: KeyStore, entries: number): Promise<void> => {
  const reader = createReader(store.client, keys);
  const first = (json: string): string => `1${json}`;
  await store.client.set(practiceKey(coach), first(practiceCodec.encode({ ...practiceOf(coach), clients: [client] })));
  await store.client.set(personKey(client), first(personCodec.encode(personOf(client, [coach], false))));
  await store.client.set(engagementKey(coach, client), first(reader.encode(engagementOf(coach, client), undefined)));
  const weeks = Array.from({ length: Math.ceil(entries / 13) }, (_, i) => week(i + 1)).flat();
  const clock = { at: Date.UTC(2025, 10, 1) };
  const present = () => ({ at: clock.at, hours: contactHours(calendar), calendar });
  const { transact } = createTransactions({
    ...{ store, reader, present, worker: 'bench', onTaken: () => {}, looks: { soon: () => {} } },
  });
  for (const [i, fact] of weeks.slice(0, entries).entries()) {
    clock.at += 3 * 3_600_000;
    const facts = [{ client, ...fact }];
    await transact(`fact-${i}`, { practice: coach, clients: [client] }, () => ({ outcome: 'changed', facts }));
  }
};

export const command = (n: number, text: string): Update => ({
  update_id: n,
  message: {
    ...{ message_id: n, date: Math.floor(Date.now() / 1000), text },
    chat: { id: client, type: 'private', first_name: 'Айгерим' },
    from: { id: client, is_bot: false, first_name: 'Айгерим', language_code: 'ru' },
    entities: [{ type: 'bot_command', offset: 0, length: '/agreements'.length }],
  },
});
