import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until } from '../../worker/test-servers.ts';
import { suggestionShown } from '../suggestion-shown.ts';
import { apiAway, desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

interface Item {
  readonly id: string;
  readonly roleId: string;
  readonly places: number | null;
  readonly review: {
    readonly decision: string;
    readonly reason: string | null;
    readonly resumeOn: string | null;
  } | null;
}

/** A person's suggestions: list and detail, and the decisions. */
export function describeSuggestions({ app, browser }: OpenApp): void {
  let people: Promise<string[]> | undefined;

  describe('of a person’s suggestions', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const path = await personWithSuggestions(0);
        const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach', look });
        const { page } = watched;
        await rows(page).first().waitFor();
        await watched.expectFine('list');
        await rows(page).nth(1).click();
        await detail(page).getByRole('heading', { level: 3 }).first().waitFor();
        await watched.expectFine('detail');
        await page.getByLabel(/Jämför med|Compare with/).selectOption({ index: 1 });
        await page.getByRole('table').waitFor();
        await watched.expectFine('comparison');
        await page.getByRole('link', { name: /Till förslaget|To the suggestion/ }).click();
        await page.getByRole('button', { name: /^(Vänta|Hold)/ }).click();
        await page.getByLabel(/En viss dag|On a certain day/).check();
        await watched.expectFine('until when');
        await page.keyboard.press('Escape');
        await page.getByRole('link', { name: /Till kandidaten|To the candidate/ }).click();
        await page.getByRole('button', { name: /Skriv ut|Print/ }).waitFor();
        await watched.expectFine('for the candidate');
        await page.getByRole('button', { name: /^(Avböj|Decline)/ }).click();
        await page.getByText(/^(Fler skäl|More reasons)$/).click();
        await watched.expectFine('why not');
        await watched.close();
      });
    }

    it('of one who has none tell why, what would help and what is nearest', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
      const made = await page.request.post('/api/v1/candidates', {
        headers: { 'x-csrf-token': csrfToken },
        data: { reference: 'INGEN-FORM', employmentForms: [] },
      });
      const { id } = (await made.json()) as { id: string };
      await page.goto(`/people/${id}/suggestions`);
      await page.getByText(/^Ingen tjänst går som det är nu\.$/).waitFor();
      await page.getByText(/^Ingen anställningsform passar båda: \d+ av \d+ tjänster\./).waitFor();
      await page
        .getByText(/^Om personen kan tänka sig .+: \d+ tjänst(er)? till\.$/)
        .first()
        .waitFor();
      await watched.expectFine('no suggestion');
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Det går om' })
        .getByRole('link')
        .first()
        .press('Enter');
      await page.waitForURL(/\/roles\//);
      await page.request.delete(`/api/v1/candidates/${id}`, { headers: { 'x-csrf-token': csrfToken } });
      await watched.close();
    });

    it('lose nothing where the text is four times as large', async () => {
      const path = await personWithSuggestions(0);
      const look = { ...desk, width: 320 } as const;
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach', look });
      await rows(watched.page).first().click();
      await detail(watched.page).getByRole('heading', { level: 3 }).first().waitFor();
      await watched.expectFine('detail at 400 %');
      await watched.close();
    });

    it('are reviewed by keys alone, and stay where one is after a reload', async () => {
      const path = await personWithSuggestions(1);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      const titles = await rowTitles(page);
      const ids = await rowIds(page);
      const before = await itemsOf(page, path);
      await page.keyboard.press('j');
      await isRead(page, ids[1], titles[1]);
      await page.keyboard.press('k');
      await isRead(page, ids[0], titles[0]);
      await saved(page, () => approve(page));
      await isRead(page, ids[1], titles[1]);
      await rows(page).first().getByText('Godkänt').waitFor();
      await page.keyboard.press('n');
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      await page.keyboard.press('2');
      await saved(page, () => page.keyboard.press('Enter'));
      await isRead(page, ids[2], titles[2]);
      await page.keyboard.press('v');
      await page.getByLabel('Egna ord').focus();
      await page.keyboard.type('Ring på måndag');
      await saved(page, () => page.keyboard.press('Control+Enter'));
      await isRead(page, ids[3], titles[3]);
      await saved(page, () => approve(page));
      await saved(page, () => page.keyboard.press('u'), /^Ångrat/);
      // what is declined or held is off the list
      const decided = await itemsOf(page, path);
      const items = before.map(({ id }) => decided.find((item) => item.id === id));
      expect(items[2]?.review?.resumeOn, 'in a week').to.match(/^\d{4}-\d\d-\d\d$/);
      expect(items.map((item) => item?.review?.decision ?? null).slice(0, 4)).to.deep.equal([
        'approve',
        'decline',
        'hold',
        null,
      ]);
      expect(items[1]?.review?.reason).to.be.a('string');

      const title = await heading(page).textContent();
      await page.reload();
      await heading(page).waitFor();
      expect(await heading(page).textContent()).to.equal(title);
      expect(await rowTitles(page), 'only what is left to review').to.deep.equal(titles.slice(3));
      await watched.expectFine('after a reload');
      await watched.close();
    });

    it('ask for a reason to decline, and keep the words when one changes one’s mind', async () => {
      const path = await personWithSuggestions(0);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      await heading(page).waitFor();
      await page.keyboard.press('n');
      await page.getByLabel('Egna ord').fill('Inte nu');
      await page.getByRole('dialog').getByRole('button', { name: 'Avböj' }).click();
      await page.getByText('Välj ett skäl.').waitFor();
      await watched.expectFine('a reason is missing');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      expect(await page.getByLabel('Egna ord').inputValue()).to.equal('Inte nu');
      await watched.close();
    });

    it('are approved against what fails or is not known with a written reason alone', async () => {
      const path = await personWithSuggestions(0);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      await heading(page).waitFor();
      const [shown] = (await itemsOf(page, path)).filter(({ review }) => review === null);
      await page.keyboard.press('g');
      const dialog = page.getByRole('dialog', { name: 'Godkänna ändå?' });
      await dialog.getByText(/^Inte känt: /).waitFor();
      await watched.expectFine('why all the same');
      await dialog.getByRole('button', { name: /^Godkänn/ }).click();
      await dialog.getByText('Skriv varför.', { exact: true }).waitFor();
      await watched.expectFine('a written reason is missing');
      await dialog.getByLabel('Eller skriv själv varför').fill('Provdag bokad.');
      await page.keyboard.press('Escape');
      await page.keyboard.press('g');
      await saved(page, async () => {
        expect(await dialog.getByLabel('Eller skriv själv').inputValue(), 'kept').to.equal('Provdag bokad.');
        await dialog.getByRole('button', { name: /^Godkänn/ }).click();
      });
      const approved = (await itemsOf(page, path)).filter(({ review }) => review?.decision === 'approve');
      expect(approved.map(({ id }) => id)).to.include(shown?.id);
      const answer = await page.request.get(`/api/v1/suggestions/${shown?.id}/reviews`);
      const { items } = (await answer.json()) as { items: { comment: string }[] };
      expect(items[0]?.comment).to.equal('Provdag bokad.');
      await saved(page, () => page.keyboard.press('u'), /^Ångrat/);
      await watched.close();
    });

    it('tell at the approval that the person is approved for another role', async () => {
      const path = await personWithSuggestions(3);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      await heading(page).waitFor();
      const ids = await rowIds(page);
      await saved(page, () => approve(page));
      await suggestionShown(page, ids[1]);
      await saved(page, () => approve(page), /Personen är godkänd för en annan tjänst också/);
      await detail(page).getByText('Personen är godkänd för en annan tjänst också.').waitFor();
      await watched.expectFine('approved for two');
      await saved(page, () => page.keyboard.press('u'), /^Ångrat/);
      await watched.close();
    });

    it('say what keeps a declined one off the lists, and bring it back', async () => {
      const path = await personWithSuggestions(0);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      const [first] = await itemsOf(page, path);
      await heading(page).waitFor();
      await page.keyboard.press('n');
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      await page.keyboard.press('1');
      await saved(page, () => page.keyboard.press('Enter'));
      await page.goto(`${path}?selected=${first?.id}&review=all`);
      const off = page.getByRole('region', { name: 'Varför det inte står på listorna' });
      await off.getByText(/^Avböjd: /).waitFor();
      await watched.expectFine('off the lists');
      await saved(page, () => off.getByRole('button', { name: 'Öppna igen' }).click(), /^Öppnat igen/);
      await page
        .getByRole('region', { name: 'Tillbaka på listan' })
        .getByText(/^Öppnat igen/)
        .waitFor();
      await watched.expectFine('back on the lists');
      await watched.close();
    });

    it('say how many places of the role are left', async () => {
      const path = await personWithSuggestions(0);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      const withPlaces = (await itemsOf(page, path)).find(({ places }) => places !== null);
      const answer = await page.request.get(`/api/v1/roles/${withPlaces?.roleId}`);
      const { placesLeft } = (await answer.json()) as { placesLeft: number };
      await page.goto(`${path}?selected=${withPlaces?.id}&review=all`);
      const left = placesLeft === 0 ? 'fullt just nu' : `${placesLeft} kvar`;
      await detail(page)
        .getByRole('definition')
        .filter({ hasText: `${withPlaces?.places}, ${left}` })
        .waitFor();
      await watched.close();
    });

    it('say why there are none, and what would help', async () => {
      const context = await browser().newContext({ baseURL: app().address });
      await context.request.post('/api/v1/demo/sign-in', { data: { user: 'coach' } });
      const answer = await context.request.get('/api/v1/candidates?needs=suggestions&limit=1');
      const [person] = ((await answer.json()) as { items: { id: string }[] }).items;
      await context.close();
      const path = `/people/${person?.id ?? expect.fail('All have suggestions.')}/suggestions`;
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const why = watched.page.getByRole('region', { name: 'Varför så få?' });
      await why.getByRole('listitem').first().waitFor();
      await watched.expectFine('why there are none');
      await watched.close();
    });

    it('say so when a suggestion has changed since one looked, and let one read it again', async () => {
      const path = await personWithSuggestions(2);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      await heading(page).waitFor();
      await changeWishes(page, path, 'Jag vill laga cyklar och tvätta bilar');
      await approve(page);
      await page.getByText('Förslaget har ändrats sedan du såg det').waitFor();
      await watched.forgive(/status of 412/);
      await watched.expectFine('changed');
      await page.getByRole('button', { name: 'Läs det igen' }).click();
      await page.getByText('Förslaget har ändrats sedan du såg det').waitFor({ state: 'detached' });
      await saved(page, () => approve(page));
      await watched.close();
    });

    it('keep what is written while the API is away, and go on by themselves when it is back', async () => {
      const path = await personWithSuggestions(3);
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      await heading(page).waitFor();
      await page.keyboard.press('v');
      await page.getByLabel('Egna ord').fill('Väntar på besked');
      await app().killApi();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Passa svarar inte just nu').waitFor();
      await app().startApi();
      await page.getByText('Passa svarar inte just nu').waitFor({ state: 'detached' });
      await watched.forgive(apiAway);
      expect(await page.getByLabel('Egna ord').inputValue()).to.equal('Väntar på besked');
      await saved(page, () => page.keyboard.press('Control+Enter'));
      await watched.close();
    });
  });

  /** The address of the suggestions of one of those who have at least five: another for each test that decides. */
  async function personWithSuggestions(index: number): Promise<string> {
    people ??= findPeople();
    const id = (await people)[index];
    if (id === undefined) {
      throw new Error(
        `The small demonstration has too few people with suggestions: ${(await people).length}`,
      );
    }
    return `/people/${id}/suggestions`;
  }

  async function findPeople(): Promise<string[]> {
    const context = await browser().newContext({ baseURL: app().address });
    await context.request.post('/api/v1/demo/sign-in', { data: { user: 'coach' } });
    const answer = await context.request.get('/api/v1/candidates?coach=me&limit=40');
    const { items } = (await answer.json()) as { items: { id: string }[] };
    const found: string[] = [];
    for (const { id } of items) {
      const list = await context.request.get(`/api/v1/candidates/${id}/suggestions?limit=5`);
      if (((await list.json()) as { items: Item[] }).items.length === 5) {
        found.push(id);
      }
    }
    await context.close();
    return found;
  }
}

