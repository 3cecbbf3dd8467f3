import { type CompiledCandidate, type CompiledRole, offer, presence } from '../pair/compiled-profile.ts';
import { type AbilityId, abilities, abilityIds } from '../vocabulary/abilities.ts';
import type { LocalizedText } from '../vocabulary/localized-text.ts';

/** A field of a candidate that may not be known. */
interface UnknownField {
  readonly field: string;
  readonly isUnknown: (candidate: CompiledCandidate) => boolean;
  /** Whether the answer would decide something at the role. */
  readonly matters: (role: CompiledRole) => boolean;
  /** The question, to the coach. */
  readonly question: LocalizedText;
}

const fields = [
  {
    field: 'wishes',
    isUnknown: ({ wishes, areWishesUnread }) => wishes === null || areWishesUnread,
    matters: ({ text }) => text !== null,
    question: { sv: 'Vad vill personen arbeta med?', en: 'What does the person want to work with?' },
  },
  {
    field: 'availability/hoursPerWeek',
    isUnknown: ({ hours }) => hours === null,
    matters: ({ hours }) => hours !== null,
    question: {
      sv: 'Hur många timmar i veckan kan personen arbeta?',
      en: 'How many hours a week can the person work?',
    },
  },
  {
    field: 'availability/times',
    isUnknown: ({ timesMask }) => timesMask === null,
    matters: ({ timesMask }) => timesMask !== null,
    question: { sv: 'Vilka tider kan personen arbeta?', en: 'At which times can the person work?' },
  },
  {
    field: 'availability/from',
    isUnknown: ({ availableFrom }) => availableFrom === null,
    matters: ({ period }) => period !== null && period.to !== null,
    question: { sv: 'När kan personen börja?', en: 'When can the person start?' },
  },
  {
    field: 'travel',
    isUnknown: ({ location, maxTravelMinutes }) => location === null || maxTravelMinutes === null,
    matters: ({ location }) => location !== null,
    question: {
      sv: 'Varifrån reser personen, och hur länge som mest?',
      en: 'From where does the person travel, and for how long at most?',
    },
  },
  {
    field: 'employmentForms',
    isUnknown: ({ employmentFormsMask }) => employmentFormsMask === null,
    matters: ({ employmentFormsMask }) => employmentFormsMask !== null,
    question: {
      sv: 'Vilka anställningsformer passar personen?',
      en: 'Which forms of employment suit the person?',
    },
  },
  {
    field: 'licences',
    isUnknown: ({ licencesMask }) => licencesMask === null,
    matters: ({ licence, readRequires }) => (licence ?? readRequires.licence ?? -1) >= 0,
    question: { sv: 'Vilka körkort har personen?', en: 'Which licences does the person have?' },
  },
  {
    field: 'registerExtract',
    isUnknown: ({ registerExtract }) => registerExtract === null,
    matters: ({ needsRegisterExtract, readRequires }) => needsRegisterExtract ?? readRequires.registerExtract,
    question: {
      sv: 'Kan personen visa utdrag ur belastningsregistret?',
      en: 'Can the person show an extract from the criminal register?',
    },
  },
  {
    field: 'languages',
    isUnknown: ({ languages }) => languages === null,
    matters: ({ languages }) => languages !== null && languages.length > 0,
    question: { sv: 'Hur mycket svenska kan personen?', en: 'How much Swedish does the person know?' },
  },
  {
    field: 'avoids',
    isUnknown: ({ neverConditions }) => neverConditions === null,
    matters: ({ conditions }) => conditions?.some((how) => how !== presence.absent) ?? false,
    question: {
      sv: 'Finns det något på arbetsplatsen som inte går för personen?',
      en: 'Is there anything at a workplace that the person can not bear?',
    },
  },
  {
    field: 'needs',
    isUnknown: ({ neededSupports }) => neededSupports === null,
    matters: ({ offers }) => offers.some((one) => one !== offer.unknown),
    question: {
      sv: 'Vilket stöd behöver personen för att kunna arbeta?',
      en: 'Which support does the person need to be able to work?',
    },
  },
] as const satisfies readonly UnknownField[];

/** A field of a candidate that may not be known, by its path inside the candidate. */
export type CandidateFieldName = (typeof fields)[number]['field'] | `abilities/${AbilityId}`;

/** What is not known of a candidate. */
export interface CandidateUnknown {
  readonly field: CandidateFieldName;
  /** To the coach. */
  readonly question: LocalizedText;
  /** At how many roles the answer would decide something. */
  readonly roles: number;
}

const fieldOfAbility = (id: AbilityId): `abilities/${AbilityId}` => `abilities/${id}`;

/** The fields of a candidate that may not be known. */
export const candidateFieldNames: readonly CandidateFieldName[] = [
  ...fields.map(({ field }) => field),
  ...abilityIds.map(fieldOfAbility),
];

/** Whether the wishes of a candidate are in a language that is not read here, and nothing else is told that a list could go by. */
export function isOnlyUnread(candidate: CompiledCandidate): boolean {
  return (
    candidate.areWishesUnread &&
    fields.every(({ isUnknown }) => isUnknown(candidate)) &&
    candidate.levels.every((level) => level < 0) &&
    (candidate.experience?.length ?? 0) === 0
  );
}

/** Longest list of what is not known. */
const mostUnknowns = 10;

/** What is not known of a candidate and would decide something at one of the roles; first what does at most of them. */
export function unknownsOfCandidate(
  candidate: CompiledCandidate,
  roles: readonly CompiledRole[],
): CandidateUnknown[] {
  const ofFields = fields
    .filter(({ isUnknown }) => isUnknown(candidate))
    .map(({ field, matters, question }) => ({ field, question, roles: roles.filter(matters).length }));
  const ofAbilities = abilities.flatMap(({ id, names }, position) => {
    if ((candidate.levels[position] ?? -1) >= 0) {
      return [];
    }
    const demanding = roles.filter(
      ({ areDemandsInferred, demanded }) => !areDemandsInferred && demanded.includes(position),
    );
    const question = {
      sv: `Hur går det för personen med det här: ${names.sv}?`,
      en: `How does the person do with this: ${names.en}?`,
    };
    return [{ field: fieldOfAbility(id), question, roles: demanding.length }];
  });
  return [...ofFields, ...ofAbilities]
    .filter(({ roles: count }) => count > 0)
    .sort((a, b) => b.roles - a.roles)
    .slice(0, mostUnknowns);
}
