import type { Say } from '../domain/effects.ts';
import { linkArgs } from '../state/links.ts';
import type { Entry } from '../state/outbox.ts';
import { keyboard } from './keyboard.ts';
import { readerOf, type Scene } from './reader.ts';
import { type Performed, performedNothing, placeOf, type Tools } from './tools.ts';
import type { Reader } from './wording.ts';

/** The bot's own words. */
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

const replyKeyboard = (tools: Tools, kind: 'location' | 'remove', reader: Reader) =>
  kind === 'remove'
    ? { remove_keyboard: true as const }
    : {
        keyboard: [[{ text: tools.wording.say('button-share-location', {}, reader).text, request_location: true }]],
        resize_keyboard: true,
        one_time_keyboard: true,
      };
