import { notesForTalks } from '../../domain/agreements/terms/standing.ts';
import type { WritingDesk } from '../../domain/agreements/terms/writing.ts';
import { handbookFor } from '../../domain/beginning/handbook.ts';
import { can } from '../../domain/can.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Engagement } from '../../domain/world.ts';
import { decide, type Turn } from '../turn.ts';

const triesAtMost = 3;

/** Whose terms, who acts, and which versions a button names. */
export interface WhichTerms {
  readonly practice: number;
  readonly client: number;
  readonly versions?: readonly number[];
}

/** Decides about terms as the coach or as the client, whoever this is there; null when they are neither. */
export const onTerms = async (
  turn: Turn,
  { practice, client, versions = [] }: WhichTerms,
  how: (desk: WritingDesk) => Decision | null,
): Promise<Decision | null> => {
  const action = turn.from.id === practice ? 'answer' : 'leave';
  const { world } = await turn.transactions.read({ practice, clients: [client] });
  let e = world.engagements.get(client);
  for (let tries = 0; tries < triesAtMost && e; tries++) {
    const notes = notesForTalks(e, turn.present().at, versions);
    const seen: { changed: Engagement | null } = { changed: null };
    const scope = { practice, clients: [client], handbook: true, notes } as const;
    const { decision } = await decide(turn, scope, (p, read) => {
      const now = read.engagements.get(client);
      if (!read.practice || !now || !can(turn.from.id, action, read.practice, now)) return null;
      // A step in between needs other notes than were read.
      seen.changed = notesForTalks(now, p.at, versions).every((name) => notes.includes(name)) ? null : now;
      if (seen.changed) return null;
      return how({
        ...{ p, practice: read.practice, e: now, handbook: read.handbook ?? handbookFor(practice) },
        notes: read.notes,
      });
    });
    if (!seen.changed) return decision;
    e = seen.changed;
  }
  if (e) throw new Error('conflict: the terms kept changing');
  return null;
};
