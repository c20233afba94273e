import type { Update } from 'grammy/types';

export const token = '1000000:bench-bench-bench-bench-bench-bench-1';
export const webhookPath = '/telegram/webhook';
export const webhookSecret = 'bench-secret';

const practices = 100;
const clientsEach = 5;

/** Who there is: a hundred coaches with five clients each. */
export const coachIds = Array.from({ length: practices }, (_, i) => 1_000 + i);
export const clientsOf = (coach: number): number[] =>
  Array.from({ length: clientsEach }, (_, i) => 100_000 + (coach - 1_000) * clientsEach + i);
export const coachOf = (client: number): number => 1_000 + Math.floor((client - 100_000) / clientsEach);

const clients = coachIds.flatMap(clientsOf);

/** The n-th message of the run, from one client after the other. */
export const updateOf = (n: number): Update => {
  const id = clients[n % clients.length] ?? 0;
  const from = { id, is_bot: false, first_name: 'Айгерим', language_code: 'ru' } as const;
  return {
    update_id: n + 1,
    message: {
      message_id: 10 + n,
      date: Math.floor(Date.now() / 1000),
      chat: { id, type: 'private', first_name: 'Айгерим' },
      from,
      text: 'Здравствуйте! Можно перенести нашу встречу на четверг, на то же время?',
    },
  };
};
