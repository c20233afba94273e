import { type Api, InputFile } from 'grammy';
import type { ReactionTypeEmoji } from 'grammy/types';
import {
  answerButton,
  type Copy,
  type Effect,
  type Invite,
  type Say,
  type Sign,
  type SignKind,
} from '../domain/effects.ts';
import { type Link, type Links, linkArgs } from '../state/links.ts';
import type { Entry } from '../state/outbox.ts';
import { keyboard } from './keyboard.ts';
import type { Pictures } from './pictures.ts';
import { readerOf, type Scene } from './reader.ts';
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
  readonly pictures: Pictures;
  readonly pace: (chat: number) => Promise<void>;
  /** The address of a link with this seed. */
  linkOf(seed: string): string;
  /** Everything that is kept about a person, as a file's text. */
  exportOf(entry: Entry): Promise<string>;
}

/** Where an effect goes: a private chat, or the client's topic in the coach's forum group. */
interface Place {
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

export const performSay = async (tools: Tools, say: Say, entry: Entry, scene: Scene): Promise<Performed> => {
  const reader = readerOf(say, scene);
  const { text, entities } = tools.wording.say(say.text, say.args, reader);
  const mark = entry.repeat ? [[{ text: 'button-repeat', press: 'repeat' } as const]] : [];
  const place = placeOf(say, scene);
  const words = { text, entities: [...entities], link_preview_options: { is_disabled: true } };
  const inline = keyboard(tools.wording, [...say.buttons, ...mark], reader, scene);
  if (say.instead !== null) {
    await tools.api.raw.editMessageText({
      ...words,
      chat_id: place.chat_id,
      message_id: say.instead,
      ...(inline ? { reply_markup: inline } : {}),
    });
    return performedNothing;
  }
  await tools.pace(place.chat_id);
  const markup = say.keyboard ? replyKeyboard(tools, say.keyboard, reader) : inline;
  const sent = await tools.api.raw.sendMessage({
    ...place,
    ...words,
    ...(say.silent ? { disable_notification: true } : {}),
    ...(markup ? { reply_markup: markup } : {}),
    ...(say.replyTo === null
      ? {}
      : { reply_parameters: { message_id: say.replyTo, allow_sending_without_reply: true } }),
  });
  return { links: linkOfWords(say, entry, sent.chat.id, sent.message_id), follow: [] };
};

/** The coach may answer the bot's words about a client as if they were the client's own. */
const linkOfWords = (say: Say, entry: Entry, chat: number, message: number): string[] =>
  say.to === 'coach' && say.client !== null && entry.practice !== null
    ? linkArgs(chat, message, { client: say.client, chat: null, message: null, urgent: say.text === 'urgent-notice' })
    : [];

const replyKeyboard = (tools: Tools, kind: 'location' | 'remove', reader: Parameters<Wording['say']>[2]) =>
  kind === 'remove'
    ? { remove_keyboard: true as const }
    : {
        keyboard: [[{ text: tools.wording.say('button-share-location', {}, reader).text, request_location: true }]],
        resize_keyboard: true,
        one_time_keyboard: true,
      };

export const performCopy = async (tools: Tools, copy: Copy, entry: Entry, scene: Scene): Promise<Performed> => {
  const place = placeOf(copy, scene);
  const replyTo = await counterpart(tools, copy, entry, place.chat_id);
  const reply =
    replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } };
  const sent =
    copy.messages.length > 1
      ? await copyAlbum(tools, copy, entry, scene, place)
      : await copyOne(tools, copy, entry, scene, { ...place, ...reply });
  const links = sent.flatMap((id, i) =>
    bothWays(copy, place.chat_id, id, copy.messages[i] ?? 0, !copy.gated && copy.to === 'coach'),
  );
  const missing = copy.messages.length - sent.length;
  return {
    links,
    follow: [...(copy.sign ? [delivered(copy)] : []), ...(missing > 0 ? [told(copy, 'copy-partly', missing)] : [])],
  };
};

const copyOne = async (tools: Tools, copy: Copy, entry: Entry, scene: Scene, where: Place): Promise<number[]> => {
  await tools.pace(where.chat_id);
  const reply_markup = labelOf(tools.wording, copy, entry.repeat, scene);
  const sent = await tools.api.raw.copyMessage({
    ...where,
    from_chat_id: copy.from,
    message_id: copy.messages[0] ?? 0,
    ...(reply_markup ? { reply_markup } : {}),
  });
  return [sent.message_id];
};

