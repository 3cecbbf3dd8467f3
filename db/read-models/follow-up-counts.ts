import type { EntityManager } from 'typeorm';

/** How many open people of a node share a value of what is followed up; null for those of whom it is not told. */
export interface FollowUpCount {
  readonly fact: 'people' | 'sex' | 'age' | 'group';
  readonly value: string | null;
  readonly people: number;
}

/** The counts of a node on a day, `YYYY-MM-DD`, as they are: small ones are left out by who tells them. */
export function countFollowUp(
  manager: EntityManager,
  nodeId: string,
  today: string,
): Promise<FollowUpCount[]> {
  return manager.query('SELECT fact, value, people FROM follow_up_counts($1, $2)', [nodeId, today]);
}
