import type { Handbook } from '../../beginning/nouns.ts';
import type { Decision } from '../../decision.ts';
import { type Show, show, toCoach } from '../../effects.ts';
import type { Present } from '../../present.ts';
import type { Side } from '../../side.ts';
import type { Engagement, Practice } from '../../world.ts';
import {
  type ClauseId,
  type Field,
  type Talk,
  type TalkNote,
  type TermsContent,
  type TermsDraft,
  termsDraft,
} from '../terms-nouns.ts';
import { defaultTerms } from './defaults.ts';
import { beginsWith, draftIn, type TermsDesk, termsOf } from './desk.ts';
import { withValue } from './fields.ts';

/** What writing looks at; how the words will be put is another matter. */
export type WritingDesk = Omit<TermsDesk, 'see'>;

/** Whom a template is for: nobody in particular. */
export const template = 0;

/** Something that is being written, and how it is kept: a client's next version, or the coach's own template. */
export interface Writing {
  readonly client: number;
  readonly p: Present;
  readonly practice: Practice;
  readonly handbook: Handbook;
  readonly draft: TermsDraft;
  /** The engagement it is for; null for the template. */
  readonly e: Engagement | null;
  /** What it can begin anew with, besides the bot's own words and the template: the version that is talked about. */
  readonly present: TermsContent | null;
  /** The message of the bot's that is replaced. */
  readonly instead: number | null;
  keep(draft: TermsDraft): Kept;
}

type Kept = Pick<Decision, 'engagements' | 'notes' | 'handbook'>;

const nothingElse = { because: '', from: null, taken: [] } as const;

/** Whether terms may be written for this client at all: they have agreed that data is kept, and it has not ended. */
export const mayWrite = (e: Engagement): boolean => e.consentAt !== null && e.stage !== 'ended';

/** What a new draft says; nothing is kept yet. */
export const newDraft = (desk: WritingDesk): TermsDraft => ({
  is: 'terms-draft',
  ...beginsWith(desk),
  ...nothingElse,
});

/** A client's draft as a note, and the mark in the record that there is one. */
export const keepDraft = (e: Engagement, draft: TermsDraft): Kept => ({
  engagements: [{ ...e, terms: { ...termsOf(e), drafting: true } }],
  notes: new Map([[termsDraft, draft]]),
});

/** The draft for a client; null when none is begun, or none may be. */
export const writingFor = (desk: WritingDesk, instead: number | null = null): Writing | null => {
  const draft = draftIn(desk.e, desk.notes);
  return draft && mayWrite(desk.e) ? writingOf(desk, draft, instead) : null;
};

/** A draft of this client's, as something to write on. */
const writingOf = (desk: WritingDesk, draft: TermsDraft, instead: number | null): Writing => {
  const { p, practice, handbook, e } = desk;
  const { base, ...present } = newDraft(desk);
  return {
    ...{ client: e.client, p, practice, handbook, draft, e, instead },
    present: base > 0 ? present : null,
    keep: (next) => keepDraft(e, next),
  };
};

/** The coach's template: what it says is kept in the handbook at every step, as there is nothing to send. */
export const writingTemplate = (
  { p, practice, handbook }: Pick<WritingDesk, 'p' | 'practice' | 'handbook'>,
  instead: number | null = null,
): Writing => ({
  ...{ client: template, p, practice, handbook, e: null, present: null, instead },
  draft: { is: 'terms-draft', base: 0, ...(handbook.terms ?? defaultTerms(practice)), ...nothingElse },
  keep: ({ values, own }) => ({ handbook: { ...handbook, terms: { values, own } } }),
});

/** A screen of the editor's; `about` names it. Nothing of what is written stands in it. */
export const screen = ({ client, instead }: Pick<Writing, 'client' | 'instead'>, about: string | null): Show => ({
  ...show('coach', { client }, 'terms-draft', { about, instead }),
  client: client === template ? null : client,
});

/** A screen is shown, and nothing else happens. */
export const shown = (writing: Writing, about: string | null): Decision => ({
  outcome: 'asked',
  effects: [screen(writing, about)],
});

/** The draft has changed; the screen shows it as it is now. */
export const changed = (writing: Writing, draft: TermsDraft, about: string | null): Decision => ({
  outcome: 'changed',
  ...writing.keep(draft),
  effects: [screen(writing, about)],
});

/** The draft with what the client has proposed in it: another value, other words; null when it cannot be taken. */
export const withTalk = (draft: TermsDraft, talk: Talk, note: TalkNote): TermsDraft | null => {
  const taken = [...draft.taken.filter((n) => n !== talk.n), talk.n];
  if (talk.is === 'question') return null;
  if (talk.is === 'words') return { ...withOwn(draft, talk.clause, note.text, 'client'), taken };
  return note.value && withField({ ...draft, taken }, note.value.field, note.value.to);
};

/** The draft with own words under a clause, and whose they are. */
export const withOwn = (draft: TermsDraft, clause: ClauseId, words: string, by: Side): TermsDraft => {
  const { theirs = [], ...rest } = draft;
  const others = theirs.filter((one) => one !== clause);
  const now = by === 'client' ? [...others, clause] : others;
  return { ...rest, own: { ...draft.own, [clause]: words }, ...(now.length > 0 ? { theirs: now } : {}) };
};

/** The draft with one value as it is written; null when it cannot be read or lies outside its limits. */
export const withField = (draft: TermsDraft, field: Field, written: string): TermsDraft | null => {
  const values = withValue(draft.values, field, written);
  return values && { ...draft, values };
};

/** Goes on with the draft, or begins one: with the version that is talked about, else the template, else the bot's own words. */
export const openDraft = (desk: WritingDesk): Decision => {
  const going = writingFor(desk);
  if (going) return shown(going, null);
  if (!mayWrite(desk.e))
    return { outcome: 'refused', effects: [toCoach(desk.e.client, 'client-not-active', { stage: desk.e.stage })] };
  const draft = newDraft(desk);
  return { ...changed(writingOf(desk, draft, null), draft, null), outcome: 'asked' };
};
