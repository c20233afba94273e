import { InputFile } from 'grammy';
import type { AnswerPart, Note } from '../domain/beginning/nouns.ts';
import { cut } from '../domain/beginning/wording.ts';
import type { Effect, Export } from '../domain/effects.ts';
import { type Account, accountAsJson } from '../state/account.ts';
import { readAnswer } from './answers.ts';
import { isSpoken } from './beginning/answer-words.ts';
import { accountSheet, questionIn } from './export-sheet.ts';
import { printSheet } from './paper/print.ts';
import { readerOf, type Scene } from './reader.ts';
import { type Performed, performedNothing, type Tools } from './tools.ts';
import type { Reader } from './wording.ts';

/** Where a spoken answer is found: a part of a note. */
type Spoken = Exclude<Export['form'], string>;

/** Everything that is kept about someone: to read, as data, and one by one what they have spoken. */
export const performExport = async (tools: Tools, effect: Export, scene: Scene): Promise<Performed> => {
  const account = await tools.account(effect.person);
  if (!account) return performedNothing;
  const reader = readerOf(effect, scene);
  if (typeof effect.form === 'object') return sendSpoken(tools, account, effect.form, reader);
  return effect.form === 'paper' ? sendPaper(tools, account, reader) : sendData(tools, account, effect, reader);
};

const sendPaper = async (tools: Tools, account: Account, reader: Reader): Promise<Performed> => {
  const file = await printSheet(accountSheet(tools.wording, account, reader));
  await tools.api.raw.sendDocument({
    chat_id: account.person.id,
    document: new InputFile(file, 'mezha.pdf'),
    caption: tools.wording.say('export-caption-paper', {}, reader).text,
  });
  return performedNothing;
};

/** The spoken answers follow it, each by itself: what has been sent is not sent again when one of them has to wait. */
const sendData = async (tools: Tools, account: Account, effect: Export, reader: Reader): Promise<Performed> => {
  await tools.api.raw.sendDocument({
    chat_id: account.person.id,
    document: new InputFile(Buffer.from(accountAsJson(account)), 'mezha.json'),
    caption: tools.wording.say('export-caption', {}, reader).text,
  });
  return { links: [], follow: spokenIn(account).map((form): Effect => ({ ...effect, form })) };
};

const partsOf = (note: Note): readonly AnswerPart[] => ('parts' in note ? note.parts : []);

const spokenIn = ({ asClient }: Account): Spoken[] =>
  asClient.flatMap(({ coach, notes }) =>
    [...notes].flatMap(([note, one]) =>
      partsOf(one).flatMap((part, i) => (isSpoken(part) ? [{ practice: coach.id, note, part: i }] : [])),
    ),
  );

/** A copy of what was said, under the words of its question; a sentence where Telegram does not have it any more. */
const sendSpoken = async (
  { api, wording }: Tools,
  { asClient, person }: Account,
  { practice, note: name, part: n }: Spoken,
  reader: Reader,
): Promise<Performed> => {
  const note = asClient.find(({ coach }) => coach.id === practice)?.notes.get(name);
  const part = note && partsOf(note)[n];
  if (!note || !part || !isSpoken(part)) return performedNothing;
  const question = questionIn(wording, note, reader);
  const caption = part.round ? {} : { caption: cut(wording.say('export-voice', { question }, reader).text, 1024) };
  try {
    await api.raw.copyMessage({
      chat_id: person.id,
      from_chat_id: part.chat,
      message_id: part.message,
      ...caption,
    });
  } catch (error) {
    if (!['withdrawn', 'uncopyable'].includes(readAnswer(error).is)) throw error;
    const { text } = wording.say('export-voice-gone', { question }, reader);
    await api.raw.sendMessage({ chat_id: person.id, text: cut(text, 4096) });
  }
  return performedNothing;
};
