import { beforeEach, expect, test } from '@jest/globals';
import { type Stage, stage, TOKEN } from './stage.ts';

let here: Stage;
let anna: number;
beforeEach(async () => {
  here = await stage();
  anna = await here.person({ first_name: 'Anna' });
});

const refused = (method: string, params: object) => here.refusal(method, { chat_id: anna, ...params });

test('A text has 1 to 4096 characters after its markup is read', async () => {
  expect(await refused('sendMessage', { text: '' })).toBe('Bad Request: message text is empty');
  expect(await refused('sendMessage', { text: ' \n ' })).toBe('Bad Request: text must be non-empty');
  expect(await refused('sendMessage', { text: 'x'.repeat(4097) })).toBe('Bad Request: message is too long');
  const text = `<b>${'x'.repeat(4096)}</b>`;
  const sent = await here.result('sendMessage', { chat_id: anna, text, parse_mode: 'HTML' });
  expect(sent.entities).toEqual([{ type: 'bold', offset: 0, length: 4096 }]);
});

test('A caption has at most 1024 characters', async () => {
  const { photo } = await here.does(anna, 'send', { photo: true });
  const file = photo?.at(-1)?.file_id;
  expect(await refused('sendPhoto', { photo: file, caption: 'x'.repeat(1025) })).toBe(
    'Bad Request: message caption is too long',
  );
  const sent = await here.result('sendPhoto', { chat_id: anna, photo: file, caption: 'x'.repeat(1024) });
  expect(sent.caption).toHaveLength(1024);
});

test('Callback data has 1 to 64 bytes, and a button does something', async () => {
  const markup = (button: object) => ({ text: 'x', reply_markup: { inline_keyboard: [[{ text: 'b', ...button }]] } });
  expect(await refused('sendMessage', markup({ callback_data: 'й'.repeat(33) }))).toBe(
    'Bad Request: BUTTON_DATA_INVALID',
  );
  expect((await here.call('sendMessage', { chat_id: anna, ...markup({ callback_data: 'й'.repeat(32) }) })).ok).toBe(
    true,
  );
  const nothing = "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
  expect(await refused('sendMessage', markup({}))).toBe(nothing);
  expect(await refused('sendMessage', markup({ callback_data: '' }))).toBe(nothing);
});

test('Who never started, blocked or does not exist cannot be written to', async () => {
  const { id } = await here.ask<{ id: number }>('POST', '/people', {});
  const to = (chat_id: unknown) => here.refusal('sendMessage', { chat_id, text: 'hello' });
  expect(await to(id)).toBe('Bad Request: chat not found');
  expect(await to(424242)).toBe('Bad Request: chat not found');
  expect(await to('')).toBe('Bad Request: chat_id is empty');
  await here.ask('POST', '/groups', { title: 'Team', owner: id });
  expect(await to(id)).toBe("Forbidden: bot can't initiate conversation with a user");
  await here.ask('POST', `/people/${anna}/block`, {});
  const blocked = await here.call('sendMessage', { chat_id: anna, text: 'hello' });
  expect(blocked).toEqual({ ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' });
  await here.ask('POST', `/people/${anna}/unblock`, {});
  expect((await here.call('sendMessage', { chat_id: anna, text: 'hello' })).ok).toBe(true);
  const statuses = (await here.updates({ offset: 3 })).map(
    ({ my_chat_member }) => my_chat_member?.new_chat_member.status,
  );
  expect(statuses).toEqual(['kicked', 'member']);
});

test('A reply needs its original unless it is allowed to stand alone', async () => {
  const { message_id } = await here.does(anna, 'send', { text: 'what is the time?' });
  const reply = { text: 'noon', reply_parameters: { message_id, quote: 'the time' } };
  const sent = await here.result('sendMessage', { chat_id: anna, ...reply });
  expect(sent.reply_to_message?.text).toBe('what is the time?');
  expect(sent.quote?.position).toBe(8);
  await here.ask('POST', `/people/${anna}/delete`, { message_id });
  expect(await refused('sendMessage', reply)).toBe('Bad Request: message to be replied not found');
  const alone = { text: 'noon', reply_parameters: { message_id, allow_sending_without_reply: true } };
  expect((await here.result('sendMessage', { chat_id: anna, ...alone })).reply_to_message).toBeUndefined();
});

test('The same calls work as a form, as a query and in any case', async () => {
  const url = `${here.url}/bot${TOKEN}`;
  const form = new URLSearchParams({
    chat_id: String(anna),
    text: 'by form',
    reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'b', callback_data: 'd' }]] }),
  });
  await fetch(`${url}/sendMessage`, { method: 'POST', body: form });
  await fetch(`${url}/sendmessage?chat_id=${anna}&text=by%20query`);
  const [byForm, byQuery] = here.rehearsal.messages(anna).slice(-2);
  expect(byForm?.reply_markup?.inline_keyboard).toHaveLength(1);
  expect([byForm?.text, byQuery?.text]).toEqual(['by form', 'by query']);
});

