import { expect } from 'chai';
import { z } from 'zod';
import { until } from '../../worker/test-servers.ts';
import { WayByApi } from '../way-by-api.ts';
import type { Walk } from './walk.ts';

const proposalsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      words: z.string(),
      state: z.string(),
      consent: z.object({ facts: z.array(z.string()), how: z.string() }),
    }),
  ),
});

const pageSchema = z.object({
  matched: z.boolean(),
  items: z.array(z.object({ id: z.string(), review: z.unknown() })),
});

/** A coach approves the first suggestion of the first person who waits, and proposes it to the workplace with the person's consent. */
export async function proposePerson(walk: Walk): Promise<void> {
  const { page, watched } = walk;
  await walk.press(page.getByRole('button', { name: /Arbetskonsulent|Job coach/ }));
  await walk.press(page.getByRole('button', { name: /^(Börja granska|Start reviewing)/ }));
  const list = page.getByRole('list', { name: /^(Förslag|Suggestions)$/ }).first();
  const detail = page.getByRole('region', { name: /^(Valt förslag|Chosen suggestion)$/ });
  await list
    .or(detail.getByRole('heading', { level: 2 }))
    .first()
    .waitFor();
  if (!(await detail.getByRole('heading', { level: 2 }).isVisible())) {
    // on a phone the list comes first
    await walk.press(list.getByRole('link').first());
  }
  await detail.getByRole('heading', { level: 3 }).first().waitFor();
  await walk.press(detail.getByRole('button', { name: /^(Godkänn|Approve)/ }));
  const dialog = page.getByRole('dialog');
  await walk.press(dialog.getByRole('button', { name: /^(Vi går igenom det|We go through it)/ }));
  const propose = detail.getByRole('link', {
    // again, where another look has been here
    name: /^(Föreslå (för arbetsplatsen|igen)|Propose (to the workplace|again))$/,
  });
  await walk.press(propose.last());

  const words = page.getByLabel(/^(Det här får .* läsa|What .* may read)$/);
  await words.waitFor();
  await watched.expectFine('a proposal to write');
  const [, , personId = '', , suggestionId = ''] = new URL(page.url()).pathname.split('/');
  await walk.write(words, 'Noggrann och kommer i tid.');
  await walk.press(page.getByLabel(/^(Vad personen kan|What the person can do)$/));
  await walk.press(page.getByLabel(/^(När personen kan arbeta|When the person can work)$/));
  await walk.press(page.getByLabel(/^(Skriftligt|In writing)$/));
  const despite = page.getByLabel(/^(Varför ska det göras ändå\?|Why do it all the same\?)$/);
  if (await despite.isVisible()) {
    // what was written at the approval will do
    await walk.press(page.getByRole('button', { name: /^(Samma som vid godkännandet|The same as at)/ }));
    expect(await despite.inputValue()).to.match(/^(Vi går igenom det|We go through it)/);
  }
  await watched.expectFine('a proposal that is written');
  await walk.press(page.getByRole('button', { name: /^(Skicka förfrågan|Send the proposal)$/ }));
  const standing = page.getByRole('region', { name: /^(Nästa steg|Next step)$/ });
  await standing.getByText(/^(Väntar på svar från|Waits for an answer from) /).waitFor();
  await watched.expectFine('a suggestion that waits for an answer');

  const answer = await page.request.get(`/api/v1/proposals?suggestionId=${suggestionId}`);
  const [proposal] = proposalsSchema.parse(await answer.json()).items;
  expect(proposal).to.deep.include({
    words: 'Noggrann och kommer i tid.',
    state: 'proposed',
    consent: { facts: ['abilities', 'availability'], how: 'in-writing' },
  });
  // whoever walks next finds the same person
  const way = await WayByApi.as(page.context().browser(), new URL(page.url()).origin, 'coach');
  await way.withdraw(proposal?.id ?? '');
  await way.undo({ personId, suggestionId });
  await way.close();
  await until('the suggestion to be as before', 20_000, async () => {
    const { matched, items } = pageSchema.parse(
      await (await page.request.get(`/api/v1/candidates/${personId}/suggestions?limit=100`)).json(),
    );
    return matched && items.some(({ id, review }) => id === suggestionId && review === null);
  });
}
