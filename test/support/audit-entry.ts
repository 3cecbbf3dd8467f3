import { v7 as uuidv7 } from 'uuid';
import type { AuditEntry } from '../../db/audit/audit-entry.ts';

/** That a coach has read a person at a time, as it is recorded; with `facts` of it otherwise. */
export function auditEntry(at: Date, facts: Partial<AuditEntry> = {}): AuditEntry {
  return {
    ...{ id: uuidv7(), at, principalId: 'someone', roles: ['coach'], action: 'read' },
    ...{ operation: 'readCandidate', objectKind: 'candidate', objectIds: [], personIds: [], nodeIds: [] },
    ...{ purpose: 'profile', result: 'done', times: 1, traceId: null },
    ...facts,
  };
}
