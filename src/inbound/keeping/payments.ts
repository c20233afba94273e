import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { outdatedToast } from './keeping-turn.ts';

/** The buttons of `money`. */
export const pressMoney = async (_turn: Turn, _parts: readonly string[]): Promise<Toast | undefined> => outdatedToast;

/** `/payments`: the plan, what is due and what is paid. */
export const payments = async (_turn: Turn, _argument: string): Promise<void> => {};

const nothing = async (_turn: Turn, _text: string): Promise<void> => {};
export const typedPayments = { 'plan-parts': nothing, 'plan-sum': nothing, 'due-sum': nothing, receipt: nothing };
