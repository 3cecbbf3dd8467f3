import { z } from 'zod';
import { nodeIdField } from '../../matching/model/fields.ts';
import { placementOutcomeIds } from '../../matching/vocabulary/placement-codes.ts';
import { count, object } from '../http/schema-registry.ts';

/** The steps of a pair's way, in order: how far somebody came. */
const waySteps = [
  'registered',
  'suggested',
  'reviewed',
  'approved',
  'proposed',
  'welcomed',
  'planned',
  'started',
  'ended',
] as const;

/** What waits on the way, in its order. */
const waitingKinds = [
  'suggestions',
  'review',
  'proposal',
  'answer',
  'reply',
  'placement',
  'start',
  'running',
  'follow-up',
] as const;

/** How a pair's way can stop. */
const stops = ['not-now', 'refused', 'withdrawn', 'expired', 'called-off'] as const;

/** How far the people of a node came, and what waits there. */
export const nodeWaySchema = object(
  'NodeWay',
  'The way from suggestion to placement of a node in numbers: how far its people came in a period, and what waits now.',
  {
    id: nodeIdField,
    since: z.iso.date().describe('The first day that is counted; the last is today.'),
    steps: z
      .array(
        object('WayStep', 'A step of the way.', {
          step: z
            .enum(waySteps)
            .describe(
              '`registered`: not closed today, `suggested`: of them, with suggestions or some that were reviewed. The others are steps that ' +
                'were taken in the period: the latest review of somebody, the latest that approves, a proposal to a workplace, its welcome ' +
                'that was not taken back, a placement that was planned, begun, ended.',
            ),
          people: count.describe('Candidates of the node, each once.'),
        }),
      )
      .describe('Every step in order.'),
    outcomes: z
      .array(
        object('WayOutcome', 'What placements that ended in the period led to.', {
          outcome: z.enum(placementOutcomeIds).describe('What they led to.'),
          placements: count.describe('How many did.'),
        }),
      )
      .describe('Every outcome in vocabulary order.'),
    stops: z
      .array(
        object('WayStop', 'Ways that stopped in the period.', {
          stop: z
            .enum(stops)
            .describe('How: as the proposal stands, or `called-off` of a placement that had not begun.'),
          pairs: count.describe('How many.'),
        }),
      )
      .describe('Every way to stop in order.'),
    waiting: z
      .array(
        object('WayWaiting', 'What waits, and for how long.', {
          waiting: z
            .enum(waitingKinds)
            .describe(
              'People of the node: `suggestions`, `review`, `proposal` as the filter `needs` of candidates has it. Proposals from or to the ' +
                'node: `answer`, `reply`, `placement` as their filter `needs` has it. Placements from or in the node: `start` that are ' +
                'planned, `running`, and of these `follow-up` as their filter `needs` has it.',
            ),
          count: count.describe('How many people, proposals or placements.'),
          medianDays: count
            .nullable()
            .describe(
              'Days that half of them have waited at least: since the latest approval, step, planning or start; null when nothing waits, or that is not known.',
            ),
          longestDays: count.nullable().describe('Days that the first of them has waited; null likewise.'),
        }),
      )
      .describe('Every kind in the order of the way.'),
  },
);

const placesFields = (of: string) => ({
  places: count.nullable().describe(`How many there are ${of}; null when not told.`),
  taken: count.describe('Placements that are planned or run.'),
  left: count.nullable().describe('How many are left; null when places are not told.'),
});

const idField = z.uuid().describe('The id.');
const nameField = z.string().nullable().describe('The name; null when it has none.');

/** What the workplaces of a node have room for. */
export const nodeCapacitySchema = object('NodeCapacity', 'What the workplaces of a node have room for.', {
  id: nodeIdField,
  total: object('TotalCapacity', 'All workplaces together; what is not told counts as none.', {
    places: count.describe('Places of open roles.'),
    taken: count.describe('Placements that are planned or run.'),
    left: count.describe('Places that are left.'),
    proposed: count.describe('Open proposals.'),
    ending: count.describe('Placements that end within 30 days, or should have ended.'),
  }),
  workplaces: z
    .array(
      object('WorkplaceCapacity', 'What a workplace has room for.', {
        id: idField,
        name: nameField,
        openRoles: count.describe('Open roles.'),
        rolesUntold: count.describe('Open roles that do not tell how many places they have.'),
        ...placesFields('in its open roles'),
        mentors: z
          .array(
            object('MentorCapacity', 'What a mentor has room for.', {
              id: idField,
              name: nameField,
              ...placesFields('with the mentor'),
            }),
          )
          .nullable()
          .describe('Its mentors; null when it does not tell of any.'),
        proposed: count.describe('Open proposals, which may come to take a place.'),
        ending: count.describe('Placements that end within 30 days, or should have ended.'),
      }),
    )
    .describe(
      'All of them by name. Where all mentors tell of their places, no more are `left` than these have.',
    ),
});
