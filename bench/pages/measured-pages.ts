import type { Page } from 'playwright-core';
import { z } from 'zod';
import { demoPrincipals } from '../../demo/demo-principals.ts';
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
  /** What is done before it is opened; default nothing. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Whether it is scrolled through, too; default not. */
  readonly isLong?: true;
}

const node = 'goteborg';
/** So many rows a long page has at least. */
const longLength = 1_000;

/** The pages of the three users' days. The first is the peer of the others. */
export async function measuredPages(site: Site): Promise<MeasuredPage[]> {
  const coach = { ...site, authorization: await site.authorize(demoPrincipals.coach) };
  const person = await firstId(coach, '/candidates?coach=me&limit=1');
  const list = await longMatchList(site);
  const suggestions: MeasuredPage = {
    name: 'coach: a person’s suggestions',
    user: 'coach',
    path: `/people/${person}/suggestions`,
    row: 'main li a',
    use: (page) => press(page, 'j', 'j', 'k', 'n', 'Escape'),
  };
  return [
    {
      name: 'sign in (peer)',
      user: null,
      path: '/sign-in',
      row: 'main button',
      use: (page) => press(page, 'Tab'),
    },
    {
      name: 'coach: to do',
      user: 'coach',
      path: '/to-do',
      row: 'main li a',
      use: (page) => press(page, 'Tab', 'g'),
    },
    {
      name: 'coach: people',
      user: 'coach',
      path: '/people',
      row: 'main li a',
      use: (page) => page.getByRole('searchbox').pressSequentially('lager', { delay: 100 }),
    },
    {
      name: 'coach: a person',
      user: 'coach',
      path: `/people/${person}`,
      row: 'main textarea',
      use: async (page) => {
        const words = page.locator('main textarea').first();
        await words.focus();
        await words.pressSequentially(' Gärna lugnt.', { delay: 100 });
      },
    },
    suggestions,
    {
      ...suggestions,
      name: `coach: ${longLength} suggestions`,
      prepare: showManySuggestions,
      isLong: true,
    },
    {
      name: 'manager: my roles',
      user: 'manager',
      path: '/my-roles',
      row: 'main li a',
      use: (page) => press(page, 'Tab'),
    },
    {
      name: 'manager: describe',
      user: 'manager',
      path: '/describe',
      row: 'main textarea',
      use: (page) =>
        page
          .getByRole('textbox')
          .first()
          .pressSequentially('Vi hinner inte duka frukost 5 timmar', { delay: 100 }),
    },
    {
      name: 'coordinator: the node',
      user: 'coordinator',
      path: `/nodes/${node}`,
      row: 'main a',
      use: (page) => press(page, 'Tab'),
    },
    {
      name: `coordinator: a match list of ${list.rows}`,
      user: 'coordinator',
      path: `/match-lists/${list.id}`,
      row: 'main tbody tr',
      use: (page) =>
        page
          .getByRole('searchbox')
          .pressSequentially('lager', { delay: 100 })
          .then(() => page.getByRole('searchbox').fill('')),
      isLong: true,
    },
    {
      name: 'coordinator: policy',
      user: 'coordinator',
      path: '/policy',
      row: 'main h1',
      use: (page) => press(page, 'Tab'),
    },
  ];
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
}

const item = z.looseObject({ id: z.string() });

async function firstId(site: Site, path: string): Promise<string> {
  const page = await send(site, 'GET', path);
  return z.object({ items: z.tuple([item]) }).parse(page).items[0].id;
}

/** Asks for a match list of the node's roles with at least {@link longLength} rows, and waits for it. */
async function longMatchList(site: Site): Promise<{ id: string; rows: number }> {
  const { id } = item.parse(
    await send(site, 'POST', '/match-lists', { nodeId: node, for: 'roles', limit: 10 }),
  );
  const made = z.object({
    status: z.string(),
    items: z.array(z.object({ suggestions: z.array(z.unknown()) })),
  });
  for (;;) {
    const { status, items } = made.parse(await send(site, 'GET', `/match-lists/${id}`));
    if (status === 'completed') {
      return { id, rows: items.reduce((sum, { suggestions }) => sum + suggestions.length, 0) };
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Answers with each suggestion many times over: no list that is stored is as long. */
async function showManySuggestions(page: Page): Promise<void> {
  await page.route(/\/candidates\/[^/]+\/suggestions/, async (route) => {
    const answer = await route.fetch();
    const body = z.looseObject({ items: z.array(item) }).parse(await answer.json());
    const items = Array.from({ length: longLength }, (_, index) => {
      const one = body.items[index % body.items.length];
      return { ...one, id: index < body.items.length ? one?.id : `${index}`, rank: index + 1 };
    });
    await route.fulfill({ response: answer, json: { ...body, items, next: null } });
  });
}