test('A multipart upload is kept and can be seen by the page', async () => {
  const form = new FormData();
  form.set('chat_id', String(anna));
  form.set('caption', 'a "leaf"');
  form.set('document', new Blob(['green\r\n--x\r\n'], { type: 'text/plain' }), 'лист.txt');
  const response = await fetch(`${here.url}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form });
  const { result } = (await response.json()) as { result: { document: { file_id: string; file_name: string } } };
  expect(result.document.file_name).toBe('лист.txt');
  const file = await fetch(`${here.url}/files/${result.document.file_id}`);
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect(await file.text()).toBe('green\r\n--x\r\n');
});

test('A paper uploaded without saying what it is is known by its name, and a browser may open it', async () => {
  const form = new FormData();
  form.set('chat_id', String(anna));
  form.set('document', new Blob(['%PDF-1.7'], { type: 'application/octet-stream' }), 'brief.pdf');
  const response = await fetch(`${here.url}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form });
  const { result } = (await response.json()) as { result: { document: { file_id: string; mime_type: string } } };
  expect(result.document.mime_type).toBe('application/pdf');
  const { headers } = await fetch(`${here.url}/files/${result.document.file_id}`);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-security-policy')).toBeNull();
  expect(headers.get('content-disposition')).toMatch(/^inline;/);
});

test('An album arrives as several messages of one group', async () => {
  const { photo } = await here.does(anna, 'send', { photo: true });
  const item = { type: 'photo', media: photo?.at(-1)?.file_id };
  const sent = await here.result<{ media_group_id?: string }[]>('sendMediaGroup', {
    chat_id: anna,
    media: [{ ...item, caption: 'two' }, item],
  });
  expect(sent).toHaveLength(2);
  expect(sent[0]?.media_group_id).toBe(sent[1]?.media_group_id);
  expect(await refused('sendMediaGroup', { media: [item, { type: 'audio', media: 'x' }] })).toMatch(/can't be mixed/);
});

test('Unknown files, methods and tokens are refused in Telegram’s words', async () => {
  expect(await refused('sendPhoto', { photo: 'nonsense' })).toBe(
    'Bad Request: wrong file identifier/HTTP URL specified',
  );
  expect(await refused('sendPhoto', {})).toBe('Bad Request: there is no photo in the request');
  expect(await here.call('sendTelegram')).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  const own = await stage({ token: '1:own' });
  expect(await own.call('getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
});

test('Too big a file cannot be fetched', async () => {
  const { document } = await here.does(anna, 'send', { document: { file_size: 20 * 1024 * 1024 + 1 } });
  expect(await here.refusal('getFile', { file_id: document?.file_id })).toBe('Bad Request: file is too big');
  expect(await here.refusal('getFile', { file_id: 'x' })).toBe('Bad Request: invalid file_id');
});

test('Only Telegram’s reactions, one at a time', async () => {
  const { message_id } = await here.does(anna, 'send', { text: 'hello' });
  const react = (...emoji: string[]) =>
    here.call('setMessageReaction', {
      chat_id: anna,
      message_id,
      reaction: emoji.map((one) => ({ type: 'emoji', emoji: one })),
    });
  expect((await react('🌻')).description).toBe('Bad Request: REACTION_INVALID');
  expect((await react('👌', '👍')).description).toBe('Bad Request: REACTIONS_TOO_MANY');
  expect((await react('👌')).ok).toBe(true);
  expect(here.rehearsal.messages(anna).at(-1)?.reactions).toMatchObject([{ emoji: '👌' }]);
  expect((await react()).ok).toBe(true);
  expect(here.rehearsal.messages(anna).at(-1)?.reactions).toBeUndefined();
});

test.each([
  ['sendLocation', { latitude: 51.1, longitude: 71.4 }, 'location'],
  ['sendVenue', { latitude: 51.1, longitude: 71.4, title: 'Café', address: 'Here' }, 'venue'],
  ['sendContact', { phone_number: '+77010000000', first_name: 'Aida' }, 'contact'],
  ['sendDice', {}, 'dice'],
  ['sendPoll', { question: 'When?', options: [{ text: 'Monday' }, { text: 'Friday' }] }, 'poll'],
])('%s makes a message of its kind', async (method, params, kind) => {
  expect(await here.result(method, { chat_id: anna, ...params })).toHaveProperty(kind);
});
