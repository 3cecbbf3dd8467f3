import { expect } from 'chai';
import pg from 'pg';
import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { type ImportOptions, importProfileFile } from '../../../db/import/import-profile-file.ts';
import { type OpenEvents, openEvents } from '../../support/open-events.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../../support/start-test-api.ts';
import { testNames } from '../../support/test-names.ts';

const system = principalOf('integration', ['goteborg'], 'Personal');
const other = principalOf('integration', ['goteborg'], 'other');
const coordinator = principalOf('coordinator');

describe('What systems write of workplaces and roles', () => {
  let api: TestApi;
  let workplaceId: string;
  let roleId: string;
  let foreignId: string;
  let openToOthers: string;
  before(async () => {
    api = await startTestApi();
    workplaceId = await make('/workplaces', { reference: 'P-1', name: 'Kvistmossens kök' }, system);
    roleId = await make('/roles', { reference: 'R-1', title: 'Kvistmossens diskare', workplaceId }, system);
    foreignId = await make('/workplaces', { reference: 'P-2', name: 'Annat kök' }, coordinator);
    openToOthers = await make('/roles', { title: 'Annan', workplaceId: foreignId }, coordinator);
  });
  after(() => api.stop());

  async function make(path: string, body: object, as: Principal): Promise<string> {
    const made = await api.send('POST', path, { as, body });
    expect(made.status, made.text).to.be.oneOf([201, 202]);
    return String(made.body.id);
  }
  const idsOf = ({ body }: TestAnswer): string[] => (body.items as { id: string }[]).map(({ id }) => id);
  const edit = (as: Principal, path: string, body: object): Promise<TestAnswer> =>
    api.send('PATCH', path, { as, headers: anyRevision, body });

  it('is theirs: alone, in lists, in counts and in the search, whatever case their sign-in writes', async () => {
    for (const as of [system, { ...system, id: 'personal' }]) {
      expect((await api.send('GET', `/workplaces/${workplaceId}`, { as })).status).to.equal(200);
      expect((await api.send('GET', `/roles/${roleId}`, { as })).status).to.equal(200);
      expect(idsOf(await api.send('GET', '/workplaces', { as }))).to.deep.equal([workplaceId]);
      const list = await api.send('GET', '/roles?counts=true', { as });
      expect(idsOf(list)).to.deep.equal([roleId]);
      expect((list.body.counts as { total: number }).total).to.equal(1);
      const found = await api.send('GET', '/search?q=kvistmossens', { as });
      expect(found.text).to.include(workplaceId).and.include(roleId);
    }
    expect((await edit(system, `/roles/${roleId}`, { places: 2 })).status).to.equal(202);
    expect((await edit(system, `/workplaces/${workplaceId}`, { supports: ['quiet-place'] })).status).to.equal(
      200,
    );
  });

  it('is nobody else’s system’s, however it is asked for', async () => {
    const answers = [
      await api.send('GET', `/workplaces/${workplaceId}`, { as: other }),
      await api.send('GET', `/roles/${roleId}`, { as: other }),
      await edit(other, `/workplaces/${workplaceId}`, { name: 'x' }),
      await edit(other, `/roles/${roleId}`, { title: 'x' }),
      await api.send('DELETE', `/workplaces/${workplaceId}`, { as: other, headers: anyRevision }),
      await api.send('DELETE', `/roles/${roleId}`, { as: other, headers: anyRevision }),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([404, 404, 404, 404, 404, 404]);
    for (const path of ['/workplaces', '/roles?counts=true', '/search?q=kvistmossens', '/workplaces?q=P-1']) {
      const { text } = await api.send('GET', path, { as: other });
      expect(text, path)
        .to.not.match(/vistmoss|P-1/)
        .and.not.include(workplaceId);
    }
    const alike = await api.send('POST', '/workplaces', { as: other, body: { reference: 'p-l' } });
    expect(alike.text).to.include('look-alike-reference').and.not.include('P-1');
  });

  it('names workplaces that the system has written, and no other', async () => {
    const toForeign = { title: 'Diskare', workplaceId: foreignId };
    const refused = await api.send('POST', '/roles', { as: system, body: toForeign });
    expect([refused.status, refused.text.includes('not-in-node')]).to.deep.equal([422, true]);
    expect((await edit(system, `/roles/${roleId}`, { workplaceId: foreignId })).status).to.equal(422);
    const preview = await api.send('POST', '/roles/preview', { as: system, body: { role: toForeign } });
    expect(preview.status, preview.text).to.equal(422);
  });

  it('stays theirs to change when who plans for the node gives a role to another workplace', async () => {
    expect((await edit(coordinator, `/roles/${roleId}`, { workplaceId: foreignId })).status).to.equal(202);
    const changed = await edit(system, `/roles/${roleId}`, { title: 'Kvistmossens kock' });
    expect(changed.status, changed.text).to.equal(202);
    expect((await edit(coordinator, `/roles/${roleId}`, { workplaceId })).status).to.equal(202);
  });

  it('owes others’ roles a match, and is not erased while these are open', async () => {
    const others = await make('/roles', { title: 'Samordnarens', workplaceId }, coordinator);
    const revisionOf = async (): Promise<number> =>
      (await api.dataSource.query('SELECT input_revision AS revision FROM roles WHERE id = $1', [others]))[0]
        .revision;
    const before = await revisionOf();
    expect((await edit(system, `/workplaces/${workplaceId}`, { supports: [] })).status).to.equal(200);
    expect(await revisionOf()).to.equal(before + 1);
    expect((await edit(coordinator, `/roles/${roleId}`, { status: 'closed' })).status).to.equal(202);
    const refused = await api.send('DELETE', `/workplaces/${workplaceId}`, {
      as: system,
      headers: anyRevision,
    });
    expect([refused.status, refused.body.type]).to.deep.equal([409, 'urn:passa:problem:workplace-in-use']);
  });

  describe('in files', () => {
    const importAs = async (as: Principal, kind: string, lines: object): Promise<TestAnswer> => {
      const content = Buffer.from(JSON.stringify(lines)).toString('base64');
      return api.send('POST', '/imports', {
        as,
        body: { nodeId: 'goteborg', files: [{ kind, name: 'a.jsonl', content }] },
      });
    };

    it('is what they have brought in, with the workplaces that they have', async () => {
      const own = { reference: 'P-3', name: 'Tredje köket' };
      expect((await importAs(other, 'workplaces', own)).body.stored).to.equal(true);
      const role = { reference: 'R-3', title: 'Tredje diskaren' };
      for (const workplaceReference of ['P-3', 'Tredje köket']) {
        const answer = await importAs(other, 'roles', { ...role, workplaceReference });
        expect(answer.body.stored, answer.text).to.equal(true);
      }
      for (const workplaceReference of ['P-2', 'Annat kök']) {
        const answer = await importAs(other, 'roles', { ...role, workplaceReference });
        expect(answer.body.stored, answer.text).to.equal(false);
      }
      expect(idsOf(await api.send('GET', '/roles', { as: other }))).to.have.lengthOf(1);
      const taken = await importAs(other, 'workplaces', { reference: 'P-2', name: 'x' });
      expect(taken.text).to.include('Somebody else has brought this in').and.not.include('Annat');
    });

    it('is theirs too where the site gives it to them, of what is nobody’s', async () => {
      const client = new pg.Client(api.databaseUrl);
      await client.connect();
      const read = (reference: string, as?: string): Promise<unknown> => {
        const options: ImportOptions = {
          kind: 'workplaces',
          file: 'site.jsonl',
          content: Buffer.from(JSON.stringify({ reference, name: 'Sajtens' })),
          nodeId: 'goteborg',
          names: testNames,
          ...(as !== undefined && { submittedBy: as, takesOver: true }),
        };
        return importProfileFile(client, options);
      };
      const names = async (as: Principal): Promise<unknown[]> =>
        ((await api.send('GET', '/workplaces', { as })).body.items as { reference: string }[]).map(
          ({ reference }) => reference,
        );
      try {
        await read('P-9');
        expect(await names(other)).to.not.include('P-9');
        await read('P-9', 'other');
        expect(await names(other)).to.include('P-9');
        await read('P-1', 'other');
        expect(await names(other), 'what is another’s stays theirs').to.not.include('P-1');
      } finally {
        await client.end();
      }
    });
  });

  it('is what they hear of, and nothing else', async () => {
    const { token } = await api.authenticator.issue(system, new Date(Date.now() + 60_000));
    const stream: OpenEvents = await openEvents(`${api.address}/api/v1/events`, {
      authorization: `Bearer ${token}`,
    });
    const next = async (): Promise<unknown> => (await stream.next())?.data;
    try {
      expect(await next()).to.deep.equal({});
      await edit(coordinator, `/workplaces/${foreignId}`, { name: 'x' });
      await edit(coordinator, `/roles/${openToOthers}`, { title: 'x' });
      await make('/candidates', { reference: 'H-1' }, coordinator);
      await edit(coordinator, `/workplaces/${workplaceId}`, { name: 'y' });
      expect(await next()).to.deep.equal({ kind: 'workplace', id: workplaceId, nodeId: 'goteborg' });
      const personId = await make('/candidates', { reference: 'H-2' }, system);
      expect(await next()).to.deep.equal({ kind: 'candidate', id: personId, nodeId: 'goteborg' });
      await api.send('DELETE', `/roles/${roleId}`, { as: coordinator, headers: anyRevision });
      expect(await next()).to.deep.equal({ kind: 'role', id: roleId, nodeId: 'goteborg' });
    } finally {
      stream.close();
    }
  });
});
