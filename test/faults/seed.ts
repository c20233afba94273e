import type { WeeklyHours } from '../../src/domain/hours/hours.ts';
import { engagementFor } from '../../src/domain/invitation.ts';
import { practiceFor } from '../../src/domain/practice.ts';
import type { Engagement, Person, Practice } from '../../src/domain/world.ts';
import type { KeyStore } from '../../src/state/key-store.ts';
import type { Store } from '../../src/state/redis.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { encodeRecords } from '../../src/state/values.ts';

const always: WeeklyHours = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);

/** Who works with whom: the coach's id and the ids of the clients. */
export interface Pairing {
  readonly coach: number;
  readonly clients: readonly number[];
}

export const nameOf = (id: number): string => `Person ${id}`;

/**
 * Practices that are open around the clock, with clients who have been accepted: as records, without the talk that led there. `as`
 * has them stand elsewhere.
 */
export const seed = async (
  store: Store,
  keys: KeyStore,
  pairings: readonly Pairing[],
  as: (e: Engagement) => Engagement = (e) => e,
): Promise<void> => {
  const coachesOf = (id: number): number[] =>
    pairings.filter(({ clients }) => clients.includes(id)).map(({ coach }) => coach);
  const reader = createReader(store.client, keys);
  for (const { coach, clients } of pairings) {
    const practice: Practice = {
      ...practiceFor(person(coach, []), nameOf(coach)),
      zone: 'UTC',
      weekly: always,
      onboarding: [],
      clients,
    };
    const engagements = clients.map((client) => as(engagement(coach, client)));
    const values = encodeRecords(reader, nothingRead, { practice, engagements });
    for (const client of clients)
      add(values, encodeRecords(reader, nothingRead, { person: person(client, coachesOf(client)) }));
    for (const [key, value] of values) await store.client.set(key, `1${value}`);
  }
  for (const { coach } of pairings) {
    const values = encodeRecords(reader, nothingRead, { person: { ...person(coach, coachesOf(coach)), coach: true } });
    for (const [key, value] of values) await store.client.set(key, `1${value}`);
  }
};

const nothingRead = {
  world: { person: null, practice: null, invitation: null, engagements: new Map(), handbook: null, notes: new Map() },
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
  answering: null,
  unaddressed: [],
  dialog: null,
});

const engagement = (practice: number, client: number): Engagement => ({
  ...engagementFor({ id: practice }, { id: client, name: nameOf(client), locale: 'en', zone: 'UTC' }),
  stage: 'active',
  consentAt: 1,
  activeAt: 1,
});
