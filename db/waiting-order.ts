/**
 * SQL of since when the candidate of a pair waits: text that sorts earlier for earlier, and last when that is not known. Among equal totals
 * of a role's list it decides before the id, as `matching/ranking/waiting-order.ts` does.
 */
export function waitOf(pair: string): string {
  return `coalesce((SELECT waiting_since FROM candidate_facts WHERE candidate_id = ${pair}.candidate_id), '9999-99-99')`;
}
