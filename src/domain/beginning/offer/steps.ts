import { opensAt, type Present } from '../../present.ts';
import type { Moment, Phrase } from '../../texts.ts';
import type { Engagement, Practice, Stage } from '../../world.ts';
import type { Handbook } from '../nouns.ts';
import { isOnTable, isSent } from './offer.ts';

/** What a beginning consists of, in order. */
const steps = ['consent', 'questionnaire', 'offer', 'terms', 'weeks'] as const;
type Step = (typeof steps)[number];
type State = 'done' | 'now' | 'next';
interface Standing {
  readonly step: Step;
  readonly state: State;
}

const stepOfStage: Partial<Record<Stage, Step>> = { intake: 'questionnaire', offer: 'offer', terms: 'terms' };

/** The stage itself, or the one that rests. */
const stageOf = (e: Engagement): Stage => (e.stage === 'paused' ? (e.pausedFrom ?? 'active') : e.stage);

const current = (e: Engagement): Step => {
  const stage = stageOf(e);
  if (stage === 'invited') return e.consentAt === null ? 'consent' : 'offer';
  return stepOfStage[stage] ?? 'weeks';
};

const happened = (e: Engagement, step: Step): boolean => {
  switch (step) {
    case 'consent':
      return e.consentAt !== null;
    case 'questionnaire':
      return e.intake?.sentAt != null;
    case 'offer':
      return e.offer?.answer === 'taken' || e.offer?.answer === 'agreed';
    case 'terms':
      return e.offer?.answer === 'agreed' || (e.terms?.agreed.length ?? 0) > 0;
    case 'weeks':
      return e.welcome?.over ?? false;
  }
};

/** What has been done, what is being done and what comes next. What was left out is not spoken of. */
const stepsOf = (e: Engagement): Standing[] => {
  const now = steps.indexOf(current(e));
  return steps.flatMap((step, n): Standing[] => {
    if (happened(e, step)) return [{ step, state: 'done' }];
    if (n < now) return [];
    return [{ step, state: n === now ? 'now' : 'next' }];
  });
};

/** The steps in words, a line each. `counts`: how far the questionnaire is may be said. */
export const stepLines = (e: Engagement, { questions }: Handbook, counts: boolean): readonly Phrase[] =>
  stepsOf(e).map(({ step, state }) => ({
    phrase: `step-${state}`,
    args: {
      step:
        counts && state === 'now' && step === 'questionnaire' && e.intake
          ? { phrase: 'step-questionnaire-of', args: { count: e.intake.answers.length, total: questions.length } }
          : { phrase: `step-${step}` },
    },
  }));

/** Who is waited for, and since when, as far as that is known (epoch ms). */
export interface Waiting {
  readonly who: 'coach' | 'client';
  readonly since: number | null;
}

/** Whose turn it is; null when it is nobody's. */
export const waitingFor = (e: Engagement): Waiting | null => {
  switch (e.stage) {
    case 'invited':
      return e.consentAt === null ? { who: 'client', since: null } : { who: 'coach', since: e.consentAt };
    case 'intake':
      return { who: 'client', since: e.intake?.lastAt ?? e.consentAt };
    case 'offer':
    case 'terms':
      return waitingBefore(e);
    case 'active':
      return e.waitingSince === null ? null : { who: 'coach', since: e.waitingSince };
    default:
      return null;
  }
};

/** On the way to an agreement: whoever wrote last has done their part. */
const waitingBefore = (e: Engagement): Waiting => {
  if (e.waitingSince !== null) return { who: 'coach', since: e.waitingSince };
  const since = turnedAt(e);
  const answered = e.talking && e.lastCoachAt !== null && e.lastCoachAt > (since ?? 0);
  if (answered) return { who: 'client', since: e.lastCoachAt };
  if (e.stage === 'terms') return turnInTerms(e, since);
  const client = isSent(e) && e.offer.answer === null;
  return { who: client ? 'client' : 'coach', since };
};

/** Terms wait for the client once they are proposed, and for the coach while the client has said something about them. */
const turnInTerms = ({ terms }: Engagement, since: number | null): Waiting => {
  const said = terms?.talks.find(({ state }) => state === 'open');
  if (said) return { who: 'coach', since: said.at };
  return terms?.proposal ? { who: 'client', since: terms.proposal.movedAt } : { who: 'coach', since };
};

/** When it last became somebody's turn. */
const turnedAt = (e: Engagement): number | null =>
  e.offer?.answeredAt ?? e.offer?.sentAt ?? e.intake?.sentAt ?? e.consentAt;

/** What the client can expect or do next, in words. */
export const nextForClient = (p: Present, practice: Practice, e: Engagement): Phrase => {
  switch (e.stage) {
    case 'invited':
      return e.consentAt === null ? { phrase: 'next-consent' } : answerAwaited(p, practice, e);
    case 'intake':
      return { phrase: 'next-questionnaire' };
    case 'offer':
      return isOnTable(e) ? { phrase: 'next-offer' } : answerAwaited(p, practice, e);
    case 'terms':
      return { phrase: e.terms?.proposal ? 'next-terms' : 'next-terms-coach' };
    case 'paused':
      return { phrase: 'next-paused' };
    default:
      return { phrase: 'next-work' };
  }
};

const answerAwaited = (p: Present, practice: Practice, e: Engagement): Phrase => {
  const opens = opensAt(p, practice, e);
  if (opens === null) return { phrase: 'next-answer-open-ended' };
  const moment: Moment = { moment: opens };
  return opens <= p.at ? { phrase: 'next-answer-now' } : { phrase: 'next-answer', args: { opens: moment } };
};
