import fc from 'fast-check';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';
import { type AbilityId, abilityIds } from '../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import type { employmentFormIds } from '../../matching/vocabulary/employment-forms.ts';
import { endReasonIds } from '../../matching/vocabulary/end-reasons.ts';
import { languageLevels } from '../../matching/vocabulary/languages.ts';
import type { licenceIds } from '../../matching/vocabulary/licences.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { timeIds } from '../../matching/vocabulary/times.ts';
import { weekdayIds } from '../../matching/vocabulary/weekdays.ts';

const words = [
  ...['diska', 'duka', 'servera', 'frukost', 'tvätta', 'kläder', 'städa', 'korridoren', 'klippa', 'gräs'],
  ...['trädgård', 'bibliotek', 'böcker', 'barn', 'äldre', 'promenad', 'mat', 'laga', 'lugn', 'miljö', 'köra'],
  ...[
    'bil',
    'packa',
    'upp',
    'varor',
    'förråd',
    'sortera',
    'återvinning',
    'och',
    'jag',
    'vill',
    'med',
    'inte',
  ],
];

/** What says no to something, asks for support or offers it, or tells what work is like. */
const telling = [
  ...['jag vill inte diska', 'helst inte barn. vill laga mat', 'tänker inte städa, men gärna djur'],
  ...['jag klarar inte buller', 'vill slippa trappor', 'gärna lugn miljö', 'inte jobba utomhus'],
  ...['jag behöver korta pauser', 'behöver skriftliga instruktioner', 'bra med lyfthjälp'],
  ...['jag kan inte lyfta tungt', 'jag har svårt att läsa', 'är bra på att samarbeta', 'jag kan köra bil'],
  ...['tunga lyft ingår', 'du måste vara stresstålig', 'du behöver vara noggrann', 'du måste kunna köra bil'],
  ...['jag är noggrann och stresstålig', 'jag har dåligt minne', 'vi söker dig med gott minne'],
  ...['du får en egen handledare och skriftliga instruktioner', 'vi erbjuder lyfthjälp och en lugn plats'],
  ...['du måste ha b-körkort', 'utdrag ur belastningsregistret krävs', 'du ska ha fyllt 18 år'],
  ...['arbetet är på kvällen', 'inte måndagar', 'varje måndag'],
  ...['arbetet är utomhus', 'det förekommer buller', 'vi diskar och städar', 'du jobbar med barn'],
];

/** Short Swedish-like text of a few words of the trade; now and then any text at all, or nothing but spaces. */
export const textArbitrary: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
      .map((some) => some.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...telling), { minLength: 1, maxLength: 3 })
      .map((some) => some.join('. ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replaceAll('\u0000', ' ').slice(0, 200))
      .filter((text) => text.isWellFormed()),
  },
  { weight: 1, arbitrary: fc.constant('  ') },
);

/** Few enough days that two of them often fall on the same side of a third. */
const dateArbitrary = fc.constantFrom(
  '2026-01-31',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2027-01-07',
  '2027-06-30',
);
const nodeIdArbitrary = fc.constantFrom('goteborg', 'fyrbodal', 'constructor');
const uuidArbitrary = fc.uuid();
const referenceArbitrary = fc.stringMatching(/^[A-Z]-\d{1,4}$/);
const endedArbitrary = fc.record(
  {
    because: fc.constantFrom(...endReasonIds),
    again: fc.constantFrom('gladly', 'rather-not', 'never'),
  },
  { requiredKeys: [] as [] },
);
const stretchArbitrary = fc.constantFrom(15, 60, 240);
const levelArbitrary = fc.integer({ min: 0, max: 4 });

/** Places within some hours' travel of each other. */
const locationArbitrary = fc.record({
  lat: fc.double({ min: 57.5, max: 58.5, noNaN: true }),
  lon: fc.double({ min: 11.5, max: 13.5, noNaN: true }),
});

const rangeArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

/** Few languages, so that both sides often name the same. */
const languagesArbitrary = fc.dictionary(
  fc.constantFrom('sv', 'en', 'so'),
  fc.constantFrom(...languageLevels),
  {
    maxKeys: 3,
    noNullPrototype: true,
  },
);

/** A list without repeats in any order. */
function someOf<Item>(items: readonly Item[], maxLength: number): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { maxLength: Math.min(maxLength, items.length) });
}

/** A map over a few of the abilities. */
function byAbility<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Partial<Record<AbilityId, Value>>> {
  return fc
    .array(
      fc.tuple(
        fc.constantFrom(
          ...abilityIds.slice(0, 6),
          'lifting-and-carrying' as const,
          'standing' as const,
          'driving' as const,
        ),
        value,
      ),
      {
        maxLength: 8,
      },
    )
    .map((entries): Partial<Record<AbilityId, Value>> => Object.fromEntries(entries));
}

