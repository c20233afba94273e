import type { Calendar } from './hours-schedule.ts';
import { fold, tokens } from './hours-tokens.ts';
import { clockAt } from './when-clock.ts';
import { type Fitted, soonest } from './when-fit.ts';
import { pieces } from './when-pieces.ts';
import { planOf } from './when-plan.ts';
import { refuse, type WhenRefused } from './when-refused.ts';
import { isCancel } from './when-words.ts';

export type MomentRead =
  | { readonly ok: true; readonly kind: 'ask' | 'cancel' }
  | ({ readonly ok: true; readonly kind: 'span' } & Fitted)
  | WhenRefused;

/**
 * Reads what follows /open or /close, typed at `at` (epoch ms) in `zone`: `до 20:00`, `16-17:30`, `2h`, `завтра 8-10`. A
 * time is the next one on the wall clock. Refused: what is not understood, what is past, times that make no stretch.
 */
export function readMoment(text: string, at: number, zone: string, calendar: Calendar): MomentRead {
  const typed = text.trim();
  if (typed === '') return { ok: true, kind: 'ask' };
  if (isCancel(fold(typed))) return { ok: true, kind: 'cancel' };
  const all = pieces(tokens(text));
  const unclear = all.find((piece) => piece.kind === 'unknown');
  if (unclear?.kind === 'unknown') return refuse(text, unclear, unclear.reason);
  const [day, otherDay] = all.filter((piece) => piece.kind === 'day');
  if (otherDay) return refuse(text, otherDay, 'date');
  const whole = { start: 0, end: text.length };
  const plan = planOf(all);
  if (!plan) return refuse(text, whole, 'range');
  const fitted = soonest(plan, clockAt(at, zone, calendar));
  return fitted ? { ok: true, kind: 'span', ...fitted } : refuse(text, day ?? whole, 'past');
}
