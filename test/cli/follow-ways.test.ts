import { expect } from 'chai';
import { z } from 'zod';
import { followWays } from '../../cli/follow-ways.ts';
import { localDate } from '../../config/local-date.ts';
import { countStaleProfiles } from '../../db/read-models/count-stale-profiles.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { demonstrationWays } from '../../demo/demonstration-ways.ts';
import { generateDemonstration } from '../../demo/generate-demonstration.ts';
import { loadRegion } from '../../demo/load-region.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { startTestApi, type TestApi } from '../support/start-test-api.ts';
import { testNames } from '../support/test-names.ts';
import { until } from '../worker/test-servers.ts';

const listSchema = z.object({
  id: z.string(),
  status: z.string(),
  items: z
    .array(z.object({ id: z.string(), suggestions: z.array(z.unknown()), whyNone: z.unknown() }))
    .default([]),
});

describe('followWays', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let api: TestApi;
  let worker: ForkedEntry;

  before(async () => {
    database = await createTestDatabase();
    const client = await database.connect();
    const today = localDate(new Date());
    const region = generateDemonstration(today);
    const inNode = ({ nodeId }: { readonly nodeId: string }) => ['goteborg', 'fyrbodal'].includes(nodeId);
    // its ways are all in these
    const ofNodes = { candidates: region.candidates.filter(inNode), roles: region.roles.filter(inNode) };
    await loadRegion(client, { ...region, ...ofNodes }, testNames);
    worker = await forkEntry('worker/main', { DATABASE_URL: database.databaseUrl });
    const isMatched = async () => (await countStaleProfiles(client)) === 0;
    await until('everything to be matched', 90_000, isMatched);
    api = await startTestApi({ databaseUrl: database.databaseUrl });
    await followWays(api.address, region, today);
    await until('everything to be matched again', 90_000, isMatched);
  });
  after(async () => {
    await Promise.all([worker?.stop(), api?.stop()]);
    await database?.drop();
  });

  it('brings about every state of a proposal and of a placement that time does not bring by itself', async () => {
    const states = async (table: string) => {
      const rows: { state: string }[] = await api.dataSource.query(`SELECT DISTINCT state FROM ${table}`);
      return rows.map(({ state }) => state).toSorted();
    };
    expect(await states('proposals')).to.deep.equal([
      'asked',
      'not-now',
      'proposed',
      'refused',
      'welcomed',
      'withdrawn',
    ]);
    expect(await states('placements')).to.deep.equal(['called-off', 'ended', 'planned', 'running']);
  });

  it('gives the demonstration’s manager proposals that wait for an answer, and someone who comes', async () => {
    const { token } = await api.authenticator.issue(demoPrincipals.manager, new Date(Date.now() + 60_000));
    const counted = async (path: string) => {
      const answer = await fetch(`${api.address}/api/v1${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return ((await answer.json()) as { items: unknown[] }).items.length;
    };
    const ofManager = demonstrationWays.filter(({ by }) => by === 'coach');
    expect(await counted('/proposals')).to.equal(ofManager.length);
    expect(await counted('/proposals?needs=answer')).to.be.above(0);
    expect(await counted('/placements?state=planned')).to.equal(1);
  });

  it('leaves a full role, and takes those who are placed off the lists', async () => {
    const [row]: { full: number; listed: number }[] = await api.dataSource.query(
      `SELECT (SELECT count(*)::int FROM roles WHERE places_left = 0 AND NOT is_listed) AS full,
         (SELECT count(*)::int FROM placements AS p JOIN suggestions AS s ON s.candidate_id = p.candidate_id
          WHERE p.state IN ('planned', 'running') AND (s.in_candidate_list OR s.in_role_list)) AS listed`,
    );
    expect(row?.full).to.be.above(0);
    expect(row?.listed).to.equal(0);
  });

  it('lets the list of everyone open tell of each person their matches, what is near, or why there is none', async () => {
    const { token } = await api.authenticator.issue(
      demoPrincipals.coordinator,
      new Date(Date.now() + 120_000),
    );
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const ask = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${api.address}/api/v1${path}`, { headers, ...init })).json();
    const body = JSON.stringify({ nodeId: 'goteborg', for: 'candidates', limit: 5 });
    const { id } = listSchema.parse(await ask('/match-lists', { method: 'POST', body }));
    let list = listSchema.parse(await ask(`/match-lists/${id}`));
    await until('the list to be made', 60_000, async () => {
      list = listSchema.parse(await ask(`/match-lists/${id}`));
      return list.status === 'completed';
    });
    const open: { id: string }[] = await api.dataSource.query(
      `SELECT id FROM candidates WHERE node_id = 'goteborg' AND status = 'open'`,
    );
    const told = new Map(list.items.map((item) => [item.id, item]));
    const silent = open.filter(({ id: person }) => {
      const item = told.get(person);
      return item === undefined || (item.suggestions.length === 0 && item.whyNone === null);
    });
    expect(open.length).to.be.above(200);
    expect(silent).to.deep.equal([]);
  });
});
