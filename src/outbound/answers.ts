import { GrammyError, HttpError } from 'grammy';

/** What Telegram's answer to a call means for the effect that asked for it. `ms` is how long to wait. */
export type Answer =
  | { readonly is: 'later'; readonly ms: number }
  | { readonly is: 'ambiguous' }
  | { readonly is: 'not-sent' }
  | { readonly is: 'blocked' }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'uncopyable' }
  | { readonly is: 'unchanged' }
  | { readonly is: 'uneditable' }
  | { readonly is: 'no-topic' }
  | { readonly is: 'moved'; readonly chat: number }
  | { readonly is: 'unauthorised' }
  | { readonly is: 'refused' };

/** Telegram's own words (facts.md §1.3), matched without regard to case. */
const words: readonly (readonly [RegExp, 'withdrawn' | 'uncopyable' | 'unchanged' | 'uneditable' | 'no-topic'])[] = [
  [/message to (be )?(copy|copied|forward|forwarded) not found|message_id_invalid/i, 'withdrawn'],
  [/can't be (copied|forwarded)|there are no messages to|wrong type of the message to be copied/i, 'uncopyable'],
  [/message is not modified/i, 'unchanged'],
  [/message (to edit not found|can't be edited)|there is no (text|caption|media)/i, 'uneditable'],
  [/thread not found|topic_(deleted|closed|id_invalid)/i, 'no-topic'],
];

/** Errors of a connection that never came to be: the request was not written. */
const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** Reads an error of grammY's. Throws what is neither Telegram's nor the network's: that is a bug. */
export const readAnswer = (error: unknown): Answer => {
  if (error instanceof HttpError)
    return unsent.includes(codeOf(error.error)) ? { is: 'not-sent' } : { is: 'ambiguous' };
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { is: 'later', ms: (parameters.retry_after ?? 1) * 1000 };
  if (code >= 500) return { is: 'ambiguous' };
  if (code === 404 && /method/i.test(description)) return { is: 'refused' };
  if (code === 401 || code === 404) return { is: 'unauthorised' };
  if (code === 403) return { is: 'blocked' };
  if (parameters.migrate_to_chat_id !== undefined) return { is: 'moved', chat: parameters.migrate_to_chat_id };
  const known = words.find(([pattern]) => pattern.test(description));
  return { is: known ? known[1] : 'refused' };
};

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string' && unsent.includes(error.code)) return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
};
