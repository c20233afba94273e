import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, offered } from './answered.ts';
import { type House, openHouse } from './house.ts';
import { propose } from './in-writing.ts';
import type { Phone } from './phone.ts';
import { coach, invitation, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

interface Step {
  readonly phrase: string;
  readonly args: { readonly step: { readonly phrase: string; readonly args?: object } };
}

/** The checklist that was said last: `done consent, now offer, next terms, …`. */
const stepsOf = (phone: Phone): string => {
  const { list, steps } = phone.heard().args as unknown as Record<'list' | 'steps', { lines?: readonly Step[] }>;
  return ((list ?? steps).lines ?? [])
    .map(({ phrase, args: { step } }) => `${phrase.slice(5)} ${step.phrase.slice(5)}`)
    .join(', ');
};

describe.each(mainlyIn('kk'))('where things stand, in %s', (language) => {
  let house: House;
  let anna: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
  });
  afterAll(() => house.close());

  const card = async (name: string): Promise<string> => {
    await anna.write('/clients');
    await anna.tap(name);
    return stepsOf(anna);
  };

  it('is told to a client at every step, with the next one a tap away', async () => {
    const timur = await somebody(house, 201, 'Тимур', language);
    await timur.follow(await invitation(house, anna.id));
    await timur.write('/start');
    expect(stepsOf(timur)).toBe('now consent, next questionnaire, next offer, next terms, next weeks');
    await timur.tap('button-consent');
    await timur.write('Несколько слов');
    await timur.write('/start');
    expect(stepsOf(timur)).toBe('done consent, now questionnaire-of, next offer, next terms, next weeks');
    expect(JSON.stringify(timur.heard().args)).toContain('"count":1,"total":12');
    timur.news();
    await timur.tap('button-go-on', timur.last());
    expect(timur.news()).toEqual(['intake-question']);
    expect(await card('Тимур')).toBe('done consent, now questionnaire-of, next offer, next terms, next weeks');
    await timur.write('/stop');
    await timur.tap('button-pause');
    await timur.tap('button-come-back');
    await timur.tap('button-steps');
    expect(stepsOf(timur)).toBe('done consent, now questionnaire-of, next offer, next terms, next weeks');
    await anna.tap('button-accept');
    await timur.write('/help');
    await timur.tap('button-steps');
    expect(stepsOf(timur)).toBe('done consent, now weeks');
  });

  it('is told to both when the client has taken the offer, and while they rest', async () => {
    const mira = await answered(house, anna, 202, 'Мира', language);
    expect(await card('Мира')).toBe('done consent, done questionnaire, now offer, next terms, next weeks');
    expect(anna.heard().args).toMatchObject({ since: { phrase: 'wait-coach' } });
    await offered(anna);
    await mira.tap('button-offer-take');
    await propose(anna);
    const proposal = mira.last();
    await mira.write('/stop');
    await mira.tap('button-pause');
    expect(await card('Мира')).toBe('done consent, done questionnaire, done offer, now terms, next weeks');
    expect(await mira.tap('button-terms-agree', proposal)).toBeNull();
    expect(mira.news().at(-1)).toBe('paused');
    await mira.write('/start');
    await mira.tap('button-steps');
    expect(stepsOf(mira)).toBe('done consent, done questionnaire, done offer, now terms, next weeks');
    await mira.tap('button-see-terms');
    await mira.tap('button-terms-agree', proposal);
    expect(mira.news().at(-1)).toBe('begun');
    expect(await card('Мира')).toBe('done consent, done questionnaire, done offer, done terms, now weeks');
  });

  it('keeps from the coach at night what has come up since closing', async () => {
    await somebody(house, 203, 'Дана', language).then(async (dana) => {
      await dana.follow(await invitation(house, anna.id));
      await dana.tap('button-consent');
    });
    await house.at('2026-11-23T22:00:00Z');
    const { args } = await listOf(anna, 203);
    expect(args).toMatchObject({ stage: 'intake', wait: { phrase: 'wait-client' } });
    await house.send(203, { text: 'Несколько слов' });
    await house.quiet();
    const later = await listOf(anna, 203);
    expect(later.args).not.toHaveProperty('wait');
    expect(await card('Дана')).toBe('done consent, now questionnaire, next offer, next terms, next weeks');
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(await card('Дана')).toContain('now questionnaire-of');
  });

  it('is one button for each coach of a person who has several, or is a coach too', async () => {
    const vera = await coach(house, 300, 'Вера', language, anna);
    await vera.follow(await invitation(house, anna.id));
    await vera.write('/help');
    await vera.tap(house.say(language, 'button-steps-with', { name: 'Анна' }));
    expect(stepsOf(vera)).toBe('now consent, next questionnaire, next offer, next terms, next weeks');
  });
});

const listOf = async (phone: Phone, client: number): Promise<{ args: object }> => {
  await phone.write('/clients');
  const { list } = phone.heard().args as unknown as { list: { lines: { client: number; args: object }[] } };
  return list.lines.find((line) => line.client === client) ?? { args: {} };
};
