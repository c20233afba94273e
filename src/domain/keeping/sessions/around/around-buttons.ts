import type { Button } from '../../../effects.ts';
import type { Side } from '../../../side.ts';
import type { Engagement } from '../../../world.ts';
import type { Charge, Session } from '../../nouns.ts';
import { sessionPress } from '../session-buttons.ts';

/** What buttons around a session do; all their names begin with what tells them from other buttons of a session. */
export const aroundActs = [
  ...(['a-here', 'a-late', 'a-absent', 'a-came', 'a-over', 'a-felt', 'a-brief'] as const),
  ...(['a-prepare', 'a-prepared', 'a-pay', 'a-waive', 'a-talk', 'a-not-so', 'a-charge'] as const),
] as const;
export type AroundAct = (typeof aroundActs)[number];

/** Between whom, for which side, and about which session. */
export type About = readonly [
  e: Pick<Engagement, 'practice' | 'client'>,
  side: Side,
  s: Pick<Session, 'n' | 'version'>,
];

/** The button is for the session at the time both agreed on: once it is moved, it is another one. */
export const sessionAct = (
  text: Button['text'],
  [e, side, { n, version }]: About,
  act: AroundAct,
  value: number | null = null,
): Button => ({ text, press: sessionPress(e, side, act, n, version, ...(value === null ? [] : [value])) });

/** The same with minutes. */
export const minutesAct = (text: Button['text'], about: About, act: AroundAct, minutes: number): Button => ({
  ...sessionAct(text, about, act, minutes),
  args: { late: { minutes } },
});

/** What can be done about a charge, as it stood. */
export const chargeAct = (
  text: Button['text'],
  e: Pick<Engagement, 'practice' | 'client'>,
  side: Side,
  act: AroundAct,
  { n, state }: Pick<Charge, 'n' | 'state'>,
): Button => ({ text, press: sessionPress(e, side, act, n, state) });
