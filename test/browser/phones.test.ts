import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { closePages, openFreePage, screenshot, startBrowser } from './opened-page.ts';
import { type StartedRehearsal, startWithFakeBot } from './started-rehearsal.ts';

let rehearsal: StartedRehearsal;
let browser: Browser;
let page: Page;
let complaints: string[];
let coach: Locator;
let client: Locator;

beforeAll(async () => {
  rehearsal = await startWithFakeBot();
  browser = await startBrowser();
});

/** Monday, 11:00 in Warsaw; the coach and the client have begun. */
beforeEach(async () => {
  await closePages(browser);
  await fetch(`${rehearsal.url}/reset`, { method: 'POST' });
  ({ page, complaints } = await openFreePage(browser, rehearsal.url, { permissions: ['clipboard-write'] }));
  await post('clock', { to: '2026-11-23T10:00:00Z' });
  coach = page.locator('#phone-coach');
  client = page.locator('#phone-client');
  await coach.getByRole('button', { name: 'Open the coach link' }).click();
  await heard(coach, 'This bot keeps the hours');
  await write(coach, '/invite');
  await coach.getByRole('button', { name: /t\.me\/MezhaBot/ }).click();
  await client.getByRole('button', { name: 'I agree' }).click();
  await coach.getByRole('button', { name: 'Accept' }).click();
  await heard(client, 'You can write here at any hour');
});

afterAll(async () => {
  await browser.close();
  await rehearsal.stop();
});

const post = (path: string, body: object) =>
  fetch(`${rehearsal.url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const heard = (phone: Locator, words: string) => phone.locator('.message.other', { hasText: words }).last().waitFor();

async function write(phone: Locator, words: string): Promise<void> {
  await phone.getByRole('textbox').fill(words);
  await phone.getByRole('textbox').press('Enter');
}

async function attach(kind: string): Promise<void> {
  await client.getByRole('button', { name: 'Attach' }).click();
  await client.getByRole('menuitem', { name: kind, exact: true }).click();
}

test('what is written on one phone arrives on the other, with a sign that it did', async () => {
  await write(client, 'Can we move Thursday?');
  await heard(coach, 'Can we move Thursday?');
  await client.locator('.message.own', { hasText: 'Can we move' }).locator('.reaction').waitFor();
  expect(complaints).toEqual([]);
});

test('every kind that can be attached is shown on both phones', async () => {
  const kinds = [
    'Photo',
    'Album',
    'Voice message',
    'Video message',
    'Document',
    'Location',
    'Contact',
    'Sticker',
    'Poll',
  ];
  const looks = [
    'media-photo',
    'album',
    'media-voice',
    'media-video_note',
    'media-document',
    'media-location',
    'media-contact',
    'media-sticker',
    'media-poll',
  ];
  for (const [n, kind] of kinds.entries()) {
    await attach(kind);
    await client.locator(`.message.own .${looks[n]}`).first().waitFor();
  }
  await coach.locator('.message.other .media-poll').waitFor();
  await screenshot(page, 'kinds');
  expect(complaints).toEqual([]);
});

test('a message can be answered, changed, reacted to and deleted', async () => {
  await write(client, 'first words');
  const own = client.locator('.message.own', { hasText: 'words' }).last();
  await own.click({ button: 'right' });
  await client.getByRole('menuitem', { name: 'Edit' }).click();
  await client.getByRole('textbox').fill('better words');
  await client.getByRole('textbox').press('Enter');
  await client.locator('.message.own .edited').waitFor();
  await own.click({ button: 'right' });
  await client.getByRole('menuitemcheckbox', { name: 'React with ❤' }).click();
  await own.locator('.reaction[aria-pressed="true"]').waitFor();
  await own.click({ button: 'right' });
  await client.getByRole('menuitem', { name: 'Reply' }).click();
  await write(client, 'and more');
  await client.locator('.message.own .quote', { hasText: 'better words' }).waitFor();
  await own.click({ button: 'right' });
  await client.getByRole('menuitem', { name: 'Delete' }).click();
  await client.locator('.message.own', { hasText: 'and more' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('a pressed button answers with a passing line or with a box', async () => {
  await post('clock', { to: '2026-11-23T22:40:00Z' });
  await write(client, 'It is late');
  await client.getByRole('button', { name: 'Leave it' }).click();
  await client.locator('.toast', { hasText: 'Leave it' }).waitFor();
  await client.getByRole('button', { name: 'Urgent' }).click();
  await client.getByRole('dialog').filter({ hasText: '112' }).waitFor();
  await page.keyboard.press('Escape');
  await client.getByRole('dialog').waitFor({ state: 'detached' });
  await client.locator('.message.other .mark[aria-label="Without sound"]').waitFor();
  expect(complaints).toEqual([]);
});

test('the promised moment is shown in the hour of whoever reads it, and the clock goes there', async () => {
  await post('clock', { to: '2026-11-23T22:40:00Z' });
  await write(client, 'It is late');
  await heard(client, 'Tuesday 14:00');
  await page.getByRole('button', { name: 'Next opening' }).click();
  await heard(coach, 'It is late');
  expect(complaints).toEqual([]);
});

test('commands are offered while they are typed', async () => {
  await coach.getByRole('button', { name: 'Commands' }).click();
  expect(await coach.getByRole('option').count()).toBe(4);
  await coach.getByRole('textbox').fill('/inv');
  expect(await coach.getByRole('option').allInnerTexts()).toEqual(['/invite\nAbout invite']);
  await coach.getByRole('textbox').press('Enter');
  await coach.locator('.message.own', { hasText: '/invite' }).last().waitFor();
});

test('a second client has a phone of their own; what arrives on the other one is counted', async () => {
  await page.getByRole('button', { name: 'Add a client' }).click();
  await page.getByLabel('Name').fill('Marek');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a client' }).click();
  await page.locator('#side-client h2', { hasText: 'Marek' }).waitFor();
  await write(coach, 'See you tomorrow');
  await page.getByRole('button', { name: 'Aigerim. New messages: 1' }).click();
  await heard(client, 'See you tomorrow');
  await coach
    .getByRole('button', { name: /t\.me\/MezhaBot/ })
    .last()
    .click();
  await coach.getByRole('menuitem', { name: 'Marek' }).click();
  await page.locator('#side-client h2', { hasText: 'Marek' }).waitFor();
  await heard(client, 'Hello, Marek');
  expect(complaints).toEqual([]);
});

test('a client who blocks the bot can come back', async () => {
  await page.getByRole('button', { name: 'Language and time zone: Aigerim' }).click();
  await page.getByLabel('Has blocked the bot').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await client.getByRole('button', { name: 'Unblock the bot' }).click();
  await client.getByRole('textbox').waitFor();
  expect(complaints).toEqual([]);
});
