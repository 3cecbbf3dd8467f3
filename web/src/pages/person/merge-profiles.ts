import { joinLists, mergeLists } from './merge-lists.ts';
import { type FieldPath, isSame, type Profile, valuesOf, withField } from './profile.ts';

/** Two versions of a person put together. */
export interface MergedProfiles {
  /** What only one of them changed is as that one has it; what both changed in two ways is as mine. */
  readonly merged: Profile;
  /** What both changed in two ways: a person has to choose. */
  readonly conflicts: readonly FieldPath[];
}

/** How a person chooses where both changed a field. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Puts together what I changed and what somebody else has changed since `base`, field by field, and list by list item by item.
 * A field that one of the two has changed is never lost: it is in `merged`, or it is in `conflicts`.
 */
export function mergeProfiles(base: Profile, mine: Profile, theirs: Profile): MergedProfiles {
  const [before, here, there] = [valuesOf(base), valuesOf(mine), valuesOf(theirs)];
  const conflicts: FieldPath[] = [];
  let merged = theirs;
  for (const path of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
    const [was, own, other] = [before.get(path), here.get(path), there.get(path)];
    if (isSame(own, was) || isSame(own, other)) {
      continue;
    }
    const items = isSame(other, was) ? mine : combined(mergeLists, base, mine, theirs, path);
    if (items === null) {
      conflicts.push(path);
    }
    merged = withField(merged, items ?? mine, path);
  }
  return { merged, conflicts };
}

/** What differs between the two, by path. */
export function differences(a: Profile, b: Profile): FieldPath[] {
  const [first, second] = [valuesOf(a), valuesOf(b)];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => !isSame(first.get(path), second.get(path)),
  );
}

/** The profile `mine` with the choice made at the path. `both` is for what {@link canHaveBoth}; for the rest it is `mine`. */
export function choose(mine: Profile, theirs: Profile, path: FieldPath, choice: Choice): Profile {
  switch (choice) {
    case 'mine':
      return mine;
    case 'theirs':
      return withField(mine, theirs, path);
    case 'both':
      return withField(mine, bothOf(mine, theirs, path) ?? mine, path);
  }
}

/** Whether both versions of the field can stand: texts one after the other, lists with what is in either. */
export function canHaveBoth(mine: Profile, theirs: Profile, path: FieldPath): boolean {
  return bothOf(mine, theirs, path) !== null;
}

/** Makes one list of two that come from a third; null when it can't. */
type CombineLists = <Item>(
  base: readonly Item[] | undefined,
  mine: readonly Item[] | undefined,
  theirs: readonly Item[] | undefined,
  keyOf: (item: Item) => string,
) => Item[] | null;

const joinBoth: CombineLists = (_base, mine, theirs, keyOf) => joinLists(mine, theirs, keyOf);

function bothOf(mine: Profile, theirs: Profile, path: FieldPath): Profile | null {
  switch (path) {
    case 'wishes':
    case 'coachNotes':
    case 'contact':
      return mine[path] === undefined || theirs[path] === undefined
        ? null
        : within(path, `${mine[path]}\n\n${theirs[path]}`);
    case 'wishesInOrder':
      return within(path, joinLists(mine[path], theirs[path], itself));
    default:
      return combined(joinBoth, {}, mine, theirs, path);
  }
}

/** A profile with the two lists of the field made one; null when the field is no list of which the order is free, or it can't be. */
function combined(
  combine: CombineLists,
  base: Profile,
  mine: Profile,
  theirs: Profile,
  path: FieldPath,
): Profile | null {
  switch (path) {
    case 'needs':
      return within(
        path,
        combine(base.needs, mine.needs, theirs.needs, ({ support }) => support),
      );
    case 'avoids':
      return within(
        path,
        combine(base.avoids, mine.avoids, theirs.avoids, ({ condition }) => condition),
      );
    case 'experience':
      return within(
        path,
        combine(base.experience, mine.experience, theirs.experience, ({ text }) => text),
      );
    case 'employmentForms':
      return within(path, combine(base[path], mine[path], theirs[path], itself));
    case 'licences':
      return within(path, combine(base[path], mine[path], theirs[path], itself));
    case 'groups':
      return within(path, combine(base[path], mine[path], theirs[path], itself));
    case 'availability/times': {
      const { availability: was } = base;
      const times = combine(was?.times, mine.availability?.times, theirs.availability?.times, itself);
      return times === null ? null : { availability: { times } };
    }
    case 'availability/weekdays': {
      const { availability: was } = base;
      const days = combine(was?.weekdays, mine.availability?.weekdays, theirs.availability?.weekdays, itself);
      return days === null ? null : { availability: { weekdays: days } };
    }
    default:
      return null;
  }
}

function within<Name extends keyof Profile>(name: Name, value: Profile[Name] | null): Profile | null {
  if (value === null) {
    return null;
  }
  const profile: Profile = {};
  profile[name] = value;
  return profile;
}

function itself(item: string): string {
  return item;
}
