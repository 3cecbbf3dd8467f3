import type { z } from 'zod';
import { importTogether, type TogetherOutcome } from '../../db/import/import-together.ts';
import type { PersonRelation } from '../../db/person-access.ts';
import { viewerOf } from '../access/people-seen.ts';
import { sees } from '../access/shape.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { assertNodeExists } from '../http/authentication/scope-of.ts';
import { runRecorded } from '../http/run-idempotent.ts';
import { importReportSchema, importRequestSchema, maxImportBytes } from './import-schemas.ts';
import { importTemplateRoute } from './template-route.ts';

const importers: readonly PrincipalRole[] = ['coordinator', 'integration', 'admin'];

const shared = {
  method: 'post',
  tag: 'imports',
  roles: importers,
  body: importRequestSchema,
  maxBodyBytes: maxImportBytes,
  problems: ['unknown-node'],
} as const;

const formats =
  'Excel workbooks, CSV and JSON Lines, with the words that the pages show in Swedish or English, as `npm run import` takes them. ' +
  'A known id or reference is an update, all rows are of the node. At most 8 MB in base64; larger files are for the command. ' +
  'An integration changes what it has brought in itself, and gives roles to workplaces that it has. ' +
  'A name, a contact and coach’s notes of a stored person of whom you may not read them are stored, and counted as no change; left out they stay.';

const previewImportRoute = defineRoute({
  ...shared,
  operationId: 'previewImport',
  audit: { action: 'try', kind: 'node', purpose: 'transfer' },
  path: '/imports/preview',
  summary: 'What files of profiles would do, and what in them is to be mended',
  description: `Nothing is stored. ${formats}`,
  quota: 'dry-runs',
  responses: { 200: { description: 'What they would do.', schema: importReportSchema } },
  handle: ({ body }, context, principal) => importAll(body, context, principal, true),
});

const importRoute = defineRoute({
  ...shared,
  operationId: 'importProfiles',
  audit: { action: 'import', kind: 'node', purpose: 'transfer' },
  path: '/imports',
  summary: 'Bring files of profiles into a node',
  description: `All of the files or nothing: with anything to mend in one of them, \`stored\` is false. The same files again change nothing. ${formats}`,
  responses: { 200: { description: 'What they did.', schema: importReportSchema } },
  async handle({ body }, context, principal) {
    const answer = await importAll(body, context, principal, false);
    if (answer.body.stored) {
      context.queue.hint('match-node', { nodeId: body.nodeId });
    }
    return answer;
  },
});

/** What says who a person is, and the coach's notes: not for everybody who may bring them in. */
const keptApart = ['name', 'contact', 'coachNotes'] as const;

async function importAll(
  { nodeId, encoding, files }: z.output<typeof importRequestSchema>,
  context: ApiContext,
  principal: Principal,
  isTried: boolean,
): Promise<{ status: 200; body: z.input<typeof importReportSchema> }> {
  const { dataSource, audit, names, clock } = context;
  audit.about([nodeId]);
  await assertNodeExists(dataSource.manager, principal, nodeId);
  // who plans for the node brings in what others have, too
  const viewer = viewerOf(principal, clock());
  const writtenBy = viewer.isPlanner ? undefined : viewer.id;
  const { roles } = principal;
  const readsAll = (relation: PersonRelation): boolean =>
    keptApart.every((field) => sees('candidate', field, { roles, relation }));
  const options = files.map(({ kind, name, content }) => ({
    kind,
    file: name,
    content: Buffer.from(content, 'base64'),
    nodeId,
    encoding,
    names,
    submittedBy: principal.id,
    writtenBy,
    reader: { viewer, readsAll },
  }));
  return runRecorded(context, async (manager) => {
    const { isStored, files: outcomes } = await importTogether(manager, options, isTried);
    const people = outcomes.flatMap((one) => (one.state === 'read' ? one.people : []));
    // whoever is told what a file says anew is told something of each whom its lines meet
    audit.concern(people.flatMap(({ personIds, foundIds }) => [...foundIds, ...(isStored ? personIds : [])]));
    return { status: 200, body: { stored: isStored, files: outcomes.map(reportOf) } };
  });
}

function reportOf(one: TogetherOutcome): z.input<typeof importReportSchema>['files'][number] {
  const nothing = { created: 0, updated: 0, unchanged: 0, problems: [], problemCount: 0, warnings: [] };
  const { kind, file: name, state } = one;
  switch (one.state) {
    case 'read': {
      const { created, updated, unchanged, warnings } = one.outcome;
      return {
        ...nothing,
        kind,
        name,
        state,
        created,
        updated,
        unchanged,
        warnings: warnings.map(({ line, message }) => ({ row: line, message })),
      };
    }
    case 'refused': {
      const problems = one.error.problems.map(({ line, cell = null, field, message }) => ({
        row: line,
        cell,
        field,
        message,
      }));
      return { ...nothing, kind, name, state, problems, problemCount: one.error.problemCount };
    }
    case 'unread':
      return { ...nothing, kind, name, state };
  }
}

/** The routes of imports. */
export const importRoutes = [previewImportRoute, importTemplateRoute, importRoute];
