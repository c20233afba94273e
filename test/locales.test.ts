import { describe, expect, it } from '@jest/globals';
import type { TextArgs, TextKey } from '../src/domain/texts.ts';
import { type Locale, locales } from '../src/domain/world.ts';
import type { Reader } from '../src/outbound/wording.ts';
import { examples } from './locales/examples.ts';
import { texts, typedKeys } from './locales/files.ts';
import { shortName } from './locales/given.ts';
import { namesClient, namesCoach, readersOf, wording } from './locales/readers.ts';

const keys = Object.keys(examples) as TextKey[];
const examplesOf = (key: TextKey): readonly TextArgs[] => examples[key] as readonly TextArgs[];
const variablesIn = (locale: Locale): Record<string, string[]> =>
  Object.fromEntries(texts[locale].map(({ key, variables }) => [key, [...variables].sort()]));

/** Everything one language says, to every reader. */
const said = (locale: Locale, which: readonly TextKey[], more: Partial<Reader> = {}) =>
  which.flatMap((key) =>
    readersOf(locale, more).flatMap((reader) =>
      examplesOf(key).map((args) => ({ key, ...wording.say(key, args, reader) })),
    ),
  );

const startingWith = (start: string): TextKey[] => keys.filter((key) => key.startsWith(start));

/** Known to the renderer but of no use in words: what opens or closes now need not say since when. */
const unsaid = ['open-now from', 'close-now from'];

describe.each([...locales])('the texts in %s', (locale) => {
  it('are those of the contract: none missing, none stray, none twice, none that Fluent cannot read', () => {
    expect(typedKeys(locale).sort()).toEqual([...keys].sort());
    expect(texts[locale].map(({ key }) => key).sort()).toEqual([...keys].sort());
  });

  it('use the same variables as the English ones', () => {
    expect(variablesIn(locale)).toEqual(variablesIn('en'));
  });

  it('can be said to every reader, and leave no frame of a moment behind', () => {
    const odd = /[\ue000-\uf8ff{}]|undefined|NaN|\[object|\.\.|,,|[,;:]\.|[^\S\n]\n|[^\S\n]{2}|^\s|\s$|^$/u;
    const everything = said(locale, keys);
    expect(everything.filter(({ text }) => odd.test(text))).toEqual([]);
    const timeless = everything.filter(({ text, entities }) =>
      entities.some(({ offset, length }) => !/\d\d:\d\d/.test(text.slice(offset, offset + length))),
    );
    expect(timeless).toEqual([]);
  });

  it('fit into a message even with the longest names', () => {
    const long = said(locale, keys).filter(({ text }) => text.length > 4096);
    expect(long).toEqual([]);
  });

  it('fit on buttons, toasts, menus and the profile', () => {
    const names = { coach: shortName, client: () => shortName };
    const tooLong = (most: number, ...which: TextKey[]) =>
      said(locale, which, { names, zone: 'Europe/Warsaw', otherZone: null }).filter(({ text }) => text.length > most);
    expect(tooLong(30, ...startingWith('button-'), ...startingWith('faq-b-'))).toEqual([]);
    expect(
      tooLong(200, ...startingWith('toast-'), 'nothing-waits', 'outdated', 'not-yours', 'possible-repeat', 'sorry'),
    ).toEqual([]);
    expect(tooLong(256, ...startingWith('command-'))).toEqual([]);
    expect(tooLong(64, 'bot-name')).toEqual([]);
    expect(tooLong(120, 'bot-about')).toEqual([]);
    expect(tooLong(512, 'bot-description')).toEqual([]);
  });

  it('show every moment they are given', () => {
    const hidden = keys.flatMap((key) =>
      examplesOf(key).filter((args) => {
        const given = Object.keys(args).filter((name) => hasMoment(args[name]) && !unsaid.includes(`${key} ${name}`));
        return readersOf(locale).some((reader) => wording.say(key, args, reader).entities.length < given.length);
      }),
    );
    expect(hidden).toEqual([]);
  });
});

const hasMoment = (arg: unknown): boolean => typeof arg === 'object' && arg !== null && 'moment' in arg;

it('uses every variable of the contract, and no other', () => {
  for (const { key, variables } of texts.en) {
    const given = [...new Set(examplesOf(key as TextKey).flatMap((args) => Object.keys(args)))];
    const used = [...variables].filter((name) => name !== 'coach' && name !== 'client');
    const idle = unsaid.filter((one) => one.startsWith(`${key} `)).map((one) => one.slice(key.length + 1));
    expect({ key, used: used.sort() }).toEqual({ key, used: given.filter((name) => !idle.includes(name)).sort() });
  }
});

it('names a client, or a coach, only where it is certain who that is', () => {
  const naming = (name: string) => texts.en.filter(({ variables }) => variables.has(name)).map(({ key }) => key);
  expect(naming('client').sort()).toEqual([...namesClient].sort());
  expect(naming('coach').sort()).toEqual([...namesCoach].sort());
});
