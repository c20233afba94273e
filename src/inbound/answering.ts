import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Toast } from '../domain/decision.ts';
import type { TextArgs, TextKey } from '../domain/texts.ts';
import type { Locale } from '../domain/world.ts';
import { newPerson, type Turn } from './turn.ts';

/** As much of the wording as inbound needs; main hands it over, for inbound never meets outbound. */
export interface Words {
  say(key: TextKey, args: TextArgs, reader: WordsReader): { readonly text: string };
}
interface WordsReader {
  readonly locale: Locale;
  readonly zone: string | null;
  readonly otherZone: string | null;
  readonly now: number;
  readonly names: { readonly coach: string; client(id: number): string };
  readonly client: number | null;
}

const nobody = { coach: '', client: () => '' };
const readerFor = (locale: Locale): WordsReader => ({
  locale,
  zone: 'UTC',
  otherZone: null,
  now: 0,
  names: nobody,
  client: null,
});

/** Answers a press, so that the button stops waiting. What it did is committed already: a lost answer costs nothing. */
export const createAnswers =
  (api: Api, words: Words) =>
  async (query: string, { person }: Turn, toast: Toast | undefined): Promise<void> => {
    const said = toast
      ? { text: words.say(toast.text, toast.args, readerFor(person.locale)).text, show_alert: toast.alert ?? false }
      : {};
    await api.raw.answerCallbackQuery({ callback_query_id: query, ...said }).catch(() => {});
  };

/** Says sorry to whoever sent an update that could not be decided. */
export const createApology =
  (api: Api, words: Words, defaultLocale: Locale) =>
  async (update: Update): Promise<void> => {
    const from = update.message?.from ?? update.edited_message?.from ?? update.callback_query?.from;
    if (!from) return;
    const { locale } = newPerson(from, defaultLocale);
    await api.raw.sendMessage({ chat_id: from.id, text: words.say('sorry', {}, readerFor(locale)).text });
  };
