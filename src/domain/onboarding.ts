import type { Decision } from './decision.ts';
import { type Button, type Effect, toCoach } from './effects.ts';
import type { WeeklyHours } from './hours/hours.ts';
import { languageRow } from './invitation.ts';
import { type ZoneChoice, zoneButtons } from './person.ts';
import { usualHours } from './practice.ts';
import { press } from './press.ts';
import type { OnboardingStep, Practice } from './world.ts';

const day = (from: number, to: number) => [{ from: from * 60, to: to * 60 }];
const five = (one: { from: number; to: number }[], saturday: { from: number; to: number }[]): WeeklyHours => [
  one,
  one,
  one,
  one,
  one,
  saturday,
  [],
];

/** Hours at the touch of a button, by number. */
export const hoursPresets: readonly WeeklyHours[] = [
  usualHours,
  five(day(9, 17), []),
  five(day(12, 20), []),
  five(day(10, 18), day(10, 18)),
];

export const presetButtons = (telegram: boolean): Button[][] => [
  ...hoursPresets.map((weekly, i): Button[] => [
    { text: 'button-hours-preset', args: { hours: { weekly } }, press: press('hours', i) },
  ]),
  ...(telegram ? [[{ text: 'button-hours-telegram', press: press('hours', 'telegram') } as const]] : []),
];

/** What can only be looked up outside: a list of zones, and whether the coach's Telegram shows business hours. */
export interface Known {
  readonly zones: readonly ZoneChoice[];
  readonly telegramHours: boolean;
}

/** The first open question of the coach's first conversation; the closing words when none is left. */
export const askNext = (practice: Practice, known: Known): Effect[] => {
  const [step] = practice.onboarding;
  if (step === undefined)
    return [
      toCoach(
        null,
        'onboarding-done',
        { hours: { weekly: practice.weekly }, zone: { zone: practice.zone } },
        { buttons: [[invite]], again: 'mark' },
      ),
    ];
  return questions[step](practice, known);
};

const invite: Button = { text: 'button-invite', press: press('invite') };

const questions: Record<OnboardingStep, (practice: Practice, known: Known) => Effect[]> = {
  language: () => [
    toCoach(
      null,
      'welcome-coach',
      {},
      { buttons: [languageRow(0).slice(0, 2), languageRow(0).slice(2)], again: 'mark' },
    ),
  ],
  zone: (_, { zones }) => [
    toCoach(null, 'zone-ask', {}, { keyboard: 'location', again: 'mark' }),
    toCoach(null, 'zone-which', {}, { buttons: zoneButtons(zones), again: 'mark' }),
  ],
  name: (practice) => [
    toCoach(
      null,
      'name-ask',
      {},
      { buttons: [[{ text: 'button-keep-name', args: { name: practice.name }, press: press('name') }]], again: 'mark' },
    ),
  ],
  hours: (_, { telegramHours }) => [
    toCoach(null, 'hours-ask', {}, { buttons: presetButtons(telegramHours), again: 'mark' }),
  ],
};

/** One question is answered. The next follows, unless a command answered out of turn: then what was asked last still stands. */
const answered = (
  practice: Practice,
  step: OnboardingStep,
  known: Known,
): { practice: Practice; effects: Effect[] } => {
  if (!practice.onboarding.includes(step)) return { practice, effects: [] };
  const next = { ...practice, onboarding: practice.onboarding.filter((one) => one !== step) };
  const inTurn = practice.onboarding[0] === step;
  return { practice: next, effects: inTurn || next.onboarding.length === 0 ? askNext(next, known) : [] };
};

/** A decision about the practice, followed by the next question of the first conversation if one is going on. */
export const thenNext = (decision: Decision, before: Practice, step: OnboardingStep, known: Known): Decision => {
  const { practice, effects } = answered(
    { ...(decision.practice ?? before), onboarding: before.onboarding },
    step,
    known,
  );
  return { ...decision, practice, effects: [...(decision.effects ?? []), ...effects] };
};

/** The name clients see. */
export const rename = (practice: Practice, name: string): Decision => ({
  outcome: 'changed',
  practice: { ...practice, name },
  effects: [toCoach(null, 'name-set', { name })],
});
