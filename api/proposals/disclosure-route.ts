import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { readIdentity } from '../../db/identities/identities.ts';
import { identityFields } from '../../db/identities/name-cipher.ts';
import { findProposal } from '../../db/read-models/proposal-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { readerAs } from '../access/reach.ts';
import { seenBy } from '../access/seen-by.ts';
import { shape } from '../access/shape.ts';
import { defineRoute } from '../define-route.ts';
import { idParams } from '../http/parameters.ts';
import { required } from '../http/problems/problem.ts';
import { object, textOrNull } from '../http/schema-registry.ts';
import { isConsentStanding } from './show-proposal.ts';

const disclosureSchema = object(
  'Disclosure',
  'Who is proposed, as far as the person has consented to telling it now.',
  seenBy('disclosure', {
    facts: z
      .array(z.enum(identityFields))
      .describe('Which of `name` and `contact` the consent names while it stands; empty before and after.'),
    name: textOrNull.describe('The name; null when it may not be told, or is not known.'),
    contact: textOrNull.describe('How to reach the person; null when it may not be told, or is not known.'),
    until: z.iso.date().nullable().describe('The last day on which it is told; null when nothing is.'),
  }),
);

/**
 * Who is proposed. A resource of its own: no list, kept answer or frozen copy of a proposal ever holds it, and each time it is told is a read of
 * its own.
 */
export const readDisclosureRoute = defineRoute({
  operationId: 'readDisclosure',
  audit: { action: 'read', kind: 'proposal', purpose: 'proposal' },
  path: '/proposals/{id}/disclosure',
  tag: 'proposals',
  summary: 'Read who is proposed, while the person’s consent stands',
  description:
    'For the manager of the workplace that the consent names, from when it was given until it has run out or is withdrawn, or the ' +
    'workplace has said no. Ask again for each time that it is shown, and keep it nowhere.',
  roles: ['manager'],
  params: idParams,
  responses: { 200: { description: 'What may be told now.', schema: disclosureSchema } },
  problems: ['not-found'],
  async handle({ params }, { dataSource: { manager }, names, clock }, principal) {
    const today = localDate(clock());
    // as a manager whatever else one is: names are told to the workplace alone
    const scope = { nodes: principal.nodes, managerId: principal.id.toLowerCase(), writerId: null };
    const proposal = required(await findProposal(manager, params.id, scope, today), 'proposal');
    const { consent, state, workplaceId } = proposal;
    const isTold =
      isConsentStanding(proposal, today) && state !== 'refused' && consent.workplaceId === workplaceId;
    const facts = isTold ? identityFields.filter((field) => consent.facts.includes(field)) : [];
    const identity =
      facts.length === 0 ? {} : await readIdentity(queryIn(manager), names, proposal.candidateId);
    return {
      status: 200,
      body: shape(
        'disclosure',
        {
          facts,
          name: facts.includes('name') ? (identity.name ?? null) : null,
          contact: facts.includes('contact') ? (identity.contact ?? null) : null,
          until: facts.length === 0 ? null : consent.until,
        },
        { ...readerAs(['manager']), isConsented: isTold },
        { name: null, contact: null },
      ),
    };
  },
});
