import type pg from 'pg';
import type { KeptHead } from './kept-heads.ts';
import { type EntryContent, entryContent, noHash, sealOf } from './seal.ts';

/** How old an entry without a seal may be, in seconds, before something is wrong: it is sealed within one. */
const sealedWithinSeconds = 10;

/** Links that are read at once. */
const readAtOnce = 5_000;

/** The first thing that is not as it was sealed; `seq` is the place in the chain, from 1. */
export type AuditFinding =
  /** An entry, or its link, is gone. */
  | { readonly kind: 'deleted'; readonly seq: number }
  /** An entry, or its seal, says something else than when it was sealed. */
  | { readonly kind: 'altered'; readonly seq: number; readonly entryId: string }
  /** It does not follow on the one before. */
  | { readonly kind: 'reordered'; readonly seq: number; readonly entryId: string }
  /** A kept head tells of more entries than there are. */
  | { readonly kind: 'cut-off'; readonly seq: number; readonly keptCount: number; readonly keptAt: string }
  /** A kept head has another seal: the chain was written anew. */
  | { readonly kind: 'rewritten'; readonly seq: number; readonly keptAt: string }
  /** Entries that nothing has sealed: the worker has stopped, or somebody kept them from it. */
  | { readonly kind: 'unsealed'; readonly entryId: string; readonly count: number };

/** What came of looking through the audit. */
export interface AuditVerdict {
  /** How many links were looked at; what was dropped by age is none of them. */
  readonly entries: number;
  /** Null when everything is as it was. */
  readonly finding: AuditFinding | null;
}

interface Link {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly entryId: string;
  /** Null when the entry is gone. */
  readonly content: EntryContent | null;
}

/**
 * Looks through the whole chain, in order, and compares it with the heads that were kept outside the database. Read the
 * heads first: the chain only grows. Seconds for 100,000 entries; the thread is free between 5,000. In a transaction of its own, which sees
 * the audit as it is at one moment, whatever is sealed or dropped meanwhile; where it throws, the transaction is open.
 */
export async function verifyAudit(client: pg.ClientBase, heads: readonly KeptHead[]): Promise<AuditVerdict> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const verdict = await lookThrough(client, heads);
  await client.query('COMMIT');
  return verdict;
}

async function lookThrough(client: pg.ClientBase, heads: readonly KeptHead[]): Promise<AuditVerdict> {
  const keptBySeq = new Map<number, KeptHead[]>();
  for (const head of heads) {
    keptBySeq.set(head.count, [...(keptBySeq.get(head.count) ?? []), head]);
  }
  const start = await readStart(client);
  const tooEarly = findDroppedEarly(start, heads);
  if (tooEarly !== null) {
    return { entries: 0, finding: tooEarly };
  }
  let before: { seq: number; hash: string } = start;
  for await (const link of linksAfter(client, start.seq)) {
    const finding = findBreak(before, link) ?? compareHeads(link, keptBySeq.get(link.seq) ?? []);
    if (finding !== null) {
      return { entries: before.seq - start.seq, finding };
    }
    before = link;
  }
  return {
    entries: before.seq - start.seq,
    finding: findCut(before.seq, heads) ?? (await findUnsealed(client)),
  };
}

/** Where the chain begins: after what was dropped, whose last seal is kept. */
interface Start {
  readonly seq: number;
  readonly hash: string;
  /** All that was dropped was made before it; null when nothing was. */
  readonly before: Date | null;
}

async function readStart(client: pg.ClientBase): Promise<Start> {
  const { rows } = await client.query<Start>(
    'SELECT last_seq::int AS seq, hash, before FROM audit_dropped ORDER BY last_seq DESC LIMIT 1',
  );
  return rows[0] ?? { seq: 0, hash: noHash, before: null };
}

/** What a kept head tells of entries that were dropped although they were younger, or were others. */
function findDroppedEarly({ seq, hash, before }: Start, heads: readonly KeptHead[]): AuditFinding | null {
  if (before === null) {
    return null;
  }
  // the entry after a head may have been made before it, and waited for its seal
  const tellsFrom = before.getTime() + sealedWithinSeconds * 1_000;
  for (const { count, hash: kept, at } of heads) {
    if (count === seq && kept !== hash) {
      return { kind: 'rewritten', seq, keptAt: at };
    }
    if (count < seq && Date.parse(at) >= tellsFrom) {
      return { kind: 'deleted', seq: count + 1 };
    }
  }
  return null;
}

function findBreak(before: { seq: number; hash: string }, link: Link): AuditFinding | null {
  const { seq, previousHash, hash, entryId, content } = link;
  if (seq !== before.seq + 1 || content === null) {
    return { kind: 'deleted', seq: before.seq + 1 };
  }
  if (previousHash !== before.hash) {
    return { kind: 'reordered', seq, entryId };
  }
  return hash === sealOf(seq, previousHash, content) ? null : { kind: 'altered', seq, entryId };
}

function compareHeads({ seq, hash }: Link, kept: readonly KeptHead[]): AuditFinding | null {
  const other = kept.find((head) => head.hash !== hash);
  return other === undefined ? null : { kind: 'rewritten', seq, keptAt: other.at };
}

function findCut(seq: number, heads: readonly KeptHead[]): AuditFinding | null {
  const beyond = heads.find(({ count }) => count > seq);
  return beyond === undefined
    ? null
    : { kind: 'cut-off', seq: seq + 1, keptCount: beyond.count, keptAt: beyond.at };
}

async function* linksAfter(client: pg.ClientBase, seq: number): AsyncGenerator<Link> {
  let links: readonly Link[];
  let last = seq;
  do {
    links = await readLinks(client, last);
    yield* links;
    last = links.at(-1)?.seq ?? last;
  } while (links.length === readAtOnce);
}

async function readLinks(client: pg.ClientBase, after: number): Promise<Link[]> {
  const { rows } = await client.query<Link>(
    `SELECT seq::int, previous_hash AS "previousHash", hash, entry_id AS "entryId", content
     FROM (SELECT * FROM audit_chain WHERE seq > $1 ORDER BY seq LIMIT ${readAtOnce}) AS link
     -- each by its key: what the planner takes a table of unknown size for, it would read whole each time
     LEFT JOIN LATERAL (SELECT ${entryContent} AS content FROM audit_entries AS entry WHERE entry.id = link.entry_id OFFSET 0)
       AS sealed ON true
     ORDER BY seq`,
    [after],
  );
  return rows;
}

async function findUnsealed(client: pg.ClientBase): Promise<AuditFinding | null> {
  const { rows } = await client.query<{ entryId: string; count: number }>(
    `SELECT id AS "entryId", (count(*) OVER ())::int AS count FROM audit_entries AS entry
     WHERE at < now() - interval '${sealedWithinSeconds} seconds'
       AND NOT EXISTS (SELECT FROM audit_chain WHERE entry_id = entry.id)
     ORDER BY id LIMIT 1`,
  );
  const [first] = rows;
  return first === undefined ? null : { kind: 'unsealed', ...first };
}
