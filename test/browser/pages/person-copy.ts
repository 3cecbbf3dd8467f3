import { expect } from 'chai';
import { z } from 'zod';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const people = z.object({ items: z.array(z.object({ id: z.string(), reference: z.string() })).min(1) });
const copied = z.object({
  person: z.object({ id: z.string(), reference: z.string() }),
  readers: z.array(z.unknown()),
});
const withId = z.object({ id: z.string() });
const signedIn = z.object({ id: z.string(), csrfToken: z.string() });
const titles = /^(Allt som finns sparat om|Everything that is held about) /;

/** The copy of what is held about a person, which the coach in charge goes through with them and hands over. */
export function describePersonCopy({ app, browser }: OpenApp): void {
  describe('of what is held about a person', () => {
    const ownPerson = async (watched: WatchedPage) => {
      const answer = await watched.page.request.get('/api/v1/candidates?coach=me&needs=review&limit=1');
      const [person] = people.parse(await answer.json()).items;
      return person ?? expect.fail('The coach has nobody.');
    };

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach', look });
        const { page } = watched;
        const { id } = await ownPerson(watched);
        await page.goto(`/people/${id}/copy`);
        await page.getByRole('heading', { level: 1, name: titles }).waitFor();
        await watched.expectFine('copy');
        await watched.close();
      });
    }

    it('is reached by keys alone, tells what is held in words, and is had as a file', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      const { id, reference } = await ownPerson(watched);
      await page.goto(`/people/${id}`);
      await page.getByRole('link', { name: 'Allt som finns sparat' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: `Allt som finns sparat om ${reference}` }).waitFor();
      const told = await page.getByRole('article').textContent();
      for (const part of [
        'Vem du är',
        'Det du har berättat',
        'Det du hade berättat när något beslutades',
        'Tjänster som har jämförts med dig',
        'Vem som har läst om dig',
      ]) {
        expect(told).to.include(part);
      }
      expect(told, 'in words')
        .to.match(/timmar i veckan/)
        .and.not.match(/weekday-|undefined|null/)
        .and.not.match(/[0-9a-f]{8}-[0-9a-f]{4}-/, 'no id')
        .and.not.include('(du)', 'who reads it is the person');
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Hämta som fil (JSON)' }).focus();
      await page.keyboard.press('Enter');
      const file = await downloading;
      expect(file.suggestedFilename()).to.equal(`${reference}.json`);
      const { person, readers } = copied.parse(JSON.parse(await textOf(await file.createReadStream())));
      expect(person.id).to.equal(id);
      expect(told).to.include(person.reference);
      expect(readers, 'who looked').to.not.deep.equal([]);
      await watched.close();
    });

    it('tells what is followed up on paper and in the file, not beside the person on the screen', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      const me = signedIn.parse(await (await page.request.get('/api/v1/me')).json());
      const made = await page.request.post('/api/v1/candidates', {
        headers: { 'x-csrf-token': me.csrfToken },
        data: {
          nodeId: 'goteborg',
          reference: 'T-followed-up',
          coachId: me.id,
          sex: 'woman',
          birthYear: 1987,
          groups: ['nyanländ'],
        },
      });
      const { id } = withId.parse(await made.json());
      await page.goto(`/people/${id}/copy`);
      await page.getByText('Står bara i utskriften och filen.').waitFor();
      const secrets = ['Kvinna', '1987', 'nyanländ'].map((text) => page.getByText(text, { exact: true }));
      for (const secret of secrets) {
        expect(await secret.isVisible(), 'on the screen').to.equal(false);
      }
      await page.emulateMedia({ media: 'print' });
      for (const secret of secrets) {
        expect(await secret.isVisible(), 'on paper').to.equal(true);
      }
      expect(await page.getByText('Står bara i utskriften').isVisible()).to.equal(false);
      await page.emulateMedia({ media: 'screen' });
      const file = await (await page.request.get(`/api/v1/candidates/${id}/copy`)).json();
      expect(file).to.deep.nested.include({
        followUp: { sex: 'woman', birthYear: 1987, groups: ['nyanländ'] },
      });
      await watched.close();
    });

    it('prints what is read, without what is pressed', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      const { id } = await ownPerson(watched);
      await page.goto(`/people/${id}/copy`);
      const button = page.getByRole('button', { name: 'Skriv ut' });
      await button.waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await button.isVisible()).to.equal(false);
      expect(await page.getByRole('heading', { name: 'Det du har berättat' }).isVisible()).to.equal(true);
      await page.emulateMedia({ media: 'screen' });
      await watched.close();
    });
  });
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
