import { verbs } from '../../../src/domain/press.ts';
import type { SeenMessage } from '../../../src/rehearsal/rehearsal.ts';
import type { House } from '../../flows/house.ts';
import { messageFields, updateKinds, valueFrom } from './bot-api.ts';
import { anna, boris, type Cast, everyone } from './cast.ts';
import { type Dice, nastyArguments, nastyTexts, typedTexts } from './dice.ts';
import { inWriting, kept, some } from './made-up.ts';

/** Something somebody does; the number of updates it led to (0 where Telegram itself would refuse it). */
export type Act = (stage: Stage, actor: number) => Promise<number>;

export interface Stage {
  readonly house: House;
  readonly cast: Cast;
  readonly dice: Dice;
  /** The newest message of each chat. */
  readonly newest: ReadonlyMap<number, number>;
}

const commands =
  'start help language timezone privacy switch terms hours invite clients open close away urgent takeback questions stop summary agreements verify sessions payments today'.split(
    ' ',
  );

const ask = ({ house }: Stage, actor: number, what: string, body: object): Promise<unknown> =>
  house.rehearsal.ask('POST', `/people/${actor}/${what}`, body as Record<string, unknown>);

/** What is in the chat: the newest few messages. */
const recent = ({ house, newest }: Stage, chat: number): SeenMessage[] =>
  house.rehearsal.messages(chat, (newest.get(chat) ?? 0) - 25);

const replying = (stage: Stage, chat: number): object => {
  const { dice } = stage;
  if (dice.chance(0.75)) return {};
  return { reply_to: dice.one(recent(stage, chat))?.message_id ?? 1 };
};

const write: Act = async (stage, actor) => {
  const { dice } = stage;
  const text = dice.one(nastyTexts);
  const entities = dice.chance(0.2) ? oddEntities(dice, text) : undefined;
  const date = dice.chance(0.05)
    ? { date: Math.floor(stage.house.rehearsal.clock.now() / 1000) - dice.number(80_000) }
    : {};
  await ask(stage, actor, 'send', { text, entities, ...date, ...replying(stage, actor) });
  return 1;
};

/** Telegram mends such entities before anyone sees them; a bot should not depend on it. */
const oddEntities = (dice: Dice, text: string): object[] =>
  ['bold', 'bot_command', 'text_link', 'pre', 'date_time'].map((type) => ({
    type,
    offset: dice.number(text.length + 2),
    length: dice.number(text.length + 2) + 1,
    ...(type === 'text_link' ? { url: 'https://example.com/' } : {}),
    ...(type === 'date_time' ? { unix_time: 1 } : {}),
  }));

const command: Act = async (stage, actor) => {
  const { dice } = stage;
  await ask(stage, actor, 'send', { text: `/${dice.one(commands)} ${dice.one(nastyArguments)}` });
  return 1;
};

/** What somebody types when a value, words for a clause, or lines of a summary are asked for. */
const typed: Act = async (stage, actor) => {
  await ask(stage, actor, 'send', { text: stage.dice.one(typedTexts) });
  return 1;
};

/** Any field a message can have, made plausible by the stand-in. */
const sendAnything: Act = async (stage, actor) => {
  const { dice } = stage;
  const { name } = dice.one(messageFields);
  const caption = dice.chance(0.3) ? { caption: dice.one(nastyTexts) } : {};
  await ask(stage, actor, 'send', { [name]: true, ...caption, forward: dice.chance(0.1), ...replying(stage, actor) });
  return 1;
};

const album: Act = async (stage, actor) => {
  const { dice } = stage;
  const items = Array.from({ length: 2 + dice.number(5) }, () => ({ [dice.one(['photo', 'video'])]: true }));
  await ask(stage, actor, 'album', { items, caption: dice.one(nastyTexts) });
  return items.length;
};

const edit: Act = async (stage, actor) => {
  const { dice } = stage;
  const own = recent(stage, actor).filter((m) => m.from?.id === actor);
  const message = dice.one(own);
  if (!message) return 0;
  const change = message.text === undefined ? { caption: dice.one(nastyTexts) } : { text: dice.one(nastyTexts) };
  await ask(stage, actor, 'edit', { message_id: message.message_id, ...change });
  return 1;
};

const removeOne: Act = async (stage, actor) => {
  const message = stage.dice.one(recent(stage, actor));
  if (message) await ask(stage, actor, 'delete', { message_id: message.message_id });
  return 0;
};

