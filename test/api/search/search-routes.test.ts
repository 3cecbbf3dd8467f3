import { expect } from 'chai';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const managerId = '0192f000-0000-7000-8000-0000000000bb';
const manager = principalOf('manager', ['goteborg'], managerId);
const coach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000cc');
const alingsas = { lat: 57.93, lon: 12.533 };

describe('The search', () => {
  let api: TestApi;

  before(async () => {
    api = await startTestApi();
    const add = async (path: string, body: object) =>
      String((await api.send('POST', path, { body })).body.id);
    const school = await add('/workplaces', { name: 'Björkskolan', managerId, location: alingsas });
    const depot = await add('/workplaces', { name: 'Centralförrådet' });
    await add('/roles', { title: 'Måltidsvärd', description: 'Duka fram frukost', workplaceId: school });
    await add('/roles', { title: 'Lagerhjälp', workplaceId: depot });
    await add('/roles', { title: 'Frukostvärd', status: 'closed', workplaceId: depot });
    await add('/candidates', { reference: 'G-2041', wishes: 'Jag vill arbeta med måltider' });
    await add('/candidates', { reference: 'G-2042', wishes: 'Måltider, gärna', coachId: coach.id });
    await add('/candidates', {
      reference: 'G-2043',
      coachId: coach.id,
      experience: [{ text: 'Körde lastbil i Småland' }],
    });
  });
  after(() => api.stop());

  const find = async (q: string, as = coach) => {
    const { status, body, text } = await api.send('GET', `/search?q=${encodeURIComponent(q)}`, { as });
    expect(status, text).to.equal(200);
    const groups = body.groups as { kind: string; items: { name: string; detail: string | null }[] }[];
    return groups.map(({ kind, items }) => [kind, ...items.map(({ name }) => name)]);
  };

  it('finds by reference, own words, title, workplace and town', async () => {
    expect(await find('g-2041')).to.deep.equal([['candidate', 'G-2041']]);
    expect(await find('lastbil')).to.deep.equal([['candidate', 'G-2043']]);
    expect(await find('Lagerhjälp')).to.deep.equal([['role', 'Lagerhjälp']]);
    expect(await find('Alings')).to.deep.equal([
      ['role', 'Måltidsvärd'],
      ['workplace', 'Björkskolan'],
    ]);
    expect(await find('björkskolan')).to.deep.equal([
      ['workplace', 'Björkskolan'],
      ['role', 'Måltidsvärd'],
    ]);
  });

  it('forgives letters without dots, and a slip', async () => {
    expect(await find('korde smaland')).to.deep.equal([['candidate', 'G-2043']]);
    expect(await find('maltidsvrad')).to.deep.include(['role', 'Måltidsvärd']);
    expect(await find('lagerhjlp')).to.deep.include(['role', 'Lagerhjälp']);
    expect(await find('bjorkskoaln')).to.deep.include(['workplace', 'Björkskolan']);
    expect(await find('lasbtil')).to.deep.equal([['candidate', 'G-2043']]);
  });

  it('puts names before words, a coach’s own people before others’, and open roles before closed', async () => {
    expect(await find('måltid', { ...coach, roles: ['coach', 'coordinator'] })).to.deep.equal([
      ['role', 'Måltidsvärd'],
      ['candidate', 'G-2042', 'G-2041'],
    ]);
    expect(await find('måltid'), 'not by the words of a colleague’s people').to.deep.equal([
      ['role', 'Måltidsvärd'],
      ['candidate', 'G-2042'],
    ]);
    expect(await find('frukost')).to.deep.include(['role', 'Frukostvärd', 'Måltidsvärd']);
  });

  it('tells what else tells something apart', async () => {
    const { body } = await api.send('GET', '/search?q=maltidsvard', { as: coach });
    expect(body).to.have.nested.property('groups[0].items[0].detail', 'Björkskolan, Alingsås');
  });

  it('takes signs as they are written', async () => {
    expect(await find('%')).to.deep.equal([]);
    expect(await find('   ')).to.deep.equal([]);
  });

  it('finds for a manager own roles and workplaces, and nobody', async () => {
    expect(await find('maltid', manager)).to.deep.equal([['role', 'Måltidsvärd']]);
    expect(await find('g-2041', manager)).to.deep.equal([]);
    expect(await find('lager', manager)).to.deep.equal([]);
    expect(await find('centralförrådet', manager)).to.deep.equal([]);
    expect(await find('alingsås', manager)).to.deep.equal([
      ['role', 'Måltidsvärd'],
      ['workplace', 'Björkskolan'],
    ]);
  });

  it('finds nothing of another node, nor who was erased', async () => {
    expect(await find('maltid', principalOf('coach', ['fyrbodal']))).to.deep.equal([]);
    const { body } = await api.send('GET', '/search?q=lastbil', { as: coach });
    const [group] = body.groups as { items: { id: string }[] }[];
    await api.send('DELETE', `/candidates/${group?.items[0]?.id}`, { headers: anyRevision });
    expect(await find('lastbil')).to.deep.equal([]);
  });
});
