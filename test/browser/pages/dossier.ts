import { expect } from 'chai';
import { z } from 'zod';
import { dayIn } from '../day-in.ts';
import { WatchedPage } from '../watched-page.ts';
import { WayByApi } from '../way-by-api.ts';
import type { OpenApp } from './open-app.ts';

const withId = z.object({ id: z.string() });

/** What a decision rests on, who saw it, and whether it computes to the same again. */
export function describeDossier({ app, browser }: OpenApp): void {
  describe('of what a decision rests on', () => {
    it('tell who decided what, why, on which profiles, what was objected to, and that it computes to the same', async () => {
      const way = await WayByApi.as(browser(), app().address, 'coach');
      const [pair] = (await way.undecided('me')).slice(-1);
      if (pair === undefined) {
        return expect.fail('Nothing is left to decide on.');
      }
      await way.approve(pair);
      const watched = await WatchedPage.open(browser(), app(), '/to-do', { user: 'coach' });
      const { page } = watched;
      await page.goto(`/suggestions/${pair.suggestionId}/dossier`);
      await page.getByRole('heading', { level: 1, name: /^Beslutsunderlag: / }).waitFor();
      const decision = page.getByRole('region', { name: 'Godkänt' });
      const told = await decision.textContent();
      for (const part of [
        'Med egna ord: Provas.',
        'Sammanlagt, 0–1',
        'Med samma regler och samma motor som då, på profilerna som de var.',
        'Alla siffror är desamma.',
        'Personen som den var',
        'Tjänsten som den var',
      ]) {
        expect(told).to.include(part);
      }
      const readers = page.getByRole('region', { name: 'Vilka som har sett förslaget' });
      await readers.getByText('Du', { exact: false }).first().waitFor();
      await watched.expectFine('decided');

      const words = 'Jag vill inte bli jämförd.';
      const objections = `/candidates/${pair.personId}/objections`;
      const { id } = withId.parse(await way.post(objections, { madeOn: dayIn(0), words }));
      await page.reload();
      await page.getByText(words).waitFor();
      await page.getByText('Ingen har svarat än. Till dess får personen inga förslag.').waitFor();
      await watched.expectFine('objected');
      const planning = await WayByApi.as(browser(), app().address, 'coordinator');
      await planning.post(`${objections}/${id}/answers`, { answer: 'upheld', reason: 'Det gäller.' }, 200);
      await planning.close();
      await page.reload();
      await page.getByText('Personen fick rätt.').waitFor();
      await page.getByText('Invändningen gäller, så personen får inga förslag.').waitFor();
      await way.post(`${objections}/${id}/withdrawals`, {}, 200);
      await page.reload();
      await page.getByText('Sedan dess gäller den inte.').waitFor();
      expect(await page.getByText('får inga förslag').count(), 'taken back').to.equal(0);
      await watched.close();
      await way.close();
    });
  });
}
