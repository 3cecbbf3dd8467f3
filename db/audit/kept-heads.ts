import { z } from 'zod';
import { appendLine, readLines } from '../lines-on-disk.ts';
import type { AuditHead } from './seal-entries.ts';

const headSchema = z.object({
  at: z.iso.datetime(),
  count: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** How far the chain was at an instant (ISO 8601), as it is kept outside the database: all is in it that was made seconds before, or earlier. */
export type KeptHead = z.output<typeof headSchema>;

/** Adds a head to the file, a line of JSON, and returns once the disk has it. Makes file and folder, readable by their owner alone. */
export function keepHead(file: string, { count, hash }: AuditHead, at: Date): Promise<void> {
  return appendLine(file, { at: at.toISOString(), count, hash });
}

/** What stands in a file of heads. */
interface KeptHeads {
  readonly heads: readonly KeptHead[];
  /** How many lines are no heads: cut off by a crash, or changed. */
  readonly unreadable: number;
}

/** The heads of a file, in their order; none when there is no file. */
export async function readKeptHeads(file: string): Promise<KeptHeads> {
  const { lines: heads, unreadable } = await readLines(file, headSchema);
  return { heads, unreadable };
}
