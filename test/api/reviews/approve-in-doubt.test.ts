import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';
import { coach, Way } from '../../support/way.ts';

const refused = ({ status, body }: TestAnswer) => [status, String(body.type).split(':').at(-1)];
const codes = (of: unknown) => (of as { code: string }[]).map(({ code }) => code);
/** With these all gates of a pair are told, and hold. */
const known = {
  ...{
    registerExtract: true,
    licences: [],
    avoids: [],
    needs: [],
    languages: { sv: 'native' },
    abilities: { standing: 3 },
    longestStretch: { standing: 120 },
  },
  availability: { from: '2026-01-01', hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
  travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 60 },
};
const knownOfRole = {
  ...{
    conditions: [],
    demands: { standing: { level: 1, essential: true, stretchMinutes: 30 } },
    supports: [],
    languages: {},
    period: { from: '2026-01-01' },
  },
  ...{
    requires: { registerExtract: false, licence: null, minAge: null },
    location: { lat: 57.7, lon: 11.97 },
  },
};

describe('An approval', () => {
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace();
  });
  after(() => api.stop());

  const approve = (id: string, body: object = {}, headers = {}) =>
    way.send('POST', `/suggestions/${id}/reviews`, { decision: 'approve', ...body }, coach, headers);
  const suggestionOf = async (person: object = {}, role: object = {}) =>
    insertSuggestion(api.dataSource, await way.candidate(person), await way.role(workplaceId, role));
  const patch = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/merge-patch+json', 'if-match': '*' };
    const changed = await api.send('PATCH', path, { body, headers });
    expect(changed.status, changed.text).to.equal(202);
  };

  it('against a gate that fails or is not known takes a written reason, and names each gate', async () => {
    const id = await suggestionOf({ licences: [] }, { requires: { licence: 'C' } });
    const stopped = await approve(id, {}, { 'accept-language': 'sv' });
    expect(refused(stopped)).to.deep.equal([409, 'needs-written-reason']);
    const errors = stopped.body.errors as { pointer: string; code: string; message: string }[];
    expect(codes(errors)).to.include.members(['gate-failed-licence', 'gate-unknown-travel']);
    expect(new Set(errors.map(({ pointer }) => pointer))).to.deep.equal(new Set(['/comment']));
    expect(stopped.text).to.include('Inte uppfyllt:');
    expect(refused(await approve(id, { comment: ' \n' }))).to.deep.equal([409, 'needs-written-reason']);
    const { body } = await way.send('GET', `/suggestions/${id}/reviews`);
    expect(body.items, 'nothing is stored').to.deep.equal([]);
    const made = await approve(id, { comment: 'Kortet kommer i mars.' });
    expect([made.status, made.body.comment]).to.deep.equal([201, 'Kortet kommer i mars.']);
    for (const decision of [{ decision: 'hold' }, { decision: 'decline', reason: 'other' }]) {
      expect((await approve(await suggestionOf(), decision)).status, 'a no needs none').to.equal(201);
    }
  });

  it('takes none while all gates hold, and one from the change on by which one fails', async () => {
    const candidateId = await way.candidate(known);
    const roleId = await way.role(workplaceId, knownOfRole);
    const id = await insertSuggestion(api.dataSource, candidateId, roleId);
    const held = await approve(id);
    expect(held.status, held.text).to.equal(201);
    await patch(`/candidates/${candidateId}`, { registerExtract: false });
    await patch(`/roles/${roleId}`, { requires: { registerExtract: true } });
    expect(codes((await approve(id)).body.errors)).to.deep.equal(['gate-failed-register-extract']);
  });

  it('tells that the person is approved or proposed elsewhere, and that others have the last places', async () => {
    const person = await way.candidate();
    const roleId = await way.role(workplaceId, { places: 2 });
    const first = await insertSuggestion(api.dataSource, person, roleId);
    expect((await approve(first, { comment: 'x' })).body.toKnow).to.deep.equal([]);
    const other = await insertSuggestion(api.dataSource, person, await way.role(workplaceId));
    const second = await approve(other, { comment: 'x' });
    expect(codes(second.body.toKnow)).to.deep.equal(['person-approved-elsewhere']);
    expect(second.body.toKnow).to.have.nested.property(
      '[0].text.sv',
      'Personen är godkänd för en annan tjänst också.',
    );
    await way.proposed(other);
    const again = await approve(first, { comment: 'x' });
    expect(codes(again.body.toKnow), 'its own approval is no other').to.deep.equal([
      'person-approved-elsewhere',
      'person-proposed-elsewhere',
    ]);
    const approvedOf = async () =>
      codes(
        (
          await approve(await insertSuggestion(api.dataSource, await way.candidate(), roleId), {
            comment: 'x',
          })
        ).body.toKnow,
      );
    expect(await approvedOf(), 'of two places one is left').to.deep.equal([]);
    expect(await approvedOf(), 'two are approved for two').to.deep.equal(['last-place-approved']);
  });

  it('counts none that was undone, declined since or answered with a no', async () => {
    const person = await way.candidate();
    const roleId = await way.role(workplaceId);
    const undone = await way.approved(person, await way.role(workplaceId));
    expect((await approve(undone, { decision: 'undo' })).status).to.equal(201);
    const declined = await way.approved(await way.candidate(), roleId);
    expect((await approve(declined, { decision: 'decline', reason: 'other' })).status).to.equal(201);
    const answered = await way.approved(person, await way.role(workplaceId));
    await way.answer(await way.proposed(answered), { answer: 'no', reason: 'other' });
    const id = await insertSuggestion(api.dataSource, person, roleId);
    expect((await approve(id, { comment: 'x' })).body.toKnow).to.deep.equal([]);
  });

  it('tells that the role is full', async () => {
    const roleId = await way.role(workplaceId);
    await way.planned(await way.welcomed(roleId));
    const id = await insertSuggestion(api.dataSource, await way.candidate(), roleId);
    expect(codes((await approve(id, { comment: 'x' })).body.toKnow)).to.deep.equal(['no-places-left']);
  });
});
