import type { Button, Show } from '../../domain/effects.ts';
import type { Entry } from '../../state/outbox.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import type { Tools } from '../tools.ts';

/** Words that are ready, and what can be pressed under them. */
export interface Outgoing {
  readonly text: string;
  readonly buttons: readonly (readonly Button[])[];
  readonly silent?: boolean;
  /** The message of the reader's own that they are about. */
  readonly replyTo?: number | null;
}

/**
 * Into the private chat, never into a client's topic: what a coach is still writing is typed there, and is no message to the
 * client. For the same reason nothing here can be answered as if it were the client's.
 */
export const sendPrivately = async (
  tools: Tools,
  show: Show,
  entry: Entry,
  scene: Scene,
  { text, buttons, silent = false, replyTo = null }: Outgoing,
): Promise<void> => {
  const mark = entry.repeat ? [[{ text: 'button-repeat', press: 'repeat' } as const]] : [];
  const reply_markup = keyboard(tools.wording, [...buttons, ...mark], readerOf(show, scene), scene);
  const words = {
    ...{ text, link_preview_options: { is_disabled: true } },
    chat_id: (show.to === 'coach' ? entry.practice : show.client) ?? 0,
    ...(reply_markup ? { reply_markup } : {}),
  };
  if (show.instead !== null) {
    await tools.api.raw.editMessageText({ ...words, message_id: show.instead });
    return;
  }
  await tools.api.raw.sendMessage({
    ...words,
    ...(silent ? { disable_notification: true } : {}),
    ...(replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  });
};

/** Some of several messages are there already: whatever of them comes again has to say so. */
export class SentInPart extends Error {
  readonly why: unknown;

  constructor(why: unknown) {
    super('sent in part');
    this.why = why;
  }
}

/** What is sent behind something that is there already. */
export const afterOthers = <T>(sending: Promise<T>): Promise<T> =>
  sending.catch((error: unknown) => {
    throw new SentInPart(error);
  });

/** Several messages, one after the other. */
export const sendAllPrivately = async (
  tools: Tools,
  show: Show,
  entry: Entry,
  scene: Scene,
  all: readonly Outgoing[],
): Promise<void> => {
  for (const [i, one] of all.entries()) {
    const sending = sendPrivately(tools, show, entry, scene, one);
    await (i === 0 ? sending : afterOthers(sending));
  }
};
