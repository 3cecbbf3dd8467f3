import type { Principal } from '../../../api/http/authentication/authenticator.ts';
import { matchListItemFormat } from '../../../db/entities/match-list-item.ts';
import { principalOf, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';
import { coach, consent, day, manager, Way } from '../../support/way.ts';

/** The system that wrote the person, the workplace and the role. */
export const system = principalOf('integration', ['goteborg'], 'journal');
/** Who stands in for the coach. */
export const cover = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c3');

/** A person with everything that can be written of somebody. */
const person = {
  coachId: coach.id,
  wishes: 'Hemlig-önskan laga mat',
  wishesInOrder: ['laga mat'],
  coachNotes: 'Hemlig-anteckning',
  experience: [{ text: 'Hemlig-erfarenhet laga mat', months: 8 }],
  abilities: { standing: 3 },
  longestStretch: { standing: 60 },
  needs: [{ support: 'quiet-place', strength: 'needed' }],
  avoids: [{ condition: 'loud-noise', strength: 'never' }],
  languages: { sv: 'B1' },
  availability: { hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
  travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 45 },
  employmentForms: ['arbetspraktik'],
  licences: ['B'],
  registerExtract: true,
  waitingSince: '2026-03-01',
  sex: 'woman',
  birthYear: 1981,
  groups: ['Hemlig-grupp'],
  name: 'Hemlig-Alva',
  contact: '070-174 06 05',
};

const work = {
  reference: 'R-1',
  title: 'Laga mat',
  description: 'Laga mat i ett kök',
  tasks: [{ text: 'Laga mat', hoursPerWeek: 5 }],
  demands: { standing: { level: 2, essential: true } },
  conditions: [{ condition: 'loud-noise', presence: 'avoidable' }],
  supports: ['quiet-place'],
  languages: { sv: 'A2' },
  weekdays: ['monday', 'tuesday'],
  period: { from: day(0) },
  places: 9,
  location: { lat: 57.71, lon: 11.98 },
  crossing: false,
  requires: { minAge: 18 },
};

/** One of everything that is read, with all that can be in it, by what names it. */
export async function makeThings(api: TestApi) {
  const way = new Way(api);
  const must = async (method: string, path: string, body: object, as = coach) => {
    const answer = await way.send(method, path, body, as);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} ${answer.status}: ${answer.text}`);
    }
    return answer.body;
  };
  const workplace = await way.workplace(
    {
      reference: 'W-1',
      location: { lat: 57.71, lon: 11.98 },
      crossing: false,
      mentors: [{ name: 'Anna', places: 9 }],
      supports: ['quiet-place'],
    },
    system,
  );
  const role = await way.role(workplace, work, system);
  const { id } = await must('POST', '/candidates', { ...person, reference: 'G-7001' }, system);
  const candidate = String(id);
  await must('POST', `/candidates/${candidate}/covers`, { reason: 'Hemlig-sjukdom', until: day(3) }, cover);
  const suggestion = await way.approved(candidate, role);
  const review = { decision: 'approve', comment: 'Hemlig-kommentar' };
  const reviewed: (readonly [Principal, TestAnswer['body']])[] = [];
  for (const as of [coach, principalOf('coordinator'), principalOf('admin')]) {
    reviewed.push([as, await must('POST', `/suggestions/${suggestion}/reviews`, review, as)]);
  }
  const facts = ['abilities', 'availability', 'employment-forms', 'name', 'contact'];
  const proposal = await way.proposed(suggestion, {
    words: 'Hemlig-förfrågan',
    despite: 'Hemlig-orsak',
    consent: consent({ facts }),
  });
  await must('POST', `/proposals/${proposal}/questions`, { text: 'Hemlig-fråga' }, manager);
  await must('POST', `/proposals/${proposal}/replies`, { text: 'Hemligt-svar' });
  await must('POST', `/proposals/${proposal}/answers`, { answer: 'welcome', reason: 'tasks-suit' }, manager);
  const placement = await way.planned(proposal, { despite: 'Hemlig-plan', hourSteps: [] });
  await must('POST', `/placements/${placement}/steps`, { step: 'start', on: day(0) });
  const end = { step: 'end', on: day(0), outcome: 'employed-here', reason: 'period-over' };
  await must('POST', `/placements/${placement}/steps`, end);
  // from whom the person took the consent back
  const other = await way.candidate({ ...person, reference: 'G-7002' });
  const withdrawn = await way.proposed(await way.approved(other, role), {
    words: 'Hemlig-förfrågan',
    consent: consent({ facts }),
  });
  await must('POST', `/proposals/${withdrawn}/withdrawals`, { reason: 'consent-withdrawn' });
  const objecting = await way.candidate({ reference: 'G-7003' });
  const words = 'Hemlig-invändning';
  const made = await must('POST', `/candidates/${objecting}/objections`, { madeOn: day(0), words });
  const answer = { answer: 'upheld', reason: 'Hemligt-skäl' };
  const planner = principalOf('coordinator');
  await must('POST', `/candidates/${objecting}/objections/${String(made.id)}/answers`, answer, planner);
  // who is too far away from the work
  const far = await way.candidate({
    ...person,
    reference: 'G-7004',
    travel: { from: { lat: 57.71, lon: 12.4 }, maxMinutes: 37 },
  });
  const nearMiss = {
    gate: 'travel',
    adjustment: { kind: 'longer-travel', minutes: 52, byMinutes: 15 },
  };
  const list = async (as: typeof coach): Promise<string> => {
    const body = { nodeId: 'goteborg', for: 'roles', ids: [role] };
    const asked = String((await must('POST', '/match-lists', body, as)).id);
    const item = {
      ...{ roleId: role, rank: 1, kind: 'match', total: 0.5, forCandidate: 0.5, forWorkplace: 0.5 },
      ...{ coverage: 0.5, format: matchListItemFormat, gates: {}, nearMiss: null, policyVersion: 1 },
      ...{ engineVersion: '1', matchedAt: '2026-11-21T10:00:00.000Z' },
    };
    const items = [
      { ...item, id: suggestion, candidateId: candidate },
      { ...item, id: suggestion, rank: 2, candidateId: far, kind: 'near-miss', nearMiss },
    ];
    await api.dataSource.query(
      'INSERT INTO match_list_entries (match_list_id, position, subject_id, items) VALUES ($1, 0, $2, $3)',
      [asked, role, JSON.stringify(items)],
    );
    await api.dataSource.query(
      `UPDATE match_lists SET status = 'completed', done = 1, "of" = 1, completed_at = now() WHERE id = $1`,
      [asked],
    );
    return asked;
  };
  const waiting = await way.proposed(await way.approved(await way.candidate({ reference: 'G-7005' }), role));
  return {
    ...{ workplace, role, candidate, suggestion, proposal, placement, withdrawn, objecting, far, waiting },
    reviewed,
    list: await list(coach),
  };
}

/** What {@link makeThings} made. */
export type Things = Awaited<ReturnType<typeof makeThings>>;
