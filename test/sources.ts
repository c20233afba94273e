import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from '@swc/core';

/** A function: its name as far as it has one, and the lines that are its own and no inner function's. */
export interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** A module's import of another: the path from the project's root, or the package's name. */
export interface Import {
  readonly of: string;
  readonly isType: boolean;
}

interface Node {
  readonly type?: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [field: string]: unknown;
}

/** Every TypeScript file under these folders, by its path from the project's root. */
export const filesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );

export const textOf = (file: string): string => readFileSync(file, 'utf8');

const parse = (file: string): Node[] => parseSync(textOf(file), { syntax: 'typescript' }).body as unknown as Node[];

/** What a file imports, re-exports included. */
export const importsOf = (file: string): Import[] =>
  parse(file).flatMap(({ type, source, typeOnly }) => {
    const name = (source as { value?: string } | null | undefined)?.value;
    if (name === undefined || !String(type).match(/^(Import|Export)/)) return [];
    const of = name.startsWith('.') ? relative('.', join(dirname(file), name)) : name;
    return [{ of, isType: typeOnly === true }];
  });

const functions = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'MethodProperty',
];

/**
 * Every function of a file. An inner function is measured by itself and counts as one line of the outer: a factory is as
 * long as what it says itself.
 */
export const functionsOf = (file: string): Measured[] => {
  const bytes = readFileSync(file);
  const found: Measured[] = [];
  const linesOf = ({ start, end }: { start: number; end: number }): number =>
    bytes.subarray(start - 1, end - 1).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);

  /** The lines under this node that belong to functions in it. */
  const walk = (node: unknown, outer: string): number => {
    if (Array.isArray(node)) return node.reduce((sum: number, one) => sum + walk(one, outer), 0);
    if (typeof node !== 'object' || node === null) return 0;
    const one = node as Node;
    const name = nameOf(one) ?? outer;
    const inner = Object.values(one).reduce((sum: number, part) => sum + walk(part, name), 0);
    if (!functions.includes(one.type ?? '') || !one.span) return inner;
    const lines = linesOf(one.span);
    found.push({ name, lines: lines - inner });
    return lines - 1;
  };
  walk(parse(file), file);
  return found;
};

const nameOf = ({ id, identifier, key }: Node): string | undefined =>
  [id, identifier, key]
    .map((one) => (one as { value?: unknown } | undefined)?.value)
    .find((v) => typeof v === 'string') as string | undefined;
