import type { Message } from 'grammy/types';
import { decides } from '../domain/agreements/summaries/reading/decides.ts';
import { isInIntake } from '../domain/beginning/intake/intake.ts';
import { toCoach, toPerson } from '../domain/effects.ts';
import { clientEdits, clientWrites, coachEdits, coachWrites, type Written } from '../domain/relay.ts';
import { inContact, notInContact } from '../domain/stages.ts';
import { type Addressee, askToWhom, refuseKind } from '../domain/unaddressed.ts';
import type { Engagement, MessageRef, Practice } from '../domain/world.ts';
import { type Link, questionChat } from '../state/links.ts';
import { amendAsked } from './beginning/asked-edits.ts';
import { answeredByReply } from './beginning/common-editor.ts';
import { amendIntake, answerIntake, isAnswering } from './beginning/intake.ts';
import { isCopyable, isLiveLocation, type Kind, kindOf, refOf } from './kinds.ts';
import { decide, inEngagement, inPerson, inPractice, type Turn } from './turn.ts';

/** How long the coach's choice "answer this client" waits for the message, in ms. */
const chosenFor = 10 * 60_000;
/** A question lists at most so many people; everyone else is in /clients. */
const askedAtMost = 12;

/** A message that is neither command nor answer to the bot: to whom is it, and what becomes of it. */
export const write = async (turn: Turn, message: Message, route: string): Promise<void> => {
  const kind = kindOf(message);
  if (kind === null) return;
  const written = writtenFrom(message, kind);
  const reply = await replyTarget(turn, message);
  if (reply) return reply();
  const begun = await albumGoesOn(turn, written.ref);
  if (begun) return writeAsCoach(turn, begun, written);
  const [way, who = '', urgent] = route.split('.');
  if (way === 'chosen') return writeToChosen(turn, Number(who), urgent === '1', written);
  if (way === 'coach') return writeAsClient(turn, Number(who), written);
  return writeUnaddressed(turn, written);
};

type Chosen = NonNullable<Practice['writingTo']>;

/** The client whom the coach has chosen for the message that is written now. */
export const chosenNow = ({ practice, present }: Turn): Chosen | null => {
  const chosen = practice?.writingTo ?? null;
  return chosen && present().at - chosen.at < chosenFor ? chosen : null;
};

/** The client to whom the coach is sending an album of which this is a further part; it goes the way of the first. */
const albumGoesOn = async (turn: Turn, { group }: MessageRef): Promise<Pick<Link, 'client' | 'urgent'> | null> => {
  if (group === null || !turn.practice) return null;
  const { world } = await turn.transactions.read({ practice: turn.person.id, clients: 'all' });
  const isLeaving = ({ gathering }: Engagement): boolean => gathering?.side === 'coach' && gathering.group === group;
  const begun = [...world.engagements.values()].find((e) => isLeaving(e) || e.outgoing.at(-1)?.group === group);
  return begun ? { client: begun.client, urgent: isLeaving(begun) } : null;
};

export const writtenFrom = (message: Message, kind: Kind): Written => ({
  ref: refOf(message, kind),
  copyable: isCopyable(message, kind),
  decides: decides(message.text ?? message.caption ?? ''),
});

/** Whoever answers a message means its author: what to do with the answer, or null when the message belongs to nobody. */
const replyTarget = async (turn: Turn, message: Message): Promise<(() => Promise<void>) | null> => {
  const replied = message.reply_to_message?.message_id;
  const kind = kindOf(message);
  if (replied === undefined || kind === null) return null;
  const { person } = turn;
  const written = writtenFrom(message, kind);
  const own = person.coach ? await turn.links.find(person.id, message.chat.id, replied) : null;
  if (own) return () => answerAsCoach(turn, own, written, message);
  for (const practice of person.coaches.length > 1 || person.coach ? person.coaches : []) {
    const link = await turn.links.find(practice, message.chat.id, replied);
    if (link?.client === person.id) return () => writeAsClient(turn, practice, written);
  }
  return null;
};

/** A reply to a question that was taken down answers it; anything else is a message like any other. */
const answerAsCoach = async (turn: Turn, link: Link, written: Written, message: Message): Promise<void> => {
  const answered = link.chat === questionChat && (await answeredByReply(turn, link.client, link.message ?? 0, message));
  if (!answered) await writeAsCoach(turn, link, written);
};

/** The stage says where it belongs: into the questionnaire that is going on, or to the coach. */
const writeAsClient = async (turn: Turn, practice: number, written: Written): Promise<void> => {
  const { message } = turn.update;
  if (message && isAnswering(turn, practice) && (await answerIntake(turn, practice, message))) return;
  if (await toldCoach(turn, practice, written)) return;
  if (message && (await answerIntake(turn, practice, message))) return;
  // The stage has changed between two readings.
  await toldCoach({ ...turn, ahead: null }, practice, written);
};

