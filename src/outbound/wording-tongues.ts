import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource, type FluentValue, type FluentVariable } from '@fluent/bundle';
import type { Locale } from '../domain/world.ts';

/** One language's texts. Throws where a text is missing or a variable has no value. */
export interface Tongue {
  /** The text if it is the same for everybody. */
  fixed(key: string): string | undefined;
  format(key: string, args: Record<string, FluentVariable>): string;
}

/** The texts of all languages, read once. */
export const loadTongues = (dir: string): Record<Locale, Tongue> => {
  const tongue = (locale: Locale): Tongue =>
    tongueOf(bundleOf(locale, readFileSync(join(dir, `${locale}.ftl`), 'utf8')));
  return { ru: tongue('ru'), pl: tongue('pl'), kk: tongue('kk'), en: tongue('en') };
};

// Fluent cannot tell an empty text from any other, and "the coach has said something" is a question every language asks.
const GIVEN = ([value]: FluentValue[]): string => (value === '' ? 'no' : 'yes');

const bundleOf = (locale: Locale, source: string): FluentBundle => {
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: { GIVEN } });
  const [problem] = bundle.addResource(new FluentResource(source));
  if (problem) throw problem;
  return bundle;
};

const tongueOf = (bundle: FluentBundle): Tongue => {
  const pattern = (key: string) => bundle.getMessage(key)?.value ?? null;
  return {
    fixed(key) {
      const value = pattern(key);
      return typeof value === 'string' ? value : undefined;
    },
    format(key, args) {
      const value = pattern(key);
      if (value === null) throw new Error(`no text "${key}"`);
      return bundle.formatPattern(value, args);
    },
  };
};
