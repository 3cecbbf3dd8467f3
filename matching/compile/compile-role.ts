import type { z } from 'zod';
import type { demandField, Role } from '../model/role.ts';
import type { Workplace } from '../model/workplace.ts';
import { closedByOffers } from '../pair/compensation.ts';
import { type CompiledRole, offer, presence } from '../pair/compiled-profile.ts';
import { demandsInForce } from '../pair/demands-in-force.ts';
import {
  abilityPositions,
  conditionPositions,
  employmentFormPositions,
  idAt,
  languageLevelPositions,
  licencePositions,
  maskOf,
  positionOf,
  supportPositions,
  timePositions,
  weekdayPositions,
} from '../pair/positions.ts';
import { plainVectorizer, type TextVectorizer } from '../text/text-vectorizer.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import type { LicenceId } from '../vocabulary/licences.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { compileLevels, compileStretches } from './compile-levels.ts';
import { inferFromRoleText } from './infer-from-role-text.ts';

export type { CompiledRole } from '../pair/compiled-profile.ts';

/**
 * Prepares a valid role for scoring, once; `id` is what ranked lists call it. From the workplace, null when there
 * is none, it inherits node and location where it has none of its own; what both offer is on offer. `vectorizer` says what
 * words mean, and is the same for all that are compared; default: no vocabulary of a site. Leaves the profiles as they are.
 */
export function compileRole(
  id: string,
  profile: Role,
  workplace: Workplace | null,
  vectorizer: TextVectorizer = plainVectorizer,
): CompiledRole {
  const offers = compileOffers(profile, workplace);
  const { text, bodyFrom } = textOf(profile);
  const conditions = profile.conditions === undefined ? null : compileConditions(profile.conditions);
  const timesMask = maskOf(timePositions, profile.times);
  const read = inferFromRoleText(
    text,
    bodyFrom,
    { conditions, timesMask, hasSupports: hasSupports(profile, workplace) },
    vectorizer,
  );
  const inForce = demandsInForce(compileLevels(abilityPositions, profile.demands), read.inferredDemands);
  return {
    id,
    nodeId: profile.nodeId ?? workplace?.nodeId ?? null,
    isOpen: profile.status !== 'closed',
    places: profile.places ?? null,
    period: profile.period === undefined ? null : { to: profile.period.to ?? null },
    hours: profile.hoursPerWeek ?? null,
    timesMask,
    weekdaysMask: maskOf(weekdayPositions, profile.weekdays),
    location: profile.location ?? workplace?.location ?? null,
    // of the way to the workplace, so not of that to another place of the role's own
    hasCrossing: profile.crossing ?? (profile.location === undefined && workplace?.crossing === true),
    employmentFormsMask: maskOf(employmentFormPositions, profile.employmentForms),
    hasMentor: workplace?.mentors?.some((mentor) => mentor.places !== 0) ?? null,
    licence: licenceOf(profile.requires?.licence),
    needsRegisterExtract: profile.requires?.registerExtract ?? null,
    minAge: profile.requires?.minAge === null ? 0 : (profile.requires?.minAge ?? null),
    languages: profile.languages === undefined ? null : compileLanguages(profile.languages),
    conditions,
    offers,
    closes: closedByOffers(offers),
    ...inForce,
    essential: inForce.demanded.filter((position) =>
      isEssential(profile.demands?.[idAt(abilityIds, position)]),
    ),
    stretches: compileStretches(profile.demands, (demand) =>
      typeof demand === 'object' ? demand.stretchMinutes : undefined,
    ),
    ...read,
  };
}

/**
 * Title, tasks and description as one text, with where the description starts; the tasks in order of text, so that their order
 * can't matter, and before the description, whose headings would reach them.
 */
function textOf(profile: Role): { readonly text: string; readonly bodyFrom: number } {
  const tasks = (profile.tasks ?? []).map((task) => task.text).toSorted();
  const head = [profile.title ?? '', ...tasks, ''].join('\n');
  return { text: head + (profile.description ?? ''), bodyFrom: head.length };
}

/** Null where it is not said, which is something else than that none is required. */
function licenceOf(required: LicenceId | null | undefined): number | null {
  return required ? positionOf(licencePositions, required) : required === null ? -1 : null;
}

function isEssential(demand: z.output<typeof demandField> | undefined): boolean {
  return typeof demand === 'object' && demand.essential === true;
}

/** Whether it is told which supports are on offer. */
function hasSupports(profile: Role, workplace: Workplace | null): boolean {
  return profile.supports !== undefined || workplace?.supports !== undefined;
}

function compileOffers(profile: Role, workplace: Workplace | null): Int8Array {
  const isKnown = hasSupports(profile, workplace);
  const offers = new Int8Array(supportIds.length).fill(isKnown ? offer.no : offer.unknown);
  for (const support of [...(profile.supports ?? []), ...(workplace?.supports ?? [])]) {
    offers[positionOf(supportPositions, support)] = offer.yes;
  }
  return offers;
}

function compileConditions(conditions: NonNullable<Role['conditions']>): Uint8Array {
  const compiled = new Uint8Array(conditionIds.length);
  for (const item of conditions) {
    compiled[positionOf(conditionPositions, item.condition)] = presence[item.presence];
  }
  return compiled;
}

function compileLanguages(languages: NonNullable<Role['languages']>): [string, number][] {
  return Object.entries(languages)
    .map(([code, level]): [string, number] => [code, positionOf(languageLevelPositions, level)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
