import { isObject } from '../telegram/params.ts';
import { type Person, userOf } from '../world/person.ts';
import type { Query, QueryAnswer } from '../world/queries.ts';
import { badRequest, Refusal } from '../world/refusal.ts';
import type { Kept } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import { type Order, textContent } from './content.ts';
import { roomOf, say } from './speak.ts';

/** Telegram forgets a pressed button after 150 s. */
const QUERY_MS = 150_000;
/** Enough for any test; older presses cannot be answered any more. */
const REMEMBERED = 10_000;

/** What came of a press. */
export interface Tapped {
  query_id?: string;
  answer?: QueryAnswer;
  /** Where a link button leads. */
  url?: string;
  /** What a button of the reply keyboard said. */
  message_id?: number;
}

type Button = Record<string, unknown>;

/** Presses a button; waits up to `wait` ms of real time for the bot's answer. */
export async function tap(world: World, person: Person, order: Order): Promise<Tapped> {
  const room = roomOf(world, person, order);
  const kept = room.messages.get(Number(order.message_id));
  if (kept === undefined) throw new Refusal(404, `no message ${String(order.message_id)} in chat ${room.id}`);
  if (isObject(order.button)) return press(world, person, kept, String(order.button.data), order.wait);
  if (kept.deleted) throw new Refusal(404, 'the message is deleted');
  const button = buttonOf(kept, order.button);
  if (typeof button.callback_data === 'string') return press(world, person, kept, button.callback_data, order.wait);
  if (typeof button.url === 'string') return { url: button.url };
  if (kept.keyboard === undefined) throw badRequest('that button does nothing here');
  return { message_id: say(world, person, room, textContent(String(button.text), undefined), {}).id };
}

/** The inline keyboard, else the reply keyboard that came with the message. */
function rowsOf(kept: Kept): Button[][] {
  if (kept.markup !== undefined) return kept.markup.inline_keyboard as unknown as Button[][];
  const rows = isObject(kept.keyboard) ? kept.keyboard.keyboard : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown[]) => row.map((button) => (isObject(button) ? button : { text: String(button) })));
}

/** By place, by exact text, by the start of the text, in this order. */
function buttonOf(kept: Kept, wanted: unknown): Button {
  const rows = rowsOf(kept);
  const [row, column] = Array.isArray(wanted) ? wanted.map(Number) : [];
  const all = rows.flat();
  const found = Array.isArray(wanted)
    ? rows[row ?? 0]?.[column ?? 0]
    : (all.find(({ text }) => text === wanted) ?? all.find(({ text }) => String(text).startsWith(String(wanted))));
  if (found !== undefined) return found;
  const labels = all.map(({ text }) => JSON.stringify(text)).join(', ');
  throw new Refusal(404, `no button ${JSON.stringify(wanted)} among ${labels || 'none'}`);
}

/** Telegram does not check the data either: an old client may send anything. */
function press(world: World, person: Person, kept: Kept, data: string, wait: unknown): Promise<Tapped> {
  const query: Query = { id: world.serial(), person: person.id, at: world.clock.now(), message: kept, told: [] };
  world.queries.set(query.id, query);
  forgetOldest(world);
  const { room } = kept;
  const message = kept.deleted ? { chat: room.chat, message_id: kept.id, date: 0 } : render(kept);
  const update = { id: query.id, from: userOf(person), message, chat_instance: String(room.id * 7919), data };
  world.mailbox.offer('callback_query', update, `user:${person.id}`, query.at + QUERY_MS);
  world.changes.tell('update', { chat_id: room.id });
  return answerWithin(query, Number(wait ?? 0));
}

/** Presses nobody ever answers do not pile up. */
function forgetOldest({ queries }: World): void {
  const [oldest] = queries.size > REMEMBERED ? queries.keys() : [];
  if (oldest !== undefined) queries.delete(oldest);
}

/** Without `wait` it answers at once, and the answer arrives as an event. */
function answerWithin(query: Query, ms: number): Promise<Tapped> {
  const told = (): Tapped => ({ query_id: query.id, ...(query.answer === undefined ? {} : { answer: query.answer }) });
  if (!(ms > 0)) return Promise.resolve(told());
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(told()), ms);
    query.told.push(() => {
      clearTimeout(timer);
      resolve(told());
    });
  });
}
