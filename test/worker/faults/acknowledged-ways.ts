import { expect } from 'chai';
import type pg from 'pg';
import { localDate } from '../../../config/local-date.ts';
import type { Answer, Client } from './faulty-site.ts';

/** What was acknowledged of a pair that was proposed. */
export interface AcknowledgedWay {
  readonly proposalId: string;
  placementId: string | null;
  /** How the proposal stands, or its placement if there is one: its latest step that counts. */
  state: string;
  /** The kinds of steps, of the proposal and of its placement, first one first. */
  readonly steps: string[];
  readonly placementSteps: string[];
  /** Somebody is taking a step: the order of two at once would be unknown. */
  isBusy: boolean;
}

/** A step that can follow, and what the way stands at afterwards. */
interface Step {
  readonly kind: string;
  readonly to: string;
  readonly method: string;
  readonly path: string;
  readonly body: object;
}

const post = (kind: string, to: string, path: string, body: object): Step => ({
  ...{ kind, to, method: 'POST', path, body },
});
const answers = [
  post('welcomed', 'welcomed', '/answers', { answer: 'welcome', reason: 'want-to-try' }),
  post('welcomed', 'welcomed', '/answers', { answer: 'welcome', reason: 'want-to-try' }),
  post('not-now', 'not-now', '/answers', { answer: 'not-now', reason: 'full-now', until: '2099-01-01' }),
  post('refused', 'closed', '/answers', { answer: 'no', reason: 'hours-do-not-fit' }),
];
const withdraw = post('withdrawn', 'closed', '/withdrawals', { reason: 'person-declined' });

function stepsFrom(today: string): Readonly<Record<string, readonly Step[]>> {
  const placed = (kind: string, to: string, body: object) => post(kind, to, '/steps', { ...body, on: today });
  return {
    proposed: [...answers, withdraw, post('asked', 'asked', '/questions', { text: 'När?' })],
    asked: [...answers, post('replied', 'proposed', '/replies', { text: 'Nu.' })],
    'not-now': [answers[0] ?? withdraw, withdraw],
    welcomed: [
      post('planned', 'planned', '', { employmentForm: 'anstallning', startsOn: today, hoursPerWeek: 20 }),
    ],
    planned: [
      placed('started', 'running', { step: 'start' }),
      placed('called-off', 'closed', { step: 'call-off', reason: 'person-declined' }),
      { kind: 'changed', to: 'changed', method: 'PATCH', path: '', body: { hoursPerWeek: 25 } },
    ],
    // a change that was acknowledged late may have been sent twice: it said the same then
    changed: [placed('started', 'running', { step: 'start' })],
    running: [placed('ended', 'closed', { step: 'end', outcome: 'not-known', reason: 'period-over' })],
  };
}

/** Goes one step on with a pair that was proposed, of chance, or proposes the first suggestion of the candidate. */
export async function goOn(
  client: Client,
  { ways, reviews }: { readonly ways: Map<string, AcknowledgedWay | null>; readonly reviews: Set<string> },
  random: () => number,
  candidateId: string,
): Promise<void> {
  const today = localDate(new Date());
  const open = [...ways.values()].filter((way) => way !== null && !way.isBusy && way.state !== 'closed');
  const way = open[Math.floor(random() * open.length)];
  if (way === undefined || way === null || random() < 0.3) {
    await proposeFirst(client, ways, reviews, candidateId, today);
    return;
  }
  const steps = stepsFrom(today)[way.state] ?? [];
  const step = steps[Math.floor(random() * steps.length)];
  if (step === undefined) {
    return;
  }
  way.isBusy = true;
  const { placementId, proposalId } = way;
  const isPlanned = step.kind === 'planned';
  const at = isPlanned
    ? '/placements'
    : placementId === null
      ? `/proposals/${proposalId}`
      : `/placements/${placementId}`;
  const body = isPlanned ? { ...step.body, proposalId } : step.body;
  // the last place may be another's by now
  const answer = await client.send(step.method, `${at}${step.path}`, body, isPlanned ? [409] : []);
  if (isAnswered(answer)) {
    way.state = step.to;
    if (isPlanned) {
      way.placementId = answer.placement.id;
    }
    (isPlanned || placementId !== null ? way.placementSteps : way.steps).push(step.kind);
  }
  way.isBusy = false;
}

async function proposeFirst(
  client: Client,
  ways: Map<string, AcknowledgedWay | null>,
  reviews: Set<string>,
  candidateId: string,
  today: string,
): Promise<void> {
  const { items } = await client.send('GET', `/candidates/${candidateId}/suggestions`);
  const suggestionId = items.find(({ id }) => !ways.has(id))?.id;
  if (suggestionId === undefined) {
    return;
  }
  ways.set(suggestionId, null);
  // matching may have taken it away meanwhile
  const review = await client.send(
    'POST',
    `/suggestions/${suggestionId}/reviews`,
    { decision: 'approve', comment: 'Provas.' },
    [404],
  );
  if (!isAnswered(review)) {
    return;
  }
  reviews.add(review.id);
  const proposal = await client.send(
    'POST',
    '/proposals',
    {
      suggestionId,
      words: 'Noggrann',
      consent: { facts: ['wishes'], purpose: 'consider', how: 'orally', givenOn: today, until: '2099-12-31' },
      despite: 'Provas',
    },
    [409],
  );
  if (isAnswered(proposal)) {
    ways.set(suggestionId, {
      ...{ proposalId: proposal.id, placementId: null, state: 'proposed', isBusy: false },
      ...{ steps: ['proposed'], placementSteps: [] },
    });
  }
}

/** Whether a request did what it asks for, and was not refused. */
function isAnswered({ id, placement }: Partial<Answer>): boolean {
  return id !== undefined || placement !== undefined;
}

/** Fails unless each step that was acknowledged is there once and in order, and no other. */
export async function expectStepsKept(
  pool: pg.Pool,
  ways: ReadonlyMap<string, AcknowledgedWay | null>,
): Promise<void> {
  const { rows } = await pool.query<{ id: string; steps: string[]; placementSteps: string[] }>(
    `SELECT id, ARRAY(SELECT kind FROM proposal_steps WHERE proposal_id = proposals.id ORDER BY at, id) AS steps,
       ARRAY(SELECT kind FROM placement_steps JOIN placements ON placements.id = placement_id
         WHERE placements.proposal_id = proposals.id ORDER BY at, placement_steps.id) AS "placementSteps" FROM proposals`,
  );
  const kept = new Map(rows.map(({ id, ...steps }) => [id, steps]));
  const acknowledged = [...ways.values()].filter((way) => way !== null);
  expect(kept.size).to.equal(acknowledged.length);
  for (const { proposalId, steps, placementSteps } of acknowledged) {
    expect(kept.get(proposalId), `proposal ${proposalId}`).to.deep.equal({ steps, placementSteps });
  }
}
