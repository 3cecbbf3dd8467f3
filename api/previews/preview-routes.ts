import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { workplaceReader } from '../../db/read-models/profile-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { candidateSchema } from '../../matching/model/candidate.ts';
import type { Role } from '../../matching/model/role.ts';
import { type Workplace, workplaceSchema } from '../../matching/model/workplace.ts';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import type { RoleReach } from '../../matching/what-if/role-reach.ts';
import { labelOfAdjustment } from '../adjustments/adjustment-labels.ts';
import type { ApiContext } from '../api-context.ts';
import { rolesForCandidates } from '../candidates/candidate-fields.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { assertNodeExists, resolveNode, scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { invalidBody } from '../http/problems/problem.ts';
import { interpret } from '../interpret/interpret.ts';
import { requireProfile } from '../profiles/require-profile.ts';
import { roleWriters } from '../roles/role-fields.ts';
import {
  candidatePreviewRequestSchema,
  candidatePreviewSchema,
  langField,
  rolePreviewRequestSchema,
  rolePreviewSchema,
  roleReachSchema,
} from './preview-schemas.ts';

const tag = 'previews';

/** What matching reads of a candidate, and nothing else. */
const matchedPart = z.object(candidateSchema.shape);

const previewRoleRoute = defineRoute({
  operationId: 'previewRole',
  audit: 'nothing',
  method: 'post',
  path: '/roles/preview',
  tag,
  summary: 'What a role would reach as it is written',
  description:
    'Reads the description, tells in bands how many people the role would reach and what would reach more, and what to fill in next. ' +
    'It may be as unfinished as it is; what is wrong is refused as where it is submitted. Nothing is stored.',
  roles: roleWriters,
  body: rolePreviewRequestSchema,
  responses: { 200: { description: 'What it would reach.', schema: rolePreviewSchema } },
  quota: 'dry-runs',
  problems: ['unknown-node'],
  async handle({ body: { role, lang } }, context, principal) {
    const { id: _id, ...draft } = role;
    const workplace = await findWorkplace(context, principal, draft);
    const nodeId = resolveNode(principal, draft.nodeId ?? workplace?.nodeId, '/role/nodeId');
    await assertNodeExists(context.dataSource.manager, principal, nodeId);
    const { reach } = await context.poolThread.ask('role-reach', {
      role: { draft, workplace },
      ...askedNow(context, nodeId),
    });
    return {
      status: 200,
      body: { reading: await readText(context, draft.description, lang, 'role'), ...tellReach(reach, lang) },
    };
  },
});

const readRoleReachRoute = defineRoute({
  operationId: 'readRoleReach',
  audit: 'nothing',
  path: '/roles/{id}/reach',
  tag,
  summary: 'How many people a role reaches, in bands, and what would reach more',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  quota: 'what-ifs',
  params: idParams,
  query: z.strictObject({ lang: langField }),
  responses: { 200: { description: 'What it reaches.', schema: roleReachSchema } },
  problems: ['not-found'],
  async handle({ params: { id }, query: { lang } }, context, principal) {
    const { nodeId } = await requireProfile(context, 'role', id, principal);
    const { reach } = await context.poolThread.ask('role-reach', {
      role: { id },
      ...askedNow(context, nodeId),
    });
    return { status: 200, body: { roleId: id, ...tellReach(reach, lang) } };
  },
});

const previewCandidateRoute = defineRoute({
  operationId: 'previewCandidate',
  audit: { action: 'try', kind: 'candidate', purpose: 'profile' },
  method: 'post',
  path: '/candidates/preview',
  tag,
  summary: 'What roles a candidate would reach as it is written',
  description:
    'Reads the wishes, counts the roles that the candidate would reach and those that one change would open, and tells what to ask next. ' +
    'It may be as unfinished as it is; what is wrong is refused as where it is submitted. Nothing is stored.',
  roles: rolesForCandidates,
  body: candidatePreviewRequestSchema,
  responses: { 200: { description: 'What they would reach.', schema: candidatePreviewSchema } },
  quota: 'dry-runs',
  problems: ['unknown-node'],
  async handle({ body: { candidate, lang } }, context, principal) {
    const draft = matchedPart.parse(candidate);
    const nodeId = resolveNode(principal, draft.nodeId, '/candidate/nodeId');
    await assertNodeExists(context.dataSource.manager, principal, nodeId);
    const { reach: found } = await context.poolThread.ask('candidate-reach', {
      draft,
      ...askedNow(context, nodeId),
    });
    return {
      status: 200,
      body: {
        reading: await readText(context, draft.wishes, lang, 'candidate'),
        reach: found.reach,
        openings: found.openings.map((opening) => ({
          ...opening,
          label: labelOfAdjustment(opening.adjustment),
        })),
        unknowns: found.unknowns.map(({ field, question, roles }) => ({
          field,
          question: question[lang],
          wouldHelp: roles,
        })),
      },
    };
  },
});

/** The routes of what is not stored yet, and of what a role reaches. */
export const previewRoutes = [previewRoleRoute, readRoleReachRoute, previewCandidateRoute];

function askedNow({ clock }: ApiContext, nodeId: string) {
  const now = clock();
  return { nodeId, now, today: localDate(now) };
}

/** The workplace that a draft names; null for none. Throws when it is not in the node of the draft, or not the manager's. */
async function findWorkplace(
  { dataSource }: ApiContext,
  principal: Principal,
  { workplaceId, nodeId }: Role,
): Promise<(Workplace & { readonly nodeId: string }) | null> {
  if (workplaceId === undefined) {
    return null;
  }
  const found = await workplaceReader.find(dataSource.manager, workplaceId.toLowerCase(), scopeOf(principal));
  if (found === null || found.nodeId !== (nodeId ?? found.nodeId)) {
    throw invalidBody([
      {
        pointer: '/role/workplaceId',
        code: 'not-in-node',
        message: {
          en: 'There is no such workplace in the node of the role.',
          sv: 'Det finns ingen sådan arbetsplats i tjänstens nod.',
        },
      },
    ]);
  }
  return { ...z.object(workplaceSchema.shape).parse(found), nodeId: found.nodeId };
}

async function readText(
  { dataSource, siteWords }: ApiContext,
  text: string | undefined,
  lang: VocabularyLanguage,
  of: 'candidate' | 'role',
) {
  if (text === undefined || text.trim() === '') {
    return null;
  }
  const { vectorizer } = await siteWords.current(queryIn(dataSource.manager));
  return interpret(text, lang, of, vectorizer);
}

function tellReach(found: RoleReach | null, lang: VocabularyLanguage) {
  return {
    reach: found?.reach ?? null,
    openings: (found?.openings ?? []).map((opening) => ({
      ...opening,
      label: labelOfAdjustment(opening.adjustment),
    })),
    missing: (found?.missing ?? []).map(({ field, why }) => ({ field, why: why[lang] })),
  };
}
