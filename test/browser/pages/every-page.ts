import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { movingOf, pathsLinkedTo } from '../page-checks.ts';
import { namelessOf, outlineOf } from '../page-outline.ts';
import { type User, WatchedPage } from '../watched-page.ts';
import { WayByApi } from '../way-by-api.ts';
import type { OpenApp } from './open-app.ts';

/** The first of each kind that the coach, the coordinator and the manager see. */
type Ids = Readonly<
  Record<
    'person' | 'role' | 'ownRole' | 'workplace' | 'list' | 'proposal' | 'approved' | 'welcomed' | 'placement',
    string
  >
>;

interface PageEntry {
  /** Those whose navigation or links lead to it; null for whoever is not signed in. */
  readonly users: readonly (User | null)[];
  readonly path: (ids: Ids, user: User | null) => string;
}

const everyone = ['coach', 'manager', 'coordinator', 'admin', 'officer'] as const;
const ofRoles = ['coach', 'manager', 'coordinator', 'admin'] as const;
const ofPeople = ['coach', 'coordinator', 'admin'] as const;
const ofNodes = ['coordinator', 'admin'] as const;

/** Every address of the router. What is no page of its own has no users. */
const pages: Readonly<Record<string, PageEntry>> = {
  '/sign-in': { users: [null], path: () => '/sign-in' },
  '/sessions': { users: everyone, path: () => '/sessions' },
  '/': { users: everyone, path: () => '/' },
  '/to-do': { users: ofRoles, path: () => '/to-do' },
  '/nodes': { users: ofNodes, path: () => '/nodes' },
  '/nodes/$nodeId': { users: ofNodes, path: () => '/nodes/goteborg' },
  '/nodes/$nodeId/capacity': { users: ofNodes, path: () => '/nodes/goteborg/capacity' },
  '/people': { users: ofPeople, path: () => '/people' },
  '/people/new': { users: ofPeople, path: () => '/people/new' },
  '/people/$personId': { users: ofPeople, path: ({ person }) => `/people/${person}` },
  '/people/$personId/readers': {
    users: ['coach', 'officer'],
    path: ({ person }) => `/people/${person}/readers`,
  },
  '/people/$personId/copy': { users: ['coach'], path: ({ person }) => `/people/${person}/copy` },
  '/suggestions/$suggestionId/dossier': {
    users: ofPeople,
    path: ({ approved }) => `/suggestions/${approved.split('/')[4]}/dossier`,
  },
  '/signed-in': { users: ['admin'], path: () => '/signed-in' },
  '/audit': { users: ['officer'], path: () => '/audit' },
  '/people/$personId/suggestions': {
    users: ofPeople,
    path: ({ person }) => `/people/${person}/suggestions`,
  },
  '/people/$personId/suggestions/$suggestionId/propose': {
    users: ofPeople,
    path: ({ approved }) => approved,
  },
  '/proposals/$proposalId/plan': {
    users: ofPeople,
    path: ({ welcomed }) => `/proposals/${welcomed}/plan`,
  },
  '/placements': { users: ofPeople, path: () => '/placements' },
  '/placements/$placementId': { users: ofPeople, path: ({ placement }) => `/placements/${placement}` },
  '/proposals/$proposalId': { users: ofPeople, path: ({ proposal }) => `/proposals/${proposal}` },
  '/roles': { users: ofPeople, path: () => '/roles' },
  '/my-roles': { users: ['manager'], path: () => '/my-roles' },
  '/proposals': { users: ['manager'], path: () => '/proposals' },
  '/who-comes': { users: ['manager'], path: () => '/who-comes' },
  '/roles/$roleId': {
    users: ofRoles,
    path: ({ role, ownRole }, user) => `/roles/${user === 'manager' ? ownRole : role}`,
  },
  '/describe': { users: ['manager'], path: () => '/describe' },
  '/describe/$roleId': {
    users: ['manager', 'coordinator', 'admin'],
    path: ({ role, ownRole }, user) => `/describe/${user === 'manager' ? ownRole : role}`,
  },
  '/my-workplace': { users: ['manager'], path: () => '/my-workplace' },
  '/match-lists': { users: ofNodes, path: () => '/match-lists' },
  '/match-lists/$listId': { users: ofNodes, path: ({ list }) => `/match-lists/${list}` },
  '/import': { users: ofNodes, path: () => '/import' },
  '/adjustments': { users: ofNodes, path: () => '/adjustments' },
  '/policy': { users: ofNodes, path: () => '/policy' },
  '/workplaces': { users: ofNodes, path: () => '/workplaces' },
  '/workplaces/new': { users: ofNodes, path: () => '/workplaces/new' },
  '/workplaces/$workplaceId': { users: ofNodes, path: ({ workplace }) => `/workplaces/${workplace}` },
  $: { users: everyone, path: () => '/nothing-here' },
};

