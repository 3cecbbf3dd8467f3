import { expect } from 'chai';
import fc from 'fast-check';
import { generatedRequests } from '../support/generated-requests.ts';
import { insertSuggestion } from '../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { manager, Way } from '../support/way.ts';

const requestCount = 2_200;

/** Ids of things that are there, by the first part of the path; filled before the requests are sent. */
const ids: Record<string, string[]> = {
  candidates: [],
  roles: [],
  workplaces: [],
  suggestions: [],
  proposals: [],
  placements: [],
  'match-lists': [],
  reports: [],
  nodes: ['goteborg', 'goteborg', 'goteborg', 'fyrbodal'],
};

describe('Generated input', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
    for (let number = 0; number < 6; number += 1) {
      for (const [kind, body] of Object.entries({
        workplaces: { name: 'Arbetsplats', managerId: manager.id },
        candidates: { reference: `G-${number}`, wishes: 'laga mat' },
        roles: { title: 'Roll' },
      })) {
        ids[kind]?.push(String((await api.send('POST', `/${kind}`, { body })).body.id));
      }
      const candidateId = ids.candidates?.[number] ?? '';
      const roleId = ids.roles?.[number] ?? '';
      ids.suggestions?.push(await insertSuggestion(api.dataSource, candidateId, roleId));
      const way = new Way(api);
      const welcomed = await way.welcomed(
        await way.role(ids.workplaces?.[number] ?? ''),
        await way.candidate(),
      );
      ids.placements?.push(await way.planned(welcomed));
      const asked = await way.approved(await way.candidate(), await way.role(ids.workplaces?.[number] ?? ''));
      ids.proposals?.push(await way.proposed(asked));
      const [list] = await api.dataSource.query(
        `INSERT INTO match_lists (id, node_id, subject, item_limit, status, requested_by)
         VALUES (gen_random_uuid(), 'goteborg', 'roles', 5, 'completed', 'x') RETURNING id`,
      );
      ids['match-lists']?.push(list.id);
      const [report] = await api.dataSource.query(
        `INSERT INTO reports (id, node_id, kind, status, requested_by)
         VALUES (gen_random_uuid(), 'goteborg', 'doors', 'failed', 'x') RETURNING id`,
      );
      ids.reports?.push(report.id);
    }
  });
  after(() => api.stop());

  it(`finds no server error in ${requestCount} requests, and only answers that are documented`, async function () {
    this.timeout(300_000);
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(generatedRequests(ids), async ({ method, path, headers, body, role }) => {
        const answer = await api.send(method, path, {
          as: principalOf(role),
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(answer.status, answer.text).to.be.below(500);
      }),
      { numRuns: requestCount },
    );
    // requests that are all refused would prove nothing
    const accepted = [...statuses].reduce((sum, [status, count]) => sum + (status < 300 ? count : 0), 0);
    expect(accepted, JSON.stringify([...statuses])).to.be.above(requestCount / 4);
    expect([...statuses.keys()]).to.include.members([200, 201, 202, 204, 400, 403, 404, 412, 422, 428]);
  });
});
