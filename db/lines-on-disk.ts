import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { parseJson } from './parse-json.ts';

/** Adds a line of JSON to a file, and returns once the disk has it. Makes file and folder, readable by their owner alone. */
export async function appendLine(file: string, value: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  try {
    // on a line of its own, even after one that a crash cut off
    await handle.write(`\n${JSON.stringify(value)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the lines of a file say that {@link appendLine} made, in their order, and how many say nothing; none when there is no file. */
export async function readLines<Line>(
  file: string,
  schema: z.ZodType<Line>,
): Promise<{ readonly lines: readonly Line[]; readonly unreadable: number }> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') {
      return '';
    }
    throw error;
  });
  const written = text.split('\n').filter((line) => line !== '');
  const lines = written.flatMap((line) => schema.safeParse(parseJson(line)).data ?? []);
  return { lines, unreadable: written.length - lines.length };
}
