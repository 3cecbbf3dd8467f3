import { z } from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);

/** What the address of the page of workplaces holds: `q`, the words searched for; `nodeId`, one of one's nodes. */
export const workplacesSearch = z.object({ q: text, nodeId: text });
