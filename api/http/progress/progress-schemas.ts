import { z } from 'zod';

/** How far something is that the worker makes. */
export const statusField = z.enum(['queued', 'running', 'completed', 'failed']).describe('How far it is.');

/** How far something is that the worker makes, with how much of what is `done`. */
export function progressFields(done: string) {
  return {
    status: statusField,
    done: z.int().min(0).describe(done),
    of: z.int().min(0).describe('How many in all; 0 until it runs.'),
    failure: z.string().nullable().describe('Stable code of why it failed; null otherwise.'),
  };
}
