import type { FluentVariable } from '@fluent/bundle';
import type { Phrase, Tally, TextArg, TextArgs, TextKey } from '../domain/texts.ts';
import type { Locale } from '../domain/world.ts';
import { listed } from './moments.ts';
import { readMarks, type Said, unmarked } from './wording-marks.ts';
import { moneyInWords } from './wording-money.ts';
import { daysInWords, hoursInWords, lengthInWords, momentInWords } from './wording-times.ts';
import { loadTongues } from './wording-tongues.ts';
import { type Cities, put, type Reader, type Voice } from './wording-voice.ts';

export type { Said } from './wording-marks.ts';
export type { Cities, Reader } from './wording-voice.ts';

export interface Wording {
  /** A text in the reader's language and on the reader's wall clock. */
  say(key: TextKey, args: TextArgs, reader: Reader): Said;
}

type Tongues = ReturnType<typeof loadTongues>;
type Problem = (key: TextKey, problem: unknown) => void;

/**
 * The bot's words from a folder of texts. What cannot be said in the reader's language is reported and said in English;
 * where English fails too, the key is all there is.
 */
export const createWording = (dir: string, cities: Cities, onProblem: Problem): Wording => {
  const tongues = loadTongues(dir);
  const known = remembered(cities);
  const say = (key: TextKey, args: TextArgs, reader: Reader): Said => {
    try {
      return sayIn(tongues, known, key, args, reader);
    } catch (problem) {
      onProblem(key, problem);
      return reader.locale === 'en' ? { text: key, entities: [] } : say(key, args, { ...reader, locale: 'en' });
    }
  };
  return { say };
};

// Finding a city asks Intl about the zone, which costs more than all the rest of a text.
const remembered = (cities: Cities): Cities => {
  const found = new Map<string, string>();
  return (zone, locale) => {
    const key = `${locale} ${zone}`;
    const city = found.get(key) ?? cities(zone, locale);
    found.set(key, city);
    return city;
  };
};

const sayIn = (tongues: Tongues, cities: Cities, key: TextKey, args: TextArgs, reader: Reader): Said => {
  const tongue = tongues[reader.locale];
  const fixed = tongue.fixed(key);
  if (fixed !== undefined) return { text: fixed, entities: [] };
  const moments: number[] = [];
  return readMarks(text(key, args, { tongue, tongues, cities, reader, moments }), moments);
};

const text = (key: TextKey, args: TextArgs, voice: Voice): string => {
  const { names, client } = voice.reader;
  const values: Record<string, FluentVariable> = { coach: unmarked(names.coach) };
  if (client !== null) values.client = unmarked(names.client(client));
  for (const name in args) values[name] = inWords(args[name] ?? '', voice);
  return put(voice, key, values);
};

const inWords = (arg: TextArg, voice: Voice): string | number => {
  if (typeof arg === 'number') return arg;
  if (typeof arg === 'string') return unmarked(arg);
  if ('moment' in arg) return momentInWords(arg, voice);
  if ('minutes' in arg) return lengthInWords(arg, voice);
  if ('weekly' in arg) return hoursInWords(arg, voice);
  if ('money' in arg) return moneyInWords(arg, voice);
  if ('zone' in arg) return voice.cities(arg.zone, voice.reader.locale);
  if ('days' in arg) return daysInWords(arg, voice);
  if ('tally' in arg) return tallyInWords(arg, voice);
  if ('lines' in arg) return arg.lines.map((line) => phraseInWords(line, voice)).join('\n');
  return phraseInWords(arg, voice);
};

const tallyInWords = ({ tally }: Tally, voice: Voice): string => {
  const { names, locale } = voice.reader;
  const item = ([client, count]: readonly [number, number]) =>
    put(voice, 'tally-item', { client: unmarked(names.client(client)), count });
  return listed(tally.map(item), locale);
};

const phraseInWords = ({ phrase, args, client, locale }: Phrase, voice: Voice): string => {
  const said = locale === undefined ? voice : inTongue(locale, voice);
  return text(phrase, args ?? {}, client === undefined ? said : about(client, said));
};

/** As somebody reads it whose language that is. */
const inTongue = (locale: Locale, voice: Voice): Voice => ({
  ...voice,
  tongue: voice.tongues[locale],
  reader: { ...voice.reader, locale },
});

// The other side's clock is the one of the client the text is about, not of another client in a list.
const about = (client: number, voice: Voice): Voice => {
  const { reader } = voice;
  const otherZone = client === reader.client || reader.zone === null ? reader.otherZone : null;
  return { ...voice, reader: { ...reader, client, otherZone } };
};
