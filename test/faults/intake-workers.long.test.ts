import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { canary } from './answering.ts';
import { faithful, stored } from './answers.ts';
import { answerAll, begin, gather, keptBy, type Manner, type Part } from './intake-town.ts';
import { openTown, type Town } from './town.ts';
import { bundleWorker } from './workers.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
});
afterEach(() => town.close());

/** Every answer is where it belongs and nowhere else. */
const check = async (parts: readonly Part[]): Promise<void> => {
  expect(await keptBy(town, parts)).toEqual(faithful);
  expect(`${town.logs()} ${await stored(town.store)}`).not.toContain(canary);
};

it('25: Telegram has shown the question and its answer is lost: the question comes twice, each answer is kept once', async () => {
  const parts = await gather(town, 0);
  await town.start();
  await town.quiet();
  await town.fault({ kind: 'lost-reply', method: 'sendMessage', chance: 0.15 });
  await begin(parts);
  await answerAll(town, parts);
  const texts = parts.flatMap(([{ id }]) => town.rehearsal.messages(id).map(({ text = '' }) => text));
  expect(texts.length).toBeGreaterThan(new Set(texts).size);
  await check(parts);
}, 90_000);

/** Two answers, a press and an edit at the same moment. */
const everythingAtOnce: Manner = async (one, practice) => {
  const asked = one.asked(practice);
  if (asked?.is !== 'question') return one.goOn(practice);
  const presses = [`skip.${asked.question}`, 'later', `pick.${asked.question}.7`];
  const press = `intake.${practice}.${presses[one.given.length % presses.length]}`;
  await Promise.all([one.answer(asked), one.press(press), one.answer(asked), one.reword()]);
  return true;
};

it('25: answers, presses and edits at once, each three times, to three workers: every answer is kept where it belongs', async () => {
  const parts = await gather(town, 0);
  for (let n = 0; n < 3; n++) await town.start();
  await town.quiet();
  town.gateway.copies = () => 3;
  await begin(parts);
  await answerAll(town, parts, everythingAtOnce);
  await check(parts);
}, 90_000);

/** The same dialogs, built otherwise, with the version raised and without. */
const dialogs = /inbound\/dialogs\.ts$/;
const builders = [
  ['its version raised', { path: dialogs, from: /const version = \d+;/, to: 'const version = 1000;' }],
  [
    'its version as before',
    {
      path: dialogs,
      from: 'await conversation.external(async () => {',
      to: 'await conversation.external(() => 1); await conversation.now(); await conversation.external(async () => {',
    },
  ],
] as const;

it.each(builders)(
  '25: workers are replaced by others with another builder, %s, while seven questionnaires are answered',
  async (_, rewritten) => {
    const changed = await bundleWorker(rewritten);
    const parts = await gather(town, 0);
    const old = [await town.start(), await town.start()];
    await begin(parts);
    let answered = 0;
    await answerAll(town, parts, async (one, practice) => {
      const goes = await one.goOn(practice);
      answered += goes ? 1 : 0;
      const leaving = answered >= 20 ? old.pop() : undefined;
      if (leaving) {
        leaving.signal('SIGTERM');
        await town.start(undefined, undefined, changed.file);
      }
      return goes;
    });
    changed.remove();
    expect(old).toEqual([]);
    await check(parts);
  },
  90_000,
);
