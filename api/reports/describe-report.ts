import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { ReportResults, ReportRow } from '../../db/entities/report-entity.ts';
import { readNames, readRoleNames } from '../../db/read-models/node-names.ts';
import type { ReportFacts } from '../../db/read-models/report-view.ts';
import { whatOf } from '../../matching/gates/adjustment-kinds.ts';
import type { SideEffects } from '../../matching/what-if/policy-effects/find-policy-effects.ts';
import { spreadOf } from '../../matching/what-if/spread.ts';
import { labelOfThing } from '../adjustments/adjustment-labels.ts';
import { tellSpread } from '../policies/spread-schema.ts';
import type { reportSchema } from './report-schemas.ts';

/** The row of a report as the API tells it: what it holds ids of is named as it is called now. */
export async function describeReport(
  manager: EntityManager,
  report: ReportRow,
): Promise<z.input<typeof reportSchema>> {
  const fields = describeFacts(report);
  if (report.kind === 'doors') {
    return {
      kind: 'doors',
      ...fields,
      result: report.result && (await nameAdjustments(manager, report.result)),
    };
  }
  const { comparedVersion: version, result } = report;
  return {
    kind: 'policy-effects',
    version,
    ...fields,
    result: result && {
      roles: await nameLists(manager, 'roles', result.roles),
      candidates: await nameLists(manager, 'candidates', result.candidates),
      spread: result.spread
        ? {
            before: tellSpread(spreadOf(result.spread.before, result.spread.people)),
            after: tellSpread(spreadOf(result.spread.after, result.spread.people)),
          }
        : null,
    },
  };
}

/** What is told of every report, whatever it is about. */
export function describeFacts(report: ReportFacts) {
  const { id, nodeId, status, done, of, failure, policyVersion, engineVersion, madeFor } = report;
  return {
    id,
    nodeId,
    status,
    done,
    of,
    failure,
    createdAt: report.createdAt.toISOString(),
    completedAt: report.completedAt?.toISOString() ?? null,
    policyVersion,
    engineVersion,
    madeFor,
  };
}

async function nameAdjustments(manager: EntityManager, { good, perRole, shared }: ReportResults['doors']) {
  const roles = await readRoleNames(
    manager,
    perRole.map(({ roleId }) => roleId),
  );
  return {
    good,
    perRole: perRole.map((effect) => ({
      ...effect,
      roleTitle: roles.get(effect.roleId)?.title ?? null,
      workplaceId: roles.get(effect.roleId)?.workplaceId ?? null,
      workplaceName: roles.get(effect.roleId)?.workplaceName ?? null,
      label: labelOfThing(effect.adjustment.kind, whatOf(effect.adjustment)),
    })),
    shared: shared.map((effect) => ({ ...effect, label: labelOfThing(effect.kind, effect.what) })),
  };
}

async function nameLists(
  manager: EntityManager,
  table: 'roles' | 'candidates',
  { items, ...sums }: SideEffects,
) {
  const names = await readNames(
    manager,
    table,
    items.map(({ id }) => id),
  );
  return { ...sums, items: items.map((item) => ({ ...item, label: names.get(item.id) ?? null })) };
}
