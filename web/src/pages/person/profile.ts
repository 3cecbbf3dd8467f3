import { hashKey } from '@tanstack/react-query'; // writes a value the same however its keys are ordered
import type { Schemas } from '../../api/client.ts';

/** What can be written of a person. An absent field is unknown; an empty list says none. */
export type Profile = Partial<Omit<Schemas['CandidateSubmission'], 'id' | 'nodeId' | 'travel'>> &
  // the page gives a place as it is stored, by its coordinates
  Pick<Schemas['Candidate'], 'travel'>;
/** A field of a {@link Profile}. */
export type FieldName = keyof Profile;

/** Fields that hold several things, of which each is changed by itself. */
const dictNames = ['abilities', 'longestStretch', 'languages', 'availability', 'travel'] as const;
type DictName = (typeof dictNames)[number];
/** Fields that are one thing each, lists among them. */
type PlainName = Exclude<FieldName, DictName>;

/** What is changed by itself: a field, or a part of one that holds several things, e.g. `wishes`, `abilities/attention`. */
export type FieldPath = PlainName | `${DictName}/${string}`;

/** Every field, in the order of the page. */
const fieldNames = {
  wishes: true,
  wishesInOrder: true,
  coachNotes: true,
  experience: true,
  availability: true,
  travel: true,
  abilities: true,
  longestStretch: true,
  needs: true,
  avoids: true,
  languages: true,
  employmentForms: true,
  licences: true,
  registerExtract: true,
  reference: true,
  status: true,
  coachId: true,
  waitingSince: true,
  sex: true,
  birthYear: true,
  groups: true,
  name: true,
  contact: true,
} as const satisfies Record<FieldName, true>;

/** What the profile says, by path and in the order of the page; what is unknown is not there. */
export function valuesOf(profile: Profile): Map<FieldPath, unknown> {
  const values = new Map<FieldPath, unknown>();
  for (const name in fieldNames) {
    if (!isFieldName(name)) {
      continue;
    }
    const value = profile[name];
    if (isDictName(name)) {
      for (const [key, part] of Object.entries(profile[name] ?? {})) {
        values.set(`${name}/${key}`, part);
      }
    } else if (value !== undefined) {
      values.set(name, value);
    }
  }
  return values;
}

/** The field that a JSON pointer of the API leads to or into, e.g. `/abilities/attention/level`; null for none of a person's. */
export function pathAt(pointer: string): FieldPath | null {
  const [, name = '', key] = pointer.split('/');
  if (!isFieldName(name)) {
    return null;
  }
  if (!isDictName(name)) {
    return name;
  }
  return key === undefined ? null : `${name}/${key}`;
}

/** The field that a path is in. */
export function fieldOf(path: FieldPath): FieldName {
  return splitPath(path).name;
}

/** Whether two values say the same; what is absent is the same as undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || hashKey([a]) === hashKey([b]);
}

/** The profile with what `from` says at the path; leaves both as they are. */
export function withField(to: Profile, from: Profile, path: FieldPath): Profile {
  const { name, key } = splitPath(path);
  switch (name) {
    case 'abilities':
      return { ...to, abilities: withEntry({}, to.abilities, from.abilities, key) };
    case 'longestStretch':
      return { ...to, longestStretch: withEntry({}, to.longestStretch, from.longestStretch, key) };
    case 'languages':
      return { ...to, languages: withEntry({}, to.languages, from.languages, key) };
    case 'availability':
      return { ...to, availability: withEntry({}, to.availability, from.availability, key) };
    case 'travel':
      return { ...to, travel: withEntry({}, to.travel, from.travel, key) };
    default:
      return withPlainField(to, from, name);
  }
}

function withPlainField<Name extends PlainName>(to: Profile, from: Profile, name: Name): Profile {
  const next = { ...to };
  const value = from[name];
  if (value === undefined) {
    Reflect.deleteProperty(next, name);
  } else {
    next[name] = value;
  }
  return next;
}

/** `none` is an empty one: what both are when nothing is known of them. */
function withEntry<Dict extends object>(
  none: Dict,
  to: Dict | undefined,
  from: Dict | undefined,
  key: string,
): Dict {
  const next: Dict = { ...none, ...to };
  const given: Dict = { ...none, ...from };
  Reflect.deleteProperty(next, key);
  for (const one in given) {
    if (one === key && given[one] !== undefined) {
      next[one] = given[one];
    }
  }
  return next;
}

function splitPath(path: FieldPath): { name: FieldName; key: string } {
  const [name = '', ...rest] = path.split('/');
  if (!isFieldName(name)) {
    throw new Error(`A person has no field ${path}.`);
  }
  return { name, key: rest.join('/') };
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fieldNames, name);
}

function isDictName(name: FieldName): name is DictName {
  return dictNames.some((dict) => dict === name);
}
