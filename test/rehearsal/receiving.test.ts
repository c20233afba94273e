import type { Update } from '@grammyjs/types';
import { expect, test } from '@jest/globals';
import { type Stage, stage } from './stage.ts';

const ids = (updates: Update[]) => updates.map(({ update_id }) => update_id);
const say = ({ does }: Stage, person: number, text: string) => does(person, 'send', { text });

test('Updates are numbered without holes and stay until a higher offset confirms them', async () => {
  const here = await stage();
  const anna = await here.person();
  await say(here, anna, 'one');
  await say(here, anna, 'two');
  expect(ids(await here.updates())).toEqual([1, 2, 3]);
  expect(ids(await here.updates({ offset: 3 }))).toEqual([3]);
  expect(ids(await here.updates({ offset: 3, limit: 1 }))).toEqual([3]);
  expect(here.rehearsal.pendingCount()).toBe(1);
  expect(await here.updates({ offset: 4 })).toEqual([]);
  expect(here.rehearsal.pendingCount()).toBe(0);
});

test('A negative offset keeps only the last updates', async () => {
  const here = await stage();
  const anna = await here.person();
  for (const text of ['one', 'two', 'three']) await say(here, anna, text);
  expect(ids(await here.updates({ offset: -1 }))).toEqual([4]);
  expect(here.rehearsal.pendingCount()).toBe(1);
});

test('A long poll is answered by the next message', async () => {
  const here = await stage();
  const anna = await here.person();
  await here.updates({ offset: 2 });
  const polled = here.updates({ offset: 2, timeout: 30 });
  await say(here, anna, 'are you there?');
  expect((await polled)[0]?.message?.text).toBe('are you there?');
});

test('A second poller ends the first, and a webhook ends both', async () => {
  const here = await stage();
  const first = here.refusal('getUpdates', { timeout: 30 });
  await here.rehearsal.until(() => here.rehearsal.calls('getUpdates').length === 1);
  const second = here.refusal('getUpdates', { timeout: 30 });
  expect(await first).toBe(
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
  await here.rehearsal.until(() => here.rehearsal.calls('getUpdates').length === 2);
  await here.result('setWebhook', { url: 'http://127.0.0.1:9/' });
  expect(await second).toBe('Conflict: terminated by setWebhook request');
  expect(await here.call('getUpdates')).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
});

test('A jump of update_id, forwards or backwards, loses nothing', async () => {
  const here = await stage();
  const anna = await here.person();
  await here.updates({ offset: 2 });
  await here.ask('POST', '/updates', { next_update_id: 900_000 });
  await say(here, anna, 'after a silent week');
  expect(ids(await here.updates({ offset: 2 }))).toEqual([900_000]);
  await here.ask('POST', '/updates', { next_update_id: 500 });
  await say(here, anna, 'after another');
  expect(ids(await here.updates({ offset: 900_001 }))).toEqual([500]);
  expect(await here.updates({ offset: 501 })).toEqual([]);
});

test('An update can be delivered again and anything can be injected', async () => {
  const here = await stage();
  const anna = await here.person();
  await say(here, anna, 'once');
  await here.updates({ offset: 3 });
  await here.ask('POST', '/updates', { redeliver: 2 });
  expect((await here.updates({ offset: 3 }))[0]?.message?.text).toBe('once');
  await here.updates({ offset: 3 });
  await here.ask('POST', '/updates', { update: { message: { nonsense: [] } } });
  expect(await here.updates({ offset: 3 })).toEqual([{ update_id: 3, message: { nonsense: [] } }]);
});

test('Reactions come only to a bot that asked for them', async () => {
  const here = await stage();
  const anna = await here.person();
  const { message_id } = await say(here, anna, 'hello');
  await here.does(anna, 'react', { message_id, emoji: '❤️' });
  expect(await here.updates({ offset: 3, allowed_updates: ['message', 'message_reaction'] })).toEqual([]);
  await here.does(anna, 'react', { message_id, emoji: '👍' });
  const [update] = await here.updates({ offset: 3 });
  expect(update?.message_reaction).toMatchObject({
    message_id,
    old_reaction: [{ type: 'emoji', emoji: '❤' }],
    new_reaction: [{ type: 'emoji', emoji: '👍' }],
  });
});

test('What nobody fetched within a day is gone, a pressed button after 150 seconds', async () => {
  const here = await stage();
  const anna = await here.person();
  const button = { inline_keyboard: [[{ text: 'Yes', callback_data: 'yes' }]] };
  const { message_id } = await here.result('sendMessage', { chat_id: anna, text: 'Well?', reply_markup: button });
  await here.ask('POST', `/people/${anna}/tap`, { message_id, button: 'Yes' });
  await here.ask('POST', '/clock', { by: 151_000 });
  await say(here, anna, 'late');
  expect((await here.updates()).map((update) => Object.keys(update)[1])).toEqual(['message', 'message']);
  await say(here, anna, 'at night');
  await here.ask('POST', '/clock', { by: 86_401_000 });
  await say(here, anna, 'two days later');
  const texts = (await here.updates({ offset: 4 })).map(({ message }) => message?.text);
  expect(texts).toEqual(['two days later']);
});

test('A message sent in the past carries its date', async () => {
  const here = await stage({ now: Date.UTC(2026, 4, 4, 9) });
  const anna = await here.person();
  const date = Date.UTC(2026, 4, 4, 7) / 1000;
  await here.does(anna, 'send', { text: 'early', date });
  expect((await here.updates({ offset: 2 }))[0]?.message?.date).toBe(date);
});
