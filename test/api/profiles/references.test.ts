import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Warning {
  readonly code: string;
  readonly pointer: string;
  readonly message: { readonly sv: string; readonly en: string };
}

describe('References', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const post = (reference: string, path = '/candidates') => api.send('POST', path, { body: { reference } });
  const warningsOf = (body: Record<string, unknown>) => (body.warnings ?? []) as Warning[];

  it('are the same when they are the same to the eye', async () => {
    expect(await post('X-1')).to.include({ status: 202 });
    for (const same of ['X-1 ', ' X-1', 'X-1\u200B', 'X\u20111', 'X\u20131', '\u00A0X-1', 'X\u2010\u00AD1']) {
      expect((await post(same)).status, JSON.stringify(same)).to.equal(409);
    }
    expect(await post('X-Å')).to.include({ status: 202 });
    expect((await post('X-A\u030A')).status).to.equal(409);
    expect((await post('A  B\u00A0C')).status).to.equal(202);
    const { body } = await api.send('GET', '/candidates?q=A%20B%20C');
    expect((body.items as { reference: string }[]).map(({ reference }) => reference)).to.deep.equal([
      'A B C',
    ]);
  });

  it('hold more than what nobody sees', async () => {
    for (const empty of ['\u200B', ' \u00AD ', '  ']) {
      expect((await post(empty)).status, JSON.stringify(empty)).to.equal(422);
    }
  });

  it('are warned of when they are easily taken for another, and stored', async () => {
    expect(warningsOf((await post('K-01')).body)).to.deep.equal([]);
    for (const alike of ['k-01', 'K-O1', 'K-0l']) {
      const { status, body } = await post(alike);
      expect(status).to.equal(202);
      const [warning] = warningsOf(body);
      expect(warning, alike).to.deep.include({ code: 'look-alike-reference', pointer: '/reference' });
      expect(warning?.message.sv).to.match(/"k-[0o]1"/i);
    }
    expect(warningsOf((await post('K-02')).body)).to.deep.equal([]);
  });

  it('are warned of when an edit makes them look like another, and not by any other edit', async () => {
    await post('E-10');
    const { body: made } = await post('E-20');
    const edit = (body: object, revision: number) =>
      api.send('PATCH', `/candidates/${made.id}`, { body, headers: { 'if-match': `"${revision}"` } });
    expect(warningsOf((await edit({ reference: 'e-1O' }, 1)).body)).to.have.lengthOf(1);
    expect(warningsOf((await edit({ wishes: 'städa' }, 2)).body)).to.deep.equal([]);
  });

  it('name no other to a manager', async () => {
    await post('T-100', '/roles');
    const { body } = await api.send('POST', '/roles', {
      body: { reference: 't-1OO', title: 'Värd' },
      as: principalOf('manager'),
    });
    const [warning] = warningsOf(body);
    expect(warning?.code).to.equal('look-alike-reference');
    expect(JSON.stringify(warning)).to.not.include('T-100');
  });

  it('name no person to a system that has not written them, whichever way it writes', async () => {
    const system = principalOf('integration', ['goteborg'], 'treserva');
    await post('S-100');
    await api.send('POST', '/candidates', { as: system, body: { reference: 'S-20' } });
    const submit = (reference: string) =>
      api.send('POST', '/candidates', { as: system, body: { reference } });
    const [foreign] = warningsOf((await submit('s-1OO')).body);
    expect(foreign?.code).to.equal('look-alike-reference');
    expect(JSON.stringify(foreign)).to.not.include('S-100');
    const [own] = warningsOf((await submit('s-2O')).body);
    expect(own?.message.sv).to.include('"S-20"');

    const content = Buffer.from('Ärendenummer\nS-1O0\ns-20\n').toString('base64');
    const { body } = await api.send('POST', '/imports/preview', {
      as: system,
      body: { nodeId: 'goteborg', files: [{ kind: 'candidates', name: 'a.csv', content }] },
    });
    const [{ warnings }] = body.files as [{ warnings: { row: number; message: { sv: string } }[] }];
    const told = warnings.map(({ row, message }) => `${row} ${message.sv}`);
    expect(told).to.include(
      '2 "S-1O0" är lätt att ta för "s-1OO" (inlagd sedan förut); de är två. Är det samma?',
    );
    expect(told).to.include(
      '3 "s-20" är lätt att ta för "S-20" (inlagd sedan förut); de är två. Är det samma?',
    );
    expect(told).to.include(
      '2 "S-1O0" är lätt att ta för en annans (inlagd sedan förut); de är två. Är det samma?',
    );
    expect(told.join()).to.not.include('S-100');
  });

  it('are missed when the same role comes twice without one', async () => {
    const role = { title: 'Parkhjälp', description: 'Du krattar löv.' };
    expect(warningsOf((await api.send('POST', '/roles', { body: role })).body)).to.deep.equal([]);
    const again = await api.send('POST', '/roles', { body: role });
    expect(again.status).to.equal(202);
    expect(warningsOf(again.body).map(({ code }) => code)).to.deep.equal(['same-without-reference']);
    const other = await api.send('POST', '/roles', { body: { ...role, places: 2 } });
    expect(warningsOf(other.body)).to.deep.equal([]);
  });
});
