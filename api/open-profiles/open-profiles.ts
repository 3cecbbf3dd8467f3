import type { EntityManager } from 'typeorm';
import {
  listOpenProfiles,
  type OpenProfileVersion,
  readOpenCandidates,
  readOpenRoles,
} from '../../db/read-models/open-profiles.ts';
import { toCandidate, toRole, toWorkplace } from '../../db/row-mapping.ts';
import { type CompiledCandidate, compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { type CompiledRole, compileRole } from '../../matching/compile/compile-role.ts';
import { candidateSchema } from '../../matching/model/candidate.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import type { Steps } from '../../matching/steps.ts';
import type { TextVectorizer } from '../../matching/text/text-vectorizer.ts';
import { runInTurns } from './run-in-turns.ts';

/** Open profiles ready for scoring, as they stand in the database, for questions that stored lists can't answer. */
export interface OpenProfiles {
  /**
   * Those of the nodes, in order of id, by the words of the site. One whose row can't be read is left out, as it is on no list
   * either.
   */
  candidates(
    manager: EntityManager,
    nodeIds: readonly string[],
    book: TextVectorizer,
    stopping: AbortSignal,
  ): Promise<CompiledCandidate[]>;
  /** The same for roles, with what they inherit from their workplaces. */
  roles(
    manager: EntityManager,
    nodeIds: readonly string[],
    book: TextVectorizer,
    stopping: AbortSignal,
  ): Promise<CompiledRole[]>;
}

/** Most profiles of a kind that are remembered between requests; about 10 kB each. */
const mostRemembered = 5_000;
/** Rows read at once. */
const batchSize = 500;

/** Makes the memory of open profiles: one that has not changed is not read and prepared again. */
export function createOpenProfiles(): OpenProfiles {
  const candidates = new Remembered<CompiledCandidate>();
  const roles = new Remembered<CompiledRole>();
  return {
    candidates: (manager, nodeIds, book, stopping) =>
      candidates.read(
        () => listOpenProfiles(manager, 'candidates', nodeIds),
        (ids) => readOpenCandidates(manager, ids),
        (row) => compileCandidate(row.id, candidateSchema.parse(toCandidate(row)), book),
        book,
        stopping,
      ),
    roles: (manager, nodeIds, book, stopping) =>
      roles.read(
        () => listOpenProfiles(manager, 'roles', nodeIds),
        (ids) => readOpenRoles(manager, ids),
        (row) => {
          const workplace = row.workplace && workplaceSchema.parse(toWorkplace(row.workplace));
          return compileRole(row.id, roleSchema.parse(toRole(row)), workplace, book);
        },
        book,
        stopping,
      ),
  };
}

/** Prepared profiles by id; those that were not asked for longest are let go. */
class Remembered<Compiled> {
  readonly #byId = new Map<
    string,
    { readonly inputRevision: number; readonly book: TextVectorizer; readonly compiled: Compiled | null }
  >();

  async read<Row extends OpenProfileVersion>(
    list: () => Promise<OpenProfileVersion[]>,
    readRows: (ids: readonly string[]) => Promise<Row[]>,
    compile: (row: Row) => Compiled,
    book: TextVectorizer,
    stopping: AbortSignal,
  ): Promise<Compiled[]> {
    const versions = await list();
    const found = new Map<string, Compiled | null>();
    const missing: string[] = [];
    for (const { id, inputRevision } of versions) {
      const known = this.#byId.get(id);
      if (known?.inputRevision === inputRevision && known.book === book) {
        found.set(id, known.compiled);
        this.#remember(id, inputRevision, book, known.compiled);
      } else {
        missing.push(id);
      }
    }
    for (let from = 0; from < missing.length; from += batchSize) {
      const rows = await readRows(missing.slice(from, from + batchSize));
      for (const { row, compiled } of await runInTurns(compileAll(rows, compile), stopping)) {
        found.set(row.id, compiled);
        this.#remember(row.id, row.inputRevision, book, compiled);
      }
    }
    return versions.flatMap(({ id }) => found.get(id) ?? []);
  }

  #remember(id: string, inputRevision: number, book: TextVectorizer, compiled: Compiled | null): void {
    this.#byId.delete(id);
    this.#byId.set(id, { inputRevision, book, compiled });
    if (this.#byId.size <= mostRemembered) {
      return;
    }
    for (const oldest of this.#byId.keys()) {
      this.#byId.delete(oldest);
      return;
    }
  }
}

function* compileAll<Row, Compiled>(
  rows: readonly Row[],
  compile: (row: Row) => Compiled,
): Steps<{ row: Row; compiled: Compiled | null }[]> {
  const all: { row: Row; compiled: Compiled | null }[] = [];
  for (const row of rows) {
    all.push({ row, compiled: compileOrNull(row, compile) });
    yield;
  }
  return all;
}

function compileOrNull<Row, Compiled>(row: Row, compile: (row: Row) => Compiled): Compiled | null {
  try {
    return compile(row);
  } catch {
    // the worker marks it as unreadable, and says so in its row
    return null;
  }
}
