import { type Decision, outdated } from '../../decision.ts';
import { type Button, type Effect, type Say, toClient } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Engagement, Practice } from '../../world.ts';
import { type Ask, type AskedNote, askedNote, type CommonQuestion } from '../nouns.ts';
import { cleanWords } from '../questionnaire/editor-limits.ts';
import { askedAtMost, askOf, forgotten, passOn } from './asks-passed.ts';
import { answerable, answerSay, type HelpDesk, mayAsk, nameButton, ownQuestion } from './common-questions.ts';
import { helpOffer, noted, seemsLost } from './lost.ts';
import { resembling } from './resemblance.ts';

/** So many of one client's questions wait for the coach at once. */
const openAtMost = 10;

/** "My question is not here": the next message is taken down. Outcome `asked` when it is awaited. */
export const askForQuestion = ({ practice, e }: HelpDesk, message: number | null): Decision => {
  if (!mayAsk(e)) return notNow(e);
  const back: Button = { text: 'button-back', press: press('common', 'list', practice.id, 0) };
  return { outcome: 'asked', effects: [toClient(e, 'asked-say', {}, { buttons: [[back]], instead: message })] };
};

const notNow = (e: Engagement): Decision => ({ outcome: 'refused', effects: [toClient(e, 'asked-not-now', {})] });

/** "This does not answer it": then in the client's own words; the second time a person is offered instead. */
export const unanswered = (desk: HelpDesk, id: string, message: number | null): Decision => {
  const e = noted(desk.p, desk.e, id, 'unanswered');
  if (!mayAsk(e)) return notNow(e);
  if (!seemsLost(desk.p, e, id, 'unanswered')) return { ...askForQuestion(desk, message), engagements: [e] };
  return {
    outcome: 'answered',
    engagements: [noted(desk.p, e, id, 'help')],
    effects: [helpOffer(e, 'unanswered', id, message)],
  };
};

/** The question as it was written; `n` is its message. What is known already is offered first, the rest is for the coach. */
export const takeDown = (desk: HelpDesk, n: number, typed: string): Decision => {
  const { p, e } = desk;
  const text = cleanWords(typed);
  if (!mayAsk(e)) return notNow(e);
  if (text === '') return stillAsked(toClient(e, 'asked-as-text', {}));
  if (text.length > askedAtMost) return stillAsked(toClient(e, 'asked-long', { most: askedAtMost }));
  if (e.asks.filter(({ state }) => state !== 'answered').length >= openAtMost)
    return { outcome: 'refused', effects: [toClient(e, 'asked-full', { count: openAtMost })] };
  const note: AskedNote = { is: 'asked', text, answer: null, draft: null };
  const ask: Ask = { n, at: p.at, state: 'offered' };
  const after = { ...e, asks: [...e.asks, ask] };
  const likely = likelyFor(desk, text);
  const decision =
    likely.length > 0
      ? { outcome: 'answered' as const, engagements: [after], effects: [perhaps(desk, n, likely, null)] }
      : passOn({ ...desk, e: after }, n, null);
  return { ...decision, notes: new Map([[askedNote(n), note]]) };
};

/** Said, and the question is still awaited. */
const stillAsked = (effect: Effect): Decision => ({ outcome: 'asked', effects: [effect] });

/** Known questions that may be the same. */
const likelyFor = ({ handbook, practice, e }: HelpDesk, text: string): CommonQuestion[] => {
  const all = answerable(handbook);
  const known = all.map((one) => ({ id: one.id, words: [ownQuestion(one, e, practice.locale) ?? ''] }));
  return resembling(text, known).flatMap((id) => all.filter((one) => one.id === id));
};

/** "Perhaps this?": known questions as buttons, and the way to the coach. */
const perhaps = (
  { practice, e }: HelpDesk,
  n: number,
  likely: readonly CommonQuestion[],
  instead: number | null,
): Say => {
  const rows = likely.map((one): Button[] => [
    nameButton(one, e, practice, press('common', 'seen', practice.id, n, one.id)),
  ]);
  return toClient(e, 'asked-perhaps', {}, { buttons: [...rows, [askButton(practice, n)]], instead });
};

const askButton = (practice: Practice, n: number): Button => ({
  text: 'button-faq-ask',
  press: press('common', 'ask', practice.id, n),
});

/** One of the offered answers, in their place. */
export const readOffered = (desk: HelpDesk, n: number, id: string, message: number | null): Decision => {
  const { p, practice, handbook, e } = desk;
  const one = answerable(handbook).find((known) => known.id === id);
  if (!one || askOf(e, n)?.state !== 'offered') return outdated;
  const buttons: Button[][] = [
    [{ text: 'button-faq-answered', press: press('common', 'ok', practice.id, n) }],
    [askButton(practice, n)],
    [{ text: 'button-back', press: press('common', 'others', practice.id, n) }],
  ];
  const engagements = [noted(p, e, id, 'read')];
  return { outcome: 'answered', engagements, effects: [answerSay(desk, one, buttons, message)] };
};

/** Back to what was offered. */
export const offeredAgain = (desk: HelpDesk, n: number, message: number | null): Decision => {
  const note = desk.notes.get(askedNote(n));
  if (askOf(desk.e, n)?.state !== 'offered' || note?.is !== 'asked') return outdated;
  return { outcome: 'answered', effects: [perhaps(desk, n, likelyFor(desk, note.text), message)] };
};

/** "This answers it": the question is forgotten, the coach need not hear of it. */
export const isAnsweredNow = ({ e }: HelpDesk, n: number, message: number | null): Decision => {
  if (askOf(e, n)?.state !== 'offered') return outdated;
  return { ...forgotten(e, n), effects: [toClient(e, 'asked-helped', {}, { instead: message })] };
};
