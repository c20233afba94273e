import type { Decision, Toast } from '../domain/decision.ts';
import { type Button, toCoach } from '../domain/effects.ts';
import type { Span } from '../domain/hours/hours.ts';
import { readAway } from '../domain/hours/when-away.ts';
import { readMoment } from '../domain/hours/when-text.ts';
import { closeFor, comeBack, goAway, openFor, undoMomentary, untilNextWindow } from '../domain/openings.ts';
import { stateOf } from '../domain/overview.ts';
import { isOpen, localDay, type Present } from '../domain/present.ts';
import { press } from '../domain/press.ts';
import type { TextKey } from '../domain/texts.ts';
import type { Engagement, Practice } from '../domain/world.ts';
import { awaiting, forCoaches } from './coach-commands.ts';
import { inPractice, type Turn } from './turn.ts';

const minute = 60_000;
/** Clients read these words inside another text, which Telegram limits. */
const wordsAtMost = 300;
const outdated: Toast = { text: 'outdated', args: {} };

type Change = (present: Present, practice: Practice, all: readonly Engagement[], span: Span) => Decision;

const lengths = (verb: 'open' | 'close'): Button[] =>
  [60, 120, 240].map((minutes) => ({ text: 'button-for', args: { length: { minutes } }, press: press(verb, minutes) }));

/** `/open [when]`: from now until then, or for as long; without words it shows buttons. */
export const open = forCoaches((turn, argument) => momentary(turn, argument, 'open', openFor));

/** `/close [when]`: the same, closing. Without an end it stays closed until the next window, or until the coach opens. */
export const close = forCoaches((turn, argument) => momentary(turn, argument, 'close', closeFor));

const momentary = async (turn: Turn, argument: string, verb: 'open' | 'close', change: Change): Promise<void> => {
  const asks = argument.trim() === '';
  await awaiting(turn, asks ? verb : null);
  await inPractice(turn, (present, practice, all) => {
    if (asks) return { outcome: 'asked', effects: [askFor(present, practice, verb)] };
    const read = readMoment(argument, present.at, practice.zone, present.calendar);
    if (!read.ok) return unread('when-unread', read.part);
    if (read.kind === 'cancel') return undoMomentary(present, practice, all);
    if (read.kind !== 'span') return { outcome: 'asked', effects: [askFor(present, practice, verb)] };
    return change(present, practice, all, spanOf(present, practice, verb, read.from, read.until));
  });
};

const askFor = (present: Present, practice: Practice, verb: 'open' | 'close') => {
  const rest: Button =
    verb === 'close' && !isOpen(present, practice, null)
      ? { text: 'button-until-i-say', press: press(verb, 'endless') }
      : { text: 'button-until-opening', press: press(verb, 'window') };
  const endless: Button[][] = verb === 'close' ? [[{ text: 'button-until-i-say', press: press(verb, 'endless') }]] : [];
  const buttons = [lengths(verb), [rest], ...(rest.press === press(verb, 'endless') ? [] : endless)];
  return toCoach(null, verb === 'open' ? 'open-ask' : 'close-ask', { state: stateOf(present, practice) }, { buttons });
};

const unread = (text: TextKey & ('when-unread' | 'away-unread'), part: string): Decision => ({
  outcome: 'refused',
  effects: [toCoach(null, text, { part })],
});

/** An opening always ends: with the next window of the week if nothing else was said. */
const spanOf = (
  present: Present,
  practice: Practice,
  verb: 'open' | 'close',
  from = present.at,
  until?: number,
): Span => {
  const end =
    until ?? (verb === 'open' ? (untilNextWindow(present, practice, from) ?? from + 120 * minute) : undefined);
  return { from, open: verb === 'open', ...(end === undefined ? {} : { to: end }) };
};

