import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coach = principalOf('coach');
const mentor = '0192f000-0000-7000-8000-0000000000aa';

describe('A person who is placed, and a role that is full', () => {
  let api: TestApi;
  let candidateId: string;
  let roleId: string;
  let workplaceId: string;
  beforeEach(async () => {
    api = await startTestApi();
    const made = async (path: string, body: object) =>
      String((await api.send('POST', path, { body })).body.id);
    candidateId = await made('/candidates', { reference: 'C' });
    workplaceId = await made('/workplaces', {
      name: 'Köket',
      mentors: [{ id: mentor, name: 'Per', places: 2 }, { name: 'Pia' }],
    });
    roleId = await made('/roles', { reference: 'R', title: 'Laga mat', workplaceId, places: 1 });
    await api.dataSource.query('UPDATE candidates SET matched_input_revision = input_revision');
    await api.dataSource.query('UPDATE roles SET matched_input_revision = input_revision');
  });
  afterEach(() => api.stop());

  const read = async (path: string) => (await api.send('GET', path, { as: coach })).body;
  const set = (table: string, assignment: string) =>
    api.dataSource.query(`UPDATE ${table} SET ${assignment}`);
  const isOwed = async (table: string) =>
    (await api.dataSource.query(`SELECT matched_input_revision < input_revision AS owed FROM ${table}`))[0]
      .owed;

  it('say so, leave what is open, are found by their status, and are owed a match', async () => {
    expect(await read(`/candidates/${candidateId}`)).to.include({ placed: false, status: 'open' });
    expect(await read(`/roles/${roleId}`)).to.include({ placesLeft: 1, status: 'open' });
    await set('candidates', 'placements = 1');
    await set('roles', 'places_taken = 1');
    expect(await read(`/candidates/${candidateId}`)).to.include({ placed: true, status: 'open' });
    expect(await read(`/roles/${roleId}`)).to.include({ placesLeft: 0 });
    for (const [path, status] of [
      ['/candidates', 'placed'],
      ['/roles', 'full'],
    ] as const) {
      const open = await read(`${path}?status=open&counts=true`);
      expect(open.items, path).to.deep.equal([]);
      expect(open.counts, path)
        .to.have.property('status')
        .that.includes({ open: 0, [status]: 1 });
      expect((await read(`${path}?status=${status}`)).items, path).to.have.lengthOf(1);
    }
    expect((await read('/candidates?needs=suggestions')).items).to.deep.equal([]);
    expect([await isOwed('candidates'), await isOwed('roles')]).to.deep.equal([true, true]);
    const { body: workplace } = await api.send('GET', `/workplaces/${workplaceId}`);
    expect(workplace).to.include({ openRoles: 0, openPlaces: 0 });
    await set('candidates', 'placements = 0');
    await set('roles', 'places_taken = 0');
    expect((await read('/candidates?status=open')).items).to.have.lengthOf(1);
    expect((await read('/roles?status=open')).items).to.have.lengthOf(1);
  });

  it('has places left by each mentor too, and is full when every mentor who says how many is', async () => {
    const left = async () => {
      const { placesLeft, mentorPlaces } = await read(`/roles/${roleId}`);
      expect((await read(`/workplaces/${workplaceId}`)).mentorPlaces).to.deep.equal(mentorPlaces);
      return [placesLeft, (mentorPlaces as { placesLeft: number | null }[]).map((one) => one.placesLeft)];
    };
    expect(await left()).to.deep.equal([1, [2, null]]);
    await set('workplaces', `mentor_places_taken = '{"${mentor}": 2}'`);
    expect(await left(), 'one takes any number').to.deep.equal([1, [0, null]]);
    await set('workplaces', `profile = jsonb_set(profile, '{mentors}', (profile -> 'mentors') - 1)`);
    expect(await left()).to.deep.equal([0, [0]]);
    expect((await read('/roles?status=full')).items).to.have.lengthOf(1);
    expect(await isOwed('roles')).to.equal(true);
    await set('workplaces', `profile = jsonb_set(profile, '{mentors,0,places}', '3')`);
    expect(await left()).to.deep.equal([1, [1]]);
  });

  it('has no number of places left where nobody says how many there are', async () => {
    const role = await api.send('POST', '/roles', { body: { title: 'Städa' } });
    expect(await read(`/roles/${String(role.body.id)}`)).to.deep.include({
      placesLeft: null,
      mentorPlaces: [],
    });
  });
});
