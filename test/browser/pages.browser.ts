import { type Browser, chromium } from 'playwright-core'; // drives the Chromium that Debian packages
import { describeFrame } from './pages/frame.ts';
import { describeSignIn } from './pages/sign-in.ts';
import { describeSuggestions } from './pages/suggestions.ts';
import { type RunningApp, startApp } from './start-app.ts';

describe('The pages', function () {
  this.timeout(120_000);
  let app: RunningApp;
  let browser: Browser;

  before(async () => {
    app = await startApp();
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const open = { app: () => app, browser: () => browser };
  describeSignIn(open);
  describeFrame(open);
  describeSuggestions(open);
});
