import type { Plain } from './text-args.ts';

/** Words about the coach’s day and week. */
export interface AgendaTexts {
  'command-today': Plain;
}
