import type { WeeklyHours } from '../../src/domain/hours/hours.ts';
import { engagementFor } from '../../src/domain/invitation.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { at, h, ten, weekly } from './hours-week.ts';

const lunch = [h(10, 13), h(14, 18)];
const late = [h(22, 26)];
/** Inside the hour that the spring night skips and the autumn night has twice. */
const nightly = [{ from: 135, to: 165 }];

/** Ordinary weeks, and those whose edges fall where clocks are changed. */
export const weeks: readonly WeeklyHours[] = [
  weekly,
  [lunch, lunch, lunch, lunch, lunch, [], []],
  [late, late, late, late, late, late, late],
  [nightly, nightly, nightly, nightly, nightly, nightly, nightly],
  [ten, ten, ten, ten, ten, [], [h(0, 24)]],
  [[], [], [], [], [], [], []],
];

/** Shortly before something happens: a closing, an opening, both nights on which the clocks are changed, midnight. */
export const beginnings: readonly number[] = [
  '2026-11-23T17:59:59.500',
  '2026-11-24T09:59:59.500',
  '2026-11-24T12:00:00',
  '2026-03-28T23:30:00',
  '2026-03-29T01:59:59',
  '2026-10-25T01:59:00',
  '2026-10-25T02:30:00',
  '2026-12-31T23:59:59.900',
].map((iso) => at(iso));

export const practiceWith = (week: WeeklyHours): Practice => ({
  id: 1,
  name: 'Анна',
  locale: 'ru',
  zone: 'Europe/Warsaw',
  weekly: week,
  overrides: [],
  spans: [],
  onboarding: [],
  clients: [201, 202],
  writingTo: null,
  notices: [],
  forum: null,
});

/** An active client, who may have an hour of their own on the first evening. */
export const clientFrom = (client: number, begins: number, ownHour = false): Engagement => ({
  ...engagementFor(
    { id: 1 },
    { id: client, name: `client ${client}`, locale: 'ru', zone: client === 202 ? 'Asia/Almaty' : null },
  ),
  stage: 'active',
  consentAt: begins,
  activeAt: begins,
  spans: ownHour ? [{ from: begins + 10 * 3_600_000, to: begins + 11 * 3_600_000, open: true }] : [],
});
