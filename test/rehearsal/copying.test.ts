import type { MessageId } from '@grammyjs/types';
import { beforeEach, expect, test } from '@jest/globals';
import { SERVICE_KINDS } from '../../src/rehearsal/people/occurrences.ts';
import { type Stage, stage } from './stage.ts';

let here: Stage;
let anna: number;
let boris: number;
beforeEach(async () => {
  here = await stage();
  anna = await here.person({ first_name: 'Anna' });
  boris = await here.person({ first_name: 'Boris' });
});

const copy = (message_id: number | undefined, more = {}) =>
  here.call<MessageId>('copyMessage', { chat_id: boris, from_chat_id: anna, message_id, ...more });
const last = () => here.rehearsal.messages(boris).at(-1);

test('A copy shows what the original says now, and nothing of where it came from', async () => {
  const { message_id } = await here.does(anna, 'send', { text: 'tomorow' });
  await here.does(anna, 'edit', { message_id, text: 'tomorrow' });
  await copy(message_id);
  expect(last()?.text).toBe('tomorrow');
  expect(last()?.forward_origin).toBeUndefined();
  expect(last()?.edit_date).toBeUndefined();
});

test('A deleted original cannot be copied, forwarded or answered', async () => {
  const { message_id } = await here.does(anna, 'send', { text: 'never mind' });
  await here.ask('POST', `/people/${anna}/delete`, { message_id });
  expect((await copy(message_id)).description).toBe('Bad Request: message to copy not found');
  const forward = { chat_id: boris, from_chat_id: anna, message_id };
  expect(await here.refusal('forwardMessage', forward)).toBe('Bad Request: message to forward not found');
});

const UNCOPYABLE = ['paid_media', 'giveaway', 'giveaway_winners', 'invoice', 'story', 'checklist', ...SERVICE_KINDS];

test.each(UNCOPYABLE)('%s can be sent by a person and cannot be copied', async (kind) => {
  const sent = await here.does(anna, 'send', { [kind]: true });
  expect(sent).toHaveProperty(kind);
  expect((await copy(sent.message_id)).description).toBe("Bad Request: message can't be copied");
});

const COPYABLE = [
  'photo voice audio video video_note animation document sticker live_photo',
  'location venue contact dice poll game rich_message',
];

test.each(COPYABLE.join(' ').split(' '))('%s can be sent by a person and copied', async (kind) => {
  const sent = await here.does(anna, 'send', { [kind]: true });
  expect(sent).toHaveProperty(kind);
  expect((await copy(sent.message_id)).ok).toBe(true);
  expect(last()).toHaveProperty(kind);
});

test('A quiz is copied only when its answer is known', async () => {
  const quiz = await here.does(anna, 'send', { poll: { type: 'quiz' } });
  expect((await copy(quiz.message_id)).description).toBe("Bad Request: message can't be copied");
  const known = await here.does(anna, 'send', { poll: { type: 'quiz', correct_option_ids: [0] } });
  expect((await copy(known.message_id)).ok).toBe(true);
});

test('A caption can be kept, replaced or left out', async () => {
  const { message_id } = await here.does(anna, 'send', { photo: true, caption: 'my desk' });
  await copy(message_id);
  expect(last()?.caption).toBe('my desk');
  await copy(message_id, { caption: '<b>her</b> desk', parse_mode: 'HTML' });
  expect(last()).toMatchObject({ caption: 'her desk', caption_entities: [{ type: 'bold' }] });
  await copy(message_id, { caption: '' });
  expect(last()?.caption).toBeUndefined();
});

test('copyMessages skips what it cannot copy, in silence, and keeps albums together', async () => {
  const album = await here.ask<{ messages: { message_id: number }[] }>('POST', `/people/${anna}/album`, {
    items: [{ photo: true }, { video: true }],
    caption: 'both',
  });
  const service = await here.does(anna, 'send', { users_shared: true });
  const text = await here.does(anna, 'send', { text: 'and this' });
  const ids = [...album.messages.map(({ message_id }) => message_id), service.message_id, text.message_id];
  const copies = await here.result<MessageId[]>('copyMessages', {
    chat_id: boris,
    from_chat_id: anna,
    message_ids: [...ids, 999],
  });
  expect(copies).toHaveLength(3);
  const [first, second, third] = here.rehearsal.messages(boris).slice(-3);
  expect(first?.media_group_id).toBeDefined();
  expect(first?.media_group_id).toBe(second?.media_group_id);
  expect([first?.caption, third?.text, third?.media_group_id]).toEqual(['both', 'and this', undefined]);
});

test('copyMessages wants 1 to 100 rising ids', async () => {
  const refused = (message_ids: number[]) =>
    here.refusal('copyMessages', { chat_id: boris, from_chat_id: anna, message_ids });
  expect(await refused([2, 1])).toBe('Bad Request: message identifiers must be in a strictly increasing order');
  expect(await refused([1, 1])).toBe('Bad Request: message identifiers must be in a strictly increasing order');
  expect(await refused([])).toBe('Bad Request: message identifiers are not specified');
  expect(await refused(Array.from({ length: 101 }, (_, at) => at + 1))).toBe(
    'Bad Request: too many message identifiers specified',
  );
});

test('Protected content stays where it is; a forward says where it came from', async () => {
  const secret = await here.result('sendMessage', { chat_id: anna, text: 'yours', protect_content: true });
  expect((await copy(secret.message_id)).description).toBe("Bad Request: message can't be copied");
  const { message_id } = await here.does(anna, 'send', { text: 'for Boris' });
  await here.result('forwardMessage', { chat_id: boris, from_chat_id: anna, message_id });
  expect(last()).toMatchObject({ text: 'for Boris', forward_origin: { type: 'user', sender_user: { id: anna } } });
});
