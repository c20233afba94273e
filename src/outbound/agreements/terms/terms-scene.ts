import { defaultTerms } from '../../../domain/agreements/terms/defaults.ts';
import { versionIn } from '../../../domain/agreements/terms/desk.ts';
import { fieldsOf, withValue } from '../../../domain/agreements/terms/fields.ts';
import { contentIn, notesForTalks } from '../../../domain/agreements/terms/standing.ts';
import {
  type ClauseId,
  clauseIds,
  type Field,
  type Talk,
  type TalkNote,
  type TermsNote,
  type TermsValues,
  type TermsWords,
  talkNote,
} from '../../../domain/agreements/terms-nouns.ts';
import type { Note } from '../../../domain/beginning/nouns.ts';
import type { Show } from '../../../domain/effects.ts';
import type { Phrase, TextArgs, TextKey } from '../../../domain/texts.ts';
import type { Engagement, Practice, Side } from '../../../domain/world.ts';
import type { Entry } from '../../../state/outbox.ts';
import { type Outgoing, sendAllPrivately } from '../../beginning/privately.ts';
import { readerOf, type Scene } from '../../reader.ts';
import type { Tools } from '../../tools.ts';
import type { Reader } from '../../wording.ts';
import { clauseText } from '../terms-text.ts';
import { saysSomething, valueArg, valueName } from '../value-words.ts';

/** What everything about terms is put together from, as it is at the moment of sending, and whose eyes read it. */
export interface TermsScene {
  readonly tools: Tools;
  readonly practice: Practice;
  readonly e: Engagement;
  readonly notes: ReadonlyMap<string, Note>;
  readonly side: Side;
  readonly reader: Reader;
  readonly at: number;
  send(...all: readonly Outgoing[]): Promise<void>;
}

/** Reads where the two stand, and the versions that are named; null when there is no such client any more. */
export const termsScene = async (
  tools: Tools,
  show: Show,
  entry: Entry,
  scene: Scene,
  versions: readonly number[] = [],
): Promise<TermsScene | null> => {
  const scope = { practice: entry.practice ?? 0, clients: [show.client ?? 0] } as const;
  const known = (await tools.read(scope)).world.engagements.get(show.client ?? 0);
  if (!known) return null;
  const { world } = await tools.read({ ...scope, notes: notesForTalks(known, scene.now, versions) });
  const e = world.engagements.get(known.client);
  const { practice } = world;
  if (!practice || !e) return null;
  return {
    ...{ tools, practice, e, notes: world.notes, at: scene.now, reader: readerOf(show, scene) },
    side: show.to === 'coach' ? 'coach' : 'client',
    async send(...all) {
      const silent = show.silent ?? false;
      await sendAllPrivately(
        ...([tools, show, entry, scene] as const),
        all.map((one) => ({ silent, ...one })),
      );
    },
  };
};

export const say = (
  { tools, reader }: Pick<TermsScene, 'tools' | 'reader'>,
  key: TextKey,
  args: TextArgs = {},
): string => tools.wording.say(key, args, reader).text;

type Screen = 'terms' | 'terms-versions' | 'terms-text' | 'terms-version' | 'terms-clause' | 'terms-heard';

/** A message that is put together from paragraphs; those that say nothing are left out. */
export const screen = (scene: TermsScene, key: Screen, paragraphs: readonly string[]): string =>
  say(scene, key, { body: paragraphs.filter((one) => one !== '').join('\n\n') });

export const titleOf = (scene: TermsScene, clause: ClauseId): string => say(scene, `clause-title-${clause}`);

export const noteOf = ({ notes }: TermsScene, version: number): TermsNote | null => versionIn(notes, version);

/** The words of a version as this side reads them, 0 being what is usual; null when its key is gone. */
export const wordsOf = (scene: TermsScene, version: number): TermsWords | null => {
  const { tools, practice, e, side } = scene;
  if (version > 0) return noteOf(scene, version)?.words[side] ?? null;
  return tools.seeTerms({ version: 0, ...defaultTerms(practice), from: null }, practice, e).words[side];
};

/** One clause of a version, with its number; null when it cannot be read. */
export const clauseOfVersion = (scene: TermsScene, version: number, clause: ClauseId): string | null => {
  const words = wordsOf(scene, version);
  const one = words?.clauses.find((found) => found.clause === clause);
  return words && one ? clauseText(scene.tools.wording, one, clauseIds.indexOf(clause), words.locale) : null;
};

/** A value as this reader says it. */
export const valueHere = ({ practice }: TermsScene, field: Field, values: TermsValues) =>
  valueArg(field, values, practice.zone);

/** Every value of a clause that says something, in one line; empty where it has none. */
export const valuesInLine = (scene: TermsScene, clause: ClauseId, values: TermsValues): string =>
  fieldsOf(clause)
    .filter((field) => saysSomething(values, field))
    .map((field) => say(scene, 'button-draft-value', { value: valueHere(scene, field, values) }))
    .join('; ');

export const talkNoteOf = ({ notes }: TermsScene, { n }: Talk): TalkNote | null => {
  const note = notes.get(talkNote(n));
  return note?.is === 'talk' ? note : null;
};

/** What the client said: their words, or the value they propose beside the one that stands there. */
export const saidIn = (scene: TermsScene, talk: Talk): string | Phrase => {
  const note = talkNoteOf(scene, talk);
  if (!note?.value) return note?.text || '…';
  const { field, to } = note.value;
  const values = contentIn(scene.notes, scene.practice, talk.version)?.values;
  const now = values && withValue(values, field, to);
  if (!values || !now) return '…';
  return {
    phrase: 'terms-value',
    args: { name: valueName(field), was: valueHere(scene, field, values), now: valueHere(scene, field, now) },
  };
};
