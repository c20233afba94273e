import { isNight } from '../../beginning/fair.ts';
import type { Decision } from '../../decision.ts';
import { show } from '../../effects.ts';
import { notify } from '../../notices.ts';
import type { Present } from '../../present.ts';
import type { Side } from '../../side.ts';
import type { Engagement, Practice } from '../../world.ts';

type Told = Pick<Decision, 'practice' | 'effects'>;

/**
 * One side hears of a summary: the client at once, at night without a sound; the coach in contact hours. What waits for the coach
 * already shows the summary as it is by then, so that nothing is reported twice.
 */
export const tell = (
  p: Present,
  practice: Practice,
  e: Engagement,
  to: Side,
  what: 'summary-sent' | 'summary-answered',
  n: number,
): Told => {
  if (to === 'coach') return isOnItsWay(practice, e, n) ? { effects: [] } : notify(p, practice, e.client, what, `${n}`);
  const quietly = isNight(p, practice, e, p.at) ? ({ silent: true } as const) : {};
  return { effects: [show('client', e, what, { about: `${n}`, ...quietly })] };
};

const isOnItsWay = ({ notices }: Practice, { client }: Engagement, n: number): boolean =>
  notices.some(
    (one) =>
      one.client === client &&
      one.about === `${n}` &&
      (one.notice === 'summary-sent' || one.notice === 'summary-answered'),
  );
