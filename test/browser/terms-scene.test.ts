import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenedPage, screenshot } from './opened-page.ts';
import { playTo } from './played-scene.ts';
import { playsInOtherLanguages, sceneStage } from './scene-stage.ts';
import { beginsInView, heard, hourOf, paperOn, play } from './two-phones.ts';

const stage = sceneStage();

const TITLE = 'Terms of work: Anna and Aigerim';

describe('terms, from the first proposal to the message that is treated by them', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await stage.begin('terms');
    page = opened.page;
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
    const { name, begins } = await paperOn(page, stage.url(), 'client');
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

playsInOtherLanguages(stage, 'terms', {
  sentence: 'terms are agreed on',
  colours: { ru: 'light', pl: 'dark', kk: 'light' },
  shown: ['termsValue', 'termsSecond'],
});
