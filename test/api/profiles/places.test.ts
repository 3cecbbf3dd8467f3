import { expect } from 'chai';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Told {
  readonly pointer: string;
  readonly message: string;
}

describe('Places over HTTP', () => {
  let api: TestApi;
  let count = 0;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const sv = { 'accept-language': 'sv' };
  const submit = (from: unknown) => {
    count += 1;
    return api.send('POST', '/candidates', {
      body: { reference: `P-${count}`, travel: { from, maxMinutes: 30 } },
      headers: sv,
    });
  };
  const errorsOf = (body: Record<string, unknown>) => body.errors as Told[];

  it('are given by name and stored as where their middle is', async () => {
    const { status, body } = await submit({ place: 'Lidköping' });
    expect(status).to.equal(202);
    const { body: stored } = await api.send('GET', `/candidates/${body.id}`);
    expect(stored.travel).to.deep.equal({ from: { lat: 58.505, lon: 13.158 }, maxMinutes: 30 });
    for (const path of ['/roles', '/workplaces']) {
      const made = await api.send('POST', path, { body: { location: { place: 'Skövde' } } });
      const { body: found } = await api.send('GET', `${path}/${made.body.id}`);
      expect(found.location, path).to.deep.equal({ lat: 58.391, lon: 13.845 });
    }
    const preview = await api.send('POST', '/candidates/preview', {
      body: { candidate: { wishes: 'städa', travel: { from: { place: 'Skövde' } } } },
    });
    expect(preview.status).to.equal(200);
  });

  for (const [given, pointer, message] of [
    [{ place: 'Lidkoping' }, '/travel/from/place', /Kanske "Lidköping"/],
    [{ place: 'Alvik' }, '/travel/from/place', /Flera orter heter så.*Alvik, /],
    [{ lat: 11.97, lon: 57.7 }, '/travel/from', /Omkastade\? Kanske lat 57\.7, lon 11\.97\./],
    [{ lat: 0, lon: 0 }, '/travel/from', /0 är en plats/],
    [{ lat: 52.52, lon: 13.4 }, '/travel/from', /ingen plats i Sverige/],
    [{ place: 'Lidköping', lat: 57.7, lon: 11.97 }, '/travel/from/lat', /långt från orten/],
    [{ place: 'Lidköping', lat: 58.5 }, '/travel/from/lon', /Saknas/],
    [{ lat: 57.7 }, '/travel/from/lon', /Saknas/],
    [{ lat: 'x', lon: 11.97 }, '/travel/from/lat', /Måste vara ett tal/],
    ['Skövde', '/travel/from', /Måste vara \{place\} med namnet på en svensk ort/],
    [{ plats: 'Skövde' }, '/travel/from/…', /inget sådant fält/],
  ] as const) {
    it(`are refused as ${JSON.stringify(given)}, with what was perhaps meant`, async () => {
      const { status, body } = await submit(given);
      expect(status).to.equal(422);
      const error = errorsOf(body).find((one) => one.pointer === pointer);
      expect(error?.message, JSON.stringify(body.errors)).to.match(message);
    });
  }

  it('are moved to another by its name alone, to coordinates, and to none', async () => {
    const begin = { place: 'Skövde' };
    const made = async (path: string) =>
      `${path}/${(await api.send('POST', path, { body: { location: begin } })).body.id}`;
    const person = `/candidates/${(await submit(begin)).body.id}`;
    const inTravel = (from: unknown) => ({ travel: { from } });
    const inLocation = (location: unknown) => ({ location });
    for (const [path, patchOf] of [
      [person, inTravel],
      [await made('/roles'), inLocation],
      [await made('/workplaces'), inLocation],
    ] as const) {
      const move = async (place: unknown) => {
        const headers = { ...sv, 'if-match': '*' };
        const { status, body } = await api.send('PATCH', path, { body: patchOf(place), headers });
        const { body: stored } = await api.send('GET', path);
        const { from } = (stored.travel ?? {}) as { from?: unknown };
        return { isStored: status < 300, body, place: path === person ? from : stored.location };
      };
      const exact = { lat: 58.51, lon: 13.16 };
      expect(await move({ place: 'Lidköping' }), path).to.deep.include({
        isStored: true,
        place: { lat: 58.505, lon: 13.158 },
      });
      expect(await move(exact), path).to.deep.include({ isStored: true, place: exact });
      for (const refused of [{ place: 'Skövde', ...exact }, { place: 'Ingenstans' }]) {
        expect(await move(refused), path).to.deep.include({ isStored: false, place: exact });
      }
      expect(await move(null), path).to.deep.include({ isStored: true, place: undefined });
    }
  });

  it('that stand from before stay while something else is changed', async () => {
    const { body } = await submit({ place: 'Skövde' });
    await api.dataSource.query(
      `UPDATE candidates SET profile = jsonb_set(profile, '{travel,from}', '{"lat": 52.52, "lon": 13.4}') WHERE id = $1`,
      [body.id],
    );
    const edit = (patch: object) =>
      api.send('PATCH', `/candidates/${body.id}`, { body: patch, headers: { 'if-match': '"1"' } });
    expect((await edit({ travel: { from: { lat: 48.8, lon: 2.3 } } })).status).to.equal(422);
    expect((await edit({ wishes: 'städa' })).status).to.equal(202);
  });
});
