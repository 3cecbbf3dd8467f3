import type { EntityManager } from 'typeorm';
import type { Candidate, CandidateDetails } from '../../matching/model/candidate.ts';
import { asConsequence } from '../acting.ts';
import { type CandidateDetailsRow, candidateDetailsEntity } from '../entities/candidate-details-entity.ts';
import { candidateEntity } from '../entities/candidate-entity.ts';
import {
  eraseIdentity,
  type Identity,
  isSameIdentity,
  readIdentity,
  writeIdentities,
} from '../identities/identities.ts';
import type { NameCipher } from '../identities/name-cipher.ts';
import { findRelations, noRelation, type PersonRelation, type PersonViewer } from '../person-access.ts';
import { asStored, splitCandidate, toCandidate } from '../row-mapping.ts';
import { queryIn } from '../run-query.ts';
import { eraseCoverReasons } from './covers.ts';
import { eraseEvidence } from './erase-evidence.ts';
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
    await manager.getRepository(candidateDetailsEntity).delete({ candidateId: id });
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
      const { candidate, followUp, identity } = splitDetails(document);
      return { ...toCandidate(splitCandidate(candidate)), ...followUp, ...identity };
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
      const details = await asConsequence(() => findDetails(manager, names, id));
      const document = { ...toCandidate(row), ...details };
      return { id, nodeId, status, revision, document };
    },
    originColumns: (submittedBy) => ({ submitted_by: submittedBy }),
    async isWithin(manager, scope, { id }) {
      const isWholeNode = viewer.isCoach || viewer.isPlanner;
      return scope.managerId === null && (isWholeNode || (await relationTo(manager, id)).isWriter);
    },
    async mayWrite(manager, id, what) {
      const { isCoach, isCover, isWriter } = await relationTo(manager, id);
      return viewer.isPlanner || isCoach || isWriter || (isCover && what === 'change');
    },
    async findViolations(_manager, _scope, document, before) {
      const inCharge = before?.document.coachId;
      const isHandedOver = inCharge !== undefined && document.coachId !== inCharge;
      const mayHandOver = viewer.isPlanner || viewer.isSystem || inCharge === viewer.id;
      return isHandedOver && !mayHandOver ? [notHandedOverByCover] : [];
    },
    async afterWrite(manager, id, document, before) {
      const { followUp, identity } = splitDetails(document);
      const details = manager.getRepository(candidateDetailsEntity);
      await asConsequence(async () => {
        if (Object.keys(followUp).length > 0) {
          await details.upsert(toDetailsRow(id, followUp), ['candidateId']);
        } else if (before !== null) {
          await details.delete({ candidateId: id });
        }
        if (!isSameIdentity(identity, before === null ? {} : before.document)) {
          await writeIdentities(queryIn(manager), names, new Map([[id, identity]]));
        }
      });
    },
  };
}

/** What is kept apart of one candidate; empty when nothing is. */
async function findDetails(manager: EntityManager, names: NameCipher, id: string): Promise<CandidateDetails> {
  const row = await manager.getRepository(candidateDetailsEntity).findOneBy({ candidateId: id });
  return { ...(row !== null && toFollowUp(row)), ...(await readIdentity(queryIn(manager), names, id)) };
}

const notHandedOverByCover: Violation = {
  field: 'coachId',
  code: 'not-yours',
  message: {
    en: 'The coach in charge, or a coordinator, hands a person over. Who stands in does not.',
    sv: 'Den som har hand om personen, eller en samordnare, lämnar över den. Det gör inte den som vikarierar.',
  },
};

type FollowUp = Pick<CandidateDetails, 'sex' | 'birthYear' | 'groups'>;

function splitDetails(document: WithNode<CandidateDocument>) {
  const { sex, birthYear, groups, name, contact, ...candidate } = document;
  return {
    candidate,
    followUp: asStored<FollowUp>({ sex, birthYear, groups }),
    identity: asStored<Identity>({ name, contact }),
  };
}

function toFollowUp({ sex, birthYear, groups }: CandidateDetailsRow): FollowUp {
  return {
    ...(sex !== null && { sex }),
    ...(birthYear !== null && { birthYear }),
    ...(groups !== null && { groups }),
  };
}

function toDetailsRow(candidateId: string, followUp: FollowUp): CandidateDetailsRow {
  const { sex = null, birthYear = null, groups = null } = followUp;
  return { candidateId, sex, birthYear, groups };
}
