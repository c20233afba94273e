import { onStep } from '../../src/state/steps.ts';
import type { Answering, Asked } from './answering.ts';
import { type IntakeHouse, vera } from './intake-house.ts';

type Question = Extract<Asked, { is: 'question' }>;
type Act = (scene: IntakeHouse, one: Answering, asked: Question) => Promise<unknown>;

/** What happens while a question is answered. */
export interface Disturbance {
  /** Once before everybody answers; what it returns is done once they have. */
  readonly around?: (scene: IntakeHouse) => Promise<(() => Promise<void>) | undefined>;
  /** Between the question and the answer. */
  readonly before?: Act;
  /** Instead of answering once. */
  readonly answer?: Act;
  readonly after?: Act;
}

/** The connection to Redis breaks when the answer is about to be committed, of whoever answers alone. */
const breakAtCommit: Act = async ({ house }, _, { practice }) => {
  if (practice !== vera) return;
  onStep((step) => {
    if (step !== 'decided') return;
    onStep(() => {});
    house.store.client.disconnect(true);
  });
};

/** The bot gets an update that concerns nobody; its number. */
const updateNow = async ({ house }: IntakeHouse): Promise<number> => {
  const { update_id } = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  return update_id;
};

/** Whatever came in between comes twice more, each time to a new process. */
const threeTimes = async (scene: IntakeHouse): Promise<() => Promise<void>> => {
  const before = await updateNow(scene);
  return async () => {
    const after = await updateNow(scene);
    for (let n = 0; n < 2; n++) {
      await scene.house.restart();
      for (let id = before + 1; id < after; id++) await scene.house.call('POST', '/updates', { redeliver: id });
      await scene.house.quiet();
    }
  };
};

/** Buttons that were made for another question, another client, another practice, or never. */
const foreign: Act = async ({ everyone }, one, { practice, question }) => {
  const other = question === 'brings' ? 'other' : 'brings';
  for (const data of [`skip.${other}`, `pick.${other}.7`, `done.${other}`, `for.${question}.1`, 'nothing'])
    await one.press(`intake.${practice}.${data}`);
  for (const data of [`intake.999.skip.${question}`, `accept.${one.id}`, 'intake', 'x']) await one.press(data);
  const stranger = everyone.find(
    ({ id, given }) => id !== one.id && given.every((given) => given.practice !== practice),
  );
  await stranger?.press(`intake.${practice}.skip.${question}`);
};

const languages = ['ru', 'pl', 'kk', 'en'];

/** By what is told of it. */
export const disturbances: Record<string, Disturbance> = {
  'the process ends and begins anew after the question': {
    around: ({ house }) => house.restart().then(() => undefined),
  },
  'the connection to Redis breaks at the commit': { before: breakAtCommit },
  'the update comes three times, twice to new processes': { around: threeTimes },
  'two answers are sent at once': {
    answer: (_, one, asked) => Promise.all([one.answer(asked), one.answer(asked)]),
  },
  '/help in between': { before: (_, one) => one.send({ text: '/help' }) },
  '/stop and staying in between': {
    async before(_, one, { practice }) {
      await one.send({ text: '/stop' });
      await one.press(`stay.${practice}`);
    },
  },
  '/language in between': {
    before: (_, one) => one.send({ text: `/language ${languages[one.given.length % languages.length]}` }),
    after: (_, one) => one.send({ text: '/language' }),
  },
  'buttons of other questions, other clients and nobody in between': { before: foreign },
  'an answer given before is edited': { after: (_, one) => one.reword() },
  'a sticker and a picture in between': {
    async before(_, one) {
      await one.send({ sticker: true });
      await one.send({ photo: true, caption: 'no answer' });
    },
  },
};