/** A button under `/open` or `/close`: minutes, until the next window, without end, or undo. */
const pressMomentary = async (
  turn: Turn,
  which: string,
  verb: 'open' | 'close',
  change: Change,
  made?: number,
): Promise<Toast | undefined> => {
  const { decision } = await inPractice(turn, (present, practice, all) => {
    if (which === 'undo') return undoMomentary(present, practice, all, made);
    const until = endOf(present, practice, which);
    if (until === undefined) return { outcome: 'refused', toast: outdated };
    return change(present, practice, all, {
      from: present.at,
      open: verb === 'open',
      ...(until === null ? {} : { to: until }),
    });
  });
  return decision?.toast;
};

/** Epoch ms; null without end; undefined for a button that nobody made. */
const endOf = (present: Present, practice: Practice, which: string): number | null | undefined => {
  if (which === 'endless') return null;
  if (which === 'window') return untilNextWindow(present, practice) ?? undefined;
  return /^\d{1,4}$/.test(which) && Number(which) > 0 ? present.at + Number(which) * minute : undefined;
};

export const pressOpen = (turn: Turn, which: string, made: number) =>
  pressMomentary(turn, which, 'open', openFor, made);
export const pressClose = (turn: Turn, which: string) => pressMomentary(turn, which, 'close', closeFor);

/** `/away [dates words]`: days off, with the coach's own words for clients; `off` ends them. */
export const away = forCoaches(async (turn, argument) => {
  const asks = argument.trim() === '';
  await awaiting(turn, asks ? 'away' : null);
  await inPractice(turn, (present, practice, all) => {
    if (asks) return { outcome: 'asked', effects: [askAway(present, practice)] };
    const read = readAway(argument, present.at, practice.zone, present.calendar);
    if (!read.ok) return unread('away-unread', read.part);
    if (read.kind === 'cancel') return comeBack(present, practice, all);
    if (read.kind !== 'days') return { outcome: 'asked', effects: [askAway(present, practice)] };
    const { from, to, words } = read;
    if (words !== undefined && words.length > wordsAtMost)
      return unread('away-unread', words.slice(wordsAtMost, wordsAtMost + 40));
    return goAway(present, practice, all, {
      from,
      ...(to === undefined ? {} : { to }),
      windows: [],
      ...(words === undefined ? {} : { words }),
    });
  });
});

const askAway = (present: Present, practice: Practice) => {
  const today = localDay(present, practice.zone);
  const ahead = practice.overrides.filter((o) => o.windows.length === 0 && (o.to === undefined || o.to >= today));
  const lines = ahead.map((o) => ({
    phrase: 'away-line' as const,
    args: { days: { days: { from: o.from, to: o.to ?? null } }, words: o.words ?? '' },
  }));
  const off: Button[][] = ahead.length > 0 ? [[{ text: 'button-away-off', press: press('away', 'off') }]] : [];
  const buttons: Button[][] = [
    [
      { text: 'button-today', press: press('away', 'today') },
      { text: 'button-tomorrow', press: press('away', 'tomorrow') },
    ],
    [{ text: 'button-week', press: press('away', 'week') }],
    ...off,
  ];
  return toCoach(
    null,
    'away-ask',
    { list: { lines: lines.length > 0 ? lines : [{ phrase: 'away-none' }] } },
    { buttons },
  );
};

/** A button under `/away`, by the coach's calendar. */
export const pressAway = async (turn: Turn, which: string): Promise<Toast | undefined> => {
  const { decision } = await inPractice(turn, (present, practice, all) => {
    if (which === 'off') return comeBack(present, practice, all);
    const days = daysOf(present, practice, which);
    return days ? goAway(present, practice, all, { ...days, windows: [] }) : { outcome: 'refused', toast: outdated };
  });
  return decision?.toast;
};

const day = 86_400_000;

const daysOf = (present: Present, { zone }: Practice, which: string): { from: string; to: string } | null => {
  const on = (days: number) => localDay({ ...present, at: present.at + days * day }, zone);
  if (which === 'today') return { from: on(0), to: on(0) };
  if (which === 'tomorrow') return { from: on(1), to: on(1) };
  return which === 'week' ? { from: on(0), to: on(6) } : null;
};
