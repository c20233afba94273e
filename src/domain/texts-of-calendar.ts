import type { Days, Moment, Phrase, Plain } from './text-args.ts';

/** Words about what people take away from here: a file for their calendar, their week as a picture. */
export interface CalendarTexts
  extends Record<'calendar-about' | `week-${'away' | 'agreed' | 'proposed' | 'hours'}`, Plain> {
  // In the calendar itself; `name` is the other side's.
  'calendar-title': { name: string };
  'calendar-title-off': { name: string };
  // Under the file.
  'calendar-new': { at: Moment };
  'calendar-moved': { at: Moment };
  'calendar-off': { at: Moment };
  /** To the coach: about whom. */
  'calendar-of-client': { words: Phrase };
  'calendar-many': { count: number; at: Moment };
  'calendar-many-off': { count: number; at: Moment };
  // Under the picture: how many sessions are agreed on.
  week: { days: Days; count: number };
}
