import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const SCREENSHOTS = join(process.cwd(), 'screenshots');
const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

const QUIET_CHROMIUM = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET_CHROMIUM });

export const PHONE_WIDTH = { width: 390, height: 844 };

export interface OpenedPage {
  page: Page;
  /** Everything the console complained about, and every request that left this computer. */
  complaints: string[];
}

/** An open page answers a reset by making its two people; a test that resets closes it before. */
export async function closePages(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}

/** A page as a new visitor sees it: nothing remembered, nothing moving; the page before it is closed. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  await closePages(browser);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      complaints.push(`left: ${request.url()}`);
  });
  await page.goto(url);
  await page.locator('body[data-ready]').waitFor();
  return { page, complaints };
}

/** The page after "Play freely": no scene, two phones. */
export async function openFreePage(
  browser: Browser,
  url: string,
  options?: BrowserContextOptions,
): Promise<OpenedPage> {
  const opened = await openPage(browser, url, options);
  const freely = opened.page.getByRole('button', { name: 'Play freely' });
  if (await freely.isVisible()) await freely.click();
  return opened;
}

export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
