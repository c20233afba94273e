import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Button } from '../domain/effects.ts';
import type { TextArgs } from '../domain/texts.ts';
import type { Scene } from './reader.ts';
import type { Reader, Wording } from './wording.ts';

/** Rows of buttons in the reader's words; undefined when there are none. */
export const keyboard = (
  wording: Wording,
  rows: readonly (readonly Button[])[],
  reader: Reader,
  scene: Scene,
): InlineKeyboardMarkup | undefined =>
  withButtons(rows).length === 0
    ? undefined
    : {
        inline_keyboard: withButtons(rows).map((row) =>
          row.map((button) => inlineButton(wording, button, reader, scene)),
        ),
      };

/** What stands under a message that may be there twice; nothing under any other. */
export const markOfRepeat = (
  wording: Wording,
  { repeat }: { readonly repeat?: boolean },
  reader: Reader,
  scene: Scene,
): { readonly reply_markup?: InlineKeyboardMarkup } => {
  const markup = repeat ? keyboard(wording, [[{ text: 'button-repeat', press: 'repeat' }]], reader, scene) : undefined;
  return markup ? { reply_markup: markup } : {};
};

const withButtons = (rows: readonly (readonly Button[])[]) => rows.filter((row) => row.length > 0);

const inlineButton = (wording: Wording, button: Button, reader: Reader, scene: Scene) => {
  const args: TextArgs = {
    ...button.args,
    ...(button.who ? { name: scene.nameOf(button.who) } : {}),
    ...(button.label === undefined ? {} : { label: button.label }),
  };
  const { text } = wording.say(button.text, args, reader);
  return { text: text.trim() === '' ? '…' : text, callback_data: button.press };
};
