import type { WeeklyHours } from '../../src/domain/hours/hours.ts';
import { engagementFor } from '../../src/domain/invitation.ts';
import { practiceFor } from '../../src/domain/practice.ts';
import type { Engagement, Person, Practice } from '../../src/domain/world.ts';
import type { Store } from '../../src/state/redis.ts';
import { createReader, encodeRecords } from '../../src/state/snapshot.ts';

const always: WeeklyHours = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);

/** Who works with whom: the coach's id and the ids of the clients. */
export interface Pairing {
  readonly coach: number;
  readonly clients: readonly number[];
}

export const nameOf = (id: number): string => `Person ${id}`;

/** Practices that are open around the clock, with clients who have been accepted: as records, without the talk that led there. */
export const seed = async (store: Store, master: Buffer, pairings: readonly Pairing[]): Promise<void> => {
  const reader = createReader(store.client, master);
  for (const { coach, clients } of pairings) {
    const practice: Practice = {
      ...practiceFor(person(coach, []), nameOf(coach)),
      zone: 'UTC',
      weekly: always,
      onboarding: [],
      clients,
    };
    const engagements = clients.map((client) => engagement(coach, client));
    const values = encodeRecords(reader, nothingRead, { practice, engagements });
    for (const client of clients) add(values, encodeRecords(reader, nothingRead, { person: person(client, [coach]) }));
    add(values, encodeRecords(reader, nothingRead, { person: { ...person(coach, []), coach: true } }));
    for (const [key, value] of values) await store.client.set(key, `1${value}`);
  }
};

const nothingRead = {
  world: { person: null, practice: null, invitation: null, engagements: new Map() },
  revisions: new Map(),
  seals: new Map(),
};

const add = (to: Map<string, string>, more: ReadonlyMap<string, string>): void => {
  for (const [key, value] of more) to.set(key, value);
};

const person = (id: number, coaches: readonly number[]): Person => ({
  id,
  locale: 'en',
  zone: 'UTC',
  coach: false,
  coaches,
  hat: coaches[0] ?? null,
  unaddressed: [],
  dialog: null,
});

const engagement = (practice: number, client: number): Engagement => ({
  ...engagementFor({ id: practice }, { id: client, name: nameOf(client), locale: 'en', zone: 'UTC' }),
  stage: 'active',
  consentAt: 1,
  activeAt: 1,
});
