import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cut } from '../../src/domain/beginning/wording.ts';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach, newcomer } from './practice.ts';
import { mainlyIn } from './tongues.ts';

/** A question that nobody has asked before, in each language. */
const unheardOf = {
  ru: 'Можно ли приходить с мужем?',
  pl: 'Czy mogę przyprowadzić psa?',
  kk: 'Күйеуіммен бірге отыруға рұқсат па?',
  en: 'May my husband join us?',
};
/** One that the bot can answer, in other words than its own. */
const heardBefore = {
  ru: 'Это всё конфиденциально?',
  pl: 'Czy to jest poufne?',
  kk: 'Бұл құпия ма?',
  en: 'Is all this private?',
};

describe.each(mainlyIn('pl', 'en'))('a client asks, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  let answered: SeenMessage;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    dana = await newcomer(house, 100, 201, 'Айгерим', language);
    anna.news();
  });
  afterAll(() => house.close());

  const at = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };
  const shown = (): string | undefined => house.wording.recall(dana.now(dana.last()).text ?? '')?.key;

  it('and reads the answer at any hour, in the place of the list, and finds the way back', async () => {
    await at('2026-11-23T23:30:00Z');
    await dana.write('/questions');
    expect(dana.news()).toEqual(['questions']);
    await dana.tap('faq-b-who');
    expect(shown()).toBe('questions-answer');
    expect(dana.heard().args).toMatchObject({ answer: { phrase: 'faq-a-who' } });
    await dana.tap('button-back');
    expect(shown()).toBe('questions');
    expect([...dana.news(), ...anna.news()]).toEqual([]);
  });

  it('what no list answers: it is taken down at night, and read by the coach in the morning', async () => {
    await dana.tap('button-faq-none');
    expect(shown()).toBe('asked-say');
    await dana.write(unheardOf[language]);
    expect(dana.news()).toEqual(['asked-kept']);
    expect(dana.heard().args).toEqual({ opens: { moment: Date.parse('2026-11-24T09:00:00Z') } });
    expect(anna.news()).toEqual([]);
    expect(await everythingIn(house)).not.toContain(unheardOf[language]);
    await at('2026-11-24T09:00:00Z');
    expect(anna.news()).toEqual(['notice-asked']);
    expect(anna.last().text).toContain(unheardOf[language]);
  });

  it('and hears the answer at once', async () => {
    await anna.tap('button-answer');
    expect(anna.news()).toEqual(['asked-answer']);
    await anna.write('Да, один раз.');
    expect(dana.news()).toEqual(['asked-answered', '«Да, один раз.»']);
    expect(anna.news()).toEqual(['asked-answered-coach']);
    answered = anna.last();
    await dana.write('Спасибо');
    expect(anna.news()).toEqual(['«Спасибо»']);
  });

  it('and the answer is kept for everybody with one tap, after the coach has seen what others would read', async () => {
    await anna.tap('button-asked-add', answered);
    expect(house.wording.recall(anna.now(answered).text ?? '')).toMatchObject({
      key: 'draft',
      args: { question: unheardOf[language], answer: 'Да, один раз.' },
    });
    await anna.tap('button-reword-answer', answered);
    await anna.write('Да, один раз, пишет Айгерим');
    expect(anna.news()).toEqual(['draft-write-answer', 'draft-named']);
    await expect(anna.tap('button-draft-add', anna.last())).rejects.toThrow('no button');
    await anna.tap('button-reword-answer');
    await anna.write('Один раз можно.');
    expect(anna.news()).toEqual(['draft-write-answer', 'draft']);
    await anna.tap('button-draft-add');
    await dana.write('/questions');
    await dana.tap('button-faq-more');
    await dana.tap(cut(unheardOf[language], 30));
    expect(dana.heard().args).toEqual({ question: unheardOf[language], answer: 'Один раз можно.' });
    dana.news();
    anna.news();
  });

  it('what is known already: that is offered first, and when it helps the coach need not hear of it', async () => {
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    await dana.write(heardBefore[language]);
    expect(dana.news()).toEqual(['asked-say', 'asked-perhaps']);
    await dana.tap('faq-b-who');
    await dana.tap('button-back');
    await dana.tap('faq-b-who');
    await dana.tap('button-faq-answered');
    expect(shown()).toBe('asked-helped');
    await house.later(3_600_000);
    await house.quiet();
    expect(anna.news()).toEqual([]);
  });

  it('and says that the known answer does not help: the coach is asked; saying nothing for long means the same', async () => {
    await dana.write(`/questions ${heardBefore[language]}`);
    expect(dana.news()).toEqual(['asked-perhaps']);
    await dana.tap('button-faq-ask');
    expect(shown()).toBe('asked-kept-now');
    expect(anna.news()).toEqual(['notice-asked']);
    await dana.write(`/questions ${heardBefore[language]}`);
    await house.later(31 * 60_000);
    await house.quiet();
    expect(anna.news()).toEqual(['notice-asked']);
    expect(dana.news()).toEqual(['asked-perhaps']);
  });

  it('and the coach answers by replying, or says that it has been talked over', async () => {
    const [first, second] = house.received(anna.id).slice(-2);
    await anna.write('Только мы двое', { reply_to: second?.message_id });
    expect(dana.news()).toEqual(['asked-answered', '«Только мы двое»']);
    expect(anna.news()).toEqual(['asked-answered-coach']);
    await anna.tap('button-asked-close', first);
    expect(dana.news()).toEqual(['asked-closed']);
  });

  it('and thinks better of it in the night, or finds better words', async () => {
    await at('2026-11-24T23:30:00Z');
    await dana.write(`/questions ${unheardOf[language]}`);
    expect(dana.news()).toEqual(['asked-perhaps']);
    await dana.write('/questions ъ');
    await dana.tap('button-take-back');
    expect(shown()).toBe('asked-taken-back');
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    const sent = await dana.write('ъъъ');
    await dana.edit(sent, { text: 'Ъъъ, то есть как?' });
    await at('2026-11-25T09:00:00Z');
    expect(anna.news()).toEqual(['notice-asked', 'notice-asked']);
    const [passed, reworded] = house.received(anna.id).slice(-2);
    expect(passed?.text).toContain(unheardOf[language]);
    expect(reworded?.text).toContain('Ъъъ, то есть как?');
  });
});

/** Whatever stands in Redis, as text. */
const everythingIn = async ({ store }: House): Promise<string> => {
  const keys = await store.client.keys('*');
  const values = keys.map(async (key) => {
    const type = await store.client.type(key);
    if (type === 'string') return store.client.get(key);
    if (type === 'hash') return JSON.stringify(await store.client.hgetall(key));
    if (type === 'list') return JSON.stringify(await store.client.lrange(key, 0, -1));
    return type === 'stream' ? JSON.stringify(await store.client.xrange(key, '-', '+')) : '';
  });
  return (await Promise.all(values)).join('\n');
};
