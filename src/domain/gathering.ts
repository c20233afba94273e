import { copiesToCoach, copyToClient } from './copying.ts';
import type { Decision } from './decision.ts';
import type { Effect } from './effects.ts';
import { answeredLate } from './keeping/promises/answered.ts';
import type { Present } from './present.ts';
import type { Engagement, MessageRef, Practice, Side } from './world.ts';

/** How long an album waits for its next part, in ms: Telegram never says how many there will be. */
export const gatherFor = 900;

/** One more part of an album; whatever was gathering before leaves first. */
export const gather = (p: Present, e: Engagement, side: Side, ref: MessageRef): Decision => {
  const group = ref.group ?? '';
  const same = e.gathering?.group === group && e.gathering.side === side ? e.gathering : null;
  const gathering = { side, group, parts: [...(same?.parts ?? []), ref], at: p.at };
  return { outcome: 'gathered', engagements: [{ ...e, gathering }], effects: same ? [] : gathered(e) };
};

/** The album that was still arriving, on its way now. */
export const gathered = (e: Engagement): Effect[] => {
  if (!e.gathering) return [];
  const parts = [...e.gathering.parts].sort((a, b) => a.message - b.message);
  return e.gathering.side === 'client' ? copiesToCoach(e, parts) : [copyToClient(e, parts)];
};

/** The album that this side was still sending. */
export const gatheredBy = (e: Engagement, side: Side): Effect[] => (e.gathering?.side === side ? gathered(e) : []);

/** The same engagement with nothing gathering, or nothing of this side. */
export const released = (e: Engagement, side = e.gathering?.side): Engagement =>
  e.gathering && e.gathering.side === side ? { ...e, gathering: null } : e;

/** The look that ends the wait for further parts. */
export const endGathering = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  if (!e.gathering || p.at < e.gathering.at + gatherFor) return null;
  const isAnswer = e.gathering.side === 'coach';
  const answered = isAnswer ? { lastCoachAt: p.at, waitingSince: null } : {};
  return {
    outcome: 'relayed',
    engagements: [{ ...released(e), ...answered }],
    facts: isAnswer ? answeredLate(p, practice, e) : [],
    effects: gathered(e),
  };
};
