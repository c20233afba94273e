import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Something wrong in a file: where, and why. `field` is a name from the file, or the line itself where it cannot be read. */
export interface Problem {
  readonly line: number;
  readonly field: string;
  readonly why: string;
  readonly given: string;
}

export type Path = readonly PropertyKey[];

/** A file's content with every scalar as it is written, and the line of each part; `problems` when it cannot be read at all. */
export interface Tree {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  lineOf(path: Path): number;
}

/** Reads YAML, and JSON, which is YAML too. Nothing in it can point elsewhere, and no part of it is worth more than its length. */
export const readTree = (text: string): Tree => {
  const lines = new LineCounter();
  // The library compares every key with every other: a file full of keys would take minutes. They are counted below.
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const unreadable = document.errors.map(({ pos: [at] }) => unreadableAt(text, lineAt(at)));
  if (unreadable.length > 0) return { value: undefined, problems: unreadable, lineOf: () => 1 };
  const walk: Walk = { lineAt, lines: new Map(), problems: [] };
  const value = contentOf(walk, document.contents, []);
  return { value, problems: walk.problems, lineOf: (path) => lineOf(walk, path) };
};

const quotedAtMost = 40;

const unreadableAt = (text: string, line: number): Problem => {
  const field = (text.split('\n')[line - 1] ?? '').trim().slice(0, quotedAtMost);
  return { line, field: field === '' ? '…' : field, why: 'unreadable', given: '' };
};

interface Walk {
  readonly lineAt: (offset: number) => number;
  readonly lines: Map<string, number>;
  readonly problems: Problem[];
}

const keyOf = (path: Path): string => path.map(String).join('\n');

/** The line of a part, or of what it would be in. */
const lineOf = (walk: Walk, path: Path): number =>
  walk.lines.get(keyOf(path)) ?? (path.length === 0 ? 1 : lineOf(walk, path.slice(0, -1)));

const contentOf = (walk: Walk, node: Node | null, path: Path): unknown => {
  if (node?.range && !walk.lines.has(keyOf(path))) walk.lines.set(keyOf(path), walk.lineAt(node.range[0]));
  if (isMap<Node, Node | null>(node)) return mapOf(walk, node.items, path);
  if (isSeq<Node | null>(node)) return node.items.map((item, i) => contentOf(walk, item, [...path, i]));
  if (isAlias(node)) walk.problems.push({ ...placed(walk, path), why: 'alias' });
  if (!isScalar(node)) return undefined;
  return isNothing(node.value, node.type) ? undefined : node.value;
};

/** An empty place, or one that says so. */
const isNothing = (value: unknown, type: unknown): boolean =>
  type === 'PLAIN' && (value === '' || value === 'null' || value === '~');

const mapOf = (
  walk: Walk,
  items: readonly { readonly key: Node; readonly value: Node | null }[],
  path: Path,
): Record<string, unknown> => {
  const found = new Map<string, unknown>();
  for (const { key, value } of items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : '…';
    const here = [...path, name];
    const line = walk.lineAt(key.range?.[0] ?? 0);
    if (found.has(name)) walk.problems.push({ line, field: name, why: 'twice', given: '' });
    walk.lines.set(keyOf(here), line);
    found.set(name, contentOf(walk, value, here));
  }
  return Object.fromEntries([...found].filter(([, value]) => value !== undefined));
};

const placed = (walk: Walk, path: Path): Problem => ({
  ...{ line: lineOf(walk, path), field: fieldOf(path) },
  ...{ why: '', given: '' },
});

/** A part by the names that lead to it, from the last number on: `words.kk`. */
export const fieldOf = (path: Path): string => {
  const last = path.findLastIndex((part) => typeof part === 'number');
  const names = path.slice(last + 1);
  return names.length > 0 ? names.join('.') : String(path.findLast((part) => typeof part === 'string') ?? 'questions');
};
