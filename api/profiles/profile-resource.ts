import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { ProfileReader, StoredFacts } from '../../db/read-models/profile-view.ts';
import type { ProfileDocument, ProfileTable, WithNode } from '../../db/stores/profile-table.ts';
import { nodeIdField, uuidField } from '../../matching/model/fields.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import type { ApiContext } from '../api-context.ts';
import type { Route } from '../define-route.ts';
import type { AuditDeclaration } from '../http/audit/audit-declaration.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import type { ProblemKind } from '../http/problems/problem.ts';
import { count, object, textOrNull } from '../http/schema-registry.ts';

/**
 * A kind of profile that can be written and read over HTTP: candidates, roles, workplaces. Lists show it as a `View`, alone
 * it is shown as an `Item`.
 */
export interface ProfileResource<Document extends ProfileDocument, View extends StoredFacts, Item> {
  readonly noun: ProfileTable<Document>['noun'];
  /** Its table, as it is written by this API. */
  readonly tableOf: (context: ApiContext, writer: Principal) => ProfileTable<Document>;
  readonly reader: ProfileReader<View>;
  readonly readers: readonly PrincipalRole[];
  readonly writers: readonly PrincipalRole[];
  readonly schemas: {
    /** Body of POST and PUT: the document, and its id by choice. */
    readonly submission: z.ZodType<Submission<Document>>;
    /** The same as it may stand from a time that took more; default: as `submission`. */
    readonly stored?: z.ZodType<Submission<Document>>;
    /** Body of PATCH: any fields of the document, null to remove. */
    readonly patch: z.ZodType<Record<string, unknown>>;
    readonly item: z.ZodType;
  };
  /** The route that lists them. */
  readonly listRoute: Route;
  /** Statuses of a write: matched profiles are accepted (202), workplaces are done at once. */
  readonly statuses: { readonly created: 201 | 202; readonly changed: 200 | 202 };
  /** What a new document leaves open and its submitter settles. Default: nothing. */
  readonly completeNew?: (document: WithNode<Document>, submitter: Principal) => WithNode<Document>;
  /** Makes of a profile what is shown of it alone; throws a problem when nothing is. Default: the same. */
  readonly expand?: (context: ApiContext, view: View, reader: Principal) => Promise<Item>;
  /** Fields that the writer may not read, and so keeps by leaving them out of what replaces a document, and finds out nothing of by writing them. Default: none. */
  readonly unread?: (
    manager: EntityManager,
    id: string,
    writer: Principal,
    now: Date,
  ) => Promise<readonly (keyof Document)[]>;
  /** Whether the writer may be told which one another of the node is. Default: managers may not, and systems of what they have submitted. */
  readonly mayBeNamed?: (
    manager: EntityManager,
    id: string,
    writer: Principal,
    now: Date,
  ) => Promise<boolean>;
  /** Done in the transaction that erases one, before that is stored; what it throws undoes it. Default: nothing. */
  readonly beforeErased?: (context: ApiContext, id: string, now: Date) => Promise<void>;
  /** What is answered when one is to be deleted that something needs. Default: nothing ever needs one. */
  readonly whileInUse?: { readonly kind: ProblemKind; readonly detail: LocalizedText };
  /** Problems of changing and deleting one besides those of every kind. Default: none. */
  readonly writeProblems?: readonly ProblemKind[];
  /** What is recorded of reading one. Default: that it was read. */
  readonly readAudit?: AuditDeclaration | 'nothing';
}

/** A document as a client submits it. */
export type Submission<Document extends ProfileDocument> = Document & { id?: string | undefined };

/** Puts a document together with its node, which a client may leave out; the id is not a part of it. */
export function withNode<Document extends ProfileDocument>(
  document: Submission<Document>,
  nodeId: string,
): WithNode<Document> {
  return { ...document, id: undefined, nodeId };
}

/** Fields that name a stored profile, shown before all others. */
export const keyFields = { id: uuidField, nodeId: nodeIdField };

/** Fields of every stored profile. */
export const storedFields = {
  ...keyFields,
  revision: z.int().min(1).describe('Grows by one with each change; the `ETag`.'),
  createdAt: z.iso.datetime().describe('When it was submitted.'),
  updatedAt: z.iso.datetime().describe('When it was last changed.'),
};

const matchFailureSchema = object('MatchFailure', 'Why a profile could not be matched.', {
  reason: z.string().describe('Stable code, e.g. `unreadable-profile` or `scoring-failed`.'),
  attempts: count.describe('How often it was tried.'),
  retryAt: textOrNull.describe('When it is tried again; null when not before it changes.'),
});

/** Fields of a stored profile that is matched. */
export const matchFields = {
  matched: z
    .boolean()
    .describe('Whether its suggestions were computed from it as it stands, under the policy in force.'),
  matchedRevision: count.describe('The revision they were computed from; 0 before the first match.'),
  matchFailure: matchFailureSchema.nullable().describe('Why it could not be matched; null when it could.'),
};

/** How many more the mentors of a workplace have room for. */
export const mentorPlacesField = z
  .array(
    object('MentorPlaces', 'How many more a mentor has room for.', {
      id: uuidField,
      name: z.string().describe('What the mentor is called.'),
      placesLeft: count.nullable().describe('Null when it is not said how many the mentor takes.'),
    }),
  )
  .describe('How many more each mentor has room for, beside the placements that are planned or running.');

const warningSchema = object('StoredWarning', 'What was stored, and is perhaps not what was meant.', {
  code: z
    .enum(['look-alike-reference', 'same-without-reference'])
    .describe(
      'The reference is easily taken for another one of the node (case; O and 0; l, I and 1); or another one of the node says the same, and neither has a reference.',
    ),
  pointer: z.string().describe('A JSON pointer to the field; empty for the whole.'),
  message: object('StoredWarningText', 'What is said of it.', {
    sv: z.string().describe('In Swedish.'),
    en: z.string().describe('In English.'),
  }),
});

/** Answer to a write. */
export const writtenSchema = object(
  'Written',
  'The thing was stored.',
  {
    id: uuidField,
    revision: storedFields.revision,
    warnings: z
      .array(warningSchema)
      .optional()
      .describe('What is perhaps not meant; absent when there is nothing.'),
  },
  [{ id: '0192f000-0000-7000-8000-00000000000a', revision: 1 }],
);

/** Body of a PATCH of a document with the given fields. */
export function patchOf(id: string, fields: Readonly<Record<string, z.ZodType>>) {
  const changeable = Object.keys(fields).map((name): [string, z.ZodType] => [
    name,
    z.unknown().optional().describe('The new value; null removes it; an object is merged.'),
  ]);
  return object(
    id,
    'A JSON merge patch (RFC 7396). The result has to be valid as a whole. A place by its name alone replaces the coordinates there were.',
    Object.fromEntries(changeable),
  );
}
