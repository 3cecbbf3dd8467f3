import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Look } from '../tabs.ts';
import { apiAway, desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** A role as it is stored. */
interface Role {
  readonly id: string;
  readonly revision: number;
  readonly title?: string;
  readonly status: string;
  readonly tasks?: readonly { readonly text: string; readonly hoursPerWeek?: number }[];
  readonly demands?: Readonly<Record<string, unknown>>;
  readonly conditions?: readonly { readonly condition: string; readonly presence: string }[];
  readonly supports?: readonly string[];
  readonly hoursPerWeek?: { readonly min: number; readonly max: number };
  readonly times?: readonly string[];
  readonly places?: number;
  readonly workplaceId?: string;
}

const work = 'Vi hinner inte med att duka frukost 5 tim, vattna blommorna. Ibland högljutt';
const needs = 'Noggrann';
const offer = 'samma handledare varje dag och korta pauser';
const phone: Look = { width: 360, scheme: 'light', language: 'sv' };

/** Describing tasks, from own words to a stored role. */
export function describeDescribe({ app, browser }: OpenApp): void {
  const open = (path: string, look = desk) =>
    WatchedPage.open(browser(), app(), path, { user: 'manager', look });

  describe('where tasks are described', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open('/describe', look);
        const { page } = watched;
        const [first, second, third] = [0, 1, 2].map((at) => page.getByRole('textbox').nth(at));
        await first?.waitFor();
        await watched.expectFine('nothing written');
        await first?.fill(work);
        await second?.fill(needs);
        await third?.fill(offer);
        await page.getByText(/^(Så når ni fler|How to reach more)$/).waitFor();
        await watched.expectFine('understood and counted');
        await page.getByLabel(/^(Timmar i veckan|Hours a week)$/).fill('20–10');
        await page.getByRole('button', { name: /^(Publicera|Publish)$/ }).click();
        await page.getByText(/^(Skriv ett tal|Write a number)/).waitFor();
        await watched.expectFine('hours that are none');
        await watched.close();
      });
    }

    it('lose nothing where the text is four times as large', async () => {
      const watched = await open('/describe', { ...desk, width: 320 });
      await watched.page.getByLabel('Vad behöver ni hjälp med?').fill(work);
      await watched.page.getByText('Så når ni fler').waitFor();
      await watched.expectFine('at 400 %');
      await watched.close();
    });

    it('let one take back, lower and publish by keys alone on a phone, never out of sight', async () => {
      const watched = await open('/describe', phone);
      const { page } = watched;
      await page.getByLabel('Vad behöver ni hjälp med?').focus();
      await page.keyboard.type('Sortera tvätt, vika handdukar');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Noggrann');
      await page.getByRole('button', { name: 'Ta bort: vika handdukar' }).waitFor();
      await tabTo(page, 'Ta bort: vika handdukar');
      await page.keyboard.press('Enter');
      // the same button takes it back
      await page.getByRole('button', { name: 'Ångra: ta tillbaka vika handdukar' }).waitFor();
      await page.keyboard.press('Enter');
      // the sentence that is meant stands before it, and opens the others
      await tabTo(page, 'Nödvändigt från början: Noggrannhet');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowUp');
      await tabTo(page, 'Timmar i veckan');
      await page.keyboard.type('7,5');
      await tabTo(page, 'vardagar förmiddag');
      await page.keyboard.press('Space');
      await tabTo(page, 'Publicera');
      await page.keyboard.press('Enter');
      await page.getByText('Arbetskonsulenterna ser den nu').waitFor();
      expect(await shownRole(page)).to.deep.include({
        tasks: [{ text: 'Sortera tvätt' }, { text: 'vika handdukar' }],
        demands: { accuracy: 2 },
        hoursPerWeek: { min: 7.5, max: 7.5 },
        times: ['weekday-morning'],
      });
      await watched.expectFine('the new role on a phone');
      await watched.close();
    });

    it('do not bring back what was removed when one writes on, nor after a reload, and lose no letter with the API away', async () => {
      const watched = await open('/describe');
      const { page } = watched;
      const field = page.getByLabel('Vad behöver ni hjälp med?');
      await field.fill('Diska och torka bord. Mycket högt ljud');
      await page.getByRole('button', { name: 'Ta bort: Högt ljud' }).click();
      await field.fill('Diska och torka bord. Mycket högt ljud. Baka bullar');
      await page.getByLabel('Arbetsuppgift', { exact: true }).nth(1).waitFor();
      await page.getByRole('button', { name: 'Ångra: ta tillbaka Högt ljud' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Ångra: ta tillbaka Högt ljud' }).waitFor();
      await app().killApi();
      await field.fill('Diska, och allt som skrevs utan svar');
      await page.getByRole('button', { name: 'Publicera' }).click();
      await page.getByText('Tjänsten sparades inte').waitFor();
      await watched.expectFine('away', apiAway);
      await app().startApi();
      await page.getByText('Passa svarar inte just nu').waitFor({ state: 'detached' });
      await watched.forgive(apiAway);
      await page.reload();
      expect(await field.inputValue()).to.equal('Diska, och allt som skrevs utan svar');
      await page.goto('/describe');
      await page.getByText('Du har ett utkast till').click();
      await page.getByRole('link', { name: /^Diska, och allt/ }).click();
      expect(await field.inputValue()).to.equal('Diska, och allt som skrevs utan svar');
      await page.getByRole('button', { name: 'Publicera' }).click();
      await page.getByText('Arbetskonsulenterna ser den nu').waitFor();
      await watched.close();
    });

    it('ask of what is no known work before it counts, and keep it for its writer when somebody else signs out', async () => {
      const watched = await open('/describe', phone);
      const { page } = watched;
      const field = page.getByLabel('Vad behöver ni hjälp med?');
      const letter = 'Hej!\nvika tvätt, sortera\nring Lena på torsdag';
      await field.fill(letter);
      await page.getByLabel('Vad är viktigt att kunna?').fill('snäll');
      await page.getByText('Är det här en arbetsuppgift?').waitFor();
      await page.getByText('Inget krav förstods').waitFor();
      await watched.expectFine('asked');
      await page.getByRole('button', { name: 'Nej: ring Lena på torsdag' }).click();
      await page.request.post('/api/v1/demo/sign-in', { data: { user: 'coach' } });
      await page.goto('/to-do');
      await page.getByRole('button', { name: /Göteborg/ }).click();
      watched.signOut();
      await page.getByRole('button', { name: 'Logga ut' }).click();
      await page.getByRole('heading', { name: 'Logga in' }).waitFor();
      await watched.signIn('manager');
      await page.goto('/describe');
      await page.getByText('Du har ett utkast till').click();
      await page.getByRole('link', { name: /^Hej!/ }).click();
      expect(await field.inputValue()).to.equal(letter);
      await page.getByRole('button', { name: 'Ångra: ta tillbaka ring Lena på torsdag' }).waitFor();
      await page.getByRole('button', { name: 'Publicera' }).click();
      await page.getByText('Arbetskonsulenterna ser den nu').waitFor();
      const { title, tasks } = await shownRole(page);
      expect({ title, tasks }).to.deep.equal({
        title: 'Vika tvätt',
        tasks: [{ text: 'vika tvätt' }, { text: 'sortera' }],
      });
      await watched.close();
    });

    it('say calmly that the number rests when it was counted often, and take the change that reaches more', async () => {
      const watched = await open('/describe');
      const { page } = watched;
      await page.getByLabel('Vad behöver ni hjälp med?').fill('Sortera post och kopiera, noggrann');
      await page.getByText('Så når ni fler').waitFor();
      const before = await page.getByRole('region', { name: 'Så förstod vi' }).getByText('Ta bort').count();
      await page
        .getByRole('button', { name: /^Erbjud det: Om ni kan erbjuda/ })
        .first()
        .click();
      const after = page.getByRole('region', { name: 'Så förstod vi' }).getByText('Ta bort');
      await after.nth(before).waitFor();
      await page.getByRole('button', { name: 'Erbjud det i alla tjänster på arbetsplatsen' }).waitFor();
      // which of them stand first hangs on the stand-ins that were drawn
      await page
        .getByRole('button', { name: /^Fyll i: / })
        .first()
        .click();
      expect(await page.evaluate(isFocusOnField)).to.equal(true);
      await page.route('**/roles/preview', (route) =>
        route.fulfill({
          status: 429,
          contentType: 'application/problem+json',
          json: { type: 'urn:passa:problem:too-many-requests', title: '', status: 429, detail: '' },
        }),
      );
      await page.getByLabel('Timmar i veckan', { exact: true }).fill('10');
      await page.getByText('Siffran vilar en stund').waitFor();
      await watched.forgive(/status of 429/);
      await watched.expectFine('the number rests');
      await watched.close();
    });

    it('show what the API refuses at its field', async () => {
      const watched = await open('/describe');
      const { page } = watched;
      await page.getByLabel('Vad behöver ni hjälp med?').fill('Vika tvätt');
      await page.getByLabel('Antal platser').fill('5000');
      await page.getByRole('button', { name: 'Publicera' }).click();
      const places = page.getByLabel('Antal platser');
      await page.getByText('Tjänsten sparades inte').waitFor();
      expect(await places.getAttribute('aria-invalid')).to.equal('true');
      await watched.forgive(/status of 4\d\d/);
      await watched.expectFine('refused', /status of 4\d\d/);
      await places.fill('2');
      await page.getByRole('button', { name: 'Publicera' }).click();
      await page.getByText('Arbetskonsulenterna ser den nu').waitFor();
      // how many the role reaches was counted while the number of places was refused, and may be answered later
      await watched.close(/status of 422/);
    });
  });
}

