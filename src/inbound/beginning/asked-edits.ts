import type { Message } from 'grammy/types';
import { reworded } from '../../domain/beginning/questions/asks-passed.ts';
import type { Turn } from '../turn.ts';
import { asClient } from './help-desk.ts';

/** An edited message that is a question to the coach changes it, as long as it waits. */
export const amendAsked = async (turn: Turn, practice: number, { message_id, text }: Message): Promise<void> => {
  if (text === undefined) return;
  const where = { practice, client: turn.person.id, n: message_id };
  await asClient(turn, where, (desk) => reworded(desk, message_id, text), '-asked');
};
