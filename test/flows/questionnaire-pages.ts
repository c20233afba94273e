import type { Redis } from 'ioredis';
import type { Phrase } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { type House, token } from './house.ts';
import type { Phone } from './phone.ts';

export const languageNames: Record<Locale, string> = { ru: 'Русский', pl: 'Polski', kk: 'Қазақша', en: 'English' };

/** What the lines of the newest words were said with. */
export const linesOf = (phone: Phone): readonly Record<string, unknown>[] => {
  const { list } = phone.heard().args as { list: { lines: readonly Phrase[] } };
  return list.lines.map(({ args }) => args ?? {});
};

/** The questions that the coach's page lists: the coach's words, or the key of the bot's. */
export const questionsOf = (phone: Phone): string[] =>
  linesOf(phone).map(({ short }) => (typeof short === 'string' ? short : (short as Phrase).phrase));

/** A file that the bot has sent last, as its reader opens it. */
export const fileIn = async (house: House, phone: Phone): Promise<{ name: string; text: string }> => {
  const { document } = phone.last();
  const answer = await fetch(`${house.url}/bot${token}/getFile?file_id=${document?.file_id}`);
  const { result } = (await answer.json()) as { result: { file_path: string } };
  const file = await fetch(`${house.url}/file/bot${token}/${result.file_path}`);
  return { name: document?.file_name ?? '', text: await file.text() };
};

/** A file to send. */
export const file = (text: string | Buffer, file_name: string) => ({
  document: { file: Buffer.from(text).toString('base64'), file_name },
});

/** Writes down everything that is said to Redis from now on, until it is asked for. */
export const listenToRedis = async ({ store }: House): Promise<() => string> => {
  const monitor = await (store.client as Redis).monitor();
  const heard: string[] = [];
  monitor.on('monitor', (_: string, words: string[]) => void heard.push(words.join(' ')));
  return () => {
    monitor.disconnect();
    return heard.join('\n');
  };
};
