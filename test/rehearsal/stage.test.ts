import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stage, TOKEN } from './stage.ts';

test('The clock moves, dates follow, listeners hear', async () => {
  const here = await stage({ now: Date.parse('2026-05-04T09:00:00Z') });
  const heard: number[] = [];
  here.rehearsal.clock.onMove((now) => heard.push(now));
  const anna = await here.person();
  await here.ask('POST', '/clock', { to: '2026-05-05T07:00:00Z' });
  await here.ask('POST', '/clock', { by: 3_600_000 });
  const { date } = await here.does(anna, 'send', { text: 'next day' });
  expect(new Date(date * 1000).toISOString()).toMatch(/^2026-05-05T08:00:0/);
  expect(heard).toHaveLength(2);
  expect(await here.ask('POST', '/clock', { to: 'soon' })).toHaveProperty('error');
});

test('Ordered misfortunes strike as often as ordered', async () => {
  const here = await stage();
  const anna = await here.person();
  const send = () => here.call('sendMessage', { chat_id: anna, text: 'hello' });
  const order = (fault: object) => here.ask('POST', '/faults', { method: 'sendMessage', ...fault });
  await order({ kind: '429', retry_after: 7 });
  expect(await send()).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  });
  expect((await send()).ok).toBe(true);
  await order({ kind: '500', chat_id: anna, times: -1 });
  expect((await send()).error_code).toBe(500);
  expect((await here.call('getMe')).ok).toBe(true);
  await here.ask('DELETE', '/faults');
  await order({ kind: '400', description: 'Bad Request: as told' });
  expect((await send()).description).toBe('Bad Request: as told');
  expect(await order({ kind: 'rain' })).toHaveProperty('error');
});

test('A lost reply was carried out, a reset and a gateway page were not', async () => {
  const here = await stage();
  const anna = await here.person();
  const send = (text: string) => fetch(`${here.url}/bot${TOKEN}/sendMessage?chat_id=${anna}&text=${text}`);
  const order = (kind: string) => here.ask('POST', '/faults', { kind, method: 'sendMessage' });
  await order('lost-reply');
  await expect(send('lost')).rejects.toThrow();
  await order('reset');
  await expect(send('reset')).rejects.toThrow();
  await order('html');
  expect(await (await send('html')).text()).toContain('502 Bad Gateway');
  await order('silence');
  await expect(fetch(`${here.url}/bot${TOKEN}/getMe`)).resolves.toHaveProperty('status', 200);
  const silent = new AbortController();
  const unanswered = fetch(`${here.url}/bot${TOKEN}/sendMessage?chat_id=${anna}&text=x`, { signal: silent.signal });
  await here.rehearsal.until(() => here.rehearsal.calls('sendMessage').some(({ fault }) => fault === 'silence'));
  silent.abort();
  await expect(unanswered).rejects.toThrow();
  expect(here.rehearsal.messages(anna).map(({ text }) => text)).toEqual(['/start', 'lost']);
  const struck = here.rehearsal.calls('sendMessage').map(({ ok, fault }) => [ok, fault]);
  expect(struck).toEqual([
    [true, 'lost-reply'],
    [false, 'reset'],
    [false, 'html'],
    [false, 'silence'],
  ]);
});

test('Every call is logged, the last ones are kept', async () => {
  const here = await stage({ callsKept: 3 });
  const anna = await here.person();
  for (let n = 0; n < 4; n += 1) await here.call('sendMessage', { chat_id: anna, text: `${n}` });
  await here.call('deleteMessage', { chat_id: anna, message_id: 99 });
  const calls = await here.ask<object[]>('GET', '/calls?after=3');
  expect(calls).toMatchObject([
    { n: 4, method: 'sendMessage', params: { text: '3' }, ok: true },
    { n: 5, method: 'deleteMessage', ok: false, error_code: 400 },
  ]);
  expect(here.rehearsal.calls('sendMessage').map(({ n }) => n)).toEqual([3, 4]);
});

test('Telegram’s limits hold when they are switched on', async () => {
  const here = await stage();
  const anna = await here.person();
  const boris = await here.person();
  await here.ask('POST', '/limits', { on: true });
  const send = (chat_id: number) => here.call('sendMessage', { chat_id, text: 'hello' });
  const answers = [];
  for (let n = 0; n < 8; n += 1) answers.push(await send(anna));
  expect(answers.filter(({ ok }) => ok).length).toBeLessThan(8);
  expect(answers.at(-1)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
  expect((await send(boris)).ok).toBe(true);
  await here.ask('POST', '/limits', { on: false });
  expect((await send(anna)).ok).toBe(true);
});

test('A reset forgets people and chats and is announced; the bot keeps its ids and its profile', async () => {
  let reset = false;
  const onReset = async () => {
    reset = true;
  };
  const here = await stage({ onReset, coachLink: () => 'https://t.me/x?start=y' });
  await here.person();
  await here.result('setMyDescription', { description: 'Between two fields' });
  await here.ask('POST', '/reset', {});
  expect(reset).toBe(true);
  expect(await here.ask('GET', '/people')).toEqual([]);
  expect(here.rehearsal.pendingCount()).toBe(0);
  expect(await here.ask('GET', '/scene')).toMatchObject({
    coachLink: 'https://t.me/x?start=y',
    bot: { username: 'mezha_rehearsal_bot', description: 'Between two fields' },
    now: expect.any(Number),
  });
  await here.person();
  expect((await here.updates())[0]?.update_id).toBe(2);
});

test('Whoever looks hears of changes as server-sent events', async () => {
  const here = await stage();
  const stream = await fetch(`${here.url}/events`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (text: string) => {
    while (!heard.includes(text)) heard += (await reader?.read())?.value ?? '';
  };
  await until('retry:');
  const anna = await here.person();
  await here.result('sendChatAction', { chat_id: anna, action: 'typing' });
  await here.ask('POST', '/clock', { by: 1000 });
  await until('event: clock');
  expect(heard).toContain(`event: message\ndata: {"chat_id":${anna},"message_id":1}`);
  expect(heard).toContain(`event: typing\ndata: {"chat_id":${anna},"action":"typing"}`);
  await reader?.cancel();
});

test('The page is served with a strict policy and asked for anew each time', async () => {
  const page = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'bots.js'), 'export {};');
  const { url } = await stage({ page });
  const index = await fetch(`${url}/`);
  expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(index.headers.get('content-security-policy')).toMatch(
    /^default-src 'self'; img-src 'self' data: blob:; style-src 'self'/,
  );
  const etag = String(index.headers.get('etag'));
  expect((await fetch(`${url}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await fetch(`${url}/bots.js`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect((await fetch(`${url}/%2e%2e/%2e%2e/etc/passwd.txt`)).status).toBe(404);
  rmSync(page, { recursive: true });
});

test('Another site cannot play people', async () => {
  const { url } = await stage();
  const body = JSON.stringify({ first_name: 'Mallory' });
  const there = await fetch(`${url}/people`, { method: 'POST', body, headers: { origin: 'https://example.com' } });
  expect(there.status).toBe(403);
  const same = await fetch(`${url}/people`, { method: 'POST', body, headers: { origin: url } });
  expect(same.status).toBe(200);
});
