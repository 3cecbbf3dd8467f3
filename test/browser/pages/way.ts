import { expect } from 'chai';
import type { Page, Route } from 'playwright-core';
import { z } from 'zod';
import { tabTo } from '../by-keys.ts';
import { apiAway, looks, WatchedPage } from '../watched-page.ts';
import { type Pair, WayByApi } from '../way-by-api.ts';
import type { OpenApp } from './open-app.ts';

const stateSchema = z.object({ state: z.string() });

/** The way of a pair as its coach goes it: proposed, answered, planned, running, ended, and out of it. */
export function describeWay({ app, browser }: OpenApp): void {
  let coach: WayByApi;
  let workplace: WayByApi;
  let pairs: Pair[];

  describe('of the way from suggestion to placement', () => {
    before(async () => {
      coach = await WayByApi.as(browser(), app().address, 'coach');
      workplace = await WayByApi.as(browser(), app().address, 'coordinator');
      pairs = await coach.undecided();
    });
    after(async () => {
      await coach.close();
      await workplace.close();
    });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const pair = nextPair();
        await coach.approve(pair);
        const watched = await WatchedPage.open(browser(), app(), proposePath(pair), { user: 'coach', look });
        const { page } = watched;
        await page.getByRole('button', { name: /^(Skicka förfrågan|Send the proposal)$/ }).click();
        await page.getByRole('alert').first().waitFor();
        await watched.expectFine('what is missing of a proposal');

        const asked = await coach.propose(nextPair());
        await workplace.ask(asked, 'Kan personen komma på måndag?');
        await page.goto(`/proposals/${asked}`);
        await page.getByText('Kan personen komma på måndag?').first().waitFor();
        await watched.expectFine('a question');
        await page.getByRole('button', { name: /^(Ta tillbaka|Withdraw) / }).click();
        await page.getByRole('dialog').getByRole('radio').first().waitFor();
        await watched.expectFine('why it is withdrawn');

        const welcomed = await coach.propose(nextPair());
        await workplace.welcome(welcomed);
        await page.goto(`/proposals/${welcomed}/plan`);
        await page.getByRole('button', { name: /^(Lägg till ändrade timmar|Add other hours)$/ }).click();
        await page.getByLabel(/^(Timmar i veckan|Hours a week)$/).fill('99');
        await page.getByRole('button', { name: /^(Planera placeringen|Plan the placement)$/ }).click();
        await page.getByRole('alert').first().waitFor();
        await watched.expectFine('a plan that can not be');

        const placement = await coach.plan(welcomed);
        await page.goto(`/placements/${placement}`);
        await page.getByRole('button', { name: /^(Ändra|Change)$/ }).click();
        await page.getByRole('button', { name: /^(Spara|Save) / }).waitFor();
        await watched.expectFine('what is changed');
        await page.getByRole('button', { name: /^(Ställ in|Call it off)$/ }).click();
        await page.getByRole('dialog').getByRole('radio').first().waitFor();
        await watched.expectFine('why it is called off');

        await page.goto('/placements?coach=all');
        await page.getByRole('list', { name: /^(Planerade|Planned)$/ }).waitFor();
        await watched.expectFine('the list');
        await page.getByRole('button', { name: /^(Inställda|Called off)( \d+)?$/ }).click();
        await page.getByRole('heading', { name: /^(Inget här just nu|Nothing here just now)$/ }).waitFor();
        await watched.expectFine('a part with nothing');
        await watched.close();
      });
    }

    it('keep what is written of a proposal on the device, and show it as the workplace will read it', async () => {
      const pair = nextPair();
      await coach.approve(pair);
      const watched = await WatchedPage.open(browser(), app(), proposePath(pair), { user: 'coach' });
      const { page } = watched;
      await page.getByLabel(/får .* läsa$/).fill('Van vid kök.');
      await page.getByLabel('Vad personen kan').check();
      await page.reload();
      expect(await page.getByLabel(/får .* läsa$/).inputValue()).to.equal('Van vid kök.');
      expect(await page.getByLabel('Vad personen kan').isChecked()).to.equal(true);
      const preview = page.getByRole('region', { name: /^Så ser / });
      await preview.getByText('Van vid kök.').waitFor();
      const foreseen = await preview.getByRole('listitem').allTextContents();
      await page.getByLabel('Skriftligt').check();
      const despite = page.getByLabel('Varför ska det göras ändå?');
      if (await despite.isVisible()) {
        await despite.fill('Det stäms av på plats.');
      }
      await page.getByRole('button', { name: 'Skicka förfrågan' }).click();
      const standing = page.getByRole('region', { name: 'Nästa steg' });
      await standing.getByText(/^Väntar på svar från /).waitFor();
      await standing.getByRole('link', { name: 'Se förfrågan' }).click();
      const told = page.getByRole('region', { name: 'Det här har arbetsplatsen fått veta' });
      await told.getByText('Van vid kök.').waitFor();
      expect(await told.getByRole('listitem').allTextContents(), 'word for word').to.deep.equal(foreseen);
      await page.goto(`/people/${pair.personId}`);
      await page
        .getByRole('region', { name: 'Var personen är på väg' })
        .getByText(/^Väntar på svar/)
        .waitFor();
      await watched.close();
    });

    it('keep a reply while the API is away, and send it when it is back', async () => {
      const id = await coach.propose(nextPair());
      await workplace.ask(id, 'Klockan åtta?');
      const watched = await WatchedPage.open(browser(), app(), `/proposals/${id}`, { user: 'coach' });
      const { page } = watched;
      await page.getByLabel('Ditt svar till arbetsplatsen').fill('Ja, bussen är framme då.');
      await app().killApi();
      await page.getByRole('button', { name: 'Skicka svaret' }).click();
      await page.getByText('Passa svarar inte just nu').waitFor();
      await app().startApi();
      await page.getByText('Passa svarar inte just nu').waitFor({ state: 'detached' });
      await watched.forgive(apiAway);
      await page.getByRole('button', { name: 'Skicka svaret' }).click();
      await page.getByRole('heading', { name: /^Väntar på svar från / }).waitFor();
      await page
        .getByRole('list', { name: 'Så har det gått' })
        .getByText('Ja, bussen är framme då.')
        .waitFor();
      await watched.close();
    });

    for (const { how, refuse } of [
      { how: 'the API is away', refuse: (route: Route) => route.abort('connectionrefused') },
      { how: 'something before the API is amiss', refuse: (route: Route) => route.fulfill({ status: 502 }) },
    ]) {
      it(`show what happened before the page could hear of changes, when at first ${how}`, async () => {
        const id = await coach.propose(nextPair());
        const watched = await WatchedPage.open(browser(), app(), '/placements', { user: 'coach' });
        const { page } = watched;
        // it may not have asked yet, and would be refused in place of the page that is meant
        await watched.leave();
        const heardFrom = page.waitForRequest('**/api/v1/events**');
        await page.route('**/api/v1/events**', refuse, { times: 1 });
        await page.goto(`/proposals/${id}`);
        await page.getByRole('heading', { name: /^Väntar på svar från / }).waitFor();
        await heardFrom;
        // beyond the looking for an API that is away, which reads everything again
        await page.waitForTimeout(2_500);
        await page.getByText('Passa svarar inte just nu').waitFor({ state: 'detached' });
        await workplace.ask(id, 'Klockan sju?');
        await page.getByText('Klockan sju?').first().waitFor();
        await watched.forgive(/ERR_CONNECTION_|status of 502/);
        await watched.close();
      });
    }

    it('are left by keys alone: a consent is withdrawn, a placement is called off, each with a reason', async () => {
      const id = await coach.propose(nextPair());
      const watched = await WatchedPage.open(browser(), app(), `/proposals/${id}`, { user: 'coach' });
      const { page } = watched;
      await chooseByKeys(page, 'Ta tillbaka samtycke eller förfrågan', 'Personen tar tillbaka sitt samtycke');
      await page.getByRole('heading', { name: 'Förfrågan är återtagen' }).waitFor();
      await page.getByText(/^Samtycket togs tillbaka/).waitFor();
      await watched.expectFine('withdrawn');

      const welcomed = await coach.propose(nextPair());
      await workplace.welcome(welcomed);
      const placement = await coach.plan(welcomed);
      await page.goto(`/placements/${placement}`);
      await chooseByKeys(page, 'Ställ in', 'Hälsan');
      await page.getByRole('heading', { name: /^Inställd / }).waitFor();
      expect(stateSchema.parse(await coach.get(`/placements/${placement}`)).state).to.equal('called-off');
      await watched.expectFine('called off');
      await watched.close();
    });

    it('say so when somebody else has changed a placement, and keep what is filled in', async () => {
      const welcomed = await coach.propose(nextPair());
      await workplace.welcome(welcomed);
      const placement = await coach.plan(welcomed);
      const watched = await WatchedPage.open(browser(), app(), `/placements/${placement}`, { user: 'coach' });
      const { page } = watched;
      await page.getByRole('button', { name: 'Ändra' }).click();
      await page.getByLabel('Timmar i veckan').fill('12,5');
      await workplace.change(placement, { hoursPerWeek: 11 });
      await page.getByRole('button', { name: 'Spara ändringen' }).click();
      await page.getByText('Någon annan har ändrat placeringen').waitFor();
      await watched.forgive(/status of 412/);
      await page.getByRole('button', { name: 'Läs in det senaste' }).click();
      await page.getByText('Någon annan har ändrat placeringen').waitFor({ state: 'detached' });
      expect(await page.getByLabel('Timmar i veckan').inputValue()).to.equal('12,5');
      await page.getByRole('button', { name: 'Spara ändringen' }).click();
      await page.getByText('12,5 tim/vecka').waitFor();
      await watched.close();
    });

    it('let a coordinator note what the workplace answered by telephone, with a reason that goes with it and the day to ask again', async () => {
      const id = await coach.propose(nextPair());
      const watched = await WatchedPage.open(browser(), app(), `/proposals/${id}`, { user: 'coordinator' });
      const { page } = watched;
      await page.getByRole('button', { name: 'Anteckna arbetsplatsens svar' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Inte nu', { exact: true }).check();
      await dialog.getByLabel('När kan de frågas igen?').fill('2099-03-01');
      await dialog.getByLabel('Fullt just nu').check();
      await watched.expectFine('a not now with its day');
      await dialog.getByRole('button', { name: 'Spara svaret' }).click();
      await page.getByText('Kan frågas igen från 1 mars 2099').first().waitFor();
      // it is answered: another one says no
      await page.goto(`/proposals/${await coach.propose(nextPair())}`);
      await page.getByRole('button', { name: 'Anteckna arbetsplatsens svar' }).click();
      await dialog.getByLabel('Nej', { exact: true }).check();
      expect(await dialog.getByLabel('Vi vill pröva').count(), 'no reason of a welcome').to.equal(0);
      await dialog.getByLabel('Platsen är tillsatt').check();
      await watched.expectFine('an answer that is noted');
      await dialog.getByRole('button', { name: 'Spara svaret' }).click();
      await page.getByRole('heading', { name: / säger nej$/ }).waitFor();
      await page.getByRole('link', { name: 'Se andra förslag' }).waitFor();
      await watched.close();
    });

    it('are followed live when the workplace answers', async () => {
      const id = await coach.propose(nextPair());
      const watched = await WatchedPage.open(browser(), app(), `/proposals/${id}`, { user: 'coach' });
      const { page } = watched;
      await page.getByRole('heading', { name: /^Väntar på svar från / }).waitFor();
      await watched.hearsChanges();
      await workplace.welcome(id);
      await page.getByRole('link', { name: 'Planera placeringen' }).waitFor();
      await watched.close();
    });
  });

  function nextPair(): Pair {
    return (
      pairs.shift() ?? expect.fail('The small demonstration has too few people whom nobody has decided on.')
    );
  }
}

function proposePath({ personId, suggestionId }: Pair): string {
  return `/people/${personId}/suggestions/${suggestionId}/propose`;
}

/** Opens the dialog of a step, chooses the reason and takes the step, by keys alone. */
async function chooseByKeys(page: Page, step: string, reason: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: step, exact: true }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const chosen = dialog.getByLabel(reason);
  await tabTo(page, dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  while (!(await chosen.isChecked())) {
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, dialog.getByRole('button').last());
  await page.keyboard.press('Enter');
}
