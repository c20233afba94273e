import type { Decision } from '../../decision.ts';
import { type Button, type Say, toClient } from '../../effects.ts';
import type { Present } from '../../present.ts';
import { press } from '../../press.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { CommonQuestion, Handbook, Note } from '../nouns.ts';
import { commonWords, ownWords } from '../wording.ts';
import { helpOffer, noted, seemsLost } from './lost.ts';

/** What a decision about common questions looks at. */
export interface HelpDesk {
  readonly p: Present;
  readonly practice: Practice;
  readonly handbook: Handbook;
  readonly e: Engagement;
  readonly notes: ReadonlyMap<string, Note>;
}

/** On one page of the list. */
const perPage = 10;

/** What the bot can answer of before the work begins comes first then; the rest is about writing to each other. */
const aboutWorking: readonly string[] = ['urgent', 'change', 'night', 'miss'];

/** Questions that have an answer: the bot's own always do. */
export const answerable = ({ common }: Handbook): CommonQuestion[] =>
  common.filter((one) => isBots(one) || Object.keys(one.answer).length > 0);

/** Whether the bot has words of its own for it. */
export const isBots = (one: Pick<CommonQuestion, 'id'>): boolean =>
  typeof commonWords({ ...one, words: {}, answer: {} }, 'a', 'en', 'en') !== 'string';

/** In the coach's order; before the work begins, what fits then comes first. */
export const inOrder = (handbook: Handbook, e: Engagement): CommonQuestion[] => {
  const all = answerable(handbook);
  if (e.activeAt !== null) return all;
  return [...all.filter(({ id }) => !aboutWorking.includes(id)), ...all.filter(({ id }) => aboutWorking.includes(id))];
};

/** A client's own question can be taken down once they have agreed to that, and as long as somebody is there to answer. */
export const mayAsk = ({ consentAt, stage }: Engagement): boolean =>
  consentAt !== null && stage !== 'paused' && stage !== 'ended';

/** The questions as buttons, one page of them; `instead` is the message that shows another. */
export const questionList = ({ practice, handbook, e }: HelpDesk, wanted: number, instead: number | null): Say => {
  const all = inOrder(handbook, e);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const rows = all
    .slice(page * perPage, (page + 1) * perPage)
    .map((one): Button[] => [nameButton(one, e, practice, press('common', 'read', practice.id, one.id, page))]);
  const more = press('common', 'list', practice.id, (page + 1) % pages);
  const none: Button = { text: 'button-faq-none', press: press('common', 'none', practice.id) };
  const buttons = [
    ...rows,
    ...(pages > 1 ? [[{ text: 'button-faq-more', press: more } as const]] : []),
    ...(mayAsk(e) ? [[none]] : []),
  ];
  return toClient(e, 'questions', {}, { buttons, instead });
};

/** A question by its name, in the client's language. */
export const nameButton = (one: CommonQuestion, e: Engagement, practice: Practice, pressed: string): Button => {
  const words = commonWords(one, 'b', e.locale, practice.locale);
  return typeof words === 'string'
    ? { text: 'button-words', label: oneLine(words), press: pressed }
    : { text: words.phrase, press: pressed };
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** A question with its answer, in the place of the list. */
export const answerSay = (
  { practice, e }: HelpDesk,
  one: CommonQuestion,
  buttons: readonly (readonly Button[])[],
  instead: number | null,
): Say => {
  const question = commonWords(one, 'q', e.locale, practice.locale);
  const answer = commonWords(one, 'a', e.locale, practice.locale);
  return toClient(e, 'questions-answer', { question, answer }, { buttons: buttons.map((row) => [...row]), instead });
};

/** A client reads one of them. Who reads the same again and again is offered help. */
export const readCommon = (desk: HelpDesk, id: string, page: number, message: number | null): Decision => {
  const { p, practice, handbook } = desk;
  const one = answerable(handbook).find((known) => known.id === id);
  if (!one)
    return {
      outcome: 'answered',
      effects: [questionList(desk, page, message)],
      toast: { text: 'outdated', args: {} },
    };
  const e = noted(p, desk.e, id, 'read');
  const lost = mayAsk(e) && seemsLost(p, e, id, 'read');
  const back: Button = { text: 'button-back', press: press('common', 'list', practice.id, page) };
  const no: Button = { text: 'button-faq-unanswered', press: press('common', 'no', practice.id, id) };
  return {
    outcome: 'answered',
    engagements: [lost ? noted(p, e, id, 'help') : e],
    effects: [
      answerSay(desk, one, mayAsk(e) ? [[no], [back]] : [[back]], message),
      ...(lost ? [helpOffer(e, 'read', id, null)] : []),
    ],
  };
};

/** What the question is called in one language alone; null where the coach has no words for it. */
export const ownQuestion = (one: CommonQuestion, { locale }: Engagement, home: Practice['locale']): string | null =>
  ownWords(one.words, locale, home);
