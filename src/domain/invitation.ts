import { beginIntake, isInIntake, put } from './beginning/intake/intake.ts';
import type { Handbook } from './beginning/nouns.ts';
import { begin } from './beginning/offer/begin.ts';
import { isBeginning } from './beginning/offer/offer.ts';
import { proposeTerms } from './beginning/offer/offer-buttons.ts';
import { type Decision, outdated } from './decision.ts';
import { type Button, type Effect, toClient, toCoach } from './effects.ts';
import { keptAnew } from './keeping/kept.ts';
import { notify } from './notices.ts';
import { practiceFor } from './practice.ts';
import { opensAt, type Present } from './present.ts';
import { press } from './press.ts';
import type { Engagement, Invitation, Locale, Person, Practice, Side } from './world.ts';

/** An invitation holds for three days (product.md). */
export const invitationHolds = 3 * 86_400_000;

/** What the coach gets for `/invite`. Only the hash of the code is kept; the code itself is computed again when it is sent. */
export const invited = (_practice: number, seed: string, kind: Side): Effect[] => [
  { do: 'invite', to: 'coach', client: null, gated: false, seed, kind, picture: false },
  { do: 'invite', to: 'coach', client: null, gated: false, seed, kind, picture: true },
];

export const newInvitation = (
  hash: string,
  kind: Side,
  practice: number | null,
  expiresAt: number | null,
): Invitation => ({
  hash,
  kind,
  practice,
  expiresAt,
  usedBy: null,
});

/** Claims a link for its first reader. Null for one that is unknown, expired or used by someone else: all alike. */
export const claim = (p: Present, invitation: Invitation | null, person: number): Invitation | null => {
  if (!invitation) return null;
  if (invitation.usedBy !== null) return invitation.usedBy === person ? invitation : null;
  if (invitation.expiresAt !== null && invitation.expiresAt <= p.at) return null;
  return { ...invitation, usedBy: person };
};

/** The coach link was opened: a practice begins with its first open question. */
export const becomeCoach = (person: Person, name: string, practice: Practice | null): Decision =>
  practice
    ? { outcome: 'nothing' }
    : {
        outcome: 'changed',
        // From now on an unaddressed message may be for a client as well: it is asked about.
        person: { ...person, coach: true, hat: null },
        practice: practiceFor(person, name),
      };

/** A client opened an invitation: who, how, when, and the question about keeping data. */
export const greet = (p: Present, practice: Practice, known: Engagement | null, client: NewClient): Decision => {
  if (client.id === practice.id) return { outcome: 'refused', effects: [toCoach(null, 'own-invitation', {})] };
  if (known && known.stage !== 'ended')
    return { outcome: 'answered', effects: [toClient(known, 'already-together', {})] };
  const e = { ...engagementFor(practice, client), keeping: known && keptAnew(known) };
  const clients = practice.clients.includes(e.client) ? practice.clients : [...practice.clients, e.client];
  return {
    outcome: 'changed',
    practice: { ...practice, clients },
    engagements: [e],
    facts: [{ client: e.client, what: 'invited', by: 'client' }],
    effects: greeting(p, practice, e),
  };
};

export interface NewClient {
  readonly id: number;
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string | null;
}

/** An engagement at its very beginning: invited, nothing agreed to, nothing said. */
export const engagementFor = (practice: Pick<Practice, 'id'>, { id, name, locale, zone }: NewClient): Engagement => ({
  practice: practice.id,
  client: id,
  name,
  locale,
  zone,
  stage: 'invited',
  pausedFrom: null,
  consentAt: null,
  activeAt: null,
  intake: null,
  offer: null,
  talking: false,
  welcome: null,
  terms: null,
  summaries: null,
  keeping: null,
  record: { entries: 0, head: '' },
  asks: [],
  looked: [],
  reachable: true,
  spans: [],
  held: [],
  outgoing: [],
  told: null,
  coachAsked: null,
  urgent: { used: [], askedAt: null, reason: null },
  gathering: null,
  lastClientAt: null,
  lastCoachAt: null,
  waitingSince: null,
  delayToldAt: null,
});

