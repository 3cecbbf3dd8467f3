import { expect } from 'chai';
import { reviewAsCoach } from '../../cli/review-as-coach.ts';
import { localDate } from '../../config/local-date.ts';
import { countStaleProfiles } from '../../db/read-models/count-stale-profiles.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { demonstrationReviews } from '../../demo/demonstration-reviews.ts';
import { generateDemonstration } from '../../demo/generate-demonstration.ts';
import { loadRegion } from '../../demo/load-region.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { startTestApi, type TestApi } from '../support/start-test-api.ts';
import { testNames } from '../support/test-names.ts';
import { until } from '../worker/test-servers.ts';

describe('reviewAsCoach', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let api: TestApi;
  let worker: ForkedEntry;
  const today = localDate(new Date());

  before(async () => {
    database = await createTestDatabase();
    const client = await database.connect();
    const region = generateDemonstration(today);
    const coach = demoPrincipals.coach.id;
    // the coach's people with all roles that can reach them: the rest of the region changes no list of theirs
    const candidates = region.candidates.filter(({ coachId }) => coachId === coach);
    await loadRegion(client, { ...region, candidates }, testNames);
    worker = await forkEntry('worker/main', { DATABASE_URL: database.databaseUrl });
    await until('everything to be matched', 90_000, async () => (await countStaleProfiles(client)) === 0);
    api = await startTestApi({ databaseUrl: database.databaseUrl });
    await reviewAsCoach(api.address, new Map(candidates.map(({ reference, id }) => [reference, id])), today);
  });
  after(async () => {
    await Promise.all([worker?.stop(), api?.stop()]);
    await database?.drop();
  });

  it('stores every decision as the coach’s, with what was seen', async () => {
    const rows: { person: string; decision: string; by: string; tag: string; rules: number }[] =
      await api.dataSource.query(
        `SELECT c.reference AS person, v.decision, v.reviewed_by AS by, v.seen ->> 'tag' AS tag,
           (SELECT count(*)::int FROM json_object_keys(v.seen -> 'rules')) AS rules
         FROM reviews v JOIN candidates c ON c.id = v.candidate_id WHERE v.decision <> 'reopen' ORDER BY v.id`,
      );
    expect(rows.map(({ person, decision }) => [person, decision])).to.deep.equal(
      demonstrationReviews.flatMap(({ person, decisions }) =>
        decisions.map(({ decision }) => [person, decision]),
      ),
    );
    for (const { by, tag, rules } of rows) {
      expect(by).to.equal(demoPrincipals.coach.id);
      expect(tag).to.be.a('string');
      expect(rules).to.be.above(5);
    }
  });

  it('lets some wait until a day that has come, and some until one that has not', async () => {
    const [row]: { due: number; later: number }[] = await api.dataSource.query(
      `SELECT count(*) FILTER (WHERE resume_on <= $1)::int AS due,
         count(*) FILTER (WHERE resume_on > $1)::int AS later FROM reviews WHERE decision = 'hold'`,
      [today],
    );
    expect(row).to.deep.equal({ due: 3, later: 2 });
  });

  it('changes some of the people after it, so that their profiles are newer than what was seen', async () => {
    const rows: { person: string }[] = await api.dataSource.query(
      `SELECT DISTINCT c.reference AS person FROM reviews v JOIN candidates c ON c.id = v.candidate_id
       WHERE c.revision > (v.seen ->> 'candidateRevision')::int ORDER BY 1`,
    );
    expect(rows.map(({ person }) => person)).to.deep.equal(
      demonstrationReviews.flatMap(({ person, change }) => (change === undefined ? [] : [person])).toSorted(),
    );
  });

  it('lets a declined pair come back whose reason is gone with such a change', async () => {
    const rows = await api.dataSource.query(
      `SELECT c.reference AS person, v.changed FROM reviews v JOIN candidates c ON c.id = v.candidate_id
       WHERE v.decision = 'reopen'`,
    );
    expect(rows).to.deep.equal([{ person: 'Go-1553', changed: ['candidate.travel'] }]);
  });
});
