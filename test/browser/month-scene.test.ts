import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type OpenedPage, screenshot } from './opened-page.ts';
import { messageCount, playTo } from './played-scene.ts';
import { playsInOtherLanguages, sceneStage } from './scene-stage.ts';
import { beginsInView, heard, hourOf, paperOn, play } from './two-phones.ts';

const stage = sceneStage();

const dateOf = (page: Page, person: number) => page.locator(`.face[data-person="${person}"] .face-date`).textContent();

describe('a month together, from the first session to the third week', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await stage.begin('month');
    page = opened.page;
  });

  test('a session is agreed in both zones, with a file for either calendar, and a plan of payments with it', async () => {
    await playTo(page, 'monthPropose');
    await heard(page, 'client', 'on Wednesday 25 November at 16:00 (Warsaw: 12:00)');
    await play(page, 'monthAgree');
    await heard(page, 'coach', /session-2026-11-25\.ics/);
    await heard(page, 'client', /session-2026-11-25\.ics/);
    await screenshot(page, 'month-agreed');
    await play(page, 'monthPlan', 'monthPlanAgreed');
    await heard(page, 'client', /30 November: €80.*30 December: €80.*to be paid: €160/s);
  }, 120_000);

  test('what was prepared is there an hour before, and a delay is known at once', async () => {
    await play(page, 'monthPrepare', 'monthHour');
    expect(await hourOf(page, 1001)).toBe('11:00');
    expect(await beginsInView(page, 'coach', /Session with Aigerim.*easier than I had feared/s)).toBe(true);
    await heard(page, 'client', 'today at 16:00 (Warsaw: 12:00)');
    await screenshot(page, 'month-hour');
    await play(page, 'monthLate');
    await heard(page, 'coach', 'Aigerim will be about 5 minutes late');
    await play(page, 'monthNudge', 'monthEnd');
    const felt = page.locator('#phone-client', { hasText: /from 1 to 5/ });
    expect(await felt.count()).toBe(0);
  }, 120_000);

  test('a promise and a payment are one message at a fair hour, and the coach hears of neither before opening', async () => {
    await play(page, 'monthLine');
    const heardSoFar = await messageCount(page, 'coach');
    await play(page, 'monthBoth');
    expect(await hourOf(page, 1002)).toMatch(/^10:0\d$/);
    await heard(page, 'client', /€80 by 30 November.*Due today/s);
    await screenshot(page, 'month-both');
    await play(page, 'monthDone', 'monthPay');
    expect(await dateOf(page, 1002)).toBe('Mon 30 Nov');
    expect(await messageCount(page, 'coach')).toBe(heardSoFar);
    await play(page, 'monthPaid');
    await page.locator('#phone-coach .message.other img').first().waitFor();
    await heard(page, 'client', 'The payment has arrived');
  }, 120_000);

  test('moving late shows the price and the clause first, and the coach waives it', async () => {
    await play(page, 'monthNext', 'monthClause');
    await heard(page, 'client', /By the terms it costs €80.*free of charge until 24 hours/s);
    await screenshot(page, 'month-clause');
    await play(page, 'monthMove', 'monthWaive');
    await heard(page, 'client', 'Anna asks nothing for it this time');
    await heard(page, 'coach', /session-2026-12-11\.ics/);
  }, 120_000);

  test('the coach has the day in one message and the week in one picture, and both the same statement', async () => {
    await play(page, 'monthMorning');
    await heard(page, 'coach', /Friday, 11 December.*session with Aigerim/s);
    await play(page, 'monthWeek');
    await screenshot(page, 'month-week');
    await play(page, 'monthStatement');
    const { name, begins } = await paperOn(page, stage.url(), 'client');
    expect(name).toMatch(/^payments-2026-12-11\.pdf\d+ KB$/);
    expect(begins).toBe('%PDF-');
    await play(page, 'monthFreely');
    expect(opened.complaints).toEqual([]);
  }, 120_000);
});

playsInOtherLanguages(stage, 'month', {
  sentence: 'a month is spent together',
  colours: { ru: 'dark', pl: 'light', kk: 'dark' },
  shown: ['monthAgree', 'monthClause', 'monthWeek'],
  patience: 180_000,
});
