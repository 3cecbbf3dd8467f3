import { expect } from 'chai';
import { viewerOf } from '../../../api/access/people-seen.ts';
import { candidatesTable } from '../../../db/stores/candidates.ts';
import { changeProfile } from '../../../db/stores/change-profile.ts';
import { runInTransaction } from '../../../db/stores/run-in-transaction.ts';
import { submitProfile } from '../../../db/stores/submit-profile.ts';
import { workplaces } from '../../../db/stores/workplaces.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../../support/start-test-api.ts';
import { testNames } from '../../support/test-names.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

const scope = { nodes: '*', managerId: null, writerId: null } as const;

describe('Writes of the same thing at the same time', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('let a role and its workplace be edited without standing in the way of each other', async () => {
    const workplace = await api.send('POST', '/workplaces', { body: { name: 'Köket' } });
    expect(workplace.status, workplace.text).to.equal(201);
    const workplaceId = String(workplace.body.id);
    const role = await api.send('POST', '/roles', { body: { title: 'Kock', workplaceId } });
    let editing: Promise<TestAnswer> | undefined;

    const outcome = await runInTransaction(api.dataSource, async (manager) => {
      // shorter than the database waits before it looks for a deadlock
      await manager.query(`SET LOCAL lock_timeout = '500ms'`);
      await workplaces.findLocked(manager, workplaceId);
      editing = api.send('PATCH', `/roles/${role.body.id}`, {
        headers: anyRevision,
        body: { title: 'Kallskänk' },
      });
      await untilLockIsAwaited(api.dataSource, 'the role to wait for its workplace');
      return changeProfile(manager, workplaces, {
        id: workplaceId,
        scope,
        condition: 'exists',
        now: new Date(),
        given: {},
        unread: [],
        change: (current) => ({ ...current, location: { lat: 57.7, lon: 11.97 } }),
      });
    });

    expect(outcome.kind).to.equal('changed');
    const edited = await editing;
    expect([edited?.status, edited?.body.revision]).to.deep.equal([202, 2]);
  });

  for (const { whichCondition, headers, status } of [
    { whichCondition: 'not as a change when it names no revision', headers: {}, status: 428 },
    {
      whichCondition: 'not at all when it asks for a new one',
      headers: { 'if-none-match': '*' },
      status: 412,
    },
  ]) {
    it(`take a PUT that comes while another one makes the same id ${whichCondition}`, async () => {
      const id = `0192f000-0000-7000-8000-000000000${status}`;
      let replacing: Promise<TestAnswer> | undefined;
      await runInTransaction(api.dataSource, async (manager) => {
        await submitProfile(
          manager,
          candidatesTable(testNames, viewerOf(principalOf('coordinator'), new Date())),
          {
            id,
            scope,
            submittedBy: 'someone',
            now: new Date(),
            document: { nodeId: 'goteborg', reference: `P-${status}` },
          },
        );
        replacing = api.send('PUT', `/candidates/${id}`, {
          body: { reference: `P-${status}`, wishes: 'Laga mat' },
          headers,
        });
        await untilLockIsAwaited(api.dataSource, 'the second to wait for the first');
      });

      const answer = await replacing;
      expect(answer?.status, answer?.text).to.equal(status);
      expect((await api.send('GET', `/candidates/${id}`)).body.revision).to.equal(1);
    });
  }

  it('take one connection each, so that as many as come at once wait for each other and not forever', async () => {
    const all = Array.from({ length: 30 }, (_, index) => String(index).padStart(2, '0'));
    const answers = await Promise.all(
      all.map((number) =>
        api.send('PUT', `/candidates/0192f000-0000-7000-8000-0000000007${number}`, {
          as: principalOf('coordinator', ['goteborg'], `0192f000-0000-7000-8000-0000000008${number}`),
          body: { reference: `Q-${number}` },
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal(all.map(() => 202));
  });
});
