import { beforeEach, expect, test } from '@jest/globals';
import { type Stage, stage } from './stage.ts';

const SAME =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
const keyboard = (...texts: string[]) => ({
  inline_keyboard: [texts.map((text) => ({ text, callback_data: text.toLowerCase() }))],
});

let here: Stage;
let anna: number;
beforeEach(async () => {
  here = await stage();
  anna = await here.person({ first_name: 'Anna' });
});

const asked = (reply_markup: object = keyboard('Yes', 'Not yet')) =>
  here.result('sendMessage', { chat_id: anna, text: 'Ready?', reply_markup });
const tap = (message_id: number, button: unknown, more = {}) =>
  here.ask<{ query_id?: string; answer?: object; url?: string; error?: string; message_id?: number }>(
    'POST',
    `/people/${anna}/tap`,
    { message_id, button, ...more },
  );

test('An edit replaces the text and the keyboard together', async () => {
  const { message_id } = await asked();
  const edit = { chat_id: anna, message_id, text: 'Good' };
  const edited = await here.result('editMessageText', edit);
  expect(edited).toMatchObject({ text: 'Good', edit_date: expect.any(Number) });
  expect(edited.reply_markup).toBeUndefined();
  expect(await here.refusal('editMessageText', edit)).toBe(SAME);
  await here.result('editMessageReplyMarkup', { chat_id: anna, message_id, reply_markup: keyboard('Yes') });
  expect(
    await here.refusal('editMessageReplyMarkup', { chat_id: anna, message_id, reply_markup: keyboard('Yes') }),
  ).toBe(SAME);
});

test('A bot edits its own messages only, each by its kind', async () => {
  const hers = await here.does(anna, 'send', { text: 'mine' });
  const edit = (message_id: number) => here.refusal('editMessageText', { chat_id: anna, message_id, text: 'no' });
  expect(await edit(hers.message_id)).toBe("Bad Request: message can't be edited");
  expect(await edit(999)).toBe('Bad Request: message to edit not found');
  const { photo } = await here.does(anna, 'send', { photo: true });
  const sent = await here.result('sendPhoto', { chat_id: anna, photo: photo?.at(-1)?.file_id, caption: 'a' });
  expect(await edit(sent.message_id)).toBe('Bad Request: there is no text in the message to edit');
  const captioned = await here.result('editMessageCaption', {
    chat_id: anna,
    message_id: sent.message_id,
    caption: 'b',
  });
  expect(captioned.caption).toBe('b');
  const text = await asked();
  expect(await here.refusal('editMessageCaption', { chat_id: anna, message_id: text.message_id, caption: 'c' })).toBe(
    'Bad Request: there is no caption in the message to edit',
  );
});

test('A message can be deleted for two days, once', async () => {
  const { message_id } = await asked();
  const old = await asked();
  await here.result('deleteMessage', { chat_id: anna, message_id });
  expect(await here.refusal('deleteMessage', { chat_id: anna, message_id })).toBe(
    'Bad Request: message to delete not found',
  );
  expect(here.rehearsal.messages(anna).find((message) => message.message_id === message_id)?.deleted).toBe(true);
  await here.ask('POST', '/clock', { by: 49 * 3600 * 1000 });
  expect(await here.refusal('deleteMessage', { chat_id: anna, message_id: old.message_id })).toBe(
    "Bad Request: message can't be deleted for everyone",
  );
  const fresh = await asked();
  expect(await here.result('deleteMessages', { chat_id: anna, message_ids: [fresh.message_id, 999] })).toBe(true);
});

test('A press waits for its answer and can be answered once', async () => {
  const { message_id } = await asked();
  const pressed = tap(message_id, 'Not', { wait: 5000 });
  await here.rehearsal.until(() => here.rehearsal.pendingCount() === 2);
  const query = (await here.updates({ offset: 2 }))[0]?.callback_query;
  expect(query).toMatchObject({ data: 'not yet', message: { message_id } });
  const answer = { callback_query_id: query?.id, text: 'Fine', show_alert: true };
  expect(await here.refusal('answerCallbackQuery', { ...answer, text: 'x'.repeat(201) })).toBe(
    'Bad Request: MESSAGE_TOO_LONG',
  );
  await here.result('answerCallbackQuery', answer);
  expect(await pressed).toEqual({ query_id: query?.id, answer: { text: 'Fine', show_alert: true } });
  expect(await here.refusal('answerCallbackQuery', answer)).toBe(TOO_OLD);
});

test('A press is too old after 150 seconds by the clock', async () => {
  const { message_id } = await asked();
  const { query_id } = await tap(message_id, [0, 0]);
  await here.ask('POST', '/clock', { by: 150_500 });
  expect(await here.refusal('answerCallbackQuery', { callback_query_id: query_id })).toBe(TOO_OLD);
});

test('Buttons are found by text or place; data can be forged; links lead away', async () => {
  const { message_id } = await asked({
    inline_keyboard: [[{ text: 'Yes', callback_data: 'yes' }], [{ text: 'Read', url: 'https://example.com' }]],
  });
  expect((await tap(message_id, [1, 0])).url).toBe('https://example.com');
  expect((await tap(message_id, 'Maybe')).error).toBe('no button "Maybe" among "Yes", "Read"');
  await tap(message_id, { data: 'forged' });
  expect((await here.updates({ offset: 2 }))[0]?.callback_query?.data).toBe('forged');
});

test('A button of the reply keyboard says its text', async () => {
  const { message_id } = await asked({ keyboard: [['I am late', { text: 'Share', request_contact: true }]] });
  expect(here.rehearsal.messages(anna).at(-1)).toHaveProperty('reply_keyboard.keyboard');
  await tap(message_id, 'I am late');
  expect(here.rehearsal.messages(anna).at(-1)).toMatchObject({ text: 'I am late', from: { id: anna } });
});
