import type { Toast } from '../domain/decision.ts';
import { toCoach, toPerson } from '../domain/effects.ts';
import type { WeeklyHours } from '../domain/hours/hours.ts';
import { fromBusinessHours } from '../domain/hours/hours-business.ts';
import { osmHours } from '../domain/hours/hours-describe.ts';
import { readHours } from '../domain/hours/hours-text.ts';
import { invitationHolds, invited, newInvitation } from '../domain/invitation.ts';
import { hoursPresets, presetButtons, rename, thenNext } from '../domain/onboarding.ts';
import { setHours } from '../domain/openings.ts';
import { clientList, stateOf } from '../domain/overview.ts';
import { ask } from '../domain/person.ts';
import { shownName } from '../domain/practice.ts';
import type { Present } from '../domain/present.ts';
import type { Practice, Question } from '../domain/world.ts';
import { businessHoursOf, known } from './lookups.ts';
import { decide, inPerson, inPractice, type Turn } from './turn.ts';

/** Only a coach has these; everyone else is told so, without a word about how to become one. */
export const forCoaches =
  (how: (turn: Turn, argument: string) => Promise<void>) =>
  async (turn: Turn, argument: string): Promise<void> => {
    if (turn.practice) return how(turn, argument);
    await inPerson(turn, (person) => ({
      outcome: 'refused',
      person,
      effects: [toPerson(person.id, 'coach-only', {})],
    }));
  };

/** The next typed words answer this; commands and buttons do as well. */
export const awaiting = (turn: Turn, question: Question | null): Promise<unknown> =>
  inPerson(turn, (person, present) => ({
    outcome: 'asked',
    person: question ? ask(person, question, present.at) : { ...person, dialog: null },
  }));

/** `/hours [spec]`. */
export const hours = forCoaches(async (turn, argument) => {
  if (argument.trim() !== '') return typedHours(turn, argument);
  const telegram = (await businessHoursOf(turn)) !== null;
  await awaiting(turn, 'hours');
  await inPractice(turn, (present, practice) => ({
    outcome: 'answered',
    effects: [showHours(present, practice, telegram)],
  }));
});

const showHours = (present: Present, practice: Practice, telegram: boolean) =>
  toCoach(
    null,
    'hours-show',
    {
      hours: { weekly: practice.weekly },
      zone: { zone: practice.zone },
      state: stateOf(present, practice),
      spec: osmHours(practice.weekly),
    },
    { buttons: presetButtons(telegram) },
  );

/** Hours as somebody typed them. What cannot be read is answered with the very part; the old hours stay. */
export const typedHours = async (turn: Turn, text: string): Promise<void> => {
  const read = readHours(text);
  if (!read.ok) {
    await inPractice(turn, () => ({
      outcome: 'refused',
      effects: [toCoach(null, 'hours-unread', { part: read.part })],
    }));
    return;
  }
  await changeHours(turn, (practice) => merged(practice.weekly, read.weekly, read.days));
};

/** `пн off` alone closes that day and leaves the others as they are. */
const merged = (before: WeeklyHours, read: WeeklyHours, days: readonly number[]): WeeklyHours =>
  days.length < 7 && days.every((day) => (read[day] ?? []).length === 0)
    ? before.map((windows, day) => (days.includes(day) ? [] : windows))
    : read;

const changeHours = async (turn: Turn, weekly: (practice: Practice) => WeeklyHours): Promise<void> => {
  const next = await known(turn);
  await awaiting(turn, null);
  await inPractice(turn, (present, practice, all) =>
    thenNext(setHours(present, practice, all, weekly(practice)), practice, 'hours', next),
  );
};

export const pressHours = async (turn: Turn, which: string): Promise<Toast | undefined> => {
  if (!turn.practice) return { text: 'not-yours', args: {} };
  const telegram = which === 'telegram' ? await businessHoursOf(turn) : null;
  const weekly = telegram ? fromBusinessHours(telegram) : hoursPresets[Number(which)];
  if (!weekly) return { text: 'outdated', args: {} };
  await changeHours(turn, () => weekly);
  return undefined;
};

/** `/invite`: a personal link and its picture; `coach` as argument, in any of the languages, makes it one for a colleague. */
export const invite = forCoaches(async (turn, argument) => {
  const kind = /coach|коуч/i.test(argument) ? 'coach' : 'client';
  const seed = `${kind}-${turn.person.id}-${turn.cause}`;
  const hash = turn.hashOfSeed(seed);
  const { at } = turn.present();
  const practice = kind === 'client' ? turn.person.id : null;
  await decide(turn, { invitation: hash }, (_, { invitation }) =>
    invitation ? null : { outcome: 'changed', invitation: newInvitation(hash, kind, practice, at + invitationHolds) },
  );
  await inPractice(turn, (_, p) => ({ outcome: 'answered', practice: p, effects: invited(p.id, seed, kind) }));
});

/** `/clients`, or the person's name to look for. */
export const clients = forCoaches(async (turn) => {
  await inPractice(turn, (present, practice, all) => ({
    outcome: 'answered',
    effects: [clientList(present, practice, all)],
  }));
});

/** The name clients see, as typed. */
export const typedName = async (turn: Turn, text: string): Promise<void> => {
  const name = shownName(text);
  const next = await known(turn);
  await inPractice(turn, (_, practice) =>
    name === ''
      ? { outcome: 'refused', effects: [toCoach(null, 'name-unread', {})] }
      : thenNext(rename(practice, name), practice, 'name', next),
  );
};

export const keepName = async (turn: Turn): Promise<void> => {
  const next = await known(turn);
  await inPractice(turn, (_, practice) => thenNext({ outcome: 'changed' }, practice, 'name', next));
};
