import { rules } from '../../../domain/agreements/terms/in-force.ts';
import type { Session, Slot } from '../../../domain/keeping/nouns.ts';
import { nextMoment } from '../../../domain/keeping/reminding/timing.ts';
import { waitsForYes } from '../../../domain/keeping/sessions/agreeing.ts';
import type { CostNow } from '../../../domain/keeping/sessions/charges/in-time.ts';
import { movingCost } from '../../../domain/keeping/sessions/moving-cost.ts';
import { isOnTable } from '../../../domain/keeping/sessions/open-sessions.ts';
import { sessionReminders } from '../../../domain/keeping/sessions/reminders.ts';
import { type Conflict, conflictsOf } from '../../../domain/keeping/sessions/taken.ts';
import { opensAt } from '../../../domain/present.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { SessionEyes } from './session-eyes.ts';

/** Where a session stands, in a line. */
export const stateOf = (eyes: SessionEyes, session: Session): Phrase => {
  const { proposal, state } = session;
  if (proposal && isOnTable(session, eyes.p.at)) {
    const isMine = proposal.by === eyes.side;
    const to = { moment: proposal.at };
    if (state === 'agreed')
      return isMine
        ? { phrase: 'session-is-moving-yours', args: { to, who: eyes.other } }
        : { phrase: 'session-is-moving-theirs', args: { to } };
    return isMine ? { phrase: 'session-is-yours', args: { who: eyes.other } } : { phrase: 'session-is-theirs' };
  }
  if (state === 'cancelled') return { phrase: session.version === 0 ? 'session-is-gone' : 'session-is-cancelled' };
  return { phrase: state === 'proposed' ? 'session-is-gone' : `session-is-${state}` };
};

/** What a session is to whoever reads it now. `kept`: another time was talked about, and is no longer. */
export const headOf = (eyes: SessionEyes, session: Session, kept: boolean): Phrase => {
  const { proposal, state, version } = session;
  const who = eyes.other;
  if (proposal && isOnTable(session, eyes.p.at)) {
    const whose = proposal.by === eyes.side ? 'yours' : 'theirs';
    return state === 'agreed'
      ? { phrase: `session-head-${whose}-move`, args: { who, from: { moment: session.at } } }
      : { phrase: `session-head-${whose}`, args: { who } };
  }
  if (state === 'cancelled')
    return { phrase: version === 0 ? 'session-head-declined' : 'session-head-cancelled', args: { who } };
  if (state === 'agreed') return { phrase: kept ? 'session-head-kept' : 'session-head-agreed', args: { who } };
  return { phrase: state === 'proposed' ? 'session-head-gone' : `session-head-${state}`, args: { who } };
};

/** What speaks against a time, as this side may know it: a client is never told whose another session is. */
export const conflictLines = (eyes: SessionEyes, slot: Slot, n: number): Phrase[] => {
  const found = conflictsOf(eyes, slot, n);
  if (eyes.side === 'coach') return found.map((one) => conflictLine(eyes, one));
  if (found.some(({ is }) => is === 'session')) return [{ phrase: 'session-conflict-taken' }];
  return found.map(({ is }) => ({
    phrase: is === 'away' ? 'session-conflict-away-client' : 'session-conflict-closed',
  }));
};

const conflictLine = ({ all }: SessionEyes, conflict: Conflict): Phrase => {
  if (conflict.is !== 'session') return { phrase: `session-conflict-${conflict.is}` };
  const { client, at } = conflict.with;
  const who = all.find((e) => e.client === client)?.name ?? '';
  return { phrase: 'session-conflict', args: { who, at: { moment: at } } };
};

/** What there is to know about a session besides its time. `fresh`: both have agreed on it just now. */
export const notesOf = (eyes: SessionEyes, session: Session, fresh: boolean): Phrase[] => {
  const { p, side } = eyes;
  const { proposal } = session;
  if (!proposal || !isOnTable(session, p.at)) return fresh ? [...unreminded(eyes, session)] : [];
  if (waitsForYes({ p, side }, session))
    return [...askedLate(eyes, session), ...(side === 'coach' ? conflictLines(eyes, proposal, session.n) : [])];
  return [...costLines(eyes, session), ...reaches(eyes)];
};

/** Where no reminder can come at a fair hour any more. */
const unreminded = ({ p, practice, e, side }: SessionEyes, { n, version, state, at }: Session): Phrase[] => {
  if (state !== 'agreed' || at <= p.at) return [];
  const before = sessionReminders(e).filter(
    ({ about, to, at: planned }) => about === `${n}.${version}` && to === side && planned < at,
  );
  const isSaid = before.some(
    (one) => one.kind !== 'nears-end' && one.kind !== 'ended' && nextMoment([p, practice, e], one) !== null,
  );
  return isSaid ? [] : [{ phrase: 'session-no-reminder' }];
};

/** A client who proposes outside contact hours is told when the coach will see it. */
const reaches = ({ p, practice, side }: SessionEyes): Phrase[] => {
  const opens = opensAt(p, practice, null);
  if (side === 'coach' || opens === p.at) return [];
  return [
    opens === null
      ? { phrase: 'session-reaches-open-ended' }
      : { phrase: 'session-reaches', args: { opens: { moment: opens } } },
  ];
};

const askedLate = (eyes: SessionEyes, session: Session): Phrase[] => {
  const cost = eyes.side === 'coach' ? movingCost(eyes, session) : null;
  return cost?.isLate ? [{ phrase: 'session-asked-late', args: { until: { moment: cost.freeUntil } } }] : [];
};

/** What another time costs the client who asks for it; nothing to the coach, and nothing before a session is agreed on. */
export const costLines = (eyes: SessionEyes, session: Session): Phrase[] => {
  const cost = eyes.side === 'client' ? movingCost(eyes, session) : null;
  return cost ? costWords(cost) : [];
};

const costWords = ({ isLate, freeUntil, percent, amount, isExplained, waived }: CostNow): Phrase[] => {
  if (!isLate) return [{ phrase: 'session-cost-free', args: { until: { moment: freeUntil } } }];
  if (isExplained) return [{ phrase: 'session-cost-explained' }];
  const counted: Phrase[] = waived > 0 ? [{ phrase: 'session-waived', args: { count: waived } }] : [];
  if (amount) return [{ phrase: 'session-cost', args: { amount: { money: amount } } }, ...counted];
  return percent > 0
    ? [{ phrase: 'session-cost-percent', args: { percent } }, ...counted]
    : [{ phrase: 'session-cost-none' }];
};

/** What is usual, where nothing is agreed. */
export const usualClause = ({ p, practice, e }: SessionEyes): Phrase => ({
  phrase: 'session-clause-usual',
  args: { free: { minutes: rules(practice, e, p.at).freeHours * 60 } },
});
