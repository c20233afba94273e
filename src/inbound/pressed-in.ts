import type { Turn } from './turn.ts';

/** The message that was pressed, where it can be replaced: in the person's own chat. */
export const pressedIn = ({ update, from }: Turn): number | null => {
  const message = update.callback_query?.message;
  return message && message.chat.id === from.id ? message.message_id : null;
};
