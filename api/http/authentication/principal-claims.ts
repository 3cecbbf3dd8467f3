import { z } from 'zod';
import { nodeIdField } from '../../../matching/model/fields.ts';
import { principalRoles } from './authenticator.ts';

/** Text of a claim: control characters and halves of characters, which no database keeps, are in none. */
export const claimText = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

/** What a principal is and reaches, as text from outside says it. */
export const principalClaims = {
  roles: z.array(z.enum(principalRoles)).min(1),
  nodes: z.union([z.literal('*'), z.array(nodeIdField)]),
};
