/** Identifiers of the employment forms, in vocabulary order. */
export const employmentFormIds = [
  'arbetspraktik',
  'arbetstraning',
  'lonebidrag-utveckling',
  'lonebidrag-anstallning',
  'lonebidrag-trygghet',
  'osa',
  'introduktionsjobb',
  'nystartsjobb',
  'feriearbete',
  'anstallning',
] as const;

/** One employment form. */
export type EmploymentFormId = (typeof employmentFormIds)[number];
