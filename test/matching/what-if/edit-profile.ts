import { z } from 'zod';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { conditionIds, conditions } from '../../../matching/vocabulary/conditions.ts';
import { employmentFormIds } from '../../../matching/vocabulary/employment-forms.ts';
import { languageLevels } from '../../../matching/vocabulary/languages.ts';
import { licenceIds } from '../../../matching/vocabulary/licences.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';
import { timeIds } from '../../../matching/vocabulary/times.ts';

interface Hours {
  min: number;
  max: number;
}

const ability = z.enum(abilityIds);
const widenHours = z.strictObject({
  kind: z.literal('widen-hours'),
  hoursPerWeek: z.number(),
  byHours: z.number(),
});
const addTime = z.strictObject({ kind: z.literal('add-time'), time: z.enum(timeIds) });
const addForm = z.strictObject({ kind: z.literal('add-employment-form'), form: z.enum(employmentFormIds) });

/** The adjustments of a role that are made here by hand. */
const ofRole = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('offer-support'), support: z.enum(supportIds) }),
  z.strictObject({ kind: z.literal('avoid-condition'), condition: z.enum(conditionIds) }),
  z.strictObject({ kind: z.literal('lower-demand'), ability, level: z.int() }),
  z.strictObject({ kind: z.literal('soften-demand'), ability }),
  z.strictObject({ kind: z.literal('drop-demand'), ability }),
  z.strictObject({
    kind: z.literal('lower-language'),
    language: z.string(),
    level: z.enum(languageLevels),
  }),
  widenHours,
  z.strictObject({ kind: z.literal('extend-period'), to: z.string(), byDays: z.number() }),
  addTime,
  addForm,
]);

/** Those of a candidate. */
const ofCandidate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('raise-ability'), ability, level: z.int() }),
  z.strictObject({ kind: z.literal('raise-language'), language: z.string(), level: z.enum(languageLevels) }),
  z.strictObject({ kind: z.literal('longer-travel'), minutes: z.number(), byMinutes: z.number() }),
  widenHours,
  addTime,
  addForm,
  z.strictObject({ kind: z.literal('add-licence'), licence: z.enum(licenceIds) }),
  z.strictObject({ kind: z.literal('show-register-extract') }),
]);

const editedKinds: ReadonlySet<string> = new Set(
  [...ofRole.options, ...ofCandidate.options].map(({ shape }) => shape.kind.value),
);

/** Whether an adjustment can be made by hand here; one of a kind that came later has tests of its own. */
export function isEditedByHand({ kind }: Adjustment): boolean {
  return editedKinds.has(kind);
}

/** The profile as its owner would write it after the adjustment: made by hand, apart from the engine's own way. */
export function editRole(role: Role, adjustment: Adjustment): Role {
  const made = ofRole.parse(adjustment);
  switch (made.kind) {
    case 'offer-support':
      return { ...role, supports: [...(role.supports ?? []), made.support] };
    case 'avoid-condition': {
      const kinds = conditions.filter(({ id, kindOf }) => [id, kindOf].includes(made.condition));
      const avoided: readonly string[] = kinds.map(({ id }) => id);
      return { ...role, conditions: role.conditions?.filter((one) => !avoided.includes(one.condition)) };
    }
    case 'lower-demand':
    case 'soften-demand': {
      const demand = role.demands?.[made.ability];
      const level = typeof demand === 'object' ? demand.level : (demand ?? 0);
      const essential = typeof demand === 'object' ? (demand.essential ?? false) : false;
      const stretch =
        typeof demand === 'object' && demand.stretchMinutes !== undefined
          ? { stretchMinutes: demand.stretchMinutes }
          : {};
      const edited =
        made.kind === 'soften-demand'
          ? { level, essential: false, ...stretch }
          : { level: made.level, essential, ...stretch };
      return { ...role, demands: { ...role.demands, [made.ability]: edited } };
    }
    case 'drop-demand': {
      const { [made.ability]: _, ...demands } = role.demands ?? {};
      return { ...role, demands };
    }
    case 'lower-language':
      return { ...role, languages: { ...role.languages, [made.language]: made.level } };
    case 'widen-hours':
      return { ...role, hoursPerWeek: widened(role.hoursPerWeek, made.hoursPerWeek) };
    case 'extend-period':
      return { ...role, period: { ...role.period, to: made.to } };
    case 'add-time':
      return { ...role, times: [...(role.times ?? []), made.time] };
    case 'add-employment-form':
      return { ...role, employmentForms: [...(role.employmentForms ?? []), made.form] };
  }
}

/** The same for a candidate; a support is the roles' to offer. */
export function editCandidate(candidate: Candidate, adjustment: Adjustment): Candidate {
  const made = ofCandidate.parse(adjustment);
  const { availability = {} } = candidate;
  switch (made.kind) {
    case 'raise-ability':
      return { ...candidate, abilities: { ...candidate.abilities, [made.ability]: made.level } };
    case 'raise-language':
      return { ...candidate, languages: { ...candidate.languages, [made.language]: made.level } };
    case 'longer-travel':
      return { ...candidate, travel: { ...candidate.travel, maxMinutes: made.minutes } };
    case 'widen-hours':
      return {
        ...candidate,
        availability: {
          ...availability,
          hoursPerWeek: widened(availability.hoursPerWeek, made.hoursPerWeek),
        },
      };
    case 'add-time':
      return {
        ...candidate,
        availability: { ...availability, times: [...(availability.times ?? []), made.time] },
      };
    case 'add-employment-form':
      return { ...candidate, employmentForms: [...(candidate.employmentForms ?? []), made.form] };
    case 'add-licence':
      return { ...candidate, licences: [...(candidate.licences ?? []), made.licence] };
    case 'show-register-extract':
      return { ...candidate, registerExtract: true };
  }
}

function widened(hours: Hours | undefined, to: number): Hours {
  const { min, max } = hours ?? { min: to, max: to };
  return { min: Math.min(min, to), max: Math.max(max, to) };
}
