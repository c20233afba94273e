import { InputFile } from 'grammy';
import { Document, isMap, isSeq } from 'yaml';
import { handbookFor } from '../../domain/beginning/handbook.ts';
import { type Handbook, questionKinds } from '../../domain/beginning/nouns.ts';
import { formOf } from '../../domain/beginning/questionnaire/questionnaire-file.ts';
import { choiceWords, questionWords } from '../../domain/beginning/wording.ts';
import type { Button, SendFile } from '../../domain/effects.ts';
import { locales } from '../../domain/locale.ts';
import { press } from '../../domain/press.ts';
import type { Entry } from '../../state/outbox.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, placeOf, type Tools } from '../tools.ts';
import type { Reader, Wording } from '../wording.ts';
import { wordsOf } from './answer-words.ts';

/** The coach's questionnaire as a file: to look over, to change at a desk, to hand on. */
export const performFile = async (tools: Tools, file: SendFile, entry: Entry, scene: Scene): Promise<Performed> => {
  const practice = entry.practice ?? 0;
  const { world } = await tools.read({ practice, handbook: true });
  const handbook = world.handbook ?? handbookFor(practice);
  const reader = readerOf(file, scene);
  const text = file.form === 'json' ? asJson(handbook) : asYaml(handbook, commentsIn(tools.wording, handbook, reader));
  const other: Button = { text: 'button-as', args: { form: 'JSON' }, press: press('edit', 'file', 'json') };
  const markup = keyboard(tools.wording, file.form === 'json' ? [] : [[other]], reader, scene);
  await tools.api.raw.sendDocument({
    ...placeOf(file, scene),
    document: new InputFile(Buffer.from(text), `questionnaire.${file.form}`),
    caption: tools.wording.say('questionnaire-caption', {}, reader).text,
    ...(markup ? { reply_markup: markup } : {}),
  });
  return performedNothing;
};

/** What a file says about itself to whoever opens it: about all of it, and about each question. */
export interface Comments {
  readonly head: string;
  /** By the question's place; '' where there is nothing to say. */
  readonly questions: readonly string[];
}

export const asJson = (handbook: Handbook): string => `${JSON.stringify(formOf(handbook), null, 2)}\n`;

/** As people read it: every text on a line of its own or as it was broken into lines, a line between questions. */
export const asYaml = (handbook: Handbook, comments: Comments): string => {
  const document = new Document(formOf(handbook));
  document.commentBefore = comment(comments.head);
  const questions = document.get('questions');
  for (const [i, item] of (isSeq(questions) ? questions.items : []).entries()) {
    if (!isMap(item)) continue;
    item.spaceBefore = i > 0;
    const words = comments.questions[i] ?? '';
    if (words !== '') item.commentBefore = comment(words);
  }
  return document.toString({ lineWidth: 0, blockQuote: 'literal' });
};

const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ` ${line}`))
    .join('\n');

/** What stands in the file as it is, in every language. */
const fileWords = {
  ...{ id: 'id', kind: 'kind', kinds: questionKinds.join(', '), required: 'required', yes: 'true', no: 'false' },
  ...{ words: 'words', languages: locales.join(', '), choices: 'choices', scale: 'scale', from: 'from', to: 'to' },
};

const commentsIn = (wording: Wording, handbook: Handbook, reader: Reader): Comments => {
  const head = wording.say('questionnaire-head', fileWords, reader).text;
  return { head, questions: handbook.questions.map((q) => botsWords(wording, q, reader)) };
};

/** What a client reads where the file has no words: the bot's, in the coach's language. */
const botsWords = (wording: Wording, q: Handbook['questions'][number], reader: Reader): string => {
  const { locale } = reader;
  const isBare = (words: object): boolean => Object.keys(words).length === 0;
  const choices = q.choices
    .filter((one) => isBare(one.words))
    .map((one) => `${one.id}: ${wordsOf(wording, choiceWords(one, locale, locale), reader)}`);
  const question = isBare(q.words) ? [wordsOf(wording, questionWords(q, locale, locale), reader)] : [];
  return [...question, ...choices].join('\n');
};
