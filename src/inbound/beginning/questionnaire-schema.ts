import * as z from 'zod';
import { questionKinds } from '../../domain/beginning/nouns.ts';
import { botsQuestion, hasChoices, isBotsChoice, limits } from '../../domain/beginning/questionnaire/editing.ts';
import { cleanLine, cleanWords, fitsScale } from '../../domain/beginning/questionnaire/editor-limits.ts';
import type { QuestionnaireForm } from '../../domain/beginning/questionnaire/questionnaire-file.ts';
import { locales } from '../../domain/locale.ts';
import { fieldOf, type Path, type Problem, readTree, type Tree } from './questionnaire-yaml.ts';

const own = (clean: (text: string) => string, most: number) =>
  z.string().transform(clean).pipe(z.string().min(1).max(most)).exactOptional();

const wordsOf = (clean: (text: string) => string, most: number) => {
  const one = own(clean, most);
  return z.strictObject({ ru: one, pl: one, kk: one, en: one });
};

/** Ids the bot gives out are counted, so they stay countable. */
const questionId = z.string().regex(/^(?![qc]\d{7})[a-z0-9]{1,12}$/);
const choiceId = z.string().regex(/^(?![qc]\d{7})[a-z0-9][a-z0-9-]{0,19}$/);

const yes = z.enum(['true', 'false', 'yes', 'no']).transform((word) => word === 'true' || word === 'yes');
const digit = z.enum(Array.from({ length: limits.highest + 1 }, (_, i) => `${i}`)).transform(Number);

const wrong = (context: z.core.$RefinementCtx, path: string, why: string): void =>
  context.addIssue({ code: 'custom', path: [path], params: { why } });

const isEmpty = (words: object | undefined): boolean => words === undefined || Object.keys(words).length === 0;

const choice = z
  .strictObject({ id: choiceId.exactOptional(), words: wordsOf(cleanLine, limits.choice).exactOptional() })
  .superRefine(({ id, words }, context) => {
    if (isEmpty(words) && !isBotsChoice(id ?? '')) wrong(context, 'words', 'wordless');
  });

const question = z
  .strictObject({
    id: questionId.exactOptional(),
    kind: z.enum(questionKinds),
    required: yes.exactOptional(),
    words: wordsOf(cleanWords, limits.words).exactOptional(),
    choices: z.array(choice).min(limits.fewestChoices).max(limits.choices).exactOptional(),
    scale: z.strictObject({ from: digit, to: digit }).exactOptional(),
  })
  .superRefine(({ id, kind, words, choices, scale }, context) => {
    if (isEmpty(words) && botsQuestion(id ?? '')?.kind !== kind) wrong(context, 'words', 'wordless');
    if (hasChoices(kind) && !choices) wrong(context, 'choices', 'missing');
    if (choices && !hasChoices(kind)) wrong(context, 'choices', 'choices-elsewhere');
    if (choices && locales.some((one) => isRepeated(choices.map((each) => each.words?.[one]))))
      wrong(context, 'choices', 'choice-twice');
    if (kind === 'scale' && !scale) wrong(context, 'scale', 'missing');
    if (scale && kind !== 'scale') wrong(context, 'scale', 'scale-elsewhere');
    if (scale && kind === 'scale' && !fitsScale(scale.from, scale.to)) wrong(context, 'scale', 'scale');
  });

const isRepeated = (words: readonly (string | undefined)[]): boolean => {
  const given = words.filter((one) => one !== undefined);
  return new Set(given).size < given.length;
};

const questionnaire = z.strictObject({ questions: z.array(question).min(1).max(limits.questions) });

export type ReadForm =
  | { readonly ok: true; readonly form: QuestionnaireForm }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A questionnaire from a file's text, or everything that is wrong with it, in the order of the lines. */
export const readForm = (text: string): ReadForm => {
  const tree = readTree(text);
  const unreadable = tree.problems.some(({ why }) => why === 'unreadable');
  const read = questionnaire.safeParse(tree.value);
  const found = unreadable || read.success ? [] : read.error.issues.flatMap((issue) => problemsIn(tree, issue));
  const problems = inOrder([...tree.problems, ...found, ...(unreadable ? [] : repeatedIds(tree))]);
  return read.success && problems.length === 0 ? { ok: true, form: read.data } : { ok: false, problems };
};

/** Each line and field once, with the first that is wrong there. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const places = new Set<string>();
  const isNew = ({ line, field }: Problem): boolean => places.size < places.add(`${line} ${field}`).size;
  return problems.filter(isNew).sort((a, b) => a.line - b.line);
};

const problemsIn = (tree: Tree, issue: z.core.$ZodIssue): Problem[] => {
  const at = (path: Path, why: string, given = givenFor[why] ?? ''): Problem => ({
    ...{ line: tree.lineOf(path), field: fieldOf(path) },
    ...{ why, given },
  });
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => at([...path, key], 'unknown'));
  if (issue.code === 'custom') return [at(path, String(issue.params?.why))];
  if (partAt(tree.value, path) === undefined) return [at(path.length === 0 ? ['questions'] : path, 'missing')];
  if (issue.code === 'invalid_type') return [at(path, expected[issue.expected] ?? 'text')];
  if (issue.code === 'invalid_value') return [at(path, 'one-of', issue.values.join(', '))];
  if (issue.code === 'too_big') return [at(path, issue.origin === 'array' ? 'many' : 'long', `${issue.maximum}`)];
  if (issue.code === 'too_small') return [at(path, issue.origin === 'array' ? 'few' : 'empty', `${issue.minimum}`)];
  return [at(path, 'id')];
};

/** What a problem is told with, where it is always the same. */
const givenFor: Record<string, string> = {
  ...{ id: 'sleep', 'choices-elsewhere': 'choice, choices', 'scale-elsewhere': 'scale' },
};

const expected: Record<string, string> = { array: 'list', object: 'map', string: 'text' };

const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
    value,
  );

/** Two questions of one id, or two choices of one question. */
const repeatedIds = (tree: Tree): Problem[] => {
  const questions = partAt(tree.value, ['questions']);
  const all = Array.isArray(questions) ? questions : [];
  const lists: Path[] = [['questions'], ...all.map((_, i) => ['questions', i, 'choices'])];
  return lists.flatMap((list) => {
    const items = partAt(tree.value, list);
    const seen = new Set<unknown>();
    return (Array.isArray(items) ? items : []).flatMap((item, i) => {
      const id = partAt(item, ['id']);
      const isNew = id === undefined || seen.size < seen.add(id).size;
      return isNew ? [] : [{ line: tree.lineOf([...list, i, 'id']), field: 'id', why: 'id-twice', given: String(id) }];
    });
  });
};
