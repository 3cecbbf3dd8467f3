import { z } from 'zod';

const ids = z.object({ id: z.string().optional(), version: z.int().optional() });
const answerWithIds = ids.extend({ items: z.array(ids).optional() });
/** Parameters of an address that name what it is about. */
const namingParams = ['id', 'version'] as const;

/** The ids of what a request is about: of the parameters of its address as they were validated, else of the body of its answer or the items of that. */
export function idsIn(params: Readonly<Record<string, unknown>>, body: unknown): string[] {
  const named = namingParams.flatMap((name) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : [];
  });
  if (named.length > 0) {
    return named;
  }
  const { id, version, items = [] } = answerWithIds.safeParse(body).data ?? {};
  const own = id ?? version?.toString();
  return own === undefined ? items.flatMap((item) => item.id ?? []) : [own];
}

/** Quotation marks inside a text are escaped in JSON, so no words of a person look like this. */
const candidateIds = /"candidateId":"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/g;

/** The persons whom the JSON of an answer names as `candidateId`. */
export function personsIn(json = ''): Set<string> {
  return new Set(Array.from(json.matchAll(candidateIds), ([, id = '']) => id));
}
