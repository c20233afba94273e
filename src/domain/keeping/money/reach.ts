import { opensAt } from '../../present.ts';
import type { KeepingDesk } from '../desk.ts';

/** When the other side hears of it, as screens name it: `0` now, `-` nobody knows when, else a moment (epoch ms). */
export const reachOf = ({ p, practice, e, side }: KeepingDesk): string => {
  if (side === 'coach') return '0';
  const opens = opensAt(p, practice, e);
  if (opens === null) return '-';
  return opens <= p.at ? '0' : `${opens}`;
};
