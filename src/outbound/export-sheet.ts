import { chosen } from '../domain/agreements/record/choosing.ts';
import { agreedIn } from '../domain/agreements/record/fold.ts';
import type { Answer, Note } from '../domain/beginning/nouns.ts';
import { defaultQuestion } from '../domain/beginning/wording.ts';
import type { Account, ClientPart } from '../state/account.ts';
import { agreedWords, allLetters, type Readers } from './agreements/agreed-words.ts';
import { answerInWords, wordsOf } from './beginning/answer-words.ts';
import { keepingSections } from './export-keeping.ts';
import { fact, offerWords, plain, quote, type SayPlain, section, zoneOf } from './export-paragraphs.ts';
import { practiceSections } from './export-practice.ts';
import { dateInWords, localDay } from './moments.ts';
import type { Sheet, SheetParagraph, SheetSection } from './paper/sheet.ts';
import type { Reader, Wording } from './wording.ts';

/** An account as a sheet to read: what is kept, why, and every answer. */
export const accountSheet = (wording: Wording, account: Account, reader: Reader): Sheet => {
  const say: SayPlain = (key, args) => wording.say(key, { ...args }, reader).text;
  const { person, asClient, asCoach } = account;
  const language = new Intl.DisplayNames([person.locale], { type: 'language' }).of(person.locale) ?? person.locale;
  return {
    locale: reader.locale,
    title: say('data-title', {}),
    about: [say('data-date', { date: dayOf(reader.now, reader) })],
    sections: [
      {
        heading: say('data-you', {}),
        paragraphs: [fact(say('data-language', { language })), zoneOf(say, person.zone)],
      },
      ...asClient.flatMap((one) => clientSections(wording, say, one, reader)),
      ...(asCoach ? practiceSections(wording, say, asCoach, reader) : []),
      { heading: say('data-why', {}), paragraphs: [...why(say, account), plain(say('data-more', {}))] },
    ],
    footer: say('data-footer', {}),
  };
};

/** On paper a day has its year, whenever it is read. */
const dayOf = (at: number, { zone, locale }: Reader): string => dateInWords(localDay(at, zone ?? 'UTC'), '', locale);

const clientSections = (wording: Wording, say: SayPlain, part: ClientPart, reader: Reader): SheetSection[] => {
  const { coach, engagement: e, notes } = part;
  const day = (at: number) => ({ date: dayOf(at, reader) });
  const all = [...notes.values()];
  const answers = all.flatMap((note) => (note.is === 'answer' || note.is === 'unsure' ? [note] : []));
  const asked = all.flatMap((note) => (note.is === 'asked' ? [note] : []));
  return [
    {
      heading: say('data-coach', { name: coach.name }),
      paragraphs: [
        fact(say('data-name', { name: e.name })),
        fact(say('data-stage', { stage: e.stage })),
        ...(e.consentAt === null ? [] : [fact(say('data-consent', day(e.consentAt)))]),
        ...(e.activeAt === null ? [] : [fact(say('data-began', day(e.activeAt)))]),
        ...(e.held.length === 0 ? [] : [fact(say('data-waiting', { count: e.held.length }))]),
      ],
    },
    ...section(say('data-answers', {}), answers.length === 0 ? [] : [plain(say('data-answers-about', {}))]),
    ...answers.map((note) => ({
      heading: questionIn(wording, note, reader),
      paragraphs: [quote(answerIn(wording, note, reader))],
    })),
    ...section(
      say('data-offer', {}),
      all.flatMap((note) => (note.is === 'offer' ? offerWords(note) : [])),
    ),
    ...section(say('data-agreements', {}), agreedOnPaper(wording, part, reader)),
    ...keepingSections(wording, say, part, reader, (at) => dayOf(at, reader)),
    ...section(
      say('data-asked', {}),
      asked.flatMap(({ text, answer }) => [quote(text), ...(answer === null ? [] : [plain(answer)])]),
    ),
  ];
};

/** What was agreed with this coach, as it stands, each with its days. */
const agreedOnPaper = (wording: Wording, { coach, engagement: e, journal }: ClientPart, reader: Reader) => {
  const names = { coach: coach.name, client: e.name };
  const when = (at: number): string => dayOf(at, reader);
  const readers: Readers = { wording, reader, side: 'client', names, when, lettersAtMost: allLetters };
  return chosen(agreedIn(journal), 'all', 'client').map((one, i) => plain(agreedWords(one, i + 1, readers)));
};

/** The question that a note answers, as it was put; what helps to answer it stands on lines below and is left out. */
export const questionIn = (wording: Wording, note: Note, reader: Reader): string => {
  if (note.is !== 'answer') return wording.say('data-unsure', {}, reader).text;
  const words = note.asked ?? wordsOf(wording, defaultQuestion(note.question, 'q'), reader);
  return words.split('\n')[0] ?? '';
};

const answerIn = (wording: Wording, note: Extract<Note, { is: 'answer' | 'unsure' }>, reader: Reader): string =>
  answerInWords(wording, note.is === 'answer' ? note : { ...bare, parts: note.parts }, reader, 'paper');

/** What is not put under a question yet, as if it were an answer. */
const bare: Answer = {
  ...{ is: 'answer', question: '', kind: 'text', asked: null, parts: [], picked: [] },
  ...{ value: null, date: null, yes: null },
};

/** The same words as in the chat, a paragraph a line. */
const why = (say: SayPlain, { person, asClient, asCoach }: Account): SheetParagraph[] => {
  const zone =
    person.zone === null
      ? ({ phrase: 'zone-not-known' } as const)
      : ({ phrase: 'zone-known', args: { zone: { zone: person.zone } } } as const);
  const answers = asClient.reduce((sum, { notes }) => sum + countAnswers([...notes.values()]), 0);
  const texts = [
    ...(asCoach ? [say('privacy-coach', {})] : []),
    ...(asClient.length > 0 ? [say('privacy-client', { zone, answers })] : []),
    ...(!asCoach && asClient.length === 0 ? [say('privacy-none', {})] : []),
  ];
  return texts.flatMap((text) => text.split(/\n+/).map(plain));
};

const countAnswers = (notes: readonly Note[]): number => notes.filter(({ is }) => is === 'answer').length;
