import fc from 'fast-check';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import { type Handbook, type IntakeQuestion, questionKinds, type Words } from '../../src/domain/beginning/nouns.ts';
import { hasChoices, limits } from '../../src/domain/beginning/questionnaire/editing.ts';
import { cleanLine, cleanWords } from '../../src/domain/beginning/questionnaire/editor-limits.ts';

/** What people write, and what a file could take for something else. */
const odd = [
  '- a',
  'a: b',
  '# x',
  '"',
  "'",
  'null',
  'true',
  '007',
  '1e3',
  '~',
  '? a',
  '{a}',
  '[a]',
  '&a',
  '*a',
  '!a',
  '%',
  '|',
  '>',
];
const text = (clean: (text: string) => string, most: number) =>
  fc
    .oneof(fc.string({ unit: 'binary', maxLength: most }), fc.lorem({ mode: 'sentences' }), fc.constantFrom(...odd))
    .map((one) => clean(one).slice(0, most))
    .map(clean)
    .filter((one) => one !== '');
const words = (clean: (text: string) => string, most: number): fc.Arbitrary<Words> => {
  const one = text(clean, most);
  return fc
    .record({ ru: one, pl: one, kk: one, en: one }, { requiredKeys: [] })
    .filter((all) => Object.keys(all).length > 0);
};
const scale = fc.tuple(fc.nat(8), fc.integer({ min: 2, max: 10 })).map(([from, more]) => ({
  from,
  to: Math.min(limits.highest, from + more),
}));
const choices = fc.array(words(cleanLine, limits.choice), { minLength: 2, maxLength: 5 });

const own = (id: string): fc.Arbitrary<IntakeQuestion> =>
  fc
    .record({
      kind: fc.constantFrom(...questionKinds),
      required: fc.boolean(),
      words: words(cleanWords, 200),
      scale,
      choices,
    })
    .map((q) => ({
      ...{ id, kind: q.kind, required: q.required, words: q.words },
      choices: hasChoices(q.kind) ? distinct(q.choices).map((one, i) => ({ id: `c${id}${i}`, words: one })) : [],
      scale: q.kind === 'scale' ? q.scale : null,
    }));

/** The same words twice would be two buttons that look alike. */
const distinct = (all: readonly Words[]): Words[] =>
  all.map((one, i) =>
    Object.fromEntries(Object.entries(one).map(([locale, said]) => [locale, `${i}${said}`.slice(0, 30).trim()])),
  );

/** Questionnaires as a coach may have made them: some of the bot's questions, and some of their own. */
export const handbooks: fc.Arbitrary<Handbook> = fc
  .tuple(fc.shuffledSubarray([...handbookFor(7).questions]), fc.array(fc.boolean(), { maxLength: 6 }))
  .chain(([bots, more]) =>
    fc.record({
      practice: fc.constant(7),
      questions: fc.tuple(...more.map((_, i) => own(`q${i + 1}`))).map((all) => [...bots, ...all]),
      common: fc.constant(handbookFor(7).common),
      made: fc.integer({ min: 6, max: 99 }),
      lastOffer: fc.constant(null),
      terms: fc.constant(null),
    }),
  )
  .filter(({ questions }) => questions.length > 0);
