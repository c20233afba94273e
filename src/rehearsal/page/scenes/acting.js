import { moveClockTo } from '../acts.js';
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

/** What the bot has said, word for word, by message. */
const wordsIn = (stage, phone) => new Map(said(stage, phone).map(({ message_id, text }) => [message_id, text]));

/** After which message something new is to be read: what came after `mark`, else what reads otherwise than before. */
function newsAfter(stage, { phone, words, mark }) {
  const edited = said(stage, phone).findLast(({ message_id, text }) => words.get(message_id) !== text);
  return edited ? Math.min(mark, edited.message_id - 1) : mark;
}

/** Acts, then waits until the bot has reacted in one of the chats and fallen quiet again, and shows what is new there. */
export async function heardAfter(stage, phones, act) {
  const before = phones.map((phone) => ({
    phone,
    trace: traceOf(stage, phone),
    words: wordsIn(stage, phone),
    mark: lastId(stage, phone),
  }));
  await act();
  await awaited(stage, () => before.some(({ phone, trace }) => traceOf(stage, phone) !== trace));
  await settled(stage.world);
  for (const one of before) one.phone.reveal(newsAfter(stage, one));
}

/** Waits for something on a phone, and shows it from its beginning. */
export async function arrives(stage, phone, after, condition) {
  const found = await awaited(stage, () => said(stage, phone, after).findLast(condition));
  await settled(stage.world);
  phone.reveal(after);
  return found;
}

/** Whether a message has these words in it. */
export const carries = (words) => (message) => (message.text ?? '').includes(words);

export const type = (stage, phone, text) => heardAfter(stage, [phone], () => phone.composer.typeOut(text));

/** Says it, as a reply where one is given, and resolves with what the other one gets. */
export async function tell(stage, from, to, words, reply) {
  const mark = lastId(stage, to);
  await heardAfter(stage, [from, to], () => from.composer.typeOut(words, reply));
  return arrives(stage, to, mark, carries(words));
}

/** What a button does; where its message is about several things, a mark stands before it (domain/press.ts). */
const deedOf = ({ callback_data: data = '' }) => data.replace(/^~/, '');

/** Where the button stands that does this: in the newest message that has it; of several the one at that place (from 0), else the last. */
export function keyFor(stage, phone, data, place = 0) {
  const does = (button) => data.test(deedOf(button));
  const message = said(stage, phone).findLast((one) => buttonsOf(one).some(does));
  if (!message) return undefined;
  const found = message.reply_markup.inline_keyboard.flatMap((keys, row) =>
    keys.flatMap((button, column) => (does(button) ? [{ message, row, column, does: deedOf(button) }] : [])),
  );
  return found[Math.min(place, found.length - 1)];
}

/** Presses a button by what it does, as soon as there is one. */
export async function press(stage, phone, data, place) {
  const { message, row, column } = await awaited(stage, () => keyFor(stage, phone, data, place));
  await heardAfter(stage, [stage.coach, stage.client], () => phone.press(message, row, column));
}

/** An act of one side, and then the other side's phone with what came of it, from its beginning. */
export const arrivesAt = (role, act) => async (stage, going, turn) => {
  const mark = lastId(stage, stage[role]);
  await act(stage, going, turn);
  stage.face(role);
  await settled(stage.world);
  stage[role].reveal(mark);
};

/** The clock moves to a moment, and these sides hear what that brings. */
export const hearAt =
  (moment, ...roles) =>
  async (stage, going) => {
    const marks = roles.map((role) => lastId(stage, stage[role]));
    await moveClockTo(moment(stage, going));
    for (const [n, role] of roles.entries()) await arrives(stage, stage[role], marks[n], () => true);
  };
