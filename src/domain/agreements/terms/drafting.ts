import { cleanLine, cleanWords } from '../../beginning/questionnaire/editor-limits.ts';
import { type Decision, outdated } from '../../decision.ts';
import { type Button, toCoach } from '../../effects.ts';
import { formatDate } from '../../hours/hours-dates.ts';
import { localDay } from '../../present.ts';
import { press } from '../../press.ts';
import { longName } from '../../short-name.ts';
import type { ClauseId, Field, OwnWords, TermsContent, TermsDraft } from '../terms-nouns.ts';
import { clauseOf } from './fields.ts';
import { hintFor } from './hints.ts';
import { becauseAtMost, wordsAtMost } from './limits.ts';
import { changed, shown, template, type Writing, withField, withOwn } from './writing.ts';

/** One value, as `fields.ts` writes it, put into the draft as it is now. */
export const editField = (writing: Writing, field: Field, written: string): Decision => {
  const next = withField(writing.draft, field, written);
  return next ? changed(writing, next, `c-${clauseOf(field)}`) : { ...shown(writing, `f-${field}`), ...outdated };
};

/** Why a typed value was not taken. `part`: the very words, told only of weekly hours, which are nobody's secret. */
interface Unread {
  readonly problem: 'unread' | 'currency' | 'unit' | 'whole' | 'range' | 'none';
  readonly part: string;
}

/** A value that was not understood, in reply to what was typed: the draft stays as it was, and the question open. */
export const valueRefused = (
  writing: Writing,
  field: Field,
  { problem: why, part }: Unread,
  replyTo: number | null,
): Decision => ({
  outcome: 'refused',
  effects: [
    toCoach(
      null,
      'terms-value-refused',
      { why, part: field === 'weekly' ? part : '', hint: hintFor(field) },
      { replyTo, buttons: back(writing, 'd-field', field) },
    ),
  ],
});

/** Contact hours as the coach has them now. */
export const asOwnHours = (writing: Writing): Decision => {
  const { draft, practice } = writing;
  return changed(writing, { ...draft, values: { ...draft.values, weekly: practice.weekly } }, 'c-hours');
};

const back = ({ client }: Writing, ...to: readonly string[]): Button[][] => [
  [{ text: 'button-back', press: press('terms', client, ...to) }],
];

/** What cannot be taken: the draft stays as it was, and the question open. */
const refused = (writing: Writing, text: 'terms-words-long', count: number, most: number, to: string[]): Decision => ({
  outcome: 'refused',
  effects: [toCoach(null, text, { count, most }, { buttons: back(writing, ...to) })],
});

/** Own words under a clause, as typed: refused when they are too long; nothing typed changes nothing. */
export const editOwn = (writing: Writing, clause: ClauseId, text: string): Decision => {
  const words = cleanWords(text);
  const { draft } = writing;
  if (words.length > wordsAtMost)
    return refused(writing, 'terms-words-long', words.length, wordsAtMost, ['d-clause', clause]);
  if (words === '') return shown(writing, `w-${clause}`);
  return changed(writing, withOwn(draft, clause, words, 'coach'), `c-${clause}`);
};

/** A short name for the own words under a clause, as they are now. */
export const markOfOwn = ({ own }: TermsContent, clause: ClauseId): string => longName(own[clause] ?? '');

/** Takes own words away: those that the button stood under, and no others. */
export const dropOwn = (writing: Writing, clause: ClauseId, mark: string): Decision => {
  const { draft } = writing;
  const about = `c-${clause}`;
  if (draft.own[clause] === undefined || mark !== markOfOwn(draft, clause))
    return { ...shown(writing, about), ...outdated };
  return changed(writing, { ...draft, own: without(draft.own, clause) }, about);
};

const without = (own: OwnWords, clause: ClauseId): OwnWords => {
  const { [clause]: _, ...others } = own;
  return others;
};

/** Why the terms change, as typed; refused when it is too long. A template has no reason. */
export const setWhy = (writing: Writing, text: string): Decision => {
  const because = cleanLine(text);
  if (writing.client === template) return outdated;
  if (because.length > becauseAtMost)
    return refused(writing, 'terms-words-long', because.length, becauseAtMost, ['d-list']);
  return because === '' ? shown(writing, 'why') : changed(writing, { ...writing.draft, because }, null);
};

/** A short name for the reason, as it is now. */
export const markOfWhy = ({ because }: Pick<TermsDraft, 'because'>): string => longName(because);

/** Takes the reason away: the one that the button stood under, and no other. */
export const dropWhy = (writing: Writing, mark: string): Decision =>
  mark === markOfWhy(writing.draft) && writing.client !== template
    ? changed(writing, { ...writing.draft, because: '' }, null)
    : { ...shown(writing, null), ...outdated };

/** At most so many days ahead: what lies further away will be talked about again before. */
const daysAheadAtMost = 366;

/** From which day it shall hold (a day number on the coach's calendar), null: from the moment both have accepted. Today at the earliest. */
export const setFrom = (writing: Writing, day: number | null): Decision => {
  const { p, practice, draft, client } = writing;
  if (client === template) return outdated;
  if (day === null) return changed(writing, { ...draft, from: null }, null);
  const from = formatDate(day);
  const today = localDay(p, practice.zone);
  if (from < today) return fromRefused(writing, 'past');
  if (from > yearAhead(writing)) return fromRefused(writing, 'far');
  // From today is from when both have accepted: nothing holds before.
  return changed(writing, { ...draft, from: from === today ? null : from }, null);
};

const yearAhead = ({ p, practice }: Writing): string =>
  localDay({ ...p, at: p.at + daysAheadAtMost * 86_400_000 }, practice.zone);

/** A day that was not understood, or that cannot be: the draft stays as it was. */
export const fromRefused = (
  writing: Writing,
  why: 'unread' | 'past' | 'far',
  replyTo: number | null = null,
): Decision => ({
  outcome: 'refused',
  effects: [toCoach(null, 'terms-from-refused', { why }, { replyTo, buttons: back(writing, 'd-list') })],
});
