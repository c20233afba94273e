import { afterEach, describe, expect, it } from '@jest/globals';
import { journalKey } from '../../src/state/keys.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach, newcomer } from './practice.ts';

describe('a question to the coach', () => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  afterEach(() => house.close());

  const begin = async (moment = '2026-11-23T12:00:00Z'): Promise<void> => {
    house = await openHouse(moment);
    anna = await coach(house, 100, 'Анна', 'ru');
    dana = await newcomer(house, 100, 201, 'Дана', 'kk');
    anna.news();
  };
  const at = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };
  const asks = async (text: string): Promise<void> => {
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    await dana.write(text);
  };
  const shown = (): string | undefined => house.wording.recall(dana.now(dana.last()).text ?? '')?.key;

  it('is answered without a sound where it is night already', async () => {
    await begin();
    await dana.write('/timezone Asia/Almaty');
    await asks('ъъъ?');
    await at('2026-11-23T16:30:00Z');
    const before = house.rehearsal.calls().at(-1)?.n ?? 0;
    await anna.write('Ъ', { reply_to: anna.last().message_id });
    const calls = house.rehearsal.calls(undefined, before).filter(({ params }) => `${params.chat_id}` === '201');
    const sent = calls.filter(({ method }) => method === 'sendMessage' || method === 'copyMessage');
    expect(sent.map(({ params }) => `${params.disable_notification}`)).toEqual(['true', 'true']);
    expect(dana.news().slice(-2)).toEqual(['asked-answered', '«Ъ»']);
  });

  it('that Telegram puts off until after closing is read at the next opening, once', async () => {
    await begin();
    await at('2026-11-23T16:59:58Z');
    await house.call('POST', '/faults', { kind: '429', method: 'sendMessage', chat_id: 100, times: 1, retry_after: 1 });
    await house.send(201, { text: '/questions ъъъ?' });
    await house.rehearsal.until(() => house.rehearsal.calls('sendMessage').some((call) => call.fault === '429'));
    await at('2026-11-23T17:00:01Z');
    expect(anna.news()).toEqual([]);
    await at('2026-11-24T09:00:00Z');
    expect(anna.news()).toEqual(['notice-asked']);
  });

  it('survives a night in which the bot is started anew, in every state it can be in', async () => {
    await begin('2026-11-23T15:00:00Z');
    await at('2026-11-23T22:00:00Z');
    await asks('ъъъ?');
    await house.restart();
    await dana.write('/questions Бұл құпия ма?');
    await house.restart();
    await dana.tap('faq-b-who');
    await house.restart();
    await dana.tap('button-faq-ask');
    expect(shown()).toBe('asked-kept');
    await house.stop();
    await house.call('POST', '/clock', { to: '2026-11-24T09:30:00Z' });
    await house.start();
    await house.quiet();
    expect(anna.news()).toEqual(['notice-asked', 'notice-asked']);
    await anna.tap('button-answer');
    await house.restart();
    await anna.write('Ъ');
    expect(dana.news().slice(-2)).toEqual(['asked-answered', '«Ъ»']);
  });

  it('is taken down once, though Telegram brings it twice', async () => {
    await begin();
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    const from = { id: 201, is_bot: false, first_name: 'Дана' };
    const chat = { id: 201, type: 'private' as const, first_name: 'Дана' };
    const date = Math.floor(Date.parse('2026-11-23T12:00:00Z') / 1000);
    const update = { update_id: 900_001, message: { message_id: 9001, date, chat, from, text: 'ъъъ?' } };
    await house.mezha.bot.handleUpdate(update);
    await house.mezha.bot.handleUpdate(update);
    await house.quiet();
    expect(dana.news().slice(-1)).toEqual(['asked-kept-now']);
    expect(anna.news()).toEqual(['notice-asked']);
    const journal = await house.store.client.xrange(journalKey(100, 201), '-', '+');
    expect(journal.filter(([, [, fact]]) => fact?.includes('"asked"'))).toHaveLength(1);
  });

  it('that is spoken goes to the coach like any other message, once the work has begun', async () => {
    await begin();
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    dana.news();
    await house.later(2000);
    await dana.write({ voice: true });
    expect(anna.news()).toEqual(['[voice]']);
    expect(dana.news()).toEqual([]);
    await dana.write('Тағы бір ой');
    expect(anna.news()).toEqual(['«Тағы бір ой»']);
  });

  it('too long, or one too many, is refused in words and nothing is lost of the others', async () => {
    await begin();
    await asks('ъ'.repeat(1001));
    expect(dana.news().slice(-1)).toEqual(['asked-long']);
    await dana.write('ъ1');
    for (let n = 2; n <= 11; n++) await dana.write(`/questions ъ${n}`);
    expect(dana.news().slice(-2)).toEqual(['asked-kept-now', 'asked-full']);
    expect(anna.news()).toHaveLength(10);
  });

  it('of somebody who has left meanwhile is answered to nobody', async () => {
    await begin();
    await asks('ъъъ?');
    await dana.write('/stop');
    await dana.tap('button-pause');
    anna.news();
    dana.news();
    expect(await anna.tap('button-answer')).toBe('outdated');
    expect(dana.news()).toEqual([]);
  });

  it('belongs to the two of them: nobody else’s press does anything', async () => {
    await begin();
    await client(house, 100, 202, 'Ольга', 'en');
    await asks('ъъъ?');
    const n = house.chat(201).findLast((m) => m.text === 'ъъъ?')?.message_id ?? 0;
    const olga = house.chat(202).at(-1)?.message_id;
    anna.news();
    dana.news();
    for (const data of [`common.undo.100.${n}`, `common.answer.201.${n}`, `common.close.201.${n}`, 'common.my.add'])
      await house.call('POST', '/people/202/tap', { message_id: olga, button: { data } });
    await house.quiet();
    expect([...anna.news(), ...dana.news()]).toEqual([]);
    expect(house.received(202).at(-1)?.message_id).toBe(olga);
  });
});
