import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { z } from 'zod';
import { until } from '../worker/test-servers.ts';
import { clippedOf } from './page-checks.ts';
import type { RunningApp } from './start-app.ts';
import { keepTab, type Look, openTab } from './tabs.ts';

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
export type User = 'coach' | 'manager' | 'coordinator' | 'officer' | 'admin';

/** The accessibility rules that browsers' own tools use. A browser reads them in half the time when they are minified. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** WCAG 2.2 AA, and what axe advises besides. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);
/** What the browser writes when the API goes away in the middle of its stream of changes. */
const brokenOff = /ERR_INCOMPLETE_CHUNKED_ENCODING/;
/** What the browser writes of requests while the API is away, however far each of them had come. */
export const apiAway = /ERR_CONNECTION_|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED|status of 503/;
/** What the browser writes when a request is refused: that is expected of someone who is not signed in, however many a page makes. */
const refusal = /status of 401/;

/** A page that notes all that a page must not do. */
export class WatchedPage {
  readonly page: Page;
  readonly #complaints: string[];
  readonly #giveBack: () => Promise<void>;
  #isSignedIn: boolean;
  #hearsChanges = false;

  private constructor(page: Page, complaints: string[], isSignedIn: boolean, giveBack: () => Promise<void>) {
    this.page = page;
    this.#complaints = complaints;
    this.#isSignedIn = isSignedIn;
    this.#giveBack = giveBack;
  }

  /** Opens the path as the user, who is signed in already; null for nobody. On a `isFirstVisit` the browser has nothing of the app yet. */
  static async open(
    browser: Browser,
    app: RunningApp,
    path: string,
    {
      user,
      look = desk,
      isFirstVisit = false,
    }: { readonly user: User | null; readonly look?: Look; readonly isFirstVisit?: boolean },
  ): Promise<WatchedPage> {
    const tab = await openTab(browser, app, look, isFirstVisit);
    const { page, context } = tab;
    if (user !== null) {
      await signInAs(page, user);
    }
    const complaints: string[] = [];
    const watched = new WatchedPage(page, complaints, user !== null, async () => {
      page.off('console', hearMessage).off('pageerror', hearError);
      page.off('request', hearRequest).off('response', hearResponse).off('domcontentloaded', hearLoaded);
      await (isFirstVisit ? context.close() : keepTab(browser, tab, look));
    });
    const hearMessage = (message: ConsoleMessage) => {
      const text = message.text();
      const isExpected = brokenOff.test(text) || (!watched.#isSignedIn && refusal.test(text));
      if (message.type() === 'error' && !isExpected) {
        complaints.push(text);
      }
    };
    const hearError = (error: Error) => complaints.push(error.message);
    // what the page before was still answered, after the next was asked for, is not the next one's
    const hearLoaded = () => {
      watched.#hearsChanges = false;
    };
    const hearRequest = (request: Request) => {
      if (request.isNavigationRequest()) {
        watched.#hearsChanges = false;
      }
      if (new URL(request.url()).origin !== app.address) {
        complaints.push(`asks ${request.url()}`);
      }
    };
    const hearResponse = (response: Response) => {
      watched.#hearsChanges ||= response.ok() && new URL(response.url()).pathname === '/api/v1/events';
    };
    page.on('console', hearMessage).on('pageerror', hearError);
    page.on('request', hearRequest).on('response', hearResponse).on('domcontentloaded', hearLoaded);
    await page.goto(path);
    return watched;
  }

  /** Until the page, since it was last loaded, hears of what others change: what they changed before may come too early for it. */
  async hearsChanges(): Promise<void> {
    await until('the page to hear of changes', 20_000, () => this.#hearsChanges);
  }

  /** From now on nobody is signed in here, so that a page's requests are refused: more than one at a time, also after it has shown so. */
  signOut(): void {
    this.#isSignedIn = false;
  }

  /** Leaves the page there is: from now on it asks for nothing more, and what it did was heard. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
    await this.#heardAll();
  }

  /** Signs in as the user after a {@link signOut}. The page before is left first, so that only what it asked for may have been refused. */
  async signIn(user: User): Promise<void> {
    await this.leave();
    await signInAs(this.page, user);
    this.#isSignedIn = true;
  }

  /**
   * Fails on what the page did that it must not do, on axe's violations, on what is wider than the window, and on text that is not shown whole. Complaints that are
   * `expected` in this state, e.g. of requests while the API is away, do not count.
   */
  async expectFine(state: string, expected?: RegExp): Promise<void> {
    if ((await this.page.evaluate('typeof axe')) === 'undefined') {
      await this.page.evaluate(axeSource);
    }
    const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
    const found = await this.page.evaluate(
      `axe.run(document, ${options}).then(({ violations }) => violations)`,
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
  async forgive(pattern: RegExp): Promise<void> {
    await this.#heardAll();
    expect(this.#complaints.length, 'complaints').to.be.greaterThan(0);
    expect(this.#complaints.filter((complaint) => !pattern.test(complaint))).to.deep.equal([]);
    this.#complaints.length = 0;
  }

  /** Fails on what the page did that it must not do, however late it is told; not on what is `expected`. */
  async close(expected?: RegExp): Promise<void> {
    await this.#heardAll();
    await this.#giveBack();
    expect(this.#complaints.filter((complaint) => expected?.test(complaint) !== true)).to.deep.equal([]);
  }

  /** What the page has written until now is heard before it answers. */
  async #heardAll(): Promise<void> {
    await this.page.evaluate('null');
  }
}

async function signInAs(page: Page, user: User): Promise<void> {
  const answer = await page.request.post('/api/v1/demo/sign-in', { data: { user } });
  expect(answer.status()).to.equal(200);
}
