import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('kk', 'en'))('contact hours are closed, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  let tomasz: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    tomasz = await client(house, 100, 202, 'Tomasz', language);
    anna.news();
  });
  afterAll(() => house.close());

  const callsToCoach = (after: number) =>
    house.rehearsal
      .calls(undefined, after)
      .filter(({ params }) => params.chat_id === anna.id || params.chat_id === `${anna.id}`)
      .map(({ method }) => method);
  const lastCall = (): number => house.rehearsal.calls().at(-1)?.n ?? 0;
  const night = async (day: number): Promise<void> => {
    await house.at(`2026-11-${day}T22:40:00Z`);
    anna.news();
    aigerim.news();
    tomasz.news();
  };
  const morning = async (day: number): Promise<void> => {
    await house.at(`2026-11-${day}T09:00:00Z`);
    await house.quiet();
  };

  it('gives forty messages of a night one answer and one digest, in order, and leaves the coach in peace', async () => {
    await night(23);
    const before = lastCall();
    const all = Array.from({ length: 40 }, (_, n) => `мысль ${n + 1}`);
    const sent = [];
    for (const text of all) sent.push(await aigerim.send(text));
    await house.quiet();
    expect(callsToCoach(before)).toEqual([]);
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(aigerim.heard().args).toMatchObject({ opens: { moment: Date.parse('2026-11-24T09:00:00Z') }, words: '' });
    expect(new Set(sent.map(aigerim.sign))).toEqual(new Set(['held']));
    await house.at('2026-11-24T08:59:59Z');
    await house.quiet();
    expect(callsToCoach(before)).toEqual([]);
    await morning(24);
    expect(anna.news()).toEqual(['digest', ...all.map((text) => `«${text}»`)]);
    expect(new Set(sent.map(aigerim.sign))).toEqual(new Set(['delivered']));
    expect(aigerim.news()).toEqual([]);
  });

  it('gives the last wording of a message that was changed, keeps what answers what, and nothing of what was taken back', async () => {
    await night(24);
    const first = await aigerim.write('Черновик');
    await aigerim.write('Ответ на него', { reply_to: first.message_id });
    await aigerim.write('Лишнее');
    await aigerim.edit(first, { text: 'Чистовик' });
    expect(await aigerim.tap('button-take-back')).toBeNull();
    expect(await aigerim.tap('button-take-last')).toBe('toast-taken-back');
    expect(aigerim.news()).toEqual(['held-reply', 'take-which', 'taken-back']);
    await morning(25);
    expect(anna.news()).toEqual(['digest', '«Чистовик»', '«Ответ на него» ↪ «Чистовик»']);
  });

  it('delivers an album of the night together, with one answer to its author', async () => {
    await night(25);
    const parts = await aigerim.album(10, { caption: 'Сны' });
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(parts.map(aigerim.sign)).toEqual(['held', ...Array(9).fill(null)]);
    const before = lastCall();
    await morning(26);
    expect(anna.news()).toEqual(['digest', 'album-from', '[photo] «Сны»', ...Array(9).fill('[photo]')]);
    expect(house.rehearsal.calls('copyMessages', before)).toHaveLength(1);
    expect(parts.map(aigerim.sign)).toEqual(['delivered', ...Array(9).fill(null)]);
  });

  it('groups the night by client, the one who wrote first before the other', async () => {
    await night(26);
    await tomasz.write('Dobry wieczór');
    await house.later(1000);
    await aigerim.write('Қайырлы кеш');
    await tomasz.write('Już nic');
    await morning(27);
    expect(anna.news()).toEqual([
      'digest',
      'digest-client',
      '«Dobry wieczór»',
      '«Już nic»',
      'digest-client',
      '«Қайырлы кеш»',
    ]);
    const [digest] = house.received(anna.id).slice(-6);
    expect(house.wording.recall(digest?.text ?? '')?.args).toEqual({
      count: 3,
      tally: {
        tally: [
          [202, 2],
          [201, 1],
        ],
      },
    });
  });

  it('takes back the only message with one tap, or all of several, and then nothing waits', async () => {
    await night(27);
    const one = await aigerim.write('Погорячилась');
    expect(await aigerim.tap('button-take-back')).toBe('toast-taken-back');
    expect(aigerim.sign(one)).toBeNull();
    expect(aigerim.news()).toEqual(['held-reply', 'taken-back']);
    const more = [await aigerim.write('Раз'), await aigerim.write('Два')];
    await aigerim.write('/takeback');
    expect(await aigerim.tap('button-take-all')).toBe('toast-taken-back');
    expect(more.map(aigerim.sign)).toEqual([null, null]);
    expect(aigerim.news()).toEqual(['take-which', 'taken-back']);
    await aigerim.write('/takeback');
    expect(aigerim.news()).toEqual(['nothing-waits']);
    await morning(30);
    expect(anna.news()).toEqual([]);
  });

  it('answers what is asked of the words under a message that waits', async () => {
    await night(30);
    await aigerim.write('А что мы решили?');
    const reply = aigerim.last();
    await aigerim.tap('button-questions', reply);
    await aigerim.tap('button-terms', reply);
    expect(await aigerim.tap('button-leave', reply)).toBe('toast-left');
    expect(aigerim.last().text).toContain('10:00–18:00');
    expect(aigerim.news()).toEqual(['held-reply', 'questions', 'terms']);
  });

  it('does nothing at a button of an earlier night but say so', async () => {
    await aigerim.write('И ещё');
    await aigerim.write('/takeback');
    const [reply, which] = house
      .received(aigerim.id)
      .filter((m) => ['held-reply', 'take-which'].includes(house.wording.recall(m.text ?? '')?.key ?? ''))
      .slice(-2);
    await house.at('2026-12-01T09:00:00Z');
    await house.quiet();
    await house.at('2026-12-01T22:40:00Z');
    await aigerim.write('Новая ночь');
    aigerim.news();
    const old = ['button-urgent', 'button-take-back', 'button-leave'];
    for (const button of old) expect(await aigerim.tap(button, reply)).toBe('outdated');
    expect(await aigerim.tap('button-take-all', which)).toBe('outdated');
    expect(aigerim.news()).toEqual([]);
    anna.news();
    await house.at('2026-12-02T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Новая ночь»']);
  });

  it('tells the author of a message that was deleted before opening', async () => {
    await house.at('2026-12-02T22:40:00Z');
    const gone = await aigerim.write('Забудьте');
    await aigerim.write('Доброе утро');
    await aigerim.delete(gone);
    aigerim.news();
    await house.at('2026-12-03T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Доброе утро»']);
    expect(aigerim.news()).toEqual(['copy-withdrawn']);
  });

  it('keeps what was edited and then taken back to itself', async () => {
    const said = await aigerim.write('Вчерашнее');
    anna.news();
    await house.at('2026-12-03T22:40:00Z');
    await aigerim.edit(said, { text: 'Иначе' });
    await aigerim.edit(said, { text: 'Совсем иначе' });
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(await aigerim.tap('button-take-back')).toBe('toast-taken-back');
    await house.at('2026-12-04T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual([]);
  });
});
