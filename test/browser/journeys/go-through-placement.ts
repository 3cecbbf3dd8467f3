import { expect } from 'chai';
import { z } from 'zod';
import { WayByApi } from '../way-by-api.ts';
import type { Walk } from './walk.ts';

const placementSchema = z.object({
  state: z.string(),
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
  steps: z.array(z.object({ kind: z.string() })),
});

/** A coach plans the placement of somebody whom the workplace has welcomed, says that it has begun, and what it led to. */
export async function goThroughPlacement(walk: Walk): Promise<void> {
  const { page, watched } = walk;
  const browser = page.context().browser();
  const { origin } = new URL(page.url());
  const coach = await WayByApi.as(browser, origin, 'coach');
  const workplace = await WayByApi.as(browser, origin, 'coordinator');
  const [pair] = await coach.undecided('me');
  if (pair === undefined) {
    throw new Error('The coach of the small demonstration has nobody with an undecided suggestion.');
  }
  const proposalId = await coach.propose(pair);
  await workplace.welcome(proposalId);

  await walk.press(page.getByRole('button', { name: /Arbetskonsulent|Job coach/ }));
  const welcomed = page.getByRole('region', {
    name: /^(Välkomna, utan placering|Welcomed, without a placement)/,
  });
  await welcomed.waitFor();
  await watched.expectFine('that somebody is welcome');
  await walk.press(welcomed.getByRole('link').first());
  const form = page.getByLabel(/^(Anställningsform|Employment form)$/);
  await form.waitFor();
  // a choice of a native list is no press of the mouse
  await form.selectOption('arbetspraktik');
  const hours = page.getByLabel(/^(Timmar i veckan|Hours a week)$/);
  if ((await hours.inputValue()) === '') {
    await walk.write(hours, '10');
  }
  await page
    .getByText(/^(Arbetspraktik kräver en handledare|Work practice needs a mentor|.* needs a mentor)\.$/)
    .waitFor();
  await watched.expectFine('a plan, with what the rules say');
  const despite = page.getByLabel(/^(Varför ska det göras ändå\?|Why do it all the same\?)$/);
  if (await despite.isVisible()) {
    await walk.write(despite, 'Två halva dagar.');
  }
  await walk.press(page.getByRole('button', { name: /^(Planera placeringen|Plan the placement)$/ }));
  await page.getByRole('heading', { name: /^(Planerad från|Planned from) / }).waitFor();
  await watched.expectFine('a placement that is planned');

  const dialog = page.getByRole('dialog');
  const begun = /^(Den har börjat|It has begun)$/;
  await walk.press(page.getByRole('button', { name: begun }));
  await watched.expectFine('on which day it began');
  await walk.press(dialog.getByRole('button', { name: begun }));
  await page.getByRole('heading', { name: /^(Pågår sedan|Under way since) / }).waitFor();
  await watched.expectFine('a placement that runs');
  const end = /^(Avsluta|End it)$/;
  await walk.press(page.getByRole('button', { name: end }));
  await walk.press(dialog.getByLabel(/^(Anställning på arbetsplatsen|Employment at the workplace)$/));
  await walk.press(dialog.getByLabel(/^(Tiden var slut|The time was over|The period was over|.*period.*)$/i));
  await watched.expectFine('what it led to');
  await walk.press(dialog.getByRole('button', { name: end }));
  await page.getByRole('heading', { name: /^(Avslutad|Ended) / }).waitFor();
  await watched.expectFine('a placement that has ended');

  const placement = placementSchema.parse(await coach.get(new URL(page.url()).pathname));
  expect(placement).to.include({ state: 'ended', outcome: 'employed-here', reason: 'period-over' });
  expect(placement.steps.map(({ kind }) => kind)).to.deep.equal(['planned', 'started', 'ended']);
  await coach.close();
  await workplace.close();
}
