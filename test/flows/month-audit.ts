import type { TextArg, TextArgs } from '../../src/domain/texts.ts';
import { type Clocks, clocksOf, isSession, type Wall } from './month-clocks.ts';
import { dateIn, type Month } from './month-pair.ts';
import type { Season } from './month-telling.ts';
import type { Piece, Received } from './month-watch.ts';

const reminders =
  /^(?:around-(?:prepare|hour|brief|begins|nears-end|ended)|reminder-due|promise-(?:soon|today|late)$|agenda$|answers-due)/;

const isReminder = ({ said }: Piece): boolean => said !== undefined && reminders.test(said.key);

/** From ten to six on working days, and not while the coach is away. */
const isOpen = (season: Season, { day, minutes }: Wall): boolean => {
  const weekday = new Date(day).getUTCDay();
  const isAway = day >= dateIn(season, 4) && day <= dateIn(season, 6);
  return weekday >= 1 && weekday <= 5 && !isAway && minutes >= 600 && minutes < 1080;
};

const isQuiet = ({ minutes }: Wall): boolean => minutes < 540 || minutes >= 1260;

const tell = (one: Received): string => `${new Date(one.at).toISOString()} to ${one.to}: ${one.text.slice(0, 120)}`;

/** What reached somebody who had not just asked for it, at an hour that is not fair. */
const unfair = (month: Month): string[] => {
  const { season } = month.telling;
  const clocks = clocksOf(season);
  return month.watch.received
    .filter((one) => !one.edited && one.because !== one.to && !isSession(season, one.at))
    .filter((one) => {
      if (one.to === month.anna.id) return !isOpen(season, clocks.coach(one.at));
      // What the coach does at night reaches the client without a sound; a reminder does not at all.
      return isQuiet(clocks.client(one.at)) && (one.because === null || !one.silent);
    })
    .map(tell);
};

const nameArgs = ['at', 'end', 'due', 'on', 'amount', 'text', 'date'];

const twice = ({ watch }: Month): string[] => {
  const seen = new Set<string>();
  return watch.received
    .filter(({ because }) => because === null)
    .flatMap((one) => one.pieces.filter(isReminder).map(({ said }) => ({ one, said })))
    .filter(({ one, said }) => {
      const args = Object.entries(said?.args ?? {}).filter(([name]) => nameArgs.includes(name));
      const name = `${one.to} ${said?.key} ${JSON.stringify(args)}`;
      const known = seen.has(name);
      seen.add(name);
      return known;
    })
    .map(({ one }) => tell(one));
};

/** Every moment and every string in what a text was said with. */
const inside = (args: TextArgs): { moments: number[]; words: string } => {
  const moments: number[] = [];
  const words: string[] = [];
  const look = (arg: TextArg): void => {
    if (typeof arg === 'string') words.push(arg);
    else if (typeof arg === 'object' && 'moment' in arg) moments.push(arg.moment);
    else if (typeof arg === 'object' && 'lines' in arg) for (const line of arg.lines) look(line);
    else if (typeof arg === 'object' && 'phrase' in arg) for (const each of Object.values(arg.args ?? {})) look(each);
  };
  for (const arg of Object.values(args)) look(arg);
  return { moments, words: words.join(' ') };
};

const kept = /^(?:around|sessions?|calendar|agenda|day|answers?|promise|money|payments?|reminder|receipt|statement)-?/;
/** Times in the texts themselves: "for example: tomorrow at 15:00". */
const examples: Readonly<Record<string, readonly string[]>> = {
  'session-days': ['15:00', '17:30'],
  'session-move': ['15:00'],
  'session-move-plain': ['15:00'],
};

const wrongTimesIn = (clocks: Clocks, to: 'coach' | 'client', at: number, { text, said }: Piece): string[] => {
  if (!said || !kept.test(said.key)) return [];
  const { moments, words } = inside(said.args);
  const own = moments.map((moment) => clocks[to](moment, at));
  const others = moments.map((moment) => clocks[to === 'coach' ? 'client' : 'coach'](moment, at));
  const known = [...own, ...others].map(({ time }) => time).concat(examples[said.key] ?? []);
  const today = Date.parse(clocks[to](at, at).day);
  const missing = own.filter(({ day, time }) => {
    const isFar = Math.abs(Date.parse(day) - today) > 86_400_000;
    return !text.includes(time) || (isFar && !new RegExp(`(?<!\\d)${Number(day.slice(8))}(?!\\d)`).test(text));
  });
  const foreign = (text.match(/\d\d:\d\d/g) ?? []).filter((time) => !known.includes(time) && !words.includes(time));
  return [...missing.map(({ day, time }) => `lacks ${day} ${time}`), ...foreign.map((time) => `has ${time}`)];
};

const wrongTimes = (month: Month): string[] => {
  const clocks = clocksOf(month.telling.season);
  return month.watch.received.flatMap((one) =>
    one.pieces
      .flatMap((piece) => wrongTimesIn(clocks, one.to === month.anna.id ? 'coach' : 'client', one.at, piece))
      .map((wrong) => `${wrong}: ${tell(one)}`),
  );
};

/** Words in another language than the reader's, and words that nobody knows. */
const strange = ({ watch, anna }: Month, { coach, client }: Month['telling']): string[] =>
  watch.received
    .filter(({ method, because, pieces, to }) => {
      if (!method.endsWith('Message') || method === 'copyMessage') return false;
      if (pieces.some(({ said }) => !said)) return true;
      // A coach who writes terms sees them as the client will.
      const isPreview = because === anna.id && pieces.every(({ said }) => said?.key.startsWith('terms'));
      return !isPreview && pieces.some(({ said }) => said?.locale !== (to === anna.id ? coach : client));
    })
    .map(tell);

/** Every reminder that came: to whom, when (to the minute, by UTC) and which. */
export const remindersIn = ({ watch, anna }: Month): string[] =>
  watch.received
    .filter(({ because }) => because === null)
    .flatMap(({ to, at, pieces }) =>
      pieces
        .filter(isReminder)
        .map(
          ({ said }) =>
            `${to === anna.id ? 'coach' : 'client'} ${new Date(at).toISOString().slice(0, 16)} ${said?.key}`,
        ),
    )
    .sort();

/** Everything that is wrong with what both chats have received, one line each. */
export const audited = (month: Month): Record<'unfair' | 'twice' | 'wrongTimes' | 'strange', string[]> => ({
  unfair: unfair(month),
  twice: twice(month),
  wrongTimes: wrongTimes(month),
  strange: strange(month, month.telling),
});