/** What holds for every page, however it came to be. */
export function describeEveryPage({ app, browser }: OpenApp): void {
  let ids: Promise<Ids> | undefined;
  const linked = new Map<User, Set<string>>();

  it('stands in the table of these tests', () => {
    const files = readdirSync('web/src/app').filter((name) => /rout/.test(name));
    const routes = files.map((name) => readFileSync(`web/src/app/${name}`, 'utf8')).join('\n');
    const paths = [...routes.matchAll(/^ {2}path: '([^']+)',$/gm)].map(([, path]) => path);
    expect(paths.length).to.be.greaterThan(10);
    expect(Object.keys(pages)).to.have.members(paths);
  });

  for (const [pattern, { users, path }] of Object.entries(pages)) {
    for (const user of users) {
      it(`is read in order and whole at every size of text: ${pattern} of ${user ?? 'nobody'}`, async () => {
        ids ??= findIds();
        const watched = await WatchedPage.open(browser(), app(), path(await ids, user), { user });
        const { page } = watched;
        await page.locator('h1').waitFor();
        await page.locator('main:not(:has-text("Hämtar …"))').waitFor();
        await watched.expectFine('at 100 %');

        const outline = await outlineOf(page);
        expect(outline.titles, 'one first heading').to.have.length(1);
        expect(await page.title(), 'the title tells the page').to.equal(`${outline.titles[0]} – Passa`);
        expect(outline.skipped, 'headings without the one above').to.deep.equal([]);
        const { main, banner, navigations } = outline;
        expect(main, 'one main part').to.equal(1);
        expect(navigations, 'each with a name of its own').to.deep.equal([...new Set(navigations)]);
        expect(navigations).not.to.include('');
        if (user !== null) {
          expect(banner, 'one head').to.equal(1);
          expect(navigations[0], 'the pages come first').to.equal('Sidor');
          linked.set(user, new Set([...(linked.get(user) ?? []), ...(await pathsLinkedTo(page))]));
        }
        expect(await namelessOf(page), 'what has no name').to.deep.equal([]);
        expect(await movingOf(page), 'what moves').to.deep.equal([]);
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 740 });
          await watched.expectFine(`${width} px wide`);
        }
        await watched.close();
      });
    }
  }

  it('is in the table for each user whom a link leads there', () => {
    const matchers = Object.entries(pages)
      .filter(([pattern]) => pattern !== '$')
      .map(([pattern, { users }]) => ({ pattern, users, parts: pattern.split('/') }));
    const missing = [...linked].flatMap(([user, paths]) =>
      [...paths].flatMap((path) => {
        const found = matchers
          .filter(({ parts }) => fits(parts, path.split('/')))
          .toSorted((one, other) => one.pattern.split('$').length - other.pattern.split('$').length)[0];
        return found?.users.includes(user) ? [] : [`${user}: ${found?.pattern ?? path}`];
      }),
    );
    expect([...new Set(missing)]).to.deep.equal([]);
    expect([...linked.keys()]).to.have.members(everyone);
  });

  async function findIds(): Promise<Ids> {
    const [person, role, ownRole, workplace] = await Promise.all([
      firstOf('coach', '/candidates?needs=review&coach=me'),
      firstOf('coach', '/roles'),
      firstOf('manager', '/roles'),
      firstOf('coordinator', '/workplaces'),
    ]);
    const watched = await WatchedPage.open(browser(), app(), '/match-lists', { user: 'coordinator' });
    const { page } = watched;
    await page.getByRole('button', { name: 'Be om listan' }).click();
    await page.getByRole('table').waitFor();
    await page.getByText('Listan görs').waitFor({ state: 'detached' });
    const list = new URL(page.url()).pathname.split('/')[2] ?? '';
    await watched.close();
    const way = await WayByApi.as(browser(), app().address, 'coach');
    const [proposed, approved, answered, placed] = await way.undecided();
    if (proposed === undefined || approved === undefined || answered === undefined || placed === undefined) {
      throw new Error('The small demonstration has too few people with something to review.');
    }
    await way.approve(approved);
    const proposal = await way.propose(proposed);
    const [welcomed, going] = [await way.propose(answered), await way.propose(placed)];
    const atWorkplace = await WayByApi.as(browser(), app().address, 'coordinator');
    await atWorkplace.welcome(welcomed);
    await atWorkplace.welcome(going);
    await atWorkplace.close();
    const placement = await way.plan(going);
    await way.close();
    const { personId, suggestionId } = approved;
    const propose = `/people/${personId}/suggestions/${suggestionId}/propose`;
    return { person, role, ownRole, workplace, list, proposal, approved: propose, welcomed, placement };
  }

  async function firstOf(user: User, path: string): Promise<string> {
    const context = await browser().newContext({ baseURL: app().address });
    await context.request.post('/api/v1/demo/sign-in', { data: { user } });
    const answer = await context.request.get(`/api/v1${path}`);
    const { items } = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(await answer.json());
    await context.close();
    return items[0]?.id ?? expect.fail(`${path} has nothing for the ${user}`);
  }
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length && pattern.every((part, at) => part.startsWith('$') || part === path[at])
  );
}
