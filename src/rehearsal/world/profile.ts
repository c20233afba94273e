import type { BotCommand, MenuButton } from '@grammyjs/types';

/** What the bot told Telegram about itself, by language; '' is for everyone. */
export interface Profile {
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** By scope and language: `all_private_chats|ru`, `chat:1001|`. */
  readonly commands: Map<string, BotCommand[]>;
  readonly menuButtons: Map<string, MenuButton>;
}

export const createProfile = (): Profile => ({
  names: new Map(),
  descriptions: new Map(),
  shortDescriptions: new Map(),
  commands: new Map(),
  menuButtons: new Map(),
});

/** A scoped list of a chat that is gone is gone too; the rest stays with the bot. */
export function forgetChats(profile: Profile): void {
  for (const key of profile.commands.keys()) if (key.includes(':')) profile.commands.delete(key);
  for (const key of profile.menuButtons.keys()) if (key !== '') profile.menuButtons.delete(key);
}

/** The commands a client shows: the first list that is set, narrow scopes first, the client's language first. */
export function visibleCommands(profile: Profile, scopes: readonly string[], language: string): BotCommand[] {
  for (const scope of scopes) {
    const own = profile.commands.get(`${scope}|${language}`) ?? profile.commands.get(`${scope}|`);
    if (own !== undefined) return own;
  }
  return [];
}
