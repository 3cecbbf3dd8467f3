import type { Schemas } from '../../api/client.ts';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { readHours } from '../../texts/hours.ts';
import type { RoleDraft } from './role-draft.ts';
import { composeText } from './role-text.ts';
import type { Thing } from './understand.ts';

/** A role as it is sent. */
export type RoleSubmission = Schemas['RoleSubmission'];

/** Which identifiers the API knows, for what the device kept from another version. */
export interface KnownIds {
  readonly isAbility: (id: string) => boolean;
  readonly isCondition: (id: string) => id is ConditionId;
  readonly isSupport: (id: string) => id is SupportId;
  readonly isLicence: (id: string) => id is LicenceId;
  readonly isLevel: (id: string) => id is LanguageLevel;
}

type ConditionId = NonNullable<RoleSubmission['conditions']>[number]['condition'];
type SupportId = NonNullable<RoleSubmission['supports']>[number];
type LicenceId = Schemas['Licence'];
type LanguageLevel = Schemas['Languages'][string];

/** The identifiers of the vocabulary. */
export function knownIds(vocabulary: VocabularyLists): KnownIds {
  const { abilities, conditions, supports, licences, 'language-levels': languageLevels } = vocabulary;
  const idsOf = (terms: readonly { readonly id: string }[]) => new Set(terms.map(({ id }) => id));
  const ability = idsOf(abilities);
  const condition = idsOf(conditions);
  const support = idsOf(supports);
  const licence = idsOf(licences);
  const level = idsOf(languageLevels);
  return {
    isAbility: (id) => ability.has(id),
    isCondition: (id): id is ConditionId => condition.has(id),
    isSupport: (id): id is SupportId => support.has(id),
    isLicence: (id): id is LicenceId => licence.has(id),
    isLevel: (id): id is LanguageLevel => level.has(id),
  };
}

/** Parts of the week, as the grid asks for them. */
export const times = [
  'weekday-morning',
  'weekend-morning',
  'weekday-afternoon',
  'weekend-afternoon',
  'weekday-evening',
  'weekend-evening',
  'weekday-night',
  'weekend-night',
] as const satisfies RoleSubmission['times'];

/** Longest title that is made of a task, in UTF-16 units. */
const longestTitle = 60;

/** What a role without a title of its own is called: its first task. */
export function titleOf(things: readonly Thing[]): string {
  const first = things.find(({ kind, state }) => kind === 'task' && state === 'kept')?.text ?? '';
  const title = first.charAt(0).toUpperCase() + first.slice(1);
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}

/** Whether what is written for the hours is hours. */
export function hasHours(draft: RoleDraft): boolean {
  return readHours(draft.hours) !== null;
}

/**
 * The role that the draft says: what is kept of what was understood, and what was filled in. What is not told is left out, so that
 * it is unknown.
 */
export function toRole(draft: RoleDraft, things: readonly Thing[], known: KnownIds): RoleSubmission {
  const { text: description } = composeText(draft.texts);
  const kept = uniqueById(things.filter(({ state }) => state === 'kept'));
  const of = (kind: Thing['kind']) => kept.filter((thing) => thing.kind === kind);
  const title = draft.title.trim() === '' ? titleOf(things) : draft.title.trim();
  const hoursPerWeek = readHours(draft.hours);
  const tasks = of('task').flatMap(({ text, hours }) => {
    const week = readHours(hours);
    return text.trim() === ''
      ? []
      : [{ text: text.trim(), ...(week === undefined || week === null ? {} : { hoursPerWeek: week.max }) }];
  });
  const demands = of('demand').flatMap(({ id, level, essential }) =>
    known.isAbility(id) && level !== null ? [[id, essential ? { level, essential } : level] as const] : [],
  );
  const conditions = of('condition').flatMap(({ id, presence }) =>
    known.isCondition(id) && presence !== null ? [{ condition: id, presence }] : [],
  );
  const supports = of('support').flatMap(({ id }) => (known.isSupport(id) ? [id] : []));
  const chosenTimes = times.filter((time) => draft.times.includes(time));
  const period = { ...told('from', draft.from), ...told('to', draft.to) };
  const requires = {
    ...(draft.registerExtract === 'unknown' ? {} : { registerExtract: draft.registerExtract === 'yes' }),
    ...(known.isLicence(draft.licence) ? { licence: draft.licence } : {}),
    ...(draft.minAge === '' ? {} : { minAge: Number(draft.minAge) }),
  };
  return {
    ...told('title', title),
    ...told('description', description),
    ...(tasks.length === 0 ? {} : { tasks }),
    ...(demands.length === 0 ? {} : { demands: Object.fromEntries(demands) }),
    ...(conditions.length === 0 ? {} : { conditions }),
    ...(supports.length === 0 ? {} : { supports }),
    ...(hoursPerWeek === undefined || hoursPerWeek === null ? {} : { hoursPerWeek }),
    ...(chosenTimes.length === 0 ? {} : { times: chosenTimes }),
    ...(Object.keys(period).length === 0 ? {} : { period }),
    ...(draft.places === '' ? {} : { places: Number(draft.places) }),
    ...(known.isLevel(draft.swedish) ? { languages: { sv: draft.swedish } } : {}),
    ...told('workplaceId', draft.workplaceId),
    ...(Object.keys(requires).length === 0 ? {} : { requires }),
  };
}

/** A field with its value; nothing where it is empty. */
function told<Field extends string>(field: Field, value: string): { readonly [One in Field]?: string } {
  const fields: { [One in Field]?: string } = {};
  if (value !== '') {
    fields[field] = value;
  }
  return fields;
}

/** Each thing once, whatever the words that led to it. */
function uniqueById(things: readonly Thing[]): Thing[] {
  const keyOf = ({ kind, id, text }: Thing) => `${kind}:${kind === 'task' ? text.trim().toLowerCase() : id}`;
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}
