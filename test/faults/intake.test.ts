import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Answering, type Asked, canary } from './answering.ts';
import { faithful, keptOf, stored } from './answers.ts';
import { anna, type IntakeHouse, openIntakeHouse, vera } from './intake-house.ts';
import * as trouble from './intake-trouble.ts';

let scene: IntakeHouse;
beforeAll(async () => {
  scene = await openIntakeHouse();
});
afterAll(() => scene.house.close());

/** Who answers whom. */
type Part = readonly [one: Answering, practice: number];

/** A client, a client who is a coach as well, and a client of two practices. */
const cast = async (): Promise<Part[]> => {
  const both = await scene.client(anna, vera);
  const others = [await scene.client(anna), await scene.coachAsClient(anna)];
  return [...others.map((one) => [one, anna] as const), [both, anna], [both, vera]];
};

/** Answers the question that is put, with the disturbance; or says which question was meant. False when all is answered. */
const answerOne = async ([one, practice]: Part, disturbance: trouble.Disturbance): Promise<boolean> => {
  const asked: Asked | null = one.asked(practice);
  if (asked?.is !== 'question') return one.goOn(practice);
  await disturbance.before?.(scene, one, asked);
  await (disturbance.answer?.(scene, one, asked) ?? one.answer(asked));
  await disturbance.after?.(scene, one, asked);
  return true;
};

/** Everybody answers once, the client of two practices one after the other. */
const round = async (parts: readonly Part[], disturbance: trouble.Disturbance): Promise<boolean> => {
  const mend = await disturbance.around?.(scene);
  const [last, ...first] = parts.toReversed();
  const done = await Promise.all(first.map((part) => answerOne(part, disturbance)));
  await scene.house.quiet();
  if (last) done.push(await answerOne(last, disturbance));
  await scene.house.quiet();
  await mend?.();
  return done.includes(true);
};

const questionsAnsweredBy = ([one, practice]: Part): number =>
  new Set(one.given.filter((given) => given.practice === practice).map(({ question }) => question)).size;

it.each(Object.entries(trouble.disturbances))(
  '25: %s, at each of the twelve questions: every answer is kept where it belongs, and none is passed on',
  async (_, disturbance) => {
    const parts = await cast();
    while (await round(parts, disturbance));
    expect(await keptOf(scene.house, [...new Set(parts.map(([one]) => one))])).toEqual(faithful);
    expect(parts.map(([one, practice]) => one.asked(practice)?.is)).toEqual(parts.map(() => 'review'));
    expect(parts.map(questionsAnsweredBy)).toEqual(parts.map(() => 12));
  },
);

it('25: no word of all these answers stands in Redis, on its disk or in a log', async () => {
  const everything = [...scene.house.logs, await stored(scene.house.store)].join('\n');
  expect(everything).toContain(`note:${anna}:`);
  expect(everything).not.toContain(canary);
});
