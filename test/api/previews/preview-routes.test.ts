import { expect } from 'chai';
import { generateRegion } from '../../../demo/generate-region.ts';
import { reachBands } from '../../../matching/what-if/reach-band.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../../support/start-test-api.ts';

const managerId = '0192f000-0000-7000-8000-0000000000bb';
const manager = principalOf('manager', ['goteborg'], managerId);
const coach = principalOf('coach');

interface Opening {
  adjustment: Record<string, unknown>;
  label: { sv: string; en: string };
}

describe('The dry runs', () => {
  let api: TestApi;
  let workplaceId: string;
  let roleId: string;
  before(async () => {
    api = await startTestApi();
    workplaceId = String(
      (await api.send('POST', '/workplaces', { body: { name: 'Solgläntan', managerId, supports: [] } })).body
        .id,
    );
    roleId = await submit('roles', {
      title: 'Måltidsvärd',
      workplaceId,
      times: ['weekday-evening'],
      demands: { standing: { level: 2, essential: true } },
      languages: { sv: 'A2' },
    });
    const { candidates } = generateRegion({ seed: 3, today: '2026-11-26', candidates: 60, roles: 0 });
    for (const { id, details: _details, ...candidate } of candidates) {
      await submit('candidates', { ...candidate, nodeId: 'goteborg' });
    }
  });
  after(() => api.stop());

  async function submit(kind: string, body: Record<string, unknown>): Promise<string> {
    const answer = await api.send('POST', `/${kind}`, { body });
    expect(answer.status, answer.text).to.equal(202);
    return String(answer.body.id);
  }
  const previewRole = (role: Record<string, unknown>, lang = 'sv'): Promise<TestAnswer> =>
    api.send('POST', '/roles/preview', { as: manager, body: { role, lang } });
  const previewCandidate = (candidate: Record<string, unknown>, lang = 'sv'): Promise<TestAnswer> =>
    api.send('POST', '/candidates/preview', { as: coach, body: { candidate, lang } });

  describe('of a role', () => {
    it('read what is written, tell in bands whom it reaches and what reaches more, and what to fill in next', async () => {
      const description = 'Duka och servera frukost';
      const { status, body } = await previewRole({ workplaceId, description, times: ['weekday-night'] });
      expect(status).to.equal(200);
      expect(body.reading).to.deep.include({ isRead: true });
      const { spans } = body.reading as { spans: { start: number; end: number; label: string }[] };
      expect(spans.map(({ start, end, label }) => [description.slice(start, end), label])).to.deep.equal([
        ['Duka och servera frukost', 'work'],
      ]);
      expect(body.reach).to.have.keys('band', 'goodBand', 'nearMissBand');
      expect(Object.values(body.reach as object).every((band) => reachBands.includes(band))).to.equal(true);
      const openings = body.openings as Opening[];
      expect(openings[0]?.adjustment).to.include({ kind: 'add-time' });
      // which time comes first hangs on whom the stand-ins that were drawn are like
      const opening = openings.find(({ adjustment }) => adjustment.time === 'weekday-morning');
      expect(opening?.label).to.deep.equal({
        sv: 'Lägga till en tid i veckan: Vardag, morgon och förmiddag',
        en: 'Add a time of the week: Weekday morning',
      });
      const missing = (body.missing as { field: string }[]).map(({ field }) => field);
      expect(missing).to.include.members(['hoursPerWeek', 'languages']).and.not.include('times');
      expect(missing).to.not.include('supports', 'the workplace tells them');
    });

    it('take one that says nothing but where it is, in either language', async () => {
      const { status, body } = await previewRole({ nodeId: 'goteborg' }, 'en');
      expect(status).to.equal(200);
      expect(body.reading).to.equal(null);
      expect(body.reach).to.deep.include({ band: '50-or-more', nearMissBand: 'none' });
      expect((body.missing as unknown[])[0]).to.deep.equal({
        field: 'description',
        why: 'Tell what is done, and we find those who want to do it.',
      });
    });

    it('refuse what would be refused when it is submitted, and store nothing', async () => {
      const before = await countRows();
      const wrong = await previewRole({ workplaceId, places: -1, times: ['noon'] });
      expect(wrong.status).to.equal(422);
      expect((wrong.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).to.have.members([
        '/role/places',
        '/role/times/0',
      ]);
      await previewRole({ workplaceId, title: 'Kock' });
      expect(await countRows()).to.deep.equal(before);
    });

    it('take only a workplace that is the manager’s, in a node that is theirs', async () => {
      const other = await api.send('POST', '/workplaces', { body: { name: 'Annan' } });
      const notTheirs = await previewRole({ workplaceId: other.body.id });
      expect(notTheirs.status).to.equal(422);
      expect((notTheirs.body.errors as unknown[])[0]).to.deep.include({
        pointer: '/role/workplaceId',
        code: 'not-in-node',
      });
      expect((await previewRole({ nodeId: 'fyrbodal' })).status).to.equal(404);
    });

    it('tell of a node without people that there is nobody', async () => {
      const { body } = await api.send('POST', '/roles/preview', {
        as: principalOf('manager', ['fyrbodal']),
        body: { role: { title: 'Kock' } },
      });
      expect(body).to.deep.include({ openings: [], missing: [] });
      expect(body.reach).to.deep.equal({ band: 'none', goodBand: 'none', nearMissBand: 'none' });
    });
  });

  describe('of a candidate', () => {
    it('read the wishes, count the roles and those that would open, and tell what to ask next', async () => {
      const { status, body } = await previewCandidate({
        wishes: 'Jag vill duka och servera frukost',
        availability: { times: ['weekday-morning'] },
      });
      expect(status).to.equal(200);
      expect(body.reach).to.deep.equal({ roles: 0, good: 0, nearMisses: 0 });
      expect((body.openings as Opening[])[0]?.adjustment).to.deep.equal({
        kind: 'add-time',
        time: 'weekday-evening',
      });
      const evening = await previewCandidate({ availability: { times: ['weekday-evening'] } }, 'en');
      expect(evening.body.reach).to.deep.include({ roles: 1 });
      expect(evening.body.unknowns).to.deep.include({
        field: 'abilities/standing',
        question: 'How does the person do with this: Standing?',
        wouldHelp: 1,
      });
    });

    it('take one without a reference, and one with all that is kept apart', async () => {
      const { status } = await previewCandidate({ name: 'Kim', birthYear: 1990, groups: ['x'] });
      expect(status).to.equal(200);
      expect((await previewCandidate({ abilities: { standing: 9 } })).status).to.equal(422);
    });
  });

  it('are limited for each principal, and say when to ask again', async () => {
    const hasty = { ...manager, id: '0192f000-0000-7000-8000-0000000000cc' };
    // one that is refused before anything is counted
    const ask = () =>
      api.send('POST', '/roles/preview', { as: hasty, body: { role: { nodeId: 'fyrbodal' } } });
    for (let asked = 0; asked < 60; asked += 1) {
      expect((await ask()).status).to.equal(404);
    }
    const refused = await ask();
    expect([refused.status, refused.body.type]).to.deep.equal([429, 'urn:passa:problem:too-many-requests']);
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
    expect((await previewRole({ nodeId: 'goteborg' })).status).to.equal(200);
  });

  it('tell of a stored role what they tell of it as a draft', async () => {
    const stored = await api.send('GET', `/roles/${roleId}/reach?lang=sv`, { as: manager });
    expect(stored.status, stored.text).to.equal(200);
    const draft = await previewRole({
      title: 'Måltidsvärd',
      workplaceId,
      times: ['weekday-evening'],
      demands: { standing: { level: 2, essential: true } },
      languages: { sv: 'A2' },
    });
    const { reading: _reading, ...told } = draft.body;
    expect(stored.body).to.deep.equal({ roleId, ...told });
    const another = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000dd');
    expect((await api.send('GET', `/roles/${roleId}/reach`, { as: another })).status).to.equal(404);
  });

  it('answer the same, whatever is asked, after one person has become another', async () => {
    const drafts = [1, 2, 3, 4].flatMap((level) =>
      ['standing', 'attention', 'speaking'].map((ability) => ({
        workplaceId,
        supports: ['hearing-loop'],
        conditions: [{ condition: 'loud-noise', presence: 'avoidable' }],
        demands: { [ability]: { level, essential: true } },
      })),
    );
    const askAll = async () => {
      const answers = await Promise.all(drafts.map((draft) => previewRole(draft)));
      return answers.map(({ status, body, headers }) => [status, body, headers.get('etag')]);
    };
    const before = await askAll();
    const [person] = (await api.send('GET', '/candidates?limit=1', { as: coach })).body.items as {
      id: string;
    }[];
    const changed = await api.send('PATCH', `/candidates/${person?.id}`, {
      headers: anyRevision,
      body: {
        abilities: { standing: 0, attention: 0, speaking: 0 },
        needs: [{ support: 'quiet-place', strength: 'needed' }],
        avoids: [{ condition: 'loud-noise', strength: 'never' }],
      },
    });
    expect(changed.status).to.equal(202);
    expect(await askAll()).to.deep.equal(before);
  });

  const countRows = async () =>
    api.dataSource.query(
      'SELECT (SELECT count(*) FROM roles) AS roles, (SELECT count(*) FROM candidates) AS candidates',
    );
});
