import { notesForTerms } from '../../../domain/agreements/terms/desk.ts';
import { lastAgreed } from '../../../domain/agreements/terms/standing.ts';
import { type Writing, writingFor, writingTemplate } from '../../../domain/agreements/terms/writing.ts';
import { type ClauseWords, type SeenTerms, termsNote } from '../../../domain/agreements/terms-nouns.ts';
import { handbookFor } from '../../../domain/beginning/handbook.ts';
import type { Note } from '../../../domain/beginning/nouns.ts';
import type { Show } from '../../../domain/effects.ts';
import { contactHours } from '../../../domain/hours/hours.ts';
import type { Present } from '../../../domain/present.ts';
import type { TextArgs, TextKey } from '../../../domain/texts.ts';
import type { Engagement } from '../../../domain/world.ts';
import { calendar } from '../../../state/calendar.ts';
import type { Entry } from '../../../state/outbox.ts';
import { readerOf, type Scene } from '../../reader.ts';
import type { Tools } from '../../tools.ts';
import type { Reader } from '../../wording.ts';

/** What a screen of the editor's is put together from: the draft as it is now, and whose eyes read it. */
export interface DraftScene {
  readonly tools: Tools;
  readonly writing: Writing;
  readonly notes: ReadonlyMap<string, Note>;
  readonly reader: Reader;
}

const hours = contactHours(calendar);

/** Reads what is written for this client, or the template; null when there is nothing (any more). */
export const draftScene = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<DraftScene | null> => {
  const p: Present = { at: scene.now, hours, calendar };
  const practice = entry.practice ?? 0;
  const reader = readerOf(show, scene);
  if (show.client === null) {
    const { world } = await tools.read({ practice, handbook: true });
    const handbook = world.handbook ?? handbookFor(practice);
    const { practice: home } = world;
    return home
      ? { tools, reader, notes: world.notes, writing: writingTemplate({ p, practice: home, handbook }) }
      : null;
  }
  const scope = { practice, clients: [show.client], handbook: true } as const;
  const known = (await tools.read(scope)).world.engagements.get(show.client);
  if (!known) return null;
  const { world } = await tools.read({ ...scope, notes: notesFor(known, p.at) });
  const e = world.engagements.get(show.client);
  if (!world.practice || !e) return null;
  const handbook = world.handbook ?? handbookFor(practice);
  const writing = writingFor({ p, practice: world.practice, e, handbook, notes: world.notes });
  return writing && { tools, reader, notes: world.notes, writing };
};

/** The notes that a draft is compared with: what is talked about, what holds, and what was accepted for later. */
const notesFor = (e: Engagement, at: number): string[] => {
  const last = lastAgreed(e, at);
  return [...new Set([...notesForTerms(e, at), ...(last > 0 ? [termsNote(last)] : [])])];
};

/** The coach's words on a screen. */
export const say = (
  { tools, reader }: Pick<DraftScene, 'tools' | 'reader'>,
  key: TextKey,
  args: TextArgs = {},
): string => tools.wording.say(key, args, reader).text;

/** The draft as both will read it. A template is read by somebody without a name yet, in the coach's own language. */
export const seen = (scene: DraftScene): SeenTerms => {
  const { practice, draft, e } = scene.writing;
  const { values, own, from } = draft;
  const somebody = { client: 0, name: say(scene, 'terms-preview-somebody'), locale: practice.locale };
  return scene.tools.seeTerms({ version: (e?.terms?.made ?? 0) + 1, values, own, from }, practice, e ?? somebody);
};

/** One clause of the draft in the coach's language. */
export const clauseWords = (scene: DraftScene, clause: ClauseWords['clause']): ClauseWords | null =>
  seen(scene).words.coach.clauses.find((one) => one.clause === clause) ?? null;
