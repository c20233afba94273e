import { stepsButton } from './beginning/offer/offer-buttons.ts';
import { type Decision, type Fact, outdated } from './decision.ts';
import { type Button, type Effect, toClient, toCoach } from './effects.ts';
import { unsigned } from './held.ts';
import { endKeeping } from './keeping/sessions/session-endings.ts';
import { notify } from './notices.ts';
import type { Present } from './present.ts';
import { press } from './press.ts';
import { calm } from './urgent.ts';
import type { Engagement, NoticeKind, Practice, Side } from './world.ts';

/** `/stop`: nothing happens without a yes. */
export const askStop = (e: Engagement): Decision => {
  const buttons: Button[][] = [
    [{ text: 'button-stay', press: press('stay', e.practice) }],
    [{ text: 'button-pause', press: press('stop', e.practice) }],
    [{ text: 'button-erase', press: press('erase', 'ask', e.practice) }],
  ];
  return { outcome: 'asked', effects: [toClient(e, 'stop-ask', { count: e.held.length }, { buttons })] };
};

/** The client pauses. What waited is taken back, and the coach hears of it in contact hours. */
export const pause = (p: Present, practice: Practice, e: Engagement): Decision => {
  if (e.stage === 'paused' || e.stage === 'ended') return outdated;
  const told = notify(p, practice, e.client, 'stopped');
  const back: Button = { text: 'button-come-back', press: press('resume', e.practice) };
  return {
    outcome: 'changed',
    ...told,
    engagements: [{ ...calm(e), stage: 'paused', pausedFrom: e.stage, held: [], told: null, waitingSince: null }],
    facts: [{ client: e.client, what: 'paused', by: 'client' }],
    effects: [
      ...unsigned('client', e.client, e.held),
      toClient(e, 'stopped', { count: e.held.length }, { buttons: [[back]] }),
      ...(told.effects ?? []),
    ],
  };
};

/** The client comes back: to where they were before. */
export const resume = (p: Present, practice: Practice, e: Engagement): Decision => {
  if (e.stage !== 'paused') return outdated;
  const told = notify(p, practice, e.client, 'came-back');
  return {
    outcome: 'changed',
    ...told,
    engagements: [{ ...e, stage: e.pausedFrom ?? 'active', pausedFrom: null }],
    facts: [{ client: e.client, what: 'resumed', by: 'client' }],
    effects: [toClient(e, 'resumed', {}, { buttons: onTheWay(e) }), ...(told.effects ?? [])],
  };
};

/** Who was on the way to working together finds the next step one tap away. */
const onTheWay = (e: Engagement): Button[][] =>
  e.pausedFrom === null || e.pausedFrom === 'active' ? [] : [[stepsButton(e)]];

/** An engagement that is over: nothing waits any more, the marks of waiting come off, and sessions to come are cancelled in both calendars. */
export const closed = (
  p: Present,
  e: Engagement,
  by: Side,
): { left: Engagement; facts: readonly Fact[]; effects: Effect[] } => {
  const kept = endKeeping(e, by, p.at);
  return {
    left: {
      ...{ ...calm(kept.e), stage: 'ended', talking: false, held: [], outgoing: [] },
      ...{ told: null, waitingSince: null, gathering: null },
    },
    facts: kept.facts,
    effects: [...unsigned('client', e.client, e.held), ...unsigned('coach', e.client, e.outgoing), ...kept.effects],
  };
};

/** The coach ends it, with a polite word; the preparing of an ending comes with terms. */
export const end = (p: Present, _: Practice, e: Engagement): Decision => {
  if (e.stage === 'ended') return outdated;
  const { left, facts, effects } = closed(p, e, 'coach');
  return {
    outcome: 'changed',
    engagements: [left],
    facts: [...facts, { client: e.client, what: 'ended', by: 'coach' }],
    effects: [...effects, toClient(e, 'ended', {}), toCoach(e.client, 'ended-coach', {})],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** Everything of this client is destroyed. The coach learns that it happened, not whose words they were. */
export const erase = (p: Present, practice: Practice, e: Engagement): Decision => {
  const told = notify(p, practice, null, 'erased');
  const kept = told.practice ?? practice;
  const forum = kept.forum && { ...kept.forum, topics: kept.forum.topics.filter((topic) => topic.client !== e.client) };
  return {
    outcome: 'changed',
    practice: {
      ...kept,
      forum,
      clients: kept.clients.filter((client) => client !== e.client),
      notices: kept.notices.filter((notice) => notice.client !== e.client),
      writingTo: kept.writingTo?.client === e.client ? null : kept.writingTo,
    },
    erase: [e.client],
    effects: told.effects ?? [],
  };
};

/** Telegram says whether the client can be reached; the other side is told once. */
export const reach = (p: Present, practice: Practice, e: Engagement, reachable: boolean): Decision => {
  if (e.reachable === reachable) return { outcome: 'nothing' };
  const what: NoticeKind = reachable ? 'reachable' : 'unreachable';
  const matters = e.stage === 'active' || e.stage === 'offer' || e.stage === 'terms';
  const told = matters ? notify(p, practice, e.client, what) : {};
  return { outcome: 'changed', ...told, engagements: [{ ...e, reachable }] };
};
