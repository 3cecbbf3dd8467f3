import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';

/** The file that the browser saves when it is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await act();
  return waiting;
}

/** The rows of the file with its headers, read as a spreadsheet does. */
export async function rowsOf(file: Download): Promise<string[][]> {
  const text = await readFile(await file.path(), 'utf8');
  expect(text.charCodeAt(0), 'a byte order mark, for Excel').to.equal(0xfeff);
  return parse(text, { delimiter: ';', bom: true });
}

/** The cells of the whole table as they are seen, also those that are drawn when one has scrolled to them. */
export async function seenRows(page: Page): Promise<string[][]> {
  const { length } = await page.getByRole('row').all();
  await page.getByRole('row').last().scrollIntoViewIfNeeded();
  const count = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
  while ((await page.getByRole('row').count()) < count) {
    await page.getByRole('row').last().scrollIntoViewIfNeeded();
  }
  expect(length).to.be.greaterThan(1);
  const rows: string[][] = await page
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          [...cell.querySelectorAll(':scope *')].reduce(
            (text, part) =>
              part.getAttribute('aria-hidden') === 'true' ? text.replace(part.textContent ?? '', '') : text,
            cell.textContent ?? '',
          ),
        ),
      ),
    );
  return rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
}
