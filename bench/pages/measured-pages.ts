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
  const as = async (user: 'coach' | 'coordinator') => ({
    ...site,
    authorization: await site.authorize(demoPrincipals[user]),
  });
  const [coach, coordinator] = [await as('coach'), await as('coordinator')];
  const person = await firstId(coach, '/candidates?coach=me&limit=1');
  const role = await firstId(coordinator, `/roles?nodeId=${node}`);
  const workplace = await firstId(coordinator, `/workplaces?nodeId=${node}`);
  const proposal = await firstId(coach, '/proposals');
  const placement = await firstId(coach, '/placements');
  const propose = await approvePair(coach);
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
    { ...tabbed, name: 'coach: new person', user: 'coach', path: '/people/new', row: 'main input' },
    { ...tabbed, name: 'coach: propose', user: 'coach', path: propose, row: 'main textarea' },
    {
      ...tabbed,
      name: 'coach: a proposal',
      user: 'coach',
      path: `/proposals/${proposal}`,
      row: 'main ol li',
    },
    { ...tabbed, name: 'coach: placements', user: 'coach', path: '/placements', row: 'main li a' },
    {
      ...tabbed,
      name: 'coach: a placement',
      user: 'coach',
      path: `/placements/${placement}`,
      row: 'main ol li',
    },
    { ...tabbed, name: 'coach: roles', user: 'coach', path: '/roles', row: 'main li a' },
    { ...tabbed, name: 'coach: a role', user: 'coach', path: `/roles/${role}`, row: 'main dd' },
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
    { ...tabbed, name: 'manager: proposals', user: 'manager', path: '/proposals', row: 'main h2' },
    { ...tabbed, name: 'manager: who comes', user: 'manager', path: '/who-comes', row: 'main li' },
    { ...tabbed, name: 'manager: my workplace', user: 'manager', path: '/my-workplace', row: 'main input' },
    { ...tabbed, name: 'coordinator: from the address', user: 'coordinator', path: '/', row: 'main a' },
    { ...tabbed, name: 'coordinator: the node', user: 'coordinator', path: `/nodes/${node}`, row: 'main a' },
    {
      ...tabbed,
      name: 'coordinator: capacity',
      user: 'coordinator',
      path: `/nodes/${node}/capacity`,
      row: 'main li a',
    },
    { ...tabbed, name: 'coordinator: import', user: 'coordinator', path: '/import', row: 'main input' },
    {
      ...tabbed,
      name: 'coordinator: workplaces',
      user: 'coordinator',
      path: '/workplaces',
      row: 'main li a',
    },
    {
      ...tabbed,
      name: 'coordinator: a workplace',
      user: 'coordinator',
      path: `/workplaces/${workplace}`,
      row: 'main input',
    },
    {
      ...tabbed,
      name: 'coordinator: adjustments',
      user: 'coordinator',
      path: '/adjustments',
      row: 'main button',
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
      ...tabbed,
      name: 'coordinator: match lists',
      user: 'coordinator',
      path: '/match-lists',
      row: 'main button',
    },
    { ...tabbed, name: 'coordinator: policy', user: 'coordinator', path: '/policy', row: 'main h2' },
  ];
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
}

/** A page of which only the first answer is timed. */
const tabbed = { use: (page: Page) => press(page, 'Tab') };

const item = z.looseObject({ id: z.string() });

async function firstId(site: Site, path: string): Promise<string> {
  const page = await send(site, 'GET', path);
  return z.object({ items: z.tuple([item], item) }).parse(page).items[0].id;
}

/** Approves a suggestion that nobody has decided on, and returns the path where it is proposed. */
async function approvePair(coach: Site): Promise<string> {
  const people = z.object({ items: z.array(item) });
  const suggestions = z.object({ items: z.array(item.extend({ review: z.unknown() })) });
  for (const { id } of people.parse(await send(coach, 'GET', '/candidates?coach=me&needs=review')).items) {
    const { items } = suggestions.parse(await send(coach, 'GET', `/candidates/${id}/suggestions`));
    const free = items.find(({ review }) => review === null);
    if (free !== undefined) {
      await send(coach, 'POST', `/suggestions/${free.id}/reviews`, {
        decision: 'approve',
        comment: 'Provas.',
      });
      return `/people/${id}/suggestions/${free.id}/propose`;
    }
  }
  throw new Error('The demonstration has nothing left to review.');
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
