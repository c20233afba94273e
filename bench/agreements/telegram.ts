import { connectTelegram, type Telegram } from '../../src/outbound/call.ts';

const me = { id: 1000000, is_bot: true, first_name: 'Mezha', username: 'mezha_bot', can_join_groups: true };

/** A Telegram without a network: it takes every call, and says which words it was given. */
export const attentiveTelegram = (): { readonly telegram: Telegram; next(): Promise<string> } => {
  const waiting: ((text: string) => void)[] = [];
  const telegram = connectTelegram('1:bench', 'http://127.0.0.1:9');
  let messages = 0;
  telegram.api.config.use(async (_, method, payload) => {
    if ('text' in payload && typeof payload.text === 'string') waiting.shift()?.(payload.text);
    const result = method === 'getMe' ? me : { message_id: ++messages, date: 0, chat: { id: 1, type: 'private' } };
    return { ok: true, result } as never;
  });
  return { telegram, next: () => new Promise((resolve) => waiting.push(resolve)) };
};
