import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { AsUser } from '../as-user.ts';
import { tabTo } from '../by-keys.ts';
import { dayIn } from '../day-in.ts';
import { type Proposed, proposeToManager, toldWords } from '../put-to-workplace.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const proposalSchema = z.object({
  state: z.string(),
  notNowUntil: z.string().nullable(),
  steps: z.array(z.object({ kind: z.string(), reason: z.string().nullable(), text: z.string().nullable() })),
});

/** People whom a coach proposes, as the manager of the workplace sees and answers them. */
export function describeProposals({ app, browser }: OpenApp): void {
  describe('of people who are proposed', () => {
    let coach: AsUser;
    let manager: AsUser;
    before(async () => {
      coach = await AsUser.signIn(browser(), app(), 'coach');
      manager = await AsUser.signIn(browser(), app(), 'manager');
    });
    after(async () => {
      await Promise.all([coach?.close(), manager?.close()]);
    });

    const open = (path = '/proposals', look = desk) =>
      WatchedPage.open(browser(), app(), path, { user: 'manager', look });
    /** A new proposal, opened. */
    const openNew = async (
      moreFacts: readonly string[] = [],
    ): Promise<{ watched: WatchedPage; page: Page; proposed: Proposed }> => {
      const proposed = await proposeToManager(coach, manager, moreFacts);
      const watched = await open(`/proposals?shown=${proposed.id}`);
      await watched.page.getByRole('heading', { level: 2, name: proposed.alias }).waitFor();
      return { watched, page: watched.page, proposed };
    };
    const read = ({ id }: Proposed) => manager.get(`/proposals/${id}`, proposalSchema);

    it('say that nothing waits where nothing does', async () => {
      const watched = await open();
      await watched.page.getByRole('heading', { name: 'Inget väntar på ditt svar' }).waitFor();
      await watched.expectFine('nothing waits');
      await watched.close();
    });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        await proposeToManager(coach, manager);
        const watched = await open('/proposals', look);
        const { page } = watched;
        await page.getByText(toldWords).waitFor();
        await watched.expectFine('waits for an answer');
        const dialog = page.getByRole('dialog');
        for (const name of [/^(Nej|No)$/, /^(Inte nu|Not now)$/]) {
          await page.getByRole('button', { name }).click();
          await dialog.getByRole('listitem').first().waitFor();
          await dialog.getByText(/^(Lägg till egna ord|Add words of your own)$/).click();
          await watched.expectFine(`asks why ${name}`);
          await dialog.getByRole('button', { name: /^(Avbryt|Cancel)$/ }).click();
        }
        await page.getByRole('button', { name: /^(Fråga först|Ask first)$/ }).click();
        await watched.expectFine('a question');
        await watched.close();
      });
    }

    it('are answered by two presses, say what was answered and when, and can be answered otherwise', async () => {
      const { watched, page, proposed } = await openNew();
      await page.getByRole('button', { name: 'Välkommen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Vi behöver hjälpen' }).click();
      const standing = page.locator('#proposal-standing');
      await standing.getByText('Välkommen.', { exact: true }).waitFor();
      await standing.getByText(/^Ert svar \d+ \w+ (kl\. )?\d\d:\d\d$/).waitFor();
      await standing.and(page.locator(':focus')).waitFor();
      await watched.expectFine('welcomed');
      const { state, steps } = await read(proposed);
      expect([state, steps.at(-1)?.reason]).to.deep.equal(['welcomed', 'help-needed']);

      await page.getByRole('button', { name: 'Ändra svaret' }).click();
      await page.getByRole('button', { name: 'Inte nu' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'En viss dag' }).check();
      await dialog.getByRole('button', { name: 'Fullt just nu' }).click();
      await dialog.getByText('Välj en dag efter i dag.').waitFor();
      await dialog.getByLabel('Dag', { exact: true }).fill(dayIn(50));
      await dialog.getByRole('button', { name: 'Fullt just nu' }).click();
      await standing.getByText('Inte nu.', { exact: true }).waitFor();
      await watched.expectFine('not now');
      expect(await read(proposed)).to.include({ state: 'not-now', notNowUntil: dayIn(50) });
      await watched.close();
    });

    it('are answered by keys alone, with own words', async () => {
      const { watched, page, proposed } = await openNew();
      await tabTo(page, page.getByRole('button', { name: 'Nej', exact: true }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.locator('summary'));
      await page.keyboard.press('Enter');
      await tabTo(page, dialog.getByLabel('Egna ord till arbetskonsulenten'));
      await page.keyboard.insertText('Köket byggs om.');
      await tabTo(page, dialog.getByRole('button', { name: 'Uppgifterna har ändrats' }));
      await page.keyboard.press('Enter');
      await page.locator('#proposal-standing').getByText('Köket byggs om.').waitFor();
      const { state, steps } = await read(proposed);
      expect([state, steps.at(-1)?.text]).to.deep.equal(['refused', 'Köket byggs om.']);
      await watched.close();
    });

    it('take a question to the coach, and show the reply while they are open', async () => {
      const { watched, page, proposed } = await openNew();
      await page.getByRole('button', { name: 'Fråga först' }).click();
      await page.getByLabel('Vad vill du veta?').fill('Kan personen börja klockan sju?');
      await page.getByRole('button', { name: 'Skicka frågan' }).click();
      await page.getByText('Svaret kommer här.').waitFor();
      await watched.expectFine('asked');
      await watched.hearsChanges();
      await coach.post(
        `/proposals/${proposed.id}/replies`,
        { text: 'Ja, bussen är framme i tid.' },
        z.unknown(),
      );
      await page.getByText('Ja, bussen är framme i tid.').waitFor();
      await page.getByText('Svaret kommer här.').waitFor({ state: 'detached' });
      await watched.expectFine('replied');
      await watched.close();
    });

    it('show no more who it is and what was told as soon as it is withdrawn', async () => {
      const { watched, page, proposed } = await openNew(['name', 'contact']);
      const identity = { name: 'Åsa Öberg', contact: '070-174 06 11' };
      await coach.change(`/candidates/${proposed.candidateId}`, identity);
      await page.reload();
      await page.getByText(toldWords).waitFor();
      for (const secret of Object.values(identity)) {
        await page.getByText(secret, { exact: true }).waitFor();
      }
      await watched.hearsChanges();
      // that nothing may be told any more is not waited for: no answer comes
      await page.route('**/disclosure', () => {});
      await page.getByRole('button', { name: 'Välkommen' }).click();
      await coach.post(`/proposals/${proposed.id}/withdrawals`, { reason: 'consent-withdrawn' }, z.unknown());
      await page.getByText('Uppgifterna om personen visas inte längre').waitFor();
      const shown = await page.locator('body').textContent();
      for (const secret of [toldWords, ...Object.values(identity)]) {
        expect(shown).to.not.include(secret);
      }
      expect(await page.getByRole('button', { name: 'Välkommen' }).count(), 'nothing to answer').to.equal(0);
      expect(await page.getByRole('dialog').count(), 'nothing is asked').to.equal(0);
      await page.getByText('Det är inte aktuellt längre.').waitFor();
      await watched.expectFine('withdrawn');
      await watched.close();
    });

    it('say calmly that the time to answer ran out', async () => {
      const { watched, page, proposed } = await openNew();
      await page.route(`**/api/v1/proposals/${proposed.id}`, async (route) => {
        const told = await (await route.fetch()).json();
        const nothing = { words: null, reasons: { sv: [], en: [] } };
        await route.fulfill({ json: { ...told, ...nothing, state: 'expired' } });
      });
      await page.reload();
      await page.getByText('Svarstiden gick ut').first().waitFor();
      expect(await page.getByRole('button', { name: 'Välkommen' }).count()).to.equal(0);
      await watched.expectFine('expired');
      await watched.close();
    });

    it('keep what is written when it can not be sent, and after a reload', async () => {
      const { watched, page, proposed } = await openNew();
      await page.route('**/questions', (route) => route.abort());
      await page.getByRole('button', { name: 'Fråga först' }).click();
      const field = page.getByLabel('Vad vill du veta?');
      await field.fill('Hur långt är det till bussen?');
      await page.getByRole('button', { name: 'Skicka frågan' }).click();
      await page.getByText('Det du har skrivit finns kvar. Försök igen.').waitFor();
      await watched.forgive(/ERR_FAILED/);
      await watched.expectFine('not sent');
      await page.unroute('**/questions');
      await page.reload();
      await field.waitFor();
      expect(await field.inputValue()).to.equal('Hur långt är det till bussen?');
      await page.getByRole('button', { name: 'Skicka frågan' }).click();
      await page.getByText('Svaret kommer här.').waitFor();
      expect((await read(proposed)).steps.map(({ kind }) => kind)).to.deep.equal(['proposed', 'asked']);
      await page.reload();
      await page.getByRole('button', { name: 'Fråga först' }).waitFor();
      await watched.close();
    });
  });
}
