import { expect } from 'chai';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const { version: _, ...draft } = defaultPolicy;
const admin = principalOf('admin', '*');
const neighbour = principalOf('coordinator', ['fyrbodal']);

describe("The routes of a node's own policy", () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const draftOne = async (body: object = {}, as = principalOf('coordinator')): Promise<number> => {
    const answer = await api.send('POST', '/policies', {
      body: { ...draft, nodeId: 'goteborg', ...body },
      as,
    });
    expect(answer.status, answer.text).to.equal(201);
    return Number(answer.body.version);
  };
  const activate = (version: number, body: object = {}, as = principalOf('coordinator')) =>
    api.send('POST', `/policies/${version}/activate`, { body: { reason: 'Prov', ...body }, as });
  const end = (body: object = {}, as = principalOf('coordinator')) =>
    api.send('POST', '/nodes/goteborg/policy/end', { body: { reason: 'Slut på provet', ...body }, as });
  const listOf = async (nodeId = 'goteborg', as = principalOf('coordinator')) =>
    (await api.send('GET', `/policies?nodeId=${nodeId}`, { as })).body;
  const openingsOf = async (nodeId: string, as = principalOf('coordinator')) =>
    (await listOf(nodeId, as)).openings;

  it("say that the site's holds for a node that has none", async () => {
    const { active, inForce, items, openings } = await listOf();
    expect({ active, items, openings }).to.deep.equal({ active: 1, items: [], openings: [] });
    expect(inForce).to.include({
      version: 1,
      nodeId: null,
      by: 'activation',
      reason: 'shipped with the program',
      principalName: null,
    });
  });

  it('tell the one that holds in full beside the versions, the site’s or their own', async () => {
    const read = async (version: unknown) =>
      (await api.send('GET', `/policies/${version}`, { as: principalOf('coordinator') })).body;
    expect((await listOf()).activePolicy).to.deep.equal(await read(1));
    const version = await draftOne();
    await activate(version);
    expect((await listOf()).activePolicy).to.deep.equal(await read(version));
    await end({ version });
    expect((await listOf()).activePolicy).to.deep.equal(await read(1));
  });

  it("put an own one in force, tell who did it and why, and end it with a reason; the site's stays as it is", async () => {
    const version = await draftOne();
    const activated = await activate(version, { reason: 'Vi väger annorlunda' });
    expect(activated.status, activated.text).to.equal(200);
    expect(activated.body).to.include({ nodeId: 'goteborg', status: 'active', basedOn: 1 });
    expect((await listOf()).inForce).to.include({
      version,
      nodeId: 'goteborg',
      by: 'activation',
      reason: 'Vi väger annorlunda',
      principalId: principalOf('coordinator').id,
    });
    const { body: ofSite } = await api.send('GET', '/policies');
    expect(ofSite).to.include({ active: 1 });
    expect(ofSite.items).to.have.lengthOf(1);

    expect((await end({ version: version + 7 })).body.type).to.equal('urn:passa:problem:policy-outdated');
    const ended = await end({ version });
    expect(ended.status, ended.text).to.equal(200);
    const told = { version: 1, nodeId: null, by: 'ending', reason: 'Slut på provet' };
    expect(ended.body.inForce).to.include(told);
    const after = await listOf();
    expect(after.inForce).to.include(told);
    expect(after.items).to.have.nested.property('[0].status', 'retired');
    expect(after.items).to.have.nested.property('[0].endings[0].reason', 'Slut på provet');
    expect((await end()).body.type).to.equal('urn:passa:problem:no-own-policy');

    // what was ended comes back as any older version does
    expect((await activate(version)).status).to.equal(200);
    expect((await end()).status).to.equal(200);
  });

  it("are based on what holds for the node, and outdated when that is replaced, by the site's too", async () => {
    const first = await draftOne();
    const { version: ofSite } = (await api.send('POST', '/policies', { body: draft, as: admin })).body;
    expect((await activate(Number(ofSite), {}, admin)).status).to.equal(200);
    expect((await activate(first)).body.type).to.equal('urn:passa:problem:policy-outdated');
    expect((await activate(first, { replaces: ofSite })).status).to.equal(200);
    const second = await draftOne();
    expect((await api.send('GET', `/policies/${second}`)).body).to.include({ basedOn: first });
    expect((await end()).status).to.equal(200);
    const kept = await api.dataSource.query(
      `SELECT document = jsonb_set(document, '{version}', to_jsonb(version)) AS "isAsDrafted" FROM match_policies WHERE version = $1`,
      [first],
    );
    expect(kept).to.deep.equal([{ isAsDrafted: true }]);
  });

  it("are closed to other nodes' coordinators, and open to an administrator", async () => {
    const version = await draftOne();
    expect((await api.send('GET', `/policies/${version}`, { as: neighbour })).status).to.equal(404);
    expect((await activate(version, {}, neighbour)).status).to.equal(404);
    const asked = await api.send('POST', `/policies/${version}/effects`, { body: {}, as: neighbour });
    expect(asked.status).to.equal(404);
    expect((await end({}, neighbour)).status).to.equal(404);
    expect((await listOf('goteborg', neighbour)).type).to.equal('urn:passa:problem:unknown-node');
    const foreign = await api.send('POST', '/policies', {
      body: { ...draft, nodeId: 'goteborg' },
      as: neighbour,
    });
    expect(foreign.body.type).to.equal('urn:passa:problem:unknown-node');
    expect((await activate(version, {}, admin)).status).to.equal(200);
    expect((await end({}, admin)).status).to.equal(200);
    expect((await api.send('GET', `/policies/${version}`, { as: principalOf('coach') })).status).to.equal(
      200,
    );
  });

  it('open the node to others, which holds when the policy of the other names it too, and no other nodes', async () => {
    const opened = { opensTo: { goteborg: ['fyrbodal'] } };
    const own = await draftOne(opened);
    expect((await activate(own)).status).to.equal(200);
    const opening = { roleNodeId: 'goteborg', candidateNodeId: 'fyrbodal' };
    expect(await openingsOf('goteborg')).to.deep.equal([
      { ...opening, isNamedHere: true, isNamedThere: false },
    ]);
    expect(await openingsOf('fyrbodal', neighbour)).to.deep.equal([
      { ...opening, isNamedHere: false, isNamedThere: true },
    ]);
    const theirs = await draftOne({ nodeId: 'fyrbodal', ...opened }, neighbour);
    expect((await activate(theirs, {}, neighbour)).status).to.equal(200);
    expect(await openingsOf('goteborg')).to.deep.equal([
      { ...opening, isNamedHere: true, isNamedThere: true },
    ]);
    const ended = await api.send('POST', '/nodes/fyrbodal/policy/end', {
      body: { reason: 'Prov' },
      as: neighbour,
    });
    expect(ended.status).to.equal(200);
    expect(await openingsOf('goteborg')).to.have.nested.property('[0].isNamedThere', false);

    const body = { ...draft, nodeId: 'goteborg', opensTo: { fyrbodal: ['skaraborg'] } };
    expect((await api.send('POST', '/policies', { body })).status).to.equal(403);
    expect((await end()).status).to.equal(200);
  });
});
