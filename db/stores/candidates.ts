import type { EntityManager } from 'typeorm';
import type { Candidate, CandidateDetails } from '../../matching/model/candidate.ts';
import { type CandidateDetailsRow, candidateDetailsEntity } from '../entities/candidate-details-entity.ts';
import { candidateEntity } from '../entities/candidate-entity.ts';
import { asStored, splitCandidate, toCandidate } from '../row-mapping.ts';
import { eraseEvidence } from './erase-evidence.ts';
import type { ProfileTable, WithNode } from './profile-table.ts';
import { eraseWay } from './way/erase-way.ts';

/** A candidate as clients write it: what matching reads, and what is kept apart from it. */
export type CandidateDocument = Candidate & CandidateDetails & { reference: string };

/** Writes candidates; the details go to a table of their own, in the same transaction. */
export const candidates: ProfileTable<CandidateDocument> = {
  noun: 'candidate',
  table: 'candidates',
  isMatched: true,
  toColumns(document) {
    const { nodeId, reference, coachId, status, profile } = splitCandidate(splitDetails(document).candidate);
    return { node_id: nodeId, reference, coach_id: coachId, status, profile: JSON.stringify(profile) };
  },
  normalise(document) {
    const { candidate, details } = splitDetails(document);
    return { ...toCandidate(splitCandidate(candidate)), ...details };
  },
  async findLocked(manager, id) {
    const row = await manager
      .getRepository(candidateEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) {
      return null;
    }
    const { nodeId, status, revision } = row;
    const document = { ...toCandidate(row), ...(await findDetails(manager, id)) };
    return { id, nodeId, status, revision, document };
  },
  async isWithin(_manager, scope) {
    return scope.managerId === null;
  },
  async afterWrite(manager, id, document, before) {
    const { details } = splitDetails(document);
    if (Object.keys(details).length > 0) {
      await manager.getRepository(candidateDetailsEntity).upsert(toDetailsRow(id, details), ['candidateId']);
    } else if (before !== null) {
      await manager.getRepository(candidateDetailsEntity).delete({ candidateId: id });
    }
  },
  async erase(manager, id) {
    await manager.getRepository(candidateDetailsEntity).delete({ candidateId: id });
    await eraseWay(manager, id);
    await eraseEvidence(manager, id);
    // the case number is personal data too; the id is not, and is as unique
    return { reference: id, coach_id: null };
  },
};

/** What is kept apart of one candidate; empty when nothing is. */
export async function findDetails(manager: EntityManager, id: string): Promise<CandidateDetails> {
  const row = await manager.getRepository(candidateDetailsEntity).findOneBy({ candidateId: id });
  return row === null ? {} : toDetails(row);
}

function splitDetails(document: WithNode<CandidateDocument>) {
  const { sex, birthYear, groups, name, contact, ...candidate } = document;
  return { candidate, details: asStored<CandidateDetails>({ sex, birthYear, groups, name, contact }) };
}

function toDetails({ sex, birthYear, groups, name, contact }: CandidateDetailsRow): CandidateDetails {
  return {
    ...(sex !== null && { sex }),
    ...(birthYear !== null && { birthYear }),
    ...(groups !== null && { groups }),
    ...(name !== null && { name }),
    ...(contact !== null && { contact }),
  };
}

function toDetailsRow(candidateId: string, details: CandidateDetails): CandidateDetailsRow {
  const { sex = null, birthYear = null, groups = null, name = null, contact = null } = details;
  return { candidateId, sex, birthYear, groups, name, contact };
}
