import type { EntityManager } from 'typeorm';
import type { Candidate, CandidateDetails } from '../../matching/model/candidate.ts';
import { asConsequence } from '../acting.ts';
import { candidateEntity } from '../entities/candidate-entity.ts';
import {
  eraseIdentity,
  type Identity,
  isSameIdentity,
  readIdentity,
  writeIdentities,
} from '../identities/identities.ts';
import type { NameCipher } from '../identities/name-cipher.ts';
import { coversNode } from '../node-scope.ts';
import { findRelations, noRelation, type PersonRelation, type PersonViewer } from '../person-access.ts';
import { asStored, splitCandidate, toCandidate } from '../row-mapping.ts';
import { queryIn } from '../run-query.ts';
import { eraseCoverReasons } from './covers.ts';
import { eraseEvidence } from './erase-evidence.ts';
import { eraseFollowUp, writeFollowUp } from './follow-up.ts';
import { isWrittenBy } from './is-written-by.ts';
import { eraseObjectionWords } from './objections.ts';
import type { ProfileTable, Violation, WithNode } from './profile-table.ts';
import { eraseWay } from './way/erase-way.ts';

/** A candidate as clients write it: what matching reads, and what is kept apart from it. */
export type CandidateDocument = Candidate & CandidateDetails & { reference: string };

/** What is erased of a candidate, who needs no key of names for it. */
export const candidateErasure: Pick<
  ProfileTable<CandidateDocument>,
  'noun' | 'table' | 'isMatched' | 'erase'
> = {
  noun: 'candidate',
  table: 'candidates',
  isMatched: true,
  async erase(manager, id) {
    await eraseFollowUp(manager, id);
    await eraseIdentity(queryIn(manager), id);
    await eraseCoverReasons(manager, id);
    await eraseObjectionWords(manager, id);
    await eraseWay(manager, id);
    await eraseEvidence(manager, id);
    // the case number is personal data too; the id is not, and is as unique
    return { reference: id, coach_id: null };
  },
};

/**
 * Writes candidates; what is followed up goes to a table of its own, and what says who it is to another one, encrypted by `names`, in the
 * same transaction. A coach changes own people and those they stand in for, and erases own ones; a system those that it wrote.
 */
export function candidatesTable(names: NameCipher, viewer: PersonViewer): ProfileTable<CandidateDocument> {
  const relationTo = async (manager: EntityManager, id: string): Promise<PersonRelation> =>
    (await findRelations(queryIn(manager), viewer, [id])).get(id) ?? noRelation;
  return {
    ...candidateErasure,
    toColumns(document) {
      const { nodeId, reference, coachId, status, profile } = splitCandidate(
        splitDetails(document).candidate,
      );
      return { node_id: nodeId, reference, coach_id: coachId, status, profile: JSON.stringify(profile) };
    },
    normalise(document) {
      const { candidate, identity } = splitDetails(document);
      return { ...toCandidate(splitCandidate(candidate)), ...identity };
    },
    async findLocked(manager, id) {
      const row = await manager
        .getRepository(candidateEntity)
        .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) {
        return null;
      }
      const { nodeId, status, revision } = row;
      // whoever writes one whom they reach writes also what they may not read
      const identity = await asConsequence(() => readIdentity(queryIn(manager), names, id));
      const document = { ...toCandidate(row), ...identity };
      return { id, nodeId, status, revision, document };
    },
    async findUnlockable(manager, scope, id) {
      const [row]: { nodeId: string; status: string }[] = await manager.query(
        'SELECT node_id AS "nodeId", status FROM candidates WHERE id = $1',
        [id],
      );
      if (row === undefined || !coversNode(scope, row.nodeId)) {
        return 'not-found';
      }
      return row.status === 'deleted' ? 'deleted' : 'not-yours';
    },
    originColumns: (submittedBy) => ({ submitted_by: submittedBy }),
    async isWithin(manager, scope, { id }) {
      const isWholeNode = viewer.isCoach || viewer.isPlanner;
      return isWholeNode || (await isWrittenBy(manager, 'candidates', scope, id));
    },
    async mayWrite(manager, id, what) {
      const { isCoach, isCover, isWriter } = await relationTo(manager, id);
      return viewer.isPlanner || isCoach || isWriter || (isCover && what === 'change');
    },
    async findViolations(manager, _scope, document, before) {
      const inCharge = before?.document.coachId;
      const isHandedOver = inCharge !== undefined && document.coachId !== inCharge;
      if (before === null || !isHandedOver || viewer.isPlanner) {
        return [];
      }
      const { isCoach, isWriter } = await relationTo(manager, before.id);
      return isCoach || isWriter ? [] : [notHandedOverByCover];
    },
    async afterWrite(manager, id, document, before) {
      const { identity } = splitDetails(document);
      if (!isSameIdentity(identity, before === null ? {} : before.document)) {
        await asConsequence(() => writeIdentities(queryIn(manager), names, new Map([[id, identity]])));
      }
    },
    writeUnread: (manager, id, given) => asConsequence(() => writeFollowUp(manager, id, given)),
  };
}

const notHandedOverByCover: Violation = {
  field: 'coachId',
  code: 'not-yours',
  message: {
    en: 'The coach in charge, or a coordinator, hands a person over. Who stands in does not.',
    sv: 'Den som har hand om personen, eller en samordnare, lämnar över den. Det gör inte den som vikarierar.',
  },
};

function splitDetails(document: WithNode<CandidateDocument>) {
  const { sex: _sex, birthYear: _birthYear, groups: _groups, name, contact, ...candidate } = document;
  return { candidate, identity: asStored<Identity>({ name, contact }) };
}
