import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenedPage, screenshot } from './opened-page.ts';
import { messageCount, playTo } from './played-scene.ts';
import { playsInOtherLanguages, sceneStage } from './scene-stage.ts';
import { beginsInView, heard, hourOf, paperOn, play, post } from './two-phones.ts';

const stage = sceneStage();

describe('a beginning, from the invitation to the first night', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await stage.begin('beginning');
    page = opened.page;
  });

  test('a newcomer reads the greeting from its first word, in either language, and agrees', async () => {
    await playTo(page, 'beginGreeting');
    expect(await beginsInView(page, 'client', 'Your coach here is Anna')).toBe(true);
    await play(page, 'beginLanguage');
    await heard(page, 'client', 'Your coach here is Anna');
    await play(page, 'beginConsent');
    await heard(page, 'coach', 'Aigerim opened your invitation');
    await play(page, 'beginCity');
    await heard(page, 'client', 'Time zone: Almaty');
  }, 90_000);

  test('the questionnaire is answered in the evening and on a later morning, and the coach hears none of it', async () => {
    const quiet = await messageCount(page, 'coach');
    await play(page, 'beginEvening', 'beginVoice', 'beginScale');
    await heard(page, 'client', 'Question 6 of 12');
    await heard(page, 'client', 'Your answer: 8');
    await play(page, 'beginLater', 'beginReminder');
    expect(await hourOf(page, 1002)).toMatch(/^09:0\d$/);
    await heard(page, 'client', 'is waiting where you left it');
    await play(page, 'beginGoOn', 'beginRest', 'beginReview');
    expect(await beginsInView(page, 'client', 'All done. Please look it over')).toBe(true);
    await heard(page, 'client', /Nine years in the same job.*left out.*more questions/is);
    await screenshot(page, 'beginning-review');
    await play(page, 'beginSend');
    await heard(page, 'client', 'today at 14:00 (Warsaw: 10:00)');
    expect(await messageCount(page, 'coach')).toBe(quiet);
  }, 90_000);

  test('the brief is there when contact hours begin, and its paper opens beside the page', async () => {
    await play(page, 'beginBrief');
    expect(await hourOf(page, 1001)).toMatch(/^10:0\d$/);
    expect(await beginsInView(page, 'coach', 'Aigerim sent the questionnaire')).toBe(true);
    await heard(page, 'coach', /client brief.*Nine years in the same job/s);
    await screenshot(page, 'beginning-brief');
    await play(page, 'beginPaper');
    await page.locator('#phone-coach .message.other .media-voice').waitFor();
    const { name, begins } = await paperOn(page, stage.url(), 'coach');
    expect(name).toMatch(/^brief-2026-11-25\.pdf\d+ KB$/);
    expect(begins).toBe('%PDF-');
  }, 60_000);

  test('the offer is taken, terms follow in writing, and both are told that the work begins', async () => {
    await play(page, 'beginOffer', 'beginPreview', 'beginChoice');
    await heard(page, 'client', 'Anna offers to work with you like this');
    await play(page, 'beginTake', 'beginTerms');
    await heard(page, 'client', 'Terms of work: Anna and Aigerim');
    await play(page, 'beginAgree');
    await heard(page, 'client', 'Agreed: the work begins');
    await heard(page, 'coach', 'The work begins');
  }, 60_000);

  test('the first message at night is explained, a common question answered, and the coach hears nothing', async () => {
    const atWork = await messageCount(page, 'coach');
    await play(page, 'beginNight');
    expect(await hourOf(page, 1002)).toMatch(/^23:4\d$/);
    await heard(page, 'client', 'You are just starting');
    await play(page, 'beginQuestion');
    await heard(page, 'client', 'Yes, write whenever it helps');
    expect(await messageCount(page, 'coach')).toBe(atWork);
    await screenshot(page, 'beginning-night');
    await play(page, 'beginFreely');
    await page.getByRole('button', { name: 'Play freely' }).click();
    expect(await page.locator('#guide').isHidden()).toBe(true);
    expect(opened.complaints).toEqual([]);
  }, 60_000);
});

playsInOtherLanguages(stage, 'beginning', {
  sentence: 'the beginning plays to its end',
  colours: { ru: 'dark', pl: 'light', kk: 'dark' },
  shown: ['beginScale', 'beginPreview'],
  patience: 180_000,
});

test('whoever goes on before the bot has answered loses nothing of the scene', async () => {
  const { page } = await stage.begin('beginning');
  await playTo(page, 'beginCity');
  await post(stage.url(), 'faults', { method: 'sendMessage', chat_id: 1002, kind: 'delay', ms: 9_000 });
  await page.locator('#guide .primary').click();
  await page.locator('#guide[data-step="beginEvening-slow"]').waitFor({ timeout: 12_000 });
  for (const step of ['beginVoice', 'beginScale', 'beginLater']) {
    await page.locator('#guide .primary').click();
    await page.locator(`#guide[data-step^="${step}"]`).waitFor({ timeout: 12_000 });
  }
  await heard(page, 'client', 'Put aside');
  await heard(page, 'client', 'Your answer: 8');
  const answers = page.locator('#phone-client .message.own', { hasText: /Nine years|In three months/ });
  expect(await answers.count()).toBe(2);
}, 120_000);
