import { setTimeout as pause } from 'node:timers/promises';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import { beginIntake } from '../../src/domain/beginning/intake/intake.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { type Answering, answering } from './answering.ts';
import { type Kept, keptOf } from './answers.ts';
import type { Pairing } from './seed.ts';
import type { Town } from './town.ts';

/** Who answers whom. */
export type Part = readonly [one: Answering, practice: number];

const hour = 3_600_000;

/** A zone in which it is about noon now: nobody is reminded at night. */
const noon = (): string => {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};

/** At the first question, stopped there so many hours ago. */
const stopped =
  (hours: number) =>
  (e: Engagement): Engagement => {
    const at = Date.now() - hours * hour;
    const intake = beginIntake({ at, hours: contactHours(calendar), calendar }, handbookFor(e.practice));
    return { ...e, stage: 'intake', zone: noon(), consentAt: at, activeAt: null, intake };
  };

/** Two coaches, of whom one is a client of the other, with so many clients each and one of both. */
const casting = (wave: number, each: number): Pairing[] => {
  const [first, second, both] = [1000 + 10 * wave, 1001 + 10 * wave, 10_009 + 10 * wave];
  const clients = Array.from({ length: 2 * each }, (_, n) => 10_000 + 10 * wave + n);
  return [
    { coach: first, clients: [...clients.slice(0, each), second, both] },
    { coach: second, clients: [...clients.slice(each), both] },
  ];
};

/** They are all there, and have stopped at the first question so long ago. */
export const gather = async (town: Town, wave: number, { hoursAgo = 0, each = 2 } = {}): Promise<Part[]> => {
  const pairings = casting(wave, each);
  await town.settle(pairings, stopped(hoursAgo));
  const people = new Map(pairings.flatMap(({ clients }) => clients).map((id) => [id, answering(town.rehearsal, id)]));
  return pairings.flatMap(({ coach, clients }) =>
    clients.flatMap((id): Part[] => {
      const one = people.get(id);
      return one ? [[one, coach]] : [];
    }),
  );
};

/** Everybody goes on with what they stopped at. */
export const begin = async (parts: readonly Part[]): Promise<void> => {
  for (const [one, practice] of parts) await one.press(`intake.${practice}.go`);
};

/** How somebody answers what is put to them; the ordinary way: once. */
export type Manner = (one: Answering, practice: number) => Promise<boolean>;
const once: Manner = (one, practice) => one.goOn(practice);

const isDone = ([one, practice]: Part): boolean => one.asked(practice)?.is === 'review';

/** Everybody answers whatever they are asked until they have everything to look over and the bot has nothing left to do. */
export const answerAll = async (town: Town, parts: readonly Part[], manner = once, ms = 60_000): Promise<void> => {
  const started = performance.now();
  for (;;) {
    for (const [one, practice] of parts) await manner(one, practice);
    if (parts.every(isDone) && (await town.isQuiet()) && parts.every(isDone)) return;
    if (performance.now() - started > ms)
      throw new Error(`still asked: ${JSON.stringify(parts.filter(not(isDone)).map(asked))}`);
    // Spinning would take the processor from the processes that are tested.
    await pause(5);
  }
};

const not =
  <T>(is: (one: T) => boolean) =>
  (one: T): boolean =>
    !is(one);
const asked = ([one, practice]: Part): unknown => [one.id, one.asked(practice)];

export const keptBy = (town: Town, parts: readonly Part[]): Promise<Kept> =>
  keptOf(town, [...new Set(parts.map(([one]) => one))]);
