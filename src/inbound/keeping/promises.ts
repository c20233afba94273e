import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { outdatedToast } from './keeping-turn.ts';

/** The buttons of `promise`. */
export const pressPromise = async (_turn: Turn, _parts: readonly string[]): Promise<Toast | undefined> => outdatedToast;

export const typedPromises = { 'promise-day': async (_turn: Turn, _text: string): Promise<void> => {} };
