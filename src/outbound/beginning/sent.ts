import type { Button, Show } from '../../domain/effects.ts';
import type { TextArgs, TextKey } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import { placeOf, type Tools } from '../tools.ts';

/** Words that are put together now: sent, or put in the place of an earlier message. The id of the message they stand in. */
export const sendWords = async (
  tools: Tools,
  show: Show,
  entry: Entry,
  scene: Scene,
  said: { readonly text: TextKey; readonly args: TextArgs; readonly buttons: readonly (readonly Button[])[] },
): Promise<{ readonly chat: number; readonly message: number }> => {
  const reader = readerOf(show, scene);
  const { text, entities } = tools.wording.say(said.text, said.args, reader);
  const mark = entry.repeat ? [[{ text: 'button-repeat', press: 'repeat' } as const]] : [];
  const reply_markup = keyboard(tools.wording, [...said.buttons, ...mark], reader, scene);
  const place = placeOf(show, scene);
  const words = {
    ...{ text, entities: [...entities], link_preview_options: { is_disabled: true } },
    ...(reply_markup ? { reply_markup } : {}),
  };
  if (show.instead !== null) {
    await tools.api.raw.editMessageText({ ...words, chat_id: place.chat_id, message_id: show.instead });
    return { chat: place.chat_id, message: show.instead };
  }
  const sent = await tools.api.raw.sendMessage({ ...place, ...words });
  return { chat: sent.chat.id, message: sent.message_id };
};
