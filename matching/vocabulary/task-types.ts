import type { AbilityId, Level } from './abilities.ts';
import type { ConditionId } from './conditions.ts';
import type { LegalLimit } from './legal-limits.ts';
import type { LocalizedText, Synonyms } from './localized-text.ts';
import { animalsTasks } from './task-types/animals-tasks.ts';
import { careNearServiceTasks } from './task-types/care-near-service-tasks.ts';
import { caretakingAndRepairsTasks } from './task-types/caretaking-and-repairs-tasks.ts';
import { cleaningTasks } from './task-types/cleaning-tasks.ts';
import { companyAndActivitiesTasks } from './task-types/company-and-activities-tasks.ts';
import { cultureAndSportsTasks } from './task-types/culture-and-sports-tasks.ts';
import { eventsTasks } from './task-types/events-tasks.ts';
import { gardensTasks } from './task-types/gardens-tasks.ts';
import { homeServiceTasks } from './task-types/home-service-tasks.ts';
import { itSupportTasks } from './task-types/it-support-tasks.ts';
import { laundryTasks } from './task-types/laundry-tasks.ts';
import { libraryTasks } from './task-types/library-tasks.ts';
import { mealsTasks } from './task-types/meals-tasks.ts';
import { officeServiceTasks } from './task-types/office-service-tasks.ts';
import { preschoolTasks } from './task-types/preschool-tasks.ts';
import { receptionTasks } from './task-types/reception-tasks.ts';
import { registrationAndArchiveTasks } from './task-types/registration-and-archive-tasks.ts';
import { schoolYardAndPupilSupportTasks } from './task-types/school-yard-and-pupil-support-tasks.ts';
import { storesAndUnpackingTasks } from './task-types/stores-and-unpacking-tasks.ts';
import { transportAndErrandsTasks } from './task-types/transport-and-errands-tasks.ts';
import { vehiclesTasks } from './task-types/vehicles-tasks.ts';
import { wasteAndRecyclingTasks } from './task-types/waste-and-recycling-tasks.ts';

/** Identifiers of the areas that task types are kept in, in vocabulary order. */
export const taskAreaIds = [
  'meals',
  'cleaning',
  'laundry',
  'care-near-service',
  'stores-and-unpacking',
  'transport-and-errands',
  'company-and-activities',
  'school-yard-and-pupil-support',
  'preschool',
  'library',
  'reception',
  'registration-and-archive',
  'office-service',
  'it-support',
  'caretaking-and-repairs',
  'gardens',
  'animals',
  'vehicles',
  'waste-and-recycling',
  'events',
  'culture-and-sports',
  'home-service',
] as const;

/** One area of task types. */
type TaskAreaId = (typeof taskAreaIds)[number];

/** One area with its name. */
export interface TaskArea {
  readonly id: TaskAreaId;
  readonly names: LocalizedText;
}

/** The areas, in the order of `taskAreaIds`. */
export const taskAreas: readonly TaskArea[] = [
  { id: 'meals', names: { sv: 'Måltider', en: 'Meals' } },
  { id: 'cleaning', names: { sv: 'Städning', en: 'Cleaning' } },
  { id: 'laundry', names: { sv: 'Tvätt och textil', en: 'Laundry and textiles' } },
  { id: 'care-near-service', names: { sv: 'Vårdnära service', en: 'Care-near service' } },
  { id: 'stores-and-unpacking', names: { sv: 'Förråd och uppackning', en: 'Stores and unpacking' } },
  { id: 'transport-and-errands', names: { sv: 'Transporter och ärenden', en: 'Transport and errands' } },
  { id: 'company-and-activities', names: { sv: 'Sällskap och aktiviteter', en: 'Company and activities' } },
  {
    id: 'school-yard-and-pupil-support',
    names: { sv: 'Skolgård och elevstöd', en: 'School yard and pupil support' },
  },
  { id: 'preschool', names: { sv: 'Förskola', en: 'Preschool' } },
  { id: 'library', names: { sv: 'Bibliotek', en: 'Library' } },
  { id: 'reception', names: { sv: 'Reception', en: 'Reception' } },
  { id: 'registration-and-archive', names: { sv: 'Registrering och arkiv', en: 'Registration and archive' } },
  { id: 'office-service', names: { sv: 'Kontorsservice', en: 'Office service' } },
  { id: 'it-support', names: { sv: 'IT-stöd', en: 'IT support' } },
  {
    id: 'caretaking-and-repairs',
    names: { sv: 'Vaktmästeri och reparationer', en: 'Caretaking and repairs' },
  },
  { id: 'gardens', names: { sv: 'Trädgård', en: 'Gardens' } },
  { id: 'animals', names: { sv: 'Djur', en: 'Animals' } },
  { id: 'vehicles', names: { sv: 'Fordon', en: 'Vehicles' } },
  { id: 'waste-and-recycling', names: { sv: 'Avfall och återbruk', en: 'Waste and recycling' } },
  { id: 'events', names: { sv: 'Evenemang', en: 'Events' } },
  { id: 'culture-and-sports', names: { sv: 'Kultur och idrott', en: 'Culture and sports' } },
  { id: 'home-service', names: { sv: 'Service i hemmet', en: 'Service in the home' } },
];

/** One kind of complementary task, as it usually is; a workplace's own task may differ. */
export interface TaskType {
  /** Kebab-case English; never reused for another meaning. */
  readonly id: string;
  readonly area: TaskAreaId;
  readonly names: LocalizedText;
  /** What people write for it: verb forms, compounds, whole phrases. No synonym stands for two task types. */
  readonly synonyms: Synonyms;
  /** Usual demand by ability, 0..4; an ability left out doesn't matter for the task. */
  readonly demands: Readonly<Partial<Record<AbilityId, Level>>>;
  /** The demands without which the task can't be done; a subset of the keys of `demands`. */
  readonly essential: readonly AbilityId[];
  /** What is usually present: `always`, or `avoidable` by how the task is arranged. */
  readonly conditions: readonly {
    readonly condition: ConditionId;
    readonly presence: 'always' | 'avoidable';
  }[];
  /** What the law asks first; null when it asks nothing special. */
  readonly law: LegalLimit | null;
}

/** All task types, area by area in the order of `taskAreaIds`. */
export const taskTypes: readonly TaskType[] = [
  ...mealsTasks,
  ...cleaningTasks,
  ...laundryTasks,
  ...careNearServiceTasks,
  ...storesAndUnpackingTasks,
  ...transportAndErrandsTasks,
  ...companyAndActivitiesTasks,
  ...schoolYardAndPupilSupportTasks,
  ...preschoolTasks,
  ...libraryTasks,
  ...receptionTasks,
  ...registrationAndArchiveTasks,
  ...officeServiceTasks,
  ...itSupportTasks,
  ...caretakingAndRepairsTasks,
  ...gardensTasks,
  ...animalsTasks,
  ...vehiclesTasks,
  ...wasteAndRecyclingTasks,
  ...eventsTasks,
  ...cultureAndSportsTasks,
  ...homeServiceTasks,
];
