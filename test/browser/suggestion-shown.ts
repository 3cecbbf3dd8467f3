import type { Page } from 'playwright-core';

/** Until the suggestion with this id is the one that is read: two may have the same title, and the address changes before the page. */
export async function suggestionShown(page: Page, id: string | undefined): Promise<void> {
  // on a phone the list is there, not seen
  await page.locator(`a[aria-current="true"][href*="selected=${id}"]`).waitFor({ state: 'attached' });
}
