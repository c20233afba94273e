import { paperMark } from '../../domain/agreements/terms/paper-mark.ts';
import type { ClauseWords, TermsNote, TermsWords } from '../../domain/agreements/terms-nouns.ts';
import type { Side } from '../../domain/side.ts';
import type { Sheet, SheetParagraph, SheetSection } from '../paper/sheet.ts';
import type { Reader, Wording } from '../wording.ts';
import { inGroups, numbered } from './fingerprint.ts';
import { changesIn } from './terms-changes.ts';
import { ownMark } from './terms-text.ts';

/** When each side accepted a version (epoch ms); null for a side that did not. */
export interface Acceptance {
  readonly coach: number | null;
  readonly client: number | null;
}

/** A version to be printed, and the one it is compared with. */
export interface Printed {
  readonly note: TermsNote;
  readonly before: TermsNote | null;
  readonly acceptance: Acceptance;
}

/**
 * Terms on paper, for one side: nothing in it but what the version and its acceptances say, so that it is the same file whenever
 * it is printed.
 */
export const termsSheet = (wording: Wording, printed: Printed, side: Side): Sheet => {
  const { note } = printed;
  const words = note.words[side];
  const other = note.words[side === 'coach' ? 'client' : 'coach'];
  const reader = paperReader(words);
  const { version } = note;
  const [title = '', ...about] = words.heading.split('\n');
  return {
    ...{ locale: words.locale, title, about },
    sections: [
      ...clauseSections(wording, words),
      ...(other.locale === words.locale ? [] : otherSections(wording, other, reader)),
      ...changeSections(wording, printed, side, reader),
      { heading: say(wording, 'terms-paper-accepted', reader), paragraphs: acceptedLines(wording, printed, reader) },
      {
        heading: say(wording, 'terms-paper-print', reader),
        paragraphs: [
          { text: `SHA-256\n${inLines(note.print)}`, look: 'plain' },
          { text: say(wording, 'terms-paper-check', reader), look: 'small' },
        ],
      },
    ],
    footer: wording.say('terms-paper-footer', { version, print: note.print.slice(0, 8) }, reader).text,
    mark: paperMark(note.print),
  };
};

/** Two lines of four groups, with wider spaces between them than the face has. */
const inLines = (print: string): string => {
  const groups = inGroups(print).split(' ');
  return [groups.slice(0, 4), groups.slice(4)].map((line) => line.join('\u00a0 ')).join('\n');
};

/** Moments with their date, year and city, whoever reads them and whenever. */
const paperReader = ({ locale, zone }: TermsWords): Reader => ({
  ...{ locale, zone: null, otherZone: zone, now: 0, client: null },
  names: { coach: '', client: () => '' },
});

const say = (
  wording: Wording,
  key: `terms-paper-${'other' | 'accepted' | 'print' | 'check'}` | `terms-paper-not-by-${'coach' | 'client'}`,
  reader: Reader,
): string => wording.say(key, {}, reader).text;

const clauseSections = (wording: Wording, { clauses, locale }: TermsWords): SheetSection[] =>
  clauses.map((clause, place) => ({
    heading: numbered(place, clause),
    paragraphs: clauseParagraphs(clause, ownMark(wording, locale)),
  }));

const clauseParagraphs = ({ text, own }: ClauseWords, mark: string): SheetParagraph[] => [
  ...(text === '' ? [] : text.split('\n').map((line) => ({ text: line, look: 'plain' }) as const)),
  ...(own === null ? [] : [{ text: mark, look: 'small' } as const, { text: own, look: 'quote' } as const]),
];

const otherSections = (wording: Wording, other: TermsWords, reader: Reader): SheetSection[] => [
  {
    ...{ heading: say(wording, 'terms-paper-other', reader), apart: true },
    paragraphs: [{ text: other.heading, look: 'small' }],
  },
  ...clauseSections(wording, other),
];

const changeSections = (wording: Wording, { note, before }: Printed, side: Side, reader: Reader): SheetSection[] => {
  const changes = changesIn(wording, before, note, side);
  if (before === null || (changes.length === 0 && note.because === '')) return [];
  const why = note.because === '' ? [] : [wording.say('terms-paper-because', { words: note.because }, reader).text];
  const texts = [...why, ...changes.map(({ title, lines }) => [title, ...lines].join('\n'))];
  return [
    {
      heading: wording.say('terms-paper-changed', { version: before.version }, reader).text,
      paragraphs: texts.map((text) => ({ text, look: 'small' })),
    },
  ];
};

const acceptedLines = (wording: Wording, { acceptance }: Printed, reader: Reader): SheetParagraph[] =>
  (['coach', 'client'] as const).map((side) => {
    const moment = acceptance[side];
    return {
      text:
        moment === null
          ? say(wording, `terms-paper-not-by-${side}`, reader)
          : wording.say(`terms-paper-by-${side}`, { at: { moment } }, reader).text,
      look: 'fact',
    };
  });
