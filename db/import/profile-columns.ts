import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import {
  booleanCell,
  type CellReader,
  experienceCell,
  languagesCell,
  mentorsCell,
  numberCell,
  orNoneCell,
  pairsCell,
  tasksCell,
  textCell,
  textsCell,
  wordCell,
  wordsCell,
} from './cell-readers.ts';
import type { ProfileKind } from './profile-record.ts';

/** A column of a CSV file: where in the profile its cells go, and how they are read. */
export interface ProfileColumn {
  /** The dotted path that is the column's name, e.g. `travel.from.lat`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly read: CellReader;
  /** What the template's example row holds; undefined keeps the column out of the template. */
  readonly example: string | undefined;
  readonly isRequired: boolean;
}

const column = (name: string, read: CellReader, example?: string, isRequired = false): ProfileColumn => ({
  name,
  path: name.split('.'),
  read,
  example,
  isRequired,
});

const identity = [column('id', wordCell), column('nodeId', wordCell, '')];
// The three templates fit each other, and are of nobody's profiles: an example that is imported overwrites nothing.
const exampleReferences = { candidate: 'EXEMPEL-K1', role: 'EXEMPEL-T1', workplace: 'EXEMPEL-A1' };
const location = (name: string, lat: string, lon: string) => [
  column(`${name}.lat`, numberCell, lat),
  column(`${name}.lon`, numberCell, lon),
];
const hours = (name: string, min: string, max: string) => [
  column(`${name}.min`, numberCell, min),
  column(`${name}.max`, numberCell, max),
];
// The example rates a few abilities and leaves the others unknown, as people do.
const abilityExamples: Readonly<Record<string, string>> = {
  attention: '2',
  standing: '2',
  reading: '1',
  cooperation: '3',
};

const candidateColumns: readonly ProfileColumn[] = [
  ...identity,
  column('reference', wordCell, exampleReferences.candidate, true),
  column('coachId', wordCell),
  column('status', wordCell),
  column('wishes', textCell, 'Jag vill laga mat och hålla ordning, helst i lugn miljö'),
  column('wishesInOrder', textsCell, ''),
  column('coachNotes', textCell, ''),
  column('experience', experienceCell, 'diskade på restaurang (8 mån)|städade kontor'),
  column('needs', pairsCell('support', 'strength', 'helpful'), 'written-instructions:needed|short-breaks'),
  column('avoids', pairsCell('condition', 'strength', 'rather-not'), 'loud-noise:never|children:rather-not'),
  column('languages', languagesCell, 'sv:B1|so:C2'),
  column('availability.from', wordCell, '2026-12-01'),
  ...hours('availability.hoursPerWeek', '10', '20'),
  column('availability.times', wordsCell, 'weekday-morning|weekday-afternoon'),
  column('availability.weekdays', wordsCell, 'monday|tuesday|wednesday|thursday'),
  ...location('travel.from', '57,70', '11,97'),
  column('travel.maxMinutes', numberCell, '45'),
  column('employmentForms', wordsCell, 'arbetspraktik|lonebidrag-utveckling'),
  column('licences', wordsCell, 'B'),
  column('registerExtract', booleanCell, 'ja'),
  column('waitingSince', wordCell, '2026-03-01'),
  ...abilityIds.flatMap((ability) => [
    column(`abilities.${ability}.level`, numberCell),
    column(`abilities.${ability}.source`, wordCell),
    column(`abilities.${ability}.ratedOn`, wordCell),
    column(`longestStretch.${ability}`, numberCell),
  ]),
  column('sex', wordCell, 'woman'),
  column('birthYear', numberCell, '1990'),
  column('groups', wordsCell, ''),
  column('name', textCell, ''),
  column('contact', textCell, ''),
];

const roleColumns: readonly ProfileColumn[] = [
  ...identity,
  column('reference', wordCell, exampleReferences.role),
  column('workplaceId', wordCell),
  column('workplaceReference', wordCell, exampleReferences.workplace),
  column('status', wordCell),
  column('title', textCell, 'Måltidsvärd', true),
  column('description', textCell, 'Du hjälper till i matsalen på förmiddagarna.'),
  column('tasks', tasksCell, 'Duka och servera frukost (5 h)|Torka av bord (2,5 h)'),
  column('conditions', pairsCell('condition', 'presence', 'always'), 'strong-smells:always|heat:avoidable'),
  column('supports', wordsCell, 'same-mentor|written-instructions'),
  column('languages', languagesCell, 'sv:A2'),
  ...hours('hoursPerWeek', '10', '20'),
  column('times', wordsCell, 'weekday-morning'),
  column('weekdays', wordsCell, ''),
  column('period.from', wordCell, '2027-01-07'),
  column('period.to', wordCell, '2027-06-30'),
  column('places', numberCell, '2'),
  column('employmentForms', wordsCell, 'arbetspraktik'),
  ...location('location', '57,71', '11,98'),
  column('requires.registerExtract', booleanCell, 'nej'),
  column('requires.licence', orNoneCell(wordCell), '-'),
  column('requires.minAge', orNoneCell(numberCell), '-'),
  ...abilityIds.flatMap((ability) => [
    column(`demands.${ability}.level`, numberCell),
    column(`demands.${ability}.essential`, booleanCell),
    column(`demands.${ability}.stretchMinutes`, numberCell),
  ]),
];

const workplaceColumns: readonly ProfileColumn[] = [
  ...identity,
  column('reference', wordCell, exampleReferences.workplace),
  column('name', textCell, 'Äldreboendet Solgläntan', true),
  ...location('location', '57,71', '11,98'),
  column('managerId', wordCell),
  column('mentors', mentorsCell, 'Anna (1 plats, 2026-05-01)'),
  column('supports', wordsCell, 'same-mentor|written-instructions|lifting-aid'),
];

/** The columns of each kind of profile. `abilities.X` is short for `abilities.X.level`, and so with demands. */
export const profileColumns: Readonly<Record<ProfileKind, ReadonlyMap<string, ProfileColumn>>> = {
  candidates: byName(candidateColumns, 'abilities'),
  roles: byName(roleColumns, 'demands'),
  workplaces: byName(workplaceColumns),
};

/** The column of that name, upper or lower case; `languages.sv` and the like too. Undefined when there is none. */
export function findColumn(kind: ProfileKind, name: string): ProfileColumn | undefined {
  const language = kind === 'workplaces' ? null : /^languages\.([a-z]{2,3})$/iu.exec(name);
  if (language?.[1]) {
    return column(`languages.${language[1].toLowerCase()}`, wordCell);
  }
  return profileColumns[kind].get(name.toLowerCase());
}

function byName(columns: readonly ProfileColumn[], rated?: string): ReadonlyMap<string, ProfileColumn> {
  const named = new Map(columns.map((item) => [item.name.toLowerCase(), item] as const));
  for (const ability of rated ? abilityIds : []) {
    const full = named.get(`${rated}.${ability}.level`);
    if (!full) {
      continue;
    }
    const example = abilityExamples[ability] ?? '';
    named.set(`${rated}.${ability}`, { ...full, name: `${rated}.${ability}`, example });
  }
  return named;
}
