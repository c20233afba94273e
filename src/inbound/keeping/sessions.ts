import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { outdatedToast } from './keeping-turn.ts';

/** The buttons of `session`. */
export const pressSession = async (_turn: Turn, _parts: readonly string[]): Promise<Toast | undefined> => outdatedToast;

/** `/sessions`: what is planned. */
export const sessions = async (_turn: Turn, _argument: string): Promise<void> => {};

export const typedSessions = { 'session-time': async (_turn: Turn, _text: string): Promise<void> => {} };
