import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditEntry } from '../../../db/audit/audit-entry.ts';
import { recordAudit } from '../../../db/audit/record-audit.ts';
import { jsonOf } from '../../../db/json-of.ts';
import { queryIn } from '../../../db/run-query.ts';
import type { Principal } from '../authentication/authenticator.ts';
import type { RecordEnded, RecordSignIn } from '../authentication/record-sign-in.ts';
import type { RouteFacts } from '../route.ts';
import { createEntryWriter } from './entry-writer.ts';
import { idsIn, personsIn } from './ids-in-answer.ts';
import { createRefusals } from './refusals.ts';

/** A request, as far as the audit tells of it. */
interface AuditedRequest {
  readonly route: Pick<RouteFacts, 'operationId' | 'audit' | 'params'>;
  /** Of its address, as they were sent. */
  readonly params: unknown;
  readonly principal: Principal | null;
  readonly traceId: string;
}

/**
 * Who does what with whose data. Every request is recorded by what its route declares: before its answer goes out, and, where
 * it changes something, in the transaction that does.
 */
export interface Audit {
  /** Answers a request within whose work the other methods know which one it is. */
  serve<Result>(request: AuditedRequest, work: () => Promise<Result>): Promise<Result>;
  /** Says what the request is about, where neither its address nor the `id` of its answer does. */
  about(objectIds: readonly string[]): void;
  /** Says whose data the request gives or takes, where its answer does not name them by `candidateId`. */
  concern(candidateIds: Iterable<string>): void;
  /** Records the request in the transaction that changes something, with the answer that it is going to get. Not before {@link confirmRecord} does it count. */
  recordIn(manager: EntityManager, answer: { readonly body: unknown }): Promise<void>;
  /** Says that the transaction which recorded the request is committed. */
  confirmRecord(): void;
  /** Records the request, if that has not been done, with the body of its answer; undefined when it has none, or is a file or a stream. */
  recordAnswer(body: unknown): Promise<void>;
  /** Records that the request, or somebody before it, was refused: the first of a kind at once, others counted within a minute. */
  recordRefusal(refused: { readonly principalId: string; readonly problem: string }): Promise<void>;
  /** Records that somebody has signed in, or could not; within a request or before it. */
  readonly recordSignIn: RecordSignIn;
  readonly recordEnded: RecordEnded;
  /** Records what was counted. */
  end(): Promise<void>;
}

/** What the audit works with. */
interface AuditParts {
  readonly dataSource: DataSource;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly onError: (error: unknown) => void;
}

/** What is known of the request that is answered. */
interface Scope extends AuditedRequest {
  objectIds: readonly string[] | null;
  readonly persons: Set<string>;
  isRecorded: boolean;
}

/** Makes the audit of an API process. */
export function createAudit({ dataSource, clock, newId, onError }: AuditParts): Audit {
  const scopes = new AsyncLocalStorage<Scope>();
  const write = createEntryWriter((entries) => recordAudit(queryIn(dataSource.manager), entries));
  const refusals = createRefusals({ clock, newId, write, onError });

  const current = (): Scope => {
    const scope = scopes.getStore();
    if (scope === undefined) {
      throw new Error('Nothing is audited outside a request.');
    }
    return scope;
  };
  const entryOf = (scope: Scope, body: unknown): AuditEntry | null => {
    const { audit, operationId } = scope.route;
    if (audit === 'nothing') {
      return null;
    }
    const { action, kind, purpose } = audit;
    return {
      ...by(scope.principal),
      id: newId(),
      at: clock(),
      action,
      operation: operationId,
      objectKind: kind,
      objectIds: scope.objectIds ?? idsIn(paramsOf(scope), body),
      personIds: [...new Set([...scope.persons, ...personsIn(jsonOf(body))])],
      purpose,
      result: 'done',
      times: 1,
      traceId: scope.traceId,
    };
  };

  const ofSession = () => {
    const scope = scopes.getStore();
    return {
      ...by(scope?.principal ?? null),
      operation: scope?.route.operationId ?? 'authenticate',
      objectKind: 'session',
      personIds: [],
      purpose: 'sign-in',
      traceId: scope?.traceId ?? null,
    } as const;
  };
  const entryOfSession = (action: 'sign-in' | 'sign-out', principalId: string): AuditEntry => {
    const done = ofSession();
    return {
      ...done,
      id: newId(),
      at: clock(),
      principalId: done.principalId ?? principalId,
      action,
      // whose session it is: somebody else may have ended it
      objectIds: [principalId],
      result: 'done',
      times: 1,
    };
  };

  return {
    serve: (request, work) =>
      scopes.run({ ...request, objectIds: null, persons: new Set(), isRecorded: false }, work),
    about(objectIds) {
      current().objectIds = objectIds;
    },
    concern(candidateIds) {
      const { persons } = current();
      for (const id of candidateIds) {
        persons.add(id);
      }
    },
    async recordIn(manager, { body }) {
      const entry = entryOf(current(), body);
      if (entry !== null) {
        await recordAudit(queryIn(manager), [entry]);
      }
    },
    confirmRecord() {
      current().isRecorded = true;
    },
    async recordAnswer(body) {
      const scope = current();
      const entry = scope.isRecorded ? null : entryOf(scope, body);
      if (entry !== null) {
        await write(entry);
      }
    },
    async recordRefusal({ principalId, problem }) {
      const scope = current();
      const { operationId, audit } = scope.route;
      await refusals.count({
        ...by(scope.principal),
        principalId,
        action: 'refused',
        operation: operationId,
        objectKind: audit === 'nothing' ? null : audit.kind,
        objectIds: idsIn(paramsOf(scope), undefined),
        personIds: [],
        purpose: audit === 'nothing' ? 'administration' : audit.purpose,
        result: problem,
        traceId: scope.traceId,
      });
    },
    async recordSignIn(event) {
      if (event.kind === 'refused') {
        const result = `sign-in-${event.way}-${event.reason}`;
        await refusals.count({ ...ofSession(), action: 'refused', objectIds: [], result });
        return;
      }
      await write(entryOfSession('sign-in', event.principalId));
    },
    async recordEnded(manager, principalIds) {
      const entries = principalIds.map((id) => entryOfSession('sign-out', id));
      if (entries.length > 0) {
        await recordAudit(queryIn(manager), entries);
      }
    },
    end: () => refusals.end(),
  };
}

function by(principal: Principal | null): Pick<AuditEntry, 'principalId' | 'roles' | 'nodeIds'> {
  const { id = null, roles = [], nodes = [] } = principal ?? {};
  return { principalId: id, roles, nodeIds: nodes === '*' ? [] : nodes };
}

/** The parameters of the address, none where they are not what the route takes: what is refused may hold any words. */
function paramsOf({ route, params }: AuditedRequest): Readonly<Record<string, unknown>> {
  return route.params?.safeParse(params).data ?? {};
}
