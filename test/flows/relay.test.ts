import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('pl', 'en'))('contact hours are open, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    anna.news();
  });
  afterAll(() => house.close());

  it('passes a message on at once, says whose it is, and answers with the sign of delivery and nothing else', async () => {
    const sent = await aigerim.write('Можно перенести встречу?');
    expect(anna.news()).toEqual(['«Можно перенести встречу?»']);
    expect(
      anna
        .last()
        .reply_markup?.inline_keyboard.flat()
        .map((b) => b.text),
    ).toEqual(['↩ Айгерим']);
    expect(aigerim.news()).toEqual([]);
    expect(aigerim.sign(sent)).toBe('delivered');
  });

  it('keeps the chain of replies, whoever answers whom', async () => {
    const question = await aigerim.write('Когда?');
    const answer = await anna.write('В среду?', { reply_to: anna.last().message_id });
    expect(aigerim.news()).toEqual(['«В среду?» ↪ «Когда?»']);
    expect(anna.sign(answer)).toBe('delivered');
    await aigerim.write('Да', { reply_to: aigerim.last().message_id });
    await aigerim.write('Нет, лучше в четверг', { reply_to: question.message_id });
    expect(anna.news()).toEqual(['«Когда?»', '«Да» ↪ «В среду?»', '«Нет, лучше в четверг» ↪ «Когда?»']);
    await anna.write('Хорошо', { reply_to: answer.message_id });
    expect(aigerim.news()).toEqual(['«Хорошо» ↪ «В среду?»']);
  });

  it('passes an album on whole and in order, with a word above it about whose it is', async () => {
    const parts = await aigerim.album(10, { caption: 'Прогулка' });
    await house.later(1000);
    await house.quiet();
    expect(anna.news()).toEqual(['album-from', '[photo] «Прогулка»', ...Array(9).fill('[photo]')]);
    const calls = house.rehearsal.calls('copyMessages');
    expect(calls.map(({ params }) => params.message_ids)).toEqual([parts.map((part) => part.message_id)]);
    expect(aigerim.news()).toEqual([]);
    expect(aigerim.sign(parts[0] ?? aigerim.last())).toBe('delivered');
  });

  it('passes an album of the coach on, given as an answer to a word above the client’s album', async () => {
    await aigerim.album(2);
    await house.later(1000);
    await house.quiet();
    const [header] = house.received(anna.id).slice(-3);
    await anna.album(3, { reply_to: header?.message_id });
    await house.later(1000);
    await house.quiet();
    expect(aigerim.news()).toEqual(['[photo]', '[photo]', '[photo]']);
    expect(anna.news()).toEqual(['album-from', '[photo]', '[photo]']);
  });

  it('lets a text overtake an album that is still arriving only after the album', async () => {
    await house.call('POST', `/people/${aigerim.id}/album`, { items: [{ photo: true }, { photo: true }] });
    await aigerim.write('Это всё');
    expect(anna.news()).toEqual(['album-from', '[photo]', '[photo]', '«Это всё»']);
  });

  it('changes the coach’s copy when the client changes a text, a caption or a picture', async () => {
    const text = await aigerim.write('Не так');
    const copy = anna.last();
    await aigerim.edit(text, { text: 'А вот так' });
    expect(anna.now(copy)).toMatchObject({ text: 'А вот так', reply_markup: copy.reply_markup });
    const photo = await aigerim.write({ photo: true, caption: 'Окно' });
    const picture = anna.last();
    await aigerim.edit(photo, { caption: 'Окно и дверь' });
    expect(anna.now(picture)).toMatchObject({ caption: 'Окно и дверь', reply_markup: picture.reply_markup });
    await aigerim.edit(photo, { document: true, caption: 'Чертёж' });
    expect(anna.now(picture)).toMatchObject({ document: {}, caption: 'Чертёж' });
    const voice = await aigerim.write({ voice: true });
    const sound = anna.last();
    await aigerim.edit(voice, { caption: 'Шёпотом' });
    expect(anna.now(sound)).toMatchObject({ caption: 'Шёпотом', reply_markup: sound.reply_markup });
    expect(anna.news()).toEqual(['«А вот так»', '[document] «Чертёж»', '[voice] «Шёпотом»']);
    expect(aigerim.news()).toEqual([]);
  });

  it('changes the client’s copy when the coach changes a message', async () => {
    await aigerim.write('Что взять с собой?');
    const answer = await anna.write('Блокнот', { reply_to: anna.last().message_id });
    const copy = aigerim.last();
    await anna.edit(answer, { text: 'Блокнот и ручку' });
    expect(aigerim.now(copy)).toMatchObject({ text: 'Блокнот и ручку' });
    anna.news();
    expect(aigerim.news()).toEqual(['«Блокнот и ручку» ↪ «Что взять с собой?»']);
  });

  it('follows a wording that waited a night with the next ones', async () => {
    const text = await aigerim.write('Первая мысль');
    await house.at('2026-11-23T22:00:00Z');
    await aigerim.edit(text, { text: 'Вторая мысль' });
    expect(aigerim.sign(text)).toBe('held');
    expect(aigerim.news()).toEqual(['held-reply']);
    anna.news();
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', 'client-edited', '«Вторая мысль» ↪ «Первая мысль»']);
    expect(aigerim.sign(text)).toBe('delivered');
    const fresh = anna.last();
    await aigerim.edit(text, { text: 'Третья мысль' });
    expect(anna.now(fresh)).toMatchObject({ text: 'Третья мысль' });
  });

  it('takes the newest wording of a message that is changed on its way', async () => {
    const [part] = (await house
      .call('POST', `/people/${aigerim.id}/album`, {
        items: [{ photo: true }, { photo: true }],
        caption: 'Черновик',
      })
      .then((answer) => (answer as { messages: { message_id: number }[] }).messages)) as [{ message_id: number }];
    await house.call('POST', `/people/${aigerim.id}/edit`, { message_id: part.message_id, caption: 'Чистовик' });
    await house.quiet();
    await house.later(1000);
    await house.quiet();
    expect(anna.news()).toEqual(['album-from', '[photo] «Чистовик»', '[photo]']);
  });
});
