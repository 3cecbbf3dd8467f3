import { addEmploymentForm } from './add-employment-form.ts';
import { addLicence } from './add-licence.ts';
import { addTime } from './add-time.ts';
import type { AdjustmentKind } from './adjustment-kind.ts';
import { avoidCondition } from './avoid-condition.ts';
import { dropDemand, lowerDemand, softenDemand } from './demands.ts';
import { extendPeriod } from './extend-period.ts';
import { longerTravel } from './longer-travel.ts';
import { lowerLanguage } from './lower-language.ts';
import { offerSupport } from './offer-support.ts';
import { raiseAbility } from './raise-ability.ts';
import { raiseLanguage } from './raise-language.ts';
import { showRegisterExtract } from './show-register-extract.ts';
import { widenHours } from './widen-hours.ts';

/** The kinds of adjustment that belong to no single gate, in the order in which they are proposed. */
export const sharedAdjustments: readonly AdjustmentKind[] = [
  offerSupport,
  avoidCondition,
  lowerDemand,
  softenDemand,
  dropDemand,
  raiseAbility,
  longerTravel,
  widenHours,
  extendPeriod,
  addTime,
  addEmploymentForm,
  addLicence,
  lowerLanguage,
  raiseLanguage,
  showRegisterExtract,
];
