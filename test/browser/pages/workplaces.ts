import { expect } from 'chai';
import { expectShown } from '../expect-shown.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** The workplaces of a node. */
export function describeWorkplaces({ app, browser }: OpenApp): void {
  describe('of workplaces', () => {
    const open = (path: string, look = desk) =>
      WatchedPage.open(browser(), app(), path, { user: 'coordinator', look });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open('/workplaces', look);
        const { page } = watched;
        await page.getByRole('main').getByRole('listitem').first().waitFor();
        await watched.expectFine('the list');
        await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
        await page.getByLabel(/^(Chef|Manager)$/).waitFor();
        await watched.expectFine('one workplace');
        await page.goto('/workplaces/new');
        await page.getByLabel(/^(Vad heter arbetsplatsen|What is the workplace called)/).waitFor();
        await watched.expectFine('a new workplace');
        await page.goto('/workplaces?q=finns+inte');
        await page.getByRole('button', { name: /^(Visa alla|Show all)$/ }).waitFor();
        await watched.expectFine('none found');
        await watched.close();
      });
    }

    it('keep what is searched for in the address, back and on reload', async () => {
      const watched = await open('/workplaces');
      const { page } = watched;
      const names = page.getByRole('main').getByRole('listitem').getByRole('link');
      await names.first().waitFor();
      const all = await names.allTextContents();
      expect(all).to.deep.equal(all.toSorted(new Intl.Collator('sv').compare));
      const [wanted = ''] = all.slice(-1);
      await page.getByLabel('Sök bland arbetsplatserna').fill(wanted);
      await page.waitForURL(/q=/);
      await expectShown(() => names.allTextContents(), [wanted]);
      await names.first().click();
      await page.getByRole('heading', { level: 1, name: wanted }).waitFor();
      await page.goBack();
      await expectShown(() => names.allTextContents(), [wanted]);
      await page.reload();
      await expectShown(() => names.allTextContents(), [wanted]);
      await watched.close();
    });

    it('add one, give it a manager and a mentor, by keys alone', async () => {
      const watched = await open('/workplaces');
      const { page } = watched;
      await page.getByRole('link', { name: 'Lägg till arbetsplats' }).press('Enter');
      await page.getByLabel('Vad heter arbetsplatsen?').focus();
      await page.keyboard.type('Odlingen Provängen');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Odlingen Provängen' }).waitFor();
      const id = new URL(page.url()).pathname.split('/').at(-1);
      const choice = page.getByLabel('Chef', { exact: true });
      await choice.locator('option').nth(1).waitFor({ state: 'attached' });
      await choice.focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('status').filter({ hasText: 'Chefen är sparad' }).waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Lägg till handledare' }).press('Enter');
      const written = page.waitForResponse((one) => one.request().method() === 'PATCH' && one.ok());
      await page.keyboard.type('Britta Provsson');
      await written;
      const stored = (await (await page.request.get(`/api/v1/workplaces/${id}`)).json()) as {
        managerId?: string;
        mentors?: { name: string }[];
      };
      expect(stored.managerId).to.be.a('string');
      expect(stored.mentors?.[0]?.name).to.equal('Britta Provsson');
      await watched.close();
    });

    it('tell that somebody else has changed a workplace, instead of choosing over it', async () => {
      const watched = await open('/workplaces');
      const { page } = watched;
      const names = page.getByRole('main').getByRole('listitem').getByRole('link');
      await names.first().click();
      const choice = page.getByLabel('Chef', { exact: true });
      await choice.locator('option').nth(1).waitFor({ state: 'attached' });
      const id = new URL(page.url()).pathname.split('/').at(-1);
      const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
      await page.request.patch(`/api/v1/workplaces/${id}`, {
        headers: { 'x-csrf-token': csrfToken, 'if-match': '*' },
        data: { mentors: [{ name: 'Någon annan' }] },
      });
      await choice.selectOption('');
      await page.getByText('Någon annan ändrade arbetsplatsen samtidigt').waitFor();
      await watched.forgive(/status of 412/);
      expect(await choice.inputValue()).to.not.equal('');
      await watched.expectFine('changed');
      await watched.close();
    });
  });
}
