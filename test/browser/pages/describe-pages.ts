import { type Browser, chromium } from 'playwright-core'; // drives the Chromium that Debian packages
import { type RunningApp, startApp } from '../start-app.ts';
import type { OpenApp } from './open-app.ts';

/** Tests of pages that share one running app and one browser, which start before them and end after them. */
export function describePages(title: string, describeEach: readonly ((open: OpenApp) => void)[]): void {
  describe(title, function () {
    this.timeout(120_000);
    let app: RunningApp;
    let browser: Browser;

    before(async () => {
      app = await startApp();
      browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        // a file keeps the å ä ö of its name, as on any desk
        env: { ...process.env, LANG: 'C.UTF-8' },
      });
    });

    after(async () => {
      await browser?.close();
      await app?.stop();
    });

    const open = { app: () => app, browser: () => browser };
    for (const describePage of describeEach) {
      describePage(open);
    }
  });
}
