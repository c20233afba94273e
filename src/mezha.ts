import type { Bot } from 'grammy';
import { contactHours } from './domain/hours/hours.ts';
import type { Present } from './domain/present.ts';
import type { Locale } from './domain/world.ts';
import { createAnswers, createApology } from './inbound/answering.ts';
import { createBot } from './inbound/bot.ts';
import { coachLink, hashOf, linkTo } from './inbound/coach-link.ts';
import type { BotContext } from './inbound/dialogs.ts';
import { type Looks, startLooks } from './inbound/looks.ts';
import type { Metrics } from './inbound/metrics.ts';
import type { Inbound } from './inbound/turn.ts';
import { createUpdates, type Updates } from './inbound/updates.ts';
import type { Logger } from './logger.ts';
import { createSeeTerms } from './outbound/agreements/terms-words.ts';
import { type Contents, createContents } from './outbound/amend.ts';
import type { Telegram } from './outbound/call.ts';
import { createDelivery, type Delivery } from './outbound/delivery.ts';
import { createPace, type Limits } from './outbound/pace.ts';
import { createPictures } from './outbound/pictures.ts';
import type { Wording } from './outbound/wording.ts';
import { readAccount } from './state/account.ts';
import { calendar } from './state/calendar.ts';
import { createDueLooks } from './state/due.ts';
import { eraseTraces } from './state/erasure.ts';
import { checkJournal, readJournal } from './state/journal.ts';
import { bindKeys } from './state/key-mark.ts';
import { moveKeys } from './state/key-move.ts';
import type { KeyStore } from './state/key-store.ts';
import { createLanes } from './state/lanes.ts';
import { linkCode } from './state/link-code.ts';
import { createLinks } from './state/links.ts';
import { createOperator, isStoreAway, type Operator } from './state/operator.ts';
import { createRebuild } from './state/rebuild.ts';
import type { Store } from './state/redis.ts';
import { createRoutes } from './state/routes.ts';
import { createSearches } from './state/searches.ts';
import { createReader } from './state/snapshot.ts';
import { createTransactions, type Taken } from './state/transact.ts';

/** What Mezha stands on. The clock is epoch ms and the only one there is. */
export interface Ground {
  readonly store: Store;
  readonly telegram: Telegram;
  readonly wording: Wording;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly now: () => number;
  readonly keys: KeyStore;
  readonly token: string;
  readonly defaultLocale: Locale;
  readonly limits: Limits;
  /** The name of this process among those that share a Redis. */
  readonly worker: string;
}

/** Mezha at work: rooms connected, looks and deliveries running, waiting for updates. */
export interface Mezha {
  readonly bot: Bot<BotContext>;
  readonly updates: Updates;
  readonly looks: Looks;
  readonly delivery: Delivery;
  readonly operator: Operator;
  /** The link that makes its first reader a coach; null once there is one. */
  coachLink(): Promise<string | null>;
  stop(): Promise<void>;
}

const sweepEvery = 1000;
/** A timer that got lost is late by this at most, in ms. */
const rebuildEvery = 30_000;

