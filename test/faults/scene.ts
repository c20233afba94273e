import { type House, openHouse } from '../flows/house.ts';
import { client, coach } from '../flows/practice.ts';

export const anna = 100;
export const mira = 201;

/** A coach in Warsaw, open Monday to Friday from 10 to 18, with one client, on a Monday at 13:00. */
export const openScene = async (): Promise<House> => {
  const house = await openHouse('2026-11-23T12:00:00Z');
  await coach(house, anna, 'Anna', 'en');
  await client(house, anna, mira, 'Mira', 'en');
  return house;
};

/** The id of the last message in a chat. */
export const lastIn = (house: House, id: number): number => house.chat(id).at(-1)?.message_id ?? 0;

/** The words that the bot has put into a chat after a message. */
export const wordsAfter = (house: House, id: number, after: number): string[] =>
  house.received(id, after).map((m) => m.text ?? m.caption ?? '');

export const fault = (house: House, order: object): Promise<never> => house.call('POST', '/faults', order);

/** Presses a button of the bot's with data of one's own. */
export const press = async (house: House, id: number, data: string): Promise<void> => {
  const under = house.chat(id).find((message) => message.from?.is_bot)?.message_id;
  await house.call('POST', `/people/${id}/tap`, { message_id: under, button: { data } });
};

/** What the newest button with this verb says when it is pressed. */
export const dataOf = (house: House, id: number, verb: string): string =>
  house
    .chat(id)
    .flatMap((message) => message.reply_markup?.inline_keyboard?.flat() ?? [])
    .flatMap((button) =>
      'callback_data' in button && button.callback_data?.startsWith(`${verb}.`) ? [button.callback_data] : [],
    )
    .at(-1) ?? verb;
