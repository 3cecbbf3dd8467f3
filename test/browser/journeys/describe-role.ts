import { expect } from 'chai';
import { z } from 'zod';
import type { Look } from '../tabs.ts';
import type { Walk } from './walk.ts';

const written = {
  sv: {
    work: 'Vi hinner inte med att duka frukost 5 tim, vattna blommorna. Ibland högljutt',
    needs: 'Noggrann',
    offer: 'samma handledare varje dag och korta pauser',
    title: 'Duka frukost',
    tasks: [{ text: 'duka frukost', hoursPerWeek: 5 }, { text: 'vattna blommorna' }],
  },
  en: {
    work: 'Lay the table 5 h, water the plants. Sometimes loud noise',
    needs: 'Careful',
    offer: 'the same mentor every day and short breaks',
    title: 'Lay the table',
    tasks: [{ text: 'Lay the table', hoursPerWeek: 5 }, { text: 'water the plants' }],
  },
} as const;

const roleSchema = z.looseObject({ id: z.string(), workplaceId: z.string() });

/** A manager describes tasks in own words, corrects how they were understood, and publishes the role. */
export async function describeRole(walk: Walk, { language }: Look): Promise<void> {
  const { page, watched } = walk;
  const words = written[language];
  await page.getByRole('heading', { name: /^(Logga in|Sign in)$/ }).waitFor();
  await watched.expectFine('sign-in');
  await walk.press(page.getByRole('button', { name: /Chef på arbetsplatsen|Workplace manager/ }));
  const main = page.getByRole('main');
  const toDescribe = main.getByRole('link', { name: /^(Beskriv arbetsuppgifter|Describe tasks)$/ });
  await toDescribe.first().waitFor();
  await watched.expectFine('own roles');
  await walk.press(toDescribe.first());

  await walk.write(
    page.getByLabel(/^(Vad behöver ni hjälp med\?|What do you need help with\?)$/),
    words.work,
  );
  await walk.write(
    page.getByLabel(/^(Vad är viktigt att kunna\?|What is important to be able to do\?)$/),
    words.needs,
  );
  await walk.write(page.getByLabel(/^(Vad kan ni erbjuda\?|What can you offer\?)$/), words.offer);
  await page
    .getByText(/^(Passar|Är möjligt för|Suits|Is possible for) .* (i noden|in the node)/)
    .first()
    .waitFor();
  await watched.expectFine('understood and counted');
  await walk.press(page.getByRole('radio', { name: /^(Går att undvika|Can be avoided)$/ }));
  await walk.press(page.getByRole('button', { name: /^(Ta bort: Korta pauser|Remove: Short breaks)$/ }));
  await walk.write(page.getByLabel(/^(Timmar i veckan|Hours a week)$/), '10–20');
  await walk.press(page.getByLabel(/^(vardagar förmiddag|weekday mornings)$/));
  await watched.expectFine('corrected');
  await walk.press(page.getByRole('button', { name: /^(Publicera|Publish)$/ }));
  await page.getByText(/Arbetskonsulenterna ser den nu|The job coaches see it now/).waitFor();
  await watched.expectFine('published');

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const role = roleSchema.parse(await (await page.request.get(`/api/v1/roles/${id}`)).json());
  expect(role).to.deep.include({
    title: words.title,
    status: 'open',
    tasks: words.tasks,
    demands: { accuracy: 3 },
    conditions: [{ condition: 'loud-noise', presence: 'avoidable' }],
    supports: ['same-mentor'],
    hoursPerWeek: { min: 10, max: 20 },
    times: ['weekday-morning'],
  });
  await page.goto('/describe');
  const field = page.getByLabel(/^(Vad behöver ni hjälp med\?|What do you need help with\?)$/);
  expect(await field.inputValue(), 'no draft is left').to.equal('');
}
