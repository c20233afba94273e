import type { Decision } from '../domain/decision.ts';
import type { Effect, Remind, Show } from '../domain/effects.ts';
import { unsay, waitsForFairHour } from '../domain/keeping/reminding/due.ts';
import { shownNotices } from '../domain/notices.ts';
import { holdAgain } from '../domain/opening.ts';
import { isOpen, type Present } from '../domain/present.ts';
import type { Held, Notice, NoticeKind, Practice, World } from '../domain/world.ts';
import type { Lanes } from '../state/lanes.ts';
import type { Entry } from '../state/outbox.ts';
import type { Transactions } from '../state/transact.ts';

/** The hour has passed: everything in the coach's lane that needs open hours goes back to waiting, in one commit. */
export const postpone = async (
  { lanes, transactions }: { lanes: Lanes; transactions: Transactions },
  lane: string,
  head: Entry,
): Promise<void> => {
  // The head as it is known here: that it may have been delivered already is not in the lane yet.
  const entries = (await lanes.list(lane)).map((entry) => (entry.id === head.id ? head : entry));
  const clients = [...new Set(entries.flatMap(({ effect }) => clientsOf(effect)))];
  await transactions.transact(
    `late-${head.id}-${entries.length}`,
    { practice: head.practice ?? 0, clients },
    (present, world) => heldBack(present, world, entries),
    {
      requeue: (present, world) => ({
        lane,
        length: entries.length,
        entries: entries.filter((entry) => !mustWait(present, world, entry.effect)),
      }),
    },
  );
};

const clientsOf = (effect: Effect): number[] => [
  ...(effect.client === null ? [] : [effect.client]),
  ...(effect.do === 'remind' ? effect.of.map(([client]) => client) : []),
];

/**
 * Whether an effect has to wait for opening. What a client wrote waits for the hours that hold for this client. A report leaves in the
 * coach's own hours as well, for that is when reports are sent: otherwise it would be sent and put back in turns.
 */
export const mustWait = (present: Present, { practice, engagements }: World, effect: Effect): boolean => {
  if (practice === null) return false;
  if (effect.do === 'remind') return effect.of.some((some) => waitsForDay(present, practice, engagements, some));
  if (!effect.gated || effect.to !== 'coach') return false;
  const e = effect.client === null ? null : (engagements.get(effect.client) ?? null);
  const isWritten = effect.do === 'copy' || effect.do === 'amend';
  return !isOpen(present, practice, e) && (isWritten || !isOpen(present, practice, null));
};

const waitsForDay = (
  present: Present,
  practice: Practice,
  engagements: World['engagements'],
  [client, names]: Remind['of'][number],
): boolean => {
  const e = engagements.get(client);
  return e !== undefined && waitsForFairHour(present, practice, e, names);
};

const heldBack = (present: Present, world: World, entries: readonly Entry[]): Decision | null => {
  const { practice } = world;
  if (!practice) return null;
  const late = entries.filter((entry) => mustWait(present, world, entry.effect));
  const notices = once(late.flatMap(noticeOf));
  const decisions = [...world.engagements.values()].flatMap((e): Decision[] => {
    const held = late.flatMap((entry) => (entry.effect.client === e.client ? refsOf(entry) : []));
    const names = late.flatMap(({ effect }) => namesIn(effect, e.client));
    const later = names.length > 0 ? unsay(e, names) : e;
    if (held.length > 0) return [holdAgain(present, practice, later, held)];
    return names.length > 0 ? [{ outcome: 'held', engagements: [later] }] : [];
  });
  return {
    outcome: 'held',
    practice: { ...practice, notices: [...notices, ...practice.notices] },
    engagements: decisions.flatMap((decision) => decision.engagements ?? []),
    effects: decisions.flatMap((decision) => decision.effects ?? []),
  };
};

const namesIn = (effect: Effect, client: number): readonly string[] =>
  effect.do === 'remind' ? effect.of.flatMap(([whose, names]) => (whose === client ? names : [])) : [];

/** A copy becomes held references again; the digest that led it is made anew at the next opening. */
const refsOf = ({ effect, id, at, repeat }: Entry): Held[] => {
  if (effect.do === 'amend')
    return [
      {
        chat: effect.from,
        message: effect.message,
        at,
        kind: 'text',
        group: null,
        replyTo: effect.message,
        edited: true,
      },
    ];
  if (effect.do !== 'copy') return [];
  const { from: chat, messages, replyTo, edited } = effect;
  const group = messages.length > 1 ? id : null;
  return messages.map((message) => ({
    chat,
    message,
    at,
    kind: 'other',
    group,
    replyTo,
    edited,
    ...(repeat ? { repeat } : {}),
  }));
};

const noticeOf = ({ effect, at }: Entry): Notice[] => {
  if (effect.do === 'show') return shownNotice(effect, at);
  return effect.do === 'say' && effect.text.startsWith('notice-')
    ? [{ client: effect.client, at, notice: effect.text.slice('notice-'.length) as NoticeKind }]
    : [];
};

/** A report that is put together when it is sent. */
const shownNotice = ({ what, client, about }: Show, at: number): Notice[] => {
  if (what === 'brief') return [{ client, at, notice: 'brief' }];
  const notice = shownNotices.find((one) => one === what);
  return notice && about !== null ? [{ client, at, notice, about }] : [];
};

/** A report and what is read together with it come back as one. */
const once = (notices: readonly Notice[]): Notice[] => [
  ...new Map(notices.map((one) => [`${one.client} ${one.notice} ${one.about} ${one.at}`, one])).values(),
];
