import { type Decision, outdated } from '../../decision.ts';
import { type Effect, toClient } from '../../effects.ts';
import { followed } from '../../keeping/promises/following.ts';
import { opensAt } from '../../present.ts';
import { otherSide } from '../../side.ts';
import { inContact } from '../../stages.ts';
import { type SummaryNote, summaryDraft, summaryNote } from '../summary-nouns.ts';
import { heard, moved, withOpen } from './booking.ts';
import { draftIn, markOf, type SummaryDesk, shown, summariesOf } from './desk.ts';
import { notNow } from './drafting.ts';
import { sentFact } from './facts.ts';
import { newItem } from './item.ts';
import { tell } from './telling.ts';

const aDay = 24 * 3_600_000;

/** The summary leaves as its author has seen it: this draft and no other. What it says waits for the other side's yes. */
export const sendSummary = (desk: SummaryDesk, mark: string): Decision => {
  const draft = draftIn(desk);
  if (!draft || draft.length === 0) return outdated;
  if (!inContact(desk.e)) return notNow(desk);
  if (markOf(draft) !== mark) return { ...outdated, effects: [shown(desk, 'summary-draft', 'list.0')] };
  const { p, e, side } = desk;
  const n = summariesOf(e).made + 1;
  const note: SummaryNote = {
    is: 'summary',
    n,
    by: side,
    sentAt: p.at,
    items: draft.map((one) => newItem(one, side, p.at)),
  };
  const told = tell(p, desk.practice, e, otherSide(side), 'summary-sent', n);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [followed(following(desk, note), note)],
    notes: new Map([
      [summaryNote(n), note],
      [summaryDraft(side), null],
    ]),
    facts: [sentFact(e.client, note)],
    effects: [shown(desk, 'summary', `${n}.0`), ...reaches(desk), ...(told.effects ?? [])],
    toast: { text: 'toast-summary-sent', args: {} },
  };
};

/** From now on it is followed; for a day none is offered. */
const following = ({ p, e, side }: SummaryDesk, note: SummaryNote) => {
  const { drafting, restUntil } = summariesOf(e);
  return withOpen(e, heard(moved(e, note, side, p.at), otherSide(side)), {
    made: note.n,
    drafting: drafting.filter((one) => one !== side),
    ...{ hintAt: null, restUntil: Math.max(restUntil ?? 0, p.at + aDay) },
  });
};

/** A client who writes outside contact hours is told when the coach will read it. */
const reaches = ({ p, practice, e, side }: SummaryDesk): Effect[] => {
  const opens = opensAt(p, practice, e);
  if (side === 'coach' || opens === p.at) return [];
  return opens === null
    ? [toClient(e, 'summary-reaches-open-ended', {})]
    : [toClient(e, 'summary-reaches', { opens: { moment: opens } })];
};
