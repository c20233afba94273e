import type { Locale } from '../../src/domain/world.ts';
import type { Phone } from './phone.ts';

/** Three things promised: one by the coach, one by the client, one by both. */
export const written: Record<Locale, string> = {
  ru: '1. я: прислать план до 26.11\n2. вы: вести дневник до 26.11\n3. мы: выбрать книгу до 26.11',
  pl: '- ja: wysłać plan do 26.11\n- Ty: prowadzić dziennik do 26.11\n- my: wybrać książkę do 26.11',
  kk: '1) мен: жоспарды жіберу, 26.11 дейін\n2) сіз: күнделік жүргізу, 26.11 дейін\n3) біз: кітап таңдау, 26.11 дейін',
  en: '* me: send the plan by 26 Nov\n* you: keep a diary by 26 Nov\n* we: choose a book by 26 Nov',
};

export interface Card {
  readonly head: { readonly phrase: string; readonly args: object };
  readonly state?: { readonly phrase: string };
  readonly marks: object;
}
export const cardOf = (one: Phone): Card => one.heard().args as unknown as Card;
export const day = (date: string) => ({ days: { from: date, to: date } });

/** The words on the buttons under somebody’s newest message. */
export const buttonsOf = (one: Phone): string[] =>
  one
    .last()
    .reply_markup?.inline_keyboard.flat()
    .map(({ text }) => text) ?? [];
