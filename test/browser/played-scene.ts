import type { Page } from 'playwright-core';

/** The steps of the scene that is chosen, as its own file names them. */
const STEPS = `import('/scenes/scenes.js').then(({ scenes }) => {
  const chosen = document.querySelector('#guide input:checked').value;
  return scenes.find(({ id }) => id === chosen).steps.map(({ says }) => says);
})`;

export const stepsChosen = (page: Page): Promise<string[]> => page.evaluate(STEPS);

/** From the choice of scenes to the end of that step. */
export async function playTo(page: Page, last: string): Promise<void> {
  const steps = await stepsChosen(page);
  for (const step of steps.slice(0, steps.indexOf(last) + 1)) await playNext(page, step);
}

/** One step. If the bot did not fulfil it, it ends with "-slow" and is not waited for. */
export async function playNext(page: Page, step: string): Promise<void> {
  await page.locator('#guide .primary').click();
  await page.locator(`#guide[data-step="${step}"]`).waitFor({ timeout: 12_000 });
}

export const messageCount = (page: Page, role: string): Promise<number> =>
  page.locator(`#phone-${role} .message`).count();
