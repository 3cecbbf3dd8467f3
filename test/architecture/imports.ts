import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where the repository is. */
export const root = resolve(import.meta.dirname, '../..');

/** One import or re-export of a file. */
export interface Import {
  readonly file: string;
  /** As it is written: relative, a package, or a module of Node's. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** The sources in the folder, by their paths below the root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

// dependency-cruiser and madge parse with TypeScript's JavaScript API, which TypeScript 7 does not have; with another
// parser dependency-cruiser does not tell imports of types from imports of values
const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** What the file imports. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    file,
    isTypeOnly: match[1] !== undefined,
    target: match[2] ?? match[3] ?? '',
  }));
}

/** Path below the root of what is imported; null for a package or a module of Node's. */
export function pathOf({ file, target }: Import): string | null {
  return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : null;
}

/** Whether the path is the folder or file, or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Groups of files that import each other in circles (Tarjan's strongly connected components of more than one file). */
export function circlesOf(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const one of imports) {
    const path = pathOf(one);
    if (path !== null) {
      targets.set(one.file, [...(targets.get(one.file) ?? []), path]);
    }
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      const reached = order.has(target)
        ? open.includes(target)
          ? (order.get(target) ?? own)
          : own
        : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    if (lowest.get(file) === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) {
        circles.push(circle.sort());
      }
    }
    return lowest.get(file) ?? own;
  };
  for (const file of targets.keys()) {
    if (!order.has(file)) {
      visit(file);
    }
  }
  return circles;
}