/** Runs in the page: whether what has the focus is a field of the form, in sight. */
const isFocusOnField = `(() => {
  const focused = document.activeElement;
  const box = focused.getBoundingClientRect();
  return focused.closest('form') !== null && focused.matches('input, textarea, select, summary, [role]')
    && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
})()`;

/** Runs in the page: whether what has the focus lies wholly under the bar that stays at the bottom. */
const isHidden = `(() => {
  const bar = document.querySelector('form > :last-child');
  const focused = document.activeElement;
  return bar !== null && focused !== null && !bar.contains(focused) && document.body !== focused
    && focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
})()`;

/** Goes on by Tab until what has the focus is named so, never out of sight; there is an end to it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isHidden), 'the focus is under the bar').to.equal(false);
    const found = await page.evaluate(
      `(() => { const it = document.activeElement; return it?.getAttribute('aria-label') ?? it?.labels?.[0]?.textContent ?? it?.textContent; })()`,
    );
    if (found === name) {
      return;
    }
  }
  throw new Error(`No Tab leads to ${name}`);
}

/** The role whose page is shown, as it is stored. */
async function shownRole(page: Page): Promise<Role> {
  await page.waitForURL('**/roles/*');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const answer = await page.request.get(`/api/v1/roles/${id}`);
  const role: Role = await answer.json();
  return role;
}
