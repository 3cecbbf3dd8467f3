import { expect } from 'chai';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach } from '../../support/way.ts';

const coordinator = principalOf('coordinator');
const admin = principalOf('admin');
const system = principalOf('integration', ['goteborg'], 'journal');
const substitute = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const coachWhoPlans: Principal = { ...coach, roles: ['coach', 'coordinator'] };

const known = { name: 'Kim Ek', contact: '070-123', coachNotes: 'Vill helst inte ringas' };
/** What somebody who does not know can try: all of it, each alone, rightly and wrongly. */
const guesses: readonly object[] = [
  known,
  { name: 'Kim Ek' },
  { name: 'Bo Al' },
  { contact: '070-123' },
  { contact: '070-999', name: 'Kim Ek' },
  { coachNotes: 'Vill helst inte ringas' },
  { coachNotes: 'Ring gärna' },
  {},
];

describe('Who somebody is, and what the coach has noted', function () {
  this.timeout(120_000);
  let api: TestApi;
  let made = 0;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const person = async (as: Principal = coach, inCharge = true) => {
    made += 1;
    const reference = `N-${made}`;
    const body = { reference, wishes: 'laga mat', ...known, ...(inCharge && { coachId: coach.id }) };
    const answer = await api.send('POST', '/candidates', { as, body });
    expect(answer.status, answer.text).to.equal(202);
    return { reference, id: String(answer.body.id) };
  };
  const read = async (id: string, as: Principal = coach) => {
    const { status, text, body } = await api.send('GET', `/candidates/${id}`, { as });
    expect(status, text).to.equal(200);
    return body;
  };
  const kept = async (id: string) => {
    const { name, contact, coachNotes } = await read(id);
    return { name, contact, coachNotes };
  };
  const edit = async (method: 'PATCH' | 'PUT', id: string, body: object, as: Principal) => {
    const answer = await api.send(method, `/candidates/${id}`, { as, headers: anyRevision, body });
    expect(answer.status, answer.text).to.equal(202);
    return { body: answer.body, etag: answer.headers.get('etag') };
  };
  const bring = async (path: string, lines: readonly object[], as: Principal) => {
    const content = Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')).toString('base64');
    const files = [{ kind: 'candidates', name: 'p.jsonl', content }];
    const answer = await api.send('POST', path, { as, body: { nodeId: 'goteborg', files } });
    expect(answer.status, answer.text).to.equal(200);
    const [{ created, updated, unchanged }] = answer.body.files as [Record<string, unknown>];
    return { body: answer.body, counts: [created, updated, unchanged] };
  };
  const latest = async (operation: string) => {
    const [entry] = await api.dataSource.query(
      'SELECT action, person_ids AS people FROM audit_entries WHERE operation = $1 ORDER BY id DESC LIMIT 1',
      [operation],
    );
    return entry;
  };

  for (const as of [coordinator, admin]) {
    it(`is written by ${as.roles[0]} in an edit, which answers and changes the same whatever was there`, async () => {
      const { id, reference } = await person();
      const before = await read(id, as);
      const whole = { reference, wishes: 'laga mat', coachId: coach.id };
      for (const given of guesses) {
        for (const [method, body] of [
          ['PATCH', given],
          ['PUT', { ...whole, ...given }],
        ] as const) {
          const what = `${method} ${JSON.stringify(given)}`;
          const { name, contact, coachNotes } = { ...(await kept(id)), ...given };
          expect(await edit(method, id, body, as), what).to.deep.equal({
            body: { id, revision: 1 },
            etag: '"1"',
          });
          expect(await kept(id), what).to.deep.equal({ name, contact, coachNotes });
        }
      }
      expect(await read(id, as)).to.deep.equal(before);
      await edit('PATCH', id, { name: null, coachNotes: null }, as);
      expect(await kept(id)).to.deep.equal({ name: undefined, contact: '070-999', coachNotes: undefined });
      for (const [revision, name] of [
        [2, 'Kim Ek'],
        [3, 'Kim Ek'],
      ] as const) {
        const { body } = await edit('PATCH', id, { name, wishes: `baka ${revision}` }, as);
        expect(body, 'beside something else').to.deep.equal({ id, revision });
      }
    });

    it(`is brought in by ${as.roles[0]} in a file, which is told the same whatever was there`, async () => {
      const { id, reference } = await person();
      const before = await read(id, as);
      const line = { reference, wishes: 'laga mat', coachId: coach.id };
      for (const given of guesses) {
        const what = JSON.stringify(given);
        expect((await bring('/imports/preview', [{ ...line, ...given }], as)).counts, what).to.deep.equal([
          0, 0, 1,
        ]);
        expect(await kept(id), what).to.deep.equal(known);
      }
      let expected: object = known;
      for (const given of guesses) {
        const what = JSON.stringify(given);
        expected = { ...expected, ...given };
        expect((await bring('/imports', [{ ...line, ...given }], as)).counts, what).to.deep.equal([0, 0, 1]);
        expect(await kept(id), what).to.deep.equal(expected);
      }
      expect(await read(id, as)).to.deep.equal(before);
      const changed = { ...line, wishes: 'baka', name: 'Kim Ek' };
      expect((await bring('/imports', [changed], as)).counts).to.deep.equal([0, 1, 0]);
      expect(await kept(id)).to.deep.equal({ ...expected, name: 'Kim Ek' });
    });
  }

  it('counts to who reads it: the coach, who stands in, a coach who plans, the system that wrote it', async () => {
    const { id } = await person();
    const stood = await api.send('POST', `/candidates/${id}/covers`, {
      ...{
        as: substitute,
        body: { reason: 'Semester', until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
      },
    });
    expect(stood.status, stood.text).to.equal(201);
    let revision = 1;
    for (const as of [coach, substitute, coachWhoPlans]) {
      for (const field of ['name', 'contact', 'coachNotes']) {
        revision += 1;
        const given = { [field]: `anew ${revision}` };
        expect((await edit('PATCH', id, given, as)).body, field).to.deep.equal({ id, revision });
        expect((await edit('PATCH', id, given, as)).body, field).to.deep.equal({ id, revision });
      }
    }
    const { reference, id: ofSystem } = await person(system, false);
    const line = { reference, wishes: 'laga mat', ...known };
    expect((await bring('/imports/preview', [line], system)).counts).to.deep.equal([0, 0, 1]);
    expect((await edit('PATCH', ofSystem, { name: 'Bo Al' }, system)).body.revision).to.equal(2);
    for (const given of [{}, { coachNotes: 'x' }, { contact: 'y' }]) {
      expect(
        (await bring('/imports/preview', [{ ...line, name: 'Bo Al', ...given }], system)).counts,
      ).to.deep.equal(Object.keys(given).length === 0 ? [0, 0, 1] : [0, 1, 0]);
    }
  });

  it('leaves in the audit whom the lines of a file met, also where it was only tried or changed nothing', async () => {
    const { id, reference } = await person();
    const met = { reference, wishes: 'laga mat', coachId: coach.id, name: 'Bo Al' };
    const fresh = { reference: `${reference}-new` };
    await bring('/imports/preview', [met, fresh], coordinator);
    expect(await latest('previewImport')).to.deep.equal({ action: 'try', people: [id] });
    await bring('/imports', [met], coordinator);
    expect(await latest('importProfiles')).to.deep.equal({ action: 'import', people: [id] });
    const { body } = await api.send('GET', `/candidates/${id}/readers`, { as: coach });
    expect(JSON.stringify(body)).to.include('"try"').and.include('"import"').and.include(coordinator.id);
    await bring('/imports', [met, fresh], coordinator);
    const [{ id: freshId }] = await api.dataSource.query('SELECT id FROM candidates WHERE reference = $1', [
      fresh.reference,
    ]);
    expect((await latest('importProfiles')).people).to.have.members([id, freshId]);
  });
});
