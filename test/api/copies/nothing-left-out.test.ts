import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const planner = principalOf('coordinator');

/** Where in the copy is what a table holds of the person. */
const inCopy: Readonly<Record<string, string>> = {
  candidates: 'person',
  candidate_details: 'followUp',
  candidate_identities: 'person.name',
  candidate_covers: 'covers',
  candidate_objections: 'objections',
  suggestions: 'suggestions',
  reviews: 'reviews',
  review_inputs: 'earlier[0].reviewIds',
  profile_versions: 'earlier',
  proposals: 'proposals',
  proposal_steps: 'proposals[0].steps',
  placements: 'placements',
  placement_steps: 'placements[0].steps',
  match_list_entries: 'listedIn',
  reports: 'reportedIn',
  mail_notices: 'notices',
  audit_entries: 'readers',
};

/** Tables that name a person and are not in the copy, each with why. */
const leftOut: Readonly<Record<string, string>> = {
  candidate_counts: 'how many suggestions and decisions there are, which are all in it',
  candidate_facts: 'words of the profile, kept again to sort and search by',
  candidate_homes: 'the place that they travel from, kept again to reckon distances with',
  pairs_off_lists: 'which decision or answer keeps a pair off the lists; decisions and answers are all in it',
  names_to_seal:
    'names that wait to be encrypted when an older database is taken over; empty once that is done',
  work_list_dismissals: 'what somebody has put away from their own work list',
  idempotency_keys: 'answers to writes, for those who send one again within a day; what was written is in it',
  match_lists: 'ids of those for whom a list was asked; where they stand on it is in it',
};

/** Columns that point at a person or at what is about one, whatever they are called. */
const pointing = `SELECT DISTINCT class.relname AS name FROM pg_class AS class JOIN pg_attribute AS col ON col.attrelid = class.oid
  WHERE class.relnamespace = 'public'::regnamespace AND class.relkind IN ('r', 'p') AND col.attnum > 0 AND NOT col.attisdropped
    AND col.atttypid IN ('uuid'::regtype, 'uuid[]'::regtype)
    AND (col.attname ~ '^(candidate|person|subject|profile|suggestion|review|proposal|placement)_ids?$'
      OR EXISTS (SELECT FROM pg_constraint AS key WHERE key.contype = 'f' AND key.conrelid = class.oid AND col.attnum = ANY (key.conkey)
        AND key.confrelid IN ('candidates'::regclass, 'suggestions'::regclass, 'reviews'::regclass, 'proposals'::regclass,
          'placements'::regclass)))`;

describe('The copy of what is held about a person leaves nothing out', function () {
  this.timeout(120_000);
  let api: TestApi;
  let way: Way;
  let id: string;
  const idsOfPerson: string[] = [];
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    await api.dataSource.query(
      `INSERT INTO mail_recipients (principal_id, address, roles, nodes, is_wanted, lang, seen_at)
       VALUES ($1, 'chef@example.org', '{manager}', '{goteborg}', true, 'sv', now())`,
      [manager.id],
    );
    const role = await way.role(await way.workplace());
    id = await way.candidate({ name: 'Kim Ek', contact: '070-1', sex: 'woman' });
    const suggestion = await way.approved(id, role);
    const proposal = await way.proposed(suggestion);
    await way.answer(proposal, { answer: 'welcome', reason: 'tasks-suit' });
    const placement = await way.planned(proposal);
    idsOfPerson.push(id, suggestion, proposal, placement);
    const must = async (path: string, body: object, as = coach) => {
      const { status, text, body: answer } = await api.send('POST', path, { as, body });
      expect(status, text).to.be.below(300);
      return answer;
    };
    await must(`/candidates/${id}/covers`, { reason: 'Semester', until: day(3) }, colleague);
    const list = await must('/match-lists', { nodeId: 'goteborg', for: 'roles', ids: [role] }, planner);
    const listItem = { candidateId: id, roleId: role, kind: 'match', rank: 3, total: 0.7 };
    await api.dataSource.query(
      'INSERT INTO match_list_entries (match_list_id, position, subject_id, items) VALUES ($1, 0, $2, $3), ($1, 1, $4, $5)',
      [list.id, role, JSON.stringify([listItem]), id, '[]'],
    );
    const report = await must('/nodes/goteborg/doors', {}, planner);
    await api.dataSource.query(
      `UPDATE reports SET kind = 'policy-effects', compared_version = 1, result = $2 WHERE id = $1`,
      [
        report.id,
        { candidates: { items: [{ id, entered: 1, left: 2, moved: 3, largestMove: 4, isFirstNew: true }] } },
      ],
    );
    await must(`/candidates/${id}/objections`, { madeOn: day(-1), words: 'Jag vill inte.' });
    // in another node, which is open to this one no more
    for (const table of ['roles', 'proposals', 'placements']) {
      await api.dataSource.query(`UPDATE ${table} SET node_id = 'fyrbodal'`);
    }
  });
  after(() => api.stop());

  const copy = async (as = coach) => {
    const { status, text, body } = await api.send('GET', `/candidates/${id}/copy`, { as });
    expect(status, text).to.equal(200);
    return body;
  };

  for (const who of [coach, colleague]) {
    it(`that is in any table which points at a person, whoever makes it (${who === coach ? 'the coach' : 'who stands in'})`, async () => {
      const tables: { name: string }[] = await api.dataSource.query(pointing);
      const declared = [...Object.keys(inCopy), ...Object.keys(leftOut)];
      for (const { name } of tables) {
        expect(declared, 'say where it is in the copy, or why it is not').to.include(name);
      }
      await copy(who);
      const body = await copy(who);
      for (const [table, path] of Object.entries(inCopy)) {
        expect(body, table).to.have.nested.property(path).that.is.not.empty;
      }
      expect(body).to.have.nested.property('proposals[0].work.workplaceName', 'Köket');
    });
  }

  it('that is in any row which names the person, or what is about them', async () => {
    const all: { name: string }[] = await api.dataSource.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    const naming: string[] = [];
    for (const { name } of all) {
      const found: unknown[] = await api.dataSource.query(
        `SELECT FROM "${name}" AS one WHERE one::text LIKE ANY ($1) LIMIT 1`,
        [idsOfPerson.map((one) => `%${one}%`)],
      );
      if (found.length > 0) {
        naming.push(name);
      }
    }
    expect([...Object.keys(inCopy), ...Object.keys(leftOut)]).to.include.members(naming);
    // each table that is said to be in the copy was looked for in one that holds something
    expect(naming).to.include.members(Object.keys(inCopy));
  });

  it('and tells lists, reports and notices in numbers, with no address of anybody else', async () => {
    const body = await copy();
    const told = JSON.stringify(body);
    expect(told).to.not.include('chef@example.org');
    expect(body.listedIn).to.containSubset([
      { ofPerson: false, rank: 3, total: 0.7, roleTitle: 'Laga mat', kind: 'match' },
      { ofPerson: true, roleId: null, rank: null },
    ]);
    expect(body.reportedIn).to.containSubset([{ entered: 1, left: 2, moved: 3, largestMove: 4 }]);
    expect(body.notices).to.containSubset([{ principalId: manager.id, group: 'proposals' }]);
    expect(body.work).to.containSubset([{ workplaceName: 'Köket', role: { title: 'Laga mat' } }]);
  });
});
