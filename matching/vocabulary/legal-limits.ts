import type { LicenceId } from './licences.ts';
import type { LocalizedText } from './localized-text.ts';

/**
 * What the law asks before a person without a licence may do a task.
 *
 * - `protected-title`, `authorisation-needed`: not for a complementary role at all.
 * - `delegation-needed`: only after a personal, written delegation.
 * - `register-extract`: an extract from the criminal register is shown first.
 * - `licence`: the licence named in `licence` is held.
 * - `hygiene-training`, `training-needed`: after instruction at the workplace.
 * - `secrecy`: after an introduction to the duty of secrecy.
 */
export const legalLimitKinds = [
  'protected-title',
  'authorisation-needed',
  'delegation-needed',
  'register-extract',
  'licence',
  'hygiene-training',
  'training-needed',
  'secrecy',
] as const;

/** One kind of legal limit. */
type LegalLimitKind = (typeof legalLimitKinds)[number];

/** One legal limit of a task type. It informs; a person confirms what holds at the workplace. */
export interface LegalLimit {
  readonly kind: LegalLimitKind;
  /** The licence that is required; null unless `kind` is `licence`. */
  readonly licence: LicenceId | null;
  /** One or two plain sentences. */
  readonly note: LocalizedText;
}

/** Schools and preschools. Source: product description, statutory gates. */
export const schoolRegisterExtract: LegalLimit = {
  kind: 'register-extract',
  licence: null,
  note: {
    sv: 'Utdrag ur belastningsregistret ska visas upp innan arbetet börjar i skola och förskola. Det gäller även praktikanter.',
    en: 'An extract from the criminal register must be shown before work begins in schools and preschools. This includes trainees.',
  },
};

/** Care in people's homes, since 1 March 2026. Source: product description, statutory gates. */
export const homeCareRegisterExtract: LegalLimit = {
  kind: 'register-extract',
  licence: null,
  note: {
    sv: 'Sedan 1 mars 2026 kan utdrag ur belastningsregistret begäras för vård och omsorg i människors hem.',
    en: "Since 1 March 2026 an extract from the criminal register can be asked for in care in people's homes.",
  },
};

/** Handling of food. Source: regulation (EC) 852/2004, annex II, chapter XII. */
export const foodHygiene: LegalLimit = {
  kind: 'hygiene-training',
  licence: null,
  note: {
    sv: 'Den som hanterar livsmedel ska ha fått instruktion i livsmedelshygien för sina uppgifter.',
    en: 'Anyone who handles food must have been instructed in food hygiene for the tasks.',
  },
};

/** Work close to patients and residents. Source: HSLF-FS 2015:10 on basic hygiene in health and social care. */
export const careHygiene: LegalLimit = {
  kind: 'hygiene-training',
  licence: null,
  note: {
    sv: 'Basala hygienrutiner gäller i vård och omsorg och gås igenom innan arbetet börjar.',
    en: 'Basic hygiene routines apply in health and social care and are gone through before work begins.',
  },
};

/** Driving of a car in traffic. Source: product description, statutory gates. */
export const drivingLicenceB: LegalLimit = {
  kind: 'licence',
  licence: 'B',
  note: { sv: 'Körkort med behörighet B krävs.', en: 'A driving licence of class B is required.' },
};

/** Driving of a forklift. Source: the Work Environment Authority's rules on trucks; confirm with the employer. */
export const forkliftLicence: LegalLimit = {
  kind: 'licence',
  licence: 'forklift',
  note: {
    sv: 'Truckutbildning och arbetsgivarens skriftliga tillstånd krävs.',
    en: "Forklift training and the employer's written permission are required.",
  },
};

/** Handling of medicines. Source: product description, complementary tasks. */
export const medicineDelegation: LegalLimit = {
  kind: 'delegation-needed',
  licence: null,
  note: {
    sv: 'Hantering av läkemedel kräver personlig delegering från legitimerad personal.',
    en: 'Handling medicines requires a personal delegation from licensed staff.',
  },
};

/** The title of undersköterska, protected since 1 July 2023. Source: product description, complementary tasks. */
export const assistantNurseTitle: LegalLimit = {
  kind: 'protected-title',
  licence: null,
  note: {
    sv: 'Undersköterska är en skyddad yrkestitel sedan 1 juli 2023. Uppgiften hör till ordinarie personal och ingår inte i en kompletterande tjänst.',
    en: 'Undersköterska (assistant nurse) is a protected title since 1 July 2023. The task belongs to regular staff and is no part of a complementary role.',
  },
};

/** Electrical installation. Source: Elsäkerhetslagen (2016:732). */
export const authorisedElectrician: LegalLimit = {
  kind: 'authorisation-needed',
  licence: null,
  note: {
    sv: 'Elinstallationer får bara göras inom ett registrerat elinstallationsföretag. Uppgiften ingår inte i en kompletterande tjänst.',
    en: 'Electrical installation may only be done within a registered installation company. The task is no part of a complementary role.',
  },
};

/** Waste that can injure or infect. Source: own judgement; confirm with the workplace. */
export const hazardousWasteTraining: LegalLimit = {
  kind: 'training-needed',
  licence: null,
  note: {
    sv: 'Farligt och smittförande avfall hanteras bara efter särskild genomgång på arbetsplatsen.',
    en: 'Hazardous and infectious waste is handled only after special instruction at the workplace.',
  },
};

/** Information on persons. Source: Offentlighets- och sekretesslagen (2009:400). */
export const secrecy: LegalLimit = {
  kind: 'secrecy',
  licence: null,
  note: {
    sv: 'Uppgifter om enskilda omfattas av sekretess. Tystnadsplikten gås igenom innan arbetet börjar.',
    en: 'Information on individuals is covered by secrecy. The duty of secrecy is gone through before work begins.',
  },
};