const copyAlbum = async (tools: Tools, copy: Copy, entry: Entry, scene: Scene, place: Place): Promise<number[]> => {
  if (entry.repeat) {
    const { text } = tools.wording.say('possible-repeat', {}, readerOf(copy, scene));
    await tools.api.raw.sendMessage({ ...place, text });
  }
  await tools.pace(place.chat_id);
  const sent = await tools.api.raw.copyMessages({ ...place, from_chat_id: copy.from, message_ids: [...copy.messages] });
  return sent.map(({ message_id }) => message_id);
};

/** Under every message to the coach: whose it is. Under the coach's, only a mark when it may be there twice. */
export const labelOf = (
  wording: Wording,
  copy: Pick<Copy, 'to' | 'client'> & Effect,
  repeat: boolean,
  scene: Scene,
) => {
  const { practice } = scene.world;
  if (copy.to === 'coach' && practice && copy.client !== null) {
    const button = answerButton({ practice: practice.id, client: copy.client });
    return keyboard(
      wording,
      [[repeat ? { ...button, text: 'button-answer-repeat' } : button]],
      readerOf(copy, scene),
      scene,
    );
  }
  return repeat
    ? keyboard(wording, [[{ text: 'button-repeat', press: 'repeat' }]], readerOf(copy, scene), scene)
    : undefined;
};

const counterpart = async (tools: Tools, copy: Copy, entry: Entry, chat: number): Promise<number | null> => {
  if (copy.replyTo === null || entry.practice === null) return null;
  const link = await tools.links.find(entry.practice, copy.from, copy.replyTo);
  return link?.chat === chat ? link.message : null;
};

const bothWays = (copy: Copy, chat: number, message: number, original: number, urgent: boolean): string[] => {
  const client = copy.client ?? 0;
  const there: Link = { client, chat, message, urgent: false };
  return [
    ...linkArgs(chat, message, { client, chat: copy.from, message: original, urgent }),
    ...(copy.edited ? [] : linkArgs(copy.from, original, there)),
  ];
};

const delivered = (copy: Copy): Sign => ({
  do: 'sign',
  to: copy.to === 'coach' ? 'client' : 'coach',
  client: copy.client,
  gated: false,
  chat: copy.from,
  messages: copy.messages.slice(0, 1),
  sign: 'delivered',
});

/** Words to the author of a message that could not be passed on as it was. */
export const told = (
  copy: Copy,
  text: 'copy-partly' | 'copy-withdrawn' | 'copy-refused' | 'not-delivered',
  count = 1,
): Say => ({
  do: 'say',
  to: copy.to === 'coach' ? 'client' : 'coach',
  client: copy.client,
  gated: false,
  text,
  args: { count },
  buttons: [],
  silent: false,
  replyTo: copy.messages[0] ?? null,
  again: 'mark',
  instead: null,
  keyboard: null,
});

/** Reactions Telegram allows to bots. Written down; carried over; told at once. */
const signs: Record<SignKind, ReactionTypeEmoji['emoji'] | null> = {
  held: '✍',
  delivered: '🕊',
  urgent: '⚡',
  none: null,
};

export const performSign = async (tools: Tools, { chat, messages, sign }: Sign): Promise<Performed> => {
  const emoji = signs[sign];
  for (const message_id of messages)
    await tools.api.raw.setMessageReaction({
      chat_id: chat,
      message_id,
      reaction: emoji ? [{ type: 'emoji', emoji }] : [],
    });
  return performedNothing;
};

export const performInvite = async (tools: Tools, invite: Invite, scene: Scene): Promise<Performed> => {
  const { chat_id } = placeOf(invite, scene);
  const link = tools.linkOf(invite.seed);
  const reader = readerOf(invite, scene);
  await tools.pace(chat_id);
  if (invite.picture) {
    const photo = new InputFile(await tools.pictures.qr(link), 'invitation.png');
    const { text } = tools.wording.say('invitation-picture', {}, reader);
    await tools.api.raw.sendPhoto({ chat_id, photo, caption: text });
    return performedNothing;
  }
  const { text } = tools.wording.say(invite.kind === 'client' ? 'invitation' : 'invitation-coach', { link }, reader);
  await tools.api.raw.sendMessage({ chat_id, text, link_preview_options: { is_disabled: true } });
  return performedNothing;
};
