import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Conversation, type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations';
import { I18n, type I18nFlavor } from '@grammyjs/i18n';
import { RedisAdapter } from '@grammyjs/storage-redis';
import { Bot, type Context, InlineKeyboard, type SessionFlavor, session, webhookCallback } from 'grammy';
import { Redis } from 'ioredis';
import { playRole } from '../measure/child.ts';
import { coachOf, token, webhookPath, webhookSecret } from './scene.ts';

interface Remembered {
  coach: number;
  written: number;
}
type Own = Context & SessionFlavor<Remembered> & I18nFlavor;
type Talk = ConversationFlavor<Own>;

const intake = async (talk: Conversation<Talk, Own>, context: Own): Promise<void> => {
  await context.reply('?');
  await talk.wait();
};

/** A relay as grammY's pages teach it: session in Redis, i18n, conversations, webhookCallback; `signs` adds the reaction. */
export const documented = (telegram: string, socket: string, signs: boolean): void => {
  const instance = new Redis({ path: socket });
  const bot = new Bot<Talk>(token, { client: { apiRoot: telegram } });
  const initial = (): Remembered => ({ coach: 0, written: 0 });
  bot.use(session({ initial, storage: new RedisAdapter<Remembered>({ instance }) }));
  bot.use(new I18n<Own>({ defaultLocale: 'en', directory: 'locales' }));
  bot.use(
    conversations({
      storage: {
        type: 'key',
        getStorageKey: ({ chatId }) => `talk-${chatId}`,
        adapter: new RedisAdapter({ instance }),
      },
    }),
  );
  bot.use(createConversation(intake));
  bot.on('message', async (context) => {
    context.session.written += 1;
    const label = context.t('button-answer-name', { name: context.from.first_name });
    const reply_markup = new InlineKeyboard().text(label, `answer.${context.from.id}`);
    await context.copyMessage(coachOf(context.chat.id), { reply_markup });
    if (signs) await context.react('🕊');
  });
  const handle = webhookCallback(bot, 'http', { secretToken: webhookSecret });
  const server = createServer((request, response) => {
    if (request.url === webhookPath) void handle(request, response);
    else response.end();
  });
  server.listen(0, '127.0.0.1', () => playRole((server.address() as AddressInfo).port));
};
