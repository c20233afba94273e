import { fold, wordTable } from '../../hours/hours-tokens.ts';
import type { Filter } from './choosing.ts';

const words = wordTable<Filter>({
  open: 'открытые otwarte ашық open',
  mine: 'мои moje менің mine',
  yours: 'ваши чужие twoje drugiej_strony сіздің екінші_тарап yours theirs',
  done: 'сделанные завершённые zrobione zakończone аяқталған орындалған done',
  all: 'все всё wszystkie wszystko барлығы бәрі all everything',
});

/** A filter by its name in any of the languages; null for anything else. */
export const filterNamed = (text: string): Filter | null => words.get(fold(text.trim())) ?? null;