/** The first words a client reads. `instead` replaces the message they stand in (another language was chosen). */
export const greeting = (p: Present, practice: Practice, e: Engagement, instead: number | null = null): Effect[] => {
  const opens = opensAt(p, practice, e);
  const when = opens === null || opens <= p.at ? null : opens;
  const args = { hours: { weekly: practice.weekly }, meaning: { phrase: 'urgent-meaning' } } as const;
  const more = { buttons: greetingButtons(practice), instead, again: 'mark' } as const;
  return [
    when === null
      ? toClient(e, 'greeting-open', args, more)
      : toClient(e, 'greeting', { ...args, opens: { moment: when } }, more),
  ];
};

const greetingButtons = (practice: Practice): Button[][] => [
  [{ text: 'button-consent', press: press('consent', practice.id) }],
  languageRow(practice.id),
];

/** A row of all languages, each by its own name. */
export const languageRow = (where: number): Button[] => [
  { text: 'button-words', label: 'Қазақша', press: press('language', where, 'kk') },
  { text: 'button-words', label: 'Русский', press: press('language', where, 'ru') },
  { text: 'button-words', label: 'Polski', press: press('language', where, 'pl') },
  { text: 'button-words', label: 'English', press: press('language', where, 'en') },
];

/** The client agrees to data being kept; the coach hears of it in contact hours. */
export const consent = (p: Present, practice: Practice, handbook: Handbook, e: Engagement): Decision => {
  if (e.consentAt !== null) return { outcome: 'answered', toast: { text: 'toast-noted', args: {} } };
  if (e.stage !== 'invited') return outdated;
  const told = notify(p, practice, e.client, 'wants-in');
  const intake = beginIntake(p, handbook);
  const total = handbook.questions.length;
  const asks = total > 0;
  const agreed = { ...e, consentAt: p.at, ...(asks ? ({ stage: 'intake', intake } as const) : {}) };
  const begun = asks && isInIntake(agreed) ? [introduction(e, total), put(agreed)] : [consented(p, practice, e)];
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [agreed],
    facts: [{ client: e.client, what: 'consented', by: 'client' }],
    effects: [...begun, ...(told.effects ?? [])],
  };
};

/** Before the first question: how many, how long, who reads it, and what coaching is not. */
const introduction = (e: Engagement, total: number): Effect =>
  toClient(e, 'intake-intro', { total, length: { minutes: minutesFor(total) } }, { buttons: myCity(e) });

/** About a minute and a quarter for each, in steps of five minutes. */
const minutesFor = (questions: number): number => Math.max(5, Math.round(questions / 4) * 5);

const myCity = (e: Engagement): Button[][] =>
  e.zone === null ? [[{ text: 'button-my-city', press: press('zones') }]] : [];

const consented = (p: Present, practice: Practice, e: Engagement): Effect => {
  const opens = opensAt(p, practice, e);
  const city = myCity(e);
  if (opens === null) return toClient(e, 'consented-open-ended', {}, { buttons: city });
  return opens <= p.at
    ? toClient(e, 'consented-now', {}, { buttons: city })
    : toClient(e, 'consented', { opens: { moment: opens } }, { buttons: city });
};

/** The coach begins with one tap, wherever the beginning stands: for people who work together already. */
export const accept = (p: Present, practice: Practice, e: Engagement): Decision => {
  if (!isBeginning(e)) return outdated;
  const hours = { weekly: practice.weekly } as const;
  const { begun, topics } = begin(p, practice, e);
  return {
    outcome: 'changed',
    engagements: [begun],
    facts: [{ client: e.client, what: 'accepted', by: 'coach' }],
    effects: [
      toClient(e, 'accepted', { hours, meaning: { phrase: 'urgent-meaning' } }, { again: 'mark' }),
      ...topics,
      toCoach(e.client, 'accepted-coach', {}, { buttons: [[proposeTerms(e.client)]] }),
    ],
    toast: { text: 'toast-noted', args: {} },
  };
};
