import { agreedLater, agreedNow } from './agreements/terms/in-force.ts';
import { type Decision, outdated } from './decision.ts';
import { type Button, type Effect, toClient, toCoach } from './effects.ts';
import type { Override, Span, WeeklyHours } from './hours/hours.ts';
import { sessionsOnDays, sessionsWithin } from './keeping/sessions/meanwhile.ts';
import { isOpen, localDay, opensAt, type Present, period } from './present.ts';
import { press } from './press.ts';
import type { Engagement, Practice } from './world.ts';

/** New weekly hours. What clients were promised follows. */
export const setHours = (p: Present, practice: Practice, all: readonly Engagement[], weekly: WeeklyHours): Decision =>
  changeOfHours(p, all, { ...practice, weekly }, [
    toCoach(null, 'hours-set', { hours: { weekly } }),
    ...agreedOtherwise(p, all, weekly),
  ]);

const namedAtMost = 8;

/** Who has agreed to other hours, or is about to: theirs hold until both accept new ones. */
const agreedOtherwise = (p: Present, all: readonly Engagement[], weekly: WeeklyHours): Effect[] => {
  const same = JSON.stringify(weekly);
  const others = all.filter((e) => {
    const said = e.terms?.proposal ?? agreedLater(e, p.at) ?? agreedNow(e, p.at);
    return e.stage !== 'ended' && said && JSON.stringify(said.values.weekly) !== same;
  });
  const buttons = others
    .slice(0, namedAtMost)
    .map(({ practice, client }): Button[] => [
      { text: 'button-name', who: { practice, client }, press: press('terms', client, 'see') },
    ]);
  return others.length > 0 ? [toCoach(null, 'hours-agreed-otherwise', { count: others.length }, { buttons })] : [];
};

/** The coach's wall clock moves to another zone: 10:00 stays 10:00 there. */
export const setPracticeZone = (p: Present, practice: Practice, all: readonly Engagement[], zone: string): Decision =>
  changeOfHours(p, all, { ...practice, zone }, []);

/** Opens for a stretch, whatever the week says. */
export const openFor = (p: Present, practice: Practice, all: readonly Engagement[], span: Span): Decision =>
  momentary(p, practice, all, { ...span, open: true }, span.from > p.at ? 'open-later' : 'open-now');

/** Closes for a stretch; without an end, until the coach opens again. */
export const closeFor = (p: Present, practice: Practice, all: readonly Engagement[], span: Span): Decision =>
  momentary(p, practice, all, { ...span, open: false }, span.from > p.at ? 'close-later' : 'close-now');

/** When it opens on its own after the present stretch, for "closed until the next window"; undefined if never. */
export const untilNextWindow = (p: Present, practice: Practice, from = p.at): number | undefined => {
  const schedule = { zone: practice.zone, weekly: practice.weekly, overrides: practice.overrides, spans: [] };
  const closes = p.hours.closesAt(schedule, from) ?? from;
  return p.hours.nextOpening(schedule, closes);
};

type MomentaryWords = 'open-later' | 'open-now' | 'close-later' | 'close-now';

const momentary = (
  p: Present,
  practice: Practice,
  all: readonly Engagement[],
  span: Span,
  words: MomentaryWords,
): Decision => {
  const spans = [...practice.spans.filter((s) => s.to === undefined || s.to > p.at), span];
  // A new opening ends an open-ended closure: from its beginning on the week holds again.
  const kept = span.open ? spans.flatMap((s) => endedBy(span, s)) : spans;
  const overrides = span.open ? endOpenEnded(p, practice, span.from) : practice.overrides;
  const until = span.to === undefined ? null : { moment: span.to };
  const said =
    until === null
      ? toCoach(null, 'close-open-ended', {})
      : toCoach(null, words, { from: { moment: span.from }, until }, { buttons: [[undo(span)]] });
  const meanwhile = span.open ? [] : sessionsWithin(p, all, span);
  return changeOfHours(p, all, { ...practice, spans: kept, overrides }, [said, ...meanwhile]);
};

const undo = (span: Span): Button => ({ text: 'button-undo', press: press('open', 'undo', span.from) });

const endedBy = (opening: Span, s: Span): Span[] => {
  if (s.open || s.to !== undefined) return [s];
  return s.from < opening.from ? [{ ...s, to: opening.from }] : [];
};

/** Days away without an end last until the day before the opening, or to the end of that day when it is still to come. */
const endOpenEnded = (p: Present, practice: Practice, from: number): readonly Override[] => {
  const day = localDay({ ...p, at: from }, practice.zone);
  return practice.overrides.flatMap((o) => {
    if (o.to !== undefined || o.from > day || o.windows.length > 0) return [o];
    return from > p.at ? [{ ...o, to: day }] : [];
  });
};

/** Takes back the last momentary opening or closing; a button only the one it was made for (`made` is when that begins). */
export const undoMomentary = (
  p: Present,
  practice: Practice,
  all: readonly Engagement[],
  made = practice.spans.at(-1)?.from,
): Decision =>
  practice.spans.length === 0 || practice.spans.at(-1)?.from !== made
    ? outdated
    : changeOfHours(p, all, { ...practice, spans: practice.spans.slice(0, -1) }, [toCoach(null, 'undone', {})]);

/** Days away. Clients who wait learn the new day. */
export const goAway = (p: Present, practice: Practice, all: readonly Engagement[], away: Override): Decision => {
  const today = localDay(p, practice.zone);
  const overrides = [...practice.overrides.filter((o) => o.to === undefined || o.to >= today), away];
  const days = { days: { from: away.from, to: away.to ?? null } };
  return changeOfHours(p, all, { ...practice, overrides }, [
    toCoach(null, 'away-set', { days, words: away.words ?? '' }),
    ...sessionsOnDays(p, practice, all, away),
  ]);
};

/** All days away that are not over are cancelled. */
export const comeBack = (p: Present, practice: Practice, all: readonly Engagement[]): Decision =>
  changeOfHours(p, all, { ...practice, overrides: [] }, [toCoach(null, 'away-off', {})]);

/** Commits new hours and tells everyone who was promised another moment. */
const changeOfHours = (
  p: Present,
  all: readonly Engagement[],
  after: Practice,
  effects: readonly Effect[],
): Decision => {
  const told = all.filter((e) => e.told && !isOpen(p, after, e));
  const moved = told.filter((e) => e.held.length > 0 && e.told?.opensAt !== opensAt(p, after, e));
  return {
    outcome: 'changed',
    practice: after,
    engagements: told.map((e) => stillTold(p, after, e)),
    effects: [...effects, ...moved.map((e) => promiseMoved(p, after, e))],
  };
};

/** It is the same closed period, whatever it is called by the new hours. Whom nothing reminds of the old moment is told the new one when they write. */
export const stillTold = (p: Present, after: Practice, e: Engagement): Engagement => {
  const now = { period: period(p, after, e), opensAt: opensAt(p, after, e) };
  return { ...e, told: e.held.length > 0 || e.told?.opensAt === now.opensAt ? now : null };
};

/** Whom something waits for hears of the other moment. */
export const promiseMoved = (p: Present, after: Practice, e: Engagement): Effect => {
  const opens = opensAt(p, after, e);
  return opens === null
    ? toClient(e, 'promise-open-ended', { count: e.held.length }, { silent: true, again: 'drop' })
    : toClient(e, 'promise-moved', { opens: { moment: opens }, count: e.held.length }, { silent: true, again: 'drop' });
};
