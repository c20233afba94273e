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
  await tools.api.raw.sendMessage({
    ...{ text, link_preview_options: { is_disabled: true } },
    chat_id: (show.to === 'coach' ? entry.practice : show.client) ?? 0,
    ...(reply_markup ? { reply_markup } : {}),
    ...(silent ? { disable_notification: true } : {}),
    ...(replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  });
};
