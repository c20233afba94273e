import type { CallbackQuery } from 'grammy/types';
import { decide, type Turn } from './turn.ts';

/** A choice that was made takes its buttons with it. */
export const unbutton = async (turn: Turn, { message }: Pick<CallbackQuery, 'message'>): Promise<void> => {
  if (!message) return;
  const { id } = turn.person;
  const effect = {
    do: 'unbutton',
    to: 'person',
    client: id,
    gated: false,
    chat: message.chat.id,
    message: message.message_id,
  } as const;
  await decide(
    turn,
    { person: id },
    (_, { person }) => (person ? { outcome: 'answered', effects: [effect] } : null),
    '-spent',
  );
};
