import type { User } from '@grammyjs/types';

/** The one bot of this stand-in. */
export interface BotIdentity {
  id: number;
  username: string;
  first_name: string;
  /** Undefined: any token will do. */
  readonly token: string | undefined;
  known: boolean;
}

/** Until a token has told. */
const DEFAULT_ID = 7_000_000_001;

export function createBot(token: string | undefined, username: string): BotIdentity {
  const bot: BotIdentity = { id: DEFAULT_ID, username, first_name: 'Mezha', token, known: false };
  if (token !== undefined) introduce(bot, token);
  return bot;
}

/** The first token that calls lends the bot its id. */
export function introduce(bot: BotIdentity, token: string): boolean {
  if (bot.token !== undefined && bot.token !== token) return false;
  if (bot.known) return true;
  bot.known = true;
  const id = Number(/^(\d{1,16}):/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isSafeInteger(id) && id > 0) bot.id = id;
  return true;
}

/** The bot as the author of a message. */
export const botUser = (bot: BotIdentity): User => ({
  id: bot.id,
  is_bot: true,
  first_name: bot.first_name,
  username: bot.username,
});
