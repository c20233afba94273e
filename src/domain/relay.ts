import { hinted } from './agreements/summaries/hint.ts';
import { cameTooLate } from './beginning/intake/intake.ts';
import { copyToClient, copyToCoach } from './copying.ts';
import type { Decision } from './decision.ts';
import { type Effect, toClient, toCoach } from './effects.ts';
import { gather, gathered, released } from './gathering.ts';
import { hold } from './held.ts';
import { answeredLate } from './keeping/promises/answered.ts';
import { deliverHeld, waits } from './opening.ts';
import { holdForClient, questionLine } from './outgoing.ts';
import { isOpen, type Present } from './present.ts';
import { inContact, notInContact, stageAnswer } from './stages.ts';
import { askUrgent, budgetSpent, calm, isReasonAwaited, notifyUrgently, urgentLeft } from './urgent.ts';
import type { Engagement, MessageRef, Practice } from './world.ts';

/** A message that was just written. `copyable` is false for the kinds Telegram does not let a bot copy. */
export interface Written {
  readonly ref: MessageRef;
  readonly copyable: boolean;
  /** Its words look as if something was decided. The words themselves are looked at while they pass, and kept nowhere. */
  readonly decides?: boolean;
}

const lateAfter = 10 * 60_000;
const tellDelayEvery = 30 * 60_000;

/** The client writes: to the coach at once in contact hours, otherwise kept until the next opening. */
export const clientWrites = (p: Present, practice: Practice, e: Engagement, written: Written): Decision =>
  hinted(p, e, written.decides ?? false, fromClient(p, practice, e, written));

const fromClient = (p: Present, practice: Practice, e: Engagement, { ref, copyable }: Written): Decision => {
  if (!inContact(e)) return stageAnswer(p, practice, e);
  if (cameTooLate(e, ref.at)) return notPassedOn(e, ref);
  if (!copyable) return refuseKind(e, ref);
  const open = isOpen(p, practice, e);
  if (!open && isReasonAwaited(p, e)) return reasonGiven(p, practice, e, ref);
  const { engagement, effects } = withDelayTold(p, practice, calm(e), ref);
  const decision = open ? relay(p, practice, engagement, ref) : hold(p, practice, engagement, ref);
  return { ...decision, effects: [...effects, ...(decision.effects ?? [])] };
};

/** The line that says what happened: to the coach now, or, with the budget used up meanwhile, kept like any other. */
const reasonGiven = (p: Present, practice: Practice, e: Engagement, ref: MessageRef): Decision => {
  if (urgentLeft(p, practice, e) > 0) return notifyUrgently(p, practice, e, ref);
  const kept = hold(p, practice, calm(e), ref);
  return { ...kept, effects: [...(kept.effects ?? []), budgetSpent(p, practice, e)] };
};

/** `/urgent` and its reason in one message: in contact hours it arrives like any other. */
export const writesUrgently = (p: Present, practice: Practice, e: Engagement, reason: MessageRef): Decision => {
  if (e.stage !== 'active' || !isOpen(p, practice, e)) return askUrgent(p, practice, e, reason);
  const relayed = relay(p, practice, calm(e), reason);
  return { ...relayed, effects: [...(relayed.effects ?? []), toClient(e, 'urgent-arrived', {})] };
};

const relay = (p: Present, practice: Practice, e: Engagement, ref: MessageRef): Decision => {
  if (waits(e)) return behind(p, practice, e, (opened) => relay(p, practice, opened, ref));
  const seen = { ...e, lastClientAt: p.at, waitingSince: e.waitingSince ?? p.at, told: null };
  if (ref.group !== null) return gather(p, seen, 'client', ref);
  return {
    outcome: 'relayed',
    engagements: [released(seen)],
    effects: [...gathered(seen), copyToCoach(e, [ref])],
  };
};

/** It arrives after opening but before what waited has left: that goes first. */
const behind = (p: Present, practice: Practice, e: Engagement, how: (opened: Engagement) => Decision): Decision => {
  const first = deliverHeld(p, practice, [e]);
  const next = how(first?.engagements?.[0] ?? { ...e, held: [], outgoing: [] });
  const facts = [...(first?.facts ?? []), ...(next.facts ?? [])];
  return { ...first, ...next, facts, effects: [...(first?.effects ?? []), ...(next.effects ?? [])] };
};