function rows(page: Page) {
  return page.getByRole('list', { name: /^(Förslag|Suggestions)$/ }).getByRole('link');
}

function detail(page: Page) {
  return page.getByRole('region', { name: /Valt förslag|Chosen suggestion/ });
}

function heading(page: Page) {
  return detail(page).getByRole('heading', { level: 2 });
}

/** Until this one is read, its heading with the focus, where a key leads to. */
async function isRead(page: Page, id: string | undefined, title: string | undefined): Promise<void> {
  await suggestionShown(page, id);
  await heading(page).and(page.locator(':focus')).waitFor();
  expect(await heading(page).textContent()).to.equal(title);
}

/** The ids of the suggestions, in the order of the list. */
function rowIds(page: Page): Promise<(string | undefined)[]> {
  return rows(page).evaluateAll((all) =>
    all.map((row) => row.getAttribute('href')?.replace(/.*selected=/, '')),
  );
}

async function rowTitles(page: Page): Promise<string[]> {
  await rows(page).first().waitFor();
  return rows(page).locator(':scope > span:first-child').allTextContents();
}

/** Approves what is shown, of which not all is known, by two keys. */
async function approve(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('button', { name: 'Det tar jag reda på' }).waitFor();
  await page.keyboard.press('1');
}

/** Does it, and waits until the API has stored the decision, the page says so, and nothing is asked any more. */
async function saved(
  page: Page,
  act: () => Promise<void>,
  said = /är godkänt|är avböjt|väntar$/,
): Promise<void> {
  const heard = () => page.locator('.only-heard[role="status"]').textContent();
  // what was said of the decision before stands there until this one is told of
  const before = await heard();
  const answer = page.waitForResponse((one) => one.url().endsWith('/reviews') && one.status() === 201);
  await act();
  await answer;
  await until('the page to say so', 20_000, async () => {
    const now = await heard();
    return now !== before && said.test(now?.trim() ?? '');
  });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function itemsOf(page: Page, path: string): Promise<Item[]> {
  const [, , id] = path.split('/');
  const answer = await page.request.get(`/api/v1/candidates/${id}/suggestions?limit=100`);
  const { items, reviewed } = (await answer.json()) as { items: Item[]; reviewed: Item[] };
  return [...items, ...reviewed];
}

async function changeWishes(page: Page, path: string, wishes: string): Promise<void> {
  const [, , id] = path.split('/');
  const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
  const answer = await page.request.patch(`/api/v1/candidates/${id}`, {
    headers: { 'x-csrf-token': csrfToken, 'if-match': '*' },
    data: { wishes },
  });
  expect(answer.status()).to.equal(202);
}
