import { expect } from 'chai';
import { principalOf, startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

interface Placement {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly mentorName: string | null;
  readonly steps: readonly { readonly kind: string; readonly on: string | null; readonly by: string }[];
}
const placementOf = ({ body }: TestAnswer) => body.placement as Placement;
const refused = ({ status, body }: TestAnswer) => [status, String(body.type).split(':').at(-1)];
const codes = ({ body }: TestAnswer) =>
  (body.errors as { code: string }[] | undefined)?.map(({ code }) => code);
const warnings = ({ body }: TestAnswer) =>
  (body.advice as { warnings: { code: string }[] }).warnings.map(({ code }) => code);

describe('A placement', () => {
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  let mentorId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace({ mentors: [{ name: 'Anna', places: 40 }] });
    mentorId = await mentorOf(workplaceId);
  });
  after(() => api.stop());

  const mentorOf = async (id: string): Promise<string> => {
    const { mentors } = (await api.send('GET', `/workplaces/${id}`)).body;
    return (mentors as { id: string }[])[0]?.id ?? expect.fail();
  };
  const step = (id: string, body: object) => way.send('POST', `/placements/${id}/steps`, body);
  const change = (id: string, body: object, headers: object) =>
    way.send('PATCH', `/placements/${id}`, body, coach, headers);

  it('is planned, changed, started and ended, each step with who and when', async () => {
    const proposalId = await way.welcomed(await way.role(workplaceId));
    const made = await way.plan(proposalId, { mentorId, hourSteps: [{ from: day(30), hoursPerWeek: 20 }] });
    expect(made.status, made.text).to.equal(201);
    const { id } = placementOf(made);
    expect(placementOf(made)).to.include({ state: 'planned', mentorName: 'Anna', revision: 1 });
    expect((await change(id, { endsOn: day(80) }, {})).status).to.equal(428);
    expect((await change(id, { endsOn: day(80) }, { 'if-match': '"7"' })).status).to.equal(412);
    const changed = await change(id, { endsOn: day(80) }, { 'if-match': '"1"' });
    expect(placementOf(changed)).to.include({ revision: 2, endsOn: day(80), hoursPerWeek: 15 });
    // what says the same changes nothing
    expect(placementOf(await change(id, { endsOn: day(80) }, { 'if-match': '"2"' })).revision).to.equal(2);
    expect((await change(id, { startsOn: day(81) }, { 'if-match': '"2"' })).status).to.equal(422);
    const running = await step(id, { step: 'start', on: day(0) });
    expect(placementOf(running)).to.include({ state: 'running', startedOn: day(0) });
    expect(refused(await step(id, { step: 'call-off', on: day(0), reason: 'other' }))).to.deep.equal([
      409,
      'out-of-order',
    ]);
    const ended = await step(id, {
      step: 'end',
      on: day(0),
      outcome: 'employed-here',
      reason: 'period-over',
    });
    expect(placementOf(ended)).to.include({
      state: 'ended',
      outcome: 'employed-here',
      reason: 'period-over',
    });
    expect(placementOf(ended).steps.map(({ kind }) => kind)).to.deep.equal([
      'planned',
      'changed',
      'started',
      'ended',
    ]);
    expect(placementOf(ended).steps.every(({ by }) => by === coach.id)).to.equal(true);
    const [{ seen }] = await api.dataSource.query(
      `SELECT seen FROM placement_steps WHERE placement_id = $1 AND kind = 'changed'`,
      [id],
    );
    expect([seen.before.endsOn, seen.after.endsOn]).to.deep.equal([day(90), day(80)]);
    expect((await change(id, { endsOn: day(70) }, { 'if-match': '*' })).status).to.equal(409);
  });

  it('comes from a welcomed proposal alone, once', async () => {
    const roleId = await way.role(workplaceId, { places: 5 });
    const waiting = await way.proposed(await way.approved(await way.candidate(), roleId));
    expect(refused(await way.plan(waiting))).to.deep.equal([409, 'out-of-order']);
    const welcomed = await way.welcomed(roleId);
    const id = await way.planned(welcomed);
    expect(refused(await way.plan(welcomed))).to.deep.equal([409, 'out-of-order']);
    expect((await way.answer(welcomed, { answer: 'no', reason: 'other' })).status).to.equal(409);
    const withdraw = (reason: string) => way.send('POST', `/proposals/${welcomed}/withdrawals`, { reason });
    expect((await withdraw('other')).status).to.equal(409);
    // the consent can be withdrawn all the same: then no more is told
    const withdrawn = await withdraw('consent-withdrawn');
    expect([withdrawn.status, withdrawn.body.state]).to.deep.equal([201, 'welcomed']);
    expect((await way.send('GET', `/proposals/${welcomed}`, undefined, manager)).body.words).to.equal(null);
    expect((await withdraw('consent-withdrawn')).status).to.equal(409);
    const off = await step(id, { step: 'call-off', on: day(0), reason: 'consent-withdrawn' });
    expect(placementOf(off).state).to.equal('called-off');
    expect((await step(id, { step: 'start', on: day(0) })).status).to.equal(409);
  });

  it('beyond the places is refused, also when two are planned at once', async () => {
    const roleId = await way.role(workplaceId, { places: 2 });
    const proposals = [await way.welcomed(roleId), await way.welcomed(roleId), await way.welcomed(roleId)];
    const first = await way.planned(proposals[0] ?? '');
    const both = await Promise.all(proposals.slice(1).map((id) => way.plan(id)));
    expect(both.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
    const lost = both.find(({ status }) => status === 409) ?? expect.fail();
    expect([refused(lost), codes(lost)]).to.deep.equal([[409, 'no-place-left'], ['no-places-left']]);
    await step(first, { step: 'call-off', on: day(0), reason: 'workplace-cannot' });
    const late = proposals[1 + both.indexOf(lost)] ?? '';
    expect((await way.plan(late)).status).to.equal(201);
  });

  it('beyond the mentors’ places is refused, by mentor and by workplace, also at once', async () => {
    const house = await way.workplace({
      mentors: [
        { name: 'Bo', places: 1 },
        { name: 'Eva', places: 1 },
      ],
    });
    const bo = await mentorOf(house);
    const roles = [await way.role(house), await way.role(house), await way.role(house)];
    const proposals: string[] = [];
    for (const roleId of roles) {
      proposals.push(await way.welcomed(roleId));
    }
    const both = await Promise.all(proposals.slice(0, 2).map((id) => way.plan(id, { mentorId: bo })));
    expect(both.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
    const lost = both.find(({ status }) => status === 409) ?? expect.fail();
    expect(codes(lost)).to.deep.equal(['mentor-full']);
    const { mentors } = (await api.send('GET', `/workplaces/${house}`)).body;
    const eva = (mentors as { id: string }[])[1]?.id;
    await way.planned(proposals[both.indexOf(lost)] ?? '', { mentorId: eva });
    expect(codes(await way.plan(proposals[2] ?? ''))).to.deep.equal(['no-mentor-left']);
    expect(codes(await way.plan(proposals[2] ?? '', { mentorId }))).to.deep.equal(['no-such-mentor']);
  });

  it('of somebody who has one already takes a written reason', async () => {
    const candidateId = await way.candidate();
    const first = await way.welcomed(await way.role(workplaceId), candidateId);
    const second = await way.welcomed(await way.role(workplaceId), candidateId);
    await way.planned(first);
    const stopped = await way.plan(second);
    expect([refused(stopped), codes(stopped)]).to.deep.equal([
      [409, 'needs-written-reason'],
      ['person-placed-elsewhere'],
    ]);
    expect((await way.plan(second, { despite: 'Två halva dagar.' })).status).to.equal(201);
  });

  it('is warned about by the dated rules of its form, and refused for none of them', async () => {
    const proposalId = await way.welcomed(await way.role(workplaceId));
    const terms = { employmentForm: 'arbetspraktik', startsOn: day(0), endsOn: day(200), hoursPerWeek: 15 };
    const preview = await way.send('POST', '/placements/preview', { proposalId, ...terms });
    expect(warnings(preview)).to.deep.equal(['mentor-missing', 'too-long']);
    expect(preview.body.inTheWay).to.deep.equal([]);
    expect(preview.body.advice).to.have.nested.property('rules.confirmWith', 'Arbetsförmedlingen');
    expect(preview.text).to.include('högst 6 månader');
    const made = await way.plan(proposalId, terms);
    expect([made.status, warnings(made)]).to.deep.equal([201, ['mentor-missing', 'too-long']]);
    const { id } = placementOf(made);
    const better = await change(id, { mentorId, endsOn: day(90) }, { 'if-match': '*' });
    expect(warnings(better)).to.deep.equal([]);
    const again = await way.send('POST', '/placements/preview', { proposalId, ...terms });
    expect((again.body.inTheWay as { code: string }[]).map(({ code }) => code)).to.deep.equal([
      'out-of-order',
      'person-placed-elsewhere',
    ]);
    expect(again.body.placesLeft, 'without this one').to.equal(1);
  });

  it('is told beforehand which places of the role and of each mentor are left', async () => {
    const busy = await way.workplace({ mentors: [{ name: 'Anna', places: 1 }, { name: 'Bo' }] });
    const roleId = await way.role(busy, { places: 3 });
    const [first, second] = [await way.welcomed(roleId), await way.welcomed(roleId)];
    const ask = (proposalId: string) =>
      way.send('POST', '/placements/preview', {
        ...{ proposalId, employmentForm: 'arbetspraktik', startsOn: day(0), hoursPerWeek: 15 },
      });
    const { body } = await ask(first);
    const [anna, bo] = body.mentors as { id: string; name: string; left: number | null }[];
    expect([body.placesLeft, anna, bo]).to.deep.equal([
      3,
      { id: anna?.id, name: 'Anna', left: 1 },
      { id: bo?.id, name: 'Bo', left: null },
    ]);
    await way.planned(first, { mentorId: anna?.id });
    const then = (await ask(second)).body;
    expect([then.placesLeft, then.mentors]).to.deep.equal([2, [{ ...anna, left: 0 }, bo]]);
  });

  it('is refused for dates and steps that can not be', async () => {
    const proposalId = await way.welcomed(await way.role(workplaceId));
    for (const [difference, pointer] of [
      [{ endsOn: day(-1) }, '/endsOn'],
      [{ hourSteps: [{ from: day(0), hoursPerWeek: 5 }] }, '/hourSteps/0/from'],
      [{ hoursPerWeek: 0 }, '/hoursPerWeek'],
    ] as const) {
      const answer = await way.plan(proposalId, difference);
      expect([answer.status, answer.body.errors]).to.have.nested.property('1[0].pointer', pointer);
    }
    const id = await way.planned(proposalId);
    for (const body of [
      { step: 'start', on: day(1) },
      { step: 'end', on: day(0), reason: 'period-over' },
      { step: 'call-off', on: day(0) },
      { step: 'call-off', on: day(0), reason: 'too-heavy' },
      { step: 'start', on: day(0), outcome: 'studies' },
    ]) {
      expect((await step(id, body)).status, JSON.stringify(body)).to.equal(422);
    }
  });

  it('is shown to the manager by the name of the proposal, without what it led to and why', async () => {
    const candidateId = await way.candidate();
    const proposalId = await way.welcomed(await way.role(workplaceId), candidateId);
    const id = await way.planned(proposalId, { mentorId });
    await step(id, { step: 'start', on: day(0) });
    await step(id, { step: 'end', on: day(0), outcome: 'looking-again', reason: 'health' });
    const told = await way.send('GET', `/placements/${id}`, undefined, manager);
    const { alias } = (await way.send('GET', `/proposals/${proposalId}`)).body;
    expect(told.body).to.include({ for: 'manager', alias, state: 'ended', mentorName: 'Anna' });
    for (const secret of [candidateId, 'secret-', 'health', 'looking-again', coach.id]) {
      expect(told.text).to.not.include(secret);
    }
    const other = principalOf('manager');
    expect((await way.send('GET', `/placements/${id}`, undefined, other)).status).to.equal(404);
    expect((await way.send('GET', '/placements', undefined, other)).body.items).to.deep.equal([]);
  });

  it('is listed by what it waits for', async () => {
    const roleId = await way.role(workplaceId, { places: 9 });
    const soon = await way.planned(await way.welcomed(roleId), { startsOn: day(3) });
    await way.planned(await way.welcomed(roleId), { startsOn: day(30) });
    const ending = await way.planned(await way.welcomed(roleId), { endsOn: day(20) });
    const rising = await way.planned(await way.welcomed(roleId), {
      hourSteps: [{ from: day(5), hoursPerWeek: 20 }],
    });
    for (const id of [ending, rising]) {
      await step(id, { step: 'start', on: day(0) });
    }
    const list = async (query: string) =>
      ((await way.send('GET', `/placements?roleId=${roleId}${query}`)).body.items as Placement[]).map(
        ({ id }) => id,
      );
    expect(await list('&needs=start')).to.deep.equal([soon]);
    expect(await list('&needs=follow-up')).to.have.members([ending, rising]);
    expect((await list('&coach=me')).length).to.equal(4);
    const { next } = (await way.send('GET', `/placements?roleId=${roleId}&limit=3`)).body;
    expect((await list(`&limit=3&cursor=${next}`)).length).to.equal(1);
  });

  it('keeps its role from being deleted while it takes a place', async () => {
    const roleId = await way.role(workplaceId);
    const id = await way.planned(await way.welcomed(roleId));
    const remove = () => api.send('DELETE', `/roles/${roleId}`);
    expect(refused(await remove())).to.deep.equal([409, 'role-in-use']);
    await step(id, { step: 'call-off', on: day(0), reason: 'other' });
    expect((await remove()).status).to.equal(204);
    expect((await way.send('GET', `/placements/${id}`)).body).to.include({ roleTitle: 'Laga mat' });
  });
});

describe('A mentor', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('has an id that stays while the name or the id does', async () => {
    const made = await api.send('POST', '/workplaces', {
      body: { name: 'Köket', mentors: [{ name: 'Anna' }, { name: 'Bo' }] },
    });
    const path = `/workplaces/${made.body.id}`;
    const mentors = async () => (await api.send('GET', path)).body.mentors as { id: string; name: string }[];
    const [anna, bo] = await mentors();
    expect(new Set([anna?.id, bo?.id]).size).to.equal(2);
    const put = (list: object[]) =>
      api.send('PUT', path, { headers: { 'if-match': '*' }, body: { name: 'Köket', mentors: list } });
    expect((await put([{ name: 'Anna' }, { name: 'Bo' }])).body.revision).to.equal(1);
    expect((await put([{ name: 'Bo' }, { name: 'Eva' }, { ...anna, name: 'Anna L' }])).status).to.equal(200);
    const after = await mentors();
    expect([after[0]?.id, after[2]]).to.deep.equal([bo?.id, { id: anna?.id, name: 'Anna L' }]);
    expect(after[1]?.id).to.be.a('string').and.not.be.oneOf([anna?.id, bo?.id]);
    const twice = await put([bo ?? {}, { ...bo, name: 'Ali' }]);
    expect(twice.status).to.equal(422);
  });
});
