import type { AgendaTexts } from '../../src/domain/texts-of-agenda.ts';
import { plain } from './given.ts';

export const agendaExamples = {
  ...plain('command-today'),
} satisfies { readonly [K in keyof AgendaTexts]: readonly AgendaTexts[K][] };
