import { type CompiledCandidate, type CompiledRole, offer, presence } from '../pair/compiled-profile.ts';
import { idAt } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { employmentFormIds } from '../vocabulary/employment-forms.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { timeIds } from '../vocabulary/times.ts';
import type { CandidateDoor, RoleDoor } from './door.ts';

/** By how many hours a week the hours are widened, at either end. */
const hourSteps = [5, 10] as const;
/**
 * The shortest week that is proposed, in hours: a quarter of a full one, the smallest share in which the social insurance
 * reckons the ability to work (socialförsäkringsbalken, SFS 2010:110, chapter 33: a quarter, half, three quarters, whole).
 * No employment form of the vocabulary and no policy names a shortest week.
 */
const shortestWeek = 10;
/** The longest week that is proposed: ordinary working hours, at most 40 (arbetstidslagen, SFS 1982:673, section 5). */
const longestWeek = 40;
/** By how many days the end of a period is moved: about one and three months. */
const periodSteps = [30, 90] as const;
/** By how many minutes the longest trip grows. */
const travelSteps = [15, 30] as const;
/** The longest trip that a profile can name, in minutes. */
const mostMinutes = 300;
const highestLevel = 4;
const dayMs = 86_400_000;

/**
 * Every adjustment that the role could make, in a fixed order. What a role doesn't tell stands open already, so only
 * what it tells can be adjusted; nothing is proposed about a register extract, a licence, an age limit, or a demand that
 * was only read from its text.
 */
export function listRoleDoors(role: CompiledRole): RoleDoor[] {
  return [
    ...supportIds.flatMap((support, position): RoleDoor[] =>
      role.offers[position] === offer.yes ? [] : [{ kind: 'offer-support', support }],
    ),
    ...conditionIds.flatMap((condition, position): RoleDoor[] =>
      (role.conditions?.[position] ?? presence.absent) === presence.absent
        ? []
        : [{ kind: 'avoid-condition', condition }],
    ),
    ...(role.areDemandsInferred ? [] : role.demanded.flatMap((position) => demandDoors(role, position))),
    ...hoursDoors(role.hours),
    ...(role.period?.to == null ? [] : periodDoors(role.period.to)),
    ...timeDoors(role.timesMask),
    ...formDoors(role.employmentFormsMask),
    ...(role.languages ?? []).flatMap(([language, level]): RoleDoor[] =>
      level === 0 ? [] : [{ kind: 'lower-language', language, level: idAt(languageLevels, level - 1) }],
    ),
  ];
}

/**
 * Every adjustment around the candidate that one of the roles asks for, in a fixed order. What a candidate never
 * accepts is not up for adjustment.
 */
export function listCandidateDoors(
  candidate: CompiledCandidate,
  roles: readonly CompiledRole[],
): CandidateDoor[] {
  const { registerExtract } = candidate;
  return [
    ...supportIds.map((support): CandidateDoor => ({ kind: 'offer-support', support })),
    ...abilityIds.flatMap((ability, position): CandidateDoor[] => {
      const level = candidate.levels[position] ?? -1;
      return level < 0 || level === highestLevel
        ? []
        : [{ kind: 'raise-ability', ability, level: level + 1 }];
    }),
    ...travelDoors(candidate.maxTravelMinutes),
    ...hoursDoors(candidate.hours),
    ...timeDoors(candidate.timesMask),
    ...formDoors(candidate.employmentFormsMask),
    ...licenceDoors(candidate.licencesMask, roles),
    ...languageDoors(candidate.languages, roles),
    ...(registerExtract === false ? [{ kind: 'show-register-extract' } as const] : []),
  ];
}

function demandDoors(role: CompiledRole, position: number): RoleDoor[] {
  const ability = idAt(abilityIds, position);
  const level = role.demands[position] ?? 0;
  return [
    ...(level > 0 ? [{ kind: 'lower-demand', ability, level: level - 1 } as const] : []),
    ...(role.essential.includes(position) ? [{ kind: 'soften-demand', ability } as const] : []),
    { kind: 'drop-demand', ability },
  ];
}

function hoursDoors(hours: CompiledRole['hours']) {
  if (hours === null) {
    return [];
  }
  const { min, max } = hours;
  // a week that the profile names itself stands, however short or long
  const shorter = hourSteps.map((step) => Math.max(shortestWeek, min - step)).filter((hour) => hour < min);
  const longer = hourSteps.map((step) => Math.min(longestWeek, max + step)).filter((hour) => hour > max);
  return [...new Set([...shorter, ...longer])].map(
    (hoursPerWeek) =>
      ({
        kind: 'widen-hours',
        hoursPerWeek,
        byHours: hoursPerWeek < min ? min - hoursPerWeek : hoursPerWeek - max,
      }) as const,
  );
}

function periodDoors(to: string): RoleDoor[] {
  return periodSteps.map((byDays) => ({
    kind: 'extend-period',
    to: new Date(Date.parse(to) + byDays * dayMs).toISOString().slice(0, 10),
    byDays,
  }));
}

function timeDoors(mask: number | null) {
  if (mask === null) {
    return [];
  }
  return timeIds.flatMap((time, position) =>
    (mask & (1 << position)) === 0 ? [{ kind: 'add-time', time } as const] : [],
  );
}

function formDoors(mask: number | null) {
  if (mask === null) {
    return [];
  }
  return employmentFormIds.flatMap((form, position) =>
    (mask & (1 << position)) === 0 ? [{ kind: 'add-employment-form', form } as const] : [],
  );
}

function travelDoors(maxMinutes: number | null): CandidateDoor[] {
  if (maxMinutes === null) {
    return [];
  }
  return travelSteps.flatMap((step) => {
    const minutes = Math.min(mostMinutes, maxMinutes + step);
    return minutes === maxMinutes
      ? []
      : [{ kind: 'longer-travel', minutes, byMinutes: minutes - maxMinutes } as const];
  });
}

function licenceDoors(mask: number | null, roles: readonly CompiledRole[]): CandidateDoor[] {
  if (mask === null) {
    return [];
  }
  const required = new Set(roles.map((role) => role.licence));
  return licenceIds.flatMap((licence, position): CandidateDoor[] =>
    required.has(position) && (mask & (1 << position)) === 0 ? [{ kind: 'add-licence', licence }] : [],
  );
}

function languageDoors(
  held: CompiledCandidate['languages'],
  roles: readonly CompiledRole[],
): CandidateDoor[] {
  if (held === null) {
    return [];
  }
  const required = new Set(roles.flatMap((role) => (role.languages ?? []).map(([code]) => code)));
  return [...required].sort().flatMap((language): CandidateDoor[] => {
    const level = (held.get(language) ?? -1) + 1;
    return level < languageLevels.length
      ? [{ kind: 'raise-language', language, level: idAt(languageLevels, level) }]
      : [];
  });
}
