import type { Browser } from 'playwright-core';
import type { RunningApp } from '../start-app.ts';

/** What the tests of all pages share; there only once they run. */
export interface OpenApp {
  readonly app: () => RunningApp;
  readonly browser: () => Browser;
}
