import { type ApiClientOptions, Bot } from 'grammy';
import type { ChatMemberUpdated, Message, Update, User, UserFromGetMe } from 'grammy/types';
import { toPerson } from '../domain/effects.ts';
import { reach } from '../domain/leaving.ts';
import { clientLane, coachLane } from '../state/keys.ts';
import { agreements } from './agreements/record.ts';
import { summary } from './agreements/summaries-whom.ts';
import { terms } from './agreements/terms.ts';
import { verify, verifyCaption } from './agreements/verify.ts';
import { listenNoMore, questions } from './beginning/common-questions.ts';
import { intakeCommand } from './beginning/editor.ts';
import { laterCommand } from './beginning/intake-commands.ts';
import { pressed } from './buttons.ts';
import * as client from './client-commands.ts';
import * as coach from './coach-commands.ts';
import * as common from './common-commands.ts';
import { type Answer, type BotContext, createDialogs, dialogOf } from './dialogs.ts';
import { groupChanged, groupEdit, groupMessage } from './forum.ts';
import { payments } from './keeping/payments.ts';
import { sessions } from './keeping/sessions.ts';
import { today } from './keeping/today.ts';
import { language } from './language.ts';
import { away, close, open } from './opening-commands.ts';
import { privacy } from './privacy.ts';
import { asAnswered, routeOf } from './routing.ts';
import { start } from './start.ts';
import { beginTurn, type Inbound, inEngagement, inPerson, type Turn } from './turn.ts';
import { edit, write } from './writing.ts';

type Command = (turn: Turn, argument: string) => Promise<unknown>;

/** Every command, by its name; who may use it is decided where it is carried out. */
const commands: Record<string, Command> = {
  start,
  help: common.help,
  language: language,
  timezone: common.timezone,
  privacy,
  switch: common.switchTo,
  terms,
  summary,
  agreements,
  sessions,
  payments,
  today,
  verify,
  hours: coach.hours,
  invite: coach.invite,
  intake: intakeCommand,
  clients: coach.clients,
  open,
  close,
  away,
  urgent: client.urgent,
  takeback: client.takeback,
  later: laterCommand,
  questions,
  stop: client.stop,
};

export interface BotParts extends Inbound {
  readonly token: string;
  readonly options: ApiClientOptions;
  readonly me: UserFromGetMe;
  answer(query: string, turn: Turn, toast: Awaited<ReturnType<typeof pressed>>): Promise<void>;
}

/** The bot: what to do with an update, in the order of design.md. grammY makes the context; each update is one turn. */
export const createBot = (parts: BotParts): Bot<BotContext> => {
  const bot = new Bot<BotContext>(parts.token, { client: parts.options, botInfo: parts.me });
  const given = new Map<number, Answer>();
  const dialogs = createDialogs((id) => given.get(id)).middleware();

  bot.use(async (context, next) => {
    const from = senderOf(context.update);
    if (!from || from.is_bot) return;
    context.turn = await beginTurn(parts, context.update, from);
    await next();
  });
  bot.on('my_chat_member', ({ turn, myChatMember }) => membership(turn, myChatMember));
  bot.on('callback_query', async ({ turn, callbackQuery }) =>
    parts.answer(callbackQuery.id, turn, await pressed(turn, callbackQuery)),
  );
  bot.on('edited_message', ({ turn, editedMessage }) =>
    editedMessage.chat.type === 'private' ? edit(turn, editedMessage) : groupEdit(turn, editedMessage),
  );
  bot.on('message', async (context) => {
    const { turn, message } = context;
    if (message.chat.type !== 'private') return groupMessage(turn, message);
    const command = commandIn(message) ?? verifyCaption(message);
    if (command) return void (await carryOut(turn, ...command));
    const route = await routeOf(turn, message);
    const question = dialogOf(turn, message, route);
    if (question === null) return write(turn, message, route);
    given.set(context.update.update_id, { turn: asAnswered(turn, route), question });
    try {
      await dialogs(context, async () => {});
    } finally {
      given.delete(context.update.update_id);
    }
  });
  return bot;
};

/** Whoever did it; undefined for updates that concern nobody here (channels, polls, boosts, business accounts). */
const senderOf = (update: Update): User | undefined => {
  const message = update.message ?? update.edited_message;
  if (message?.business_connection_id !== undefined || message?.sender_chat) return undefined;
  return message?.from ?? update.callback_query?.from ?? update.my_chat_member?.from;
};

const commandIn = (message: Message): [name: string, argument: string] | null => {
  const [first] = message.entities ?? [];
  if (message.text === undefined || first?.type !== 'bot_command' || first.offset !== 0) return null;
  const name = message.text.slice(1, first.length).split('@')[0] ?? '';
  return [name.toLowerCase(), message.text.slice(first.length).trim()];
};

const carryOut = async (turn: Turn, name: string, argument: string): Promise<void> => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name !== 'questions') await listenNoMore(turn);
  if (command) await command(turn, argument);
  else
    await inPerson(turn, (person) => ({
      outcome: 'refused',
      person,
      effects: [toPerson(person.id, 'unknown-command', {})],
    }));
};

/** Someone blocked the bot or came back; or a coach changed what it may do in a group. */
const membership = async (turn: Turn, change: ChatMemberUpdated): Promise<void> => {
  if (change.chat.type !== 'private') return groupChanged(turn, change);
  const reachable = change.new_chat_member.status === 'member';
  for (const practice of turn.person.coaches) {
    await inEngagement(turn, practice, turn.person.id, (present, p, e) => reach(present, p, e, reachable));
    if (reachable) await turn.lanes.wake(clientLane(practice, turn.person.id));
  }
  if (reachable && turn.practice) await turn.lanes.wake(coachLane(turn.practice.id));
};
