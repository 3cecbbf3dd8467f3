import type { Page } from 'playwright-core';
import { z } from 'zod';
import { send } from '../load/ask-site.ts';
import type { Site } from '../load/start-site.ts';

/** A page that is measured, and what is done on it. */
export interface MeasuredPage {
  readonly name: string;
  /** Who is signed in; null for nobody. */
  readonly user: 'coach' | 'manager' | 'coordinator' | null;
  readonly path: string;
  /** A selector of what its user came for. */
  readonly row: string;
  /** What its user does first, so that the answers to it can be timed. */
  readonly use: (page: Page) => Promise<void>;
}

/** The pages of the three users' days. The first is the peer of the others. */
export async function measuredPages(site: Site): Promise<MeasuredPage[]> {
  const person = await firstOfCoach(site);
  return [
    {
      name: 'sign in (peer)',
      user: null,
      path: '/sign-in',
      row: 'main button',
      use: async (page) => {
        await page.keyboard.press('Tab');
      },
    },
    {
      name: 'coach: a person’s suggestions',
      user: 'coach',
      path: `/people/${person}/suggestions`,
      row: 'main li a',
      use: async (page) => {
        for (const key of ['j', 'j', 'k', 'n']) {
          await page.keyboard.press(key);
          await page.waitForTimeout(300);
        }
        await page.keyboard.press('Escape');
      },
    },
    {
      name: 'coach: people',
      user: 'coach',
      path: '/people',
      row: 'main li a',
      use: async (page) => {
        await page.getByRole('searchbox').fill('la');
      },
    },
  ];
}

async function firstOfCoach(site: Site): Promise<string> {
  const page = await send(site, 'GET', '/candidates?nodeId=goteborg&limit=1');
  return z.object({ items: z.tuple([z.object({ id: z.string() })]) }).parse(page).items[0].id;
}
