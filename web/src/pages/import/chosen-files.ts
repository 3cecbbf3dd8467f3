import type { Schemas } from '../../api/client.ts';

/** The kinds of profiles that files hold, in the order in which they are read. */
export const kinds = ['workplaces', 'candidates', 'roles'] as const;
/** One of them. */
export type ImportKind = (typeof kinds)[number];
/** The files that are chosen, one of a kind at most. */
export type ChosenFiles = Readonly<Partial<Record<ImportKind, File>>>;

/** What the files may hold together, in bytes: a third less than the API takes of their base64. */
const mostBytes = 6 * 1_048_576;

/** Whether the files are more than the API takes. */
export function areTooLarge(files: ChosenFiles): boolean {
  return Object.values(files).reduce((sum, { size }) => sum + size, 0) > mostBytes;
}

/** The files as the API takes them. */
export async function toImport(nodeId: string, files: ChosenFiles): Promise<Schemas['ImportRequest']> {
  const read = kinds.flatMap((kind) => {
    const file = files[kind];
    return file === undefined ? [] : [{ kind, name: file.name, content: base64Of(file) }];
  });
  return {
    nodeId,
    files: await Promise.all(read.map(async (one) => ({ ...one, content: await one.content }))),
  };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.readAsDataURL(file);
  });
}
