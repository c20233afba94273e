import { noticed } from '../../domain/beginning/intake/brief.ts';
import { questionOf } from '../../domain/beginning/intake/intake.ts';
import { cut, defaultQuestion, questionWords, shortWords } from '../../domain/beginning/wording.ts';
import type { Copy, Effect, Show } from '../../domain/effects.ts';
import { toCoach } from '../../domain/effects.ts';
import type { Phrase } from '../../domain/texts.ts';
import { linkArgs } from '../../state/links.ts';
import type { Entry } from '../../state/outbox.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';
import { answerInWords, isSpoken, wordsOf } from './answer-words.ts';
import { type Answered, answersOf, type Opened, opened } from './answers-of.ts';
import { sendWords } from './sent.ts';

/** Characters that all answers together may take in one message; the paper has them whole. */
const lettersAtMost = 2800;

/** The brief as a card: what is worth noticing, then question by question. The paper and the spoken answers follow it. */
export const showBrief = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const client = show.client ?? 0;
  const all = await opened(tools, entry.practice ?? 0, client);
  if (!all?.e.intake) return performedNothing;
  const reader = readerOf(show, scene);
  const items = answersOf(all).filter(({ answer }) => answer !== null);
  const each = Math.max(40, Math.floor(lettersAtMost / Math.max(1, items.length)));
  const lines = items.map((item) => `${heading(tools, all, item, reader)}\n${cut(given(tools, item, reader), each)}`);
  const list = [noticedLines(tools, all, reader).join('\n'), ...lines].join('\n\n');
  const { chat, message } = await sendWords(tools, show, entry, scene, { text: 'brief', args: { list }, buttons: [] });
  return {
    links: linkArgs(chat, message, { client, chat: null, message: null, urgent: false }),
    follow: [{ ...show, what: 'brief-paper' }, ...voices(all, items, show)],
  };
};

const heading = (tools: Tools, { handbook, practice }: Opened, { id }: Answered, reader: Reader): string => {
  const question = questionOf(handbook, id);
  const words = question ? shortWords(question, reader.locale, practice.locale) : defaultQuestion(id, 'short');
  return `▪︎ ${wordsOf(tools.wording, words, reader)}`;
};

/** The question as it was put to the client, or in the coach's language where it is the bot's own. */
export const askedWords = (tools: Tools, { handbook, practice }: Opened, item: Answered, reader: Reader): string => {
  if (item.answer?.asked) return item.answer.asked;
  const question = questionOf(handbook, item.id);
  const words: string | Phrase = question
    ? questionWords(question, reader.locale, practice.locale)
    : defaultQuestion(item.id, 'q');
  return wordsOf(tools.wording, words, reader);
};

export const given = (
  tools: Tools,
  { answer, skipped }: Answered,
  reader: Reader,
  where: 'chat' | 'paper' = 'chat',
): string => {
  if (answer) return answerInWords(tools.wording, answer, reader, where);
  return tools.wording.say(skipped ? 'intake-skipped' : 'intake-nothing', {}, reader).text;
};

/** What is worth noticing, a line each; one line that says so when nothing is. */
export const noticedLines = (tools: Tools, all: Opened, reader: Reader): string[] => {
  const { handbook, practice, e } = all;
  const say = tools.wording.say;
  const answers = answersOf(all).flatMap(({ answer }) => (answer ? [answer] : []));
  const { skipped, voices: spoken, pauseDays, rude } = noticed(e, answers);
  const names = skipped.map((id) => {
    const question = questionOf(handbook, id);
    const words = question ? shortWords(question, reader.locale, practice.locale) : defaultQuestion(id, 'short');
    return wordsOf(tools.wording, words, reader);
  });
  const lines = [
    ...(names.length > 0 ? [say('brief-skipped', { count: names.length, list: names.join(', ') }, reader)] : []),
    ...(spoken > 0 ? [say('brief-voices', { count: spoken }, reader)] : []),
    ...(pauseDays > 0 ? [say('brief-pause', { days: pauseDays }, reader)] : []),
    ...rude.map((quote) => say('brief-rude', { quote }, reader)),
  ].map(({ text }) => text);
  return lines.length > 0 ? lines : [say('brief-nothing', {}, reader).text];
};

/** Spoken answers as they were spoken, each under the name of its question. */
const voices = (all: Opened, items: readonly Answered[], show: Show): Effect[] =>
  items.flatMap(({ id, answer }) =>
    (answer?.parts ?? []).filter(isSpoken).flatMap((part): Effect[] => {
      const question = questionOf(all.handbook, id);
      const about = question
        ? shortWords(question, all.practice.locale, all.practice.locale)
        : defaultQuestion(id, 'short');
      return [
        toCoach(show.client, 'brief-voice', { about }, { gated: show.gated }),
        copyOf(show, part.chat, part.message),
      ];
    }),
  );

const copyOf = ({ client, gated }: Show, from: number, message: number): Copy => ({
  ...{ do: 'copy', to: 'coach', client, gated, from, messages: [message] },
  ...{ replyTo: null, edited: false, repeat: false, sign: false },
});
