import { v5 as uuidV5 } from 'uuid';
import { candidateDetailsFields, candidateSchema } from '../../matching/model/candidate.ts';
import { referenceField, uuidField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { type CopyValue, copyTextArray } from '../copy-rows.ts';
import type { Identity } from '../identities/identities.ts';
import { placedCandidateFields, placedFields } from '../places/place-field.ts';
import { splitCandidate, splitRole, splitWorkplace } from '../row-mapping.ts';
import { checkRecord, type LineSchema } from './check-record.ts';
import type { ProblemList } from './problem-list.ts';
import type { ProfileKind, ProfileRecord } from './profile-record.ts';

/** The columns of a profile's row, and those of the temporary table that are its kind's own. */
interface ImportedRow {
  readonly reference: string | null;
  readonly status: string | null;
  readonly profile: object;
  readonly own: readonly CopyValue[];
  /** What says who it is; null when the line tells nothing that is kept apart. */
  readonly identity?: Identity | null;
}

/** How one kind of profile comes from a file's line into its table. */
export interface ImportTarget {
  readonly kind: ProfileKind;
  /** Names and SQL types of the kind's own columns of the temporary table. */
  readonly ownColumns: readonly (readonly [name: string, type: string])[];
  /** Of those, the column that the profile's table has too. */
  readonly linkColumn: 'coach_id' | 'workplace_id' | 'manager_id';
  /** The line, and what makes its row when its node is known; null when it can't be read, see {@link checkRecord}. */
  read(
    record: ProfileRecord,
    problems: ProblemList,
  ): { readonly line: ImportedLine; toRow(nodeId: string): ImportedRow } | null;
}

/** How lines of the schema are read, and made into rows by `toRow`. */
function readWith<Line extends ImportedLine>(
  schema: LineSchema<Line>,
  toRow: (line: Line, nodeId: string) => ImportedRow,
): ImportTarget['read'] {
  return (record, problems) => {
    const line = checkRecord(schema, record, problems);
    return line && { line, toRow: (nodeId) => toRow(line, nodeId) };
  };
}

/** A valid line, as far as every kind has it; the rest is the kind's own. */
export interface ImportedLine {
  id?: string | undefined;
  nodeId?: string | undefined;
  reference?: string | undefined;
}

const candidateLine = candidateSchema.extend({
  ...placedCandidateFields,
  ...candidateDetailsFields,
  id: uuidField.optional(),
  reference: referenceField,
});
const roleLine = roleSchema.extend({
  ...placedFields,
  id: uuidField.optional(),
  workplaceReference: referenceField.optional(),
});
const workplaceLine = workplaceSchema.extend({ ...placedFields, id: uuidField.optional() });

const candidates: ImportTarget = {
  kind: 'candidates',
  ownColumns: [
    ['coach_id', 'uuid'],
    ['sex', 'text'],
    ['birth_year', 'integer'],
    ['groups', 'text[]'],
    ['has_details', 'boolean'],
    // names stay in this process until they are encrypted
    ['is_renamed', 'boolean'],
    ['is_unread', 'boolean'],
  ],
  linkColumn: 'coach_id',
  read: readWith(candidateLine, (line, nodeId) => {
    const { id: _id, sex, birthYear, groups, name, contact, ...candidate } = line;
    const { reference, coachId, profile } = splitCandidate({ ...candidate, nodeId });
    const followUp = [sex ?? null, birthYear ?? null, copyTextArray(groups)];
    const hasDetails = [sex, birthYear, groups, name, contact].some((value) => value !== undefined);
    return {
      reference,
      status: candidate.status ?? null,
      profile,
      own: [coachId, ...followUp, hasDetails, false, false],
      identity: hasDetails ? { name, contact } : null,
    };
  }),
};

const roles: ImportTarget = {
  kind: 'roles',
  ownColumns: [
    ['workplace_id', 'uuid'],
    ['workplace_reference', 'text'],
  ],
  linkColumn: 'workplace_id',
  read: readWith(roleLine, ({ id: _id, workplaceReference, ...role }, nodeId) => {
    const { reference, workplaceId, profile } = splitRole({ ...role, nodeId });
    return {
      reference,
      status: role.status ?? null,
      profile,
      own: [workplaceId, workplaceReference ?? null],
    };
  }),
};

const workplaces: ImportTarget = {
  kind: 'workplaces',
  ownColumns: [['manager_id', 'uuid']],
  linkColumn: 'manager_id',
  read: readWith(workplaceLine, ({ id: _id, ...workplace }, nodeId) => {
    const { reference, managerId, profile } = splitWorkplace({ ...workplace, nodeId });
    return { reference, status: null, profile, own: [managerId] };
  }),
};

/** The target of each kind. */
export const importTargets: Readonly<Record<ProfileKind, ImportTarget>> = { candidates, roles, workplaces };

/** A random UUID of Passa's own, under which the ids of profiles without id and reference are made. */
const contentNamespace = '6f1c2f0e-0f3c-4f0a-9b0e-5d2a7c1e9b43';

/** The id of a line that names itself in no way: the same content in the same node has the same id (UUID v5). */
export function contentId(kind: ProfileKind, nodeId: string, line: ImportedLine): string {
  return uuidV5(`${kind} ${nodeId} ${JSON.stringify({ ...line, nodeId })}`, contentNamespace);
}
