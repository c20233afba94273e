import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, closePages, openPage, PHONE_WIDTH, screenshot, startBrowser } from './opened-page.ts';
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

async function startOver(): Promise<void> {
  await closePages(browser);
  await fetch(`${rehearsal.url}/reset`, { method: 'POST' });
}

const widths = { wide: { width: 1280, height: 800 }, 'phone-width': PHONE_WIDTH };
const MEASURE = '[document.documentElement.scrollWidth, innerWidth]';

async function fitsItsWidth(page: Page): Promise<void> {
  const [content, window] = (await page.evaluate(MEASURE)) as number[];
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

/** Targets smaller than 24 px; links and buttons inside running text are exempt (WCAG 2.5.8). */
const SMALL_TARGETS = `[...document.querySelectorAll('button, a, select, input, textarea, summary')]
  .filter((one) => one.checkVisibility() && !one.matches('.text a, .text-button'))
  .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
  .map((one) => one.outerHTML.slice(0, 120))`;

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(Object.entries(widths))('%s, the welcome breaks no accessibility rule', async (name, viewport) => {
    const { page, complaints } = await openPage(browser, rehearsal.url, { colorScheme, viewport });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
    await fitsItsWidth(page);
    await screenshot(page, `welcome-${colorScheme}-${name}`);
    expect(complaints).toEqual([]);
  });

  test.each(Object.entries(widths))(
    '%s, phones in use break no accessibility rule',
    async (name, viewport) => {
      await startOver();
      const { page } = await openPage(browser, rehearsal.url, { colorScheme, viewport });
      await page.locator('#guide .primary').click();
      await page.locator('#phone-coach .message.other').first().waitFor();
      await page.locator('#guide .primary:not([aria-disabled])').waitFor();
      await page.locator('#phone-coach .message').last().click({ button: 'right' });
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('#phone-coach .field').fill('/');
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
      await fitsItsWidth(page);
      await screenshot(page, `in-use-${colorScheme}-${name}`);
    },
    60_000,
  );
});

describe.each(['ru', 'pl', 'kk', 'en'])('in %s', (locale) => {
  test.each(Object.entries(widths))(
    '%s, the page speaks the language of its reader and fits',
    async (name, viewport) => {
      await startOver();
      const { page, complaints } = await openPage(browser, rehearsal.url, { locale, viewport });
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('#page-language').inputValue()).toBe(locale);
      await fitsItsWidth(page);
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, `welcome-${locale}-${name}`);
      expect(complaints).toEqual([]);
    },
  );
});
