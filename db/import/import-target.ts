import { v5 as uuidV5 } from 'uuid';
import type { z } from 'zod';
import {
  type CandidateDetails,
  candidateDetailsFields,
  candidateSchema,
} from '../../matching/model/candidate.ts';
import { referenceField, uuidField } from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { type CopyValue, copyTextArray } from '../copy-rows.ts';
import { splitCandidate, splitRole, splitWorkplace } from '../row-mapping.ts';
import type { ProfileKind } from './profile-record.ts';

/** The columns of a profile's row, and those of the temporary table that are its kind's own. */
interface ImportedRow {
  readonly reference: string | null;
  readonly status: string | null;
  readonly profile: object;
  readonly own: readonly CopyValue[];
}

/** How one kind of profile comes from a file's line into its table. */
export interface ImportTarget {
  readonly kind: ProfileKind;
  /** What a line must be. */
  readonly schema: z.ZodType<ImportedLine> & { readonly shape: Readonly<Record<string, unknown>> };
  /** Names and SQL types of the kind's own columns of the temporary table. */
  readonly ownColumns: readonly (readonly [name: string, type: string])[];
  /** Of those, the column that the profile's table has too. */
  readonly linkColumn: 'coach_id' | 'workplace_id' | 'manager_id';
  toRow(line: ImportedLine, nodeId: string): ImportedRow;
}

/** A valid line, as far as every kind has it; the rest is the kind's own. */
export interface ImportedLine {
  id?: string | undefined;
  nodeId?: string | undefined;
  reference?: string | undefined;
}

const candidateLine = candidateSchema.extend({
  ...candidateDetailsFields,
  id: uuidField.optional(),
  reference: referenceField,
});
const roleLine = roleSchema.extend({
  id: uuidField.optional(),
  workplaceReference: referenceField.optional(),
});
const workplaceLine = workplaceSchema.extend({ id: uuidField.optional() });

const candidates: ImportTarget = {
  kind: 'candidates',
  schema: candidateLine,
  ownColumns: [
    ['coach_id', 'uuid'],
    ['sex', 'text'],
    ['birth_year', 'integer'],
    ['groups', 'text[]'],
    ['name', 'text'],
    ['contact', 'text'],
    ['has_details', 'boolean'],
  ],
  linkColumn: 'coach_id',
  toRow(line, nodeId) {
    const {
      id: _id,
      sex,
      birthYear,
      groups,
      name,
      contact,
      ...candidate
    } = line as z.output<typeof candidateLine>;
    const details: CandidateDetails = { sex, birthYear, groups, name, contact };
    const { reference, coachId, profile } = splitCandidate({ ...candidate, nodeId });
    return {
      reference,
      status: candidate.status ?? null,
      profile,
      own: [
        coachId,
        sex ?? null,
        birthYear ?? null,
        copyTextArray(groups),
        name ?? null,
        contact ?? null,
        hasAny(details),
      ],
    };
  },
};

const roles: ImportTarget = {
  kind: 'roles',
  schema: roleLine,
  ownColumns: [
    ['workplace_id', 'uuid'],
    ['workplace_reference', 'text'],
  ],
  linkColumn: 'workplace_id',
  toRow(line, nodeId) {
    const { id: _id, workplaceReference, ...role } = line as z.output<typeof roleLine>;
    const { reference, workplaceId, profile } = splitRole({ ...role, nodeId });
    return {
      reference,
      status: role.status ?? null,
      profile,
      own: [workplaceId, workplaceReference ?? null],
    };
  },
};

const workplaces: ImportTarget = {
  kind: 'workplaces',
  schema: workplaceLine,
  ownColumns: [['manager_id', 'uuid']],
  linkColumn: 'manager_id',
  toRow(line, nodeId) {
    const { id: _id, ...workplace } = line as z.output<typeof workplaceLine>;
    const { reference, managerId, profile } = splitWorkplace({ ...workplace, nodeId });
    return { reference, status: null, profile, own: [managerId] };
  },
};

/** The target of each kind. */
export const importTargets: Readonly<Record<ProfileKind, ImportTarget>> = { candidates, roles, workplaces };

/** A random UUID of Passa's own, under which the ids of profiles without id and reference are made. */
const contentNamespace = '6f1c2f0e-0f3c-4f0a-9b0e-5d2a7c1e9b43';

/** The id of a line that names itself in no way: the same content in the same node has the same id (UUID v5). */
export function contentId(kind: ProfileKind, nodeId: string, line: ImportedLine): string {
  return uuidV5(`${kind} ${nodeId} ${JSON.stringify({ ...line, nodeId })}`, contentNamespace);
}

function hasAny(details: CandidateDetails): boolean {
  return Object.values(details).some((value) => value !== undefined);
}
