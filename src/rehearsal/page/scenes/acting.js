import { languageOf, sayIn } from '../language.js';
import { settled, until } from '../world.js';

const LONG = 60_000;

export const lastId = ({ world }, phone) => world.messages(phone.personId).at(-1)?.message_id ?? 0;

/** What the bot has said to somebody, oldest first. */
export const said = ({ world }, phone, after = 0) =>
  world.messages(phone.personId).filter((message) => message.from?.is_bot && message.message_id > after);

export const buttonsOf = (message) => message.reply_markup?.inline_keyboard?.flat() ?? [];

/** Words for somebody to say, in their own language. */
export const wordsFor = (phone, key) => sayIn(languageOf(phone.person()), key);

/** Waits as long as a patient person would; nothing after that. */
export const awaited = ({ world }, condition) => until(world, condition, LONG);

/** Everything the bot has done in a chat so far, as one comparable string. */
function traceOf({ world }, phone) {
  const marks = world
    .messages(phone.personId)
    .map(({ message_id, from, text, reply_markup, reactions }) => [
      message_id,
      from?.is_bot && [text, reply_markup],
      reactions,
    ]);
  return JSON.stringify(marks.filter(([, words, reactions]) => words || reactions));
}

/** Acts, then waits until the bot has reacted in one of the chats and fallen quiet again, and shows what is new there. */
export async function heardAfter(stage, phones, act) {
  const before = phones.map((phone) => [phone, traceOf(stage, phone), lastId(stage, phone)]);
  await act();
  await awaited(stage, () => before.some(([phone, trace]) => traceOf(stage, phone) !== trace));
  await settled(stage.world);
  for (const [phone, , mark] of before) phone.reveal(mark);
}

/** Waits for something on a phone, and shows it from its beginning. */
export async function arrives(stage, phone, after, condition) {
  const found = await awaited(stage, () => said(stage, phone, after).findLast(condition));
  await settled(stage.world);
  phone.reveal(after);
  return found;
}

export const type = (stage, phone, text) => heardAfter(stage, [phone], () => phone.composer.typeOut(text));

/** Where the button stands that does this: in the newest message that has it. */
export function keyFor(stage, phone, data) {
  const does = (button) => data.test(button.callback_data ?? '');
  const message = said(stage, phone).findLast((one) => buttonsOf(one).some(does));
  if (!message) return undefined;
  const rows = message.reply_markup.inline_keyboard;
  const row = rows.findIndex((keys) => keys.some(does));
  return { message, row, column: rows[row].findIndex(does) };
}

/** Presses a button by what it does, as soon as there is one. */
export async function press(stage, phone, data) {
  const { message, row, column } = await awaited(stage, () => keyFor(stage, phone, data));
  await heardAfter(stage, [stage.coach, stage.client], () => phone.press(message, row, column));
}