/** Presses that end what the run lives of are rare. */
const drastic = /^(erase|end|decline|stop)\b/;
const isWanted = (dice: Dice, data: string): boolean => !drastic.test(data) || dice.chance(0.03);

/** A button that is there. */
const tap: Act = async (stage, actor) => {
  const pressable = recent(stage, actor).filter((m) => m.reply_markup?.inline_keyboard?.length);
  const message = stage.dice.one(pressable);
  if (!message) return 0;
  const button = stage.dice.one(message.reply_markup?.inline_keyboard?.flat() ?? []);
  const data = button && 'callback_data' in button ? button.callback_data : undefined;
  if (data === undefined || !isWanted(stage.dice, data)) return 0;
  await ask(stage, actor, 'tap', { message_id: message.message_id, button: { data } });
  return 1;
};

/** A button that never was: somebody else's, an old one, nonsense. */
const forge: Act = async (stage, actor) => {
  const { dice, cast } = stage;
  const parts = [0, anna, boris, ...everyone, cast.group, 'hat', 'all', 'ask', 'yes', '1795766400000', 'x'];
  const packed = dice.chance(0.6)
    ? dice.one([inWriting, kept])(dice)
    : [dice.one(verbs), ...some(dice, parts)].join('.');
  const data = dice.chance(0.85) ? packed.slice(0, 64) : dice.one(nastyTexts).slice(0, 20);
  if (!isWanted(dice, data)) return 0;
  await ask(stage, actor, 'tap', { message_id: dice.one(recent(stage, actor))?.message_id ?? 1, button: { data } });
  return 1;
};

const block: Act = async (stage, actor) => {
  await ask(stage, actor, 'block', {});
  await ask(stage, actor, 'unblock', {});
  return 2;
};

const react: Act = async (stage, actor) => {
  const message = stage.dice.one(recent(stage, actor));
  if (message)
    await ask(stage, actor, 'react', { message_id: message.message_id, emoji: stage.dice.one(['👍', '👎', null]) });
  return 0;
};

/** In the group: in a topic, outside of it, by whoever is there. */
const inGroup: Act = async (stage, actor) => {
  const { dice, cast, house } = stage;
  const topics = (await house.rehearsal.ask('GET', `/groups/${cast.group}/topics`)) as { id: number }[];
  const topic = dice.chance(0.8) ? dice.one(topics)?.id : undefined;
  await ask(stage, actor, 'send', { chat_id: cast.group, message_thread_id: topic, text: dice.one(nastyTexts) });
  return 1;
};

/** Any update at all as the types allow it, from somebody who is there, about messages that may not be. */
const anyUpdate: Act = async (stage, actor) => {
  const { dice, house } = stage;
  const { name, type } = dice.one(updateKinds);
  const value = valueFrom(type, dice) as Record<string, unknown>;
  const chat = dice.chance(0.7) ? privateChat(actor) : { id: -dice.number(1000), type: 'group', title: 'G' };
  const field = dice.one(messageFields);
  const message = {
    message_id: dice.number(100_000),
    date: Math.floor(house.rehearsal.clock.now() / 1000),
    chat,
    from: userOf(actor),
  };
  const isMessage = name.endsWith('message') || name.endsWith('_post');
  const content = isMessage
    ? { ...message, [field.name]: valueFrom(field.type, dice) }
    : { ...value, from: userOf(actor) };
  const more =
    name === 'callback_query' ? { id: `${dice.number(1e9)}`, message } : name === 'my_chat_member' ? { chat } : {};
  await house.rehearsal.ask('POST', '/updates', {
    update: { [name]: { ...content, ...more } },
    queue: `chat:${actor}`,
  });
  return 1;
};

const userOf = (id: number) => ({ id, is_bot: false, first_name: 'Somebody', language_code: 'ru' });
const privateChat = (id: number) => ({ id, type: 'private', first_name: 'Somebody' });

/** How often each is done; what is listed twice is done twice as often. */
export const acts: readonly Act[] = [
  ...[write, write, write, write, typed, typed, command, command, sendAnything, sendAnything, sendAnything, album],
  ...[edit, edit, removeOne, tap, tap, tap, forge, forge, block, react, inGroup, anyUpdate, anyUpdate, anyUpdate],
];
