import { handbookFor } from '../../domain/beginning/handbook.ts';
import { before, markOf, questionOf } from '../../domain/beginning/intake/intake.ts';
import { answerNote } from '../../domain/beginning/nouns.ts';
import type { Show } from '../../domain/effects.ts';
import { linkArgs, promptArgs } from '../../state/links.ts';
import type { Entry } from '../../state/outbox.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { answerInWords } from './answer-words.ts';
import { clientData, promptOf } from './question.ts';
import { sendWords } from './sent.ts';

/** Puts a question to the client, or shows it again in its own place with what was answered. */
export const showQuestion = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const id = show.about ?? '';
  const { practice = 0 } = entry;
  const client = show.client ?? 0;
  const { world } = await tools.read({
    practice: practice ?? 0,
    clients: [client],
    handbook: true,
    notes: [answerNote(id)],
  });
  const e = world.engagements.get(client);
  const handbook = world.handbook ?? handbookFor(practice ?? 0);
  const question = questionOf(handbook, id);
  if (!e?.intake || !world.practice || !question) return performedNothing;
  const isPut = e.intake.current === id;
  // Another step has been taken since: what is put now was asked by that step.
  if (!isPut && show.instead === null) return performedNothing;
  const note = world.notes.get(answerNote(id));
  const answer = note?.is === 'answer' ? note : null;
  const reader = readerOf(show, scene);
  const skipped = markOf(e.intake, id)?.skipped ? tools.wording.say('intake-skipped', {}, reader).text : '';
  const ticking = isPut && question.kind === 'choices' && !markOf(e.intake, id);
  const prompt = promptOf({
    ...{ handbook, question, locale: e.locale, home: world.practice.locale, answer },
    answerWords: answer && !ticking ? answerInWords(tools.wording, answer, reader) : skipped,
    data: clientData(e.practice),
    first: before(handbook, id) === null,
    open: isPut,
  });
  const { chat, message } = await sendWords(tools, show, entry, scene, { text: 'intake-question', ...prompt });
  const put = { question: id, turn: e.intake.turns, repeated: entry.repeat };
  return {
    links: show.instead === null ? linksOf(client, chat, message, put) : [],
    follow: [],
  };
};

type Put = Parameters<typeof promptArgs>[3];

/** Whoever replies to a question means that question. */
export const linksOf = (client: number, chat: number, message: number, put: Put): string[] => [
  ...promptArgs(client, chat, message, put),
  ...linkArgs(chat, message, { client, chat: null, message: null, urgent: false }),
];
