import type { Message, Update } from '@grammyjs/types';
import { afterEach } from '@jest/globals';
import { createRehearsal, listen, type Rehearsal, type RehearsalOptions } from '../../src/rehearsal/rehearsal.ts';

export const TOKEN = '7000000777:AAtest-token';
export const BOT = 'mezha_rehearsal_bot';

export interface Answer<T> {
  ok: boolean;
  result: T;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

export interface Stage {
  rehearsal: Rehearsal;
  url: string;
  /** Calls the Bot API with a JSON body. */
  call<T = unknown>(method: string, params?: object): Promise<Answer<T>>;
  /** The result of a call that must succeed. */
  result<T = Message>(method: string, params?: object): Promise<T>;
  /** The words with which a call is refused. */
  refusal(method: string, params?: object): Promise<string>;
  /** Asks the people's interface. */
  ask<T>(method: string, path: string, body?: object): Promise<T>;
  /** Makes a person who has pressed Start. */
  person(details?: object): Promise<number>;
  /** A person does something with a message; answers the message. */
  does(id: number, what: string, order: object): Promise<Message>;
  updates(params?: object): Promise<Update[]>;
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A rehearsal that listens, closed after the test. */
export async function stage(options: RehearsalOptions = {}): Promise<Stage> {
  const rehearsal = createRehearsal(options);
  const { url, close } = await listen(rehearsal);
  open.push(async () => {
    rehearsal.close();
    await close();
  });
  const headers = { 'content-type': 'application/json' };
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers };
    return (await (await fetch(url + path, { method, ...sent })).json()) as T;
  };
  const call = <T>(method: string, params: object = {}) => ask<Answer<T>>('POST', `/bot${TOKEN}/${method}`, params);
  const result = async <T>(method: string, params?: object): Promise<T> => {
    const answer = await call<T>(method, params);
    if (!answer.ok) throw new Error(answer.description);
    return answer.result;
  };
  return {
    rehearsal,
    url,
    ask,
    call,
    result,
    refusal: async (method, params) => String((await call(method, params)).description),
    async person(details = {}) {
      const { id } = await ask<{ id: number }>('POST', '/people', details);
      await ask('POST', `/people/${id}/link`, { url: `https://t.me/${BOT}?start` });
      return id;
    },
    async does(id, what, order) {
      const { message } = await ask<{ message: Message }>('POST', `/people/${id}/${what}`, order);
      return message;
    },
    updates: (params = {}) => result<Update[]>('getUpdates', params),
  };
}
