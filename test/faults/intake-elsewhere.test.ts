import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createReader } from '../../src/state/snapshot.ts';
import type { Answering, Asked } from './answering.ts';
import { faithful, keptOf } from './answers.ts';
import { anna, type IntakeHouse, openIntakeHouse, vera } from './intake-house.ts';

let scene: IntakeHouse;
beforeEach(async () => {
  scene = await openIntakeHouse();
});
afterEach(() => scene.house.close());

const quiet = (): Promise<void> => scene.house.quiet();

const questionOf = (one: Answering, practice: number): Extract<Asked, { is: 'question' }> => {
  const asked = one.asked(practice);
  if (asked?.is !== 'question') throw new Error('no question is open');
  return asked;
};

const press = async (one: Answering, data: string): Promise<void> => {
  await one.press(data);
  await quiet();
};

/** Answers what has to be answered, up to a question that may be left out. */
const begin = async (one: Answering): Promise<Answering> => {
  for (let n = 0; n < 2; n++) {
    await one.goOn(anna);
    await quiet();
  }
  return one;
};

const skipAndAnswer = async (one: Answering): Promise<void> => {
  await press(one, `intake.${anna}.skip.${questionOf(one, anna).question}`);
  await one.answer(questionOf(one, anna));
  await quiet();
};

const begins = async (practice: number, client: number): Promise<void> => {
  await scene.house.call('POST', `/people/${practice}/tap`, { message_id: 1, button: { data: `accept.${client}` } });
  await quiet();
};

it('25: a question is put after another coach was chosen: the answer is not passed on to that coach', async () => {
  const one = await begin(await scene.client(anna, vera));
  await begins(vera, one.id);
  await press(one, `to.${vera}.hat`);
  await skipAndAnswer(one);
  expect(await keptOf(scene.house, scene.everyone)).toEqual(faithful);
});

it('25: a question is answered by a reply after another coach was chosen: neither is the answer to the next', async () => {
  const one = await scene.client(anna, vera);
  await begins(vera, one.id);
  await press(one, `to.${vera}.hat`);
  const { message } = questionOf(one, anna);
  await one.send({ text: 'a reply', reply_to: message });
  await quiet();
  await one.answer(questionOf(one, anna));
  await quiet();
  expect(await keptOf(scene.house, scene.everyone)).toEqual(faithful);
});

it('25: a coach who has begun to write to a client goes on with a questionnaire: the answer is not passed on', async () => {
  const boris = await begin(await scene.coachAsClient(anna));
  const mira = await scene.client(boris.id);
  await begins(boris.id, mira.id);
  await press(boris, `answer.${mira.id}`);
  await skipAndAnswer(boris);
  expect(await keptOf(scene.house, scene.everyone)).toEqual(faithful);
  expect(
    scene.house
      .chat(mira.id)
      .map((m) => m.text ?? '')
      .join(),
  ).not.toContain('kanarek');
});

it('25: the city was asked for before the question: what is typed then answers the question', async () => {
  const one = await begin(await scene.client(anna));
  await press(one, 'zones');
  await skipAndAnswer(one);
  expect(await keptOf(scene.house, scene.everyone)).toEqual(faithful);
});

it('25: the coach begins before the questionnaire is sent: what was answered is not passed on, whatever is pressed', async () => {
  const one = await scene.client(anna);
  await one.goOn();
  await quiet();
  const asked = questionOf(one, anna);
  await begins(anna, one.id);
  await one.send({ text: '/intake' });
  await press(one, `intake.${anna}.go`);
  await press(one, `intake.${anna}.skip.${asked.question}`);
  expect(one.asked(anna)).toEqual(asked);
  const late = Math.floor(scene.house.rehearsal.clock.now() / 1000) - 60;
  await one.send({ text: 'kanarek on its way', date: late });
  await quiet();
  expect(textsIn(one.id).at(-1)).toContain('has not been passed on');
  expect(textsIn(anna).join()).not.toContain('kanarek');
});

it('25: an answer is put right after sending: nothing that is written is swallowed', async () => {
  const one = await scene.client(anna);
  while (await one.goOn()) await quiet();
  expect(await keptOf(scene.house, [one])).toEqual(faithful);
  await press(one, `intake.${anna}.send`);
  await press(one, `intake.${anna}.change.ready`);
  await one.send({ text: 'hm' });
  await quiet();
  await one.send({ text: '7' });
  await quiet();
  expect(await numberIn(one, 'ready')).toBe(7);
  await press(one, `intake.${anna}.change.ready`);
  await press(one, `intake.${anna}.pick.ready.9`);
  expect(await numberIn(one, 'ready')).toBe(9);
  const before = textsIn(one.id).length;
  await one.send({ text: 'Thank you' });
  await quiet();
  expect(textsIn(one.id).length).toBe(before + 2);
});

const textsIn = (chat: number): string[] => scene.house.chat(chat).map((m) => m.text ?? m.caption ?? '');

const numberIn = async ({ id }: Answering, question: string): Promise<number | null> => {
  const scope = { practice: anna, clients: [id], notes: [`a.${question}`] };
  const { world } = await createReader(scene.house.store.client, scene.house.keys).read(scope);
  const note = world.notes.get(`a.${question}`);
  return note?.is === 'answer' ? note.value : null;
};
