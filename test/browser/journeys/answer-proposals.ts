import { expect } from 'chai';
import { z } from 'zod';
import { AsUser } from '../as-user.ts';
import { planPlacement, proposeToManager } from '../put-to-workplace.ts';
import type { Walk } from './walk.ts';

const stateSchema = z.object({ state: z.string() });

/** A manager welcomes one who is proposed in two presses, asks of another and reads the reply, and sees who comes. The coach's side goes over the API. */
export async function answerProposals(walk: Walk): Promise<void> {
  const { page, watched } = walk;
  const browser = page.context().browser();
  if (browser === null) {
    throw new Error('The page has no browser.');
  }
  const app = { address: new URL(page.url()).origin };
  const [coach, manager] = await Promise.all([
    AsUser.signIn(browser, app, 'coach'),
    AsUser.signIn(browser, app, 'manager'),
  ]);
  const first = await proposeToManager(coach, manager);
  const second = await proposeToManager(coach, manager);

  await walk.press(page.getByRole('button', { name: /Chef på arbetsplatsen|Workplace manager/ }));
  const main = page.getByRole('main');
  await main.getByRole('heading', { name: /^(Väntar på ditt svar|Waiting for your answer)$/ }).waitFor();
  await watched.expectFine('begins with who waits');
  await walk.press(main.getByRole('link', { name: first.alias, exact: true }));
  await page.getByRole('heading', { level: 2, name: first.alias }).waitFor();
  await watched.expectFine('a proposal');
  await walk.press(page.getByRole('button', { name: /^(Välkommen|Welcome)$/ }));
  await watched.expectFine('asked why');
  await walk.press(
    page.getByRole('dialog').getByRole('button', { name: /^(Uppgifterna passar|The tasks suit)$/ }),
  );
  await page.getByText(/^(Ert svar|Your answer on) /).waitFor();
  expect((await manager.get(`/proposals/${first.id}`, stateSchema)).state).to.equal('welcomed');
  await watched.expectFine('welcomed');

  const next = main.getByRole('link', { name: new RegExp(`^(Nästa|Next): ${second.alias}$`) });
  await walk.press(next, 'back');
  await page.getByRole('heading', { level: 2, name: second.alias }).waitFor();
  await walk.press(page.getByRole('button', { name: /^(Fråga först|Ask first)$/ }));
  await walk.write(
    page.getByLabel(/^(Vad vill du veta\?|What do you want to know\?)$/),
    'Går det klockan sju?',
  );
  await walk.press(page.getByRole('button', { name: /^(Skicka frågan|Send the question)$/ }));
  await page.getByText(/^(Svaret kommer här\.|The reply comes here\.)$/).waitFor();
  await coach.post(`/proposals/${second.id}/replies`, { text: 'Ja, bussen är framme i tid.' }, z.unknown());
  await page.getByText('Ja, bussen är framme i tid.').waitFor();
  await watched.expectFine('replied');

  await planPlacement(coach, first);
  await walk.press(page.getByRole('link', { name: /^(Vem kommer när|Who comes when)$/ }), 'back');
  await main.getByRole('heading', { level: 3, name: first.alias }).waitFor();
  await watched.expectFine('who comes');
  // whoever walks next finds none that waits
  await manager.post(
    `/proposals/${second.id}/answers`,
    { answer: 'no', reason: 'place-filled' },
    z.unknown(),
  );
  await Promise.all([coach.close(), manager.close()]);
}
