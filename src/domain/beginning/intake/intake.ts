import type { Effect } from '../../effects.ts';
import { show } from '../../effects.ts';
import type { Present } from '../../present.ts';
import type { Engagement } from '../../world.ts';
import type { AnswerMark, Handbook, Intake, IntakeQuestion } from '../nouns.ts';

/** Who has been away for longer is asked whether the next message is an answer, in ms. */
export const awayAfter = 12 * 3_600_000;

/** An engagement with a questionnaire: going on, or sent already. */
export type InIntake = Engagement & { readonly intake: Intake };

export const hasIntake = (e: Engagement): e is InIntake => e.intake !== null;
/** Whether what the client writes belongs into the questionnaire. */
export const isInIntake = (e: Engagement): e is InIntake => e.stage === 'intake' && hasIntake(e);

/** A question is put once more after everything was sent. */
export const isCorrecting = ({ intake }: Engagement): boolean =>
  intake !== null && intake.sentAt !== null && intake.current !== null;

/** Whether answers are taken: while it goes on, and as corrections for as long as they are kept. What the coach did not wait for is closed. */
export const mayBeAnswered = (e: InIntake): boolean => e.stage === 'intake' || e.intake.sentAt !== null;

/** Written (in whole seconds) while it went on, and arrived after the coach had begun without it. */
export const cameTooLate = ({ intake, activeAt }: Engagement, writtenAt: number): boolean =>
  intake !== null && intake.sentAt === null && activeAt !== null && writtenAt + 1000 <= activeAt;

/** A questionnaire at its first question. */
export const beginIntake = (p: Present, { questions }: Handbook): Intake => ({
  startedAt: p.at,
  lastAt: p.at,
  current: questions[0]?.id ?? null,
  last: null,
  turns: 1,
  putAt: p.at,
  reviewing: false,
  answers: [],
  longestPause: 0,
  later: false,
  reminded: 0,
  unsure: false,
  sentAt: null,
});

export const questionOf = ({ questions }: Handbook, id: string | null): IntakeQuestion | null =>
  questions.find((one) => one.id === id) ?? null;

export const markOf = ({ answers }: Intake, id: string): AnswerMark | null =>
  answers.find((one) => one.question === id) ?? null;

/** The first question without an answer; null when there is none left. */
const firstOpen = ({ questions }: Handbook, intake: Intake): string | null =>
  questions.find(({ id }) => !markOf(intake, id))?.id ?? null;

/** Questions that must be answered and are not; a coach may have added one. */
export const missing = ({ questions }: Handbook, intake: Intake): IntakeQuestion[] =>
  questions.filter(({ id, required }) => {
    const mark = markOf(intake, id);
    return !mark || (required && mark.skipped);
  });

/** Where a question stands: "3 of 12". */
export const placeOf = ({ questions }: Handbook, id: string): { number: number; total: number } => ({
  number: questions.findIndex((one) => one.id === id) + 1,
  total: questions.length,
});

/** The question that stands before this one; null for the first. */
export const before = ({ questions }: Handbook, id: string | null): string | null => {
  const at = id === null ? questions.length : questions.findIndex((one) => one.id === id);
  return questions[at - 1]?.id ?? null;
};

/** The client did something: the pause is over, reminders begin anew. */
export const stirred = (p: Present, intake: Intake): Intake => ({
  ...intake,
  lastAt: p.at,
  longestPause: Math.max(intake.longestPause, p.at - intake.lastAt),
  later: false,
  reminded: 0,
});

/** An answer, or that there is none, stands under its question. */
export const marked = (intake: Intake, mark: AnswerMark): Intake => ({
  ...intake,
  answers: [...intake.answers.filter((one) => one.question !== mark.question), mark],
});

/** A question is put with the step that was just taken, or everything to look over: another one, or the same once more. */
export const turnedTo = (intake: Intake, id: string | null): Intake => ({
  ...intake,
  ...{ last: intake.current, current: id, turns: intake.turns + 1, putAt: intake.lastAt },
});

/** The same once more: what is written before it is seen may be meant for it, or for what was put before. */
export const turnedAgain = (intake: Intake, id: string | null): Intake => ({ ...turnedTo(intake, id), last: id });

/** What comes after a question: the first that is open, or the looking over. */
export const onward = (handbook: Handbook, intake: Intake): Intake => {
  const next = firstOpen(handbook, intake);
  return { ...turnedTo(intake, intake.reviewing ? null : next), reviewing: false };
};

/** The questionnaire as it is: a question that the coach has removed is not put any more. */
export const current = (handbook: Handbook, intake: Intake): string | null =>
  intake.current === null || questionOf(handbook, intake.current) ? intake.current : firstOpen(handbook, intake);

/** Puts what is to be done now: the question, or everything to look over. */
export const put = (e: InIntake, instead: number | null = null): Effect =>
  e.intake.current === null
    ? show('client', e, 'review', { instead })
    : show('client', e, 'question', { about: e.intake.current, instead });
