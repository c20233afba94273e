import { contactHours } from '../../src/domain/hours/hours.ts';
import { keptOf, withKept, withSession } from '../../src/domain/keeping/kept.ts';
import { addDue } from '../../src/domain/keeping/money/dues.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { createTransactions } from '../../src/state/transact.ts';
import type { Kept } from './agreements-kept.ts';

let kept = 0;

/** Changes at a moment (epoch ms) what two keep, in one commit, as their buttons would. Nobody is told. */
export const keep = async (
  { store, keys }: Kept,
  at: number,
  [practice, client]: readonly [practice: number, client: number],
  change: (e: Engagement) => Engagement,
): Promise<void> => {
  const { transact } = createTransactions({
    ...{ store, reader: createReader(store.client, keys), worker: 'a test' },
    present: () => ({ at, hours: contactHours(calendar), calendar }),
    ...{ onTaken: () => {}, looks: { soon: () => {} } },
  });
  kept += 1;
  const { fresh } = await transact(`kept-${kept}`, { practice, clients: [client] }, (_, { engagements }) => {
    const e = engagements.get(client);
    return e ? { outcome: 'changed', engagements: [change(e)] } : null;
  });
  if (!fresh) throw new Error(`nothing is between ${practice} and ${client}`);
};

/** Both agree at a moment (epoch ms) on the time of a session: its first one, or another. */
export const agreed =
  (n: number, time: string | number, agreedAt: number) =>
  (e: Engagement): Engagement => {
    const before = keptOf(e).sessions.find((one) => one.n === n);
    const at = typeof time === 'number' ? time : Date.parse(time);
    const session: Session = { ...(before ?? newSession(n)), at, state: 'agreed', agreedAt };
    const version = session.version + 1;
    const made = withKept(e, { sessionsMade: Math.max(n, keptOf(e).sessionsMade) });
    return withSession(made, { ...session, version, turn: session.turn + 1 });
  };

const newSession = (n: number): Session => ({
  ...{ n, at: 0, minutes: 60, state: 'proposed', agreedAt: null, version: 0, turn: 0, proposal: null, series: null },
  ...{ prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
});

/** A sum in grosze that is owed from a moment on (epoch ms), by a day (YYYY-MM-DD). */
export const owed =
  (amount: number, on: string, at: number) =>
  (e: Engagement): Engagement =>
    addDue(e, { why: 'part', amount: { amount, currency: 'PLN' }, on, session: null }, at);
