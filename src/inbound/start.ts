import { noteNames } from '../domain/beginning/notes.ts';
import { toCoach, toPerson } from '../domain/effects.ts';
import { becomeCoach, claim, greet, type NewClient } from '../domain/invitation.ts';
import { resume } from '../domain/leaving.ts';
import { askNext } from '../domain/onboarding.ts';
import { joined, menuFor, roleOf } from '../domain/person.ts';
import type { Invitation } from '../domain/world.ts';
import { showStepsWith } from './beginning/steps.ts';
import { help } from './common-commands.ts';
import { currentPractice } from './current.ts';
import { known } from './lookups.ts';
import { decide, inEngagement, inPerson, nameOf, type Turn } from './turn.ts';

/** `/start [code]`: the way in. Without a code it says where the person stands. */
export const start = async (turn: Turn, code: string): Promise<void> => {
  if (code !== '') return follow(turn, code);
  const { person, practice } = turn;
  if (practice && practice.onboarding.length > 0) return nextQuestion(turn);
  const where = person.coach ? null : currentPractice(turn);
  if (where === null) await help(turn);
  else await comeBack(turn, where);
};

/** The first conversation goes on where it stopped. */
const nextQuestion = async (turn: Turn): Promise<void> => {
  const next = await known(turn);
  await decide(turn, { practice: turn.person.id }, (_, { practice }) =>
    practice ? { outcome: 'asked', practice, effects: askNext(practice, next) } : null,
  );
};

/** Who rests comes back; who is on the way reads where that is, and what is next; everyone else how this works. */
const comeBack = async (turn: Turn, practice: number): Promise<void> => {
  const found = { onTheWay: false };
  const { decision } = await inEngagement(turn, practice, turn.person.id, (present, p, e) => {
    found.onTheWay = ['invited', 'intake', 'offer', 'terms'].includes(e.stage);
    return e.stage === 'paused' ? resume(present, p, e) : null;
  });
  if (found.onTheWay) await showStepsWith(turn, practice);
  else if (decision === null) await help(turn);
};

/** A link: its first reader is let in, everyone else reads the same words, whatever is wrong with it. */
const follow = async (turn: Turn, code: string): Promise<void> => {
  const link = { before: null as Invitation | null, mine: null as Invitation | null };
  const { fresh } = await decide(turn, { invitation: turn.hashOf(code) }, (present, { invitation }) => {
    link.before = invitation;
    link.mine = invitation && isNotFor(turn, invitation) ? invitation : claim(present, invitation, turn.person.id);
    return link.mine ? { outcome: 'changed', invitation: link.mine } : null;
  });
  if (!link.mine) return unknownLink(turn);
  // The update may have come twice; its reader who follows the link again is not let in a second time.
  const again = fresh && link.before?.usedBy === turn.person.id;
  await (link.mine.kind === 'coach' ? enterAsCoach(turn, again) : enterAsClient(turn, link.mine.practice ?? 0, again));
};

/** A coach who looks at their own link, or has no need of it, does not use it up. */
const isNotFor = ({ person, practice }: Turn, { kind, practice: where }: Invitation): boolean =>
  where === person.id || (kind === 'coach' && practice !== null);

const unknownLink = async (turn: Turn): Promise<void> => {
  await inPerson(turn, (person) => ({
    outcome: 'refused',
    person,
    effects: [toPerson(person.id, 'link-unknown', {})],
  }));
};

const enterAsCoach = async (turn: Turn, again: boolean): Promise<void> => {
  const { id } = turn.person;
  if (again && !turn.practice) return unknownLink(turn);
  const next = { zones: [], telegramHours: false };
  await decide(turn, { person: id, practice: id }, (_, { person, practice }) => {
    const decision = becomeCoach(person ?? turn.person, nameOf(turn.from), practice);
    if (!decision.practice || !decision.person)
      return { outcome: 'answered', effects: [toCoach(null, 'already-coach', {})] };
    return { ...decision, effects: [menuFor(decision.person), ...askNext(decision.practice, next)] };
  });
};

const enterAsClient = async (turn: Turn, where: number, again: boolean): Promise<void> => {
  const { person, from } = turn;
  const client = { id: person.id, name: nameOf(from), locale: person.locale, zone: person.zone };
  const { decision } = await inEngagementOrNew(turn, where, client, again);
  if (!decision) return unknownLink(turn);
  if (decision.outcome === 'refused') return;
  await inPerson(turn, (one) => {
    const next = joined(one, where);
    return { outcome: 'changed', person: next, effects: roleOf(one) === roleOf(next) ? [] : [menuFor(next)] };
  });
};

/** Nothing to decide when the practice is gone, or when a used link would let its reader in anew. */
const inEngagementOrNew = async (turn: Turn, where: number, client: NewClient, again: boolean) => {
  const before = (await turn.transactions.read({ practice: where, clients: [client.id] })).world.engagements;
  const earlier = before.get(client.id);
  const notes = earlier ? noteNames(earlier) : [];
  return decide(turn, { practice: where, clients: [client.id], notes }, (present, { practice, engagements }) => {
    const known = engagements.get(client.id) ?? null;
    if (!practice || (again && (!known || known.stage === 'ended'))) return null;
    const decision = greet(present, practice, known, client);
    // A new beginning knows nothing of what was told at an earlier one.
    return decision.engagements ? { ...decision, notes: new Map(notes.map((name) => [name, null])) } : decision;
  });
};
