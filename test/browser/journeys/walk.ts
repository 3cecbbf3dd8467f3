import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { tabTo } from '../by-keys.ts';
import type { RunningApp } from '../start-app.ts';
import type { Look } from '../tabs.ts';
import { WatchedPage } from '../watched-page.ts';

/** What one does it with. */
export type Hand = 'mouse' | 'keys';

/** Most presses of the mouse, besides writing, that a journey may take from the address on. */
const mostPresses = 12;

/** Runs in the page: each real press of the mouse or a finger; what keys or scripts set off is none. */
const tellPresses = `document.addEventListener('pointerdown', (event) => event.isTrusted && notePress(), { capture: true });`;

/** A journey through the app from its address alone, by mouse or by keys alone. */
export class Walk {
  readonly watched: WatchedPage;
  readonly page: Page;
  readonly #hand: Hand;
  #presses = 0;

  private constructor(watched: WatchedPage, hand: Hand) {
    this.watched = watched;
    this.page = watched.page;
    this.#hand = hand;
  }

  /** Opens the address as nobody. */
  static async begin(browser: Browser, app: RunningApp, look: Look, hand: Hand): Promise<Walk> {
    const watched = await WatchedPage.open(browser, app, '/', { user: null, look, isFirstVisit: true });
    const walk = new Walk(watched, hand);
    const { page } = walk;
    await page.exposeFunction('notePress', () => {
      walk.#presses += 1;
    });
    await page.addInitScript(tellPresses);
    await page.evaluate(tellPresses);
    return walk;
  }

  /** Presses a link or a button, or chooses a radio or a checkbox; by keys it is come to by Tab, or by Shift+Tab where it lies `back`. */
  async press(thing: Locator, back?: 'back'): Promise<void> {
    await thing.waitFor();
    if (this.#hand === 'mouse') {
      await thing.click();
      return;
    }
    const type = await thing.getAttribute('type');
    if (type === 'radio') {
      await this.#chooseRadio(thing);
      return;
    }
    await tabTo(this.page, thing, back === undefined ? 'Tab' : 'Shift+Tab');
    await this.page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
  }

  /** Goes to the field and writes. */
  async write(field: Locator, text: string): Promise<void> {
    if (this.#hand === 'mouse') {
      await field.click();
    } else {
      await tabTo(this.page, field);
    }
    await this.page.keyboard.insertText(text);
  }

  /** Fails when the mouse was pressed too often, or at all by who has none, or on what the page did that it must not do. */
  async end(): Promise<void> {
    if (this.#hand === 'mouse') {
      expect(this.#presses, 'presses of the mouse').to.be.within(1, mostPresses);
    } else {
      expect(this.#presses, 'presses of a mouse that is not there').to.equal(0);
    }
    await this.watched.close();
  }

  /** By Tab one comes to a group, by the arrows to one of it. */
  async #chooseRadio(radio: Locator): Promise<void> {
    const name = await radio.getAttribute('name');
    const group = this.page.locator(`input[type=radio][name="${name}"]`);
    const chosen = group.and(this.page.locator(':checked'));
    await tabTo(this.page, (await chosen.count()) === 1 ? chosen : group.first());
    await this.page.keyboard.press('Space');
    for (let presses = await group.count(); presses > 0 && !(await radio.isChecked()); presses -= 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    expect(await radio.isChecked(), `${radio} is chosen`).to.equal(true);
  }
}
