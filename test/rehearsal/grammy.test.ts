import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { Bot, InlineKeyboard, InputFile, webhookCallback } from 'grammy';
import { type Stage, stage, TOKEN } from './stage.ts';

function botFor(url: string): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot: url } });
  bot.command('start', (ctx) => ctx.reply('Hello', { reply_markup: new InlineKeyboard().text('Go on', 'go') }));
  bot.callbackQuery('go', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Going' });
    await ctx.editMessageText('Gone');
  });
  bot.on('message:voice', async (ctx) => {
    const file = await ctx.getFile();
    const bytes = await (await fetch(`${url}/file/bot${TOKEN}/${file.file_path}`)).arrayBuffer();
    await ctx.reply(`heard ${bytes.byteLength} bytes`);
  });
  bot.on('message:photo', (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from('a leaf'), 'leaf.txt')));
  bot.on('edited_message:text', (ctx) => ctx.react('👌'));
  bot.on('message', (ctx) => ctx.copyMessage(ctx.chat.id));
  return bot;
}

async function conversation({ rehearsal, ask, does, person, url }: Stage): Promise<void> {
  const anna = await person({ first_name: 'Anna' });
  const last = () => rehearsal.messages(anna).at(-1);
  const lastText = (text: string) => rehearsal.until(() => last()?.text === text && last());
  const hello = await lastText('Hello');
  const press = { message_id: hello.message_id, button: 'Go', wait: 5000 };
  expect(await ask('POST', `/people/${anna}/tap`, press)).toMatchObject({ answer: { text: 'Going' } });
  await rehearsal.until(() => rehearsal.messages(anna).some(({ text }) => text === 'Gone'));

  await does(anna, 'send', { voice: true });
  await rehearsal.until(() => /^heard \d\d\d bytes$/.test(last()?.text ?? ''));

  await does(anna, 'send', { photo: true });
  const { document } = await rehearsal.until(() => last()?.document?.file_name === 'leaf.txt' && last());
  expect(await (await fetch(`${url}/files/${document?.file_id}`)).text()).toBe('a leaf');

  const message = await does(anna, 'send', { text: 'good evening' });
  await rehearsal.until(() => last()?.text === 'good evening' && last()?.from?.is_bot);
  await does(anna, 'edit', { message_id: message.message_id, text: 'good night' });
  const reacted = () => rehearsal.messages(anna).find(({ message_id }) => message_id === message.message_id)?.reactions;
  expect(await rehearsal.until(reacted)).toMatchObject([{ emoji: '👌', from: { is_bot: true } }]);
}

test('A grammY bot that polls talks with a person', async () => {
  const here = await stage();
  const bot = botFor(here.url);
  const running = bot.start();
  await conversation(here);
  await bot.stop();
  await running;
  expect(here.rehearsal.pendingCount()).toBe(0);
});

test('A grammY bot behind a webhook talks with a person', async () => {
  const here = await stage();
  const bot = botFor(here.url);
  const server = createServer(webhookCallback(bot, 'http', { secretToken: 'quiet-field' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: 'quiet-field' });
  await conversation(here);
  await here.rehearsal.until(() => here.rehearsal.pendingCount() === 0);
  await bot.api.deleteWebhook();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});
