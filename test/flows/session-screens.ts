import type { House } from './house.ts';
import type { Phone } from './phone.ts';

export const moment = (iso: string) => ({ moment: Date.parse(iso) });

/** What the bot's last words were said with. */
export const argsOf = (one: Phone): Record<string, unknown> => ({ ...one.heard().args });

interface Card {
  readonly head?: { readonly phrase: string };
  readonly lines?: { readonly lines: readonly { readonly phrase: string }[] };
}

/** The session, or the series, that came or was changed last; files that came behind it are no matter. */
const cardOf = ({ chat, wording }: House, { id }: Phone): Card | undefined =>
  chat(id)
    .filter((message) => message.from?.is_bot)
    .map((message) => wording.recall(message.text ?? '')?.args as Card | undefined)
    .findLast((one) => one?.head !== undefined);

/** What stands above it. */
export const headOf = (house: House, one: Phone): string | undefined => cardOf(house, one)?.head?.phrase;

/** What there is to know about it. */
export const notesOf = (house: House, one: Phone): string[] =>
  (cardOf(house, one)?.lines?.lines ?? []).map(({ phrase }) => phrase);

/** The lines of a screen by their keys. */
export const phrasesIn = (one: Phone, name: 'lines' | 'list'): string[] =>
  ((argsOf(one)[name] as { lines: { phrase: string }[] } | undefined)?.lines ?? []).map(({ phrase }) => phrase);

/** The words on the buttons of the last message that has any. */
export const buttonsOf = (one: Phone): string[] =>
  one
    .last()
    .reply_markup?.inline_keyboard.flat()
    .map(({ text }) => text) ?? [];
