import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import {
  axeViolations,
  closePages,
  type OpenedPage,
  openPage,
  PHONE_WIDTH,
  screenshot,
  startBrowser,
} from './opened-page.ts';
import { messageCount, playNext, playTo, stepsChosen } from './played-scene.ts';
import { type StartedRehearsal, startProgram } from './started-rehearsal.ts';

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

const post = (path: string, body = {}) =>
  fetch(`${rehearsal.url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Nobody is at work: the scene has to find its own morning, early in a week. */
async function startOver(): Promise<void> {
  await closePages(browser);
  await post('reset');
  await post('clock', { to: '2026-11-21T20:15:00Z' });
}

const heard = (page: Page, role: string, words: string | RegExp): Promise<void> =>
  page.locator(`#phone-${role} .message.other`, { hasText: words }).last().waitFor();

const hourOf = (page: Page, person: number): Promise<string | null> =>
  page.locator(`.face[data-person="${person}"] .face-time`).textContent();

const newest = (page: Page, role: string, words: string): Locator =>
  page.locator(`#phone-${role} .message.other`, { hasText: words }).last();

/** Whether the beginning of a message can be read without scrolling. */
async function beginsInView(page: Page, role: string, words: string): Promise<boolean> {
  const message = await newest(page, role, words).boundingBox();
  const log = await page.locator(`#phone-${role} .log`).boundingBox();
  return message !== null && log !== null && message.y >= log.y && message.y < log.y + log.height;
}

describe('a beginning, from the invitation to the first night', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    await startOver();
    opened = await openPage(browser, rehearsal.url);
    page = opened.page;
  });
  const play = async (...steps: string[]): Promise<void> => {
    for (const step of steps) await playNext(page, step);
  };

  test('a newcomer reads the greeting from its first word, in either language, and agrees', async () => {
    await playTo(page, 'beginGreeting');
    expect(await beginsInView(page, 'client', 'Your coach here is Anna')).toBe(true);
    await play('beginLanguage');
    await heard(page, 'client', 'Your coach here is Anna');
    await play('beginConsent');
    await heard(page, 'coach', 'Aigerim opened your invitation');
    await play('beginCity');
    await heard(page, 'client', 'Time zone: Almaty');
  }, 90_000);

  test('the questionnaire is answered in the evening and on a later morning, and the coach hears none of it', async () => {
    const quiet = await messageCount(page, 'coach');
    await play('beginEvening', 'beginVoice', 'beginScale');
    await heard(page, 'client', 'Question 6 of 12');
    await heard(page, 'client', 'Your answer: 8');
    await play('beginLater', 'beginReminder');
    expect(await hourOf(page, 1002)).toMatch(/^09:0\d$/);
    await heard(page, 'client', 'is waiting where you left it');
    await play('beginGoOn', 'beginRest', 'beginReview');
    expect(await beginsInView(page, 'client', 'All done. Please look it over')).toBe(true);
    await heard(page, 'client', /Nine years in the same job.*left out.*more questions/is);
    await screenshot(page, 'beginning-review');
    await play('beginSend');
    await heard(page, 'client', 'today at 14:00 (Warsaw: 10:00)');
    expect(await messageCount(page, 'coach')).toBe(quiet);
  }, 90_000);

  test('the brief is there when contact hours begin, and its paper opens beside the page', async () => {
    await play('beginBrief');
    expect(await hourOf(page, 1001)).toMatch(/^10:0\d$/);
    expect(await beginsInView(page, 'coach', 'Aigerim sent the questionnaire')).toBe(true);
    await heard(page, 'coach', /client brief.*Nine years in the same job/s);
    await screenshot(page, 'beginning-brief');
    await play('beginPaper');
    await page.locator('#phone-coach .message.other .media-voice').waitFor();
    const paper = page.locator('#phone-coach .paper');
    expect(await paper.textContent()).toMatch(/^brief-2026-11-25\.pdf\d+ KB$/);
    expect(await paper.getAttribute('target')).toBe('_blank');
    const file = await fetch(new URL((await paper.getAttribute('href')) ?? '', rehearsal.url));
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect((await file.text()).slice(0, 5)).toBe('%PDF-');
  }, 60_000);

  test('the offer is written, seen, sent and taken, and both are told that the work begins', async () => {
    await play('beginOffer', 'beginPreview', 'beginChoice');
    await heard(page, 'client', 'Anna offers to work with you like this');
    await play('beginTake', 'beginAgree');
    await heard(page, 'client', 'Agreed: the work begins');
    await heard(page, 'coach', 'The work begins');
  }, 60_000);

  test('the first message at night is explained, a common question answered, and the coach hears nothing', async () => {
    const atWork = await messageCount(page, 'coach');
    await play('beginNight');
    expect(await hourOf(page, 1002)).toMatch(/^23:4\d$/);
    await heard(page, 'client', 'You are just starting');
    await play('beginQuestion');
    await heard(page, 'client', 'Yes, write whenever it helps');
    expect(await messageCount(page, 'coach')).toBe(atWork);
    await screenshot(page, 'beginning-night');
    await play('beginFreely');
    await page.getByRole('button', { name: 'Play freely' }).click();
    expect(await page.locator('#guide').isHidden()).toBe(true);
    expect(opened.complaints).toEqual([]);
  }, 60_000);
});

const FITS = 'document.documentElement.scrollWidth <= innerWidth';

test.each([
  ['ru', 'dark'],
  ['pl', 'light'],
  ['kk', 'dark'],
] as const)(
  'in %s the beginning plays to its end at the width of a phone',
  async (locale, colorScheme) => {
    await startOver();
    const { page, complaints } = await openPage(browser, rehearsal.url, {
      viewport: PHONE_WIDTH,
      locale,
      colorScheme,
    });
    for (const step of await stepsChosen(page)) {
      await playNext(page, step);
      expect([step, await page.evaluate(FITS)]).toEqual([step, true]);
      if (step === 'beginScale' || step === 'beginPreview') await screenshot(page, `${step}-${locale}`);
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  180_000,
);

test('whoever goes on before the bot has answered loses nothing of the scene', async () => {
  await startOver();
  const { page } = await openPage(browser, rehearsal.url);
  await playTo(page, 'beginCity');
  await post('faults', { method: 'sendMessage', chat_id: 1002, kind: 'delay', ms: 9_000 });
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
