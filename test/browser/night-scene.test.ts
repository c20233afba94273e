import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openPage, PHONE_WIDTH, screenshot, startBrowser } from './opened-page.ts';
import { messageCount, playNext, playTo } from './played-scene.ts';
import { type StartedRehearsal, startRehearsal } from './started-rehearsal.ts';

let rehearsal: StartedRehearsal;
let browser: Browser;

beforeAll(async () => {
  rehearsal = await startRehearsal();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await rehearsal.stop();
});

const NIGHT_WORDS = /I talked to my sister/;
const REPLY_WORDS = /I am reading this with a clear head/;

test('a first visit is led through a night and a morning', async () => {
  const { page, complaints } = await openPage(browser, rehearsal.url);
  await page.getByRole('radio', { name: 'A night and a morning' }).check();
  await playTo(page, 'sceneAccept');
  const beforeNight = await messageCount(page, 'coach');

  await playNext(page, 'sceneNight');
  await page.locator('#phone-client .message.own', { hasText: NIGHT_WORDS }).waitFor();
  expect(await page.locator('.face[data-person="1002"] .face-time').textContent()).toBe('23:40');
  await playNext(page, 'sceneQuiet');
  expect(await messageCount(page, 'coach')).toBe(beforeNight);
  await screenshot(page, 'night');

  await playNext(page, 'sceneMorning');
  await page.locator('#phone-coach .message.other', { hasText: NIGHT_WORDS }).waitFor();
  expect(await page.locator('.face[data-person="1001"] .face-time').textContent()).toMatch(/^10:0\d$/);
  await playNext(page, 'sceneReply');
  await page.locator('#phone-client .message.other', { hasText: REPLY_WORDS }).waitFor();
  await screenshot(page, 'morning');

  await playNext(page, 'sceneFreely');
  await page.getByRole('button', { name: 'Play freely' }).click();
  expect(await page.locator('#guide').isHidden()).toBe(true);
  expect(complaints).toEqual([]);
}, 120_000);

test('the scene can be played again after starting over, at the width of a phone', async () => {
  const { page, complaints } = await openPage(browser, rehearsal.url, { viewport: PHONE_WIDTH });
  await page.getByRole('button', { name: 'Play a scene' }).click();
  await page.getByRole('menuitem', { name: 'A night and a morning' }).click();
  await page.getByRole('button', { name: 'Forget and start over' }).click();
  await page.locator('#guide .guide-title').waitFor();
  await playTo(page, 'sceneNight');
  expect(await page.locator('#phone-client').isVisible()).toBe(true);
  expect(await page.locator('#phone-coach').isVisible()).toBe(false);
  await screenshot(page, 'night-phone-width');
  await playNext(page, 'sceneQuiet');
  expect(await page.locator('#phone-coach').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
}, 120_000);

test('leaving the scene leaves two empty phones that can be used', async () => {
  const { page } = await openPage(browser, rehearsal.url);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Forget and start over' }).click();
  await page.getByRole('button', { name: 'Play freely' }).click();
  await page.getByRole('button', { name: 'Open the coach link' }).click();
  await page.locator('#phone-coach .message.other').first().waitFor();
  await page.reload();
  await page.locator('#phone-coach .message.other').first().waitFor();
  expect(await page.locator('#guide').isHidden()).toBe(true);
}, 60_000);
