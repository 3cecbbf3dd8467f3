import { wordKey } from '../../matching/text/word-key.ts';
import { abilities, abilityIds } from '../../matching/vocabulary/abilities.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import {
  booleanCell,
  type CellReader,
  experienceCell,
  hoursCell,
  languagesCell,
  mentorsCell,
  nodeCell,
  numberCell,
  orNoneCell,
  pairsCell,
  tasksCell,
  termCell,
  termsCell,
  textCell,
  textsCell,
  wordCell,
  wordsCell,
} from './cell-readers.ts';
import { columnHeaders } from './column-headers.ts';
import { idsOfWord } from './known-words.ts';
import type { ProfileKind } from './profile-record.ts';

/** A column of a sheet: where in the profile its cells go, and how they are read. */
export interface ProfileColumn {
  /** The dotted path that is one of the column's names, e.g. `travel.from.lat`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly read: CellReader;
  /** What the template's example row holds; undefined keeps the column out of the template. */
  readonly example: LocalizedText | undefined;
  readonly isRequired: boolean;
}

const column = (
  name: string,
  read: CellReader,
  example?: string | LocalizedText,
  isRequired = false,
): ProfileColumn => ({
  name,
  path: name.split('.'),
  read,
  example: typeof example === 'string' ? { sv: example, en: example } : example,
  isRequired,
});

const identity = [column('id', wordCell), column('nodeId', nodeCell, '')];
// The three templates fit each other, and are of nobody's profiles: an example that is imported overwrites nothing.
const exampleReferences = { candidate: 'EXEMPEL-K1', role: 'EXEMPEL-T1', workplace: 'EXEMPEL-A1' };
const location = (name: string, place: string) => [
  column(`${name}.place`, wordCell, place),
  column(`${name}.lat`, numberCell, ''),
  column(`${name}.lon`, numberCell, ''),
];
const hours = (name: string, min: string, max: string) => [
  column(name, hoursCell),
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
  column('status', termCell('statuses')),
  column('wishes', textCell, 'Jag vill laga mat och hålla ordning, helst i lugn miljö'),
  column('wishesInOrder', textsCell, ''),
  column('coachNotes', textCell, ''),
  column('experience', experienceCell, 'diskade på restaurang (8 mån)|städade kontor'),
  column(
    'needs',
    pairsCell({ first: ['support', 'supports'], second: ['strength', 'need-strengths'], usual: 'helpful' }),
    {
      sv: 'Skriftliga instruktioner eller bildstöd: behövs | Korta pauser',
      en: 'Written or picture instructions: needed | Short breaks',
    },
  ),
  column(
    'avoids',
    pairsCell({
      first: ['condition', 'conditions'],
      second: ['strength', 'avoidance-strengths'],
      usual: 'rather-not',
    }),
    {
      sv: 'Högt ljud: aldrig | Barn och unga: helst inte',
      en: 'Loud noise: never | Children and young people: rather not',
    },
  ),
  column('languages', languagesCell, {
    sv: 'svenska: B1 | somaliska: C2',
    en: 'Swedish: B1 | Somali: C2',
  }),
  column('availability.from', wordCell, '2026-12-01'),
  ...hours('availability.hoursPerWeek', '10', '20'),
  column('availability.times', termsCell('times'), {
    sv: 'Vardag, förmiddag | Vardag, eftermiddag',
    en: 'Weekday morning | Weekday afternoon',
  }),
  column('availability.weekdays', termsCell('weekdays'), {
    sv: 'måndag | tisdag | onsdag | torsdag',
    en: 'Monday | Tuesday | Wednesday | Thursday',
  }),
  ...location('travel.from', 'Göteborg'),
  column('travel.maxMinutes', numberCell, '45'),
  column('employmentForms', termsCell('employment-forms'), {
    sv: 'Arbetspraktik | Lönebidrag för utveckling i anställning',
    en: 'arbetspraktik | lonebidrag-utveckling',
  }),
  column('licences', termsCell('licences'), 'B'),
  column('registerExtract', booleanCell, { sv: 'ja', en: 'yes' }),
  column('waitingSince', wordCell, '2026-03-01'),
  ...abilityIds.flatMap((ability) => [
    column(`abilities.${ability}.level`, numberCell),
    column(`abilities.${ability}.source`, termCell('rating-sources')),
    column(`abilities.${ability}.ratedOn`, wordCell),
    column(`longestStretch.${ability}`, numberCell),
  ]),
  column('sex', termCell('sexes'), { sv: 'kvinna', en: 'woman' }),
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
  column('status', termCell('statuses')),
  column('title', textCell, 'Måltidsvärd', true),
  column('description', textCell, 'Du hjälper till i matsalen på förmiddagarna.'),
  column('tasks', tasksCell, 'Duka och servera frukost (5 h)|Torka av bord (2,5 h)'),
  column(
    'conditions',
    pairsCell({ first: ['condition', 'conditions'], second: ['presence', 'presences'], usual: 'always' }),
    {
      sv: 'Starka lukter: alltid | Värme: går att undvika',
      en: 'Strong smells: always | Heat: can be avoided',
    },
  ),
  column('supports', termsCell('supports'), {
    sv: 'Samma handledare varje dag | Skriftliga instruktioner eller bildstöd',
    en: 'same-mentor | written-instructions',
  }),
  column('languages', languagesCell, { sv: 'svenska: A2', en: 'Swedish: A2' }),
  ...hours('hoursPerWeek', '10', '20'),
  column('times', termsCell('times'), { sv: 'Vardag, förmiddag', en: 'Weekday morning' }),
  column('weekdays', termsCell('weekdays'), ''),
  column('period.from', wordCell, '2027-01-07'),
  column('period.to', wordCell, '2027-06-30'),
  column('places', numberCell, '2'),
  column('employmentForms', termsCell('employment-forms'), {
    sv: 'Arbetspraktik',
    en: 'arbetspraktik',
  }),
  ...location('location', 'Mölndal'),
  column('crossing', booleanCell, ''),
  column('requires.registerExtract', booleanCell, { sv: 'nej', en: 'no' }),
  column('requires.licence', orNoneCell(termCell('licences')), '-'),
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
  ...location('location', 'Mölndal'),
  column('crossing', booleanCell, ''),
  column('managerId', wordCell),
  column('mentors', mentorsCell, 'Anna (1 plats, 2026-05-01)'),
  column('supports', termsCell('supports'), {
    sv: 'Samma handledare varje dag | Skriftliga instruktioner eller bildstöd | Lyfthjälpmedel',
    en: 'same-mentor | written-instructions | lifting-aid',
  }),
];

