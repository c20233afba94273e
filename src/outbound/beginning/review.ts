import { questionOf } from '../../domain/beginning/intake/intake.ts';
import { cut, defaultQuestion, shortWords } from '../../domain/beginning/wording.ts';
import type { Button, Show } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { answerInWords, wordsOf } from './answer-words.ts';
import { type Answered, answersOf, type Opened, opened } from './answers-of.ts';
import { linksOf } from './ask.ts';
import { sendWords } from './sent.ts';

/** Characters that all answers together may take in one message (Telegram: 4096). */
const lettersAtMost = 3000;

/** Everything that was answered, to look over, change and send. */
export const showReview = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const client = show.client ?? 0;
  const all = await opened(tools, entry.practice ?? 0, client);
  if (!all?.e.intake) return performedNothing;
  const { e, handbook } = all;
  const items = answersOf(all).filter(({ id }) => questionOf(handbook, id));
  const isSent = all.e.intake.sentAt !== null;
  const reader = readerOf(show, scene);
  const each = Math.max(40, Math.floor(lettersAtMost / Math.max(1, items.length)));
  const list = items
    .map(
      (item, i) =>
        `${i + 1}. ${wordsOf(tools.wording, nameOf(all, item), reader)}\n${answerLine(tools, item, each, reader)}`,
    )
    .join('\n\n');
  const change = items.map(
    (item, i): Button => ({
      text: 'button-change',
      args: { number: i + 1, words: nameOf(all, item) },
      press: press('intake', e.practice, 'change', item.id),
    }),
  );
  const send: Button[][] = isSent
    ? []
    : [[{ text: 'button-send-answers', press: press('intake', e.practice, 'send') }]];
  const text = isSent ? 'intake-review-sent' : 'intake-review';
  const buttons = [...send, ...pairs(change)];
  const { chat, message } = await sendWords(tools, show, entry, scene, { text, args: { list }, buttons });
  const put = { question: '', turn: all.e.intake.turns, repeated: entry.repeat };
  return {
    links: show.instead === null ? linksOf(client, chat, message, put) : [],
    follow: [],
  };
};

/** What a question is called, in the reader's language. */
const nameOf = ({ handbook, e, practice }: Opened, { id }: Answered): string | Phrase => {
  const question = questionOf(handbook, id);
  return question ? shortWords(question, e.locale, practice.locale) : defaultQuestion(id, 'short');
};

const answerLine = (
  tools: Tools,
  { answer, skipped }: Answered,
  atMost: number,
  reader: Parameters<typeof wordsOf>[2],
) => {
  if (answer) return cut(answerInWords(tools.wording, answer, reader), atMost);
  return tools.wording.say(skipped ? 'intake-skipped' : 'intake-nothing', {}, reader).text;
};

const pairs = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 2) }, (_, i) => all.slice(2 * i, 2 * i + 2));
