import { type CompiledCandidate, type CompiledRole, offer } from '../pair/compiled-profile.ts';
import type { LocalizedText } from '../vocabulary/localized-text.ts';
import type { StandInGroup } from './role-reach.ts';

/** A field of a role that it may leave untold. */
interface UntoldField {
  readonly field: string;
  readonly isUntold: (role: CompiledRole) => boolean;
  /** Whether it would decide something for the person. */
  readonly concerns: (person: CompiledCandidate) => boolean;
  /** Why it is worth telling, in one sentence to the workplace. */
  readonly why: LocalizedText;
}

const fields = [
  {
    field: 'description',
    isUntold: ({ text }) => text === null,
    concerns: () => true,
    why: {
      sv: 'Berätta vad man gör, så hittar vi dem som vill göra det.',
      en: 'Tell what is done, and we find those who want to do it.',
    },
  },
  {
    field: 'hoursPerWeek',
    isUntold: ({ hours }) => hours === null,
    concerns: ({ hours }) => hours !== null,
    why: {
      sv: 'Många vill eller kan arbeta ett visst antal timmar i veckan.',
      en: 'Many want to or can work a certain number of hours a week.',
    },
  },
  {
    field: 'times',
    isUntold: ({ timesMask }) => timesMask === null,
    concerns: ({ timesMask }) => timesMask !== null,
    why: {
      sv: 'Många kan bara arbeta vissa tider.',
      en: 'Many can only work at certain times.',
    },
  },
  {
    field: 'location',
    isUntold: ({ location }) => location === null,
    concerns: ({ location, maxTravelMinutes }) => location !== null && maxTravelMinutes !== null,
    why: {
      sv: 'Utan plats vet vi inte vilka som hinner resa dit.',
      en: 'Without a place we do not know who can travel there.',
    },
  },
  {
    field: 'demands',
    isUntold: ({ demanded, areDemandsInferred }) => demanded.length === 0 || areDemandsInferred,
    concerns: ({ levels }) => levels.some((level) => level >= 0),
    why: {
      sv: 'Säg vad arbetet kräver, så vet vi vilka som klarar det.',
      en: 'Say what the work demands, and we know who can do it.',
    },
  },
  {
    field: 'conditions',
    isUntold: ({ conditions }) => conditions === null,
    concerns: ({ neverConditions }) => neverConditions !== null && neverConditions.length > 0,
    why: {
      sv: 'En del tål inte vissa saker, som starka dofter eller buller.',
      en: 'Some can not bear certain things, such as strong smells or noise.',
    },
  },
  {
    field: 'supports',
    isUntold: ({ offers }) => offers.every((one) => one === offer.unknown),
    concerns: ({ neededSupports }) => neededSupports !== null && neededSupports.length > 0,
    why: {
      sv: 'En del behöver ett visst stöd för att kunna arbeta.',
      en: 'Some need a certain support to be able to work.',
    },
  },
  {
    field: 'languages',
    isUntold: ({ languages }) => languages === null,
    concerns: ({ languages }) => languages !== null,
    why: {
      sv: 'Alla kan inte lika mycket svenska. Säg hur mycket som behövs.',
      en: 'Not everybody knows as much Swedish. Say how much is needed.',
    },
  },
  {
    field: 'employmentForms',
    isUntold: ({ employmentFormsMask }) => employmentFormsMask === null,
    concerns: ({ employmentFormsMask }) => employmentFormsMask !== null,
    why: {
      sv: 'För en del passar bara vissa anställningsformer.',
      en: 'For some only certain forms of employment will do.',
    },
  },
  {
    field: 'requires/licence',
    isUntold: ({ licence }) => licence === null,
    concerns: ({ licencesMask }) => licencesMask !== null,
    why: {
      sv: 'Många har inte körkort. Säg om det behövs eller inte.',
      en: 'Many have no driving licence. Say whether one is needed or not.',
    },
  },
  {
    field: 'requires/registerExtract',
    isUntold: ({ needsRegisterExtract }) => needsRegisterExtract === null,
    concerns: ({ registerExtract }) => registerExtract !== null,
    why: {
      sv: 'Säg om man måste visa utdrag ur belastningsregistret eller inte.',
      en: 'Say whether an extract from the criminal register must be shown or not.',
    },
  },
] as const satisfies readonly UntoldField[];

/** A field of a role that it may leave untold, by its path inside the role. */
export type RoleFieldName = (typeof fields)[number]['field'];

/** The fields of a role that it may leave untold. */
export const roleFieldNames: readonly RoleFieldName[] = fields.map(({ field }) => field);

/** A field that a role does not tell, and why it is worth telling. */
export interface RoleField {
  readonly field: RoleFieldName;
  readonly why: LocalizedText;
}

/** What a role does not tell and would decide something for one of the stand-ins, those first for whom it decides for most. */
export function untoldOfRole(role: CompiledRole, groups: readonly StandInGroup[]): RoleField[] {
  return fields
    .filter(({ isUntold }) => isUntold(role))
    .map(({ field, concerns, why }) => ({
      field,
      why,
      people: groups.reduce(
        (sum, { standIns, weight }) => sum + weight * standIns.filter(concerns).length,
        0,
      ),
    }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people)
    .map(({ field, why }) => ({ field, why }));
}
