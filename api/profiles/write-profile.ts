import type { EntityManager } from 'typeorm';
import { reachesWholeNodes } from '../../db/node-scope.ts';
import { replacingPlaces } from '../../db/places/place-field.ts';
import type { StoredFacts } from '../../db/read-models/profile-view.ts';
import { changeProfile } from '../../db/stores/change-profile.ts';
import { deleteProfile } from '../../db/stores/delete-profile.ts';
import { findDoubles, type StoredWarning } from '../../db/stores/find-doubles.ts';
import { isWrittenBy } from '../../db/stores/is-written-by.ts';
import type { ProfileDocument, ProfileTable, WithNode } from '../../db/stores/profile-table.ts';
import type { RevisionCondition } from '../../db/stores/revision-condition.ts';
import { type SubmitOutcome, submitProfile } from '../../db/stores/submit-profile.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { resolveNode, scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { checkInput } from '../http/problems/input-errors.ts';
import { type InputError, invalidBody, notFound } from '../http/problems/problem.ts';
import { type RepeatableRequest, runIdempotent, runRecorded } from '../http/run-idempotent.ts';
import { mergePatch } from './merge-patch.ts';
import { type ProfileResource, type Submission, withNode } from './profile-resource.ts';
import { refuseChange, refuseErasure, refuseSubmission, unfulfilled } from './refuse-write.ts';

/** Answer to a write of a profile. */
export interface WriteAnswer<Status extends 200 | 201 | 202> {
  readonly status: Status;
  readonly body: {
    readonly id: string;
    readonly revision: number;
    readonly warnings?: readonly StoredWarning[];
  };
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything a write needs besides its input. */
export interface WriteSetting<Document extends ProfileDocument> {
  readonly resource: Pick<
    ProfileResource<Document, StoredFacts, unknown>,
    | 'noun'
    | 'tableOf'
    | 'writers'
    | 'statuses'
    | 'completeNew'
    | 'unread'
    | 'mayBeNamed'
    | 'beforeErased'
    | 'whileInUse'
  > & {
    readonly schemas: Pick<
      ProfileResource<Document, StoredFacts, unknown>['schemas'],
      'submission' | 'stored'
    >;
  };
  readonly context: ApiContext;
  readonly principal: Principal;
}

/** POST: stores a new profile, under the client's id if it gave one, else under a new one. */
export async function submit<Document extends ProfileDocument>(
  setting: WriteSetting<Document>,
  request: RepeatableRequest & { readonly body: Submission<Document> },
): Promise<WriteAnswer<201 | 202>> {
  const { context, principal } = setting;
  const nodeId = resolveNode(principal, request.body.nodeId);
  // made before the transaction, which may run more than once
  const id = request.body.id?.toLowerCase() ?? context.newId();
  const document = withNode<Document>(request.body, nodeId);
  const answer = await runIdempotent(context, principal, request, async (manager) =>
    withWarnings(
      setting,
      manager,
      createdAnswer(setting, id, await submitNew(setting, manager, id, document)),
      document,
    ),
  );
  context.queue.hint('match-node', { nodeId });
  return answer;
}

/** PUT: replaces the revision of a profile that `condition` names, or makes it under the client's id. */
export function replace<Document extends ProfileDocument>(
  setting: WriteSetting<Document>,
  id: string,
  condition: RevisionCondition,
  body: Submission<Document>,
): Promise<WriteAnswer<200 | 201 | 202>> {
  if (body.id !== undefined && body.id.toLowerCase() !== id) {
    throw invalidBody([
      {
        pointer: '/id',
        code: 'immutable',
        message: {
          en: 'Must be the id of the address, or be left out.',
          sv: 'Måste vara adressens id, eller utelämnas.',
        },
      },
    ]);
  }
  const { resource, context, principal } = setting;
  return runAndHint(context, async (manager) => {
    const change = () =>
      changeStored(setting, manager, id, condition, body, (current, unread) => ({
        ...pick(
          current,
          unread.filter((field) => !Object.hasOwn(body, field)),
        ),
        ...withNode(body, body.nodeId ?? current.nodeId),
      }));
    const changed = await change();
    if (changed !== null) {
      return changed;
    }
    if (!resource.writers.some((role) => principal.roles.includes(role))) {
      throw notFound(resource.noun);
    }
    if (condition !== 'any' && condition !== 'absent') {
      throw unfulfilled(condition, null);
    }
    const document = withNode(body, resolveNode(principal, body.nodeId));
    const created = await submitNew(setting, manager, id, document);
    if (created.kind !== 'id-taken') {
      const answer = await withWarnings(setting, manager, createdAnswer(setting, id, created), document);
      return { ...answer, nodeId: document.nodeId };
    }
    // someone else made it a moment ago, so this one changes it
    return (await change()) ?? refuseMissing(setting);
  });
}

function pick<Whole extends object>(whole: Whole, names: readonly (keyof Whole)[]): Partial<Whole> {
  const picked: Partial<Whole> = {};
  for (const name of names) {
    picked[name] = whole[name];
  }
  return picked;
}

/** PATCH: changes some fields of a profile; the result is validated as a whole, a field left alone as it may be stored. */
export function amend<Document extends ProfileDocument>(
  setting: WriteSetting<Document>,
  id: string,
  condition: RevisionCondition,
  patch: Record<string, unknown>,
): Promise<WriteAnswer<200 | 202>> {
  return runAndHint(setting.context, async (manager) => {
    const changed = await changeStored(setting, manager, id, condition, patch, (current) => {
      const { submission, stored = submission } = setting.resource.schemas;
      const merged = mergePatch(current, replacingPlaces(patch));
      const checked = checkInput(submission, merged);
      const isLeftAsItWas = ({ pointer }: InputError) => !Object.hasOwn(patch, pointer.split('/')[1] ?? '');
      const { value, errors } = checked.errors?.every(isLeftAsItWas) ? checkInput(stored, merged) : checked;
      if (errors !== null) {
        throw invalidBody(errors);
      }
      return withNode(value, value.nodeId ?? current.nodeId);
    });
    return changed ?? refuseMissing(setting);
  });
}

/** DELETE: erases a profile. */
export async function remove<Document extends ProfileDocument>(
  { resource, context, principal }: WriteSetting<Document>,
  id: string,
  condition: RevisionCondition,
): Promise<void> {
  const now = context.clock();
  const { nodeId } = await runRecorded(context, async (manager) => {
    const outcome = await deleteProfile(manager, resource.tableOf(context, principal), {
      id,
      scope: scopeOf(principal),
      condition,
      now,
    });
    if (outcome.kind !== 'deleted') {
      throw refuseErasure(resource, condition, outcome);
    }
    await resource.beforeErased?.(context, id, now);
    return { body: undefined, nodeId: outcome.nodeId };
  });
  context.queue.hint('match-node', { nodeId });
}

/** The answer to a write that was done, and where that was. */
interface Done<Status extends 200 | 201 | 202> extends WriteAnswer<Status> {
  readonly nodeId: string;
}

/** Writes in one transaction, and hints that the node is owed a match. */
async function runAndHint<Status extends 200 | 201 | 202>(
  context: ApiContext,
  write: (manager: EntityManager) => Promise<Done<Status>>,
): Promise<WriteAnswer<Status>> {
  const { nodeId, ...answer } = await runRecorded(context, write);
  context.queue.hint('match-node', { nodeId });
  return answer;
}

/** Changes a stored profile; null when there is none. Throws a {@link Problem} for what can't be changed. */
async function changeStored<Document extends ProfileDocument>(
  setting: WriteSetting<Document>,
  manager: EntityManager,
  id: string,
  condition: RevisionCondition,
  given: object,
  change: (current: WithNode<Document>, unread: readonly (keyof Document)[]) => WithNode<Document>,
): Promise<Done<200 | 202> | null> {
  const { resource, context, principal } = setting;
  const unread = (await resource.unread?.(manager, id, principal, context.clock())) ?? [];
  let renamed: WithNode<Document> | null = null;
  const outcome = await changeProfile(manager, resource.tableOf(context, principal), {
    id,
    scope: scopeOf(principal),
    condition,
    now: context.clock(),
    given,
    unread,
    change: (current) => {
      const next = change(current, unread);
      renamed = next.reference === undefined || next.reference === current.reference ? null : next;
      return next;
    },
  });
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged': {
      const answer = written(resource, resource.statuses.changed, id, outcome.revision);
      return {
        ...(renamed === null ? answer : await withWarnings(setting, manager, answer, renamed)),
        nodeId: outcome.nodeId,
      };
    }
    case 'not-found':
      return null;
    default:
      throw refuseChange(resource, condition, outcome);
  }
}

