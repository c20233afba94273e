import { versionIn } from '../../domain/agreements/terms/desk.ts';
import { type TermsNote, termsNote } from '../../domain/agreements/terms-nouns.ts';
import type { Side } from '../../domain/side.ts';
import type { Engagement, Practice } from '../../domain/world.ts';
import type { Tools } from '../tools.ts';

/** One coach and one client, of whom the person who asks is one. */
export interface Own {
  readonly practice: Practice;
  readonly e: Engagement;
  /** Which of the two they are. */
  readonly side: Side;
}

/** What the other side is called. */
export const otherName = ({ practice, e, side }: Own): string => (side === 'coach' ? e.name : practice.name);

/** Everything this person is a side of: as a client with each coach, as a coach with each client. */
export const ownOf = async ({ read }: Pick<Tools, 'read'>, person: number): Promise<Own[]> => {
  const me = (await read({ person })).world.person;
  const asClient = await Promise.all(
    (me?.coaches ?? []).map(async (practice) => (await read({ practice, clients: [person] })).world),
  );
  const own = me?.coach ? (await read({ practice: person, clients: 'all' })).world : null;
  const sides = [...asClient.map((world) => ({ world, side: 'client' as const }))];
  return [...sides, ...(own ? [{ world: own, side: 'coach' as const }] : [])].flatMap(({ world, side }) => {
    const { practice } = world;
    return practice ? [...world.engagements.values()].map((e) => ({ practice, e, side })) : [];
  });
};

/** A version that a fingerprint belongs to. */
export interface Mine extends Own {
  readonly note: TermsNote;
}

/** The versions whose fingerprint is this, or begins so, the newest of each pair first. */
export const versionsWith = async (tools: Pick<Tools, 'read'>, all: readonly Own[], print: string): Promise<Mine[]> => {
  const found: Mine[] = [];
  for (const own of all) {
    const versions = Array.from({ length: own.e.terms?.made ?? 0 }, (_, i) => i + 1).reverse();
    if (versions.length === 0) continue;
    const scope = { practice: own.practice.id, clients: [own.e.client], notes: versions.map(termsNote) };
    const { notes } = (await tools.read(scope)).world;
    for (const version of versions) {
      const note = versionIn(notes, version);
      if (note?.print.startsWith(print)) found.push({ ...own, note });
    }
  }
  return found;
};
