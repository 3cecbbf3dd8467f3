import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Reach } from '../../../api/access/reach.ts';
import { rowsOf } from '../../../api/access/who-sees-what.ts';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { day } from '../../support/way.ts';

const coach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c1');
const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const system = principalOf('integration', ['goteborg'], 'journal');
const otherSystem = principalOf('integration', ['goteborg'], 'other-journal');

/** A value of every field that can be written, each with something of its own to look for. */
const document = {
  reference: 'G-7001',
  wishes: 'Hemliga-önskemål',
  wishesInOrder: ['Hemliga-önskemål-i-ordning'],
  coachNotes: 'Hemlig-anteckning',
  experience: [{ text: 'Hemlig-erfarenhet', months: 8 }],
  abilities: { standing: 3 },
  longestStretch: { standing: 60 },
  needs: [{ support: 'quiet-place', strength: 'needed' }],
  avoids: [{ condition: 'loud-noise', strength: 'never' }],
  languages: { sv: 'B1' },
  availability: { hoursPerWeek: { min: 10, max: 20 } },
  travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 45 },
  employmentForms: ['arbetspraktik'],
  licences: ['B'],
  registerExtract: true,
  waitingSince: '2026-03-01',
  status: 'open',
  sex: 'woman',
  birthYear: 1981,
  groups: ['Hemlig-grupp'],
  name: 'Alva Kvistmosse',
  contact: '070-174 06 05',
};

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Everyone who can meet a person, and what of the table's words is true of them. */
const readers: readonly (readonly [string, Principal, readonly Reach[]])[] = [
  ['the coach in charge', coach, ['whole', 'own']],
  ['a colleague', colleague, ['whole']],
  ['a coordinator', principalOf('coordinator'), ['whole']],
  ['an administrator', principalOf('admin'), ['whole']],
  ['the system that wrote the person', system, ['written']],
  ['a coordinator who is a coach too', { ...colleague, roles: ['coach', 'coordinator'] }, ['whole']],
];

