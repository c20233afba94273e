import { createHash } from 'node:crypto';
import type { Document, Message } from 'grammy/types';
import type { Handbook } from '../../domain/beginning/nouns.ts';
import {
  type FileTrouble,
  fileOffered,
  fileProblems,
  fileTrouble,
  takeOver,
} from '../../domain/beginning/questionnaire/adopting.ts';
import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { inEditor } from './editor-turn.ts';
import { type ReadForm, readForm } from './questionnaire-schema.ts';

/** In bytes: a full questionnaire in four languages is well below it. */
const fileAtMost = 256 * 1024;
const names = /\.(?:ya?ml|json)$/i;

/** What the coach sends after "import": a file, read and shown before it changes anything. */
export const typedFile = async (turn: Turn): Promise<void> => {
  const { message } = turn.update;
  if (!message) return;
  const read = await readDocument(turn, message.document);
  await inEditor(turn, null, (editing) => {
    if (typeof read === 'string') return fileTrouble(editing, read);
    if (!read.ok) return fileProblems(editing, read.problems);
    return fileOffered(editing, read.form, { message: message.message_id, mark: markOf(editing.handbook) });
  });
};

/** "Take it over": the file is the one that the offer answers, so that nothing of it has to be kept here. */
export const pressTake = async (turn: Turn, mark: string, instead: number | null): Promise<Toast | undefined> => {
  const read = await readDocument(turn, offeredIn(turn));
  return inEditor(turn, instead, (editing) => {
    if (typeof read === 'string') return fileTrouble(editing, read === 'not-a-file' ? 'away' : read);
    if (!read.ok) return fileProblems(editing, read.problems);
    const now = markOf(editing.handbook);
    // The questionnaire has changed since: what the file would do to it is shown anew.
    if (now !== mark) return fileOffered(editing, read.form, { message: null, mark: now });
    return takeOver(editing, read.form);
  });
};

const offeredIn = ({ update }: Turn): Document | undefined => {
  const offer = update.callback_query?.message as Message | undefined;
  return offer?.reply_to_message?.document;
};

const readDocument = async (turn: Turn, document: Document | undefined): Promise<ReadForm | FileTrouble> => {
  if (!document) return 'not-a-file';
  if (!names.test(document.file_name ?? '')) return 'name';
  if ((document.file_size ?? 0) > fileAtMost) return 'size';
  const bytes = await turn.download(document.file_id, fileAtMost);
  if (!bytes) return 'away';
  const text = inLetters(bytes);
  return text === null ? 'letters' : readForm(text);
};

/** UTF-8, with or without its mark; null for anything else. */
const inLetters = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Names a questionnaire as it is, so that an offer made for another is not taken. */
const markOf = ({ questions }: Handbook): string =>
  createHash('sha256').update(JSON.stringify(questions)).digest('hex').slice(0, 16);
