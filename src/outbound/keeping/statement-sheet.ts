import { duesByDay } from '../../domain/keeping/money/dues.ts';
import type { Due } from '../../domain/keeping/nouns.ts';
import type { TextArg, TextArgs, TextKey } from '../../domain/texts.ts';
import type { Engagement } from '../../domain/world.ts';
import type { Sheet, SheetSection } from '../paper/sheet.ts';
import type { Reader, Wording } from '../wording.ts';
import { amountOf, dayOf, stateOf, totalLines, whatOf } from './money-words.ts';

const aYear = 366 * 86_400_000;

const columns = [{ share: 25 }, { share: 28 }, { share: 28 }, { share: 19, right: true }] as const;

type Say = (key: TextKey, args?: TextArgs) => string;

/** Everything that is due and paid between the two, to print in the reader's language: what is open first, then what is settled. */
export const statementSheet = (wording: Wording, reader: Reader, e: Engagement, coach: string): Sheet => {
  // Paper is read on another day: a moment is told with its date and year, never as "today".
  const later = { ...reader, now: reader.now + aYear };
  const say: Say = (key, args = {}) => wording.say(key, args, later).text;
  const words = (cell: TextArg): string => capital(say('money-cell', { cell }), reader.locale);
  return {
    locale: reader.locale,
    title: say('statement-title'),
    about: [
      say('statement-coach', { who: coach }),
      say('statement-client', { who: e.name }),
      say('statement-at', { at: { moment: reader.now } }),
    ],
    sections: [...tables(e, reader, say, words), totals(e, say)].filter(
      ({ table, paragraphs }) => paragraphs.length > 0 || (table?.rows.length ?? 0) > 0,
    ),
    footer: say('statement-footer'),
  };
};

const tables = (e: Engagement, reader: Reader, say: Say, words: (arg: TextArg) => string): SheetSection[] => {
  const all = duesByDay(e);
  const isOpen = ({ state }: Due): boolean => state === 'due' || state === 'reported';
  const head = [say('statement-on'), say('statement-what'), say('statement-state'), say('statement-amount')];
  const section = (heading: string, dues: readonly Due[]): SheetSection => ({
    ...{ heading, paragraphs: [] },
    table: {
      ...{ columns, head },
      rows: dues.map((due) => [
        words(dayOf(due.on)),
        words(whatOf(e, due, reader)),
        words(stateOf(due, reader)),
        words(amountOf(due.amount)),
      ]),
    },
  });
  return [
    section(say('statement-open'), all.filter(isOpen)),
    section(
      say('statement-settled'),
      all.filter((due) => !isOpen(due)),
    ),
  ];
};

const totals = (e: Engagement, say: Say): SheetSection => ({
  heading: say('statement-total'),
  paragraphs: totalLines(e).map((line) => ({ text: say('money-said', { head: line }), look: 'plain' as const })),
});

const capital = (text: string, locale: string): string => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
