import { expect } from 'chai';
import { readSheet } from 'read-excel-file/node';
import { z } from 'zod';
import { downloaded, rowsOf, seenRows } from '../match-rows.ts';
import type { Walk } from './walk.ts';

const listSchema = z.object({
  status: z.string(),
  items: z.array(
    z.object({
      suggestions: z.array(z.object({ candidateReference: z.string() })),
      nearMisses: z.array(z.object({ candidateReference: z.string() })),
      whyNone: z.unknown().nullable(),
    }),
  ),
});

/** A coordinator asks for a match list, chooses its columns and order, and gets exactly what is seen as a file. */
export async function exportMatchList(walk: Walk): Promise<void> {
  const { page, watched } = walk;
  await walk.press(page.getByRole('button', { name: /Nodsamordnare|Node coordinator/ }));
  const lists = page.getByRole('link', { name: /^(Matchningslistor|Match lists)$/ });
  await lists.waitFor();
  await page.getByRole('heading', { level: 1, name: /Göteborg/ }).waitFor();
  await watched.expectFine('the first page');
  await walk.press(lists, 'back');
  const ask = page.getByRole('button', { name: /^(Be om listan|Ask for the list)$/ });
  await ask.waitFor();
  await watched.expectFine('to ask');
  await walk.press(ask);
  await page.getByRole('table').waitFor();
  await page.getByText(/^(Listan görs|The list is being made)/).waitFor({ state: 'detached' });
  await watched.expectFine('the list');

  await walk.press(page.locator('summary', { hasText: /^(Välj kolumner|Choose columns)/ }));
  await walk.press(page.getByRole('checkbox', { name: /^(Sammanlagt|Total)$/ }));
  await walk.press(page.getByRole('checkbox', { name: /^(Talar mest för|Speaks most for it)$/ }));
  await page.getByRole('columnheader', { name: /^(Talar mest för|Speaks most for it)$/ }).waitFor();
  await walk.press(page.getByRole('columnheader').getByRole('button', { name: /^Person$/ }));
  await page.getByRole('columnheader', { name: 'Person' }).and(page.locator('[aria-sort]')).waitFor();
  await watched.expectFine('with chosen columns');
  const file = await downloaded(page, () =>
    walk.press(page.getByRole('button', { name: /^(Exportera som CSV|Export as CSV)$/ }), 'back'),
  );

  expect(file.suggestedFilename()).to.match(
    /^(Personer till alla öppna tjänster|People for all open roles).*\.csv$/,
  );
  const rows = await rowsOf(file);
  expect(rows).to.deep.equal(await seenRows(page));
  const { pathname } = new URL(page.url());
  const stored = listSchema.parse(await (await page.request.get(`/api/v1${pathname}`)).json());
  const people = stored.items.flatMap(({ suggestions, nearMisses, whyNone }) => [
    ...(whyNone === null ? [] : ['']),
    ...[...suggestions, ...nearMisses].map(({ candidateReference }) => candidateReference),
  ]);
  expect(stored.status).to.equal('completed');
  const at = rows[0]?.indexOf('Person') ?? -1;
  expect(rows.slice(1).map((row) => row[at])).to.have.members(people);
  const book = await downloaded(page, () =>
    walk.press(page.getByRole('button', { name: /^(Exportera till Excel|Export to Excel)$/ }), 'back'),
  );
  expect(book.suggestedFilename()).to.match(/\.xlsx$/);
  const sheet = await readSheet(await book.path());
  // shares are numbers there
  const textColumns = (rows[0] ?? []).flatMap((_, column) =>
    rows.some((row) => row[column]?.endsWith('%')) ? [] : [column],
  );
  expect(textColumns).to.include(at);
  expect(sheet[0]).to.deep.equal(rows[0]);
  expect(sheet.map((row) => textColumns.map((column) => row[column] ?? ''))).to.deep.equal(
    rows.map((row) => textColumns.map((column) => row[column])),
  );
}
