import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { closePages } from './opened-page.ts';
import { playNext, stepsChosen } from './played-scene.ts';

export const post = (url: string, path: string, body = {}): Promise<Response> =>
  fetch(`${url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Nobody is at work: a scene has to find its own morning, on a day that suits it. */
export async function startOver(browser: Browser, url: string): Promise<void> {
  await closePages(browser);
  await post(url, 'reset');
  await post(url, 'clock', { to: '2026-11-21T20:15:00Z' });
}

const newest = (page: Page, role: string, words: string | RegExp) =>
  page.locator(`#phone-${role} .message.other`, { hasText: words }).last();

export const heard = (page: Page, role: string, words: string | RegExp): Promise<void> =>
  newest(page, role, words).waitFor();

export const hourOf = (page: Page, person: number): Promise<string | null> =>
  page.locator(`.face[data-person="${person}"] .face-time`).textContent();

/** Whether the beginning of a message can be read without scrolling. */
export async function beginsInView(page: Page, role: string, words: string | RegExp): Promise<boolean> {
  const message = await newest(page, role, words).boundingBox();
  const log = await page.locator(`#phone-${role} .log`).boundingBox();
  return message !== null && log !== null && message.y >= log.y && message.y < log.y + log.height;
}

export async function play(page: Page, ...steps: string[]): Promise<void> {
  for (const step of steps) await playNext(page, step);
}

const FITS = 'document.documentElement.scrollWidth <= innerWidth';

/** The scene that is chosen, to its end; nothing ever wider than the window. */
export async function playThrough(page: Page, seen: (step: string) => Promise<void> = async () => {}): Promise<void> {
  for (const step of await stepsChosen(page)) {
    await playNext(page, step);
    expect([step, await page.evaluate(FITS)]).toEqual([step, true]);
    await seen(step);
  }
}

/** The newest paper on somebody's phone: what it is called, and that it opens as one beside the page. */
export async function paperOn(page: Page, url: string, role: string): Promise<{ name: string; begins: string }> {
  const paper = page.locator(`#phone-${role} .message.other .paper`).last();
  await paper.waitFor();
  expect(await paper.getAttribute('target')).toBe('_blank');
  const file = await fetch(new URL((await paper.getAttribute('href')) ?? '', url));
  expect(file.headers.get('content-type')).toBe('application/pdf');
  return { name: (await paper.textContent()) ?? '', begins: (await file.text()).slice(0, 5) };
}
