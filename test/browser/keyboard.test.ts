import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openPage, startBrowser } from './opened-page.ts';
import { type StartedRehearsal, startWithFakeBot } from './started-rehearsal.ts';

let rehearsal: StartedRehearsal;
let browser: Browser;

beforeAll(async () => {
  rehearsal = await startWithFakeBot();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await rehearsal.stop();
});

const FOCUSED = `(() => {
  const { activeElement: at } = document;
  return at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? at.tagName;
})()`;

const focusedMessage = (page: Page): Promise<string> => page.evaluate('document.activeElement.dataset.message');

const focused = (page: Page): Promise<string> => page.evaluate(FOCUSED);

/** Goes on with the Tab key only; a trap would never get there. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
    if (name.test(seen.at(-1) ?? '')) return;
  }
  throw new Error(`never came to ${name}: ${seen.join(' | ')}`);
}

test('everything can be done without a mouse', async () => {
  const { page, complaints } = await openPage(browser, rehearsal.url);
  await tabTo(page, /^Play freely$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Open the coach link$/);
  await page.keyboard.press('Enter');
  await page.locator('#phone-coach .message.other').waitFor();

  await tabTo(page, /^Message$/);
  await page.keyboard.type('/inv');
  await page.keyboard.press('Enter');
  await page.locator('#phone-coach .deep-link').waitFor();

  await tabTo(page, /t\.me/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('#phone-client .message.other').waitFor();
  await tabTo(page, /^I agree$/);
  await page.keyboard.press('Enter');
  await page.locator('#phone-coach .key', { hasText: 'Accept' }).waitFor();

  await tabTo(page, /^Message$/);
  await page.keyboard.type('words');
  await page.keyboard.press('Enter');
  await page.locator('#phone-client .message.own', { hasText: 'words' }).waitFor();
  expect(complaints).toEqual([]);
});

test('the menus of a message and of the paper clip open, are walked and closed with keys; focus comes back', async () => {
  const { page, complaints } = await openPage(browser, rehearsal.url);
  const client = page.locator('#phone-client');
  const own = client.locator('.message.own').last();
  await own.focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^React with/);
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('Delete');
  await page.keyboard.press('Escape');
  const last = await own.getAttribute('data-message');
  expect(await focusedMessage(page)).toBe(last);
  await page.keyboard.press('ArrowUp');
  expect(Number(await focusedMessage(page))).toBeLessThan(Number(last));

  await client.getByRole('button', { name: 'Attach' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Album');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Attach');
  expect(complaints).toEqual([]);
});

test('a dialog is left with Escape and gives focus back', async () => {
  const { page } = await openPage(browser, rehearsal.url);
  await page.getByRole('button', { name: 'Start over' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Start over');
});
