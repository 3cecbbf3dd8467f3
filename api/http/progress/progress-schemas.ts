import { z } from 'zod';
import { described } from '../schema-registry.ts';

/** How far something is that the worker makes. */
export const statusField = described('How far it is.', z.enum(['queued', 'running', 'completed', 'failed']));

/** How far something is that the worker makes, with how much of what is `done`. */
export function progressFields(done: string) {
  return {
    status: statusField,
    done: described(done, z.int().min(0)),
    of: described('How many in all; 0 until it runs.', z.int().min(0)),
    failure: described('Stable code of why it failed; null otherwise.', z.string().nullable()),
  };
}
