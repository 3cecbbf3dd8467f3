import type { AuditAction, AuditObjectKind, AuditPurpose } from '../../../db/audit/audit-entry.ts';

/** What a route records of each request that it answers. */
export interface AuditDeclaration {
  readonly action: AuditAction;
  readonly kind: AuditObjectKind;
  readonly purpose: AuditPurpose;
}
