import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { CandidateDoor, RoleDoor } from '../../../matching/what-if/door.ts';

interface Hours {
  min: number;
  max: number;
}

/** The profile as its owner would write it after the adjustment: made by hand, apart from the engine's own way. */
export function editRole(role: Role, door: RoleDoor): Role {
  switch (door.kind) {
    case 'offer-support':
      return { ...role, supports: [...(role.supports ?? []), door.support] };
    case 'avoid-condition':
      return { ...role, conditions: role.conditions?.filter((one) => one.condition !== door.condition) };
    case 'lower-demand':
    case 'soften-demand': {
      const demand = role.demands?.[door.ability];
      const level = typeof demand === 'object' ? demand.level : (demand ?? 0);
      const essential = typeof demand === 'object' ? (demand.essential ?? false) : false;
      const edited =
        door.kind === 'soften-demand' ? { level, essential: false } : { level: door.level, essential };
      return { ...role, demands: { ...role.demands, [door.ability]: edited } };
    }
    case 'drop-demand': {
      const { [door.ability]: _, ...demands } = role.demands ?? {};
      return { ...role, demands };
    }
    case 'lower-language':
      return { ...role, languages: { ...role.languages, [door.language]: door.level } };
    case 'widen-hours':
      return { ...role, hoursPerWeek: widened(role.hoursPerWeek, door.hoursPerWeek) };
    case 'extend-period':
      return { ...role, period: { ...role.period, to: door.to } };
    case 'add-time':
      return { ...role, times: [...(role.times ?? []), door.time] };
    case 'add-employment-form':
      return { ...role, employmentForms: [...(role.employmentForms ?? []), door.form] };
  }
}

/** The same for a candidate; a support is the roles' to offer. */
export function editCandidate(
  candidate: Candidate,
  door: Exclude<CandidateDoor, { kind: 'offer-support' }>,
): Candidate {
  const { availability = {} } = candidate;
  switch (door.kind) {
    case 'raise-ability':
      return { ...candidate, abilities: { ...candidate.abilities, [door.ability]: door.level } };
    case 'raise-language':
      return { ...candidate, languages: { ...candidate.languages, [door.language]: door.level } };
    case 'longer-travel':
      return { ...candidate, travel: { ...candidate.travel, maxMinutes: door.minutes } };
    case 'widen-hours':
      return {
        ...candidate,
        availability: {
          ...availability,
          hoursPerWeek: widened(availability.hoursPerWeek, door.hoursPerWeek),
        },
      };
    case 'add-time':
      return {
        ...candidate,
        availability: { ...availability, times: [...(availability.times ?? []), door.time] },
      };
    case 'add-employment-form':
      return { ...candidate, employmentForms: [...(candidate.employmentForms ?? []), door.form] };
    case 'add-licence':
      return { ...candidate, licences: [...(candidate.licences ?? []), door.licence] };
    case 'show-register-extract':
      return { ...candidate, registerExtract: true };
  }
}

function widened(hours: Hours | undefined, to: number): Hours {
  const { min, max } = hours ?? { min: to, max: to };
  return { min: Math.min(min, to), max: Math.max(max, to) };
}
