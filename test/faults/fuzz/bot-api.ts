import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { type Dice, nastyTexts } from './dice.ts';

const folder = 'node_modules/@grammyjs/types';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every type of the Bot API as its declaration says it, by name (`Chat.PrivateChat`). */
const declared = new Map<string, Node[]>();

const nameOf = (node: Node): string => {
  const { left, right, value } = node as { left?: Node; right?: Node; value?: string };
  return left && right ? `${nameOf(left)}.${nameOf(right)}` : String(value);
};

const declare = (body: readonly Node[], prefix = ''): void => {
  for (const statement of body) {
    const node = (statement.declaration as Node | undefined) ?? statement;
    if (node.type === 'TsModuleDeclaration')
      declare((node.body as { body: Node[] }).body, `${prefix}${nameOf(node.id as Node)}.`);
    if (node.type !== 'TsInterfaceDeclaration' && node.type !== 'TsTypeAliasDeclaration') continue;
    const name = `${prefix}${nameOf(node.id as Node)}`;
    declared.set(name, [...(declared.get(name) ?? []), node]);
  }
};

for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts')))
  declare(parseSync(readFileSync(join(folder, file), 'utf8'), { syntax: 'typescript' }).body as unknown as Node[]);

interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Node;
}

const membersOf = (members: readonly Node[]): Field[] =>
  members.flatMap(({ type, key, optional, typeAnnotation }) => {
    const annotation = (typeAnnotation as { typeAnnotation: Node } | null | undefined)?.typeAnnotation;
    if (type !== 'TsPropertySignature' || !annotation) return [];
    return [{ name: nameOf(key as Node), optional: optional === true, type: annotation }];
  });

const inherited = (node: Node): Field[] =>
  ((node.extends as { expression: Node }[] | undefined) ?? []).flatMap(({ expression }) =>
    fieldsOf(memberName(expression)),
  );

const memberName = (node: Node): string =>
  node.type === 'MemberExpression'
    ? `${memberName(node.object as Node)}.${nameOf(node.property as Node)}`
    : nameOf(node);

/** All fields of an interface of the Bot API, those it inherits included. */
const fieldsOf = (name: string): Field[] =>
  (declared.get(name) ?? []).flatMap((node) => {
    if (node.type !== 'TsInterfaceDeclaration') return [];
    return [...inherited(node), ...membersOf((node.body as { body: Node[] }).body)];
  });

const deepest = 4;

/** A value of one of the Bot API's types; optional fields are there sometimes. */
export const valueFrom = (type: Node, dice: Dice, depth = 0): unknown => {
  switch (type.type) {
    case 'TsKeywordType':
      return keyword(String(type.kind), dice);
    case 'TsLiteralType':
      return (type.literal as { value?: unknown }).value ?? '';
    case 'TsArrayType':
      return Array.from({ length: dice.number(3) }, () => valueFrom(type.elemType as Node, dice, depth + 1));
    case 'TsUnionType':
      return valueFrom(dice.one(type.types as Node[]), dice, depth);
    case 'TsIntersectionType':
      return Object.assign({}, ...(type.types as Node[]).map((one) => valueFrom(one, dice, depth)));
    case 'TsParenthesizedType':
      return valueFrom(type.typeAnnotation as Node, dice, depth);
    case 'TsTypeLiteral':
      return objectOf(membersOf(type.members as Node[]), dice, depth);
    case 'TsTypeReference':
      return named(type, dice, depth);
    default:
      return {};
  }
};

const keyword = (kind: string, dice: Dice): unknown => {
  if (kind === 'number') return dice.one([0, 1, -1, 42, 2 ** 31, Number.MAX_SAFE_INTEGER, dice.number(1_000_000)]);
  if (kind === 'boolean') return dice.chance(0.5);
  return kind === 'string' ? dice.one(nastyTexts) : undefined;
};

const named = (type: Node, dice: Dice, depth: number): unknown => {
  const name = nameOf(type.typeName as Node);
  const [first] = ((type.typeParams as { params?: Node[] } | null)?.params ?? []) as Node[];
  if (['Exclude', 'Omit', 'Pick', 'Partial', 'Required', 'Readonly'].includes(name) && first)
    return valueFrom(first, dice, depth);
  const [node] = declared.get(name) ?? [];
  if (!node || depth > deepest) return {};
  if (node.type === 'TsTypeAliasDeclaration') return valueFrom(node.typeAnnotation as Node, dice, depth);
  return objectOf(fieldsOf(name), dice, depth);
};

const objectOf = (fields: readonly Field[], dice: Dice, depth: number): Record<string, unknown> => {
  const there = fields.filter(({ optional }) => !optional || dice.chance(depth === 0 ? 0.1 : 0.25));
  return Object.fromEntries(there.map(({ name, type }) => [name, valueFrom(type, dice, depth + 1)]));
};

/** The kinds of update, and the fields that can be in a message, as the installed types know them. */
export const updateKinds = fieldsOf('Update').filter(({ name }) => name !== 'update_id');
export const messageFields = fieldsOf('Message').filter(({ optional }) => optional);
