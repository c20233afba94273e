import { createHash } from 'node:crypto';
import type { Document, Message } from 'grammy/types';
import { markIn, readPrint } from '../../domain/agreements/terms/paper-mark.ts';
import { type Verified, written } from '../../domain/agreements/terms/verified.ts';
import type { Effect } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import { inPerson, type Turn } from '../turn.ts';

/** In bytes: printed terms are a tenth of it. */
const fileAtMost = 1024 * 1024;

/** `/verify`: whether a fingerprint or a file is genuine; with nothing to look at, whether the record is whole, and a question. */
export const verify = async (turn: Turn, argument: string): Promise<void> => {
  const { message } = turn.update;
  const replied = message?.reply_to_message;
  const document = message?.document ?? replied?.document;
  if (document) return tell(turn, await lookInto(turn, document, false));
  const print = readPrint(argument === '' ? wordsOf(replied) : argument);
  if (print !== null) return tell(turn, { is: 'print', print, file: null, wasForIt: false });
  return tell(turn, argument === '' ? { is: 'ask' } : { is: 'short', wasForIt: false });
};

const wordsOf = (message: Pick<Message, 'text' | 'caption'> | undefined): string =>
  message?.text ?? message?.caption ?? '';

/** `/verify` written under a file, with what stands behind it. */
export const verifyCaption = ({ document, caption = '', caption_entities }: Message): ['verify', string] | null => {
  const [first] = caption_entities ?? [];
  if (!document || first?.type !== 'bot_command' || first.offset !== 0) return null;
  const name = caption.slice(1, first.length).split('@')[0] ?? '';
  return name.toLowerCase() === 'verify' ? ['verify', ''] : null;
};

/** After a file that could not be looked into: sent again, it is for the other side, as the bot has said. */
const onlyDigits = 'digits';

/** Whether a message answers the question what to verify: a fingerprint or a paper. Anything else goes its ordinary way. */
export const isToVerify = ({ person }: Turn, { text, document }: Message): boolean =>
  document ? isPaper(document) && person.dialog?.about !== onlyDigits : text !== undefined && readPrint(text) !== null;

const isPaper = ({ mime_type, file_name }: Document): boolean =>
  mime_type === 'application/pdf' || /\.pdf$/i.test(file_name ?? '');

type Typed = (turn: Turn, text: string) => Promise<unknown>;

/** What is sent to be verified. */
export const typedVerify: Record<'verify', Typed> = {
  verify: async (turn, text) => {
    const document = turn.update.message?.document;
    if (document) return tell(turn, await lookInto(turn, document, true));
    const print = readPrint(text);
    return tell(turn, print === null ? { is: 'ask' } : { is: 'print', print, file: null, wasForIt: false });
  },
};

/** The fingerprint that a file carries, and the file's own. */
const lookInto = async (turn: Turn, { file_id, file_size = 0 }: Document, wasForIt: boolean): Promise<Verified> => {
  const bytes = file_size > fileAtMost ? null : await turn.download(file_id, fileAtMost);
  if (!bytes) return { is: 'away', wasForIt };
  const print = markIn(bytes.toString('latin1'));
  if (print === null) return { is: 'unmarked', wasForIt };
  return { is: 'print', print, file: createHash('sha256').update(bytes).digest('hex'), wasForIt };
};

/** The answer is put together when it is sent; what could not be told leaves the question open. */
const tell = async (turn: Turn, about: Verified): Promise<void> => {
  await inPerson(turn, (person, { at }) => {
    const answer: Effect = {
      ...{ do: 'show', to: 'person', client: person.id, gated: false },
      ...{ what: 'terms-verify', about: written(about), instead: null },
    };
    const isOpen = about.is !== 'print';
    const dialog = person.dialog?.question === 'verify' ? null : person.dialog;
    return {
      outcome: isOpen ? 'asked' : 'answered',
      person: isOpen ? ask(person, 'verify', at, isOfFile(about) ? onlyDigits : null) : { ...person, dialog },
      effects: [answer],
    };
  });
};

const isOfFile = ({ is }: Verified): boolean => is === 'unmarked' || is === 'away';
