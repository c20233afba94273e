import type { CalendarTexts } from '../../src/domain/texts-of-calendar.ts';
import { countsAndNone, each, longest, plain, shortName } from './given.ts';

const many = [2, 5, 21].flatMap((count) => each('at').map((at) => ({ count, ...at })));

export const calendarExamples = {
  ...plain('calendar-about', 'week-away', 'week-agreed', 'week-proposed', 'week-hours'),
  'calendar-title': [{ name: longest }, { name: shortName }],
  'calendar-title-off': [{ name: longest }, { name: shortName }],
  'calendar-new': each('at'),
  'calendar-moved': each('at'),
  'calendar-off': each('at'),
  'calendar-of-client': [{ words: { phrase: 'calendar-new', args: { at: { moment: 1_795_600_000_000 } } } as const }],
  'calendar-many': many,
  'calendar-many-off': many,
  week: countsAndNone.map((count) => ({ days: { days: { from: '2026-11-23', to: '2026-11-29' } }, ...count })),
} satisfies { readonly [K in keyof CalendarTexts]: readonly CalendarTexts[K][] };
