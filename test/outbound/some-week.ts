import { DateTime } from 'luxon';
import { withKept } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { clientFrom, practiceWith } from '../domain/engagement-weeks.ts';

/** Wednesday noon in Warsaw. */
export const noon = Date.UTC(2026, 10, 25, 11);
export const monday = '2026-11-23';

const window = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

/** Four days of contact hours with a lunch, and one day away. */
export const busyPractice: Practice = {
  ...practiceWith([...Array.from({ length: 4 }, () => [window(9, 13), window(14, 19)]), [window(10, 15)], [], []]),
  overrides: [{ from: '2026-11-27', to: '2026-11-27', windows: [], words: 'конференция' }],
};

export const sessionOn = (n: number, when: string, more: Partial<Session> = {}): Session => ({
  ...{ n, at: DateTime.fromISO(when, { zone: 'Europe/Warsaw' }).toMillis(), minutes: 60, state: 'agreed' },
  ...{ agreedAt: noon, version: 1, turn: 1, proposal: null, series: null, prepared: 0 },
  ...{ came: { coach: null, client: null }, over: null, felt: null, ...more },
});

export const proposedOn = (n: number, when: string): Session => {
  const session = sessionOn(n, when, { state: 'proposed', version: 0, agreedAt: null });
  const { at, minutes } = session;
  return { ...session, proposal: { at, minutes, by: 'client', sentAt: noon, askedBy: 'client', askedAt: noon } };
};

export const named = (client: number, name: string, sessions: readonly Session[]): Engagement =>
  withKept({ ...clientFrom(client, noon), name }, { sessions });
