import { z } from 'zod';
import type { AsUser } from './as-user.ts';
import { dayIn } from './day-in.ts';

const idsSchema = z.object({ items: z.array(z.object({ id: z.string() })) });
const suggestionsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      candidateId: z.string(),
      candidateReference: z.string(),
      review: z.unknown().nullable(),
    }),
  ),
});
const idSchema = z.object({ id: z.string() });
const proposalSchema = z.object({ id: z.string(), alias: z.string(), workplaceId: z.string() });
const mentorsSchema = z.object({
  mentorPlaces: z.array(z.object({ id: z.string(), name: z.string(), placesLeft: z.number().nullable() })),
});

/** A pair that was put to the manager's workplace, with what the manager must never see of it. */
export interface Proposed {
  readonly id: string;
  readonly alias: string;
  readonly workplaceId: string;
  readonly roleId: string;
  readonly suggestionId: string;
  readonly candidateId: string;
  readonly candidateReference: string;
}

/** What the coaches of these tests tell of a person. */
export const toldWords = 'Van vid kök, noggrann och kommer i tid.';

/**
 * Approves the next suggestion for one of the manager's roles and puts it to the workplace, as the coach. The person consents to `moreFacts`
 * besides the usual ones.
 */
export async function proposeToManager(
  coach: AsUser,
  manager: AsUser,
  moreFacts: readonly string[] = [],
): Promise<Proposed> {
  const { items: roles } = await manager.get('/roles?limit=100', idsSchema);
  for (const { id: roleId } of roles) {
    const { items } = await coach.get(`/roles/${roleId}/suggestions?limit=100`, suggestionsSchema);
    const next = items.find(({ review }) => review === null);
    if (next !== undefined) {
      const { id: suggestionId, candidateId, candidateReference } = next;
      await coach.standIn(candidateId);
      const approved = await coach.send(`/suggestions/${suggestionId}/reviews`, {
        decision: 'approve',
        comment: 'Provas.',
      });
      if (approved.status() === 404) {
        // the lists followed a step just now: the next is another
        return proposeToManager(coach, manager, moreFacts);
      }
      const consent = {
        facts: ['abilities', 'experience', 'availability', 'languages', 'employment-forms', ...moreFacts],
        ...{ purpose: 'consider', how: 'in-writing', givenOn: dayIn(-2), until: dayIn(30) },
      };
      const body = { suggestionId, words: toldWords, consent, despite: 'Vi vill pröva.' };
      const proposal = await coach.post('/proposals', body, proposalSchema);
      return { ...proposal, roleId, suggestionId, candidateId, candidateReference };
    }
  }
  throw new Error('No suggestion for a role of the manager is left.');
}

/** Welcomes the person, as the manager. */
export async function welcome(manager: AsUser, { id }: Pick<Proposed, 'id'>): Promise<void> {
  await manager.post(`/proposals/${id}/answers`, { answer: 'welcome', reason: 'tasks-suit' }, idSchema);
}

/** Plans how the person who was welcomed begins, as the coach; returns what the mentor is called, null for none. */
export async function planPlacement(
  coach: AsUser,
  { id: proposalId, workplaceId }: Pick<Proposed, 'id' | 'workplaceId'>,
): Promise<string | null> {
  const { mentorPlaces } = await coach.get(`/workplaces/${workplaceId}`, mentorsSchema);
  const mentor = mentorPlaces.find(({ placesLeft }) => placesLeft !== 0);
  const terms = {
    ...{ employmentForm: 'arbetspraktik', startsOn: dayIn(10), endsOn: dayIn(100), hoursPerWeek: 10 },
    hourSteps: [{ from: dayIn(40), hoursPerWeek: 20 }],
    mentorId: mentor?.id ?? null,
  };
  await coach.post('/placements', { proposalId, ...terms }, z.unknown());
  return mentor?.name ?? null;
}
