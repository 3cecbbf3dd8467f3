import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';

const handleSchema = z.object({
  type: z.string(),
  is_active: z.boolean(),
  is_referenced: z.boolean().optional(),
  localEndpoint: z.object({ host: z.string(), port: z.number() }).nullish(),
  remoteEndpoint: z.object({ host: z.string(), port: z.number() }).nullish(),
  pid: z.number().optional(),
  filename: z.string().nullish(),
});

/** How many of each kind of resource keep the process alive, such as `{ Timeout: 1, TCPSocketWrap: 2 }`. */
export type OpenHandles = ReadonlyMap<string, number>;

/** Counts what keeps the process alive now, apart from what ends by itself in this turn of the event loop. */
export function countOpenHandles(): OpenHandles {
  const counts = new Map<string, number>();
  for (const type of process.getActiveResourcesInfo()) {
    if (type === 'Immediate' || type === 'CloseReq') {
      continue;
    }
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

/**
 * Waits until nothing more keeps the process alive than at an earlier time.
 * @param before what was open then
 * @param withinMs how long what is closing may take
 * @returns a sentence that names what is still open; undefined when nothing is
 */
export async function describeLeftHandles(
  before: OpenHandles,
  withinMs: number,
): Promise<string | undefined> {
  const deadline = performance.now() + withinMs;
  let left = leftSince(before);
  while (left.length > 0 && performance.now() < deadline) {
    await setImmediate();
    left = leftSince(before);
  }
  if (left.length === 0) {
    return undefined;
  }
  return (
    `The tests are done, but this keeps the process alive: ${left.join(', ')}${describeEndpoints()}. ` +
    'Close the pool, server, worker or timer in an after hook of the file that opened it.'
  );
}

function leftSince(before: OpenHandles): string[] {
  return [...countOpenHandles()]
    .map(([type, count]) => ({ type, count: count - (before.get(type) ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => `${count} × ${type}`);
}

function describeEndpoints(): string {
  // Otherwise the report looks up each address's name, which can take seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const report = z.object({ libuv: z.array(z.unknown()) }).parse(process.report.getReport());
  const endpoints = report.libuv.flatMap((raw) => {
    const { data: handle } = handleSchema.safeParse(raw);
    if (handle === undefined || !handle.is_active || handle.is_referenced !== true) {
      return [];
    }
    if (handle.pid !== undefined) {
      return [`process ${handle.pid}`];
    }
    if (handle.remoteEndpoint) {
      return [`connection to ${handle.remoteEndpoint.host}:${handle.remoteEndpoint.port}`];
    }
    if (handle.localEndpoint) {
      return [`server on port ${handle.localEndpoint.port}`];
    }
    if (handle.filename) {
      return [`watch of ${handle.filename}`];
    }
    return [];
  });
  return endpoints.length === 0 ? '' : ` (${endpoints.join(', ')})`;
}
