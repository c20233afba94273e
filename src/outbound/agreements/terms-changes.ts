import { changedClauses, changedFields } from '../../domain/agreements/terms/changes.ts';
import { type ClauseId, clauseIds, type Field, type TermsNote } from '../../domain/agreements/terms-nouns.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Side } from '../../domain/side.ts';
import type { Reader, Wording } from '../wording.ts';
import { numbered } from './fingerprint.ts';
import { packed } from './terms-text.ts';
import { valueArg, valueName } from './value-words.ts';

type Version = Pick<TermsNote, 'values' | 'own' | 'words'>;

/** Two versions, and whose eyes compare them. */
interface Compared {
  readonly wording: Wording;
  readonly before: Version;
  readonly now: Version;
  readonly side: Side;
  readonly reader: Reader;
}

/** One changed clause: its title, and each value and the own words as they were and as they are. */
export interface ClauseChange {
  readonly clause: ClauseId;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What changed, clause by clause, in the language of that side's text or another. Nothing when there was no version before. */
export const changesIn = (
  wording: Wording,
  before: Version | null,
  now: Version,
  side: Side,
  locale: Locale = now.words[side].locale,
): ClauseChange[] => {
  if (before === null) return [];
  const reader: Reader = {
    ...{ locale, zone: null, otherZone: null, now: 0, client: null },
    names: { coach: '', client: () => '' },
  };
  const both: Compared = { wording, before, now, side, reader };
  const clauses = changedClauses(before, now);
  const isMoved = zoneOf(before, side) !== zoneOf(now, side);
  return clauseIds
    .filter((clause) => clauses.includes(clause) || (isMoved && clause === 'hours'))
    .map((clause) => ({ clause, title: titleOf(both, clause), lines: linesOf(both, clause, isMoved) }));
};

/** The same as one text; empty when nothing changed. Where it may be longer than a message, use `changesMessages`. */
export const changesText = (...compared: Parameters<typeof changesIn>): string =>
  changesIn(...compared)
    .map(inLines)
    .join('\n\n');

/** The same in as many messages as it needs. */
export const changesMessages = (...compared: Parameters<typeof changesIn>): string[] =>
  packed(changesIn(...compared).map(inLines));

const inLines = ({ title, lines }: ClauseChange): string => [title, ...lines].join('\n');

const zoneOf = ({ words }: Version, side: Side): string => words[side].zone;

const titleOf = ({ wording, reader }: Compared, clause: ClauseId): string =>
  numbered(clauseIds.indexOf(clause), { title: wording.say(`clause-title-${clause}`, {}, reader).text });

const linesOf = (both: Compared, clause: ClauseId, isMoved: boolean): string[] => {
  const fields = changedFields(clause, both.before, both.now);
  // The same hours on another city's clock are other hours.
  const all = isMoved && clause === 'hours' && !fields.includes('weekly') ? (['weekly', ...fields] as const) : fields;
  return [...all.map((field) => valueLine(both, field)), ...ownLines(both, clause)];
};

const valueLine = ({ wording, before, now, side, reader }: Compared, field: Field): string => {
  const was = valueArg(field, before.values, zoneOf(before, side));
  const is = valueArg(field, now.values, zoneOf(now, side));
  return wording.say('change-value', { name: valueName(field), was, now: is }, reader).text;
};

const ownLines = ({ wording, before, now, reader }: Compared, clause: ClauseId): string[] => {
  const [old, own] = [before.own[clause]?.trim() ?? '', now.own[clause]?.trim() ?? ''];
  if (old === own) return [];
  if (old === '') return [wording.say('change-own-added', { words: own }, reader).text];
  if (own === '') return [wording.say('change-own-removed', { words: old }, reader).text];
  return [wording.say('change-own', { was: old, now: own }, reader).text];
};
