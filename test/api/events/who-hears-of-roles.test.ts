import { expect } from 'chai';
import { type OpenEvents, openEvents } from '../../support/open-events.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { manager, Way } from '../../support/way.ts';

const coordinator = principalOf('coordinator');

describe('Who hears of a role', () => {
  let api: TestApi;
  let stream: OpenEvents;
  before(async () => {
    api = await startTestApi();
    const { token } = await api.authenticator.issue(manager, new Date(Date.now() + 60_000));
    stream = await openEvents(`${api.address}/api/v1/events`, { authorization: `Bearer ${token}` });
    expect(await next()).to.deep.equal({});
  });
  after(async () => {
    stream.close();
    await api.stop();
  });

  const next = async (): Promise<unknown> => (await stream.next())?.data;
  const edit = async (path: string, body: object): Promise<void> => {
    const { status, text } = await api.send('PATCH', path, { as: coordinator, headers: anyRevision, body });
    expect(status, text).to.be.oneOf([200, 202]);
  };
  const make = async (body: object): Promise<string> =>
    String((await api.send('POST', '/roles', { as: manager, body })).body.id);

  it('is the manager of its workplace, and while it has none, the manager who submitted it; not who submitted one of a workplace that is nobody’s', async () => {
    const way = new Way(api);
    const workplaceId = await way.workplace();
    expect(await next()).to.deep.equal({ kind: 'workplace', id: workplaceId, nodeId: 'goteborg' });
    const roleId = await make({ title: 'Diskare', workplaceId });
    const ownId = await make({ title: 'Utan arbetsplats' });
    const otherId = await way.role(workplaceId);
    for (const id of [roleId, ownId, otherId]) {
      expect(await next()).to.deep.equal({ kind: 'role', id, nodeId: 'goteborg' });
    }

    await edit(`/workplaces/${workplaceId}`, { managerId: null });
    expect(await next(), 'that it was taken away').to.deep.equal({
      ...{ kind: 'workplace', id: workplaceId, nodeId: 'goteborg' },
    });
    expect((await api.send('GET', `/roles/${roleId}`, { as: manager })).status).to.equal(404);
    await edit(`/roles/${roleId}`, { title: 'Kock' });
    await edit(`/roles/${ownId}`, { title: 'Fortfarande utan' });
    expect(await next()).to.deep.equal({ kind: 'role', id: ownId, nodeId: 'goteborg' });
  });
});
