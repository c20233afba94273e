import type { Update } from 'grammy/types';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook, Intake, IntakeQuestion } from '../../src/domain/beginning/nouns.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { engagementOf } from '../relay/records.ts';

/** Enough questions that after the twelfth another one is put, as after the first. */
const questionCount = 20;
const coach = 1_000;
const firstClient = 1_000_000;

const question = (n: number): IntakeQuestion => ({
  ...{ id: `q${n}`, kind: 'text', required: true, words: { ru: `Вопрос номер ${n}: что для вас сейчас важно?` } },
  ...{ choices: [], scale: null },
});

export const handbook: Handbook = {
  ...handbookFor(coach),
  questions: Array.from({ length: questionCount }, (_, i) => question(i + 1)),
};

/** The n-th client of a group that stands at this question. */
export const clientAt = (at: number, n: number): number => firstClient + at * 100_000 + n;

/** The client has answered everything before this question. */
const intakeAt = (at: number, now: number): Intake => ({
  ...{ startedAt: now, lastAt: now, current: `q${at}`, last: at > 1 ? `q${at - 1}` : null, turns: at, putAt: now },
  ...{ reviewing: false, longestPause: 60_000, later: false, reminded: 0, unsure: false, sentAt: null },
  answers: Array.from({ length: at - 1 }, (_, i) => ({
    question: `q${i + 1}`,
    messages: [1_234_567 + i],
    skipped: false,
  })),
});

export const engagementAt = (at: number, n: number, now: number): Engagement => ({
  ...engagementOf(coach, clientAt(at, n)),
  stage: 'intake',
  intake: intakeAt(at, now),
});

export const coachId = coach;

export const answerFrom = (id: number, n: number): Update => ({
  update_id: n + 1,
  message: {
    message_id: 2_000_000 + n,
    date: Math.floor(Date.now() / 1000),
    chat: { id, type: 'private', first_name: 'Айгерим' },
    from: { id, is_bot: false, first_name: 'Айгерим', language_code: 'ru' },
    text: 'Хочу понять, куда двигаться дальше, и перестать откладывать то, что для меня важно.',
  },
});