/** The columns of each kind of profile. `abilities.X` is short for `abilities.X.level`, and so with demands. */
export const profileColumns: Readonly<Record<ProfileKind, ReadonlyMap<string, ProfileColumn>>> = {
  candidates: byName(candidateColumns, 'abilities'),
  roles: byName(roleColumns, 'demands'),
  workplaces: byName(workplaceColumns),
};

/** The columns by every name that a file may have for them, as {@link wordKey} tells names apart. */
const columnsByHeader: Readonly<Record<ProfileKind, ReadonlyMap<string, ProfileColumn>>> = {
  candidates: byHeader('candidates'),
  roles: byHeader('roles'),
  workplaces: byHeader('workplaces'),
};

/** The column of that name, a path or what people call it; that of a single language too. Undefined when there is none. */
export function findColumn(kind: ProfileKind, name: string): ProfileColumn | undefined {
  const found =
    profileColumns[kind].get(name.toLowerCase()) ??
    columnsByHeader[kind].get(wordKey(name.replace(/\*$/u, '')));
  if (found || kind === 'workplaces') {
    return found;
  }
  const [, code, word = name] =
    /^(?:languages\.([a-z]{2,3})|(?:språk|language)\s*:\s*(.+))$/iu.exec(name) ?? [];
  const language = code?.toLowerCase() ?? idsOfWord('languages', word)[0];
  return language === undefined || (code === undefined && wordKey(word) === language)
    ? undefined
    : column(`languages.${language}`, termCell('language-levels'));
}

/** What the template calls a column. */
export function headerOf(kind: ProfileKind, { name }: ProfileColumn): LocalizedText {
  const [sv = name, en = name] = headersOf(kind).get(name) ?? [];
  return { sv, en };
}

/** What the columns of a kind are called besides their paths, by path, the template's headers first. */
function headersOf(kind: ProfileKind): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, readonly string[]>(Object.entries(columnHeaders[kind]));
  if (kind === 'workplaces') {
    return headers;
  }
  const [rated, sv, en] =
    kind === 'candidates' ? ['abilities', 'Förmåga', 'Ability'] : ['demands', 'Krav', 'Demand'];
  for (const { id, names } of abilities) {
    const own = (svEnd: string, enEnd: string) => [
      `${sv}: ${names.sv}${svEnd}`,
      `${en}: ${names.en}${enEnd}`,
      `${names.sv}${svEnd}`,
      `${names.en}${enEnd}`,
    ];
    headers.set(`${rated}.${id}`, own('', ''));
    headers.set(`${rated}.${id}.source`, own(', vem säger det', ', who says so'));
    headers.set(`${rated}.${id}.ratedOn`, own(', bedömd', ', rated on'));
    headers.set(`longestStretch.${id}`, own(', minuter i sträck', ', minutes at a stretch'));
    headers.set(`${rated}.${id}.essential`, own(', nödvändigt', ', essential'));
    headers.set(`${rated}.${id}.stretchMinutes`, own(', minuter i sträck', ', minutes at a stretch'));
  }
  return headers;
}

function byHeader(kind: ProfileKind): ReadonlyMap<string, ProfileColumn> {
  const found = new Map<string, ProfileColumn>();
  const headers = headersOf(kind);
  for (const item of profileColumns[kind].values()) {
    for (const header of headers.get(item.name) ?? []) {
      found.set(wordKey(header), item);
    }
  }
  return found;
}

function byName(columns: readonly ProfileColumn[], rated?: string): ReadonlyMap<string, ProfileColumn> {
  const named = new Map(columns.map((item) => [item.name.toLowerCase(), item] as const));
  for (const ability of rated ? abilityIds : []) {
    const full = named.get(`${rated}.${ability}.level`);
    if (!full) {
      continue;
    }
    const level = abilityExamples[ability] ?? '';
    named.set(`${rated}.${ability}`, {
      ...full,
      name: `${rated}.${ability}`,
      example: { sv: level, en: level },
    });
  }
  return named;
}
