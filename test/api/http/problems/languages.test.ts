import { expect } from 'chai';
import { problemKinds } from '../../../../api/http/problems/problem.ts';
import { anyRevision, startTestApi, type TestApi } from '../../../support/start-test-api.ts';

const swedish = { 'accept-language': 'sv-SE,sv;q=0.9,en;q=0.8' };

describe('A problem', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('has a title in both languages, whatever its kind', () => {
    for (const [kind, { title }] of Object.entries(problemKinds)) {
      expect(title.sv, kind).to.be.a('string').that.is.not.empty;
      expect(title.sv, kind).to.not.equal(title.en);
    }
  });

  it('is told in the language that the browser asks for first of the two, and else in English', async () => {
    for (const [asked, told] of [
      ['sv', 'sv'],
      ['sv-FI', 'sv'],
      ['SV-se', 'sv'],
      ['so, sv;q=0.7, en;q=0.3', 'sv'],
      ['en-GB, sv;q=0.5', 'en'],
      ['fi', 'en'],
      ['*', 'en'],
      ['', 'en'],
      ['%%, ;;;q=x', 'en'],
    ] as const) {
      const answer = await api.send('GET', '/nothing', { headers: { 'accept-language': asked } });
      expect(answer.headers.get('content-language'), asked).to.equal(told);
      expect(answer.headers.get('vary'), asked).to.match(/Accept-Language/);
      expect(answer.body.title, asked).to.equal(problemKinds['not-found'].title[told]);
    }
  });

  it('says what is wrong and the way out in Swedish, with the same codes', async () => {
    const body = { wishes: 7, needs: [{ support: 'quiet-place' }], extra: 1 };
    const read = async (headers: Record<string, string>) =>
      (await api.send('POST', '/candidates', { headers, body })).body as {
        type: string;
        title: string;
        detail: string;
        errors: { pointer: string; code: string; message: string }[];
      };
    const [sv, en] = [await read(swedish), await read({})];
    expect([sv.type, sv.title, sv.detail]).to.deep.equal([
      'urn:passa:problem:invalid-body',
      'Något av det ifyllda är fel',
      '4 uppgifter behöver rättas. Inget sparades.',
    ]);
    expect(sv.errors.map(({ pointer, code }) => [pointer, code])).to.deep.equal(
      en.errors.map(({ pointer, code }) => [pointer, code]),
    );
    const messages = Object.fromEntries(sv.errors.map(({ pointer, message }) => [pointer, message]));
    expect(messages).to.deep.equal({
      '/reference': 'Saknas.',
      '/wishes': 'Måste vara text.',
      '/needs/0/strength': 'Saknas. Måste vara något av: needed, helpful.',
      '/…': 'Det finns inget sådant fält. Kanske "registerExtract".',
    });
  });

  it('of a patch, a parameter, a header, a review and what the database knows is in Swedish', async () => {
    const headers = { ...swedish, ...anyRevision };
    const candidate = (await api.send('POST', '/candidates', { body: { reference: 'C-1' } })).body.id;
    const suggestion = '0192f000-0000-7000-8000-0000000000e1';
    for (const [method, path, body, message] of [
      [
        'PATCH',
        `/candidates/${candidate}`,
        { nodeId: 'fyrbodal' },
        'En profil stannar i sin nod. Ta bort den här och lägg in den där.',
      ],
      ['PATCH', `/candidates/${candidate}`, { reference: ' ' }, 'Måste innehålla mer än mellanslag.'],
      [
        'POST',
        '/roles',
        { workplaceId: suggestion },
        'Det finns ingen sådan arbetsplats i tjänstens nod. Lägg in arbetsplatsen först.',
      ],
      ['GET', '/roles?limit=101', undefined, 'Får vara högst 100.'],
      ['GET', '/roles?limit=1&limit=2', undefined, 'Får anges en enda gång.'],
      [
        'GET',
        '/roles?cursor=x',
        undefined,
        'Använd "next" från sidan före, med samma filter, eller börja utan markör.',
      ],
      [
        'POST',
        `/suggestions/${suggestion}/reviews`,
        { decision: 'decline' },
        'Ange varför förslaget avböjs; skälen finns i ordlistan.',
      ],
      [
        'POST',
        `/suggestions/${suggestion}/reviews`,
        { decision: 'hold', reason: 'too-easy' },
        'Skälet hör inte till detta beslut; skälen finns i ordlistan.',
      ],
    ] as const) {
      const sent = path.includes('/reviews') ? swedish : headers;
      const answer = await api.send(method, path, { headers: sent, ...(body === undefined ? {} : { body }) });
      expect(answer.body.errors, answer.text).to.have.nested.property('[0].message', message);
    }
    const none = await api.send('GET', `/roles/${suggestion}`, { headers: swedish });
    expect(none.body.detail).to.equal('Det finns ingen tjänst med detta id i dina noder.');
    const forbidden = await api.send('POST', '/policies/1/activate', {
      as: { id: 'x', roles: ['coach'], nodes: '*' },
      headers: swedish,
      body: { reason: 'x' },
    });
    expect(forbidden.body.detail).to.equal('Detta kräver någon av rollerna: nodsamordnare, administratör.');
  });
});
