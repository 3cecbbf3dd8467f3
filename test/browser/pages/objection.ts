import { expect } from 'chai';
import { z } from 'zod';
import { demoPrincipals } from '../../../demo/demo-principals.ts';
import { AsUser } from '../as-user.ts';
import { dayIn } from '../day-in.ts';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const people = z.object({ items: z.array(z.object({ id: z.string(), reference: z.string() })).min(1) });
const made = z.object({ id: z.string() });

/** An objection of a person: written down by the coach, answered by who plans for the node, taken back by the coach. */
export function describeObjection({ app, browser }: OpenApp): void {
  describe('of a person who objects', () => {
    const last = async (watched: WatchedPage) => {
      const answer = await watched.page.request.get('/api/v1/candidates?coach=me&sort=reference&limit=100');
      return people.parse(await answer.json()).items.at(-1) ?? expect.fail('The coach has nobody.');
    };

    it('is written down, answered and taken back by keys alone', async () => {
      const asCoach = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = asCoach;
      const { id, reference } = await last(asCoach);
      await page.goto(`/people/${id}`);
      await page.getByRole('link', { name: 'Förslag', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /^Förslag/ }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Personen invänder …' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await asCoach.expectFine('writing it down');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Personen invänder …' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Med personens egna ord').focus();
      await page.keyboard.type('Jag vill välja själv.');
      await page.getByRole('button', { name: 'Spara', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Någon som ansvarar för noden ska svara.').waitFor();
      await page.locator('section:focus', { hasText: 'Någon som ansvarar' }).waitFor();
      expect(await page.getByRole('heading', { name: 'Fråga härnäst' }).count()).to.equal(0);
      // without loading the page anew: what was read of the suggestions before is there still
      await page.getByRole('link', { name: 'Förslag', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Personen har invänt mot att matchas' }).waitFor();
      expect(await page.getByRole('main').textContent()).to.not.match(/öppna dörrar|Varför så få/);
      await asCoach.expectFine('no suggestions');
      await page.getByRole('link', { name: 'Till invändningen' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Någon som ansvarar för noden ska svara.').waitFor();

      const asCoordinator = await WatchedPage.open(browser(), app(), '/people', { user: 'coordinator' });
      const { page: planning } = asCoordinator;
      await planning.goto('/people?status=objected');
      await planning.getByRole('link', { name: reference }).first().waitFor();
      await planning.getByText('Har invänt, står inte på listor').waitFor();
      await planning.goto('/to-do');
      const toAnswer = planning.getByRole('region', { name: 'Invändningar att svara på' });
      await toAnswer.getByRole('link', { name: reference }).click();
      await planning.getByText('Jag vill välja själv.').waitFor();
      await planning.getByRole('button', { name: 'Svara', exact: true }).focus();
      await planning.keyboard.press('Enter');
      await planning.getByLabel('Personen får rätt: inga förslag').focus();
      await planning.keyboard.press('Space');
      await planning.getByRole('button', { name: 'Spara svaret' }).focus();
      await planning.keyboard.press('Enter');
      await planning.getByText('Skriv varför.').waitFor();
      await asCoordinator.expectFine('answering');
      await planning.getByRole('dialog').getByLabel('Varför?').focus();
      await planning.keyboard.type('Ni söker tillsammans.');
      await planning.getByRole('button', { name: 'Spara svaret' }).focus();
      await planning.keyboard.press('Enter');
      await planning.getByText('Personen fick rätt.').waitFor();
      await asCoordinator.close();

      await page.goto(`/people/${id}`);
      await page.getByText('Ni söker tillsammans.').waitFor();
      await page.getByRole('button', { name: 'Personen tar tillbaka det …' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Ja, det gör personen' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('button:focus', { hasText: 'Personen invänder …' }).waitFor();
      await page.goto(`/people/${id}/copy`);
      await page.getByText('Du tog tillbaka den').waitFor();
      await asCoach.close();
    });

    it('is left to somebody else by who plans for the node and is in charge of the person', async () => {
      const coach = await AsUser.signIn(browser(), app(), 'coach');
      const planner = await AsUser.signIn(browser(), app(), 'coordinator');
      const { items } = await coach.get('/candidates?coach=me&sort=reference&limit=100', people);
      const { id, reference } = items.at(-1) ?? expect.fail('The coach has nobody.');
      const { id: objectionId } = await coach.post(
        `/candidates/${id}/objections`,
        { madeOn: dayIn(0) },
        made,
      );
      const watched = await WatchedPage.open(browser(), app(), `/people/${id}`, { user: 'coordinator' });
      const { page } = watched;
      const answer = page.getByRole('button', { name: 'Svara', exact: true });
      await answer.waitFor();

      await planner.change(`/candidates/${id}`, { coachId: demoPrincipals.coordinator.id });
      await page.reload();
      await page.getByText('Någon annan som ansvarar för noden ska svara').waitFor();
      expect(await answer.count()).to.equal(0);
      await watched.expectFine('left to somebody else');
      expect(await (await planner.request.get('/api/v1/work-list?group=objections')).text()).to.not.include(
        id,
      );
      const refused = await planner.send(`/candidates/${id}/objections/${objectionId}/answers`, {
        ...{ answer: 'dismissed', reason: 'Jag vill fortsätta.' },
      });
      expect(await refused.text(), reference).to.include('urn:passa:problem:not-by-the-coach');

      await planner.change(`/candidates/${id}`, { coachId: demoPrincipals.coach.id });
      await page.reload();
      await answer.waitFor();
      await coach.send(`/candidates/${id}/objections/${objectionId}/withdrawals`, {});
      await watched.close();
      await Promise.all([coach.close(), planner.close()]);
    });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach', look });
        const { page } = watched;
        const { id } = await last(watched);
        await page.goto(`/people/${id}`);
        await page.getByRole('button', { name: /^(Personen invänder|The person objects) …$/ }).click();
        await page.getByRole('dialog').waitFor();
        await watched.expectFine('objecting');
        await page.getByRole('button', { name: /^(Spara|Save)$/ }).click();
        const back = page.getByRole('button', {
          name: /^(Personen tar tillbaka det|The person takes it back) …$/,
        });
        await back.waitFor();
        await watched.expectFine('objected');
        await back.click();
        await page.getByRole('button', { name: /^(Ja, det gör personen|Yes, they do)$/ }).click();
        await back.waitFor({ state: 'detached' });
        await watched.close();
      });
    }
  });
}
