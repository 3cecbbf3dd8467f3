import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningApp } from './start-app.ts';

/** How a tab is looked at. */
export interface Look {
  /** 360: a phone in a corridor; 1280: a desk; 640 and 320: text at 200 % and 400 % on the desk. */
  readonly width: 320 | 360 | 640 | 1280;
  readonly scheme: 'light' | 'dark';
  readonly language: 'sv' | 'en';
}

/** A tab of a browser of its own: no other tab shares its cookies or what it has stored. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Those who can't be told from a tab that has been used: a new one costs twice the work, most of it to read the same code again. */
const emptyTabs = new WeakMap<Browser, Map<string, Tab[]>>();

/** Runs in the page: what the policy refuses is not always written to the console. */
const tellRefusals = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('refused by the content security policy: ' + violatedDirective + ' ' + blockedURI);
});`;

/** A file of the app that runs no code, where a tab waits with nothing in it. */
const stillFile = '/icon.svg';

/** A tab with nothing stored and nobody signed in; on a `isFirstVisit` in a browser that has not read the app's code, either. */
export async function openTab(
  browser: Browser,
  { address }: RunningApp,
  look: Look,
  isFirstVisit: boolean,
): Promise<Tab> {
  const { width, scheme, language } = look;
  const viewport = { width, height: isPhone(look) ? 740 : 900 };
  const kept = isFirstVisit ? undefined : emptyTabs.get(browser)?.get(kindOf(look))?.pop();
  if (kept !== undefined) {
    await kept.page.setViewportSize(viewport);
    await kept.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    return kept;
  }
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    hasTouch: isPhone(look),
    colorScheme: scheme,
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(tellRefusals);
  return { page, context };
}

/** Empties a tab that {@link openTab} gave, for the next who opens one to be looked at so. */
export async function keepTab(browser: Browser, { page, context }: Tab, look: Look): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(stillFile);
  await page.evaluate('localStorage.clear(), sessionStorage.clear()');
  await context.clearCookies();
  // where it rested something would be pointed at
  await page.mouse.move(-1, -1);
  const tabs = emptyTabs.get(browser) ?? new Map<string, Tab[]>();
  emptyTabs.set(browser, tabs.set(kindOf(look), [...(tabs.get(kindOf(look)) ?? []), { page, context }]));
}

/** What a tab has from its beginning. */
function kindOf(look: Look): string {
  return `${look.language} ${isPhone(look)}`;
}

function isPhone({ width }: Look): boolean {
  return width < 400;
}
