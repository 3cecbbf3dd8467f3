import { policySchema } from '../../../matching/policy/policy-schema.ts';
import { rules } from '../../../matching/rules/rules.ts';
import { component, described } from '../schema-registry.ts';

// the policy's schema belongs to matching, which knows nothing of the API: its names and descriptions are added here

const { shape } = policySchema;
component('Policy', 'A match policy: every weight and threshold of matching.', policySchema);
described('Its version: a rising number.', shape.version);
described(
  'Weight of each fit rule, 0..100; 0 switches a rule off. Default of each: as shipped.',
  shape.weights,
);
for (const { id, names } of rules) {
  const weight = shape.weights.shape[id];
  if (weight !== undefined) {
    described(`Of “${names.en}”.`, weight);
  }
}
described('How a side leans for what is unknown.', shape.thinProfile);
described('How text similarity becomes a fit.', shape.text);
described('How deficits against demands become a fit.', shape.abilities);
described('When a role has nothing left to grow into.', shape.roomToGrow);
described('What experience counts for.', shape.experience);
described('How hours a week count.', shape.hours);
described('What missing language levels mean.', shape.language);
described('How trips are estimated and counted.', shape.travel);
described('Fit of a rather-not condition, by how it is present.', shape.ratherNot);
described('How what is read in own words counts; gates never read it.', shape.inferred);
described('The total, 0..1, from which a match counts as good. It moves no rank.', shape.good);
described('How long stored lists are.', shape.lists);
described('For each node, the other nodes whose candidates its roles are open to.', shape.opensTo);

/** Descriptions of the policy's values, by name. */
export const policyPropertyDescriptions: Readonly<Record<string, string>> = {
  always: 'Fit of one that is always there.',
  avoidable: 'Fit of one that is avoidable.',
  country: 'In the country, in km/h.',
  eased: 'Fit of one that a support on offer eases.',
  easySwedishSteps: 'Levels of missing Swedish that easy Swedish on site makes up for.',
  essentialTolerance: 'Deficit in levels up to which an essential demand still passes.',
  essentialWeight: 'How many times as much an essential demand weighs as a helpful one.',
  fitAtEdge: 'Fit of hours at the edge of what is wanted.',
  fitAtLimit: 'Fit of a trip that takes the longest acceptable time.',
  fitByDeficit: 'Fit of a deficit of 1, 2, 3 and 4 levels, never rising.',
  fitForNothing: 'Fit where there is nothing to grow into.',
  fitWithNone: 'Fit of having no experience that resembles the role.',
  halfFit: 'The text similarity that gives fit 0.5.',
  halfMonths: 'Months that count half-way between the shortest and a long experience.',
  length: 'Longest list of suggestions of one subject.',
  near: 'In walking and cycling range, in km/h.',
  nearKm: 'Up to how many km the near speed holds.',
  nearMissHours: 'A gap of at most so many hours a week is a near miss.',
  nearMissMinutes: 'A trip at most so many minutes too long is a near miss.',
  nearMissSteps: 'One language at most so many levels too low is a near miss.',
  nearMisses: 'Longest list of near misses of one subject.',
  ordinarySurplus: 'Mean surplus in levels up to which there is room enough.',
  overheadMinutes: 'Minutes added to every trip for waiting and walking.',
  prior: 'The fit that a side leans towards.',
  share: 'What counts of something read, as a share of the same thing rated.',
  shortShare: 'What the shortest experience counts for, as a share of a long one.',
  speedsKmPerHour: 'Door-to-door speeds over great-circle distance.',
  surplusForNothing: 'Mean surplus from which there is nothing to grow into.',
  town: 'In town, in km/h.',
  townKm: 'Up to how many km the town speed holds.',
  unlikeUpTo: 'Text similarity up to which a role is not like what is not wanted.',
  unwantedShare: 'Share of the fit of wishes that a role loses by being what is not wanted.',
  usualMaxMinutes: 'Longest acceptable trip where none is named, in minutes.',
  worstShare: 'Share of the rule taken by the single worst dimension.',
};
