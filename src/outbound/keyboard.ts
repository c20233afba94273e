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
  rows.length === 0
    ? undefined
    : { inline_keyboard: rows.map((row) => row.map((button) => inlineButton(wording, button, reader, scene))) };

const inlineButton = (wording: Wording, button: Button, reader: Reader, scene: Scene) => {
  const args: TextArgs = {
    ...button.args,
    ...(button.who ? { name: scene.nameOf(button.who) } : {}),
    ...(button.label === undefined ? {} : { label: button.label }),
  };
  const { text } = wording.say(button.text, args, reader);
  return { text: text.trim() === '' ? '…' : text, callback_data: button.press };
};
