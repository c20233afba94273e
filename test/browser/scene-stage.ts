import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { axeViolations, type OpenedPage, openPage, PHONE_WIDTH, screenshot, startBrowser } from './opened-page.ts';
import { type StartedRehearsal, startProgram } from './started-rehearsal.ts';
import { playThrough, startOver } from './two-phones.ts';

export interface SceneStage {
  url(): string;
  /** A new visitor on the evening before, with that scene chosen. */
  begin(scene: string, options?: BrowserContextOptions): Promise<OpenedPage>;
}

/** The built program and a browser for the scenes of one file, started and stopped with it. */
export function sceneStage(): SceneStage {
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
  return {
    url: () => rehearsal.url,
    begin: async (scene, options) => {
      await startOver(browser, rehearsal.url);
      const opened = await openPage(browser, rehearsal.url, options);
      await opened.page.locator(`#guide input[value="${scene}"]`).check();
      return opened;
    },
  };
}

interface Elsewhere {
  /** What happens in the scene, behind the language. */
  readonly sentence: string;
  readonly colours: Readonly<Record<'ru' | 'pl' | 'kk', 'light' | 'dark'>>;
  /** Steps to be looked at. */
  readonly shown: readonly string[];
  /** For one language, in ms. */
  readonly patience?: number;
}

/** English is read closely elsewhere: in the other languages the whole scene plays to its end, on a narrow page, without complaints. */
export function playsInOtherLanguages(stage: SceneStage, scene: string, elsewhere: Elsewhere): void {
  const { sentence, colours, shown, patience = 120_000 } = elsewhere;
  test.each(Object.entries(colours))(
    `in %s ${sentence} at the width of a phone`,
    async (locale, colorScheme) => {
      const { page, complaints } = await stage.begin(scene, { viewport: PHONE_WIDTH, locale, colorScheme });
      await playThrough(page, async (step) => {
        if (shown.includes(step)) await screenshot(page, `${step}-${locale}`);
      });
      expect(await axeViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
    patience,
  );
}
