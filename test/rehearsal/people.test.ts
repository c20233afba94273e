import type { BotCommand, Message } from '@grammyjs/types';
import { expect, test } from '@jest/globals';
import { BOT, stage, TOKEN } from './stage.ts';

interface Told {
  id: number;
  error?: string;
  [detail: string]: unknown;
}

test('People get the ids from 1001 on and can be changed', async () => {
  const { ask } = await stage();
  const first = await ask<Told>('POST', '/people', { first_name: 'Anna', language_code: 'ru', zone: 'Asia/Almaty' });
  expect(first).toMatchObject({ id: 1001, first_name: 'Anna', blocked: false, colour: expect.stringMatching(/^#/) });
  expect((await ask<Told>('POST', '/people', { id: 1002 })).id).toBe(1002);
  expect((await ask<Told>('POST', '/people', {})).id).toBe(1003);
  expect((await ask<Told>('POST', '/people', { id: 1002 })).error).toBe('person 1002 is there already');
  await ask('PATCH', '/people/1001', { language_code: 'kk', zone: null });
  const people = await ask<Told[]>('GET', '/people');
  expect(people[0]).toMatchObject({ id: 1001, language_code: 'kk' });
  expect(people[0]).not.toHaveProperty('zone');
});

test('A person and the bot see the same ids, the person sees more', async () => {
  const here = await stage();
  const anna = await here.person();
  const sent = await here.result('sendMessage', { chat_id: anna, text: 'hush', disable_notification: true });
  await here.does(anna, 'react', { message_id: sent.message_id, emoji: '👍' });
  const messages = await here.ask<Message[]>('GET', `/people/${anna}/messages?after=1`);
  expect(messages).toMatchObject([
    { message_id: sent.message_id, text: 'hush', silent: true, reactions: [{ emoji: '👍', from: { id: anna } }] },
  ]);
});

test('A deep link carries its code to /start and unblocks', async () => {
  const here = await stage();
  const { id } = await here.ask<Told>('POST', '/people', {});
  const open = (url: string) => here.ask<{ message: Message; error?: string }>('POST', `/people/${id}/link`, { url });
  const { message } = await open(`https://t.me/${BOT}?start=aB-9_`);
  expect(message).toMatchObject({ text: '/start aB-9_', entities: [{ type: 'bot_command', offset: 0, length: 6 }] });
  expect((await open('https://t.me/another?start=x')).error).toBe(`Bad Request: not a link to @${BOT}`);
  expect((await open(`https://t.me/${BOT}?start=a.b`)).error).toBe('Bad Request: START_PARAM_INVALID');
  await here.ask('POST', `/people/${id}/block`, {});
  const refused = await here.ask<Told>('POST', `/people/${id}/send`, { text: 'hello' });
  expect(refused.error).toMatch(/unblock it first/);
  await open(`https://t.me/${BOT}?start`);
  const statuses = (await here.updates({ offset: 2 })).map(
    ({ my_chat_member }) => my_chat_member?.new_chat_member.status,
  );
  expect(statuses).toEqual(['kicked', 'member', undefined]);
});

test('What a person sends can be downloaded by the bot', async () => {
  const here = await stage();
  const anna = await here.person();
  const sent = await here.does(anna, 'send', { voice: true, caption: '#note' });
  expect(sent.caption_entities).toEqual([{ type: 'hashtag', offset: 0, length: 5 }]);
  const file = await here.result<{ file_path: string }>('getFile', { file_id: sent.voice?.file_id });
  const bytes = await fetch(`${here.url}/file/bot${TOKEN}/${file.file_path}`);
  expect(Buffer.from(await bytes.arrayBuffer()).toString('latin1', 0, 4)).toBe('OggS');
  const own = await here.does(anna, 'send', {
    document: {
      file: Buffer.from('мои заметки').toString('base64'),
      file_name: 'заметки.txt',
      mime_type: 'text/plain',
    },
  });
  expect(own.document).toMatchObject({ file_name: 'заметки.txt', file_size: 21 });
  const photo = await here.does(anna, 'send', { photo: true });
  expect(photo.photo?.map(({ width }) => width)).toEqual([90, 320]);
});

test('An edit of a person reaches the bot, a deletion does not', async () => {
  const here = await stage();
  const anna = await here.person();
  const { message_id } = await here.does(anna, 'send', { text: 'at six' });
  await here.does(anna, 'edit', { message_id, text: 'at seven' });
  await here.ask('POST', `/people/${anna}/delete`, { message_id });
  const updates = await here.updates({ offset: 3 });
  expect(updates).toHaveLength(1);
  expect(updates[0]?.edited_message).toMatchObject({ message_id, text: 'at seven', edit_date: expect.any(Number) });
});

test('An album is several updates with one caption', async () => {
  const here = await stage();
  const anna = await here.person();
  await here.ask('POST', `/people/${anna}/album`, { items: [{ photo: true }, { document: true }], caption: 'look' });
  const [first, second] = (await here.updates({ offset: 2 })).map(({ message }) => message);
  expect(first?.media_group_id).toBe(second?.media_group_id);
  expect([first?.caption, second?.caption]).toEqual(['look', undefined]);
});

test('The command menu follows scope and language', async () => {
  const here = await stage();
  const anna = await here.person({ language_code: 'pl' });
  const set = (command: string, more: object) =>
    here.result('setMyCommands', { commands: [{ command, description: command }], ...more });
  const menu = async () => (await here.ask<BotCommand[]>('GET', `/people/${anna}/menu`)).map(({ command }) => command);
  expect(await menu()).toEqual([]);
  await set('all', {});
  await set('polish', { language_code: 'pl' });
  expect(await menu()).toEqual(['polish']);
  await set('private', { scope: { type: 'all_private_chats' } });
  expect(await menu()).toEqual(['private']);
  const scope = { type: 'chat', chat_id: anna };
  await set('hers', { scope });
  expect(await menu()).toEqual(['hers']);
  await here.result('deleteMyCommands', { scope });
  expect(await menu()).toEqual(['private']);
  expect(await here.result('getMyCommands', { language_code: 'pl' })).toMatchObject([{ command: 'polish' }]);
});

test('Commands and names have Telegram’s limits', async () => {
  const { refusal, result } = await stage();
  const refused = (command: string, description: string) =>
    refusal('setMyCommands', { commands: [{ command, description }] });
  expect(await refused('Hours', 'x')).toBe('Bad Request: BOT_COMMAND_INVALID');
  expect(await refused('x'.repeat(33), 'x')).toBe('Bad Request: command length must not exceed 32');
  expect(await refused('hours', '')).toBe('Bad Request: command description must be non-empty');
  expect(await refused('hours', 'x'.repeat(257))).toBe('Bad Request: command description length must not exceed 256');
  const many = Array.from({ length: 101 }, (_, at) => ({ command: `c${at}`, description: 'x' }));
  expect(await refusal('setMyCommands', { commands: many })).toBe('Bad Request: BOT_COMMANDS_TOO_MUCH');
  await result('setMyName', { name: 'Межа', language_code: 'ru' });
  expect(await result('getMyName', { language_code: 'ru' })).toEqual({ name: 'Межа' });
  expect(await result('getMyName')).toEqual({ name: 'Mezha' });
  expect(await refusal('setMyShortDescription', { short_description: 'x'.repeat(121) })).toMatch(/too long/);
});

test('getChat tells business hours where a person has them', async () => {
  const here = await stage();
  const business_opening_hours = {
    time_zone_name: 'Europe/Warsaw',
    opening_hours: [{ opening_minute: 600, closing_minute: 1080 }],
  };
  const anna = await here.person({ business_opening_hours, username: 'anna_k' });
  expect(await here.result('getChat', { chat_id: anna })).toMatchObject({
    id: anna,
    type: 'private',
    username: 'anna_k',
    business_opening_hours,
  });
  expect(await here.result('getChatMember', { chat_id: anna, user_id: anna })).toMatchObject({ status: 'member' });
});

test('People can be played without HTTP as well', async () => {
  const { rehearsal } = await stage();
  await rehearsal.ask('POST', '/people', { first_name: 'Anna' });
  await rehearsal.ask('POST', '/people/1001/send', { text: 'hello' });
  expect(rehearsal.messages(1001)[0]?.text).toBe('hello');
  expect(rehearsal.pendingUpdates()).toMatchObject([{ update_id: 1, message: { text: 'hello' } }]);
  await expect(rehearsal.ask('POST', '/people/7/send', { text: 'x' })).rejects.toThrow('no person 7');
});
