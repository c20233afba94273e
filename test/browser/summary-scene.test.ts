import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, type OpenedPage, openPage, PHONE_WIDTH, screenshot, startBrowser } from './opened-page.ts';
import { messageCount, playTo } from './played-scene.ts';
import { type StartedRehearsal, startProgram } from './started-rehearsal.ts';
import { heard, play, playThrough, startOver } from './two-phones.ts';

let rehearsal: StartedRehearsal;
let browser: Browser;

beforeAll(async () => {
  rehearsal = await startProgram();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await rehearsal.stop();
});

const choose = (page: Page): Promise<void> => page.locator('#guide input[value="summary"]').check();

describe('a summary, from the conversation to what both have confirmed', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    await startOver(browser, rehearsal.url);
    opened = await openPage(browser, rehearsal.url);
    page = opened.page;
    await choose(page);
  });

  test('three lines are understood with owners and days, and only then sent', async () => {
    await playTo(page, 'summaryOffer');
    await heard(page, 'coach', 'It looks as if you agreed on something');
    const unsent = await messageCount(page, 'client');
    await play(page, 'summaryWrite');
    await heard(page, 'coach', /questions for the talk.*26 November.*three ways forward.*29 November/s);
    expect(await messageCount(page, 'client')).toBe(unsent);
    await screenshot(page, 'summary-draft');
    await play(page, 'summarySend');
    await heard(page, 'client', /questions for the talk.*Anna.*26 November/s);
  }, 90_000);

  test('two items are confirmed, one is corrected, and the correction needs the other side', async () => {
    await play(page, 'summaryYes', 'summaryCorrect');
    await heard(page, 'coach', /two ways forward.*30 November.*three ways forward/s);
    await screenshot(page, 'summary-corrected');
    await play(page, 'summaryAgree');
    await heard(page, 'coach', /two ways forward.*30 November\. Confirmed/s);
  }, 60_000);

  test('what was agreed is found again, with who confirmed it and when', async () => {
    await play(page, 'summaryFind');
    await heard(page, 'client', /two ways forward.*three ways forward.*Confirmed\b.*Anna/s);
    await screenshot(page, 'summary-found');
  }, 60_000);

  test('a day of silence gets one question', async () => {
    await play(page, 'summaryAnother', 'summarySilence');
    const asked = page.locator('#phone-client .message.other', { hasText: 'still waits for your answer' });
    expect(await asked.count()).toBe(1);
    await play(page, 'summaryFreely');
    expect(opened.complaints).toEqual([]);
  }, 60_000);

  test('another scene can follow it, on two empty phones', async () => {
    await page.getByRole('button', { name: 'Play a scene' }).click();
    await page.getByRole('menuitem', { name: 'Terms of working together' }).click();
    await page.getByRole('button', { name: 'Forget and start over' }).click();
    await page.locator('#guide .guide-title').waitFor();
    await playThrough(page);
    await heard(page, 'coach', 'In an hour I am talking to my boss');
  }, 90_000);
});

test.each([
  ['ru', 'dark'],
  ['pl', 'light'],
  ['kk', 'dark'],
] as const)(
  'in %s a summary is confirmed at the width of a phone',
  async (locale, colorScheme) => {
    await startOver(browser, rehearsal.url);
    const { page, complaints } = await openPage(browser, rehearsal.url, {
      viewport: PHONE_WIDTH,
      locale,
      colorScheme,
    });
    await choose(page);
    await playThrough(page, async (step) => {
      if (step === 'summaryWrite' || step === 'summaryFind') await screenshot(page, `${step}-${locale}`);
    });
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  120_000,
);
