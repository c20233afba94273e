import type { Due } from '../../domain/keeping/nouns.ts';
import type { Entry } from '../../state/outbox.ts';
import { readAnswer } from '../answers.ts';
import type { Tools } from '../tools.ts';

/** What became of a receipt: there is none, the coach has it, or the client has deleted it meanwhile. */
type Passed = 'none' | 'passed' | 'lost';

/** Passes the client's receipt on to the coach's private chat, by reference. */
export const passReceipt = async (tools: Tools, { receipt, state }: Due, entry: Entry): Promise<Passed> => {
  if (receipt === null || state !== 'reported') return 'none';
  try {
    await tools.api.raw.copyMessage({
      chat_id: entry.practice ?? 0,
      from_chat_id: receipt.chat,
      message_id: receipt.message,
    });
    return 'passed';
  } catch (error) {
    if (isLost(error)) return 'lost';
    throw error;
  }
};

const isLost = (error: unknown): boolean => {
  const { is } = readAnswer(error);
  return is === 'withdrawn' || is === 'uncopyable' || is === 'refused';
};
