import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Conversation, type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations';
import { Bot, type Context, webhookCallback } from 'grammy';
import { Redis } from 'ioredis';
import { playRole } from '../measure/child.ts';
import { token, webhookPath, webhookSecret } from '../relay/scene.ts';
import { handbook } from './people.ts';

type Dialog = ConversationFlavor<Context>;

/** The questionnaire as grammY's pages teach it: one conversation whose log is kept in Redis and replayed for each answer. */
export const replayed = async (telegramUrl: string, socket: string): Promise<void> => {
  const redis = new Redis(socket);
  const bot = new Bot<Dialog>(token, { client: { apiRoot: telegramUrl } });
  const ask = async (conversation: Conversation<Dialog, Context>, context: Context): Promise<void> => {
    for (const { words } of handbook.questions) {
      await context.reply(words.ru ?? '');
      await conversation.waitFor('message:text');
    }
  };
  const key = (name: string): string => `replayed:${name}`;
  bot.use(
    conversations<Dialog, Context>({
      storage: {
        type: 'key',
        version: 1,
        adapter: {
          read: async (name) => JSON.parse((await redis.get(key(name))) ?? 'null') ?? undefined,
          write: async (name, log) => void (await redis.set(key(name), JSON.stringify(log))),
          delete: async (name) => void (await redis.del(key(name))),
        },
      },
    }),
  );
  bot.use(createConversation(ask, 'ask'));
  bot.on('message', (context) => context.conversation.enter('ask'));
  await bot.init();
  const handle = webhookCallback(bot, 'http', { secretToken: webhookSecret });
  const server = createServer((request, response) => {
    if (request.url === webhookPath) void handle(request, response);
  });
  const largest = { bytes: 0 };
  setInterval(async () => {
    const [name] = (await redis.keys('replayed:*')).slice(-1);
    if (name) largest.bytes = Math.max(largest.bytes, await redis.strlen(name));
  }, 200).unref();
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => playRole((server.address() as AddressInfo).port, { bytes: () => largest.bytes }));
};
