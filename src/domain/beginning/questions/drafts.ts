import { type Decision, outdated, toasted } from '../../decision.ts';
import { type Show, show, toCoach } from '../../effects.ts';
import { ask } from '../../person.ts';
import { press } from '../../press.ts';
import type { Engagement, Person } from '../../world.ts';
import { type AskedNote, askedNote, type CommonDraft } from '../nouns.ts';
import { cleanWords } from '../questionnaire/editor-limits.ts';
import { forgotten } from './asks-passed.ts';
import { addCommon, commonLimits, type Half, isFull } from './common-editing.ts';
import type { HelpDesk } from './common-questions.ts';
import { folded } from './folding.ts';

/** A question and its answer as other clients would read them: until the coach says otherwise, as they were written. */
export const draftFor = ({ text, draft }: AskedNote, answer: string | null): CommonDraft | null =>
  draft ?? (answer === null ? null : { question: text.replace(/\n+/g, ' '), answer });

/** Exactly what others would read, for the coach alone. It is sealed until they say yes. */
export const showDraft = (e: Engagement, n: number, instead: number | null): Show =>
  show('coach', e, 'draft', { about: `${n}`, instead });

/** Why it cannot be read by others yet; null when it can. */
export type DraftTrouble = 'question-long' | 'answer-long' | 'named';

/** A draft is too long, or the client would be known by it. */
export const draftTrouble = ({ question, answer }: CommonDraft, { name }: Engagement): DraftTrouble | null => {
  if (isNamed(`${question} ${answer}`, name)) return 'named';
  if (question.length > commonLimits.question) return 'question-long';
  return answer.length > commonLimits.answer ? 'answer-long' : null;
};

const shortestName = 3;
/** A name in another case is longer by so many letters at most. */
const longestEnding = 3;
const bentEnding = /^[аеиоуыэюяaeiouy]\p{L}{0,2}$/u;

/** Whether one of the names, in any case, stands among the words, written as a name. */
const isNamed = (words: string, name: string): boolean => {
  const names = folded(name)
    .split(/[^\p{L}]+/u)
    .filter((one) => one.length >= shortestName);
  const capitalised = words.match(/\p{Lu}\p{L}+/gu) ?? [];
  return capitalised.map(folded).some((word) => names.some((one) => isForm(word, one)));
};

/** The name itself with an ending, or with its last letter bent into one. */
const isForm = (word: string, name: string): boolean =>
  (word.startsWith(name) && word.length <= name.length + longestEnding) ||
  (word.startsWith(name.slice(0, -1)) && bentEnding.test(word.slice(name.length - 1)));

const noteOf = ({ e, notes }: HelpDesk, n: number): AskedNote | null => {
  const note = notes.get(askedNote(n));
  return note?.is === 'asked' && e.asks.some((one) => one.n === n && one.state === 'answered') ? note : null;
};

const withDraft = (note: AskedNote, n: number, draft: CommonDraft): Decision => ({
  outcome: 'changed',
  notes: new Map([[askedNote(n), { ...note, draft }]]),
});

/** "Add to common questions": first the coach sees what others would read. */
export const beginDraft = (desk: HelpDesk, n: number, message: number | null): Decision => {
  const note = noteOf(desk, n);
  const draft = note && draftFor(note, note.answer);
  if (!note || !draft) return outdated;
  return { ...withDraft(note, n, draft), effects: [showDraft(desk.e, n, message)] };
};

/** "Reword": the next typed words stand in the place of one half. */
export const askDraftHalf = (desk: HelpDesk, coach: Person, n: number, half: Half): Decision => {
  if (!noteOf(desk, n)?.draft) return outdated;
  const most = commonLimits[half];
  return {
    outcome: 'asked',
    person: ask(coach, 'common-words', desk.p.at, `draft.${desk.e.client}.${n}.${half}`),
    effects: [
      half === 'question'
        ? toCoach(null, 'draft-write-question', { most })
        : toCoach(null, 'draft-write-answer', { most }),
    ],
  };
};

/** The other wording, and how it would be read now. What is too long is said, and the question stays open. */
export const rewordDraft = (desk: HelpDesk, coach: Person, n: number, half: Half, typed: string): Decision => {
  const note = noteOf(desk, n);
  const text = half === 'question' ? cleanWords(typed).replace(/\n+/g, ' ') : cleanWords(typed);
  const most = commonLimits[half];
  if (!note?.draft) return { ...outdated, person: { ...coach, dialog: null } };
  if (text === '' || text.length > most)
    return {
      outcome: 'refused',
      person: { ...coach, dialog: coach.dialog && { ...coach.dialog, at: desk.p.at } },
      effects: [toCoach(null, 'common-long', { count: text.length, most })],
    };
  return {
    ...withDraft(note, n, { ...note.draft, [half]: text }),
    person: { ...coach, dialog: null },
    effects: [showDraft(desk.e, n, null)],
  };
};

/** Now others may read it, and nothing says any more who asked. */
export const keepDraft = (desk: HelpDesk, n: number, message: number | null): Decision => {
  const { e, handbook } = desk;
  const draft = noteOf(desk, n)?.draft;
  if (!draft || draftTrouble(draft, e)) return outdated;
  if (isFull(handbook)) return toasted('toast-common-full');
  const { handbook: after, id } = addCommon(handbook, e.locale, draft.question, draft.answer);
  const see = press('common', 'my', 'card', id, e.locale);
  return {
    ...forgotten(e, n),
    handbook: after,
    effects: [
      toCoach(null, 'draft-added', {}, { instead: message, buttons: [[{ text: 'button-common-see', press: see }]] }),
    ],
  };
};

/** It stays between the two: the question and its answer are forgotten here. */
export const leaveDraft = (desk: HelpDesk, n: number, message: number | null): Decision => {
  if (!noteOf(desk, n)) return outdated;
  return { ...forgotten(desk.e, n), effects: [toCoach(null, 'draft-left', {}, { instead: message })] };
};
