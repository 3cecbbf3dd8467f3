import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchmarkText {
  readonly id: string;
  readonly text: string;
}

/** Queries, documents and which documents are right for which query. */
export interface BenchmarkSet {
  readonly name: string;
  readonly queries: readonly BenchmarkText[];
  /** In order of id, so that the position breaks ties. */
  readonly documents: readonly BenchmarkText[];
  /** Query id → position of a right document → grade, above 0. */
  readonly gradesByQuery: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const setFiles = ['queries.jsonl', 'corpus.jsonl', 'qrels.tsv'] as const;

/** Names of the sets in a folder: its subfolders that have the three files. Empty when the folder is not there. */
export function findBenchmarkSets(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .filter((name) => setFiles.every((file) => existsSync(join(folder, name, file))))
    .sort();
}

/**
 * Reads one set. Queries that no document is right for are left out.
 * @throws when a line is not what the format says, naming file and line.
 */
export function readBenchmarkSet(folder: string, name: string): BenchmarkSet {
  const [queriesFile, corpusFile, gradesFile] = setFiles.map((file) => join(folder, name, file)) as [
    string,
    string,
    string,
  ];
  const documents = readTexts(corpusFile).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const positionById = new Map(documents.map(({ id }, position) => [id, position]));

  const gradesByQuery = new Map<string, Map<number, number>>();
  for (const [at, line] of readLines(gradesFile).entries()) {
    const [queryId, documentId, grade] = line.split('\t');
    const position = positionById.get(documentId ?? '');
    if (queryId === undefined || position === undefined || !Number.isFinite(Number(grade))) {
      throw new Error(
        `${gradesFile}:${at + 1}: expected query id, id of a document, grade, separated by tabs`,
      );
    }
    if (Number(grade) <= 0) {
      continue;
    }
    const grades = gradesByQuery.get(queryId) ?? new Map<number, number>();
    grades.set(position, Number(grade));
    gradesByQuery.set(queryId, grades);
  }
  const queries = readTexts(queriesFile).filter(({ id }) => gradesByQuery.has(id));
  return { name, queries, documents, gradesByQuery };
}

function readTexts(file: string): BenchmarkText[] {
  return readLines(file).map((line, at) => {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'id' in value && 'text' in value) {
      const { id, text } = value;
      if (typeof id === 'string' && typeof text === 'string') {
        return { id, text };
      }
    }
    throw new Error(`${file}:${at + 1}: expected an object with the strings "id" and "text"`);
  });
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
