import type { Handbook } from '../domain/beginning/nouns.ts';
import { commonWords, questionWords } from '../domain/beginning/wording.ts';
import type { Practice } from '../domain/world.ts';
import { wordsOf } from './beginning/answer-words.ts';
import { fact, offerWords, plain, type SayPlain, section, zoneOf } from './export-paragraphs.ts';
import type { SheetSection } from './paper/sheet.ts';
import type { Reader, Wording } from './wording.ts';

/** What is kept of a coach's practice. What was never changed is the bot's own and not repeated. */
export const practiceSections = (
  wording: Wording,
  say: SayPlain,
  { practice, handbook }: { readonly practice: Practice; readonly handbook: Handbook | null },
  reader: Reader,
): SheetSection[] => [
  {
    heading: say('data-practice', {}),
    paragraphs: [
      fact(say('data-name', { name: practice.name })),
      zoneOf(say, practice.zone),
      fact(say('data-hours', { hours: { weekly: practice.weekly } })),
      ...practice.overrides.map(({ from, to = from, words = '' }) =>
        fact(say('away-line', { days: { days: { from, to } }, words })),
      ),
      fact(say('data-clients', { count: practice.clients.length })),
    ],
  },
  ...(handbook ? handbookSections(wording, say, practice, handbook, reader) : []),
];

const handbookSections = (
  wording: Wording,
  say: SayPlain,
  { locale: home }: Practice,
  { questions, common, lastOffer }: Handbook,
  reader: Reader,
): SheetSection[] => {
  const { locale } = reader;
  return [
    ...section(
      say('data-questionnaire', {}),
      questions.map((one) => fact(wordsOf(wording, questionWords(one, locale, home), reader))),
    ),
    ...section(
      say('data-common', {}),
      common.flatMap((one) => [
        fact(wordsOf(wording, commonWords(one, 'q', locale, home), reader)),
        plain(wordsOf(wording, commonWords(one, 'a', locale, home), reader)),
      ]),
    ),
    ...section(say('data-last-offer', {}), lastOffer ? offerWords(lastOffer) : []),
  ];
};
