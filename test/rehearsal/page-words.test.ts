import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const PAGE = join(process.cwd(), 'src/rehearsal/page');
const languages = ['ru', 'pl', 'kk', 'en'] as const;
type Words = Readonly<Record<string, unknown>>;

/** The page's modules are for a browser: another process reads them. */
const READ = `const all = await Promise.all(process.argv.slice(1).map((one) => import(one)));
process.stdout.write(JSON.stringify(all.map((one) => one.default)));`;
const addresses = languages.map((one) => pathToFileURL(join(PAGE, 'words', `${one}.js`)).href);
const read = execFileSync(process.execPath, ['--input-type=module', '-e', READ, ...addresses], { encoding: 'utf8' });
const words = Object.fromEntries((JSON.parse(read) as Words[]).map((one, i) => [languages[i] ?? '', one]));

const holes = (one: unknown): string[] => (typeof one === 'string' ? [...(one.match(/\{\w+\}/g) ?? [])].sort() : []);

describe('what the page says', () => {
  test.each(languages)('in %s names the same people, places and figures as in English', (language) => {
    const shape = (of: Words = {}) => Object.fromEntries(Object.entries(of).map(([key, one]) => [key, holes(one)]));
    expect(shape(words[language])).toEqual(shape(words.en));
  });

  test('is there for every step of every scene', () => {
    const folder = join(PAGE, 'scenes');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const keys = sources.flatMap((one) => [...one.matchAll(/\b(?:says|name|more): '(\w+)'/g)].map(([, key]) => key));
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key = '') => typeof words.en?.[key] !== 'string')).toEqual([]);
  });
});
