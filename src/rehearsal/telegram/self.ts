import type { BotCommand, MenuButton } from '@grammyjs/types';
import { badRequest, Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { Method, Methods } from './method.ts';
import { isObject, type Params } from './params.ts';
import { chatOf } from './target.ts';

/** Telegram: at most 100 commands of [a-z0-9_]{1,32}, each described in 1-256 characters. */
const COMMANDS = 100;
const COMMAND = 32;
const DESCRIPTION = 256;

/** Telegram: two lower-case letters, or nothing for everyone. */
const languageOf = (params: Params): string => {
  const code = params.text('language_code');
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest('invalid language code specified');
  return code;
};

/** A scope as a key: `default`, `chat:1001`, `chat_member:-1001:7`. */
function scopeOf(world: World, params: Params): string {
  const scope = params.json('scope', 'BotCommandScope') ?? { type: 'default' };
  if (!isObject(scope)) throw badRequest("can't parse BotCommandScope: BotCommandScope must be an Object");
  const type = String(scope.type);
  if (/^(default|all_private_chats|all_group_chats|all_chat_administrators)$/.test(type)) return type;
  if (!/^(chat|chat_administrators|chat_member)$/.test(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  const own = Object.create(params) as Params;
  Object.defineProperty(own, 'fields', { value: scope });
  const room = chatOf(world, own);
  if (type !== 'chat' && room.id > 0) throw badRequest('chat member or administrator scope is for groups only');
  return type === 'chat_member' ? `${type}:${room.id}:${String(scope.user_id)}` : `${type}:${room.id}`;
}

function commandsOf(params: Params): BotCommand[] {
  const given = params.json('commands', 'commands');
  if (!Array.isArray(given)) throw badRequest('expected an Array of BotCommand');
  if (given.length > COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return given.map(commandOf);
}

/** A slash in front is forgiven, upper case is not. */
function commandOf(item: unknown): BotCommand {
  if (!isObject(item)) throw badRequest("can't parse BotCommand: expected an Object");
  const command = String(item.command ?? '')
    .trim()
    .replace(/^\//, '');
  const description = String(item.description ?? '').trim();
  if (command === '') throw badRequest('command must be non-empty');
  if (command.length > COMMAND) throw badRequest(`command length must not exceed ${COMMAND}`);
  if (description === '') throw badRequest('command description must be non-empty');
  if (description.length > DESCRIPTION) {
    throw badRequest(`command description length must not exceed ${DESCRIPTION}`);
  }
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  return { command, description };
}

/** A pair of methods for one localised line about the bot. */
function line(field: string, list: 'names' | 'descriptions' | 'shortDescriptions', most: number): [Method, Method] {
  const set: Method = (world, params) => {
    const value = params.text(field);
    if (value.length > most) throw badRequest(`bot ${field.replace('_', ' ')} is too long`);
    const language = languageOf(params);
    if (value === '') world.profile[list].delete(language);
    else world.profile[list].set(language, value);
    if (list === 'names' && language === '' && value !== '') world.bot.first_name = value;
    world.changes.tell('commands');
    return true;
  };
  const get: Method = (world, params) => {
    const lines = world.profile[list];
    const unset = list === 'names' ? world.bot.first_name : '';
    return { [field]: lines.get(languageOf(params)) ?? lines.get('') ?? unset };
  };
  return [set, get];
}

/** Telegram: a name has at most 64 characters, a description 512, a short one 120. */
const [setMyName, getMyName] = line('name', 'names', 64);
const [setMyDescription, getMyDescription] = line('description', 'descriptions', 512);
const [setMyShortDescription, getMyShortDescription] = line('short_description', 'shortDescriptions', 120);

/** What the bot is called, says of itself and offers as commands. */
export const aboutSelf: Methods = {
  getMe: ({ bot }) => ({
    id: bot.id,
    is_bot: true,
    first_name: bot.first_name,
    username: bot.username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_guest_queries: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  }),
  setMyCommands(world, params) {
    const commands = commandsOf(params);
    const key = `${scopeOf(world, params)}|${languageOf(params)}`;
    if (commands.length === 0) world.profile.commands.delete(key);
    else world.profile.commands.set(key, commands);
    world.changes.tell('commands');
    return true;
  },
  getMyCommands: (world, params) => world.profile.commands.get(`${scopeOf(world, params)}|${languageOf(params)}`) ?? [],
  deleteMyCommands(world, params) {
    world.profile.commands.delete(`${scopeOf(world, params)}|${languageOf(params)}`);
    world.changes.tell('commands');
    return true;
  },
  setMyName,
  getMyName,
  setMyDescription,
  getMyDescription,
  setMyShortDescription,
  getMyShortDescription,
  setChatMenuButton(world, params) {
    const button = (params.json('menu_button', 'menu button') ?? { type: 'default' }) as MenuButton;
    world.profile.menuButtons.set(params.text('chat_id'), button);
    world.changes.tell('commands');
    return true;
  },
  getChatMenuButton: ({ profile }, params) =>
    profile.menuButtons.get(params.text('chat_id')) ?? profile.menuButtons.get('') ?? { type: 'commands' },
  logOut: () => true,
  close: () => {
    throw new Refusal(429, 'Too Many Requests: retry after 600', { retry_after: 600 });
  },
};
