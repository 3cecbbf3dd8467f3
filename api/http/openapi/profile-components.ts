import { candidateDetailsFields, candidateFields, ratingField } from '../../../matching/model/candidate.ts';
import {
  dateField,
  employmentFormsField,
  hoursPerWeekField,
  languagesField,
  levelField,
  licenceField,
  locationField,
  nodeIdField,
  offeredSupportsField,
  profileStatusField,
  referenceField,
  timesField,
  uuidField,
} from '../../../matching/model/fields.ts';
import { demandField, roleSchema } from '../../../matching/model/role.ts';
import { workplaceSchema } from '../../../matching/model/workplace.ts';
import { component, described } from '../schema-registry.ts';

// the profiles' schemas belong to matching, which knows nothing of the API: their names and descriptions are added here

component('Uuid', 'A UUID. Letters are lower-cased when stored.', uuidField, [
  '0192f000-0000-7000-8000-00000000000a',
]);
component('NodeId', 'Identifier of a node.', nodeIdField, ['goteborg']);
component('Reference', "The owner's own number for a thing, unique within its node.", referenceField, [
  'G-2041',
]);
component(
  'CalendarDate',
  'A calendar date that exists, YYYY-MM-DD, from 1900-01-01 to 2100-12-31.',
  dateField,
  ['2026-12-01'],
);
component('Level', '0 none, 1 a little with close support, 2 basic, 3 good, 4 very high.', levelField, [2]);
component('Rating', 'A rated ability: the bare level, or with who rated it and when.', ratingField);
component(
  'Demand',
  'A demand: the bare level, or with whether the task is impossible without it.',
  demandField,
);
component('Location', 'WGS 84 decimal degrees.', locationField, [{ lat: 57.71, lon: 11.98 }]);
component('HoursPerWeek', 'Hours a week; min must not be above max.', hoursPerWeekField, [
  { min: 10, max: 20 },
]);
component('Times', '06–12 morning, 12–17 afternoon, 17–22 evening, 22–06 night; none repeated.', timesField);
component('Languages', 'CEFR levels by ISO 639 code, at most 50.', languagesField, [{ sv: 'B1' }]);
component('EmploymentForms', 'Legal forms of the placement; none repeated.', employmentFormsField);
component('OfferedSupports', 'Supports on offer; none repeated.', offeredSupportsField);
component('Licence', 'An EU driving licence class, or forklift.', licenceField);
component('ProfileStatus', 'Whether it takes part in matching.', profileStatusField);

described('What the person wants to do, in own words.', candidateFields.wishes);
described('Whether an extract from the criminal register can be shown.', candidateFields.registerExtract);
described(
  'What the person has done, each text once. The texts hold at most 10,000 characters together.',
  candidateFields.experience,
);
described('Abilities by identifier; an absent one is unknown.', candidateFields.abilities);
described('Supports that the person needs or is helped by, each once.', candidateFields.needs);
described('Conditions that the person avoids, each once.', candidateFields.avoids);
described('When the person can work.', candidateFields.availability);
described('How far the person can travel.', candidateFields.travel);
described('Licences that the person holds, each once.', candidateFields.licences);
described('For follow-up statistics alone.', candidateDetailsFields.sex);
described('For follow-up statistics alone.', candidateDetailsFields.birthYear);
described('Groups for follow-up statistics alone.', candidateDetailsFields.groups);
described('Shown to nobody without consent.', candidateDetailsFields.name);
described('Shown to nobody without consent.', candidateDetailsFields.contact);

described('What the role is called.', roleSchema.shape.title);
described('What the role is, in plain words.', roleSchema.shape.description);
described(
  'The tasks of the role. Their texts hold at most 8,000 characters together.',
  roleSchema.shape.tasks,
);
described('Demands by identifier; an absent one is unknown.', roleSchema.shape.demands);
described('What is present in the work environment, each once.', roleSchema.shape.conditions);
described('When the placement begins and ends; to must not be before from.', roleSchema.shape.period);
described('How many people can be placed.', roleSchema.shape.places);
described('What the law or the workplace requires.', roleSchema.shape.requires);

described('What the workplace is called.', workplaceSchema.shape.name);
described('Co-workers who support a placed person.', workplaceSchema.shape.mentors);

/** Descriptions of the properties further in, where one word means one thing everywhere. */
export const propertyDescriptions: Readonly<Record<string, string>> = {
  ability: 'The ability that is demanded.',
  byHours: 'How many hours that is more or less.',
  byMinutes: 'How many minutes that is more.',
  condition: 'The condition.',
  essential: 'Whether the task is impossible without it. Default false.',
  evidence: 'The values that the rule met.',
  gate: 'The gate.',
  hoursPerWeek: 'Hours a week.',
  kind: 'Which adjustment.',
  language: 'ISO 639 code of the language.',
  lat: 'Latitude, north positive.',
  level: 'The level.',
  licence: 'The licence that is required; null for none.',
  lon: 'Longitude, east positive.',
  max: 'At most.',
  maxMinutes: 'Longest journey one way, in minutes.',
  min: 'At least.',
  minAge: 'The lowest age, in whole years; null for none.',
  minutes: 'The new longest journey one way, in minutes.',
  months: 'How long, in months.',
  name: 'Name of the mentor.',
  places: 'How many people the mentor can support at once.',
  presence: '`avoidable` when the workplace can keep it away from the person.',
  registerExtract: 'Whether an extract from the criminal register is required; null when not known.',
  rule: 'The fit rule.',
  source: 'Who rated it.',
  strength: 'How much it matters.',
  support: 'The support.',
  text: 'In plain words.',
};
