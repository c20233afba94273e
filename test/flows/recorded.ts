import type { Fact } from '../../src/domain/decision.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { calendar } from '../../src/state/calendar.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { createTransactions } from '../../src/state/transact.ts';
import type { House } from './house.ts';

let told = 0;

/** Writes into the record of a coach and a client what happened between them now, as if they had gone the long way there. */
export const recorded = async (
  { store, keys, rehearsal }: House,
  practice: number,
  client: number,
  facts: readonly Omit<Fact, 'client'>[],
): Promise<void> => {
  const present = () => ({ at: rehearsal.clock.now(), hours: contactHours(calendar), calendar });
  const { transact } = createTransactions({
    ...{ store, reader: createReader(store.client, keys), present, worker: 'a story' },
    ...{ onTaken: () => {}, looks: { soon: () => {} } },
  });
  const all = facts.map((fact) => ({ client, ...fact }));
  await transact(`told-${told++}`, { practice, clients: [client] }, () => ({ outcome: 'changed', facts: all }));
};

/** A summary of the coach's with these lines; `who` and `days` say whose each is and until when, by its number. */
export const summary = (n: number, lines: readonly string[], more: Fact['data'] = {}): Omit<Fact, 'client'> => ({
  ...{ what: 'summary-sent', by: 'coach', data: { summary: n, count: lines.length, ...more } },
  words: Object.fromEntries(lines.map((line, i) => [`${i + 1}`, line])),
});

export const about = (by: 'coach' | 'client', what: string, n: number, item: number): Omit<Fact, 'client'> => ({
  ...{ what: `item-${what}`, by, data: { summary: n, item } },
});
