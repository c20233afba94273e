import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

interface Seen {
  text?: string;
  message_id: number;
  message_thread_id?: number;
}

describe.each(mainlyIn('ru'))('one topic per client in the coach’s group, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  let group: { id: number };
  const rights = { can_manage_topics: true };
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    anna.news();
    group = await house.call('POST', '/groups', { title: 'Практика', owner: anna.id, forum: true });
    await house.quiet();
  });
  afterAll(() => house.close());

  /** The coach changes what the bot is in the group. */
  const makeBot = async (status: string, more: object = {}): Promise<void> => {
    const user = { id: 1_000_000, is_bot: true, first_name: 'Mezha' };
    const member = { user, status, ...more };
    const my_chat_member = {
      chat: { id: group.id, type: 'supergroup', title: 'Практика', is_forum: true },
      from: { id: anna.id, is_bot: false, first_name: 'Анна' },
      date: 0,
      old_chat_member: { user, status: 'member' },
      new_chat_member: member,
    };
    await house.call('POST', '/updates', { update: { my_chat_member }, queue: `chat:${group.id}` });
    await house.quiet();
  };
  const inGroup = async (): Promise<Seen[]> => {
    await house.quiet();
    return house.call('GET', `/groups/${group.id}/messages`);
  };
  const topics = (): Promise<{ id: number; name: string }[]> => house.call('GET', `/groups/${group.id}/topics`);
  const write = (text: string, message_thread_id: number | undefined, more: object = {}) =>
    anna.write(text, { chat_id: group.id, message_thread_id, ...more });

  it('is said to need the right to manage topics, and is made as soon as there is one', async () => {
    expect(anna.news()).toEqual(['forum-needs-topics']);
    await makeBot('administrator', rights);
    expect(anna.news()).toEqual(['forum-linked']);
    expect((await topics()).map(({ name }) => name)).toEqual(['Айгерим']);
  });

  it('carries the conversation both ways, with replies and changes', async () => {
    const [topic] = await topics();
    await aigerim.write('Здравствуйте');
    const copy = (await inGroup()).at(-1);
    expect(copy).toMatchObject({ text: 'Здравствуйте', message_thread_id: topic?.id });
    const answer = await write('И вам', topic?.id, { reply_to: copy?.message_id });
    expect(aigerim.news()).toEqual(['«И вам» ↪ «Здравствуйте»']);
    await write('Как дела?', topic?.id);
    expect(aigerim.news()).toEqual(['«Как дела?»']);
    await anna.edit(answer, { text: 'И вам добрый день', chat_id: group.id });
    expect(house.received(aigerim.id).at(-2)?.text).toBe('И вам добрый день');
    await aigerim.write('Хорошо', { reply_to: house.received(aigerim.id).at(-2)?.message_id });
    expect((await inGroup()).at(-1)).toMatchObject({
      text: 'Хорошо',
      reply_to_message: { message_id: answer.message_id },
    });
    expect(anna.news()).toEqual([]);
  });

  it('takes a client’s question into the topic, and the answer out of it', async () => {
    const [topic] = await topics();
    const asked = async (question: string): Promise<Seen | undefined> => {
      await aigerim.write(`/questions ${question}`);
      expect(aigerim.news()).toEqual(['asked-kept-now']);
      return (await inGroup()).at(-1);
    };
    const first = await asked('ъъъ?');
    expect(first).toMatchObject({ message_thread_id: topic?.id, text: expect.stringContaining('ъъъ?') });
    await write('Ъ', topic?.id, { reply_to: first?.message_id });
    expect(aigerim.news()).toEqual(['asked-answered', '«Ъ»']);
    const second = await asked('ъ?');
    const button = house.say(language, 'button-answer');
    await house.call('POST', `/people/${anna.id}/tap`, { chat_id: group.id, message_id: second?.message_id, button });
    await write('Ъъ', topic?.id);
    expect(aigerim.news()).toEqual(['asked-answered', '«Ъъ»']);
    await write('И ещё', topic?.id);
    expect(aigerim.news()).toEqual(['«И ещё»']);
  });

  it('leaves the group’s own talk alone', async () => {
    await write('Заметка для себя', undefined);
    expect(aigerim.news()).toEqual([]);
    expect(anna.news()).toEqual([]);
  });

  it('gets a new topic with every client who is accepted', async () => {
    await client(house, 100, 202, 'Tomasz', language);
    await house.quiet();
    expect((await topics()).map(({ name }) => name)).toEqual(['Айгерим', 'Tomasz']);
    anna.news();
  });

  it('asks in the topic about what is written at night, and answers an urgent notice at once', async () => {
    const [topic] = await topics();
    await house.at('2026-11-23T22:40:00Z');
    await write('Утром', topic?.id);
    const asked = (await inGroup()).at(-1);
    expect(house.wording.recall(asked?.text ?? '')).toMatchObject({ key: 'coach-closed', locale: language });
    expect(asked?.message_thread_id).toBe(topic?.id);
    await aigerim.write('/urgent');
    await aigerim.write('Беда');
    const reason = (await inGroup()).at(-1);
    expect(reason).toMatchObject({ text: 'Беда', message_thread_id: topic?.id });
    await write('Я тут', topic?.id, { reply_to: reason?.message_id });
    expect(aigerim.news()).toEqual(['urgent-ask', 'urgent-sent', '«Я тут» ↪ «Беда»']);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(aigerim.news()).toEqual(['«Утром»']);
  });

  it('goes to the coach’s own chat when a topic is deleted, and when the bot leaves the group', async () => {
    const [topic] = await topics();
    const bot = `/bot1000000:test-test-test-test-test-test-test-12/deleteForumTopic`;
    await house.call('POST', bot, { chat_id: group.id, message_thread_id: topic?.id });
    await aigerim.write('Куда теперь?');
    expect(anna.news()).toEqual(['«Куда теперь?»']);
    await makeBot('left');
    expect(anna.news()).toEqual(['forum-unlinked']);
    await aigerim.write('Сюда');
    expect(anna.news()).toEqual(['«Сюда»']);
  });
});