/** Few conditions, so that both sides often name the same. */
const fewConditions = [
  ...conditionIds.slice(0, 4),
  'stairs',
  'outdoors',
  'evening',
  'animals',
  'dogs',
] as const;
/** Supports that compensate, ease or stand in for a language, among others. */
const fewSupports = [
  ...supportIds.slice(0, 5),
  'easy-swedish',
  'other-language-on-site',
  'lifting-aid',
  'indoor-work',
  'short-breaks',
] as const;
const fewTimes = timeIds.slice(0, 3);
/** Mostly several days, so that both sides often share one. */
const fewDays = fc.oneof(
  { weight: 1, arbitrary: someOf(weekdayIds.slice(3, 6), 2) },
  { weight: 3, arbitrary: fc.constant(0).map(() => weekdayIds.slice(0, 5)) },
);
const fewForms = [
  'arbetspraktik',
  'anstallning',
  'feriearbete',
] as const satisfies readonly (typeof employmentFormIds)[number][];
const fewLicences = ['B', 'C', 'forklift'] as const satisfies readonly (typeof licenceIds)[number][];

const partly = { requiredKeys: [] as [] };

/** Valid candidates, each field known or not, that clash with {@link roleArbitrary} often enough to try every gate. */
export const candidateArbitrary: fc.Arbitrary<Candidate> = fc.record(
  {
    reference: referenceArbitrary,
    nodeId: nodeIdArbitrary,
    coachId: uuidArbitrary,
    status: fc.constantFrom('open', 'open', 'open', 'closed'),
    wishes: textArbitrary,
    wishesInOrder: fc.array(textArbitrary, { maxLength: 3 }),
    coachNotes: textArbitrary,
    experience: fc.uniqueArray(
      fc.record(
        { text: textArbitrary, months: fc.integer({ min: 0, max: 900 }), ended: endedArbitrary },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 4, selector: (item) => item.text },
    ),
    abilities: byAbility(
      fc.oneof(
        levelArbitrary,
        fc.record(
          {
            level: levelArbitrary,
            source: fc.constantFrom('self', 'coach', 'observed'),
            ratedOn: dateArbitrary,
          },
          { requiredKeys: ['level'] },
        ),
      ),
    ),
    needs: fc.uniqueArray(
      fc.record({
        support: fc.constantFrom(...fewSupports),
        strength: fc.constantFrom('needed', 'helpful', 'helpful'),
      }),
      { maxLength: 4, selector: (need) => need.support },
    ),
    avoids: fc.uniqueArray(
      fc.record({
        condition: fc.constantFrom(...fewConditions),
        strength: fc.constantFrom('never', 'rather-not'),
      }),
      { maxLength: 4, selector: (avoided) => avoided.condition },
    ),
    longestStretch: byAbility(stretchArbitrary),
    languages: languagesArbitrary,
    availability: fc.record(
      {
        from: dateArbitrary,
        hoursPerWeek: rangeArbitrary,
        times: someOf(fewTimes, 3),
        weekdays: fewDays,
      },
      partly,
    ),
    travel: fc.record({ from: locationArbitrary, maxMinutes: fc.integer({ min: 0, max: 300 }) }, partly),
    employmentForms: someOf(fewForms, 3),
    licences: someOf(fewLicences, 2),
    registerExtract: fc.boolean(),
    waitingSince: dateArbitrary,
  },
  partly,
);

/** Valid roles, each field known or not. */
export const roleArbitrary: fc.Arbitrary<Role> = fc.record(
  {
    reference: referenceArbitrary,
    nodeId: nodeIdArbitrary,
    workplaceId: uuidArbitrary,
    status: fc.constantFrom('open', 'open', 'open', 'closed'),
    title: textArbitrary,
    description: textArbitrary,
    tasks: fc.array(
      fc.record(
        { text: textArbitrary, hoursPerWeek: fc.integer({ min: 0, max: 60 }) },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 4 },
    ),
    demands: byAbility(
      fc.oneof(
        levelArbitrary,
        fc.record(
          { level: levelArbitrary, essential: fc.boolean(), stretchMinutes: stretchArbitrary },
          { requiredKeys: ['level'] },
        ),
      ),
    ),
    conditions: fc.uniqueArray(
      fc.record({
        condition: fc.constantFrom(...fewConditions),
        presence: fc.constantFrom('always', 'avoidable'),
      }),
      { maxLength: 4, selector: (item) => item.condition },
    ),
    supports: someOf(fewSupports, 5),
    languages: languagesArbitrary,
    hoursPerWeek: rangeArbitrary,
    times: someOf(fewTimes, 3),
    weekdays: fewDays,
    period: fc.oneof(
      fc.record({ from: dateArbitrary }, partly),
      fc
        .tuple(dateArbitrary, dateArbitrary)
        .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    ),
    places: fc.integer({ min: 0, max: 3 }),
    employmentForms: someOf(fewForms, 3),
    location: locationArbitrary,
    requires: fc.record(
      {
        registerExtract: fc.option(fc.boolean()),
        licence: fc.option(fc.constantFrom(...fewLicences)),
        minAge: fc.option(fc.integer({ min: 13, max: 30 })),
      },
      partly,
    ),
  },
  partly,
);

/** Valid workplaces, each field known or not. */
export const workplaceArbitrary: fc.Arbitrary<Workplace> = fc.record(
  {
    reference: referenceArbitrary,
    nodeId: nodeIdArbitrary,
    name: fc.constantFrom('Solgläntan', 'Ekskolan'),
    location: locationArbitrary,
    managerId: uuidArbitrary,
    mentors: fc.array(
      fc.record(
        {
          name: fc.constantFrom('Handledare', 'Mentor'),
          places: fc.integer({ min: 0, max: 2 }),
          trainedOn: dateArbitrary,
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 3 },
    ),
    supports: someOf(fewSupports, 4),
  },
  partly,
);
