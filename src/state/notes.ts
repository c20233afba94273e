import type { Note } from '../domain/beginning/nouns.ts';
import { noteCodec } from './records-of-beginning.ts';
import { seal, unseal } from './sealing.ts';

/** Whose a note is, what it is called, and the key it is sealed with. */
export interface NotePlace {
  readonly practice: number;
  readonly client: number;
  readonly name: string;
  readonly kid: string;
}

const about = ({ practice, client, name }: NotePlace): string => `${practice}.${client}.note.${name}`;

/** A note as it is stored: sealed with the engagement's data key, bound to whose it is and to its name. */
export const encodeNote = (place: NotePlace, dataKey: Buffer, note: Note): string =>
  JSON.stringify({ key: place.kid, sealed: seal(dataKey, about(place), noteCodec.encode(note)) });

/** Null when it was sealed with a key that is not the engagement's any more; throws when it was sealed for someone else or another name. */
export const decodeNote = (place: NotePlace, dataKey: Buffer, stored: string): Note | null => {
  const { key, sealed } = JSON.parse(stored) as { key: string; sealed: string };
  return key === place.kid ? noteCodec.decode(unseal(dataKey, about(place), sealed).toString()) : null;
};
