import { agreedNow, rules } from './agreements/terms/in-force.ts';
import { ruleButton } from './agreements/terms/quoting.ts';
import { isWelcome } from './beginning/welcome.ts';
import { copyToCoach, sign } from './copying.ts';
import { type Decision, outdated } from './decision.ts';
import { type Button, type Effect, show, toClient, toCoach } from './effects.ts';
import { gatheredBy, released } from './gathering.ts';
import { hold } from './held.ts';
import { heldCopies } from './opening.ts';
import { dayNumber, isOpen, opensAt, type Present, period } from './present.ts';
import { press } from './press.ts';
import type { Engagement, Held, MessageRef, Practice } from './world.ts';

/** How many urgent notices the terms allow. */
export const urgentBudget = (practice: Practice, e: Engagement, at: number): { day: number; week: number } => {
  const { urgentDay: day, urgentWeek: week } = rules(practice, e, at);
  return { day, week };
};

const awaitReasonFor = 15 * 60_000;
const remembered = 15 * 86_400_000;

/** Whether the client's next message is the line that says what happened. */
export const isReasonAwaited = (p: Present, e: Engagement): boolean =>
  e.urgent.askedAt !== null && e.urgent.reason === null && p.at - e.urgent.askedAt < awaitReasonFor;

/** How many urgent notices are left now: per day and per week of the client's own calendar. */
export const urgentLeft = (p: Present, practice: Practice, e: Engagement): number => {
  const zone = e.zone ?? practice.zone;
  const day = dayNumber(p, zone);
  const days = e.urgent.used.map((at) => dayNumber(p, zone, at));
  const today = days.filter((d) => d === day).length;
  const week = days.filter((d) => weekOf(d) === weekOf(day)).length;
  const most = urgentBudget(practice, e, p.at);
  return Math.max(0, Math.min(most.day - today, most.week - week));
};

/** Days are numbered from Thursday 1 January 1970; weeks begin on Monday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/**
 * "Urgent" is pressed or typed: the agreed meaning first, and the client's own line as the confirmation. A reason that was
 * typed waits like any other message until the client says yes.
 */
export const askUrgent = (p: Present, practice: Practice, e: Engagement, reason: MessageRef | null): Decision => {
  if (e.stage !== 'active') return { outcome: 'refused', effects: [toClient(e, 'urgent-not-yet', {})] };
  if (isOpen(p, practice, e)) return { outcome: 'answered', effects: [toClient(e, 'urgent-open', {})] };
  if (urgentLeft(p, practice, e) === 0) return spent(p, practice, e, reason);
  const held = reason ? [...e.held, { ...reason, edited: false }] : e.held;
  const asked = { ...e, held, urgent: { ...e.urgent, askedAt: p.at, reason } };
  return {
    outcome: 'asked',
    engagements: [asked],
    effects: [
      ...(reason ? [sign('client', e.client, [reason], 'held')] : []),
      urgentWords(p, practice, e, reason !== null),
    ],
  };
};

/** What a client can press who is told what urgent means. */
export const urgentButtons = (
  e: Pick<Engagement, 'practice' | 'terms'>,
  at: number,
  isWritten: boolean,
): Button[][] => {
  const { practice } = e;
  const calm: Button = { text: 'button-not-urgent', press: press('calm', practice) };
  const sure: Button = { text: 'button-urgent-sure', press: press('sure', practice) };
  const rule = [...ruleButton(e, at, 'urgent')];
  return isWritten ? [[sure], [calm], rule] : [[calm], rule];
};

/** What urgent means; the first time, while everything is explained, also how it works. */
const urgentWords = (p: Present, practice: Practice, e: Engagement, isWritten: boolean): Effect => {
  const first = isWelcome(e) && e.urgent.used.length === 0;
  // The coach's own words for it are sealed.
  if (agreedNow(e, p.at)?.urgentOwn)
    return show('client', e, 'urgent', { about: isWritten ? 'confirm' : first ? 'first' : 'ask' });
  const meaning = { phrase: 'urgent-meaning' } as const;
  const buttons = urgentButtons(e, p.at, isWritten);
  if (isWritten) return toClient(e, 'urgent-confirm', { meaning }, { buttons });
  return first
    ? toClient(e, 'urgent-ask-welcome', { meaning, ...urgentBudget(practice, e, p.at) }, { buttons })
    : toClient(e, 'urgent-ask', { meaning }, { buttons });
};

const spent = (p: Present, practice: Practice, e: Engagement, reason: MessageRef | null): Decision => {
  const kept: Decision = reason ? hold(p, practice, e, reason) : { outcome: 'refused' };
  return { ...kept, effects: [...(kept.effects ?? []), budgetSpent(p, practice, e)] };
};

