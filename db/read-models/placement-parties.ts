import type { EntityManager } from 'typeorm';
import type { EmploymentFormId } from '../../matching/vocabulary/employment-forms.ts';
import { asConsequence } from '../acting.ts';

/** What the rules of an employment form look at in person and role; null for what is not told. */
interface Parties {
  readonly formsOfRole: readonly EmploymentFormId[] | null;
  readonly formsOfPerson: readonly EmploymentFormId[] | null;
}

/** The parties of a proposal, as they are told now. */
export async function readPartiesOfProposal(manager: EntityManager, proposalId: string): Promise<Parties> {
  const [found] = await asConsequence(
    (): Promise<Parties[]> =>
      manager.query(
        `SELECT role.profile -> 'employmentForms' AS "formsOfRole",
       candidate.profile -> 'employmentForms' AS "formsOfPerson"
     FROM proposals AS proposal JOIN candidates AS candidate ON candidate.id = proposal.candidate_id
     JOIN roles AS role ON role.id = proposal.role_id
     WHERE proposal.id = $1`,
        [proposalId],
      ),
  );
  return found ?? { formsOfRole: null, formsOfPerson: null };
}
