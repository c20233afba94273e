import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Lines } from '../../src/domain/texts.ts';
import { offered } from './answered.ts';
import { type House, openHouse } from './house.ts';
import { agree, briefly } from './in-writing.ts';
import type { Phone } from './phone.ts';
import { coach, invitation, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const day = 86_400_000;

describe.each(mainlyIn('pl', 'en'))('from the invitation to the first weeks, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  const short = (id: string): string => house.say(language, `intake-short-${id}` as 'intake-short-brings');
  const shown = (): unknown => timur.heard().args.words;
  const asks = (id: string) => expect(shown()).toEqual({ phrase: `intake-q-${id}` });
  beforeAll(async () => {
    // A Tuesday, eleven in the morning in Warsaw.
    house = await openHouse('2026-11-24T10:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await somebody(house, 201, 'Тимур', language);
    await timur.follow(await invitation(house, anna.id));
    await timur.tap('button-consent');
    anna.news();
  });
  afterAll(() => house.close());

  it('a newcomer answers in words, by voice, and leaves one out', async () => {
    asks('brings');
    await timur.write('Не понимаю, чего хочу');
    asks('change');
    await timur.write({ voice: true });
    asks('signs');
    await timur.tap('button-skip');
    asks('tried');
    expect(anna.news()).toEqual([]);
  });

  it('nine days pass, the bot has begun anew, and the coach has changed the questions meanwhile', async () => {
    await timur.write('/later');
    await anna.write('/intake');
    for (const id of ['tried', 'self']) {
      const place = (anna.heard().args.list as Lines).lines.findIndex(
        (line) => JSON.stringify(line.args?.short) === JSON.stringify({ phrase: `intake-short-${id}` }),
      );
      await anna.tap(`${place + 1}. ${short(id)}`);
      await anna.tap('button-remove-question');
      await anna.tap('button-remove-sure');
    }
    anna.news();
    await house.restart();
    for (let passed = 0; passed < 9; passed++) {
      await house.later(day);
      await house.quiet();
    }
    expect(timur.news().filter((one) => one.startsWith('intake-reminder'))).toEqual([
      'intake-reminder',
      'intake-reminder-last',
    ]);
    expect(anna.news()).toEqual(['notice-stuck']);
    await timur.tap('button-go-on');
    expect(timur.heard().args).toMatchObject({ number: 4, total: 10, words: { phrase: 'intake-q-ready' } });
  });

  it('the rest is answered, looked over, put right, and sent', async () => {
    await timur.tap('8');
    asks('coach');
    await timur.write('Прямых вопросов');
    asks('know');
    await timur.tap('button-skip');
    await timur.tap(house.say(language, 'intake-o-contact-text'));
    await timur.tap(house.say(language, 'intake-o-contact-voice'));
    await timur.tap('button-done');
    asks('time');
    const said = await timur.write('По утрам');
    await timur.edit(said, { text: 'По вечерам' });
    await timur.write('1.03.2027');
    await timur.tap(house.say(language, 'intake-o-other-no'));
    expect(timur.heard().key).toBe('intake-review');
    expect(timur.last().text).toContain('По вечерам');
    await timur.tap('button-send-answers');
    expect(anna.news()).toEqual(['notice-brief', 'brief', 'brief-caption', 'brief-voice', '[voice]']);
    const brief = house.chat(anna.id).find((message) => message.text?.includes('Прямых вопросов'))?.text ?? '';
    expect(brief).toContain(short('signs'));
    expect(brief).toContain(house.say(language, 'brief-pause', { days: 9 }));
    timur.news();
  });

  it('an offer is refused, thought over, discussed, changed and taken', async () => {
    await offered(anna);
    await timur.tap('button-offer-leave');
    expect(timur.news()).toEqual(['offer', 'offer-left']);
    expect(anna.news()).toEqual(['notice-offer-left']);
    await timur.tap('button-second-thought');
    expect(anna.news()).toEqual(['notice-second-thought']);
    await timur.tap('button-offer-discuss');
    timur.news();
    anna.news();
    await timur.write('Можно реже?');
    expect(anna.news()).toEqual(['«Можно реже?»']);
    await anna.tap('button-offer-change');
    await anna.tap('button-part-number');
    await anna.write('4 сессии');
    await anna.tap('button-offer-send');
    expect(timur.news()).toEqual(['offer']);
    await timur.tap('button-offer-take');
    await agree(anna, timur);
    expect(briefly(timur.news())).toEqual(['offer-taken', 'terms-version', 'terms-agreed', 'begun']);
    anna.news();
  });

  it('the first night is explained and not counted, and the first weeks have an end', async () => {
    await house.at('2026-12-03T22:00:00Z');
    await timur.write('Не спится');
    expect(timur.news()).toEqual(['held-reply-welcome']);
    await house.at('2026-12-04T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Не спится»']);
    await house.at('2026-12-17T12:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual(['welcome-over']);
    expect(anna.news()).toEqual(['notice-welcome-over']);
  });
});
