import { z } from 'zod/mini';
import type { Schemas } from '../../api/client.ts';

const text = z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(100))), undefined);
const day = z.catch(z.optional(z.iso.date()), undefined);

/** What can be looked for, in the order in which it is offered. */
export const auditActions = [
  'read',
  'list',
  'export',
  'try',
  'create',
  'change',
  'erase',
  'cover',
  'review',
  'propose',
  'answer',
  'place',
  'ask-for',
  'import',
  'change-policy',
  'sign-in',
  'sign-out',
  'refused',
] as const satisfies readonly Schemas['AuditEntry']['action'][];

/** What the address of the log holds: whom, by case number; who; what; from and to which day. */
export const auditSearch = z.object({
  reference: text,
  by: text,
  action: z.catch(z.optional(z.enum(auditActions)), undefined),
  from: day,
  to: day,
});
/** See {@link auditSearch}. */
export type AuditSearch = z.output<typeof auditSearch>;
