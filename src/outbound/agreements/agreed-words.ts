import {
  type Agreed,
  type AgreedItem,
  type AgreedVersion,
  textOf,
  wordsOf,
} from '../../domain/agreements/record/agreed.ts';
import type { RecordEntry } from '../../domain/agreements/record/entry.ts';
import { cut } from '../../domain/beginning/wording.ts';
import type { Lines, Phrase, TextArg } from '../../domain/texts.ts';
import type { Side } from '../../domain/world.ts';
import type { Reader, Wording } from '../wording.ts';

/** Who reads it, between whom it was agreed, and how a moment is told: with its time in the chat, as a day on paper. */
export interface Readers {
  readonly wording: Wording;
  readonly reader: Reader;
  readonly side: Side;
  readonly names: { readonly [S in Side]: string };
  readonly when: (at: number) => string;
  /** How many letters of what was said are shown; of earlier words a third of that. */
  readonly lettersAtMost: number;
}

export const allLetters = 300;
/** What cannot be opened any more. */
const unknown = '…';

/** One thing agreed: what it is, who does it until when, and who said what became of it, each with its moment. */
export const agreedWords = (one: Agreed, n: number, readers: Readers): string => {
  const { wording, reader } = readers;
  if (one.is === 'terms')
    return wording.say('agreed-terms', { n, version: one.version, details: versionDetails(one, readers) }, reader).text;
  const words = cut(textOf(one) ?? unknown, readers.lettersAtMost);
  return wording.say('agreed-item', { n, words, details: itemDetails(one, readers) }, reader).text;
};

type By = RecordEntry['by'];

const nameOf = (by: By, { side, names }: Readers): TextArg => {
  if (by === side) return { phrase: 'agreed-you' };
  return by === 'bot' ? { phrase: 'agreed-bot' } : names[by];
};

const otherSide = (side: Side): Side => (side === 'coach' ? 'client' : 'coach');

const itemDetails = (item: AgreedItem, readers: Readers): Lines => {
  const last = item.said.at(-1);
  const before = item.said.at(-2);
  return {
    lines: [
      ...promise(item, readers),
      ...(last ? [whoWhen('agreed-said', last, readers)] : []),
      ...(before
        ? [
            {
              phrase: 'agreed-before',
              args: { words: cut(wordsOf(before) ?? unknown, readers.lettersAtMost / 3) },
            } as const,
          ]
        : []),
      ...itemState(item, readers),
    ],
  };
};

/** Who does it, and until when: as far as the two have said so. */
const promise = ({ owner, due }: AgreedItem, { side, names }: Readers): Phrase[] => {
  const day = due === null ? null : { days: { from: due, to: due } };
  if (owner === null) return day ? [{ phrase: 'agreed-until', args: { day } }] : [];
  const who = owner === 'both' ? 'both' : owner === side ? 'me' : 'other';
  const name = who === 'other' ? { name: names[otherSide(side)] } : {};
  return [
    day ? { phrase: `agreed-who-${who}-until`, args: { ...name, day } } : { phrase: `agreed-who-${who}`, args: name },
  ];
};

type WhoWhenPhrase =
  | `agreed-${'said' | 'confirmed' | 'disputed' | 'done' | 'waived' | 'waive-asked'}`
  | `agreed-terms-${'sent' | 'withdrawn'}`;

const whoWhen = (
  phrase: WhoWhenPhrase,
  { by, at }: { readonly by: By; readonly at: number },
  readers: Readers,
): Phrase => ({ phrase, args: { by: nameOf(by, readers), at: readers.when(at) } });

/** How it stands; what is not agreed on waits for the other side, and so does a wish to drop it. */
const itemState = ({ state, stateBy, at, said, waiving }: AgreedItem, readers: Readers): Phrase[] => {
  const now = state === 'waiting' ? [] : [whoWhen(`agreed-${state}`, { by: stateBy, at }, readers)];
  if (waiving) return [...now, whoWhen('agreed-waive-asked', waiving, readers), waitingFor(waiving.by, readers)];
  if (state === 'waiting') return [waitingFor(said.at(-1)?.by ?? stateBy, readers)];
  return state === 'disputed' ? [...now, waitingFor(stateBy, readers)] : now;
};

/** What one side has said waits for the other's yes. */
const waitingFor = (by: By, { side, names }: Readers): Phrase =>
  by === side
    ? { phrase: 'agreed-waiting-other', args: { name: names[otherSide(side)] } }
    : { phrase: 'agreed-waiting-me' };

const versionDetails = (one: AgreedVersion, readers: Readers): Lines => {
  const { sentBy, sentAt, agreedAt } = one;
  return {
    lines: [
      whoWhen('agreed-terms-sent', { by: sentBy, at: sentAt }, readers),
      ...(agreedAt === null ? [] : [{ phrase: 'agreed-terms-agreed', args: { at: readers.when(agreedAt) } } as const]),
      ...versionState(one, readers),
    ],
  };
};

const versionState = ({ state, sentBy, stateBy: by, at }: AgreedVersion, readers: Readers): Phrase[] => {
  if (state === 'agreed') return [];
  if (state === 'sent') return [waitingFor(sentBy, readers)];
  if (state === 'withdrawn') return [whoWhen('agreed-terms-withdrawn', { by, at }, readers)];
  return [{ phrase: `agreed-terms-${state}`, args: { at: readers.when(at) } }];
};
