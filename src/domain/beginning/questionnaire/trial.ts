import type { Decision } from '../../decision.ts';
import { type Button, type Effect, type Trial, toCoach } from '../../effects.ts';
import { type Locale, locales } from '../../locale.ts';
import type { Present } from '../../present.ts';
import { press } from '../../press.ts';
import { before } from '../intake/intake.ts';
import { readPart } from '../intake/reading.ts';
import type { AnswerPart, IntakeQuestion } from '../nouns.ts';
import { questionWith } from './editing.ts';
import { asked, type Editing, shown, toastFor } from './editor-asks.ts';
import { inPairs, languageNames, toList } from './editor-screens.ts';

interface Tried {
  readonly q: IntakeQuestion;
  readonly locale: Locale;
}

/** The question that is being tried, and in which language; null when none is. */
const triedNow = ({ person, handbook }: Editing): Tried | null => {
  if (person.dialog?.question !== 'intake-trial') return null;
  const [, id = '', code] = person.dialog.about?.split('.') ?? [];
  const q = questionWith(handbook, id);
  const locale = locales.find((one) => one === code);
  return q && locale ? { q, locale } : null;
};

const trial = ({ q, locale }: Tried, more: Partial<Trial> = {}): Trial => ({
  ...{ do: 'trial', to: 'coach', client: null, gated: false },
  ...{ question: q.id, locale, picked: [], settled: false, words: null, instead: null },
  ...more,
});

/** Puts a question; `first` is said before it. */
const put = (editing: Editing, tried: Tried, first: readonly Effect[]): Decision => {
  const decision = asked(editing, [tried.q.id, tried.locale], trial(tried), 'intake-trial');
  return { ...decision, effects: [...first, trial(tried)] };
};

/** The questionnaire as a client meets it: from the beginning, or in another language from where the coach is. */
export const beginTrial = (editing: Editing, locale: Locale): Decision => {
  const q = triedNow(editing)?.q ?? editing.handbook.questions[0];
  if (!q) return toastFor('outdated');
  const others = locales.map(
    (one): Button => ({ text: 'button-words', label: languageNames[one], press: press('edit', 'try', one) }),
  );
  const more = { instead: editing.instead, buttons: [...inPairs(others), [toList]] };
  return put(editing, { q, locale }, [toCoach(null, 'editor-trial', { language: languageNames[locale] }, more)]);
};

/** The next question, or the end. */
const onward = (editing: Editing, { q, locale }: Tried, first: readonly Effect[]): Decision => {
  const { questions } = editing.handbook;
  const next = questions[questions.findIndex((one) => one.id === q.id) + 1];
  if (next) return put(editing, { q: next, locale }, first);
  return shown(editing, ...first, toCoach(null, 'editor-trial-over', {}, { buttons: [[toList]] }));
};

/** Which of the choices are ticked, as a number in the buttons themselves: nothing of a trial is stored. */
const tickedIn = ({ choices }: IntakeQuestion, ticks: number): string[] =>
  choices.filter((_, i) => ((ticks >> i) & 1) === 1).map(({ id }) => id);

const later = (editing: Editing): Decision =>
  shown(editing, toCoach(null, 'editor-trial-over', {}, { buttons: [[toList]] }));

const toast = (text: 'intake-required' | 'intake-first' | 'intake-pick-first'): Decision => ({
  outcome: 'answered',
  toast: { text, args: {} },
});

/** The question stays in the chat with its answer, and nothing to press. */
const settled = ({ instead }: Editing, tried: Tried, picked: readonly string[]): Effect[] =>
  instead === null ? [] : [trial(tried, { picked, settled: true, instead })];

const back = (editing: Editing, { q, locale }: Tried): Decision => {
  const { handbook, instead, practice } = editing;
  const earlier = questionWith(handbook, before(handbook, q.id) ?? '');
  if (!earlier) return toast('intake-first');
  const bare = { do: 'unbutton', to: 'coach', client: null, gated: false, chat: practice.id } as const;
  return put(editing, { q: earlier, locale }, instead === null ? [] : [{ ...bare, message: instead }]);
};

const skip = (editing: Editing, tried: Tried): Decision =>
  tried.q.required ? toast('intake-required') : onward(editing, tried, settled(editing, tried, []));

const pick = (editing: Editing, tried: Tried, which: string, ticks: number): Decision => {
  const { q } = tried;
  if (q.kind !== 'choices') return onward(editing, tried, settled(editing, tried, [which]));
  const at = q.choices.findIndex((one) => one.id === which);
  const picked = tickedIn(q, at < 0 ? ticks : ticks ^ (1 << at));
  return { outcome: 'answered', effects: [trial(tried, { picked, instead: editing.instead })] };
};

const done = (editing: Editing, tried: Tried, _: string, ticks: number): Decision => {
  const picked = tickedIn(tried.q, ticks);
  return picked.length === 0 ? toast('intake-pick-first') : onward(editing, tried, settled(editing, tried, picked));
};

type Move = (editing: Editing, tried: Tried, which: string, ticks: number) => Decision;
const moves: Record<string, Move> = { pick, done, skip, back, later };

/** A button under a question that is tried: the question, what was pressed, which of several, and what is ticked already. */
export const pressTrial = (
  editing: Editing,
  [id = '', what = '', which = '', ticks = '']: readonly string[],
): Decision => {
  const tried = triedNow(editing);
  const move = Object.hasOwn(moves, what) ? moves[what] : undefined;
  if (tried?.q.id !== id || !move) return toastFor('outdated');
  return move(editing, tried, which, /^\d{1,4}$/.test(ticks) ? Number(ticks) : 0);
};

/** The button's data for a question that is tried; `ticks` goes along from press to press. */
export const trialData =
  (question: string, ticks: number) =>
  (what: string, ...more: readonly (string | number)[]): string =>
    press('edit', 'trial', question, what, more[1] ?? '-', ticks);

/** What is ticked, as a number. */
export const ticksOf = ({ choices }: IntakeQuestion, picked: readonly string[]): number =>
  choices.reduce((ticks, { id }, i) => (picked.includes(id) ? ticks | (1 << i) : ticks), 0);

/** Written or spoken words while a questionnaire is tried; null for a message that answers nothing. They are read and forgotten. */
export const saidInTrial = (p: Present, editing: Editing, part: AnswerPart | null): Decision | null => {
  const tried = triedNow(editing);
  if (!tried) return null;
  if (part && readPart(p, editing.practice.zone, tried.q, part)) return onward(editing, tried, []);
  const wrong = tried.q.kind === 'scale' ? 'intake-scale-unread' : 'intake-date-unread';
  const decision = asked(editing, [tried.q.id, tried.locale], trial(tried), 'intake-trial');
  return { ...decision, effects: [trial(tried, { words: part ? wrong : 'intake-kind' })] };
};
