import { dayTyped } from '../../domain/agreements/summaries/reading/due.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { parseDate } from '../../domain/hours/hours-dates.ts';
import { seeDay, seeWeek } from '../../domain/keeping/agenda/seeing.ts';
import { dayNumber, localDay, type Present } from '../../domain/present.ts';
import type { Practice } from '../../domain/world.ts';
import { forCoaches } from '../coach-commands.ts';
import { numberIn } from '../number-in.ts';
import { pressedIn } from '../pressed-in.ts';
import { decide, type Turn } from '../turn.ts';
import { notYours, outdatedToast } from './keeping-turn.ts';

/** The coach's own practice, without anybody of theirs: what is shown is read when it is sent. */
const inOwnPractice = (turn: Turn, how: (p: Present, practice: Practice) => Decision): Promise<unknown> =>
  decide(turn, { practice: turn.person.id }, (p, { practice }) => (practice ? how(p, practice) : null));

const isDay = (date: string): boolean => Number.isFinite(parseDate(date));

/** The buttons of `day`: whose, and which day (YYYY-MM-DD) or week. */
export const pressDay = async (
  turn: Turn,
  [who, side, what, date = '']: readonly string[],
): Promise<Toast | undefined> => {
  if (side !== 'k' || numberIn(who) !== turn.from.id || !turn.practice) return notYours;
  if (!isDay(date)) return outdatedToast;
  switch (what) {
    case 'see':
      return void (await inOwnPractice(turn, () => seeDay(date, pressedIn(turn))));
    case 'open':
      return void (await inOwnPractice(turn, () => seeDay(date, null)));
    case 'week':
      return void (await inOwnPractice(turn, () => seeWeek(date)));
    default:
      return outdatedToast;
  }
};

const weekWords = /^(?:week|недел[яюи]|tydzie[nń]|апта)$/iu;

/** `/today`: the coach's day; with a day behind it that day, with a word for it the week. */
export const today = forCoaches(async (turn, argument) => {
  const words = argument.trim();
  await inOwnPractice(turn, (p, { zone }) => {
    if (weekWords.test(words)) return seeWeek(localDay(p, zone));
    const day = dayTyped(words, dayNumber(p, zone));
    return seeDay(day === null || day === 'none' ? localDay(p, zone) : day, null);
  });
});
