import type { BusinessOpeningHours, Chat, User } from '@grammyjs/types';

/** A Telegram user that is played here. */
export interface Person {
  readonly id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code: string;
  zone?: string;
  business_opening_hours?: BusinessOpeningHours;
  blocked: boolean;
  /** A bot cannot write to a person before they wrote to it. */
  started: boolean;
  readonly colour: string;
}

const COLOURS = ['#5b7f4f', '#8a6d3b', '#3f6f8f', '#8f4f6a', '#6a5b9a', '#3f7f78', '#a0603f', '#5f6f3f'];

/** The colour of the person's plate on the page. */
export const colourOf = (id: number): string => COLOURS[Math.abs(id) % COLOURS.length] ?? '#5b7f4f';

const names = ({ last_name, username }: Person) => ({
  ...(last_name === undefined ? {} : { last_name }),
  ...(username === undefined ? {} : { username }),
});

/** The person as the author of a message. */
export const userOf = (person: Person): User => ({
  id: person.id,
  is_bot: false,
  first_name: person.first_name,
  ...names(person),
  language_code: person.language_code,
});

export const privateChatOf = (person: Person): Chat.PrivateChat => ({
  id: person.id,
  first_name: person.first_name,
  ...names(person),
  type: 'private',
});
