import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, type OpenedPage, openPage, PHONE_WIDTH, screenshot, startBrowser } from './opened-page.ts';
import { playTo } from './played-scene.ts';
import { type StartedRehearsal, startProgram } from './started-rehearsal.ts';
import { beginsInView, heard, hourOf, paperOn, play, playThrough, startOver } from './two-phones.ts';

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

const choose = (page: Page): Promise<void> => page.locator('#guide input[value="terms"]').check();
const TITLE = 'Terms of work: Anna and Aigerim';

describe('terms, from the first proposal to the message that is treated by them', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    await startOver(browser, rehearsal.url);
    opened = await openPage(browser, rehearsal.url);
    page = opened.page;
    await choose(page);
  });

  test('one value of the usual terms is changed, and the coach reads all of it before the client does', async () => {
    await playTo(page, 'termsValue');
    await heard(page, 'coach', /Moving and cancelling.*48 hours/s);
    expect(await page.locator('#phone-client', { hasText: TITLE }).count()).toBe(0);
    await play(page, 'termsPreview');
    expect(await beginsInView(page, 'coach', TITLE)).toBe(true);
    await play(page, 'termsSend');
    expect(await beginsInView(page, 'client', TITLE)).toBe(true);
    await screenshot(page, 'terms-sent');
  }, 90_000);

  test('a question is answered, a proposal taken, and version 2 says only what has changed', async () => {
    await play(page, 'termsAsk', 'termsOther');
    await heard(page, 'coach', 'What if I fall ill');
    await play(page, 'termsAnswer', 'termsTake');
    await heard(page, 'client', /What if I fall ill.*Illness does not count/s);
    await play(page, 'termsSecond');
    const second = page.locator('#phone-client .message.other', { hasText: '10:00–18:00' }).last();
    expect(await second.textContent()).toMatch(/09:00–17:00/);
    expect(await second.textContent()).not.toMatch(/48 hours/);
    await screenshot(page, 'terms-second');
  }, 90_000);

  test('both hear that it is accepted, and it can be taken away on paper', async () => {
    await play(page, 'termsAccept');
    const print = /Fingerprint: [0-9a-f]{8}/;
    await heard(page, 'client', print);
    await heard(page, 'coach', print);
    await play(page, 'termsPaper');
    const { name, begins } = await paperOn(page, rehearsal.url, 'client');
    expect(name).toMatch(/^terms-v2\.pdf\d+ KB$/);
    expect(begins).toBe('%PDF-');
    await screenshot(page, 'terms-paper');
  }, 60_000);

  test('a message at an hour that was closed the day before is with the coach at once', async () => {
    await play(page, 'termsEarly');
    expect(await hourOf(page, 1001)).toMatch(/^09:1\d$/);
    await heard(page, 'coach', 'In an hour I am talking to my boss');
    await play(page, 'termsFreely');
    await page.getByRole('button', { name: 'Play freely' }).click();
    expect(await page.locator('#guide').isHidden()).toBe(true);
    expect(opened.complaints).toEqual([]);
  }, 60_000);
});

test.each([
  ['ru', 'light'],
  ['pl', 'dark'],
  ['kk', 'light'],
] as const)(
  'in %s terms are agreed on at the width of a phone',
  async (locale, colorScheme) => {
    await startOver(browser, rehearsal.url);
    const { page, complaints } = await openPage(browser, rehearsal.url, {
      viewport: PHONE_WIDTH,
      locale,
      colorScheme,
    });
    await choose(page);
    await playThrough(page, async (step) => {
      if (step === 'termsValue' || step === 'termsSecond') await screenshot(page, `${step}-${locale}`);
    });
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  120_000,
);
