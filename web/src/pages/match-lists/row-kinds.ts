/** Of which kind a row of a match list is: a suggestion, a near miss, or a subject that has none. */
export const rowKinds = ['match', 'near-miss', 'without'] as const;
