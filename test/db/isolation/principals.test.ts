import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import {
  type Principal,
  type PrincipalRole,
  principalRoles,
} from '../../../api/http/authentication/authenticator.ts';
import { actAs } from '../../../db/acting.ts';
import { createDataSource } from '../../../db/data-source.ts';
import { asDatabaseRole } from '../../../db/isolation/database-roles.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

const [nodeHere, nodeThere] = ['goteborg', 'fyrbodal'];
const colleague = principalOf('coach', [nodeHere], '0192f000-0000-7000-8000-0000000000c2');
const system = principalOf('integration', [nodeHere], 'journal');
/** Who somebody is, and what is followed up. */
const apart = ['candidate_identities', 'candidate_details'] as const;
/** What people at work are called, which all who are signed in read. */
const ofAll = ['principal_names'];

/** All sets of roles. */
const setsOfRoles = Array.from({ length: 2 ** principalRoles.length }, (_, set) =>
  principalRoles.filter((_role, index) => (set & (1 << index)) !== 0),
);

describe('The rows that each reaches by SQL alone', function () {
  this.timeout(120_000);
  let api: TestApi;
  let source: DataSource;
  let tables: string[];
  let person: string;
  before(async () => {
    api = await startTestApi();
    source = createDataSource({ databaseUrl: asDatabaseRole(api.databaseUrl, 'api'), isActing: true });
    await source.initialize();
    const rows: { name: string }[] = await api.dataSource.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
         AND has_table_privilege('passa_api', oid, 'SELECT') ORDER BY relname`,
    );
    tables = rows.map(({ name }) => name);
    const way = new Way(api);
    const identity = { name: 'Alva Kvistmosse', contact: '070-174 06 05', sex: 'woman', groups: ['grupp'] };
    person = await way.candidate(identity);
    const roleId = await way.role(await way.workplace(), { places: 4 });
    await way.planned(await way.welcomed(roleId, person));
    for (const [path, body] of [
      ['/candidates', { reference: 'F-1', coachId: coach.id, ...identity }],
      ['/workplaces', { name: 'Annat kök', managerId: manager.id }],
      ['/roles', { title: 'Annat' }],
      ['/match-lists', { for: 'roles' }],
    ] as const) {
      for (const nodeId of [nodeHere, nodeThere]) {
        const one = path === '/candidates' ? { ...body, reference: `one-of-${nodeId}` } : body;
        const made = await api.send('POST', path, { as: inAll, body: { ...one, nodeId } });
        expect(made.status, made.text).to.be.oneOf([201, 202]);
      }
    }
    const written = { reference: 'J-1', ...identity, coachId: colleague.id };
    expect((await api.send('POST', '/candidates', { as: system, body: written })).status).to.equal(202);
  });
  after(async () => {
    await source.destroy();
    await api.stop();
  });
  const inAll = principalOf('coordinator', [nodeHere, nodeThere]);

  /** The rows of a table that somebody reaches, each as text. */
  async function reached(table: string, { id, roles, nodes }: Principal): Promise<Set<string>> {
    const rows: { row: string }[] = await actAs({ kind: 'principal', id, roles, nodes }, () =>
      source.query(`SELECT one::text AS row FROM ${table} AS one`),
    );
    return new Set(rows.map(({ row }) => row));
  }

  it('are some of every kind of thing, for whoever has them', async () => {
    for (const table of ['candidates', 'roles', 'suggestions', 'proposals', 'placements', 'match_lists']) {
      expect((await reached(table, inAll)).size, table).to.be.greaterThan(0);
    }
  });

  it('are of own nodes alone, whatever one is and in whatever table', async () => {
    for (const table of tables.filter((name) => !ofAll.includes(name))) {
      for (const role of principalRoles) {
        const here = await reached(table, principalOf(role, [nodeHere], coach.id));
        const there = await reached(table, principalOf(role, [nodeThere], coach.id));
        const own = ['work_list_dismissals', 'idempotency_keys', 'mail_recipients', 'mails', 'mail_notices'];
        const shared = own.includes(table) ? [] : [...here].filter((row) => there.has(row));
        expect(shared, `${table} for ${role}`).to.deep.equal([]);
      }
      expect([...(await reached(table, principalOf('admin', [], coach.id)))].length, table).to.satisfy(
        (count: number) => count === 0 || table.startsWith('mail') || table === 'idempotency_keys',
      );
    }
  });

  it('are with several roles those of each of them, and no more', async () => {
    for (const table of tables) {
      const alone = new Map<PrincipalRole, Set<string>>();
      for (const role of principalRoles) {
        alone.set(role, await reached(table, principalOf(role, [nodeHere], coach.id)));
      }
      for (const roles of setsOfRoles.filter(({ length }) => length > 1)) {
        const together = await reached(table, { ...coach, roles });
        const each = new Set(roles.flatMap((role) => [...(alone.get(role) ?? [])]));
        expect(
          [...together].filter((row) => !each.has(row)),
          `${table} for ${roles}`,
        ).to.deep.equal([]);
      }
    }
  });

  it('are for a system what it has written, and nothing of anybody else’s', async () => {
    const other = principalOf('integration', [nodeHere], 'other');
    for (const table of tables.filter((name) => !ofAll.includes(name))) {
      expect([...(await reached(table, other))], table).to.deep.equal([]);
    }
    for (const table of ['candidates', 'candidate_facts', 'candidate_identities']) {
      expect((await reached(table, system)).size, table).to.be.greaterThan(0);
    }
    expect((await reached('candidates', system)).size).to.equal(1);
  });

  it('hold who somebody is for the coach in charge and the system that wrote it, and for nobody else', async () => {
    const readers: readonly (readonly [string, Principal, number])[] = [
      ['the coach in charge', coach, 2],
      ['a colleague, of the own', colleague, 1],
      ['the system, of what it wrote', system, 1],
      ['another system', principalOf('integration', [nodeHere], 'other'), 0],
      ['a third coach', principalOf('coach', [nodeHere], '0192f000-0000-7000-8000-0000000000c3'), 0],
      ['the coach, in another node', { ...coach, nodes: [nodeThere] }, 1],
      ...(['coordinator', 'admin', 'officer'] as const).map((role): readonly [string, Principal, number] => [
        `${role}`,
        principalOf(role, '*', coach.id),
        0,
      ]),
      ['a manager', manager, 0],
    ];
    for (const [who, principal, people] of readers) {
      for (const table of apart) {
        const rows: { id: string }[] = await actAs({ kind: 'principal', ...principal }, () =>
          source.query(`SELECT DISTINCT candidate_id AS id FROM ${table}`),
        );
        expect(rows, `${table} for ${who}`).to.have.lengthOf(people);
      }
    }
  });

  it('hold who somebody is for who stands in, until the last day', async () => {
    const rowsOf = (table: string): Promise<{ id: string }[]> =>
      actAs({ kind: 'principal', ...colleague }, () =>
        source.query(`SELECT DISTINCT candidate_id AS id FROM ${table}`),
      );
    const cover = { reason: 'Sjuk', until: day(1) };
    const begun = await api.send('POST', `/candidates/${person}/covers`, { as: colleague, body: cover });
    expect(begun.status, begun.text).to.equal(201);
    for (const table of apart) {
      expect(await rowsOf(table), table)
        .to.deep.include({ id: person })
        .and.to.have.lengthOf(2);
    }
    await api.dataSource.query('UPDATE candidate_covers SET until = $1', [day(-1)]);
    for (const table of apart) {
      expect(await rowsOf(table), table).to.not.deep.include({ id: person });
    }
  });

  it('let nobody write who somebody is whom they do not reach', async () => {
    for (const table of apart) {
      const [, removed] = await actAs({ kind: 'principal', ...colleague }, () =>
        source.query(`DELETE FROM ${table} WHERE candidate_id = $1`, [person]),
      );
      expect(removed, table).to.equal(0);
    }
  });
});
