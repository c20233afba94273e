import type { Api } from 'grammy';
import type { SeeTerms } from '../domain/agreements/terms/see.ts';
import type { Effect } from '../domain/effects.ts';
import type { Account } from '../state/account.ts';
import type { ChainCheck } from '../state/chain.ts';
import type { JournalEntry } from '../state/journal.ts';
import type { Links } from '../state/links.ts';
import type { Searches } from '../state/searches.ts';
import type { Reader } from '../state/snapshot.ts';
import type { Pictures } from './pictures.ts';
import type { Scene } from './reader.ts';
import type { Wording } from './wording.ts';

/** What came of an effect: links between the two chats, and what is to be done next. */
export interface Performed {
  readonly links: readonly string[];
  readonly follow: readonly Effect[];
}
export const performedNothing: Performed = { links: [], follow: [] };

export interface Tools {
  readonly api: Api;
  readonly wording: Wording;
  readonly links: Links;
  readonly read: Reader['read'];
  readonly pictures: Pictures;
  /** What people look for, by its mark. */
  readonly searches: Pick<Searches, 'find'>;
  readonly pace: (chat: number, practice: number) => Promise<void>;
  /** The address of a link with this seed. */
  linkOf(seed: string): string;
  /** Everything that happened between a coach and a client, opened, the oldest first. */
  journal(practice: number, client: number): Promise<readonly JournalEntry[]>;
  /** Whether every entry of it is as it was written; null when there is no such engagement. */
  checkJournal(practice: number, client: number): Promise<ChainCheck | null>;
  /** Everything that is kept about a person. */
  account(person: number): Promise<Account | null>;
  /** How both sides will read terms. */
  readonly seeTerms: SeeTerms;
}

/** Where an effect goes: a private chat, or the client's topic in the coach's forum group. */
export interface Place {
  readonly chat_id: number;
  readonly message_thread_id?: number;
}

export const placeOf = (effect: Effect, scene: Scene): Place => {
  const { practice } = scene.world;
  if (effect.to !== 'coach' || !practice) return { chat_id: effect.client ?? practice?.id ?? 0 };
  const topic = practice.forum?.topics.find(({ client }) => client === effect.client);
  return practice.forum && topic
    ? { chat_id: practice.forum.chat, message_thread_id: topic.thread }
    : { chat_id: practice.id };
};
