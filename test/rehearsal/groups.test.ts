import { beforeEach, expect, test } from '@jest/globals';
import { type Stage, stage } from './stage.ts';

let here: Stage;
let anna: number;
let chat_id: number;
beforeEach(async () => {
  here = await stage();
  anna = await here.person({ first_name: 'Anna' });
  chat_id = (await here.ask<{ id: number }>('POST', '/groups', { title: 'Practice', owner: anna, forum: true })).id;
});

const topic = (name: string) =>
  here.result<{ message_thread_id: number; name: string }>('createForumTopic', { chat_id, name });

test('The bot learns that it was added, and may do what an administrator does', async () => {
  expect((await here.updates({ offset: 2 }))[0]?.my_chat_member).toMatchObject({
    chat: { id: chat_id, type: 'supergroup', is_forum: true },
    new_chat_member: { status: 'administrator' },
  });
  expect(await here.result('getChatMember', { chat_id, user_id: anna })).toMatchObject({ status: 'creator' });
  const admins = await here.result<object[]>('getChatAdministrators', { chat_id });
  expect(admins).toHaveLength(2);
});

test('What is said in a topic stays in it and replies to its beginning', async () => {
  const { message_thread_id } = await topic('Boris');
  await here.result('sendMessage', { chat_id, message_thread_id, text: 'about Boris' });
  await here.does(anna, 'send', { chat_id, message_thread_id, text: 'I see' });
  const message = (await here.updates({ offset: 3 }))[0]?.message;
  expect(message).toMatchObject({
    message_thread_id,
    is_topic_message: true,
    reply_to_message: { message_id: message_thread_id, forum_topic_created: { name: 'Boris' } },
  });
});

test('Topics are renamed, closed, opened and deleted', async () => {
  const { message_thread_id } = await topic('Boris');
  const on = { chat_id, message_thread_id };
  await here.result('editForumTopic', { ...on, name: 'Boris K.' });
  expect(await here.refusal('editForumTopic', { ...on, name: 'Boris K.' })).toBe('Bad Request: TOPIC_NOT_MODIFIED');
  await here.result('closeForumTopic', on);
  expect(await here.refusal('closeForumTopic', on)).toBe('Bad Request: TOPIC_NOT_MODIFIED');
  await here.result('reopenForumTopic', on);
  await here.result('deleteForumTopic', on);
  expect(await here.refusal('sendMessage', { ...on, text: 'gone?' })).toBe('Bad Request: message thread not found');
  expect(here.rehearsal.messages(chat_id).every(({ deleted }) => deleted)).toBe(true);
});

test('A private chat is no forum', async () => {
  expect(await here.refusal('createForumTopic', { chat_id: anna, name: 'x' })).toBe(
    'Bad Request: the chat is not a forum',
  );
});

test('A person opens a topic too', async () => {
  const made = await here.ask<{ message_thread_id: number }>('POST', `/groups/${chat_id}/topics`, { name: 'Vera' });
  const update = (await here.updates({ offset: 3 }))[0];
  expect(update?.message).toMatchObject({ ...made, forum_topic_created: { name: 'Vera' } });
});

test('A pinned message leaves a note', async () => {
  const { message_id } = await here.result('sendMessage', { chat_id: anna, text: 'our terms' });
  await here.result('pinChatMessage', { chat_id: anna, message_id });
  expect(here.rehearsal.messages(anna).at(-1)?.pinned_message).toMatchObject({ message_id });
  expect(await here.result('getChat', { chat_id: anna })).toMatchObject({ pinned_message: { text: 'our terms' } });
});

test('A bot that left hears and says nothing there', async () => {
  await here.updates({ offset: 3 });
  await here.result('leaveChat', { chat_id });
  await here.does(anna, 'send', { chat_id, text: 'alone' });
  expect(await here.updates({ offset: 3 })).toEqual([]);
  expect(await here.refusal('sendMessage', { chat_id, text: 'x' })).toBe(
    'Forbidden: bot was kicked from the supergroup chat',
  );
});
