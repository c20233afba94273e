import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { IntakeQuestion } from '../../src/domain/beginning/nouns.ts';
import { engagementKey, handbookKey, personKey } from '../../src/state/keys.ts';
import { handbookCodec } from '../../src/state/records-of-beginning.ts';
import { type Answering, ownWords } from './answering.ts';
import { faithful, keptOf } from './answers.ts';
import { anna, type IntakeHouse, openIntakeHouse } from './intake-house.ts';

let scene: IntakeHouse;
beforeEach(async () => {
  scene = await openIntakeHouse();
});
afterEach(() => scene.house.close());

type Questions = readonly IntakeQuestion[];
type Change = (questions: Questions, put: string, one: Answering) => Questions;

/** Changes what is stored under a key: the record without its revision. */
const rewrite = async (key: string, how: (record: string | null) => string): Promise<void> => {
  const { client } = scene.house.store;
  const stored = await client.get(key);
  const revision = Number.parseInt(stored ?? '0', 10);
  await client.set(key, `${revision + 1}${how(stored?.slice(`${revision}`.length) ?? null)}`);
};

const changeQuestions = (how: (questions: Questions) => Questions): Promise<void> =>
  rewrite(handbookKey(anna), (stored) => {
    const handbook = stored === null ? handbookFor(anna) : handbookCodec.decode(stored);
    return handbookCodec.encode({ ...handbook, questions: how(handbook.questions) });
  });

const own = (id: string): IntakeQuestion => ({
  ...{ id, kind: 'text', required: false, words: { en: ownWords(id) }, choices: [], scale: null },
});

const atEnd = (questions: Questions, id: string): Questions => [
  ...questions.filter((one) => one.id !== id),
  ...questions.filter((one) => one.id === id),
];

const changes: Record<string, Change> = {
  'takes the question away': (questions, put) => questions.filter(({ id }) => id !== put),
  'asks something else first': (questions, put) =>
    put.startsWith('new') ? questions : [own(`new${put}`), ...questions],
  'words it anew': (questions, put) =>
    questions.map((one) => (one.id === put ? { ...one, words: own(put).words } : one)),
  'puts it last': (questions, put, { given }) =>
    given.some((g) => g.question === put) ? questions : atEnd(questions, put),
  'turns everything round': (questions) => questions.toReversed(),
};

it.each(Object.entries(changes))(
  '25: the coach %s while it is being answered, at every question: no answer is lost or stands elsewhere',
  async (_, change) => {
    const all = [await scene.client(anna), await scene.client(anna)];
    for (let open = true; open; ) {
      open = false;
      for (const one of all) {
        const asked = one.asked();
        if (asked?.is === 'question') await changeQuestions((questions) => change(questions, asked.question, one));
        open = (await one.goOn()) || open;
        await scene.house.quiet();
      }
    }
    expect(await keptOf(scene.house, all)).toEqual(faithful);
    expect(all.map((one) => one.asked()?.is)).toEqual(['review', 'review']);
    expect(all.map(({ given }) => given.length >= 6)).toEqual([true, true]);
  },
);

it('25: a record that an older program wrote is read at every question', async () => {
  const one = await scene.client(anna);
  do {
    await rewrite(personKey(one.id), (stored) => {
      const { answering: _, v: __, ...person } = JSON.parse(stored ?? '') as Record<string, unknown>;
      return JSON.stringify({ v: 1, ...person });
    });
    await scene.house.quiet();
  } while (await one.goOn());
  expect(await keptOf(scene.house, [one])).toEqual(faithful);
  expect(one.asked()?.is).toBe('review');
});

it('25: a record that a newer program wrote is left alone; the client is told, and nothing is passed on', async () => {
  const one = await scene.client(anna);
  const version = (v: number) =>
    rewrite(engagementKey(anna, one.id), (stored) => (stored ?? '').replace(/"v":\d+/, `"v":${v}`));
  const v = Number(/"v":(\d+)/.exec((await scene.house.store.client.get(engagementKey(anna, one.id))) ?? '')?.[1]);
  await version(v + 1);
  const { text } = await one.answer(one.asked() as Parameters<Answering['answer']>[0]);
  const sorry = scene.house.say('en', 'sorry');
  await scene.house.rehearsal.until(() => scene.house.chat(one.id).some((m) => m.text === sorry));
  one.refused.add(text);
  await version(v);
  await one.send({ text: '/intake' });
  await scene.house.quiet();
  while (await one.goOn()) await scene.house.quiet();
  expect(await keptOf(scene.house, [one])).toEqual(faithful);
  expect(one.asked()?.is).toBe('review');
});
