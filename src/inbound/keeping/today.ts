import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { outdatedToast } from './keeping-turn.ts';

/** The buttons of `day`. */
export const pressDay = async (_turn: Turn, _parts: readonly string[]): Promise<Toast | undefined> => outdatedToast;

/** `/today`: the coach's day; with a word for it, the week. */
export const today = async (_turn: Turn, _argument: string): Promise<void> => {};
