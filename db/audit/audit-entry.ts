/** What was done. */
export const auditActions = [
  'read',
  'list',
  'export',
  'try',
  'create',
  'change',
  'erase',
  'cover',
  'review',
  'propose',
  'answer',
  'place',
  'ask-for',
  'import',
  'change-policy',
  'sign-in',
  'sign-out',
  'refused',
] as const;
/** See {@link auditActions}; `cover` is to stand in for the coach of a person, `try` is a dry run that stores nothing, `ask-for` asks for a list or report. */
export type AuditAction = (typeof auditActions)[number];

/** What it was done to. */
export const auditObjectKinds = [
  'candidate',
  'role',
  'workplace',
  'suggestion',
  'review',
  'proposal',
  'placement',
  'match-list',
  'report',
  'policy',
  'node',
  'work-list',
  'import',
  'search',
  'changes',
  'audit',
  'session',
  'system',
] as const;
/** See {@link auditObjectKinds}; a `system` is known by the id that it signs in with. */
export type AuditObjectKind = (typeof auditObjectKinds)[number];

/** What it was done for, as far as its kind tells. */
export const auditPurposes = [
  'matching',
  'review',
  'proposal',
  'placement',
  'planning',
  'profile',
  'transfer',
  'administration',
  'oversight',
  'sign-in',
] as const;
/** See {@link auditPurposes}; `transfer` is bringing profiles in, `oversight` following who has done what. */
export type AuditPurpose = (typeof auditPurposes)[number];

/** One entry of the audit: ids and codes alone, never a word of a person. */
export interface AuditEntry {
  /** A UUID that tells when it was made. */
  readonly id: string;
  readonly at: Date;
  /** Null where nobody is known. */
  readonly principalId: string | null;
  readonly roles: readonly string[];
  readonly action: AuditAction;
  /** `operationId` of the route, or the name of what else did it. */
  readonly operation: string;
  readonly objectKind: AuditObjectKind | null;
  readonly objectIds: readonly string[];
  /** The candidates whose data was given or taken, besides those that the objects belong to. */
  readonly personIds: readonly string[];
  /** Where the principal acts; entries about persons are of the persons' nodes instead. */
  readonly nodeIds: readonly string[];
  readonly purpose: AuditPurpose;
  /** `done`, or the kind of the problem that it was refused with. */
  readonly result: string;
  /** How often; refusals of the same kind within a minute are one entry. */
  readonly times: number;
  readonly traceId: string | null;
}
