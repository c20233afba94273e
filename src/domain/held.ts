import { rules } from './agreements/terms/in-force.ts';
import { ruleButton } from './agreements/terms/quoting.ts';
import { counts, explained, isExplained, type Welcomed } from './beginning/welcome.ts';
import { sign } from './copying.ts';
import type { Decision, Fact } from './decision.ts';
import { type Button, type Effect, type Recipient, toClient } from './effects.ts';
import { opensAt, type Present, period, schedule } from './present.ts';
import { press } from './press.ts';
import type { Engagement, MessageRef, Practice } from './world.ts';

/** How many messages of one client may wait; the next is refused in words, which is not a loss. */
const heldAtMost = 500;

/** The message waits for opening: one calm answer per closed period, then only a quiet sign. */
export const hold = (p: Present, practice: Practice, e: Engagement, ref: MessageRef, edited = false): Decision => {
  if (e.held.length >= heldAtMost) {
    const full = toClient(e, 'held-full', { count: heldAtMost }, { replyTo: ref.message, again: 'mark' });
    return { outcome: 'refused', effects: [full] };
  }
  const now = period(p, practice, e);
  const first = e.told?.period !== now;
  const told = first ? { period: now, opensAt: opensAt(p, practice, e) } : e.told;
  const goesOn = ref.group !== null && e.held.at(-1)?.group === ref.group;
  return {
    outcome: 'held',
    engagements: [{ ...(first ? explained(e) : e), held: [...e.held, { ...ref, edited }], told, lastClientAt: p.at }],
    // Before the work begins there is nothing agreed that this would be outside of.
    facts: e.stage === 'active' ? [outsideHours(e)] : [],
    effects: [
      // The sign of an album is the one on its first part.
      ...(goesOn ? [] : [sign('client', e.client, [ref], 'held')]),
      ...(first ? [heldReply(p, practice, e, now)] : []),
    ],
  };
};

/** What is written while the two are getting to know each other is marked, so that nobody ever counts it. */
const outsideHours = (e: Engagement): Fact => ({
  client: e.client,
  what: 'outside-hours',
  by: 'client',
  ...(counts(e) ? {} : { data: { welcome: true } }),
});

const heldReply = (p: Present, practice: Practice, e: Engagement, now: number): Effect => {
  const opens = opensAt(p, practice, e);
  const buttons = heldButtons(p, practice, e, now);
  const words = p.hours.closedWords(schedule(practice, e, p.at), p.at) ?? '';
  if (isExplained(e)) return explanation(e, opens, words, buttons);
  if (opens === null) return toClient(e, 'held-reply-open-ended', { words }, { buttons, again: 'drop' });
  return toClient(
    e,
    'held-reply',
    { hours: { weekly: rules(practice, e, p.at).weekly }, opens: { moment: opens }, words },
    { buttons, again: 'drop' },
  );
};

/** The same, said to someone who is only beginning, or to whom it is new. */
const explanation = (e: Welcomed, opens: number | null, words: string, buttons: Button[][]): Effect => {
  const { because } = e.welcome;
  return opens === null
    ? toClient(e, 'held-reply-welcome-open-ended', { because, words }, { buttons, again: 'drop' })
    : toClient(e, 'held-reply-welcome', { because, opens: { moment: opens }, words }, { buttons, again: 'drop' });
};

const heldButtons = (p: Present, practice: Practice, e: Engagement, now: number): Button[][] => [
  [{ text: 'button-leave', press: press('leave', practice.id, now) }],
  [
    ...(e.stage === 'active' ? [{ text: 'button-urgent', press: press('urgent', practice.id, now) } as const] : []),
    { text: 'button-take-back', press: press('take', practice.id, now) },
  ],
  ...whatApplies(p, practice, e),
];

/** Common questions, and the rule itself: what both have agreed on, else what is usual. */
const whatApplies = (p: Present, { id }: Practice, e: Engagement): Button[][] => {
  const questions: Button = { text: 'button-questions', press: press('questions', id) };
  const rule = ruleButton(e, p.at, 'hours');
  return rule.length > 0
    ? [[questions], [...rule]]
    : [[questions, { text: 'button-terms', press: press('terms', id) }]];
};

/** The marks of waiting are taken off again. */
export const unsigned = (to: Recipient, client: number, refs: readonly MessageRef[]): Effect[] =>
  refs.length > 0 ? [sign(to, client, refs, 'none')] : [];

/** Takes waiting messages back: the last one, or all. Nothing of them will ever reach the coach. */
export const takeBack = (e: Engagement, which: 'last' | 'all'): Decision => {
  const taken = which === 'all' ? e.held : e.held.slice(-1);
  if (taken.length === 0) return { outcome: 'answered', toast: { text: 'nothing-waits', args: {} } };
  const left = e.held.slice(0, e.held.length - taken.length);
  return {
    outcome: 'changed',
    engagements: [{ ...e, held: left }],
    facts: [{ client: e.client, what: 'taken-back', by: 'client', data: { count: taken.length } }],
    effects: [
      sign('client', e.client, taken, 'none'),
      toClient(e, 'taken-back', { count: taken.length, left: left.length }),
    ],
    toast: { text: 'toast-taken-back', args: {} },
  };
};

/** "Let it wait" is what happens anyway; it is said again as long as it is true. */
export const leave = (e: Engagement): Decision => ({
  outcome: 'answered',
  toast: { text: e.held.length > 0 ? 'toast-left' : 'nothing-waits', args: {} },
});

/** The button "take it back": one waiting message goes at once, of several the client says which. */
export const askTakeBack = (p: Present, practice: Practice, e: Engagement): Decision => {
  if (e.held.length < 2) return takeBack(e, 'all');
  const now = period(p, practice, e);
  const buttons: Button[][] = [
    [{ text: 'button-take-last', press: press('takeall', e.practice, 'last', now) }],
    [{ text: 'button-take-all', args: { count: e.held.length }, press: press('takeall', e.practice, 'all', now) }],
  ];
  return { outcome: 'asked', effects: [toClient(e, 'take-which', { count: e.held.length }, { buttons })] };
};
