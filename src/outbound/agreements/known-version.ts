import { versionIn } from '../../domain/agreements/terms/desk.ts';
import { termsNote } from '../../domain/agreements/terms-nouns.ts';
import type { Engagement } from '../../domain/world.ts';
import type { JournalEntry } from '../../state/journal.ts';
import type { Tools } from '../tools.ts';
import type { Acceptance, Printed } from './terms-sheet.ts';

/** A version as it was sent, with the one before it and with who accepted it when; null when there is none to be read. */
export const knownVersion = async (
  tools: Tools,
  practice: number,
  client: number,
  version: number,
): Promise<Printed | null> => {
  const scope = { practice, clients: [client] };
  const { world } = await tools.read({ ...scope, notes: [termsNote(version)] });
  const e = world.engagements.get(client);
  const note = versionIn(world.notes, version);
  if (!e || !note) return null;
  const earlier = note.before > 0 ? await tools.read({ ...scope, notes: [termsNote(note.before)] }) : null;
  return {
    note,
    before: earlier && versionIn(earlier.world.notes, note.before),
    acceptance: acceptanceOf(e, version) ?? acceptedThen(await tools.journal(practice, client), version),
  };
};

/** What the engagement itself knows: of what holds, will hold, or is on the table. */
const acceptanceOf = ({ terms }: Engagement, version: number): Acceptance | null => {
  const agreed = terms?.agreed.find((one) => one.version === version);
  if (agreed) return { coach: agreed.coachAt, client: agreed.clientAt };
  return terms?.proposal?.version === version ? { coach: terms.proposal.sentAt, client: null } : null;
};

/** What the record tells of a version that was replaced or withdrawn. */
const acceptedThen = (journal: readonly JournalEntry[], version: number): Acceptance => {
  const last = (what: string) => journal.findLast((one) => one.what === what && one.data.version === version);
  const agreed = last('terms-agreed');
  const sentAt = last('terms-sent')?.at ?? null;
  if (!agreed) return { coach: sentAt, client: null };
  const { coachAt } = agreed.data;
  return { coach: typeof coachAt === 'number' ? coachAt : sentAt, client: agreed.at };
};
