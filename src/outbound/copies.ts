import { answerButton } from '../domain/copying.ts';
import type { Copy, Effect, Say, Sign } from '../domain/effects.ts';
import { type Link, linkArgs, newestArgs } from '../state/links.ts';
import type { Entry } from '../state/outbox.ts';
import { keyboard } from './keyboard.ts';
import { readerOf, type Scene } from './reader.ts';
import { type Performed, type Place, placeOf, type Tools } from './tools.ts';
import type { Wording } from './wording.ts';

/** Relays by reference: one message with its author's label, or an album as an album. */
export const performCopy = async (tools: Tools, copy: Copy, entry: Entry, scene: Scene): Promise<Performed> => {
  const place = placeOf(copy, scene);
  const replyTo = await counterpart(tools, copy, entry, place.chat_id);
  const reply =
    replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } };
  const sent =
    copy.messages.length > 1
      ? await copyAlbum(tools, copy, entry, scene, place)
      : await copyOne(tools, copy, entry, scene, { ...place, ...reply });
  const missing = copy.messages.length - sent.length;
  const links = sent.flatMap((id, i) =>
    // Telegram does not say which part of an album is missing: then no copy has a certain original.
    missing > 0 ? linkToClient(copy, place.chat_id, id) : bothWays(copy, place.chat_id, id, copy.messages[i] ?? 0),
  );
  return {
    links,
    follow: [...(copy.sign ? [delivered(copy)] : []), ...(missing > 0 ? [told(copy, 'copy-partly', missing)] : [])],
  };
};

const copyOne = async (tools: Tools, copy: Copy, entry: Entry, scene: Scene, where: Place): Promise<number[]> => {
  const reply_markup = labelOf(tools.wording, copy, entry.repeat, scene);
  const sent = await tools.api.raw.copyMessage({
    ...where,
    from_chat_id: copy.from,
    message_id: copy.messages[0] ?? 0,
    ...(copy.silent ? { disable_notification: true } : {}),
    ...(reply_markup ? { reply_markup } : {}),
  });
  return [sent.message_id];
};

const copyAlbum = async (tools: Tools, copy: Copy, entry: Entry, scene: Scene, place: Place): Promise<number[]> => {
  if (entry.repeat) {
    const { text } = tools.wording.say('possible-repeat', {}, readerOf(copy, scene));
    await tools.api.raw.sendMessage({ ...place, text });
  }
  const sent = await tools.api.raw.copyMessages({
    ...{ ...place, from_chat_id: copy.from, message_ids: [...copy.messages] },
    ...(copy.silent ? { disable_notification: true } : {}),
  });
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

/** An answer to what the coach is shown outside hours goes at any hour. */
const isUrgent = (copy: Copy): boolean => !copy.gated && copy.to === 'coach';

const linkToClient = (copy: Copy, chat: number, message: number): string[] =>
  linkArgs(chat, message, { client: copy.client ?? 0, chat: null, message: null, urgent: isUrgent(copy) });

/** Later wordings change the newest copy. */
const bothWays = (copy: Copy, chat: number, message: number, original: number): string[] => {
  const client = copy.client ?? 0;
  const there: Link = { client, chat, message, urgent: false };
  return [
    ...linkArgs(chat, message, { client, chat: copy.from, message: original, urgent: isUrgent(copy) }),
    ...(copy.edited ? newestArgs(copy.from, original, there) : linkArgs(copy.from, original, there)),
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
