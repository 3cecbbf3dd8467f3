/**
 * What a write demands of the revision it meets: `any` (nothing), or one of a list. `exists` demands that the thing is there,
 * `absent` that it isn't.
 */
export type RevisionCondition = 'any' | 'exists' | 'absent' | readonly number[];

/** Whether a stored revision fulfils the condition. */
export function satisfies(condition: RevisionCondition, revision: number): boolean {
  return typeof condition === 'string' ? condition !== 'absent' : condition.includes(revision);
}
