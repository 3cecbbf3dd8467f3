import type { FileProblem } from './profile-file-error.ts';

/** The kinds of profiles that files hold. */
export const profileKinds = ['candidates', 'roles', 'workplaces'] as const;
/** One kind of profile. */
export type ProfileKind = (typeof profileKinds)[number];

/** One profile as a file gives it, not yet held against the schema. */
export interface ProfileRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The profile object; null when it could not be read. */
  readonly value: Record<string, unknown> | null;
  /** What already reading it found wrong. */
  readonly problems: readonly FileProblem[];
  /** What the file calls fields, by path, where it has another name for them; default: their paths. */
  readonly namesByPath?: ReadonlyMap<string, string>;
}

/** Whether the value is an object with fields, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
