import { toCoach, toPerson } from '../domain/effects.ts';
import { becomeCoach, claim, greet } from '../domain/invitation.ts';
import { resume } from '../domain/leaving.ts';
import { askNext } from '../domain/onboarding.ts';
import { menuFor, roleOf } from '../domain/person.ts';
import type { Invitation } from '../domain/world.ts';
import { help } from './common-commands.ts';
import { known } from './lookups.ts';
import { decide, inEngagement, inPerson, nameOf, type Turn } from './turn.ts';

/** `/start [code]`: the way in. Without a code it says where the person stands. */
export const start = async (turn: Turn, code: string): Promise<void> => {
  if (code !== '') return follow(turn, code);
  const { person, practice } = turn;
  if (practice && practice.onboarding.length > 0) return nextQuestion(turn);
  if (person.coaches.length === 1 && !person.coach) await comeBack(turn, person.coaches[0] ?? 0);
  else await help(turn);
};

/** The first conversation goes on where it stopped. */
const nextQuestion = async (turn: Turn): Promise<void> => {
  const next = await known(turn);
  await decide(turn, { practice: turn.person.id }, (_, { practice }) =>
    practice ? { outcome: 'asked', practice, effects: askNext(practice, next) } : null,
  );
};

const comeBack = async (turn: Turn, practice: number): Promise<void> => {
  const { decision } = await inEngagement(turn, practice, turn.person.id, (present, p, e) =>
    e.stage === 'paused' ? resume(present, p, e) : null,
  );
  if (decision === null) await help(turn);
};

/** A link: its first reader is let in, everyone else reads the same words, whatever is wrong with it. */
const follow = async (turn: Turn, code: string): Promise<void> => {
  const hash = turn.hashOf(code);
  const mine = { invitation: null as Invitation | null };
  await decide(turn, { invitation: hash }, (present, { invitation }) => {
    mine.invitation = claim(present, invitation, turn.person.id);
    return mine.invitation ? { outcome: 'changed', invitation: mine.invitation } : null;
  });
  if (!mine.invitation) return unknownLink(turn);
  await (mine.invitation.kind === 'coach' ? enterAsCoach(turn) : enterAsClient(turn, mine.invitation.practice ?? 0));
};

const unknownLink = async (turn: Turn): Promise<void> => {
  await inPerson(turn, (person) => ({
    outcome: 'refused',
    person,
    effects: [toPerson(person.id, 'link-unknown', {})],
  }));
};

const enterAsCoach = async (turn: Turn): Promise<void> => {
  const { id } = turn.person;
  const next = { zones: [], telegramHours: false };
  await decide(turn, { person: id, practice: id }, (_, { person, practice }) => {
    const decision = becomeCoach(person ?? turn.person, nameOf(turn.from), practice);
    if (!decision.practice || !decision.person)
      return { outcome: 'answered', effects: [toCoach(null, 'already-coach', {})] };
    return { ...decision, effects: [menuFor(decision.person), ...askNext(decision.practice, next)] };
  });
};

const enterAsClient = async (turn: Turn, where: number): Promise<void> => {
  const { person, from } = turn;
  const client = { id: person.id, name: nameOf(from), locale: person.locale, zone: person.zone };
  const { decision } = await inEngagementOrNew(turn, where, client);
  if (!decision || decision.outcome === 'refused') return;
  await inPerson(turn, (one) => {
    const coaches = one.coaches.includes(where) ? one.coaches : [...one.coaches, where];
    const next = { ...one, coaches, hat: where };
    return { outcome: 'changed', person: next, effects: roleOf(one) === roleOf(next) ? [] : [menuFor(next)] };
  });
};

const inEngagementOrNew = (turn: Turn, where: number, client: Parameters<typeof greet>[3]) =>
  decide(turn, { practice: where, clients: [client.id] }, (present, { practice, engagements }) =>
    practice ? greet(present, practice, engagements.get(client.id) ?? null, client) : null,
  );
