import type { Plain } from './text-args.ts';

/** Words about money: a plan, what is due, what is paid. */
export interface MoneyTexts {
  'command-payments': Plain;
}
