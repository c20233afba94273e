import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenedPage, screenshot } from './opened-page.ts';
import { messageCount, playTo } from './played-scene.ts';
import { playsInOtherLanguages, sceneStage } from './scene-stage.ts';
import { heard, play, playThrough } from './two-phones.ts';

const stage = sceneStage();

describe('a summary, from the conversation to what both have confirmed', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await stage.begin('summary');
    page = opened.page;
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

playsInOtherLanguages(stage, 'summary', {
  sentence: 'a summary is confirmed',
  colours: { ru: 'dark', pl: 'light', kk: 'dark' },
  shown: ['summaryWrite', 'summaryFind'],
});
