import { expect } from 'chai';
import type { Principal, PrincipalRole } from '../../../api/http/authentication/authenticator.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const otherManager = '0192f000-0000-7000-8000-0000000000d9';
const as = (who: Principal, ...roles: PrincipalRole[]): Principal => ({ ...who, roles });
/** Managers who are something else besides that writes nothing of the workplaces that are theirs alone. */
const managers = [
  as(manager, 'manager'),
  as(manager, 'manager', 'integration'),
  as(manager, 'manager', 'coach'),
  as(manager, 'manager', 'officer'),
];
const both = as(manager, 'manager', 'integration');

describe('Several roles of one principal', () => {
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  let roleId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace();
    roleId = await way.role(workplaceId);
    await way.approved(await way.candidate(), roleId);
  });
  after(() => api.stop());

  const patch = (path: string, body: object, who: Principal): Promise<TestAnswer> =>
    api.send('PATCH', path, { as: who, headers: anyRevision, body });
  const refusal = ({ status, body }: TestAnswer): unknown => {
    const [{ pointer, code } = { pointer: null, code: null }] = (body.errors ?? []) as {
      pointer: string;
      code: string;
    }[];
    return { status, pointer, code };
  };

  it('read of a manager’s roles no number of people, but of what the system has written itself', async () => {
    const ownId = await way.role(workplaceId, { title: 'Egen' }, both);
    const { body, text } = await api.send('GET', '/roles?counts=true', { as: both });
    const items = body.items as { id: string; suggestions: unknown }[];
    expect(items.find(({ id }) => id === roleId)?.suggestions, text).to.equal(null);
    expect(items.find(({ id }) => id === ownId)?.suggestions, text).to.not.equal(null);
    expect(body.counts).to.deep.include({ total: 2, needs: null, review: null });
    const { body: alone } = await api.send('GET', '/roles?counts=true', { as: as(manager, 'manager') });
    expect(body.counts).to.deep.equal(alone.counts);
  });

  for (const who of managers) {
    it(`are refused as the manager alone is, for ${who.roles.join(' and ')}`, async () => {
      const away = await patch(`/roles/${roleId}`, { workplaceId: null }, who);
      const wanted = { status: 422, pointer: '/workplaceId', code: 'not-yours' };
      expect(refusal(away), away.text).to.deep.equal(wanted);
      const given = await patch(`/workplaces/${workplaceId}`, { managerId: otherManager }, who);
      const yours = { status: 422, pointer: '/managerId', code: 'not-yours' };
      expect(refusal(given), given.text).to.deep.equal(yours);
      // the system has written it, and reaches no role of the manager's to put there
      const foreign = { name: `Annan, ${who.roles}`, managerId: otherManager };
      const { body: written } = await api.send('POST', '/workplaces', { as: both, body: foreign });
      const moved = await patch(`/roles/${roleId}`, { workplaceId: written.id }, who);
      expect(refusal(moved), moved.text).to.deep.equal({
        ...{ status: 422, pointer: '/workplaceId', code: 'not-in-node' },
      });
      // what either may do, both may
      const title = `Laga mat, ${who.roles}`;
      const changed = await patch(`/roles/${roleId}`, { title }, who);
      expect(changed.status, changed.text).to.equal(202);
      const made = await api.send('POST', '/workplaces', { as: who, body: { name: title } });
      expect(made.status, made.text).to.equal(201);
      const own = await api.send('GET', `/workplaces/${made.body.id}`, { as: as(manager, 'manager') });
      expect(own.body.managerId).to.equal(manager.id);
    });
  }

  it('change what the system has written as the system alone does', async () => {
    const made = await api.send('POST', '/workplaces', { as: both, body: { name: 'Systemets' } });
    const given = await patch(`/workplaces/${made.body.id}`, { managerId: otherManager }, both);
    expect(given.status, given.text).to.equal(200);
    const role = await api.send('POST', '/roles', {
      as: both,
      body: { title: 'Systemets', workplaceId: made.body.id },
    });
    const away = await patch(`/roles/${role.body.id}`, { workplaceId: null }, both);
    expect(away.status, away.text).to.equal(202);
  });

  it('hand over nobody whom a coach only stands in for and the system never wrote', async () => {
    const personId = await way.candidate();
    const until = { reason: 'Kollegan är borta.', until: day(1) };
    expect(
      (await api.send('POST', `/candidates/${personId}/covers`, { as: colleague, body: until })).status,
    ).to.equal(201);
    for (const who of [colleague, as(colleague, 'coach', 'integration')]) {
      const answer = await patch(`/candidates/${personId}`, { coachId: colleague.id }, who);
      const wanted = { status: 422, pointer: '/coachId', code: 'not-yours' };
      expect(refusal(answer), `${who.roles} ${answer.text}`).to.deep.equal(wanted);
    }
    const written = await api.send('POST', '/candidates', {
      as: as(colleague, 'coach', 'integration'),
      body: { reference: 'W-1', coachId: coach.id },
    });
    const handed = await patch(
      `/candidates/${written.body.id}`,
      { coachId: colleague.id },
      as(colleague, 'coach', 'integration'),
    );
    expect(handed.status, handed.text).to.equal(202);
  });
});
