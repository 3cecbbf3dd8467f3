import { z } from 'zod';
import { appendLine, readLines } from '../lines-on-disk.ts';

const erasureSchema = z.object({ at: z.iso.datetime(), candidateId: z.uuid() });

/** Keeps who was erased outside the database and its backups, by id. */
export interface ErasureLedger {
  /** Returns once the disk has it. */
  record(candidateId: string, at: Date): Promise<void>;
  /** Whom it names, see {@link readErasures}. */
  read(): Promise<Erasures>;
}

/** Whom a file of erasures names. */
interface Erasures {
  readonly candidateIds: readonly string[];
  /** How many lines can't be read: cut off by a crash, or changed. */
  readonly unreadable: number;
}

/** Keeps erasures in a file, a line of JSON each; made when the first one comes, readable by its owner alone. */
export function createErasureLedger(file: string): ErasureLedger {
  return {
    record: (candidateId, at) => appendLine(file, { at: at.toISOString(), candidateId }),
    read: () => readErasures(file),
  };
}

/** Whom a file of erasures names; nobody when there is no file. */
export async function readErasures(file: string): Promise<Erasures> {
  const { lines, unreadable } = await readLines(file, erasureSchema);
  return { candidateIds: [...new Set(lines.map((line) => line.candidateId))], unreadable };
}
