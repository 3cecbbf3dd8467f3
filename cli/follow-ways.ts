import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addDays } from '../demo/calendar.ts';
import { demoPrincipals } from '../demo/demo-principals.ts';
import { type DemonstrationWay, demonstrationWays, type WayStep } from '../demo/demonstration-ways.ts';
import type { Region } from '../demo/generate-region.ts';
import { requestJson } from './request-json.ts';

const tokenSchema = z.object({ token: z.string() });
const suggestionsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      tag: z.string(),
      candidateId: z.string(),
      review: z.object({}).nullable(),
      gates: z.array(z.object({ outcome: z.string() })),
    }),
  ),
});
const idSchema = z.object({ id: z.string(), workplaceId: z.string() });
const plannedSchema = z.object({ placement: z.object({ id: z.string() }) });
const workplaceSchema = z.object({ mentors: z.array(z.object({ id: z.string() })).optional() });

/** Why a pair is approved and proposed of which not everything is known. */
const despite = 'Det som inte är känt stäms av när vi ses på arbetsplatsen.';

/**
 * Proposes pairs as the users of the demonstration, and lets happen to them what does in real life: over HTTP as the pages do, so that
 * each step is on record. `today` is the date in Sweden, `YYYY-MM-DD`. Throws when the API refuses, or a role has nobody left.
 */
export async function followWays(
  address: string,
  { roles, candidates }: Pick<Region, 'roles' | 'candidates'>,
  today: string,
): Promise<void> {
  const api = `${address}/api/v1`;
  const signIn = async (user: string) =>
    (await requestJson(tokenSchema, `${api}/demo/sign-in`, { body: { user } })).token;
  const tokens = {
    coach: await signIn('coach'),
    manager: await signIn('manager'),
    coordinator: await signIn('coordinator'),
  };
  const setting = {
    ...{ api, tokens, today },
    roleIds: new Map(roles.map(({ reference, id }) => [reference, id])),
    ofCoach: new Set(
      candidates.filter(({ coachId }) => coachId === demoPrincipals.coach.id).map(({ id }) => id),
    ),
    proposed: new Set<string>(),
  };
  for (const way of demonstrationWays) {
    await followWay(setting, way);
  }
}

/** What following one way takes. */
interface WaySetting {
  readonly api: string;
  readonly tokens: Readonly<Record<'coach' | 'manager' | 'coordinator', string>>;
  /** By reference. */
  readonly roleIds: ReadonlyMap<string | undefined, string>;
  /** The people of the demonstration's coach. */
  readonly ofCoach: ReadonlySet<string>;
  /** Candidates of earlier ways. */
  readonly proposed: Set<string>;
  readonly today: string;
}

async function followWay(setting: WaySetting, way: DemonstrationWay): Promise<void> {
  const { api, tokens, today } = setting;
  const coach = tokens[way.by];
  const manager = way.by === 'coach' ? tokens.manager : tokens.coordinator;
  const suggestion = await chooseSuggestion(setting, way, coach);
  const post = <Answer>(schema: z.ZodType<Answer>, path: string, token: string, body: object) =>
    requestJson(schema, `${api}${path}`, { token, body, headers: { 'idempotency-key': randomUUID() } });
  await requestJson(z.unknown(), `${api}/suggestions/${suggestion.id}/reviews`, {
    token: coach,
    headers: { 'if-match': `"${suggestion.tag}"` },
    body: { decision: 'approve', comment: despite },
  });
  const [given, until] = way.consentInDays;
  const { id, workplaceId } = await post(idSchema, '/proposals', coach, {
    suggestionId: suggestion.id,
    words: way.words,
    consent: {
      facts: way.facts,
      purpose: 'consider',
      how: 'in-writing',
      givenOn: addDays(today, given),
      until: addDays(today, until),
    },
    despite,
  });
  let placementId = '';
  for (const step of way.steps) {
    const { path, token, body } = await requestOf(step, {
      ...{ id, placementId, coach, manager, today },
      mentorsOf: async () =>
        (await requestJson(workplaceSchema, `${api}/workplaces/${workplaceId}`, { token: coach })).mentors ??
        [],
    });
    if (step.step === 'plan') {
      placementId = (await post(plannedSchema, path, token, body)).placement.id;
    } else {
      await post(z.unknown(), path, token, body);
    }
  }
}

/** The best of the role's list that is nobody's of an earlier way and not reviewed; those of whom all gates are known first. */
async function chooseSuggestion(
  { api, roleIds, ofCoach, proposed }: WaySetting,
  way: DemonstrationWay,
  token: string,
) {
  const { items } = await requestJson(
    suggestionsSchema,
    `${api}/roles/${roleIds.get(way.role)}/suggestions?limit=100`,
    { token },
  );
  const free = items.filter(
    ({ candidateId, review }) =>
      ofCoach.has(candidateId) === (way.by === 'coach') && review === null && !proposed.has(candidateId),
  );
  const chosen = free.find(({ gates }) => gates.every(({ outcome }) => outcome === 'pass')) ?? free[0];
  if (chosen === undefined) {
    throw new Error(`${way.role} has nobody left to propose; see demo/demonstration-ways.ts.`);
  }
  proposed.add(chosen.candidateId);
  return chosen;
}

/** Of whom and what a step is. */
interface StepSetting {
  readonly id: string;
  readonly placementId: string;
  readonly coach: string;
  readonly manager: string;
  readonly today: string;
  readonly mentorsOf: () => Promise<readonly { readonly id: string }[]>;
}

/** What a step is sent as. */
async function requestOf(
  step: WayStep,
  { id, placementId, coach, manager, today, mentorsOf }: StepSetting,
): Promise<{ readonly path: string; readonly token: string; readonly body: object }> {
  const inDays = (days: number) => addDays(today, days);
  switch (step.step) {
    case 'ask':
      return { path: `/proposals/${id}/questions`, token: manager, body: { text: step.text } };
    case 'reply':
      return { path: `/proposals/${id}/replies`, token: coach, body: { text: step.text } };
    case 'answer': {
      const { step: _, untilInDays, ...answer } = step;
      const body = untilInDays === undefined ? answer : { ...answer, until: inDays(untilInDays) };
      return { path: `/proposals/${id}/answers`, token: manager, body };
    }
    case 'withdraw':
      return { path: `/proposals/${id}/withdrawals`, token: coach, body: { reason: step.reason } };
    case 'plan': {
      const { employmentForm, hoursPerWeek, later, mentor } = step;
      const hourSteps = later && [{ from: inDays(later.inDays), hoursPerWeek: later.hoursPerWeek }];
      const mentorId = mentor === undefined ? null : ((await mentorsOf())[mentor]?.id ?? null);
      const dates = { startsOn: inDays(step.startsInDays), endsOn: inDays(step.endsInDays) };
      const body = { proposalId: id, employmentForm, ...dates, hoursPerWeek, hourSteps, mentorId };
      return { path: '/placements', token: coach, body };
    }
    case 'start':
    case 'end':
    case 'call-off': {
      const { inDays: day, ...body } = step;
      return { path: `/placements/${placementId}/steps`, token: coach, body: { ...body, on: inDays(day) } };
    }
  }
}
