import { z } from 'zod';
import type { AdjustmentKind } from '../../matching/adjustments/adjustment-kind.ts';
import { adjustmentKinds } from '../../matching/gates/adjustment-kinds.ts';
import { gates } from '../../matching/gates/gates.ts';
import { component } from '../http/schema-registry.ts';

function anyOf(kinds: readonly AdjustmentKind[]) {
  const [first, ...others] = kinds.map(({ schema }) => schema);
  if (first === undefined) {
    throw new Error('There is no kind of adjustment.');
  }
  return z.discriminatedUnion('kind', [first, ...others]);
}

const openingKinds = new Set(gates.flatMap(({ openedBy = [] }) => openedBy));
const roleKinds = adjustmentKinds.filter(({ ofRole }) => ofRole !== undefined);
const candidateKinds = adjustmentKinds.filter((kind) => kind.isForCandidate);

/** One change that opens a gate. */
export const adjustmentSchema = component(
  'Adjustment',
  'One named change that opens a gate.',
  anyOf(adjustmentKinds.filter((kind) => openingKinds.has(kind))),
);

/** One change by either side. */
export const changeSchema = component(
  'Change',
  'One named change; levels, hours, minutes and dates are the new ones.',
  anyOf(adjustmentKinds),
);

/** One change that a workplace can make. */
export const roleAdjustmentSchema = component(
  'RoleDoor',
  'One change that a workplace can make to a role; levels, hours and dates are the new ones.',
  anyOf(roleKinds),
);

/** One change around a candidate. */
export const candidateAdjustmentSchema = component(
  'CandidateDoor',
  'One change around a candidate; levels, hours and minutes are the new ones. A support is one that every workplace would ' +
    'offer, or that the candidate brings along.',
  anyOf(candidateKinds),
);

/** A kind of change that a workplace can make. */
export const roleAdjustmentKindField = z
  .enum(roleKinds.map(({ kind }) => kind))
  .describe('Which adjustment.');
