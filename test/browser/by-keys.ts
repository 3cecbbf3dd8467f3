import type { Locator, Page } from 'playwright-core';

/** Most presses of Tab to something on one page. */
const mostTabs = 80;

/** Goes to the thing, once it can be used, by Tab alone, or back by Shift+Tab. Throws when it is not come to. */
export async function tabTo(page: Page, thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // links are neither enabled nor disabled
  await thing.and(page.locator(':not(:disabled)')).waitFor();
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if (await thing.evaluate((element) => element.matches(':focus'))) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${thing} is not come to by ${mostTabs} presses of ${key}.`);
}
