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
      watched.forgive(/status of 422/);
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
      await dialog.getByText('Version 2 gäller i alla noder i stället för version 1.').waitFor();
      await tabTo(page, dialog.getByRole('button', { name: 'Sätt i kraft' }));
      await page.keyboard.press('Enter');
      await dialog.getByText('Skriv varför.').waitFor();
      await watched.expectFine('a reason is missing');
      await tabTo(page, dialog.getByLabel('Varför?'), 'Shift+Tab');
      await page.keyboard.type('Miljön ska väga mer');
      await tabTo(page, dialog.getByRole('button', { name: 'Sätt i kraft' }));
      await page.keyboard.press('Enter');

      await page.getByText(/Version 2 gäller sedan/).waitFor();
      await page.getByText('Miljön ska väga mer').first().waitFor();
      const { active } = (await (await page.request.get('/api/v1/policies')).json()) as { active: number };
      expect(active).to.equal(2);
      await watched.expectFine('in force now');
      await watched.close();
    });

    it('say so when others have come in force meanwhile', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/policy?version=1', { user: 'coordinator' });
      const { page } = watched;
      await page.getByRole('button', { name: 'Sätt i kraft' }).click();
      await page.getByLabel('Varför?').fill('Som det var');
      await activateAnother(watched);
      await page.getByRole('dialog').getByRole('button', { name: 'Sätt i kraft' }).click();
      await page.getByRole('alert').filter({ hasText: 'Version 3 gäller numera' }).waitFor();
      watched.forgive(/status of 409/);
      await watched.expectFine('outdated');
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

  /** Drafts what is in force and puts that in force. */
  async function activateAnother({ page }: WatchedPage): Promise<void> {
    const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
    const headers = { 'x-csrf-token': csrfToken };
    const { policy } = (await (await page.request.get('/api/v1/policies/2')).json()) as { policy: object };
    const { version: _version, ...data } = policy as { version: number };
    const drafted = await page.request.post('/api/v1/policies', { headers, data });
    expect(drafted.status()).to.equal(201);
    const answer = await page.request.post('/api/v1/policies/3/activate', {
      headers,
      data: { reason: 'Samtidigt' },
    });
    expect(answer.status()).to.equal(200);
  }
}
