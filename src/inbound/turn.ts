import type { Update, User } from 'grammy/types';
import type { SeeTerms } from '../domain/agreements/terms/see.ts';
import type { Decision } from '../domain/decision.ts';
import { shownName } from '../domain/practice.ts';
import type { Present } from '../domain/present.ts';
import { type Engagement, type Locale, locales, type Person, type Practice, type World } from '../domain/world.ts';
import type { Lanes } from '../state/lanes.ts';
import type { Links } from '../state/links.ts';
import type { Routes } from '../state/routes.ts';
import type { Searches } from '../state/searches.ts';
import type { Scope, Snapshot } from '../state/snapshot.ts';
import type { Committed, Transactions } from '../state/transact.ts';

/** What inbound needs of the other rooms. */
export interface Inbound {
  readonly transactions: Transactions;
  readonly lanes: Lanes;
  readonly links: Links;
  readonly guesses: Guesses;
  readonly routes: Routes;
  readonly searches: Searches;
  readonly present: () => Present;
  readonly defaultLocale: Locale;
  /** The stored name of a link's code. */
  hashOf(code: string): string;
  /** The stored name of the code that a seed stands for. */
  hashOfSeed(seed: string): string;
  /** Keeps a new wording in this process until it has left. */
  keepContent(cause: string, update: Update): void;
  /** The hours that the person's Telegram account shows, as the Bot API gives them; null when there are none. */
  businessHours(person: number): Promise<unknown>;
  /** A file that somebody sent; null when it is larger than that, or cannot be had now. */
  download(fileId: string, atMost: number): Promise<Buffer | null>;
  /** How both sides will read terms. */
  readonly seeTerms: SeeTerms;
  onDecision(outcome: string): void;
  /** A person is erased from a practice; null: from everything else. */
  onErased(practice: number | null, person: number): Promise<void>;
}

/** One update on its way through the bot: who it is from, and its cause. */
export interface Turn extends Inbound {
  readonly cause: string;
  readonly update: Update;
  readonly from: User;
  readonly person: Person;
  /** The person's own practice. */
  readonly practice: Practice | null;
  /** Where this very message went when it came before; null when it is new. */
  readonly route: string | null;
  /** The engagement this person spoke in last, read in the same round trip. */
  readonly ahead: ReadAhead | null;
}

/** Where each person spoke last, in this process: a guess that saves a round trip when it is right, and nothing else. */
export type Guesses = Map<number, { readonly practice: number; readonly client: number }>;

interface ReadAhead {
  readonly practice: number;
  readonly client: number;
  readonly snapshot: Snapshot;
}

const localeOf = (code: string | undefined, otherwise: Locale): Locale =>
  locales.find((locale) => locale === code?.slice(0, 2).toLowerCase()) ?? otherwise;

export const newPerson = (from: User, defaultLocale: Locale): Person => ({
  id: from.id,
  locale: localeOf(from.language_code, defaultLocale),
  zone: null,
  coach: false,
  coaches: [],
  hat: null,
  answering: null,
  unaddressed: [],
  dialog: null,
});

export const nameOf = (from: User): string =>
  shownName([from.first_name, from.last_name ?? ''].join(' ')) || shownName(from.username ?? '') || '…';

/** Reads who it is: the person, their own practice, and ahead what the guess says. All in one round trip. */
export const beginTurn = async (inbound: Inbound, update: Update, from: User): Promise<Turn> => {
  const guess = inbound.guesses.get(from.id);
  const { read } = inbound.transactions;
  const cause = `update-${update.update_id}`;
  const [{ world }, snapshot, route] = await Promise.all([
    read({ person: from.id, practice: from.id }),
    guess ? read({ practice: guess.practice, clients: [guess.client] }) : null,
    update.message ? inbound.routes.find(from.id, cause) : null,
    warmLinks(inbound, update, from.id, guess?.practice ?? from.id),
  ]);
  const person = world.person ?? newPerson(from, inbound.defaultLocale);
  const ahead = guess && snapshot ? { ...guess, snapshot } : null;
  return { ...inbound, cause, update, from, person, practice: world.practice, route, ahead };
};

/** What a message answers is looked up ahead, so that it is known when it is needed. */
const warmLinks = async ({ links }: Inbound, { message }: Update, person: number, practice: number): Promise<void> => {
  const replied = message?.reply_to_message?.message_id;
  if (!message || replied === undefined) return;
  await Promise.all([...new Set([person, practice])].map((one) => links.find(one, message.chat.id, replied)));
};

const guessesAtMost = 10_000;

const remember = ({ guesses, person }: Turn, practice: number, client: number): void => {
  if (guesses.size >= guessesAtMost) guesses.clear();
  guesses.set(person.id, { practice, client });
};

type InEngagement = (present: Present, practice: Practice, e: Engagement) => Decision | null;

const counted = (turn: Turn, committed: Committed): Committed => {
  if (committed.decision) turn.onDecision(committed.decision.outcome);
  return committed;
};

/** Decides about any records. `part` tells apart several commits of one update into one practice. */
export const decide = async (
  turn: Turn,
  scope: Scope,
  how: (present: Present, world: World) => Decision | null,
  part = '',
): Promise<Committed> => counted(turn, await turn.transactions.transact(`${turn.cause}${part}`, scope, how));

/** Decides about one engagement; nothing happens when it does not exist. */
export const inEngagement = async (
  turn: Turn,
  practice: number,
  client: number,
  how: InEngagement,
): Promise<Committed> => {
  const { ahead } = turn;
  const snapshot = ahead?.practice === practice && ahead.client === client ? ahead.snapshot : null;
  const decideHere = (present: Present, { practice: p, engagements }: World): Decision | null => {
    const e = engagements.get(client);
    return p && e ? how(present, p, e) : null;
  };
  remember(turn, practice, client);
  return counted(
    turn,
    await turn.transactions.transact(turn.cause, { practice, clients: [client] }, decideHere, { ahead: snapshot }),
  );
};

type InPractice = (present: Present, practice: Practice, all: readonly Engagement[]) => Decision | null;

/** Decides about the person's own practice with all its engagements; nothing happens when there is none. */
export const inPractice = (turn: Turn, how: InPractice): Promise<Committed> =>
  decide(turn, { practice: turn.person.id, clients: 'all' }, (present, { practice, engagements }) =>
    practice ? how(present, practice, [...engagements.values()]) : null,
  );

/** Decides about the person alone. */
export const inPerson = (turn: Turn, how: (person: Person, present: Present) => Decision | null): Promise<Committed> =>
  decide(turn, { person: turn.person.id }, (present, { person }) => how(person ?? turn.person, present));
