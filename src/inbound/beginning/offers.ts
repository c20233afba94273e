import { handbookFor } from '../../domain/beginning/handbook.ts';
import { type OfferPart, offerNotes, offerParts } from '../../domain/beginning/nouns.ts';
import { askFirst } from '../../domain/beginning/offer/asking.ts';
import { askHow, decline, preview, type Refusal, refusals } from '../../domain/beginning/offer/declining.ts';
import {
  askPart,
  asLastTime,
  makeOffer,
  type OfferDesk,
  sendOffer,
  writePart,
} from '../../domain/beginning/offer/offer.ts';
import { closeOffer } from '../../domain/beginning/offer/offer-answer.ts';
import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import type { Effect } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import type { MessageRef, Person } from '../../domain/world.ts';
import { numberIn } from '../number-in.ts';
import { decide, inPerson, type Turn } from '../turn.ts';
import { unbutton } from '../unbutton.ts';
import { clientDoes, pressAsClient } from './offer-answers.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;
type Does = (desk: OfferDesk, what: string, more: string) => Decision;

const outdated: Toast = { text: 'outdated', args: {} };
const nothing: Decision = { outcome: 'answered', toast: outdated };

const withPart = (name: string, how: (part: OfferPart) => Decision): Decision => {
  const part = offerParts.find((one) => one === name);
  return part ? how(part) : nothing;
};

/** A message of the coach's own, by its number in their private chat with the bot. */
const ownMessage = ({ p, practice }: OfferDesk, message: number): MessageRef => ({
  ...{ chat: practice.id, message, at: p.at, kind: 'text', group: null, replyTo: null },
});

const withRefusal = (desk: OfferDesk, name: string, how: (words: Refusal | MessageRef) => Decision): Decision => {
  const kind = refusals.find((one) => one === name);
  const own = numberIn(/^own-(\d+)$/.exec(name)?.[1]);
  if (!kind && own < 1) return nothing;
  return how(kind ?? ownMessage(desk, own));
};

/** What the coach's buttons do, by the word after the verb. */
const coachDoes: Record<string, Does> = {
  make: makeOffer,
  part: (desk, part) => withPart(part, (one) => askPart(desk, one)),
  last: (desk, part) => withPart(part, (one) => asLastTime(desk, one)),
  send: (desk, version, mark) => sendOffer(desk, numberIn(version), mark),
  ask: (desk, message) =>
    askFirst(desk.p, desk.practice, desk.e, message === '' ? null : ownMessage(desk, numberIn(message))),
  decline: ({ e }) => askHow(e),
  kind: (desk, name) => withRefusal(desk, name, (words) => preview(desk.e, words)),
  refuse: (desk, name) => withRefusal(desk, name, (words) => decline(desk.p, desk.e, words)),
  close: ({ e }) => closeOffer(e),
};

/** What is done once: its buttons go with it. */
const spent = ['send', 'refuse', 'close'];

/** The buttons of `offer`: whom it is about, what to do, and with what. Who presses is checked where the record is. */
export const pressOffer = async (
  turn: Turn,
  [who, what = '', first = '', second = '']: readonly string[],
  _: number | null,
): Promise<Toast | undefined> => {
  if (Object.hasOwn(clientDoes, what)) return pressAsClient(turn, numberIn(who), what, numberIn(first));
  const does = Object.hasOwn(coachDoes, what) ? coachDoes[what] : undefined;
  if (!does) return outdated;
  const decision = await asCoach(turn, numberIn(who), (desk) => does(desk, first, second));
  if (!decision) return { text: 'not-yours', args: {} };
  await listen(turn, numberIn(who), decision);
  const { callback_query: query } = turn.update;
  if (decision.outcome === 'changed' && spent.includes(what) && query) await unbutton(turn, query);
  return decision.toast;
};

/** The button that begins a refusal, wherever it stands. */
export const pressDecline = (turn: Turn, [who = '']: readonly string[]): Promise<Toast | undefined> =>
  pressOffer(turn, [who, 'decline'], null);

/** Decides as the coach of one client of their own; null when that is nobody. */
const asCoach = async (turn: Turn, client: number, how: (desk: OfferDesk) => Decision): Promise<Decision | null> => {
  const scope = { practice: turn.person.id, clients: [client], handbook: true, notes: offerNotes } as const;
  const { decision } = await decide(turn, scope, (p, { practice, engagements, handbook, notes }) => {
    const e = engagements.get(client);
    if (!practice || !e || !can(turn.from.id, 'accept', practice, e)) return null;
    return how({ p, practice, e, handbook: handbook ?? handbookFor(practice.id), notes });
  });
  return decision;
};

/** The next typed words are what was asked for just now; after the last part nothing is. Words that were refused are awaited anew. */
const listen = async (turn: Turn, client: number, { outcome, effects = [] }: Decision): Promise<void> => {
  if (outcome === 'refused' || effects.length === 0) return;
  const asked = effects.map((effect) => askedBy(effect, client)).find((one) => one !== null);
  await inPerson(turn, (person, { at }) => ({
    outcome: 'changed',
    person: asked ? ask(person, asked.question, at, asked.about) : unasked(person),
  }));
};

const askedBy = (effect: Effect, client: number) => {
  if (effect.do !== 'show') return null;
  if (effect.what === 'refusal') return { question: 'decline', about: `${client}` } as const;
  const isPart = effect.what === 'offer-draft' && effect.about !== null;
  return isPart ? ({ question: 'offer', about: `${client}.${effect.about}` } as const) : null;
};

/** Other questions than those of an offer stay open. */
const unasked = (person: Person): Person =>
  person.dialog?.question === 'offer' || person.dialog?.question === 'decline' ? { ...person, dialog: null } : person;

/** Typed parts of an offer, and the words of a refusal. */
export const typedOffer: Record<'offer' | 'decline', Typed> = {
  offer: async (turn, text) => {
    const [client, part = ''] = aboutOf(turn, 'offer');
    const decision = await asCoach(turn, numberIn(client), (desk) =>
      withPart(part, (one) => writePart(desk, one, text)),
    );
    if (decision) await listen(turn, numberIn(client), decision);
  },
  decline: async (turn) => {
    const { message } = turn.update;
    const [client] = aboutOf(turn, 'decline');
    if (message) await asCoach(turn, numberIn(client), (desk) => preview(desk.e, ownMessage(desk, message.message_id)));
  },
};

const aboutOf = ({ person }: Turn, question: 'offer' | 'decline'): string[] =>
  person.dialog?.question === question ? (person.dialog.about ?? '').split('.') : [];
