import { type CompiledRole, offer, presence } from '../../../matching/pair/compiled-profile.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { benchDate } from '../generated-profiles.ts';

/** The gates of a role as conditions on the table of candidates: unknown passes, like in matching. */
export interface GateConditions {
  /** Gates that nothing opens. */
  readonly shut: readonly string[];
  /** Gates that one adjustment may open, one condition each. */
  readonly openable: readonly string[];
  /** What candidates hold to who are not too far away even for a near miss. */
  readonly withinNearMiss: string;
  readonly parameters: readonly unknown[];
}

/**
 * Writes the gates that generated roles use as SQL, by the built-in policy. Languages other than Swedish, and what
 * another language on site may make up for, are left out: it makes the query a little cheaper.
 */
export function gateConditions(role: CompiledRole): GateConditions {
  const { travel, abilities, language } = defaultPolicy;
  const parameters: unknown[] = [];
  const value = (parameter: unknown): string => `$${parameters.push(parameter)}`;
  const shut = ['is_open'];
  const openable: string[] = [];
  let withinNearMiss = 'true';
  const isOver = role.period?.to != null && role.period.to < benchDate;
  if (!role.isOpen || role.places === 0 || isOver) {
    shut.push('false');
  }
  if (role.nodeId !== null) {
    shut.push(`(node_id IS NULL OR node_id = ${value(role.nodeId)})`);
  }
  if (role.licence !== null && role.licence >= 0) {
    shut.push(`(licences IS NULL OR licences & ${1 << role.licence} <> 0)`);
  }
  if (role.needsRegisterExtract) {
    shut.push('register_extract IS NOT FALSE');
  }
  if (role.period?.to != null) {
    shut.push(`(available_from IS NULL OR available_from <= ${value(role.period.to)})`);
  }
  if (role.hours !== null) {
    openable.push(
      `(hours_min IS NULL OR (hours_min <= ${value(role.hours.max)} AND hours_max >= ${value(role.hours.min)}))`,
    );
  }
  if (role.timesMask !== null) {
    shut.push(`(times IS NULL OR times & ${role.timesMask} <> 0)`);
  }
  if (role.employmentFormsMask !== null) {
    shut.push(`(forms IS NULL OR forms & ${role.employmentFormsMask} <> 0)`);
  }
  if (role.conditions !== null) {
    const there = [...role.conditions.keys()].filter(
      (position) => role.conditions?.[position] !== presence.absent,
    );
    openable.push(`(never IS NULL OR NOT never && ${value(there)}::smallint[])`);
  }
  const lacking = [...role.offers.keys()].filter((position) => role.offers[position] === offer.no);
  openable.push(`(needed IS NULL OR NOT needed && ${value(lacking)}::smallint[])`);
  const able = role.essential.map((ability) => {
    const least = (role.demands[ability] ?? 0) - (role.closes[ability] ?? 0) - abilities.essentialTolerance;
    return `(levels[${ability + 1}] < 0 OR levels[${ability + 1}] >= ${least})`;
  });
  if (able.length > 0) {
    openable.push(`(${able.join(' AND ')})`);
  }
  const swedish = role.languages?.find(([code]) => code === 'sv')?.[1];
  if (swedish !== undefined) {
    openable.push(`(swedish IS NULL OR swedish >= ${swedish - language.easySwedishSteps})`);
  }
  if (role.location !== null) {
    const lat = value(role.location.lat);
    const lon = value(role.location.lon);
    const km = `2 * 6371.0088 * asin(least(1, sqrt(sin(radians(${lat}::float8 - lat) / 2) ^ 2
      + cos(radians(lat)) * cos(radians(${lat}::float8)) * sin(radians(${lon}::float8 - lon) / 2) ^ 2)))`;
    const { near, town, country } = travel.speedsKmPerHour;
    const minutes = `60 * (least(km, ${travel.nearKm}) / ${near}
      + greatest(0, least(km, ${travel.townKm}) - ${travel.nearKm}) / ${town}
      + greatest(0, km - ${travel.townKm}) / ${country}) + ${travel.overheadMinutes}`;
    const within = (extra: number) => `(lat IS NULL OR max_minutes IS NULL
      OR (SELECT round(${minutes}) FROM (SELECT ${km} AS km) AS trip) <= max_minutes + ${extra})`;
    openable.push(within(0));
    withinNearMiss = within(travel.nearMissMinutes);
  }
  return { shut, openable, withinNearMiss, parameters };
}
