import { v7 as uuidv7 } from 'uuid';
import type { AuditEntry } from '../../db/audit/audit-entry.ts';

/** That a coach has read a person now, as it is recorded; with `facts` of it otherwise. */
export function auditEntry(facts: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: uuidv7(),
    at: new Date(),
    principalId: 'someone',
    roles: ['coach'],
    action: 'read',
    operation: 'readCandidate',
    objectKind: 'candidate',
    objectIds: ['0192f000-0000-7000-8000-000000000001'],
    personIds: [],
    nodeIds: ['goteborg'],
    purpose: 'profile',
    result: 'done',
    times: 1,
    traceId: null,
    ...facts,
  };
}
