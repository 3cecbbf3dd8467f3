/** SQL of what `lookOfReference` gives of a column: what references share that are easily taken for each other. */
export function lookOf(column: string): string {
  return `translate(lower(${column}), 'oil|', '0111')`;
}
