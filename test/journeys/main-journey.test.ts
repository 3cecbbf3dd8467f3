import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { QueueBackend } from '../../worker/queue/connect-queue.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { readEvents } from '../support/read-events.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { noRedisReason, TestRedis } from '../worker/test-servers.ts';

interface Suggestion {
  id: string;
  candidateId: string;
  roleId: string;
  rank: number | null;
  total: number;
  review: { decision: string } | null;
}

function describeJourney(
  title: string,
  startBackend: () => Promise<{ backend?: QueueBackend; stop(): Promise<void> }>,
) {
  describe(title, function () {
    this.timeout(60_000);
    let api: TestApi;
    let worker: ForkedEntry;
    let server: Awaited<ReturnType<typeof startBackend>>;
    let workplaceId: string;
    let kitchenId: string;
    let gardenId: string;
    let cookId: string;

    before(async () => {
      server = await startBackend();
      const { backend } = server;
      api = await startTestApi(backend === undefined ? {} : { queueBackend: backend });
      worker = await forkEntry('worker/main', {
        DATABASE_URL: api.databaseUrl,
        ...(backend?.kind === 'redis' ? { REDIS_URL: backend.redisUrl } : {}),
      });
    });
    after(async () => {
      await worker.stop();
      await api.stop();
      await server.stop();
    });

    const submit = async (path: string, body: object): Promise<string> => {
      const answer = await api.send('POST', path, { body });
      expect(answer.status, answer.text).to.be.oneOf([201, 202]);
      return String(answer.body.id);
    };
    /** A match list holds what is owed when it is made, so its end is the event to wait for. */
    const requestList = async (body: object): Promise<string> => {
      const answer = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', ...body } });
      expect(answer.status, answer.text).to.equal(202);
      const id = String(answer.body.id);
      const events = await readEvents(api, `/match-lists/${id}/events`);
      expect(events.at(-1)?.[0], JSON.stringify(events)).to.equal('completed');
      return id;
    };
    const suggestionsOf = async (
      path: string,
    ): Promise<Record<string, unknown> & { items: Suggestion[]; reviewed: Suggestion[] }> => {
      const answer = await api.send('GET', `${path}/suggestions`);
      expect(answer.status, answer.text).to.equal(200);
      return answer.body as Awaited<ReturnType<typeof suggestionsOf>>;
    };

    it('takes in a workplace, roles and candidates, and ranks them with reasons', async () => {
      workplaceId = await submit('/workplaces', { name: 'Solgläntan', supports: ['written-instructions'] });
      kitchenId = await submit('/roles', {
        workplaceId,
        title: 'Måltidsvärd',
        tasks: [{ text: 'Duka och servera frukost' }],
      });
      gardenId = await submit('/roles', {
        title: 'Trädgårdshjälp',
        description: 'Klippa gräs och kratta löv',
      });
      cookId = await submit('/candidates', {
        reference: 'C-1',
        coachId: principalOf('coach').id,
        wishes: 'Jag vill duka och servera mat',
      });
      await submit('/candidates', { reference: 'C-2', wishes: 'Jag vill klippa gräs och vara ute' });
      await requestList({ for: 'candidates' });
      const { matched, matchedRevision, items } = await suggestionsOf(`/candidates/${cookId}`);
      expect({ matched, matchedRevision }).to.deep.equal({ matched: true, matchedRevision: 1 });
      expect(items.map(({ roleId }) => roleId)).to.deep.equal([kitchenId, gardenId]);
      expect(items.map(({ rank }) => rank)).to.deep.equal([1, 2]);
      expect(items[0]).to.have.nested.property('rules').that.is.not.empty;
      expect(items[0]).to.include({
        roleTitle: 'Måltidsvärd',
        workplaceName: 'Solgläntan',
        candidateReference: 'C-1',
      });
    });

    it('reports the progress of a match list and gives it to Excel', async () => {
      const id = await requestList({ for: 'roles', ids: [gardenId, kitchenId], limit: 1 });
      const list = await api.send('GET', `/match-lists/${id}`);
      expect(list.body).to.include({ status: 'completed', done: 2, of: 2, failure: null });
      expect(list.body.items).to.have.nested.property('[0].title', 'Trädgårdshjälp');
      expect(list.body.items).to.have.nested.property('[1].suggestions[0].candidateReference', 'C-1');
      const again = await readEvents(api, `/match-lists/${id}/events`);
      expect(again.map(([event]) => event)).to.deep.equal(['progress', 'completed']);
      expect(again[0]?.[1]).to.deep.equal({ status: 'completed', done: 2, of: 2, failure: null });

      await api.send('PATCH', `/roles/${kitchenId}`, {
        headers: anyRevision,
        body: { title: '=HYPERLINK("x")' },
      });
      const csv = await api.send('GET', `/match-lists/${id}`, { headers: { accept: 'text/csv' } });
      expect(csv.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
      expect(csv.headers.get('content-disposition')).to.match(
        /^attachment; filename="matchningslista-goteborg-.+\.csv"$/,
      );
      const rows: Record<string, string>[] = parse(csv.text, { columns: true, delimiter: ';', bom: true });
      expect(rows.map((row) => row.Kandidat)).to.deep.equal(['C-2', 'C-1']);
      expect(rows[1]).to.include({ 'Lista för': `'=HYPERLINK("x")`, 'Plats i listan': '1' });
      expect(rows[1]?.Sammanlagt).to.match(/^\d{1,3},\d %$/);
    });

    it('tells which adjustments would do most at the node', async () => {
      const asked = await api.send('POST', '/nodes/goteborg/doors');
      expect(asked.status, asked.text).to.equal(202);
      const events = await readEvents(api, `/reports/${asked.body.id}/events`);
      expect(events.at(-1), JSON.stringify(events)).to.deep.equal([
        'completed',
        { status: 'completed', done: 2, of: 2, failure: null },
      ]);
      const { body } = await api.send('GET', `/reports/${asked.body.id}`);
      expect(body.result).to.have.all.keys('good', 'perRole', 'shared');
    });

    it('keeps a review, whatever is matched after it', async () => {
      // the title has changed, so wait for the match that the list waits for: only then is what is read what is stored
      await requestList({ for: 'candidates' });
      const [first] = (await suggestionsOf(`/candidates/${cookId}`)).items;
      const review = await api.send('POST', `/suggestions/${first?.id}/reviews`, {
        as: principalOf('coach'),
        body: { decision: 'decline', reason: 'hours-or-times' },
      });
      expect(review.status, review.text).to.equal(201);
      expect(review.body.seen).to.include({ total: first?.total, candidateRevision: 1 });
      await api.send('PATCH', `/roles/${kitchenId}`, { headers: anyRevision, body: { status: 'closed' } });
      await api.send('PATCH', `/candidates/${cookId}`, {
        headers: anyRevision,
        body: { wishes: 'Jag vill kratta löv' },
      });
      await requestList({ for: 'candidates' });
      const { items, reviewed, matchedRevision } = await suggestionsOf(`/candidates/${cookId}`);
      expect(matchedRevision).to.equal(2);
      expect(items.map(({ roleId }) => roleId)).to.deep.equal([gardenId]);
      expect(reviewed.map(({ roleId, review: latest }) => [roleId, latest?.decision])).to.deep.equal([
        [kitchenId, 'decline'],
      ]);
      const { standing: _, toKnow: __, ...stored } = review.body;
      expect((await api.send('GET', `/suggestions/${first?.id}/reviews`)).body.items).to.deep.equal([stored]);
    });

    it('takes an erased candidate off every list', async () => {
      await api.send('DELETE', `/candidates/${cookId}`);
      const before = await suggestionsOf(`/roles/${gardenId}`);
      expect(before.items.map(({ candidateId }) => candidateId)).to.not.include(cookId);
      await requestList({ for: 'roles' });
      const { matched, items } = await suggestionsOf(`/roles/${gardenId}`);
      expect(matched).to.equal(true);
      expect(items.map(({ candidateId }) => candidateId)).to.not.include(cookId);
      const text = (await api.send('GET', '/candidates')).text;
      expect(text).to.include('C-2').and.not.include('C-1');
    });
  });
}

describeJourney('The main job, with the queue on PostgreSQL', async () => ({ stop: async () => undefined }));

if (noRedisReason === null) {
  describeJourney('The main job, with the queue on Redis', () => TestRedis.start());
} else {
  console.info(noRedisReason);
}