/** An answer to a questionnaire that nobody waits for any more: said, so that it can be sent to the coach on purpose. */
const notPassedOn = (e: Engagement, ref: MessageRef): Decision => ({
  outcome: 'refused',
  effects: [toClient(e, 'intake-closed', {}, { replyTo: ref.message })],
});

const refuseKind = (e: Engagement, ref: MessageRef): Decision => ({
  outcome: 'refused',
  effects: [toClient(e, 'cannot-copy', { kind: ref.kind }, { replyTo: ref.message, again: 'mark' })],
});

/** The bot was away while it was written: said once, and only when it made a difference. */
const withDelayTold = (p: Present, practice: Practice, e: Engagement, ref: MessageRef) => {
  const late = p.at - ref.at > lateAfter && p.at - (e.delayToldAt ?? 0) > tellDelayEvery;
  const mattered = late && (isOpen(p, practice, e) || isOpen({ ...p, at: ref.at }, practice, e));
  if (!mattered) return { engagement: e, effects: [] as Effect[] };
  const words = toClient(e, 'delayed', { written: { moment: ref.at } }, { again: 'drop' });
  return { engagement: { ...e, delayToldAt: p.at }, effects: [words] };
};

/** The coach writes to this client; `urgent` when it answers an urgent notice, which goes at any hour. */
export const coachWrites = (
  p: Present,
  practice: Practice,
  e: Engagement,
  written: Written,
  urgent = false,
): Decision => hinted(p, e, written.decides ?? false, fromCoach(p, practice, e, written, urgent));

const fromCoach = (
  p: Present,
  practice: Practice,
  e: Engagement,
  { ref, copyable }: Written,
  urgent: boolean,
): Decision => {
  if (!inContact(e)) return { outcome: 'refused', effects: [notInContact(e, ref)] };
  if (!copyable)
    return {
      outcome: 'refused',
      effects: [toCoach(e.client, 'cannot-copy', { kind: ref.kind }, { replyTo: ref.message, again: 'mark' })],
    };
  const open = isOpen(p, practice, e);
  if (!urgent && !open) return holdForClient(p, practice, e, ref);
  return open && waits(e)
    ? behind(p, practice, e, (opened) => answer(p, practice, opened, ref))
    : answer(p, practice, e, ref);
};

const answer = (p: Present, practice: Practice, e: Engagement, ref: MessageRef): Decision => {
  const line = questionLine(e);
  if (ref.group !== null) {
    const album = gather(p, line.length > 0 ? { ...e, lastCoachAt: p.at } : e, 'coach', ref);
    return { ...album, effects: [...(album.effects ?? []), ...line] };
  }
  return {
    outcome: 'relayed',
    engagements: [released({ ...e, lastCoachAt: p.at, waitingSince: null })],
    facts: answeredLate(p, practice, e),
    effects: [...gathered(e), ...line, copyToClient(e, [ref])],
  };
};

/** The client changes a message that was delivered before. Outside hours the new wording waits like a new message. */
export const clientEdits = (p: Present, practice: Practice, e: Engagement, ref: MessageRef): Decision => {
  if (!inContact(e)) return { outcome: 'nothing' };
  if (isOpen(p, practice, e)) return amended('coach', e, ref);
  if (e.held.some((held) => held.message === ref.message)) return { outcome: 'nothing' };
  return hold(p, practice, e, { ...ref, group: null, replyTo: ref.message }, true);
};

/** The coach changes a message that the client has already. */
export const coachEdits = (e: Engagement, ref: MessageRef): Decision =>
  inContact(e) ? amended('client', e, ref) : { outcome: 'nothing' };

const amended = (to: 'coach' | 'client', e: Engagement, ref: MessageRef): Decision => ({
  outcome: 'relayed',
  effects: [{ do: 'amend', to, client: e.client, gated: to === 'coach', from: ref.chat, message: ref.message }],
});
