import type { CompiledCandidate, CompiledRole } from './compiled-profile.ts';

/** A field of a compiled candidate. */
export type CandidateField = keyof CompiledCandidate;
/** A field of a compiled role. */
export type RoleField = keyof CompiledRole;

/** The fields of both sides that something reads or alters. */
export interface Fields {
  readonly candidate: readonly CandidateField[];
  readonly role: readonly RoleField[];
}

/** Whether two sets of fields have one in common. */
export function haveCommon(a: Fields, b: Fields): boolean {
  return (
    a.candidate.some((field) => b.candidate.includes(field)) || a.role.some((field) => b.role.includes(field))
  );
}
