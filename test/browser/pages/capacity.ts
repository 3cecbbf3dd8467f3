import { expect } from 'chai';
import { expectShown } from '../expect-shown.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

interface Capacity {
  readonly total: Readonly<Record<'places' | 'taken' | 'left', number>>;
  readonly workplaces: readonly {
    readonly name: string;
    readonly places: number | null;
    readonly left: number | null;
    readonly ending: number;
    readonly mentors: readonly { readonly name: string; readonly left: number | null }[] | null;
  }[];
}

/** What the workplaces of a node have room for. */
export function describeCapacity({ app, browser }: OpenApp): void {
  describe('of a node’s capacity', () => {
    const open = (look = desk) =>
      WatchedPage.open(browser(), app(), '/nodes/goteborg/capacity', { user: 'coordinator', look });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open(look);
        const { page } = watched;
        await page.getByRole('main').getByRole('listitem').first().waitFor();
        await watched.expectFine('the workplaces');
        await page.route('**/api/v1/nodes/*/capacity', async (route) => {
          const answer = await (await route.fetch()).json();
          await route.fulfill({ json: { ...answer, workplaces: [] } });
        });
        await page.reload();
        await page.getByText(/^(Ingen arbetsplats här ännu|No workplace here yet)$/).waitFor();
        await watched.expectFine('no workplace');
        await watched.close();
      });
    }

    it('are reached from the node, chosen among by keys alone, and kept in the address', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/nodes/goteborg', {
        user: 'coordinator',
        look: desk,
      });
      const { page } = watched;
      await page.getByRole('link', { name: 'Platser på varje arbetsplats' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Platser på arbetsplatserna' }).waitFor();
      const { workplaces, total } = (await (
        await page.request.get('/api/v1/nodes/goteborg/capacity')
      ).json()) as Capacity;
      await page.getByText(`kvar av ${total.places} platser`).waitFor();
      const rows = page.getByRole('main').locator('ul > li');
      await expectShown(() => rows.count(), workplaces.length);
      const [withMentor] = workplaces.filter(({ mentors }) => mentors?.some(({ left }) => left !== null));
      await rows
        .filter({ hasText: withMentor?.name ?? '' })
        .getByText(withMentor?.mentors?.find(({ left }) => left !== null)?.name ?? '')
        .first()
        .waitFor();
      const roomy = workplaces.filter(({ left }) => left !== null && left > 0);
      expect(roomy).to.not.have.length(0);
      const choice = page.getByLabel('Visa', { exact: true });
      await choice.focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForURL('**/capacity?show=left');
      await expectShown(() => rows.count(), roomy.length);
      await rows.first().getByRole('link').press('Enter');
      await page.getByRole('heading', { level: 1, name: roomy[0]?.name ?? '' }).waitFor();
      await page.goBack();
      await expectShown(async () => [await rows.count(), await choice.inputValue()], [roomy.length, 'left']);
      await watched.close();
    });

    it('say where none is so, and show all again', async () => {
      const watched = await open();
      const { page } = watched;
      const rows = page.getByRole('main').locator('ul > li');
      await rows.first().waitFor();
      await page.route('**/api/v1/nodes/*/capacity', async (route) => {
        const answer = (await (await route.fetch()).json()) as Capacity;
        await route.fulfill({
          json: { ...answer, workplaces: answer.workplaces.map((one) => ({ ...one, ending: 0 })) },
        });
      });
      await page.goto('/nodes/goteborg/capacity?show=ending');
      await page.getByText('Ingen arbetsplats just nu').waitFor();
      await watched.expectFine('none');
      await page.getByRole('link', { name: 'Visa alla' }).press('Enter');
      await rows.first().waitFor();
      await watched.close();
    });
  });
}
