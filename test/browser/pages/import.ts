import { expect } from 'chai';
import { tabTo } from '../by-keys.ts';
import { downloaded, rowsOf } from '../match-rows.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Files are brought in: chosen, looked through, mended, stored. */
export function describeImport({ app, browser }: OpenApp): void {
  describe('of importing', () => {
    it('look files through, tell what to mend, and store by keys alone what is right', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/import', { user: 'coordinator' });
      const { page } = watched;
      const people = page.getByLabel('Personer', { exact: true });
      await people.waitFor();
      await watched.expectFine('nothing chosen');
      const template = await downloaded(page, () =>
        page.getByRole('link', { name: 'Personer (CSV)' }).press('Enter'),
      );
      expect(template.suggestedFilename()).to.equal('personer.csv');
      const [headers = [], example = []] = await rowsOf(template);
      expect(headers).to.include.members(['Ärendenummer', 'Önskemål']);
      expect(example.filter((cell) => cell !== '')).to.have.lengthOf.above(3);
      await people.setInputFiles(fileOf('personer.csv', 'Ärendenummer;Väntar sedan\nIMP-01;2026-1-7\n'));
      await tabTo(page, page.getByRole('button', { name: 'Granska filerna' }));
      await page.keyboard.press('Enter');
      await page.getByText('Kanske 2026-01-07').waitFor();
      expect(await page.getByText('Rad 2 (B2)').count()).to.equal(1);
      expect(await page.getByRole('button', { name: 'Läs in', exact: true }).count()).to.equal(0);
      await watched.expectFine('something to mend');
      await people.setInputFiles(
        fileOf('personer.csv', 'Ärendenummer;Väntar sedan;Ort\nIMP-01;2026-01-07;Lidköping\nimp-O1;;\n'),
      );
      await tabTo(page, page.getByRole('button', { name: 'Granska filerna' }));
      await page.keyboard.press('Enter');
      await page.getByText('2 nya, inga ändras, 0 som förut.').waitFor();
      await page.getByText('lätt att ta för').waitFor();
      await watched.expectFine('ready');
      await tabTo(page, page.getByRole('button', { name: 'Läs in', exact: true }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '3. Inläst' }).waitFor();
      await watched.expectFine('stored');
      await page.goto('/people?q=IMP-01');
      await page.getByRole('link', { name: 'IMP-01' }).first().waitFor();
      await watched.close();
    });

    for (const look of [...looks, { ...desk, width: 320 } as const]) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/import', { user: 'coordinator', look });
        const { page } = watched;
        const roles = page.locator('input[type=file]').last();
        await roles.waitFor();
        await roles.setInputFiles(fileOf('roller.csv', 'Titel;Ort;Tider\nVärd;Lidkoping;nyss\n;;\n'));
        await page.getByRole('button', { name: /^(Granska filerna|Look through the files)$/ }).click();
        await page.getByText(/"Lidköping"/).waitFor();
        await watched.expectFine('something to mend');
        await watched.close();
      });
    }
  });
}