describe('Who sees what of a person', () => {
  let api: TestApi;
  let id: string;
  before(async () => {
    api = await startTestApi();
    const body = { ...document, coachId: coach.id };
    const made = await api.send('POST', '/candidates', { as: system, body });
    expect(made.status, made.text).to.equal(202);
    id = String(made.body.id);
  });
  after(() => api.stop());

  /** What the table says that somebody reads, of what has been written. */
  const expected = ({ roles }: Principal, true_: readonly Reach[]): string[] =>
    Object.keys(document)
      .filter((field) => {
        const row = rowsOf('candidate')[field];
        return roles.some((role) => row !== undefined && true_.includes(row[role]));
      })
      .toSorted();
  const told = (item: object): string[] =>
    Object.keys(item)
      .filter((name) => Object.hasOwn(document, name))
      .toSorted();

  for (const [who, as, true_] of readers) {
    it(`is, for ${who}, what the table says: alone, in lists and in the search`, async () => {
      const read = await api.send('GET', `/candidates/${id}`, { as });
      expect(read.status, read.text).to.equal(200);
      expect(told(read.body)).to.deep.equal(expected(as, true_));
      for (const name of Object.keys(read.body)) {
        expect(rowsOf('candidate'), 'a field that the table does not know').to.have.property(name);
      }
      const list = await api.send('GET', '/candidates', { as });
      const [item = {}] = (list.body.items as { id: string }[]).filter((one) => one.id === id);
      const inLists = expected(as, true_).filter((field) => field !== 'name' && field !== 'contact');
      expect(told(item)).to.deep.equal(inLists);
      const found = await api.send('GET', '/search?q=Hemliga-%C3%B6nskem%C3%A5l', { as });
      const byWords = await api.send('GET', '/candidates?q=hemliga', { as });
      const readsWords = inLists.includes('wishes');
      expect(found.text.includes(id), 'found by own words').to.equal(readsWords);
      expect(byWords.text.includes(id), 'filtered by own words').to.equal(readsWords);
      for (const secret of ['Kvistmosse', '174 06', 'Hemlig-anteckning', 'Hemlig-grupp', '1981']) {
        const field = Object.entries(document).find(([, value]) =>
          JSON.stringify(value).includes(secret),
        )?.[0];
        // an id may hold any digits
        const all = [read.text, list.text, found.text].join().replace(uuid, '');
        expect(all.includes(secret), secret).to.equal(expected(as, true_).includes(field ?? ''));
      }
    });
  }

  it('is nothing for a system that did not write the person, which can neither change nor erase them', async () => {
    expect((await api.send('GET', `/candidates/${id}`, { as: otherSystem })).status).to.equal(404);
    expect((await api.send('GET', '/candidates', { as: otherSystem })).text).to.not.include(id);
    expect((await api.send('GET', '/search?q=G-7001', { as: otherSystem })).text).to.not.include(id);
    const edit = { as: otherSystem, headers: anyRevision };
    expect(
      (await api.send('PATCH', `/candidates/${id}`, { ...edit, body: { wishes: 'x' } })).status,
    ).to.equal(404);
    expect((await api.send('DELETE', `/candidates/${id}`, edit)).status).to.equal(404);
    const content = Buffer.from('{"reference":"G-7001","wishes":"x"}').toString('base64');
    const body = { nodeId: 'goteborg', files: [{ kind: 'candidates', name: 'a.jsonl', content }] };
    expect((await api.send('POST', '/imports', { as: otherSystem, body })).body.stored).to.equal(false);
    expect((await api.send('POST', '/imports/preview', { as: system, body })).text).to.match(/"updated":1/);
  });

  it('is told by GET /me, as the pages read it', async () => {
    const { sees } = (await api.send('GET', '/me', { as: colleague })).body as {
      sees: Record<string, Record<string, Reach>>;
    };
    expect(sees.candidate).to.include({ reference: 'whole', wishes: 'own', name: 'own' });
    expect(sees.candidate).to.not.have.property('sex');
    expect(sees).to.not.have.property('auditEntry');
    const planner = (await api.send('GET', '/me', {})).body as {
      sees: Record<string, Record<string, Reach>>;
    };
    expect(planner.sees.candidate).to.include({ wishes: 'whole', sex: 'counts' });
    expect(planner.sees.candidate).to.not.have.any.keys('name', 'coachNotes');
  });

  it('keeps what one may not read where one replaces the rest', async () => {
    const rest = { reference: 'G-7001', wishes: 'Hemliga-önskemål', coachId: coach.id };
    const put = await api.send('PUT', `/candidates/${id}`, { headers: anyRevision, body: rest });
    expect(put.status, put.text).to.equal(202);
    const { body } = await api.send('GET', `/candidates/${id}`, { as: coach });
    expect(body).to.include({
      name: document.name,
      contact: document.contact,
      coachNotes: document.coachNotes,
    });
    expect(body).to.not.have.property('needs');
    const [kept] = await api.dataSource.query(
      'SELECT sex, birth_year FROM candidate_details WHERE candidate_id = $1',
      [id],
    );
    expect(kept).to.deep.equal({ sex: 'woman', birth_year: 1981 });
  });

  describe('of a colleague', () => {
    const cover = (body: object, as = colleague, of = id) =>
      api.send('POST', `/candidates/${of}/covers`, { as, body });
    const edit = (method: string, as: Principal, body?: object) =>
      api.send(method, `/candidates/${id}`, { as, headers: anyRevision, ...(body && { body }) });

    it('is neither changed nor erased by another coach', async () => {
      for (const answer of [
        await edit('PATCH', colleague, { wishes: 'x' }),
        await edit('PUT', colleague, { reference: 'G-7001' }),
        await edit('DELETE', colleague),
      ]) {
        expect([answer.status, answer.body.type]).to.deep.equal([403, 'urn:passa:problem:not-your-person']);
      }
    });

    it('is whole for who stands in, as is recorded with the reason, and no longer than that', async () => {
      const before = await api.send('GET', `/candidates/${id}/covers`, { as: coach });
      expect(before.body).to.deep.equal({ items: [] });
      expect((await api.send('GET', `/candidates/${id}/covers`, { as: colleague })).status).to.equal(403);
      const begun = await cover({ reason: 'Sjuk', until: day(3) });
      expect(begun.status, begun.text).to.equal(201);
      const { body } = await api.send('GET', `/candidates/${id}`, { as: colleague });
      expect(body).to.include({ seenAs: 'cover', name: document.name, wishes: document.wishes });
      expect((await edit('PATCH', colleague, { wishes: 'Hemliga-önskemål nu' })).status).to.equal(202);
      // who stands in neither erases nor hands over
      expect((await edit('DELETE', colleague)).status).to.equal(403);
      const taken = await edit('PATCH', colleague, { coachId: colleague.id });
      expect([taken.status, JSON.stringify(taken.body.errors)]).to.satisfy(
        ([status, errors]: [number, string]) => status === 422 && errors.includes('/coachId'),
      );
      const { items } = (await api.send('GET', `/candidates/${id}/covers`, { as: coach })).body as {
        items: object[];
      };
      expect(items).to.have.lengthOf(1);
      expect(items[0]).to.include({ coachId: colleague.id, reason: 'Sjuk', until: day(3) });
      await api.dataSource.query('UPDATE candidate_covers SET until = $1', [day(-1)]);
      const after = (await api.send('GET', `/candidates/${id}`, { as: colleague })).body;
      expect(after).to.include({ seenAs: 'colleague' });
      expect(after).to.not.have.any.keys('name', 'wishes');
      expect((await edit('PATCH', colleague, { wishes: 'x' })).status).to.equal(403);
    });

    it('is covered for thirty days at most, by coaches of the node, not by who is in charge', async () => {
      expect((await cover({ reason: 'x', until: day(31) })).status).to.equal(422);
      expect((await cover({ reason: 'x', until: day(-1) })).status).to.equal(422);
      expect((await cover({ reason: '', until: day(1) })).status).to.equal(422);
      expect((await cover({ reason: 'x', until: day(1) }, coach)).status).to.equal(409);
      expect(
        (await cover({ reason: 'x', until: day(1) }, { ...colleague, nodes: ['fyrbodal'] })).status,
      ).to.equal(404);
      expect((await cover({ reason: 'x', until: day(1) }, colleague, randomUUID())).status).to.equal(404);
      expect((await cover({ reason: 'x', until: day(1) }, principalOf('coordinator'))).status).to.equal(403);
    });
  });
});
