import axe from 'axe-core'; // the accessibility rules that browsers' own tools use
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { clippedOf } from './page-checks.ts';
import type { RunningApp } from './start-app.ts';

/** How a page is looked at. */
export interface Look {
  /** 360: a phone in a corridor; 1280: a desk; 640 and 320: text at 200 % and 400 % on the desk. */
  readonly width: 320 | 360 | 640 | 1280;
  readonly scheme: 'light' | 'dark';
  readonly language: 'sv' | 'en';
}

/** How journeys are walked: every width with every scheme and every language, every scheme with every language. */
export const everyLook: readonly Look[] = [
  { width: 360, scheme: 'light', language: 'sv' },
  { width: 360, scheme: 'dark', language: 'en' },
  { width: 1280, scheme: 'light', language: 'en' },
  { width: 1280, scheme: 'dark', language: 'sv' },
];
/** How each page and state is looked at: every width, scheme and language once. */
export const looks: readonly Look[] = [
  { width: 360, scheme: 'light', language: 'en' },
  { width: 1280, scheme: 'dark', language: 'sv' },
];
/** The look of tests of what happens, not of how it looks. */
export const desk: Look = { width: 1280, scheme: 'light', language: 'sv' };

/** The users of the demonstration. */
export type User = 'coach' | 'manager' | 'coordinator';

/** WCAG 2.2 AA, and what axe advises besides. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);
/** What the browser writes when the API goes away in the middle of its stream of changes. */
const brokenOff = /ERR_INCOMPLETE_CHUNKED_ENCODING/;
/** What the browser writes when a request is refused: that is expected of someone who is not signed in. */
const refusal = /status of 401/;

/** Runs in the page: what the policy refuses is not always written to the console. */
const tellRefusals = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('refused by the content security policy: ' + violatedDirective + ' ' + blockedURI);
});`;

/** A page that notes all that a page must not do. */
export class WatchedPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #complaints: string[];

  private constructor(page: Page, context: BrowserContext, complaints: string[]) {
    this.page = page;
    this.#context = context;
    this.#complaints = complaints;
  }

  /** Opens the path as the user, who is signed in already; null for nobody. */
  static async open(
    browser: Browser,
    app: RunningApp,
    path: string,
    { user, look = desk }: { readonly user: User | null; readonly look?: Look },
  ): Promise<WatchedPage> {
    const { width, scheme, language } = look;
    const isPhone = width < 400;
    const context = await browser.newContext({
      baseURL: app.address,
      viewport: { width, height: isPhone ? 740 : 900 },
      hasTouch: isPhone,
      colorScheme: scheme,
      locale: language === 'sv' ? 'sv-SE' : 'en-GB',
      reducedMotion: 'reduce',
    });
    if (user !== null) {
      const answer = await context.request.post('/api/v1/demo/sign-in', { data: { user } });
      expect(answer.status()).to.equal(200);
    }
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isExpected = brokenOff.test(message.text()) || (user === null && refusal.test(message.text()));
      if (message.type() === 'error' && !isExpected) {
        complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== app.address) {
        complaints.push(`asks ${request.url()}`);
      }
    });
    await page.addInitScript(tellRefusals);
    const watched = new WatchedPage(page, context, complaints);
    await page.goto(path);
    return watched;
  }

  /**
   * Fails on what the page did that it must not do, on axe's violations, on what is wider than the window, and on text that is not shown whole. Complaints that are
   * `expected` in this state, e.g. of requests while the API is away, do not count.
   */
  async expectFine(state: string, expected?: RegExp): Promise<void> {
    await this.page.evaluate(axe.source);
    const found = await this.page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`,
    );
    const violations = violationsSchema
      .parse(found)
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    expect(violations, `axe: ${state}`).to.deep.equal([]);
    const tooWide = await this.page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(tooWide, `wider than the window: ${state}`).to.equal(false);
    expect(await clippedOf(this.page), `shows less than its text: ${state}`).to.deep.equal([]);
    expect(
      this.#complaints.filter((complaint) => expected?.test(complaint) !== true),
      state,
    ).to.deep.equal([]);
  }

  /** What was complained of until now is as it should be, e.g. requests while the API is away. */
  forgive(pattern: RegExp): void {
    expect(this.#complaints.length, 'complaints').to.be.greaterThan(0);
    expect(this.#complaints.filter((complaint) => !pattern.test(complaint))).to.deep.equal([]);
    this.#complaints.length = 0;
  }

  /** Fails on what the page did that it must not do. */
  async close(): Promise<void> {
    await this.#context.close();
    expect(this.#complaints).to.deep.equal([]);
  }
}
