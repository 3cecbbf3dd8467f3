import type { EntityManager } from 'typeorm';
import type { Candidate, CandidateDetails } from '../../matching/model/candidate.ts';
import { type CandidateDetailsRow, candidateDetailsEntity } from '../entities/candidate-details-entity.ts';
import { candidateEntity } from '../entities/candidate-entity.ts';
import { splitCandidate, toCandidate } from '../row-mapping.ts';
import { eraseEvidence } from './erase-evidence.ts';
import type { ProfileTable, Settled } from './profile-table.ts';

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
  originColumns: () => ({}),
  normalise(document) {
    const { candidate, details } = splitDetails(document);
    return joinDetails(candidate, details);
  },
  async findLocked(manager, id) {
    const row = await manager
      .getRepository(candidateEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) {
      return null;
    }
    const { nodeId, status, revision } = row;
    return {
      id,
      nodeId,
      status,
      revision,
      document: joinDetails(
        { ...toCandidate(row), nodeId, reference: row.reference },
        await findDetails(manager, id),
      ),
    };
  },
  async isWithin(_manager, scope) {
    return scope.managerId === null;
  },
  async findViolations() {
    return [];
  },
  async afterWrite(manager, id, document, before) {
    const { details } = splitDetails(document);
    if (Object.keys(details).length > 0) {
      await manager.getRepository(candidateDetailsEntity).upsert(toDetailsRow(id, details), ['candidateId']);
    } else if (before !== null) {
      await manager.getRepository(candidateDetailsEntity).delete({ candidateId: id });
    }
  },
  async isInUse() {
    return false;
  },
  async erase(manager, id) {
    await manager.getRepository(candidateDetailsEntity).delete({ candidateId: id });
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

function splitDetails(document: Settled<CandidateDocument>) {
  const { sex, birthYear, groups, name, contact, ...candidate } = document;
  const given = Object.entries({ sex, birthYear, groups, name, contact }).filter(
    ([, value]) => value !== undefined,
  );
  return { candidate, details: Object.fromEntries(given) as CandidateDetails };
}

function joinDetails(
  candidate: Candidate & { nodeId: string; reference: string },
  details: CandidateDetails,
): Settled<CandidateDocument> {
  const columns = splitCandidate(candidate);
  return {
    ...toCandidate(columns),
    nodeId: columns.nodeId,
    reference: columns.reference,
    ...details,
  };
}

function toDetails(row: CandidateDetailsRow): CandidateDetails {
  const { candidateId: _, ...details } = row;
  return Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== null),
  ) as CandidateDetails;
}

function toDetailsRow(candidateId: string, details: CandidateDetails): CandidateDetailsRow {
  const { sex = null, birthYear = null, groups = null, name = null, contact = null } = details;
  return { candidateId, sex, birthYear, groups, name, contact };
}
