import type { z } from 'zod';
import type { StoredFacts } from '../../db/read-models/profile-view.ts';
import type { ProfileDocument } from '../../db/stores/profile-table.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { conditionOf, editHeaders, idempotencyHeaders, idParams } from '../http/parameters.ts';
import { type ProblemKind, required } from '../http/problems/problem.ts';
import type { DeepReadonly, ResponseDeclaration } from '../http/route.ts';
import { type ProfileResource, writtenSchema } from './profile-resource.ts';
import { amend, remove, replace, submit } from './write-profile.ts';

const etag = { ETag: 'The revision, in quotes.' };
const writtenResponse = {
  description: 'Stored. A candidate or role is owed a match from now on.',
  schema: writtenSchema,
  headers: { ...etag, Location: 'Address of the thing.' },
} satisfies ResponseDeclaration;
type WrittenResponses<Status extends number> = { readonly [One in Status]?: typeof writtenResponse };
const unreadStays =
  'What you may not read of it stays when it is left out, and counts up no revision when you write it.';

const editProblems: readonly ProblemKind[] = [
  'not-found',
  'reference-taken',
  'concurrent-change',
  'revision-stale',
  'exists-already',
  'precondition-required',
];

/** That a schema describes what is sent as a `Body`; `never` when it does not. */
type Describes<Body, Schema> = Body extends DeepReadonly<z.input<Schema>> ? unknown : never;

/** The six routes of a kind of profile: submit, list (as its own declaration says), read, replace, change, delete. */
export function defineProfileRoutes<
  Document extends ProfileDocument,
  View extends StoredFacts,
  ItemSchema extends z.ZodType,
  Item = View,
>(
  resource: ProfileResource<Document, View, Item> & {
    readonly schemas: {
      readonly item: ItemSchema & Describes<Item, ItemSchema>;
    };
  },
): readonly Route[] {
  const { readers, writers, statuses, reader, expand, whileInUse, writeProblems = [] } = resource;
  // what is sent was checked against its schema above, kind by kind
  const schemas: ProfileResource<Document, View, Item>['schemas'] = resource.schemas;
  const { noun } = resource;
  const tag = `${noun}s` as const;
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const path = `/${tag}`;
  const audited = { kind: noun, purpose: 'profile' } as const;
  const created: WrittenResponses<201 | 202> = { [statuses.created]: writtenResponse };
  const changed: WrittenResponses<200 | 202> = { [statuses.changed]: writtenResponse };

  const submitRoute = defineRoute({
    operationId: `submit${name}`,
    audit: { action: 'create', ...audited },
    method: 'post',
    path,
    tag,
    summary: `Submit a ${noun}`,
    roles: writers,
    headers: idempotencyHeaders,
    body: schemas.submission,
    responses: created,
    problems: ['unknown-node', 'id-taken', 'reference-taken', 'idempotency-key-reused', 'concurrent-change'],
    handle: (input, context, principal) => submit({ resource, context, principal }, input),
  });

  const readRoute = defineRoute({
    operationId: `read${name}`,
    audit: resource.readAudit ?? { action: 'read', ...audited },
    path: `${path}/{id}`,
    tag,
    summary: `Read a ${noun}`,
    roles: readers,
    params: idParams,
    responses: { 200: { description: `The ${noun}.`, schema: schemas.item, headers: etag } },
    problems: ['not-found'],
    async handle({ params }, context, principal) {
      const item = required(
        await reader.find(context.dataSource.manager, params.id, scopeOf(principal)),
        noun,
      );
      const body = (await expand?.(context, item, principal)) ?? item;
      return { status: 200, body, headers: { ETag: `"${item.revision}"` } };
    },
  });

  const replaceRoute = defineRoute({
    operationId: `replace${name}`,
    audit: { action: 'change', ...audited },
    method: 'put',
    path: `${path}/{id}`,
    tag,
    summary: `Replace a ${noun}, or submit one under an id of your own`,
    description:
      'Fields that are left out become unknown. A body that changes nothing keeps the revision. To replace what is there needs `If-Match`. ' +
      unreadStays,
    roles: writers,
    params: idParams,
    headers: editHeaders,
    body: schemas.submission,
    responses: { ...created, ...changed },
    problems: [...editProblems, ...writeProblems, 'unknown-node'],
    handle: ({ params, headers, body }, context, principal) =>
      replace({ resource, context, principal }, params.id, conditionOf(headers), body),
  });

  const amendRoute = defineRoute({
    operationId: `amend${name}`,
    audit: { action: 'change', ...audited },
    method: 'patch',
    path: `${path}/{id}`,
    tag,
    summary: `Change some fields of a ${noun}`,
    description: `Needs \`If-Match\`. ${unreadStays}`,
    roles: writers,
    params: idParams,
    headers: editHeaders,
    body: schemas.patch,
    bodyTypes: ['application/merge-patch+json', 'application/json'],
    responses: changed,
    problems: [...editProblems, ...writeProblems],
    handle: ({ params, headers, body }, context, principal) =>
      amend({ resource, context, principal }, params.id, conditionOf(headers), body),
  });

  const deleteRoute = defineRoute({
    operationId: `delete${name}`,
    audit: { action: 'erase', ...audited },
    method: 'delete',
    path: `${path}/{id}`,
    tag,
    summary: `Erase a ${noun}`,
    description:
      'Everything said about it is erased; what was decided stays. Whatever it stood on is owed a match.',
    roles: writers,
    params: idParams,
    headers: editHeaders,
    responses: { 204: { description: 'Erased.' } },
    problems: [
      'not-found',
      'revision-stale',
      'exists-already',
      'concurrent-change',
      ...writeProblems,
      ...(whileInUse === undefined ? [] : [whileInUse.kind]),
    ],
    async handle({ params, headers }, context, principal) {
      await remove({ resource, context, principal }, params.id, conditionOf(headers));
      return { status: 204, body: undefined };
    },
  });

  return [submitRoute, resource.listRoute, readRoute, replaceRoute, amendRoute, deleteRoute];
}
