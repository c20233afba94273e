import type { InlineKeyboardMarkup } from '@grammyjs/types';
import { badRequest } from '../world/refusal.ts';
import { isObject, type Params } from './params.ts';

/** Telegram: callback data is 1-64 bytes. */
const DATA_BYTES = 64;
/** Telegram shows at most 8 buttons in a row and 100 in all. */
const BUTTONS = 100;

/** Telegram: what an inline button can do. */
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'disabled',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

export interface Markup {
  /** What is attached to the message. */
  inline: InlineKeyboardMarkup | undefined;
  /** What takes the place of the person's keyboard: a keyboard, its removal, a forced reply. */
  keyboard: unknown;
}

/** `reply_markup`, checked as Telegram checks it. */
export function markupOf(params: Params): Markup {
  const given = params.json('reply_markup', 'reply keyboard markup');
  if (given === undefined) return { inline: undefined, keyboard: undefined };
  if (!isObject(given)) throw badRequest('object expected as reply markup');
  if (given.inline_keyboard !== undefined) return { inline: inlineKeyboard(given), keyboard: undefined };
  if (given.keyboard !== undefined) replyKeyboard(given.keyboard);
  return { inline: undefined, keyboard: Object.keys(given).length === 0 ? undefined : given };
}

/** Telegram drops empty rows, and a keyboard without buttons. */
function inlineKeyboard(given: Record<string, unknown>): InlineKeyboardMarkup | undefined {
  const rows = rowsOf(given.inline_keyboard, 'inline_keyboard');
  for (const button of rows.flat()) checkInline(button);
  const filled = rows.filter((row) => row.length > 0);
  if (filled.flat().length > BUTTONS) throw badRequest('reply markup is too long');
  if (filled.length === 0) return undefined;
  return { ...given, inline_keyboard: filled } as InlineKeyboardMarkup;
}

/** Its buttons may be plain strings. */
function replyKeyboard(rows: unknown): void {
  for (const button of rowsOf(rows, 'keyboard').flat()) {
    const text = typeof button === 'string' ? button : isObject(button) ? button.text : undefined;
    if (typeof text !== 'string')
      throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object");
    if (text.trim() === '') throw badRequest('keyboard button text must be non-empty');
  }
}

function rowsOf(rows: unknown, field: string): unknown[][] {
  if (!Array.isArray(rows)) throw badRequest(`field "${field}" must be of type Array`);
  for (const row of rows) if (!Array.isArray(row)) throw badRequest(`field "${field}" must be an Array of Arrays`);
  return rows;
}

const unparsable = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`);

/** Label, style and exactly what happens on a press. */
function checkInline(button: unknown): void {
  if (!isObject(button)) throw unparsable('InlineKeyboardButton must be an Object');
  if (typeof button.text !== 'string') throw unparsable('Field "text" must be of type String');
  if (button.text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  if (button.style !== undefined && !/^(danger|success|primary)$/.test(String(button.style))) {
    throw unparsable('invalid button style specified');
  }
  const action = ACTIONS.find((name) => button[name] !== undefined && button[name] !== '');
  if (action === undefined) throw unparsable('Text buttons are unallowed in the inline keyboard');
  checkAction(action, button);
}

function checkAction(action: string, button: Record<string, unknown>): void {
  if (action === 'callback_data') {
    if (typeof button.callback_data !== 'string') throw unparsable('Field "callback_data" must be of type String');
    if (Buffer.byteLength(button.callback_data) > DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
  }
  if (action === 'url' && !validTarget(String(button.url))) {
    throw badRequest(`inline keyboard button URL '${String(button.url)}' is invalid: Wrong HTTP URL`);
  }
  if (action === 'copy_text') {
    const text = isObject(button.copy_text) ? String(button.copy_text.text ?? '') : '';
    if (text === '' || text.length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
}

/** A web address with a real host, or a tg: link. */
function validTarget(url: string): boolean {
  const whole = /^[a-z]+:/i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(whole)) return false;
  const { protocol, hostname } = new URL(whole);
  return protocol === 'tg:' || (/^https?:$/.test(protocol) && hostname.includes('.'));
}
