import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { runInTransaction } from '../../db/stores/run-in-transaction.ts';
import { foreseeProposal } from '../../db/stores/way/propose.ts';
import { uniqueList, uuidField } from '../../matching/model/fields.ts';
import { consentFactIds } from '../../matching/vocabulary/proposal-codes.ts';
import { assertOwnPerson } from '../access/own-person.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { bothLanguages, component, object } from '../http/schema-registry.ts';
import { obstacleWords } from '../obstacles/obstacle-words.ts';
import { currentSetting } from '../suggestions/explain-suggestions.ts';
import { allReasons, workSchema } from './proposal-schemas.ts';
import { refuseProposal } from './refuse-proposal.ts';

const questionSchema = component(
  'ProposalPreviewQuestion',
  'Which pair, and what of the person may be told.',
  z.strictObject({
    suggestionId: uuidField.clone().toLowerCase(),
    facts: uniqueList(z.enum(consentFactIds), consentFactIds.length).describe(
      'What may be told; see the vocabulary `consent-facts`. Of none of them, what concerns the work alone.',
    ),
  }),
  [{ suggestionId: '0192f000-0000-7000-8000-00000000d001', facts: ['abilities', 'availability'] }],
);

const previewSchema = object('ProposalPreview', 'What the workplace would be told; nothing is stored.', {
  work: workSchema.clone(),
  reasons: allReasons.clone(),
  inTheWay: z
    .array(
      object('ProposalObstacle', 'Something that stands in the way, and takes a written reason.', {
        code: z.string().describe('Stable code, that of a gate with its name.'),
        text: bothLanguages.clone().describe('What it is.'),
      }),
    )
    .describe('What stands in the way of proposing the pair now.'),
});

/** The dry run of a proposal. */
export const previewProposalRoute = defineRoute({
  operationId: 'previewProposal',
  audit: { action: 'try', kind: 'suggestion', purpose: 'proposal' },
  method: 'post',
  path: '/proposals/preview',
  tag: 'proposals',
  summary: 'What the workplace would be told of a pair, and what stands in the way',
  description: 'Nothing is stored.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'dry-runs',
  body: questionSchema,
  responses: { 200: { description: 'What it would tell and meet.', schema: previewSchema } },
  problems: ['not-found', 'not-your-person', 'not-approved', 'not-open', 'proposed-already'],
  async handle({ body: { suggestionId, facts } }, context, principal) {
    context.audit.about([suggestionId]);
    const now = context.clock();
    const { manager: reader } = context.dataSource;
    await assertOwnPerson(reader, principal, now, { kind: 'suggestion', id: suggestionId });
    // makes the site's words ready before anything is locked
    await currentSetting(context, reader);
    const look = { suggestionId, facts, scope: scopeOf(principal), today: localDate(now) };
    return runInTransaction(context.dataSource, async (manager) => {
      const readSetting = () => currentSetting(context, manager);
      const found = await foreseeProposal(manager, context.pairExplainer, readSetting, look);
      if (found.kind !== 'foreseen') {
        throw refuseProposal(found);
      }
      const { work, reasons, obstacles } = found;
      const inTheWay = obstacles.map((one) => ({
        code: 'gate' in one ? `${one.code}-${one.gate}` : one.code,
        text: obstacleWords(one),
      }));
      return {
        status: 200 as const,
        body: { work, reasons: { sv: [...reasons.sv], en: [...reasons.en] }, inTheWay },
      };
    });
  },
});