/** The answer, with what is perhaps not meant of what was stored. */
async function withWarnings<Document extends ProfileDocument, Status extends 200 | 201 | 202>(
  { resource, context, principal }: WriteSetting<Document>,
  manager: EntityManager,
  answer: WriteAnswer<Status>,
  document: WithNode<Document>,
): Promise<WriteAnswer<Status>> {
  const scope = scopeOf(principal);
  const table = resource.tableOf(context, principal);
  const {
    mayBeNamed = async (_manager: EntityManager, other: string) =>
      reachesWholeNodes(scope) || isWrittenBy(manager, table.table, scope, other),
  } = resource;
  const warnings = await findDoubles(manager, table, answer.body.id, document, (other) =>
    mayBeNamed(manager, other, principal, context.clock()),
  );
  return warnings.length === 0 ? answer : { ...answer, body: { ...answer.body, warnings } };
}

function refuseMissing<Document extends ProfileDocument>({ resource }: WriteSetting<Document>): never {
  throw notFound(resource.noun);
}

function submitNew<Document extends ProfileDocument>(
  { resource, context, principal }: WriteSetting<Document>,
  manager: EntityManager,
  id: string,
  document: WithNode<Document>,
): Promise<SubmitOutcome> {
  return submitProfile(manager, resource.tableOf(context, principal), {
    id,
    document: resource.completeNew?.(document, principal) ?? document,
    scope: scopeOf(principal),
    submittedBy: principal.id,
    now: context.clock(),
  });
}

function createdAnswer<Document extends ProfileDocument>(
  { resource }: WriteSetting<Document>,
  id: string,
  outcome: SubmitOutcome,
): WriteAnswer<201 | 202> {
  if (outcome.kind !== 'created') {
    throw refuseSubmission(outcome);
  }
  return written(resource, resource.statuses.created, id, outcome.revision);
}

function written<Status extends 200 | 201 | 202>(
  { noun }: Pick<ProfileTable<ProfileDocument>, 'noun'>,
  status: Status,
  id: string,
  revision: number,
): WriteAnswer<Status> {
  return {
    status,
    body: { id, revision },
    headers: { Location: `${basePath}/${noun}s/${id}`, ETag: `"${revision}"` },
  };
}