/** The budget is used up: it waits, and in danger there is a number to call. */
export const budgetSpent = (p: Present, practice: Practice, e: Engagement): Effect => {
  const opens = opensAt(p, practice, e);
  const more = { buttons: [[...ruleButton(e, p.at, 'urgent')]] };
  if (opens === null) return toClient(e, 'urgent-spent-open-ended', {}, more);
  return isWelcome(e)
    ? toClient(e, 'urgent-spent-welcome', { opens: { moment: opens }, ...urgentBudget(practice, e, p.at) }, more)
    : toClient(e, 'urgent-spent', { opens: { moment: opens } }, more);
};

/** The reason is there: the coach is told at once, at any hour. */
export const notifyUrgently = (p: Present, practice: Practice, e: Engagement, ref: MessageRef): Decision => {
  const used = [...e.urgent.used.filter((at) => p.at - at < remembered), p.at];
  const left = { ...e, held: e.held.filter((held) => !isFirst(held, ref)) };
  return {
    outcome: 'relayed',
    engagements: [{ ...left, urgent: { used, askedAt: null, reason: null }, lastClientAt: p.at, waitingSince: p.at }],
    facts: [{ client: e.client, what: 'urgent', by: 'client' }],
    effects: [
      toCoach(
        e.client,
        'urgent-notice',
        { count: left.held.length },
        { buttons: coachButtons(p, practice, left), again: 'mark' },
      ),
      { ...copyToCoach(e, [ref]), gated: false, sign: false },
      sign('client', e.client, [ref], 'urgent'),
      toClient(e, 'urgent-sent', { at: { moment: p.at } }, { buttons: [marks(p, e)] }),
    ],
  };
};

/** Whether this is the message itself, and not a later wording of it. */
const isFirst = (held: Held, ref: MessageRef): boolean => held.message === ref.message && !held.edited;

const coachButtons = (p: Present, practice: Practice, e: Engagement): Button[][] => {
  const now = period(p, practice, e);
  const show: Button = {
    text: 'button-show-waiting',
    args: { count: e.held.length },
    press: press('show', e.client, now),
  };
  const answer: Button = { text: 'button-answer', press: press('answer', e.client, 'urgent') };
  return [[answer], ...(e.held.length > 0 ? [[show]] : []), marks(p, e)];
};

const marks = (p: Present, e: Engagement): Button[] => [
  { text: 'button-was-urgent', press: press('marked', e.practice, e.client, p.at, 1) },
  { text: 'button-could-wait', press: press('marked', e.practice, e.client, p.at, 0) },
];

/** Nothing urgent is going on any more. */
export const calm = (e: Engagement): Engagement =>
  e.urgent.askedAt === null ? e : { ...e, urgent: { ...e.urgent, askedAt: null, reason: null } };

/** The client thinks better of it: the message waits like any other. */
export const calmDown = (e: Engagement): Decision =>
  e.urgent.askedAt === null
    ? outdated
    : { outcome: 'changed', engagements: [calm(e)], toast: { text: 'toast-waits', args: {} } };

/** The client confirms a reason that was written with the command. */
export const confirmUrgent = (p: Present, practice: Practice, e: Engagement): Decision => {
  const { reason } = e.urgent;
  if (!reason || !e.held.some((held) => isFirst(held, reason))) return outdated;
  if (isOpen(p, practice, e))
    return { outcome: 'answered', engagements: [calm(e)], effects: [toClient(e, 'urgent-open', {})] };
  if (urgentLeft(p, practice, e) > 0) return notifyUrgently(p, practice, e, reason);
  return { outcome: 'refused', engagements: [calm(e)], effects: [budgetSpent(p, practice, e)] };
};

/** Either side says afterwards whether it was urgent: a fact to talk about. */
export const markUrgent = (e: Engagement, by: 'coach' | 'client', when: number, was: boolean): Decision =>
  e.urgent.used.includes(when)
    ? {
        outcome: 'changed',
        facts: [{ client: e.client, what: 'urgent-marked', by, data: { when, was } }],
        toast: { text: 'toast-noted', args: {} },
      }
    : outdated;

/** The coach asks to see what waits, without opening: their own choice, so nothing is held back. */
export const showWaiting = (e: Engagement): Decision => {
  if (e.held.length === 0) return { outcome: 'answered', toast: { text: 'nothing-waits', args: {} } };
  const copies = [...gatheredBy(e, 'client'), ...heldCopies(e)].map((effect): Effect => ({ ...effect, gated: false }));
  return {
    outcome: 'relayed',
    engagements: [{ ...released(e, 'client'), held: [], waitingSince: e.waitingSince ?? e.held[0]?.at ?? null }],
    effects: copies,
  };
};
