import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { outdatedToast } from './keeping-turn.ts';

/** The buttons of `session` that belong to one going on, about to begin or just over; their third part begins with `a-`. */
export const pressAround = async (_turn: Turn, _parts: readonly string[]): Promise<Toast | undefined> => outdatedToast;

export const typedAround = { prepare: async (_turn: Turn, _text: string): Promise<void> => {} };
