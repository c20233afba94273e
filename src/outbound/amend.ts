import type { InputMedia, Message, MessageEntity } from 'grammy/types';
import { copyToCoach } from '../domain/copying.ts';
import { type Amend, type Copy, type Effect, toClient, toCoach } from '../domain/effects.ts';
import type { Entry } from '../state/outbox.ts';
import { readAnswer } from './answers.ts';
import { labelOf } from './copies.ts';
import type { Scene } from './reader.ts';
import { type Performed, performedNothing, type Tools } from './tools.ts';

/** A new wording on its way through this process. It is never stored: after a crash the reader gets a fresh copy instead. */
export interface Contents {
  put(cause: string, message: Message): void;
  get(cause: string): Message | null;
}

const atMost = 1000;

export const createContents = (): Contents => {
  const kept = new Map<string, Message>();
  return {
    put(cause, message) {
      if (kept.size >= atMost) kept.delete(kept.keys().next().value ?? '');
      kept.set(cause, message);
    },
    get: (cause) => kept.get(cause) ?? null,
  };
};

/** Brings the copy up to the original: in place when that is possible, else as a fresh copy that says so. */
export const performAmend = async (
  tools: Tools,
  amend: Amend,
  entry: Entry,
  scene: Scene,
  content: Message | null,
): Promise<Performed> => {
  if (entry.practice === null) return performedNothing;
  const link = await tools.links.newest(entry.practice, amend.from, amend.message);
  if (link?.chat == null || link.message === null) return performedNothing;
  if (!content || !(await editInPlace(tools, amend, scene, content, link.chat, link.message)))
    return { links: [], follow: freshCopy(amend, scene) };
  return performedNothing;
};

/** The whole new wording as a copy that answers the old one. */
const freshCopy = (amend: Amend, scene: Scene): Effect[] => {
  const e = amend.client === null ? undefined : scene.world.engagements.get(amend.client);
  if (!e) return [];
  const ref = {
    chat: amend.from,
    message: amend.message,
    at: scene.now,
    kind: 'text',
    group: null,
    replyTo: amend.message,
  };
  const copy: Copy = {
    ...copyToCoach(e, [ref], true),
    to: amend.to === 'coach' ? 'coach' : 'client',
    gated: amend.gated,
  };
  const words =
    amend.to === 'coach' ? toCoach(e.client, 'client-edited', {}, { gated: true }) : toClient(e, 'coach-edited', {});
  return [words, copy];
};

/** False when this kind, or this one message, cannot be changed in place. */
const editInPlace = async (...args: Parameters<typeof edit>): Promise<boolean> => {
  try {
    return await edit(...args);
  } catch (error) {
    const answer = readAnswer(error);
    if (answer.is === 'unchanged') return true;
    if (answer.is === 'uneditable' || answer.is === 'refused') return false;
    throw error;
  }
};

const edit = async (
  tools: Tools,
  amend: Amend,
  scene: Scene,
  content: Message,
  chat: number,
  message: number,
): Promise<boolean> => {
  const label = labelOf(tools.wording, amend, false, scene);
  const where = { chat_id: chat, message_id: message, ...(label ? { reply_markup: label } : {}) };
  if (content.text !== undefined) {
    await tools.api.raw.editMessageText({ ...where, text: content.text, ...entitiesOf('entities', content.entities) });
    return true;
  }
  if (content.voice !== undefined) {
    // A voice message cannot be exchanged, so what changed is what is written under it.
    await tools.api.raw.editMessageCaption({ ...where, ...captionOf(content) });
    return true;
  }
  const media = mediaOf(content);
  if (!media) return false;
  await tools.api.raw.editMessageMedia({ ...where, media: { ...media, ...captionOf(content) } as InputMedia });
  return true;
};

const captionOf = ({ caption, caption_entities }: Message) =>
  caption === undefined ? {} : { caption, ...entitiesOf('caption_entities', caption_entities) };

const entitiesOf = <K extends string>(name: K, entities: MessageEntity[] | undefined) =>
  (entities ? { [name]: entities } : {}) as Partial<Record<K, MessageEntity[]>>;

const mediaOf = (m: Message): { type: string; media: string } | null => {
  if (m.live_photo) return null;
  const photo = m.photo?.at(-1);
  if (photo) return { type: 'photo', media: photo.file_id };
  if (m.animation) return { type: 'animation', media: m.animation.file_id };
  if (m.video) return { type: 'video', media: m.video.file_id };
  if (m.audio) return { type: 'audio', media: m.audio.file_id };
  if (m.document) return { type: 'document', media: m.document.file_id };
  return null;
};
