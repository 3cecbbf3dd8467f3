import { z } from 'zod';
import { nodeIdField, uuidField } from '../../matching/model/fields.ts';
import { reachBands } from '../../matching/what-if/reach-band.ts';
import { seenBy } from '../access/seen-by.ts';
import { adjustmentSchema } from '../adjustments/adjustment-schemas.ts';
import { namesSchema } from '../adjustments/effect-schemas.ts';
import { count, object, textOrNull } from '../http/schema-registry.ts';
import { spreadSchema } from '../policies/spread-schema.ts';

/** How long somebody has waited: months from, up to. */
export const waitingBands = [
  'under-3-months',
  '3-6-months',
  '6-12-months',
  'over-12-months',
  'not-told',
] as const;

const adjustmentFields = {
  adjustment: adjustmentSchema,
  brief: namesSchema.describe('The adjustment in a few words.'),
};
const titleField = textOrNull.describe('Title of the role; null when it has none.');
const workplaceNameField = textOrNull.describe('Name of the workplace; null when not known.');
const matchedField = z.boolean().describe('Whether it has been matched as it stands; if not, wait a moment.');

const roleWithoutPeopleSchema = object('RoleWithoutPeople', 'An open role without suggestions, and why.', {
  id: uuidField,
  title: titleField,
  workplaceName: workplaceNameField,
  matched: matchedField,
  opening: object('WidestOpening', 'The one change that would open the role to most.', {
    ...adjustmentFields,
    people: count.describe('How many people it would open the role to.'),
  })
    .nullable()
    .describe(
      'What would open it to most; null when nobody is a near miss: `/roles/{id}/reach` tells what would open it to those who are farther.',
    ),
});

const personWithoutSuggestionsSchema = object(
  'PersonWithoutSuggestions',
  'An open candidate without suggestions, and the nearest role.',
  {
    id: uuidField,
    reference: z.string().describe('The case reference.'),
    waitingSince: z.iso.date().nullable().describe('Since when they wait; null when not told.'),
    matched: matchedField,
    nearest: object('NearestRole', 'The best role that one change would open to a candidate.', {
      roleId: uuidField,
      roleTitle: titleField,
      workplaceName: workplaceNameField,
      ...adjustmentFields,
    })
      .nullable()
      .describe('The nearest role; null when none is a near miss.'),
  },
);

const atPlaceFields = {
  people: count.describe('Open candidates who travel from there.'),
  workplaces: count.describe('Workplaces there.'),
  openRoles: count.describe('Open roles there.'),
  openPlaces: count.describe('Places of those roles; a role that does not tell counts as none.'),
};

/** The whole of a node in numbers. */
export const nodeOverviewSchema = object(
  'NodeOverview',
  'A node in numbers, each of which has a list behind it: see the filters of candidates and roles.',
  seenBy('nodeOverview', {
    id: nodeIdField,
    name: z.string().describe('What the node is called.'),
    people: object('PeopleInNumbers', 'The open candidates of a node.', {
      open: count.describe('How many there are.'),
      toReview: count.describe('Who have suggestions that nobody has reviewed: `needs=review`.'),
      withoutSuggestions: count.describe('Who have none: `needs=suggestions`.'),
      toConfirm: count.describe(
        'Whose profile nobody has changed or confirmed for long: `needs=confirmation`. Also those who are off the lists for it.',
      ),
      waiting: z
        .array(
          object('WaitingPeople', 'Candidates who have waited about as long.', {
            band: z.enum(waitingBands).describe('How long.'),
            people: count.describe('How many.'),
          }),
        )
        .describe('By how long they have waited, every band in order.'),
    }),
    roles: object('RolesInNumbers', 'The open roles of a node.', {
      open: count.describe('How many there are.'),
      places: count.describe('How many places they have; a role that does not tell counts as none.'),
      toReview: count.describe('On whose lists there are suggestions that nobody has reviewed.'),
      withoutPeople: count.describe('Which have no suggestions: `needs=people`.'),
      reach: z
        .array(
          object('RolesByReach', 'Roles with about as many people on their lists.', {
            band: z.enum(reachBands).describe('How many people.'),
            roles: count.describe('How many roles.'),
          }),
        )
        .describe('By how many people stand on their lists, every band in order.'),
    }),
    suggestions: object('SuggestionsInNumbers', 'The suggestions of the open candidates of a node.', {
      toReview: count.describe('On their lists, and reviewed by nobody.'),
      approved: count.describe('Last approved.'),
      held: count.describe('Last held.'),
      declined: count.describe('Last declined.'),
    }),
    spread: spreadSchema
      .nullable()
      .describe('How evenly the open candidates stand on lists; null before the first lists are made.'),
    rolesWithoutPeople: z
      .array(roleWithoutPeopleSchema)
      .describe('The first of the roles without suggestions: those that were submitted first.'),
    peopleWithoutSuggestions: z
      .array(personWithoutSuggestionsSchema)
      .describe('The first of the candidates without suggestions: those who have waited longest.'),
    towns: z
      .array(
        object('TownInNumbers', 'What a node has in one town, or near it.', {
          name: z.string().describe('The town.'),
          lat: z.number().describe('Latitude of its middle, WGS 84.'),
          lon: z.number().describe('Longitude of its middle, WGS 84.'),
          ...atPlaceFields,
        }),
      )
      .describe('The towns with the most people first.'),
    elsewhere: object('ElsewhereInNumbers', 'What a node has where no town is known.', atPlaceFields),
    lists: object('ListFreshness', 'How fresh the lists of suggestions are.', {
      storedAt: z.iso.datetime().nullable().describe('When any was last stored; null before the first time.'),
      beingRemade: count.describe('Open candidates and roles whose lists are being made again.'),
      failed: count.describe('Open candidates and roles that can not be matched as they are.'),
    }),
  }),
);
