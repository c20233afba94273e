import { rules } from '../../../domain/agreements/terms/in-force.ts';
import type { Button } from '../../../domain/effects.ts';
import { formatDate } from '../../../domain/hours/hours-dates.ts';
import { momentOn } from '../../../domain/keeping/days.ts';
import { sessionOf } from '../../../domain/keeping/kept.ts';
import { freeDays, freeTimes } from '../../../domain/keeping/sessions/free-slots.ts';
import { isLateMove } from '../../../domain/keeping/sessions/moving-cost.ts';
import { slotOf } from '../../../domain/keeping/sessions/open-sessions.ts';
import { momentName, sessionPress } from '../../../domain/keeping/sessions/session-buttons.ts';
import type { Wish } from '../../../domain/keeping/sessions/session-screens.ts';
import { conflictsOf } from '../../../domain/keeping/sessions/taken.ts';
import { isLeftOut, weeklySlots, weeksOffered } from '../../../domain/keeping/sessions/weekly.ts';
import type { Phrase } from '../../../domain/texts.ts';
import { sameClock } from '../../moments.ts';
import { withLines } from './session-card.ts';
import type { SessionEyes, SessionWords } from './session-eyes.ts';
import { dayLabel, inRows, key, labelled, listKey, momentLabel, timeLabel } from './session-keys.ts';
import { conflictLines, costLines } from './session-words.ts';

type Keys = readonly (readonly Button[])[];

/** How long it is to be (minutes): as it was, else as the terms say. */
const minutesOf = ({ p, practice, e }: SessionEyes, n: number): number => {
  const session = sessionOf(e, n);
  return session ? slotOf(session).minutes : rules(practice, e, p.at).sessionMinutes;
};

const turnOf = ({ e }: SessionEyes, n: number): number => sessionOf(e, n)?.turn ?? 0;

/** Back to the session, or to all of them. */
export const backKey = (eyes: SessionEyes, n: number): Button =>
  n === 0 ? listKey(eyes) : key('button-session-keep', sessionPress(eyes.e, eyes.side, 'see', n));

const daysKey = (eyes: SessionEyes, n: number): Button =>
  key('button-session-days', sessionPress(eyes.e, eyes.side, 'days', n, turnOf(eyes, n)));

/** The next days on which there is time. */
export const dayKeys = (eyes: SessionEyes, n: number): Keys => {
  const { e, side, zone, p } = eyes;
  const days = freeDays(eyes, zone, minutesOf(eyes, n), n).map((day) =>
    labelled(dayLabel(eyes, momentOn(p, zone, day, 720)), sessionPress(e, side, 'day', n, turnOf(eyes, n), day)),
  );
  return inRows(days, 2);
};

/** When a new session could be. */
export const daysWords = (eyes: SessionEyes): SessionWords => {
  const days = dayKeys(eyes, 0);
  const who = eyes.other;
  const buttons = [...days, [listKey(eyes)]];
  if (days.length === 0) return { text: 'session-days-none', args: { who }, buttons };
  return { text: 'session-days', args: { who, length: { minutes: minutesOf(eyes, 0) } }, buttons };
};

/** Times of one day, on both clocks where they differ. */
export const timesWords = (eyes: SessionEyes, n: number, day: number): SessionWords => {
  const { e, side, zone, reader } = eyes;
  const minutes = minutesOf(eyes, n);
  const times = freeTimes(eyes, zone, day, minutes, n);
  const [first] = times;
  const date = formatDate(day);
  const args = { day: { days: { from: date, to: date } } };
  const isBoth = first !== undefined && reader.otherZone !== null && !sameClock(first, zone, reader.otherZone);
  const keys = times.map((at) =>
    labelled(timeLabel(eyes, at), sessionPress(e, side, 'pre', n, turnOf(eyes, n), momentName(at), minutes, 1)),
  );
  const buttons = [...inRows(keys, isBoth ? 2 : 4), [daysKey(eyes, n), backKey(eyes, n)]];
  if (first === undefined) return { text: 'session-times-none', args, buttons };
  return isBoth
    ? { text: 'session-times-zone', args: { ...args, zone: { zone } }, buttons }
    : { text: 'session-times', args, buttons };
};

