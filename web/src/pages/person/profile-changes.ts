import { differences } from './merge-profiles.ts';
import { type FieldPath, fieldOf, isSame, type Profile, valuesOf, withField } from './profile.ts';

/** A JSON merge patch (RFC 7396) of a person. */
export type ProfileChanges = Readonly<Record<string, unknown>>;

/** What to send so that what is stored says what `after` says; null when there is nothing to send. What is unknown now is removed. */
export function changesBetween(before: Profile, after: Profile): ProfileChanges | null {
  const changed = new Set(differences(before, after).map(fieldOf));
  const left = new Set([...valuesOf(after).keys()].map(fieldOf));
  // a field that would be left with nothing in it is removed: empty it would say none, where nothing is known
  const changes = [...changed].map((name) => [
    name,
    left.has(name) ? patchBetween(before[name], after[name]) : null,
  ]);
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

/** The profile `to`, with what `from` says of all that differs but the `held` paths. */
export function withChanges(to: Profile, from: Profile, held: ReadonlySet<FieldPath>): Profile {
  return differences(to, from)
    .filter((path) => !held.has(path))
    .reduce((profile, path) => withField(profile, from, path), to);
}

function patchBetween(before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) {
    return after ?? null;
  }
  const changed = Object.keys({ ...before, ...after }).filter((name) => !isSame(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, patchBetween(before[name], after[name])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
