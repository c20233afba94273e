import { rules } from '../../src/domain/agreements/terms/in-force.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { keptOf, withKept } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import type { Present } from '../../src/domain/present.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { createTransactions } from '../../src/state/transact.ts';
import type { House } from './house.ts';

let told = 0;

type Change = (e: Engagement, p: Present, practice: Practice) => Engagement;

/** What the two keep is changed now, and nobody is told: what comes before a story. Looks and reminders follow from it as always. */
export const keptBefore = async (
  { store, keys, rehearsal, mezha }: House,
  practice: number,
  client: number,
  change: Change,
): Promise<Engagement> => {
  const present = () => ({ at: rehearsal.clock.now(), hours: contactHours(calendar), calendar });
  const { transact } = createTransactions({
    ...{ store, reader: createReader(store.client, keys), present, worker: 'a story' },
    ...{ onTaken: () => {}, looks: { soon: () => {} } },
  });
  let after: Engagement | null = null;
  await transact(`kept-before-${told++}`, { practice, clients: [client] }, (p, world) => {
    const e = world.engagements.get(client);
    if (!world.practice || !e) return null;
    after = change(e, p, world.practice);
    return { outcome: 'changed', engagements: [after] };
  });
  await mezha.looks.poke();
  return after ?? fail();
};

/** A session agreed on just now, as long as the terms say. */
const agreedSession = (n: number, at: number, more: Partial<Session> = {}): Session => ({
  ...{ n, at, minutes: 60, state: 'agreed', agreedAt: 0, version: 1, turn: 1 },
  ...{ proposal: null, series: null, prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
  ...more,
});

/** The two have agreed on a session at a moment (ISO); its number. */
export const booked = async (
  house: House,
  practice: number,
  client: number,
  at: string,
  more: Partial<Session> = {},
): Promise<number> => {
  const e = await keptBefore(house, practice, client, (now, p, own) => {
    const { sessions, sessionsMade } = keptOf(now);
    const minutes = rules(own, now, p.at).sessionMinutes;
    const session = agreedSession(sessionsMade + 1, Date.parse(at), { agreedAt: p.at, minutes, ...more });
    return withKept(now, { sessions: [...sessions, session], sessionsMade: session.n });
  });
  return keptOf(e).sessionsMade;
};

/** What is in the record of the two now. */
export const recordOf = async (house: House, practice: number, client: number): Promise<Engagement> =>
  keptBefore(house, practice, client, (e) => e);

const fail = (): never => {
  throw new Error('no such client');
};
