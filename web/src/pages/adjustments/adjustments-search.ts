import { z } from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);

/**
 * What the address of the adjustments holds: `node` (default the first) and `report` (default the latest that is made); `by`,
 * whether what all roles together gain (default) or one role at a time; `kind`, `what` and `workplace`, which of them.
 */
export const adjustmentsSearch = z.object({
  node: text,
  report: z.catch(z.optional(z.uuid()), undefined),
  by: z.catch(z.optional(z.literal('role')), undefined),
  kind: text,
  what: text,
  workplace: text,
});
/** See {@link adjustmentsSearch}. */
export type AdjustmentsSearch = z.output<typeof adjustmentsSearch>;
