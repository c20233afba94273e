import { describe, expect, it } from '@jest/globals';
import { type Locale, locales } from '../src/domain/world.ts';
import { texts } from './locales/files.ts';
import * as rules from './locales/rules.ts';

const emoji = /\p{Extended_Pictographic}/gu;
const notOurs = (words: string): string => words.replace(/\{\w+\}/g, '').replace(rules.foreign, '');

/** The texts that break a rule, each with the place. */
const breaking = (locale: Locale, rule: RegExp, of = (words: string): string => words): string[] =>
  texts[locale].flatMap(({ key, words }) => {
    const found = rule.exec(of(words));
    return found ? [`${key}: ${found[0]}`] : [];
  });

const severe = /^(urgent|declined|ended|stop|erase|paused|coach-left|notice|sorry)/;
const aboutUrgency =
  /^urgent-(?!meaning)|^(greeting|greeting-open|accepted|terms-now|help-client|welcome-over|faq-a-urgent)$/;

describe.each([...locales])('the words in %s', (locale) => {
  it('are written in the letters of the language, with none that only looks like one', () => {
    const stranger = (words: string) =>
      [...notOurs(words)].filter((c) => /\p{L}/u.test(c) && !rules.letters[locale].test(c)).join('');
    expect(
      texts[locale].map(({ key, words }) => ({ key, stranger: stranger(words) })).filter((one) => one.stranger),
    ).toEqual([]);
  });

  it('never say what the voice forbids, and never shout', () => {
    expect(breaking(locale, rules.forbidden[locale])).toEqual([]);
    expect(breaking(locale, /!.*!|[!?]{2}/s)).toEqual([]);
  });

  it('hold one emoji at most, and none where it would hurt', () => {
    for (const { key, words } of texts[locale]) {
      const count = words.match(emoji)?.length ?? 0;
      expect({ key, count }).toEqual({ key, count: severe.test(key) ? 0 : Math.min(count, 1) });
    }
  });

  it('leave names unbent and nobody taken for a man or a woman', () => {
    expect(breaking(locale, rules.bentName[locale])).toEqual([]);
    expect(breaking(locale, rules.gendered[locale])).toEqual([]);
    expect(breaking(locale, /\}[\p{L}'’-]/u)).toEqual([]);
  });

  it('address people and quote them as the language does', () => {
    expect(
      breaking(locale, rules.wrongAddress[locale], (words) => words.replace(/(^|[.!?:•»]\s+|\n\s*)\p{Lu}/gu, '$1')),
    ).toEqual([]);
    expect(breaking(locale, rules.wrongQuotes[locale])).toEqual([]);
  });

  it('name the emergency number wherever urgency is spoken of', () => {
    const silent = texts[locale].filter(
      ({ key, words }) => aboutUrgency.test(key) && !words.split('\n\n').join('\n').includes('112'),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
    const urgent = texts[locale].filter(({ key }) => /^urgent-(?!meaning)/.test(key));
    for (const { key, words } of urgent)
      for (const variant of words.split('\n'))
        expect({ key, ends: variant.slice(-60) }).toEqual({ key, ends: expect.stringContaining('112') });
  });

  it('promise buttons by the words that are on them', () => {
    const wordsOf = (key: string) => texts[locale].find((one) => one.key === key)?.words ?? '';
    for (const key of ['greeting', 'greeting-open', 'consent-first'])
      expect(wordsOf(key)).toContain(wordsOf('button-consent'));
    for (const key of ['paused', 'next-paused']) expect(wordsOf(key)).toContain(wordsOf('button-come-back'));
    for (const key of ['offer-first', 'terms-first']) expect(wordsOf(key)).toContain(wordsOf('button-offer-discuss'));
    expect(wordsOf('next-consent')).toContain(wordsOf('button-consent'));
  });
});

it('says nothing in Russian to a Kazakh reader', () => {
  expect(breaking('kk', rules.russianInKazakh, notOurs)).toEqual([]);
});
