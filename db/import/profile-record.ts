import type { ProfileColumn } from './profile-columns.ts';
import type { FileProblem } from './profile-file-error.ts';

/** The kinds of profiles that files hold. */
export const profileKinds = ['candidates', 'roles', 'workplaces'] as const;
/** One kind of profile. */
export type ProfileKind = (typeof profileKinds)[number];

/** One profile as a file gives it, not yet held against the schema. */
export interface ProfileRecord {
  /** The line on which it stands, in a sheet the row that the sheet shows, from 1. */
  readonly line: number;
  /** The profile object; null when it could not be read. */
  readonly value: Record<string, unknown> | null;
  /** What already reading it found wrong. */
  readonly problems: readonly FileProblem[];
  /** The columns of the sheet that it stands in, in order; default: in no sheet. */
  readonly columns?: readonly SheetColumn[];
}

/** A column of a sheet, with what the sheet calls it. */
export interface SheetColumn {
  readonly column: ProfileColumn;
  readonly header: string;
}

/** Whether the value is an object with fields, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
