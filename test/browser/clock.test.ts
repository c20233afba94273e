import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openFreePage, screenshot, startBrowser } from './opened-page.ts';
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

const now = async (): Promise<number> =>
  ((await (await fetch(`${rehearsal.url}/clock`)).json()) as { now: number }).now;
const face = (page: Page, person: number) => page.locator(`.face[data-person="${person}"] .face-time`);

async function movedBy(act: () => Promise<void>, page: Page): Promise<number> {
  const before = await now();
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/clock') && response.request().method() === 'POST',
  );
  await act();
  await answered;
  return Math.round(((await now()) - before) / 60_000);
}

test('the clock moves by a quarter, by an hour, to the late evening and to the opening', async () => {
  const { page, complaints } = await openFreePage(browser, rehearsal.url);
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
  expect(await movedBy(press('+15 min'), page)).toBe(15);
  expect(await movedBy(press('+1 h'), page)).toBe(60);
  await movedBy(press('23:40, Almaty'), page);
  await face(page, 1002).filter({ hasText: '23:40' }).waitFor();
  await face(page, 1001).filter({ hasText: '19:40' }).waitFor();
  await page.locator('.sky-client[data-phase="night"]').waitFor({ state: 'attached' });
  await page.locator('.sky-coach[data-phase="dusk"]').waitFor({ state: 'attached' });
  await screenshot(page, 'two-skies');
  await movedBy(press('Next opening'), page);
  await face(page, 1001).filter({ hasText: '10:00' }).waitFor();
  await page
    .locator('.face', { hasText: /Mon,? 23 Nov/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test('any date and time can be set by the clock of either side', async () => {
  const { page, complaints } = await openFreePage(browser, rehearsal.url);
  await page.getByText('Any date and time').click();
  await page.getByLabel('Any date and time').fill('2027-03-28T03:30');
  await page.getByLabel('By the clock of').selectOption('Asia/Almaty');
  await page.getByRole('button', { name: 'Set the clock' }).click();
  await face(page, 1002).filter({ hasText: '03:30' }).waitFor();
  await face(page, 1001).filter({ hasText: '23:30' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a phone shows the hour of its owner, also after a move to another zone', async () => {
  const { page } = await openFreePage(browser, rehearsal.url);
  await page.getByRole('button', { name: 'Language and time zone: Aigerim' }).click();
  await page.locator('select[name="zone"]').selectOption('Europe/Warsaw');
  await page.locator('select[name="language_code"]').selectOption('kk');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('#side-client', { hasText: 'Warsaw' }).waitFor();
  await page.locator('#phone-client', { hasText: 'Бастау' }).waitFor();
  const shown = await page.locator('.status-bar').allInnerTexts();
  expect(shown[0]).toBe(shown[1]);
});
