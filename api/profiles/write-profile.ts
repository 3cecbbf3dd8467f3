import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid'; // time-ordered ids, as the contract fixes
import type { StoredFacts } from '../../db/read-models/profile-view.ts';
import { changeProfile } from '../../db/stores/change-profile.ts';
import { deleteProfile } from '../../db/stores/delete-profile.ts';
import type { ProfileDocument, Settled, Violation } from '../../db/stores/profile-table.ts';
import type { RevisionCondition } from '../../db/stores/revision-condition.ts';
import { runInTransaction } from '../../db/stores/run-in-transaction.ts';
import { type SubmitOutcome, submitProfile } from '../../db/stores/submit-profile.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { resolveNode, scopeOf, unknownNode } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { checkInput } from '../http/problems/input-errors.ts';
import { invalidBody, notFound, Problem } from '../http/problems/problem.ts';
import { type RepeatableRequest, runIdempotent } from '../http/run-idempotent.ts';
import { mergePatch } from './merge-patch.ts';
import { type ProfileResource, withNode } from './profile-resource.ts';

/** Answer to a write of a profile. */
export interface WriteAnswer {
  readonly status: number;
  readonly body: { readonly id: string; readonly revision: number };
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything a write needs besides its input. */
export interface WriteSetting<Document extends ProfileDocument, Item extends StoredFacts> {
  readonly resource: ProfileResource<Document, Item>;
  readonly context: ApiContext;
  readonly principal: Principal;
}

/** POST: stores a new profile, under the client's id if it gave one, else under a new one. */
export async function submit<Document extends ProfileDocument, Item extends StoredFacts>(
  setting: WriteSetting<Document, Item>,
  request: RepeatableRequest & { readonly body: Document & { id?: string | undefined } },
): Promise<WriteAnswer> {
  const { context, principal } = setting;
  const nodeId = resolveNode(principal, request.body.nodeId);
  // made before the transaction, which may run more than once
  const id = request.body.id?.toLowerCase() ?? uuidv7({ msecs: context.clock().getTime() });
  const document = withNode<Document>(request.body, nodeId);
  const answer = await runIdempotent(context.dataSource, principal, request, async (manager) =>
    createdAnswer(setting, id, await submitNew(setting, manager, id, document)),
  );
  context.queue.hint('match-node', { nodeId });
  return answer;
}

/** PUT: replaces a profile, or makes it under the client's id. */
export async function replace<Document extends ProfileDocument, Item extends StoredFacts>(
  setting: WriteSetting<Document, Item>,
  id: string,
  condition: RevisionCondition,
  body: Document & { id?: string | undefined },
): Promise<WriteAnswer> {
  if (body.id !== undefined && body.id.toLowerCase() !== id) {
    throw invalidBody([
      { pointer: '/id', code: 'immutable', message: 'Must be the id of the address, or be left out.' },
    ]);
  }
  return change(setting, id, condition, {
    next: (current) => withNode<Document>(body, body.nodeId ?? current.nodeId),
    createMissing: () => withNode<Document>(body, resolveNode(setting.principal, body.nodeId)),
  });
}

/** PATCH: changes some fields of a profile; the result is validated as a whole. */
export async function amend<Document extends ProfileDocument, Item extends StoredFacts>(
  setting: WriteSetting<Document, Item>,
  id: string,
  condition: RevisionCondition,
  patch: Record<string, unknown>,
): Promise<WriteAnswer> {
  return change(setting, id, condition, {
    next(current) {
      const { value, errors } = checkInput(
        setting.resource.schemas.submission,
        mergePatch(current, patch),
        'body',
      );
      if (errors !== null) {
        throw invalidBody(errors);
      }
      return withNode<Document>(value, value.nodeId ?? current.nodeId);
    },
    createMissing: null,
  });
}

/** DELETE: erases a profile. */
export async function remove<Document extends ProfileDocument, Item extends StoredFacts>(
  { resource, context, principal }: WriteSetting<Document, Item>,
  id: string,
  condition: RevisionCondition,
): Promise<void> {
  const outcome = await runInTransaction(context.dataSource, (manager) =>
    deleteProfile(manager, resource.table, {
      id,
      scope: scopeOf(principal),
      condition,
      now: context.clock(),
    }),
  );
  switch (outcome.kind) {
    case 'deleted':
      context.queue.hint('match-node', { nodeId: outcome.nodeId });
      return;
    case 'stale':
      throw unfulfilled(condition, outcome.revision);
    case 'in-use':
      throw new Problem('workplace-in-use', 'Close or delete its open roles first.');
    case 'not-found':
      throw notFound(resource.noun);
  }
}

interface Change<Document extends ProfileDocument> {
  readonly next: (current: Settled<Document>) => Settled<Document>;
  /** The document to make when there is none yet; null when there has to be one. */
  readonly createMissing: (() => Settled<Document>) | null;
}

async function change<Document extends ProfileDocument, Item extends StoredFacts>(
  setting: WriteSetting<Document, Item>,
  id: string,
  condition: RevisionCondition,
  { next, createMissing }: Change<Document>,
): Promise<WriteAnswer> {
  const { resource, context, principal } = setting;
  const { answer, nodeId } = await runInTransaction(context.dataSource, async (manager) => {
    const changeStored = () =>
      changeProfile(manager, resource.table, {
        id,
        scope: scopeOf(principal),
        condition,
        now: context.clock(),
        change: next,
      });
    let outcome = await changeStored();
    if (outcome.kind === 'not-found') {
      if (createMissing === null || !resource.owners.some((role) => principal.roles.includes(role))) {
        throw notFound(resource.noun);
      }
      if (condition !== 'any' && condition !== 'absent') {
        throw unfulfilled(condition, null);
      }
      const document = createMissing();
      const created = await submitNew(setting, manager, id, document);
      if (created.kind !== 'id-taken') {
        return { answer: createdAnswer(setting, id, created), nodeId: document.nodeId };
      }
      // someone else made it a moment ago, so this one changes it
      outcome = await changeStored();
    }
    switch (outcome.kind) {
      case 'changed':
      case 'unchanged':
        return {
          answer: written(setting, resource.statuses.changed, id, outcome.revision),
          nodeId: outcome.nodeId,
        };
      case 'stale':
        throw unfulfilled(condition, outcome.revision);
      case 'rejected':
        throw rejected(outcome.violations);
      case 'reference-taken':
        throw referenceTaken();
      case 'not-found':
      case 'deleted':
      case 'outside-scope':
        throw notFound(resource.noun);
    }
  });
  context.queue.hint('match-node', { nodeId });
  return answer;
}

function submitNew<Document extends ProfileDocument, Item extends StoredFacts>(
  { resource, context, principal }: WriteSetting<Document, Item>,
  manager: EntityManager,
  id: string,
  document: Settled<Document>,
): Promise<SubmitOutcome> {
  return submitProfile(manager, resource.table, {
    id,
    document,
    scope: scopeOf(principal),
    submittedBy: principal.id,
    now: context.clock(),
  });
}

function createdAnswer<Document extends ProfileDocument, Item extends StoredFacts>(
  setting: WriteSetting<Document, Item>,
  id: string,
  outcome: SubmitOutcome,
): WriteAnswer {
  switch (outcome.kind) {
    case 'created':
      return written(setting, setting.resource.statuses.created, id, outcome.revision);
    case 'id-taken':
      throw new Problem('id-taken', 'Choose another id, or leave it out and the server makes one.');
    case 'reference-taken':
      throw referenceTaken();
    case 'outside-scope':
      throw unknownNode();
    case 'rejected':
      throw rejected(outcome.violations);
  }
}

function written<Document extends ProfileDocument, Item extends StoredFacts>(
  { resource }: WriteSetting<Document, Item>,
  status: number,
  id: string,
  revision: number,
): WriteAnswer {
  return {
    status,
    body: { id, revision },
    headers: { Location: `${basePath}/${resource.table.table}/${id}`, ETag: `"${revision}"` },
  };
}

function unfulfilled(condition: RevisionCondition, currentRevision: number | null): Problem {
  const extras = {
    currentRevision,
    ...(currentRevision === null ? {} : { headers: { ETag: `"${currentRevision}"` } }),
  };
  if (condition === 'absent') {
    return new Problem(
      'exists-already',
      'Nothing was stored. Choose another id, or send its ETag as If-Match to edit what is there.',
      extras,
    );
  }
  return new Problem(
    'revision-stale',
    typeof condition !== 'string' && condition.length === 0
      ? 'A weak tag (W/"…") matches no revision. Send the ETag as the answer had it, without W/.'
      : 'Read it again, make the change to what is there now, and send its new ETag.',
    extras,
  );
}

function referenceTaken(): Problem {
  return new Problem(
    'reference-taken',
    'Another one in this node has this reference. Change that one, or use a new reference.',
  );
}

function rejected(violations: readonly Violation[]): Problem {
  return invalidBody(violations.map(({ field, code, message }) => ({ pointer: `/${field}`, code, message })));
}