/** Connects the rooms. Inbound and outbound never meet except here. */
export const startMezha = async (ground: Ground): Promise<Mezha> => {
  const { store, telegram, wording, metrics, log, now, keys } = ground;
  // Asked here and not by the bot, which would wait longer and longer between tries.
  const me = await telegram.api.getMe();
  const hours = contactHours(calendar);
  const present = (): Present => ({ at: now(), hours, calendar });
  const links = createLinks(store);
  const reader = createReader(store.client, keys, (practice) => log.error({ practice }, 'a data key is missing'));
  const operator = createOperator(store, reader.read, keys);
  const contents = createContents();
  const searches = createSearches();
  const seeTerms = createSeeTerms(wording);
  const later: { delivery?: Delivery; looks?: Looks } = {};
  const onTaken = (taken: Taken): void => later.delivery?.deliver(taken);
  const lanes = createLanes(store, ground.worker, onTaken);
  const soon: Looks['soon'] = (shard, subject, at) => later.looks?.soon(shard, subject, at);
  const transactions = createTransactions({ store, reader, present, worker: ground.worker, onTaken, looks: { soon } });
  await bindKeys(store.client, keys, () => moveKeys(store, transactions));

  const delivery = createDelivery({
    api: telegram.api,
    wording,
    ...{ links, searches, read: reader.read },
    lanes,
    transactions,
    contents,
    present,
    pictures: createPictures(),
    pace: createPace(ground.limits),
    linkOf: (seed) => linkTo(me.username, keys, seed),
    journal: (practice, client) => readJournal(store, reader, practice, client),
    checkJournal: (practice, client) => checkJournal(store, reader, practice, client),
    seeTerms,
    account: (person) => readAccount(store, reader, operator, person),
    onOutcome: (outcome) => metrics.delivery(outcome),
    onFault: (error, entry) => log.error({ cause: entry.id, error }, 'an effect could not be performed'),
  });
  later.delivery = delivery;

  const inbound: Inbound = {
    ...{
      transactions,
      lanes,
      links,
      present,
      guesses: new Map(),
      routes: createRoutes(store),
      searches,
      defaultLocale: ground.defaultLocale,
      hashOf,
      seeTerms,
    },
    hashOfSeed: (seed) => hashOf(linkCode(keys, seed)),
    keepContent: (cause, update) => keep(contents, cause, update.edited_message),
    businessHours: async (person) =>
      (await telegram.api.getChat(person).catch(() => null))?.business_opening_hours ?? null,
    download: telegram.download,
    onDecision: (outcome) => metrics.decision(outcome),
    onErased: (practice, person) => eraseTraces({ store, keys, links, operator }, practice, person),
  };
  const bot = createBot({
    ...inbound,
    token: ground.token,
    options: telegram.options,
    me,
    answer: createAnswers(telegram.api, wording),
  });
  const updates = createUpdates({
    handle: (update) => bot.handleUpdate(update),
    isStoreAway,
    failedTries: operator.failedTries,
    setAside: operator.setAside,
    apologise: createApology(telegram.api, wording, ground.defaultLocale),
    onUpdate: (kind) => metrics.update(kind),
    onFault: (error, updateId) => log.error({ updateId, error }, 'an update could not be decided'),
    onSetAside: (updateId) => log.error({ updateId }, 'an update is set aside, kept sealed'),
  });
  const looks = startLooks({
    ...{ due: createDueLooks(store), transactions, now },
    onLate: (seconds) => metrics.lookLate(seconds),
    onDecision: (outcome) => metrics.decision(outcome),
    onError: (error) => log.warn({ error }, 'a look will be tried again'),
  });
  later.looks = looks;
  const rebuild = createRebuild(store, reader.read, present);
  const sweeping = [
    repeat(sweepEvery, delivery.sweep, log, 'the sweep will be tried again'),
    repeat(rebuildEvery, rebuild, log, 'the search for missing timers will be tried again'),
  ];

  return {
    bot,
    updates,
    looks,
    delivery,
    operator,
    coachLink: () => coachLink(transactions, me.username, keys),
    async stop() {
      updates.close();
      await updates.idle();
      await looks.stop();
      for (const timer of sweeping) clearInterval(timer);
      delivery.close();
      await delivery.idle();
    },
  };
};

const keep = (contents: Contents, cause: string, message: Parameters<Contents['put']>[1] | undefined): void => {
  if (message) contents.put(cause, message);
};

/** Does it at once, and then again and again: what a crash or a wait has left behind is taken up. */
const repeat = (ms: number, work: () => Promise<void>, log: Logger, otherwise: string): NodeJS.Timeout => {
  const once = (): void => void work().catch((error) => log.warn({ error }, otherwise));
  once();
  return setInterval(once, ms);
};
