import type { Interpretation } from '../../../matching/reading/interpretation.ts';

/** What an interpretation tells, one line each, sorted: "wish bake strong", "lacks reading 1", "personal age". */
export function told({ tasks, conditions, supports, demands, personal }: Interpretation): string[] {
  return [
    ...tasks.map(({ task, polarity, strength }) => `${polarity} ${task} ${strength}`),
    ...conditions.map(({ condition, polarity, strength }) => `${polarity} ${condition} ${strength}`),
    ...supports.map(({ support, strength }) => `${strength} ${support}`),
    ...demands.map(({ ability, direction, level }) => `${direction} ${ability} ${level ?? '-'}`),
    ...personal.map(({ kind }) => `personal ${kind}`),
  ].sort();
}

/** The same without strengths, levels and personal facts: what is a feature, and which way it points. */
export function toldRoughly(interpretation: Interpretation): string[] {
  const lines = told(interpretation).filter((line) => !line.startsWith('personal '));
  return [...new Set(lines.map((line) => line.split(' ').slice(0, 2).join(' ')))];
}
