import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { until } from '../../worker/test-servers.ts';
import { suggestionShown } from '../suggestion-shown.ts';
import type { Walk } from './walk.ts';

const suggestionSchema = z.object({
  id: z.string(),
  roleTitle: z.string().nullable(),
  review: z
    .object({ decision: z.string(), reason: z.string().nullable(), resumeOn: z.string().nullable() })
    .nullable(),
});
/** What is decided against or for later is off the list, and stands beside it. */
const suggestionsSchema = z.object({
  items: z.array(suggestionSchema),
  reviewed: z.array(suggestionSchema),
});
const reviewsSchema = z.object({ items: z.array(z.object({ decision: z.string() })) });

/** A coach reviews three suggestions of the first person who waits, one in each way, and undoes one. */
export async function reviewSuggestions(walk: Walk): Promise<void> {
  const { page, watched } = walk;
  await walk.press(page.getByRole('button', { name: /Arbetskonsulent|Job coach/ }));
  const start = page.getByRole('button', { name: /^(Börja granska|Start reviewing)/ });
  await start.waitFor();
  await watched.expectFine('what needs one');
  await walk.press(start);

  const list = page.getByRole('list', { name: /^(Förslag|Suggestions)$/ }).first();
  const detail = page.getByRole('region', { name: /^(Valt förslag|Chosen suggestion)$/ });
  const heading = detail.getByRole('heading', { level: 2 });
  await list.or(heading).first().waitFor();
  const personId = new URL(page.url()).pathname.split('/')[2] ?? '';
  const [first, second, third] = (await suggestionsOf(page, personId)).items.filter(
    ({ review }) => review === null,
  );
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('The first person who waits has fewer than three suggestions to review.');
  }
  const isRead = async ({ id, roleTitle }: typeof first) => {
    await suggestionShown(page, id);
    await heading.filter({ hasText: roleTitle ?? '' }).waitFor();
  };
  await watched.expectFine('suggestions of a person');
  if (!(await heading.isVisible())) {
    // on a phone the list comes first
    await walk.press(list.getByRole('link').first());
  }
  await isRead(first);
  await detail.getByRole('heading', { level: 3 }).first().waitFor();
  await watched.expectFine('a suggestion');

  const decide = (name: RegExp) => walk.press(detail.getByRole('button', { name }));
  const dialog = page.getByRole('dialog');
  await decide(/^(Godkänn|Approve)/);
  // not all is known of any of them
  const usual = dialog.getByRole('button', { name: /^(Det tar jag reda på|I will find that out)/ });
  await usual.waitFor();
  await watched.expectFine('why it is approved all the same');
  await saved(page, () => walk.press(usual));
  await isRead(second);
  await watched.expectFine('approved, the next');
  await decide(/^(Vänta|Hold)/);
  await dialog.getByRole('radio').first().waitFor();
  await watched.expectFine('until when');
  await walk.press(dialog.getByRole('radio', { name: /^(Om två veckor|In two weeks)/ }));
  await saved(page, () => walk.press(dialog.getByRole('button', { name: /^(Vänta|Hold)/ })));
  await isRead(third);
  await decide(/^(Avböj|Decline)/);
  await dialog.getByRole('radio').first().waitFor();
  await watched.expectFine('why not');
  await walk.press(dialog.getByRole('radio').nth(1));
  await saved(page, () => walk.press(dialog.getByRole('button', { name: /^(Avböj|Decline)/ })));

  const decided = await reviewOf(page, personId, third.id);
  expect(decided).to.include({ decision: 'decline' });
  expect(decided?.reason, 'why it is declined').to.be.a('string');
  const undo = detail.getByRole('button', { name: /^(Ångra|Undo)/ });
  await undo.waitFor();
  await watched.expectFine('declined, to be undone');
  await saved(page, () => walk.press(undo));
  await isRead(third);
  await watched.expectFine('undone');

  expect(await reviewOf(page, personId, first.id)).to.include({ decision: 'approve' });
  const held = await reviewOf(page, personId, second.id);
  expect(held).to.include({ decision: 'hold' });
  expect(daysUntil(held?.resumeOn ?? ''), 'in two weeks').to.be.within(13, 14);
  // it stands on the list again when the worker has been there
  const isAsItWas = async (id: string) => (await reviewOf(page, personId, id)) === null;
  await until('what is undone to be as it was', 20_000, () => isAsItWas(third.id));
  const answer = await page.request.get(`/api/v1/suggestions/${third.id}/reviews`);
  const decisions = reviewsSchema.parse(await answer.json()).items.map(({ decision }) => decision);
  expect(decisions.slice(0, 2), 'both stay in what was done').to.deep.equal(['undo', 'decline']);
  // whoever walks next finds the same person
  await Promise.all([first, second].map(({ id }) => takeBack(page, id)));
  await until('all to be as before', 20_000, async () => (await isAsItWas(first.id)) && isAsItWas(second.id));
}

async function takeBack(page: Page, id: string): Promise<void> {
  const { csrfToken } = z
    .object({ csrfToken: z.string() })
    .parse(await (await page.request.get('/api/v1/me')).json());
  const answer = await page.request.post(`/api/v1/suggestions/${id}/reviews`, {
    headers: { 'x-csrf-token': csrfToken },
    data: { decision: 'undo' },
  });
  expect(answer.status()).to.equal(201);
}

/** Does it, and waits until the API has stored the review. */
async function saved(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((one) => one.url().endsWith('/reviews') && one.status() === 201);
  await act();
  await answer;
}

async function suggestionsOf(page: Page, personId: string) {
  const answer = await page.request.get(`/api/v1/candidates/${personId}/suggestions?limit=100`);
  return suggestionsSchema.parse(await answer.json());
}

async function reviewOf(page: Page, personId: string, id: string) {
  const { items, reviewed } = await suggestionsOf(page, personId);
  const found = [...items, ...reviewed].find((suggestion) => suggestion.id === id);
  return found === undefined ? undefined : found.review;
}

/** Whole days from now to the beginning of the day, `YYYY-MM-DD`. */
function daysUntil(day: string): number {
  return Math.round((Date.parse(day) - Date.now()) / 86_400_000);
}
