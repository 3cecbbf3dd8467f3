import { expect } from 'chai';
import { tabTo } from '../by-keys.ts';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** The rules of matching: read, drafted, looked at in their effect, put in force. */
export function describePolicy({ app, browser }: OpenApp): void {
  describe('of the rules', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/policy', { user: 'coordinator', look });
        const { page } = watched;
        await page.getByRole('heading', { level: 1 }).waitFor();
        await watched.expectFine('in force');
        await page.getByRole('link', { name: /^(Gör ett utkast|Make a draft)$/ }).click();
        const good = page.getByLabel(/^(Ett förslag kallas starkt från|A suggestion is called strong from)/);
        await good.fill('130');
        await watched.expectFine('draft');
        await page.getByRole('button', { name: /^(Spara utkastet|Store the draft)$/ }).click();
        await page
          .getByRole('alert')
          .filter({ hasText: /130|100/ })
          .waitFor();
        await watched.expectFine('refused');
        await watched.close();
      });
    }

    it('are changed by keys alone: drafted, refused at the field, looked at, put in force with a reason', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/policy', { user: 'coordinator' });
      const { page } = watched;
      await tabTo(page, page.getByRole('link', { name: 'Gör ett utkast' }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('slider', { name: 'undviker helst' }));
      for (let press = 0; press < 8; press += 1) {
        await page.keyboard.press('ArrowRight');
      }
      await page.getByText('väger 6, 26 % av sidan').waitFor();

      // what is written stays when one goes and comes back
      await page.reload();
      await page.getByText('väger 6, 26 % av sidan').waitFor();

      await tabTo(page, page.locator('summary', { hasText: 'Förmågor' }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel(/^Två nivåer för lite passar till/));
      await page.keyboard.press('Control+a');
      await page.keyboard.type('60');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Utkastet sparades inte' }).waitFor();
      await watched.forgive(/status of 422/);
      const message = await page.getByRole('alert').getByRole('link').first().textContent();
      expect(message).to.contain('Två nivåer för lite passar till').and.not.contain('fitByDeficit');
      await watched.expectFine('refused by the API');
      await tabTo(page, page.getByRole('alert').getByRole('link').first());
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel(/^Två nivåer för lite passar till/));
      await page.keyboard.press('Control+a');
      await page.keyboard.type('20');
      await page.keyboard.press('Enter');

      await page.getByRole('heading', { level: 1, name: 'Version 2' }).waitFor();
      await page.getByText('Undviker helst: 2 blir 6').waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Räkna fram effekten' }));
      await page.keyboard.press('Enter');
      await page.getByText(/^\d+ av 24 listor ändras/).waitFor();
      await page.locator('main li a[href^="/roles/"]').first().waitFor();
      await watched.expectFine('effect');
      await tabTo(page, page.getByRole('button', { name: 'Sätt i kraft' }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/^Version 2 gäller i .+ i stället för version 1\.$/).waitFor();
      await tabTo(page, dialog.getByRole('button', { name: 'Sätt i kraft' }));
      await page.keyboard.press('Enter');
      await dialog.getByText('Skriv varför.').waitFor();
      await watched.expectFine('a reason is missing');
      await tabTo(page, dialog.getByLabel('Varför?'), 'Shift+Tab');
      await page.keyboard.type('Miljön ska väga mer');
      await tabTo(page, dialog.getByRole('button', { name: 'Sätt i kraft' }));
      await page.keyboard.press('Enter');

      await page.getByText(/gäller nodens egna regler: version 2 sedan/).waitFor();
      await page.getByText('Miljön ska väga mer').first().waitFor();
      const { active } = (await (await page.request.get('/api/v1/policies')).json()) as { active: number };
      expect(active, 'the shared one').to.equal(1);
      await watched.expectFine('in force now');
      await watched.close();
    });

    it('say so when others have come in force meanwhile', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/policy', { user: 'coordinator' });
      const { page } = watched;
      const version = await draftAnother(watched);
      await page.goto(`/policy?version=${version}`);
      await page.getByRole('button', { name: 'Sätt i kraft' }).click();
      await page.getByLabel('Varför?').fill('Som det var');
      await activate(watched, await draftAnother(watched));
      await page.getByRole('dialog').getByRole('button', { name: 'Sätt i kraft' }).click();
      await page
        .getByRole('alert')
        .filter({ hasText: `Version ${version + 1} gäller numera` })
        .waitFor();
      await watched.forgive(/status of 409/);
      await watched.expectFine('outdated');
      await watched.close();
    });

    it('open the node to another, which must be there', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/policy?draft=true', { user: 'coordinator' });
      const { page } = watched;
      await tabTo(page, page.getByLabel('En nod till (dess id)'));
      await page.keyboard.type('ingenstans');
      await tabTo(page, page.getByRole('button', { name: 'Lägg till' }));
      await page.keyboard.press('Enter');
      const ours = page
        .getByRole('group', { name: 'ingenstans' })
        .getByLabel('Tjänsterna här är öppna för personer därifrån');
      expect(await ours.isChecked()).to.equal(true);
      await watched.expectFine('opened to another');
      await tabTo(page, page.getByRole('button', { name: 'Spara utkastet' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Utkastet sparades inte' }).waitFor();
      await watched.forgive(/status of 422/);
      await page.getByRole('group', { name: 'ingenstans' }).getByText('Det finns ingen sådan nod.').waitFor();
      await watched.close();
    });

    it('go back to the shared ones by keys alone, with a reason', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/policy', { user: 'coordinator' });
      const { page } = watched;
      const back = 'Gå tillbaka till de gemensamma reglerna';
      await tabTo(page, page.getByRole('button', { name: back }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await watched.expectFine('going back');
      await tabTo(page, dialog.getByLabel('Varför?'));
      await page.keyboard.type('Vi räknar som de andra');
      await tabTo(page, dialog.getByRole('button', { name: back }));
      await page.keyboard.press('Enter');
      await page.getByText(/gäller de gemensamma reglerna, version 1, igen sedan/).waitFor();
      await page.getByText('Vi räknar som de andra').first().waitFor();
      expect(await page.getByRole('button', { name: back }).count()).to.equal(0);
      await watched.expectFine('gone back');

      await tabTo(page, page.getByRole('link', { name: 'Se de gemensamma reglerna' }));
      await page.keyboard.press('Enter');
      await page.getByText(/i alla noder som inte har egna: version 1 sedan/).waitFor();
      // those are an administrator's to change
      expect(await page.getByRole('link', { name: 'Gör ett utkast' }).count()).to.equal(0);
      await watched.expectFine('shared');
      await watched.close();
    });

    it('are only read by a coach', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/policy', { user: 'coach' });
      const { page } = watched;
      await page.getByRole('heading', { level: 1, name: 'Regler' }).waitFor();
      expect(await page.getByRole('link', { name: 'Gör ett utkast' }).count()).to.equal(0);
      await watched.close();
    });
  });

  /** Stores a draft that says what is in force at the node, and tells its version. */
  async function draftAnother({ page }: WatchedPage): Promise<number> {
    const { active } = (await (await page.request.get('/api/v1/policies?nodeId=goteborg')).json()) as {
      active: number;
    };
    const { policy } = (await (await page.request.get(`/api/v1/policies/${active}`)).json()) as {
      policy: { version: number };
    };
    const { version: _version, ...document } = policy;
    const data = { ...document, nodeId: 'goteborg' };
    const drafted = await page.request.post('/api/v1/policies', { headers: await headersOf(page), data });
    expect(drafted.status()).to.equal(201);
    return ((await drafted.json()) as { version: number }).version;
  }

  async function activate({ page }: WatchedPage, version: number): Promise<void> {
    const answer = await page.request.post(`/api/v1/policies/${version}/activate`, {
      headers: await headersOf(page),
      data: { reason: 'Samtidigt' },
    });
    expect(answer.status()).to.equal(200);
  }

  async function headersOf(page: WatchedPage['page']): Promise<Record<string, string>> {
    const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
    return { 'x-csrf-token': csrfToken };
  }
}