/** A time before it is proposed: what speaks against it, what it costs, and how often. */
export const previewWords = (eyes: SessionEyes, wish: Wish): SessionWords =>
  wish.n === 0 && wish.weeks > 1 ? seriesPreview(eyes, wish) : singlePreview(eyes, wish);

const singlePreview = (eyes: SessionEyes, wish: Wish): SessionWords => {
  const { n, at, minutes } = wish;
  const session = sessionOf(eyes.e, n);
  const cost = session?.state === 'agreed' ? costLines(eyes, session) : [];
  const lines = [...conflictLines(eyes, wish, n), ...cost];
  const who = eyes.other;
  const head: Phrase =
    session?.state === 'agreed'
      ? { phrase: 'session-head-move', args: { who, from: { moment: session.at } } }
      : { phrase: 'session-head-new', args: { who } };
  const keys = [...putKeys(eyes, wish), ...weekKeys(eyes, wish), [daysKey(eyes, n), backKey(eyes, n)]];
  return withLines({ head, at: { moment: at }, length: { minutes } }, lines, keys);
};

const pressOf = ({ e, side }: SessionEyes, what: string, turn: number, { n, at, minutes }: Wish, weeks: number) =>
  [e, side, what, n, turn, momentName(at), minutes, weeks] as const;

/** Proposes it: by the coach whatever speaks against it; a client is not offered what is taken. */
const putKeys = (eyes: SessionEyes, wish: Wish): Keys => {
  const { e, side } = eyes;
  const found = conflictsOf(eyes, wish, wish.n);
  if (side === 'client' && found.some(({ is }) => is === 'session')) return [];
  const session = sessionOf(e, wish.n);
  const late = session !== null && side === 'client' && isLateMove(eyes, session) ? 1 : 0;
  const sure = side === 'coach' && found.length > 0 ? 1 : 0;
  const press = sessionPress(...pressOf(eyes, 'put', turnOf(eyes, wish.n), wish, 1), late, sure);
  return [[key(sure === 1 ? 'button-session-put-anyway' : 'button-session-put', press)]];
};

const weekKeys = (eyes: SessionEyes, wish: Wish): Keys =>
  wish.n > 0
    ? []
    : weeksOffered(eyes).map((count) => [
        key('button-session-weekly', sessionPress(...pressOf(eyes, 'pre', 0, wish, count)), { count }),
      ]);

const seriesPreview = (eyes: SessionEyes, wish: Wish): SessionWords => {
  const slots = weeklySlots(eyes.p, eyes.practice.zone, wish, wish.weeks);
  const lines = slots.map(
    (slot): Phrase => ({
      phrase: isLeftOut(eyes, slot) ? 'session-week-out' : 'session-week',
      args: { at: { moment: slot.at } },
    }),
  );
  const put = sessionPress(...pressOf(eyes, 'put', 0, wish, wish.weeks), 0, 1);
  const isAny = slots.some((slot) => !isLeftOut(eyes, slot));
  return {
    text: 'session-preview-series',
    args: { who: eyes.other, length: { minutes: wish.minutes }, list: { lines } },
    buttons: [...(isAny ? [[key('button-session-put', put)]] : []), [daysKey(eyes, 0), listKey(eyes)]],
  };
};

/** Which of several times was meant. */
export const whichWords = (eyes: SessionEyes, n: number, moments: readonly number[], more: Omit<Wish, 'n' | 'at'>) => ({
  text: 'session-which' as const,
  args: {},
  buttons: [
    ...moments.map((at) => [
      labelled(
        momentLabel(eyes, at),
        sessionPress(...pressOf(eyes, 'pre', turnOf(eyes, n), { n, at, ...more }, more.weeks)),
      ),
    ]),
    [backKey(eyes, n)],
  ],
});
