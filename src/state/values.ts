import type { Decision } from '../domain/decision.ts';
import type { Engagement } from '../domain/world.ts';
import { engagementKey, handbookKey, invitationKey, noteKey, personKey, practiceKey } from './keys.ts';
import { invitationCodec, personCodec, practiceCodec } from './records.ts';
import { handbookCodec } from './records-of-beginning.ts';
import type { Sealed } from './seals.ts';
import type { Reader, Snapshot } from './snapshot.ts';

/** The records as they are after a decision. */
export const encodeRecords = (
  reader: Reader,
  snapshot: Snapshot,
  puts: Pick<Decision, 'person' | 'practice' | 'invitation' | 'engagements' | 'handbook' | 'notes'>,
): Map<string, string> => {
  const values = new Map<string, string>();
  if (puts.person) values.set(personKey(puts.person.id), personCodec.encode(puts.person));
  if (puts.practice) values.set(practiceKey(puts.practice.id), practiceCodec.encode(puts.practice));
  if (puts.invitation) values.set(invitationKey(puts.invitation.hash), invitationCodec.encode(puts.invitation));
  if (puts.handbook) values.set(handbookKey(puts.handbook.practice), handbookCodec.encode(puts.handbook));
  const engagements = new Map((puts.engagements ?? []).map((e) => [e.client, e]));
  const seals = new Map(snapshot.seals);
  const [whose] = snapshot.world.engagements.values();
  if (whose)
    for (const [key, value] of encodeNotes(reader, whose, puts.notes ?? new Map(), seals)) values.set(key, value);
  if (whose && seals.get(whose.client)?.key !== snapshot.seals.get(whose.client)?.key)
    engagements.set(whose.client, engagements.get(whose.client) ?? whose);
  for (const e of engagements.values())
    values.set(engagementKey(e.practice, e.client), reader.encode(e, seals.get(e.client)));
  return values;
};

/** The key that the notes are sealed with is put into `seals`: the record has to name the same. */
const encodeNotes = (
  reader: Reader,
  e: Engagement,
  notes: NonNullable<Decision['notes']>,
  seals: Map<number, Sealed>,
): [key: string, value: string][] =>
  [...notes].map(([name, note]) => {
    const key = noteKey(e.practice, e.client, name);
    if (note === null) return [key, '-'];
    const by = reader.ready(e, seals.get(e.client));
    seals.set(e.client, by);
    return [key, reader.encodeNote(e, name, note, by)];
  });