/** False while a questionnaire goes on. */
const toldCoach = async (turn: Turn, practice: number, written: Written): Promise<boolean> => {
  const { decision } = await inEngagement(turn, practice, turn.person.id, (present, p, e) =>
    isInIntake(e) ? null : clientWrites(present, p, e, written),
  );
  return decision !== null;
};

export const writeAsCoach = async (
  turn: Turn,
  link: Pick<Link, 'client' | 'urgent'>,
  written: Written,
): Promise<void> => {
  const { decision } = await inEngagement(turn, turn.person.id, link.client, (present, p, e) =>
    coachWrites(present, p, e, written, link.urgent),
  );
  if (decision === null)
    await inPractice(turn, () => ({ outcome: 'refused', effects: [toCoach(null, 'not-yours', {})] }));
};

/** The chosen client gets this one message; the next is asked about again. What is refused may be sent another way. */
const writeToChosen = async (turn: Turn, client: number, urgent: boolean, written: Written): Promise<void> => {
  await inEngagement(turn, turn.person.id, client, (present, p, e) => {
    const decision = coachWrites(present, p, e, written, urgent);
    if (decision.outcome === 'refused') return decision;
    return { ...decision, practice: { ...(decision.practice ?? p), writingTo: null } };
  });
};

const writeUnaddressed = async (turn: Turn, { ref, copyable }: Written): Promise<void> => {
  const addressees = await addresseesOf(turn);
  if (addressees.length === 0) {
    await inPerson(turn, (person) => ({
      outcome: 'refused',
      person,
      effects: [toPerson(person.id, nobodyFor(turn), {})],
    }));
    return;
  }
  await inPerson(turn, (person) => (copyable ? askToWhom(person, ref, addressees) : refuseKind(person, ref)));
};

/** Why there is nobody to write to. */
const nobodyFor = ({ person, practice }: Turn) => {
  if (!person.coach) return 'stranger';
  return practice && practice.clients.length > 0 ? 'nobody-in-contact' : 'clients-none';
};

/** Everyone this person could mean: the coaches they are a client of, and the clients of their own practice, last spoken to first. */
export const addresseesOf = async (turn: Turn): Promise<Addressee[]> => {
  const { person } = turn;
  const coaches = person.coaches.map((practice) => ({ practice, client: null }));
  if (!person.coach) return coaches;
  const { world } = await turn.transactions.read({ practice: person.id, clients: 'all' });
  const writable = [...world.engagements.values()].filter(inContact);
  const recent = writable.sort(
    (a, b) => Math.max(b.lastClientAt ?? 0, b.lastCoachAt ?? 0) - Math.max(a.lastClientAt ?? 0, a.lastCoachAt ?? 0),
  );
  const own = recent.map((e) => ({ practice: person.id, client: e.client }));
  return [...(person.hat === person.id ? [] : coaches), ...own].slice(0, askedAtMost);
};

/** Someone changed a message of theirs. What still waits is a reference and needs nothing. */
export const edit = async (turn: Turn, message: Message): Promise<void> => {
  const kind = kindOf(message);
  if (kind === null || isLiveLocation(message)) return;
  const ref = refOf(message, kind);
  const { person } = turn;
  turn.keepContent(turn.cause, turn.update);
  const own = person.coach ? await turn.links.find(person.id, ref.chat, ref.message) : null;
  if (own?.message) {
    await inEngagement(turn, person.id, own.client, (_, __, e) => coachEdits(e, ref));
    return;
  }
  for (const practice of person.coaches) {
    const link = await turn.links.find(practice, ref.chat, ref.message);
    if (link?.client !== person.id || link.message === null) {
      await amendIntake(turn, practice, message);
      await amendAsked(turn, practice, message);
    } else await inEngagement(turn, practice, person.id, (present, p, e) => clientEdits(present, p, e, ref));
  }
};

/** Asks the coach's practice to send the next message to this client. */
export const choose = async (turn: Turn, client: number, urgent: boolean): Promise<void> => {
  await decide(turn, { practice: turn.person.id, clients: [client] }, (present, { practice, engagements }) => {
    const e = engagements.get(client);
    if (!practice || !e) return { outcome: 'refused', toast: { text: 'not-yours', args: {} } };
    const words = inContact(e) ? toCoach(client, 'answer-prompt', {}) : notInContact(e);
    const chosen = { client, at: present.at, ...(urgent ? ({ urgent } as const) : {}) };
    const writingTo = inContact(e) ? chosen : practice.writingTo;
    return { outcome: 'changed', practice: { ...practice, writingTo }, effects: [words] };
  });
};
