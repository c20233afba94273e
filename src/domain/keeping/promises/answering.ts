import { heard, moved, withOpen } from '../../agreements/summaries/booking.ts';
import { summaryIn, toSelf } from '../../agreements/summaries/desk.ts';
import { actFact, wordedFact } from '../../agreements/summaries/facts.ts';
import { type Act, acted, mayWord, sameWords, worded } from '../../agreements/summaries/item.ts';
import { dayTyped } from '../../agreements/summaries/reading/due.ts';
import { type Item, type SummaryNote, summaryNote } from '../../agreements/summary-nouns.ts';
import { isNight, zoneOf } from '../../beginning/fair.ts';
import { type Decision, type Fact, outdated } from '../../decision.ts';
import { formatDate, parseDate } from '../../hours/hours-dates.ts';
import { dayNumber } from '../../present.ts';
import { otherSide } from '../../side.ts';
import { type KeepingDesk, shown, tellOther } from '../desk.ts';
import { followed } from './following.ts';
import { aboutPromise, type PromiseAt } from './promise-buttons.ts';

interface Found {
  readonly note: SummaryNote;
  readonly item: Item;
}

/** The item as it stands; null where there is none of that number. */
const found = (desk: KeepingDesk, { n, item: number }: Omit<PromiseAt, 'turn'>): Found | null => {
  const note = summaryIn(desk, n);
  const item = note?.items[number - 1];
  return note && item ? { note, item } : null;
};

/** One promise with what can be done about it. */
export const seePromise = (desk: KeepingDesk, at: Omit<PromiseAt, 'turn'>): Decision =>
  found(desk, at) ? { outcome: 'answered', effects: [shown(desk, 'promise', aboutPromise(at))], asks: null } : outdated;

/** The button was made for another turn: nothing happens but that the present one is shown. */
const newer = (desk: KeepingDesk, at: PromiseAt): Decision => ({
  ...outdated,
  effects: [shown(desk, 'promise', aboutPromise(at))],
});

/** What is open between the two can be spoken about until the end. */
const openIn = (desk: KeepingDesk, at: PromiseAt): Found | null => (desk.e.stage === 'ended' ? null : found(desk, at));

/** Done, not done, let go, kept, agreed: one press on a promise as it was when the button was made. */
export const actOnPromise = (desk: KeepingDesk, at: PromiseAt, act: Act): Decision => {
  const now = openIn(desk, at);
  if (!now) return outdated;
  const after = now.item.turn === at.turn ? acted(now.item, desk.side, act, desk.p.at) : null;
  return after ? settled(desk, at, now, after, actFact(whereOf(desk, at), act, now.item, after)) : newer(desk, at);
};

/** More time: which day is asked for. */
export const askDay = (desk: KeepingDesk, at: PromiseAt): Decision => {
  const now = openIn(desk, at);
  if (!now) return outdated;
  if (now.item.turn !== at.turn || !mayWord(now.item, desk.side)) return newer(desk, at);
  return {
    outcome: 'asked',
    effects: [shown(desk, 'promise', aboutPromise(at, 'd'))],
    asks: { question: 'promise-day', about: `${placeOf(desk)}.${at.n}.${at.item}.${at.turn}` },
  };
};

const placeOf = ({ e, side }: KeepingDesk): string => (side === 'coach' ? `${e.client}.k` : `${e.practice}.c`);

/** Another day (YYYY-MM-DD), or none: the same words with it, which wait for the other side's yes. Refused: a day that is over. */
export const giveDay = (desk: KeepingDesk, at: PromiseAt, due: string | null): Decision => {
  const now = openIn(desk, at);
  if (!now) return outdated;
  if (due !== null && !(parseDate(due) >= todayOf(desk))) return refused(desk, at, 'promise-day-past');
  const words = { ...now.item, due };
  const after = now.item.turn === at.turn ? worded(now.item, desk.side, words, desk.p.at) : null;
  if (!after || sameWords(after, now.item)) return newer(desk, at);
  return settled(desk, at, now, after, wordedFact(whereOf(desk, at), after));
};

/** The day as it was typed. What is no day is said to be none, and is asked for anew. */
export const typeDay = (desk: KeepingDesk, at: PromiseAt, text: string): Decision => {
  const due = dayTyped(text, todayOf(desk));
  return due === null ? refused(desk, at, 'promise-day-unread') : giveDay(desk, at, due === 'none' ? null : due);
};

const refused = (desk: KeepingDesk, at: PromiseAt, why: 'promise-day-unread' | 'promise-day-past'): Decision => ({
  outcome: 'refused',
  effects: [toSelf(desk, why, {})],
  asks: { question: 'promise-day', about: `${placeOf(desk)}.${at.n}.${at.item}.${at.turn}` },
});

/** Which day it is for whoever decides. */
const todayOf = ({ p, practice, e, side }: KeepingDesk): number =>
  dayNumber(p, side === 'coach' ? practice.zone : zoneOf(practice, e));

/** Days to choose from (YYYY-MM-DD): a day, three days and a week after the day it is due, or after today once that is past. */
export const daysToChoose = (due: string | null, today: number): readonly string[] => {
  const from = Math.max(today, due === null ? today : parseDate(due));
  return [1, 3, 7].map((days) => formatDate(from + days));
};

const whereOf = ({ e, side }: KeepingDesk, { n, item }: PromiseAt) => ({
  ...{ client: e.client, by: side, summary: n, item },
});

/** The promise as it is now: shown to whoever acted, told to the other side, and followed from here on. */
const settled = (desk: KeepingDesk, at: PromiseAt, before: Found, after: Item, fact: Fact): Decision => {
  const { p, practice, e, side } = desk;
  const note = { ...before.note, items: before.note.items.map((item, i) => (i + 1 === at.item ? after : item)) };
  const told = tellOther(desk, 'promise-news', aboutPromise(at), isNight(p, practice, e, p.at));
  const open = heard(moved(e, note, side, p.at), otherSide(side));
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [followed(withOpen(e, open), note)],
    notes: new Map([[summaryNote(note.n), note]]),
    facts: [fact],
    effects: [shown(desk, 'promise', aboutPromise(at)), ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
    asks: null,
  };
};
