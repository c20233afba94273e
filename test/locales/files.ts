import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { type Locale, locales } from '../../src/domain/world.ts';

export const folder = join(process.cwd(), 'locales');

/** One text as it stands in the file: the words without the machinery, and the names of its variables. */
export interface Written {
  readonly key: string;
  /** Literal words; each variable stands as {name}. Variants are apart from each other by line breaks. */
  readonly words: string;
  readonly variables: ReadonlySet<string>;
}

const source = (locale: Locale): string => readFileSync(join(folder, `${locale}.ftl`), 'utf8');

/** The keys as typed at the beginning of a line, duplicates and unreadable entries included. */
export const typedKeys = (locale: Locale): string[] =>
  [...source(locale).matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map(([, key]) => key ?? '');

type Part = string | { readonly type: string; readonly name?: string; readonly [more: string]: unknown };

/** All texts of a language, read by Fluent itself. */
export const texts: Readonly<Record<Locale, readonly Written[]>> = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new FluentResource(source(locale)).body.map(({ id, value }) => {
      const variables = new Set<string>();
      return { key: id, words: wordsOf(value as unknown, variables), variables };
    }),
  ]),
) as unknown as Record<Locale, readonly Written[]>;

function wordsOf(value: unknown, variables: Set<string>): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return (value as Part[]).map((part) => wordsOf(part, variables)).join('');
  if (typeof value !== 'object' || value === null) return '';
  const part = value as Exclude<Part, string>;
  if (part.type === 'var') {
    variables.add(part.name ?? '');
    return `{${part.name}}`;
  }
  if (part.type !== 'select') return '';
  wordsOf(part.selector, variables);
  if (isCall(part.selector)) wordsOf(part.selector.args, variables);
  return (part.variants as { readonly value: unknown }[]).map((one) => wordsOf(one.value, variables)).join('\n');
}

function isCall(selector: unknown): selector is { readonly args: unknown } {
  return typeof selector === 'object' && selector !== null && 'args' in selector;
}
