import { expect } from 'chai';
import fc from 'fast-check';
import type { Principal } from '../../api/http/authentication/authenticator.ts';
import { describeAttempt, mark } from '../support/hostile/attempt.ts';
import { hostileAttempts, type Try } from '../support/hostile/attempts.ts';
import { type AttemptAnswer, sendAttempt } from '../support/hostile/send-attempt.ts';
import { wrongSignIns } from '../support/hostile/wrong-sign-ins.ts';
import { changedRows, type RowsByTable, readRows } from '../support/rows-of-database.ts';
import { principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { manager, Way } from '../support/way.ts';

const attemptCount = Number(process.env.PASSA_TEST_ATTEMPTS ?? 10_000);
/** How many are under way at the same time. */
const together = 8;

/** Stands in every text of what the strangers have no part in. */
const secret = 'hemligt';
const strangerId = '0192f000-0000-7000-8000-0000000000f1';
const managerElsewhere = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000f2');

/** Ids that the strangers have come to know, by the first part of the path. */
const known: Record<string, string[]> = {
  candidates: [],
  roles: [],
  workplaces: [],
  suggestions: [],
  proposals: [],
  placements: [],
  'match-lists': [],
  reports: [],
  nodes: ['goteborg', 'goteborg', 'fyrbodal', 'fyrbodal'],
};
/** Ids that nobody has told them: one that stands in an answer has leaked. */
const unknown: string[] = [];
const wrong: string[] = [];
const authorizations = new Map<string, string>();

/** Whether the request names something that its sender has no part in, at its place in the path. */
const isForeign = (target: string): boolean =>
  Object.values(known).some((ids) =>
    ids.some((id) => id.includes('-') && target.split('?')[0]?.includes(id)),
  );

const attempts = hostileAttempts({
  known,
  unknown,
  wrongSignIns: wrong,
  authorizations,
  principalId: strangerId,
});

describe('What strangers attempt', () => {
  let api: TestApi;
  let log = '';
  let rowsBefore: RowsByTable;
  before(async function () {
    this.timeout(120_000);
    const write = (line: string): void => {
      log += line;
    };
    api = await startTestApi({ log: { write } });
    const way = new Way(api);
    for (let number = 0; number < 8; number += 1) {
      const keep = (kind: string, id: string): void => {
        (number < 6 ? known[kind] : unknown)?.push(id);
      };
      const workplace = await way.workplace({ name: `${secret} hus`, reference: `${secret}-w${number}` });
      const role = await way.role(workplace, {
        title: `${secret} tjänst`,
        description: `${secret} laga mat`,
        places: 3,
      });
      const person = {
        name: `${secret} Person`,
        contact: `${secret}@x.example`,
        wishes: `${secret} laga mat`,
      };
      const candidate = await way.candidate({ ...person, reference: `${secret}-c${number}` });
      const suggestion = await way.approved(candidate, role);
      const proposal = await way.proposed(suggestion, { words: `${secret} och noggrann` });
      keep('workplaces', workplace);
      keep('roles', role);
      keep('candidates', candidate);
      keep('suggestions', suggestion);
      keep('proposals', proposal);
      keep('placements', await way.planned(await way.welcomed(role)));
      const list = await api.send('POST', '/match-lists', { body: { for: 'roles', ids: [role] } });
      keep('match-lists', String(list.body.id));
      const [report] = await api.dataSource.query(
        `INSERT INTO reports (id, node_id, kind, status, result, requested_by)
         VALUES (gen_random_uuid(), 'goteborg', 'doors', 'completed', $1, $2) RETURNING id`,
        [{ items: [secret] }, manager.id],
      );
      keep('reports', report.id);
    }
    const strangers: [string, Principal][] = [
      ...(['coordinator', 'manager', 'coach', 'integration', 'admin', 'officer'] as const).map(
        (role): [string, Principal] => [role, principalOf(role, ['fyrbodal'], strangerId)],
      ),
      ['manager here', managerElsewhere],
    ];
    for (const [name, principal] of strangers) {
      const { token } = await api.authenticator.issue(principal, new Date(Date.now() + 3_600_000));
      authorizations.set(name, `Bearer ${token}`);
    }
    wrong.push(...(await wrongSignIns(api)));
    rowsBefore = await readRows(api.dataSource);
    log = '';
  });
  after(() => api.stop());

  const check = ({ attempt, sender }: Try, { status, head, body }: AttemptAnswer): void => {
    const what = `${sender}: ${describeAttempt(attempt)}\nanswered ${head}\n\n${body.slice(0, 2_000)}`;
    expect(status, what).to.be.below(500);
    if (status === 0) {
      // what Node itself ends: it is cut off, or asks for a tunnel or another protocol
      expect(attempt.missing > 0 || attempt.method === 'CONNECT', what).to.equal(true);
    }
    // of what was sent a problem repeats the ids in the address
    const told = `${head}${body.replace(/"instance":"[^"]*"/, '')}`.toLowerCase();
    for (const leaked of [secret, ...unknown]) {
      expect(told, what).to.not.include(leaked);
    }
    if (status >= 400) {
      expect(told, what).to.not.include(mark);
    }
    if (status >= 200 && status < 300 && attempt.method !== 'OPTIONS') {
      expect(isForeign(attempt.target), what).to.equal(false);
    }
  };

  it(`is never an error of the server, tells nothing of others, and is repeated neither in problems nor in logs, in ${attemptCount} attempts`, async function () {
    this.timeout(600_000);
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(attempts, { minLength: together, maxLength: together }), async (tries) => {
        const answers = await Promise.all(
          tries.map(async (one) => ({ one, answer: await sendAttempt(api.address, one.attempt) })),
        );
        for (const { one, answer } of answers) {
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          check(one, answer);
        }
        const logged = log;
        log = '';
        for (const word of [mark, secret]) {
          const line = logged.split('\n').find((text) => text.toLowerCase().includes(word));
          expect(line, tries.map(({ attempt }) => describeAttempt(attempt)).join('\n')).to.equal(undefined);
        }
      }),
      { numRuns: Math.ceil(attemptCount / together), endOnFailure: true },
    );
    // all that is served, and every kind of refusal, has been met
    expect([...statuses.keys()], JSON.stringify([...statuses])).to.include.members([
      200, 204, 400, 401, 403, 404, 405, 413, 415, 422, 431,
    ]);
  });

  it('has changed no row that was there', async () => {
    expect(changedRows(rowsBefore, await readRows(api.dataSource))).to.deep.equal([]);
  });

  it('has tied nothing of the strangers’ to anything of others', async () => {
    const [tied] = await api.dataSource.query(
      `SELECT (SELECT count(*)::int FROM roles JOIN workplaces ON workplaces.id = roles.workplace_id
                WHERE roles.node_id <> workplaces.node_id) AS roles,
              (SELECT count(*)::int FROM match_list_entries e JOIN match_lists l ON l.id = e.match_list_id
                WHERE l.node_id = 'fyrbodal' AND e.subject_id = ANY ($1)) AS entries`,
      [
        Object.values(known)
          .flat()
          .concat(unknown)
          .filter((id) => id.includes('-')),
      ],
    );
    expect(tied).to.deep.equal({ roles: 0, entries: 0 });
  });
});
