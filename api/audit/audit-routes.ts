import { z } from 'zod';
import { latestAuditCheck } from '../../db/read-models/audit-checks.ts';
import { findByReference, listEntries } from '../../db/read-models/audit-list.ts';
import { findAuditedPerson, listReaders } from '../../db/read-models/readers-of-person.ts';
import { queryIn } from '../../db/run-query.ts';
import { defineRoute } from '../define-route.ts';
import { cursorsOf, placeText, placeTime } from '../http/cursor.ts';
import { idParams, pageQuery } from '../http/parameters.ts';
import { notFound, Problem } from '../http/problems/problem.ts';
import { auditCheckSchema, auditPageSchema, auditQuery, readerPageSchema } from './audit-schemas.ts';
import { readDossierRoute } from './dossier-route.ts';
import { toReader } from './to-reader.ts';

const readerPlace = z.strictObject({
  day: z.iso.date(),
  principalId: placeText,
  purpose: placeText,
  isRefused: z.boolean(),
});

const listReadersRoute = defineRoute({
  operationId: 'listReaders',
  audit: { action: 'read', kind: 'candidate', purpose: 'oversight' },
  path: '/candidates/{id}/readers',
  tag: 'audit',
  summary: 'Who has read a person, when and why',
  description:
    'For the coach in charge and the data-protection officer. What one has done on a day for a purpose is one row, lists and files that ' +
    'named the person too.',
  roles: ['coach', 'officer'],
  params: idParams,
  query: pageQuery,
  responses: { 200: { description: 'A page of readers, latest day first.', schema: readerPageSchema } },
  problems: ['not-found'],
  async handle({ params: { id }, query: { limit, cursor } }, { dataSource: { manager } }, principal) {
    const person = await findAuditedPerson(manager, id);
    if (person === null) {
      throw notFound('candidate');
    }
    if (!person.isAskedByRight) {
      throw new Problem('forbidden', {
        en: 'This is for the coach in charge of the person and the data-protection officer.',
        sv: 'Det här är för den konsulent som ansvarar för personen och för dataskyddsombudet.',
      });
    }
    const cursors = cursorsOf('readers', [id], readerPlace);
    const found = await listReaders(manager, id, cursors.read(cursor), limit + 1);
    const { items, next } = cursors.page(found, limit, ({ day, principalId, purpose, isRefused }) => ({
      day,
      principalId,
      purpose,
      isRefused,
    }));
    return {
      status: 200,
      body: {
        reference: person.reference,
        items: items.map((reader) => toReader(reader, principal)),
        next,
      },
    };
  },
});

const entryPlace = z.strictObject({ at: placeTime, id: z.uuid() });

const listAuditRoute = defineRoute({
  operationId: 'listAudit',
  audit: { action: 'list', kind: 'audit', purpose: 'oversight' },
  path: '/audit',
  tag: 'audit',
  summary: 'Who has done what, latest first',
  description:
    'For the data-protection officer. Of all nodes for who has all; else what concerns your nodes alone. Ids and codes, no word of anybody.',
  roles: ['officer'],
  query: auditQuery,
  responses: { 200: { description: 'A page of the audit.', schema: auditPageSchema } },
  problems: ['not-found'],
  async handle({ query }, { dataSource: { manager }, audit }) {
    const { limit, cursor, reference, ...asked } = query;
    const named = reference === undefined ? null : await findByReference(manager, reference);
    if (reference !== undefined && named === null) {
      throw notFound('candidate');
    }
    // what is read is who has done what, not the people of the entries
    audit.about([]);
    const candidateId = named ?? asked.candidateId ?? null;
    audit.concern(candidateId === null ? [] : [candidateId]);
    if (named !== null && asked.candidateId !== undefined && asked.candidateId !== named) {
      return { status: 200, body: { items: [], next: null } };
    }
    const filter = {
      candidateId,
      principalId: asked.principalId ?? null,
      action: asked.action ?? null,
      from: asked.from ?? null,
      to: asked.to ?? null,
    };
    const cursors = cursorsOf('/audit', filter, entryPlace);
    const found = await listEntries(manager, filter, cursors.read(cursor), limit + 1);
    const items = found.map((entry) => ({ ...entry, at: entry.at.toISOString() }));
    return { status: 200, body: cursors.page(items, limit, ({ at, id }) => ({ at, id })) };
  },
});

const readAuditCheckRoute = defineRoute({
  operationId: 'readAuditCheck',
  audit: 'nothing',
  path: '/audit/check',
  tag: 'audit',
  summary: 'What came of the last look through the whole audit',
  description: 'The worker looks through all of it once a day, `npm run audit:verify` whenever it is run.',
  roles: ['officer'],
  responses: { 200: { description: 'What came of it.', schema: auditCheckSchema } },
  async handle(_request, { dataSource: { manager } }) {
    const check = await latestAuditCheck(queryIn(manager));
    return {
      status: 200,
      body: {
        at: check?.at.toISOString() ?? null,
        entries: check?.entries ?? 0,
        isWhole: check !== null && check.finding === null,
        finding: check?.finding?.kind ?? null,
      },
    };
  },
});

/** The routes of who has done what. */
export const auditRoutes = [listReadersRoute, listAuditRoute, readAuditCheckRoute, readDossierRoute];
