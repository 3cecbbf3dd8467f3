import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import type { AuditHead } from './seal-entries.ts';

const headSchema = z.object({
  at: z.iso.datetime(),
  count: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** How far the chain was at an instant (ISO 8601), as it is kept outside the database. */
export type KeptHead = z.output<typeof headSchema>;

/** Adds a head to the file, a line of JSON, and returns once the disk has it. Makes file and folder, readable by their owner alone. */
export async function keepHead(file: string, { count, hash }: AuditHead, at: Date): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  try {
    // on a line of its own, even after one that a crash cut off
    await handle.write(`\n${JSON.stringify({ at: at.toISOString(), count, hash })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What stands in a file of heads. */
interface KeptHeads {
  readonly heads: readonly KeptHead[];
  /** How many lines are no heads: cut off by a crash, or changed. */
  readonly unreadable: number;
}

/** The heads of a file, in their order; none when there is no file. */
export async function readKeptHeads(file: string): Promise<KeptHeads> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') {
      return '';
    }
    throw error;
  });
  const lines = text.split('\n').filter((line) => line !== '');
  const heads = lines.flatMap((line) => headSchema.safeParse(parseJson(line)).data ?? []);
  return { heads, unreadable: lines.length - heads.length };
}
