import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { Redis } from 'ioredis';
import { Pool } from 'undici';
import { playRole } from '../measure/child.ts';
import { coachOf, token } from './scene.ts';

/** The least there is to do: read the body, ask Redis, tell Redis, call Telegram, answer. */
export const floor = (telegram: string, socket: string): void => {
  const redis = new Redis({ path: socket });
  const pool = new Pool(telegram, { connections: 64, pipelining: 1 });
  const server = createServer(async (request, response) => {
    const update = JSON.parse(await bodyOf(request)) as Update;
    const chat = update.message?.chat.id ?? 0;
    await redis.pipeline().get(`floor:seen:${update.update_id}`).hmget(`floor:chat:${chat}`, 'coach', 'last').exec();
    await redis
      .pipeline()
      .set(`floor:seen:${update.update_id}`, 1)
      .hset(`floor:chat:${chat}`, 'last', update.update_id)
      .exec();
    const { body } = await pool.request({
      path: `/bot${token}/copyMessage`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: coachOf(chat), from_chat_id: chat, message_id: update.message?.message_id }),
    });
    await body.json();
    response.end();
  });
  server.listen(0, '127.0.0.1', () => playRole((server.address() as AddressInfo).port));
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
