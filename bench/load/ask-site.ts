import { readFile } from 'node:fs/promises';
import type { Site } from './start-site.ts';

/** Sends a request to the site and returns its JSON. Throws when it is refused. */
export async function send(
  site: Site,
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${site.apiUrl}${path}`, {
    method,
    headers: { authorization: site.authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  }
  return JSON.parse(text);
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Memory of a process in MB, in use now (`VmRSS`) or at most so far (`VmHWM`); null where the machine doesn't tell. */
export async function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
}

/** So many of them, evenly spread. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  return items
    .filter((_, index) => index % Math.max(1, Math.floor(items.length / count)) === 0)
    .slice(0, count);
}
