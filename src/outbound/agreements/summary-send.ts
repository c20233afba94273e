import type { Button, Show } from '../../domain/effects.ts';
import type { Side } from '../../domain/side.ts';
import type { TextArgs, TextKey } from '../../domain/texts.ts';
import type { Engagement } from '../../domain/world.ts';
import type { Entry } from '../../state/outbox.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import type { Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';

/** Words of a screen, as they are said, and what can be pressed under them. */
export interface SummaryWords {
  readonly text: TextKey;
  readonly args: TextArgs;
  readonly buttons: readonly (readonly Button[])[];
}

/** For whom a summary is put together: their side, how they read, and with whom. */
export interface Eyes {
  readonly tools: Tools;
  readonly reader: Reader;
  readonly side: Side;
  readonly e: Engagement;
  /** The other one's name. */
  readonly other: string;
}

export const eyesOf = (tools: Tools, show: Show, scene: Scene, e: Engagement): Eyes => {
  const reader = readerOf(show, scene);
  const side = show.to === 'coach' ? 'coach' : 'client';
  return { tools, reader, side, e, other: side === 'coach' ? e.name : reader.names.coach };
};

/**
 * Into the private chat, never into a client's topic: what is typed as an answer there would be a message to the client. Put in the
 * place of what was pressed, where something was.
 */
export const sendSummaryWords = async (
  { tools, reader }: Pick<Eyes, 'tools' | 'reader'>,
  show: Show,
  entry: Entry,
  scene: Scene,
  said: SummaryWords,
): Promise<void> => {
  const { text, entities } = tools.wording.say(said.text, said.args, reader);
  const mark = entry.repeat && show.instead === null ? [[{ text: 'button-repeat', press: 'repeat' } as const]] : [];
  const reply_markup = keyboard(tools.wording, [...said.buttons, ...mark], reader, scene);
  const chat_id = (show.to === 'coach' ? entry.practice : show.client) ?? 0;
  const words = {
    ...{ chat_id, text, entities: [...entities], link_preview_options: { is_disabled: true } },
    ...(reply_markup ? { reply_markup } : {}),
  };
  if (show.instead !== null) await tools.api.raw.editMessageText({ ...words, message_id: show.instead });
  else await tools.api.raw.sendMessage({ ...words, ...(show.silent ? { disable_notification: true } : {}) });
};
