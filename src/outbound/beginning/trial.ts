import { handbookFor } from '../../domain/beginning/handbook.ts';
import { before, questionOf } from '../../domain/beginning/intake/intake.ts';
import { blankAnswer } from '../../domain/beginning/intake/reading.ts';
import type { Answer, IntakeQuestion } from '../../domain/beginning/nouns.ts';
import { ticksOf, trialData } from '../../domain/beginning/questionnaire/trial.ts';
import { ownWords } from '../../domain/beginning/wording.ts';
import type { Button, Trial } from '../../domain/effects.ts';
import type { Locale } from '../../domain/locale.ts';
import type { TextArgs, TextKey } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, placeOf, type Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';
import { answerInWords } from './answer-words.ts';
import { promptOf } from './question.ts';

/** Puts a question to the coach just as a client would read it; only what its buttons do is another thing. */
export const performTrial = async (tools: Tools, trial: Trial, entry: Entry, scene: Scene): Promise<Performed> => {
  const practice = entry.practice ?? 0;
  const { world } = await tools.read({ practice, handbook: true });
  const handbook = world.handbook ?? handbookFor(practice);
  const question = questionOf(handbook, trial.question);
  const home = world.practice?.locale ?? trial.locale;
  if (!question) return performedNothing;
  const reader = { ...readerOf(trial, scene), locale: trial.locale };
  if (trial.words !== null) return send(tools, trial, scene, reader, { text: trial.words, args: {}, buttons: [] });
  const answer = answerOf(question, trial, home);
  const prompt = promptOf({
    ...{ handbook, question, locale: trial.locale, home, answer },
    answerWords: trial.settled ? settledWords(tools, answer, trial, reader) : '',
    data: trialData(question.id, ticksOf(question, trial.picked)),
    first: before(handbook, question.id) === null,
    open: !trial.settled,
  });
  return send(tools, trial, scene, reader, { text: 'intake-question', ...prompt });
};

/** What was pressed, as a client's answer would say it. */
const answerOf = (question: IntakeQuestion, { picked, locale }: Trial, home: Locale): Answer => {
  const [first] = picked;
  const chosen = question.choices.filter(({ id }) => picked.includes(id));
  return {
    ...blankAnswer(question, null),
    picked: chosen.map(({ id, words }) => ({ id, words: ownWords(words, locale, home) })),
    value: question.scale && first !== undefined ? Number(first) : null,
    yes: question.kind === 'yesno' && first !== undefined ? first === 'yes' : null,
  };
};

const settledWords = ({ wording }: Tools, answer: Answer, { picked }: Trial, reader: Reader): string =>
  picked.length === 0 ? wording.say('intake-skipped', {}, reader).text : answerInWords(wording, answer, reader);

interface Said {
  readonly text: TextKey;
  readonly args: TextArgs;
  readonly buttons: readonly (readonly Button[])[];
}

const send = async (tools: Tools, trial: Trial, scene: Scene, reader: Reader, said: Said): Promise<Performed> => {
  const { text, entities } = tools.wording.say(said.text, said.args, reader);
  const reply_markup = keyboard(tools.wording, said.buttons, reader, scene);
  const place = placeOf(trial, scene);
  const words = {
    ...{ text, entities: [...entities], link_preview_options: { is_disabled: true } },
    ...(reply_markup ? { reply_markup } : {}),
  };
  if (trial.instead === null) await tools.api.raw.sendMessage({ ...place, ...words });
  else await tools.api.raw.editMessageText({ ...words, chat_id: place.chat_id, message_id: trial.instead });
  return performedNothing;
};
