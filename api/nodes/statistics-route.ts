import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { countFollowUp, type FollowUpCount } from '../../db/read-models/follow-up-counts.ts';
import { nodeIdField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import { assertNodeExists } from '../http/authentication/scope-of.ts';
import { count, object } from '../http/schema-registry.ts';
import { fewestTold, groupsWithoutSmall, partsWithoutSmall } from './without-small-groups.ts';

const people = count
  .nullable()
  .describe(`How many; null where they are fewer than ${fewestTold}, or would tell how many those are.`);
const sexes = ['woman', 'man', 'other'] as const;
const ages = ['under-25', '25-34', '35-44', '45-54', '55-or-more'] as const;

/** Route of the counts for follow-up. */
export const readStatisticsRoute = defineRoute({
  operationId: 'readNodeStatistics',
  path: '/nodes/{id}/statistics',
  tag: 'nodes',
  summary: 'How many people of a node are of which sex, age and group',
  description:
    `Of open people, for follow-up: the only thing that sex, year of birth and groups serve, besides the copy for the person. Fewer than ${fewestTold} are never told, ` +
    'nor what they could be worked out from in one answer. Whoever compares the answers before and after one person is closed or opened can tell what ' +
    'that person is counted as; both are in the audit.',
  roles: ['coordinator', 'admin'],
  audit: { action: 'read', kind: 'node', purpose: 'planning' },
  params: z.strictObject({ id: nodeIdField.clone().describe('The node.') }),
  responses: {
    200: {
      description: 'The counts.',
      schema: object('NodeStatistics', 'How many open people of a node share what is followed up.', {
        people: people.clone().describe(`How many there are; null when fewer than ${fewestTold}.`),
        sex: z
          .array(
            object('SexCount', 'How many are of a sex.', {
              value: z.enum(sexes).nullable().describe('The sex; null where it is not told.'),
              people,
            }),
          )
          .describe('By sex.'),
        age: z
          .array(
            object('AgeCount', 'How many are so old.', {
              value: z.enum(ages).nullable().describe('The age this year; null where it is not told.'),
              people,
            }),
          )
          .describe('By age.'),
        groups: z
          .array(
            object('GroupCount', 'How many are in a group.', {
              value: z.string().describe('The group, in lower case.'),
              people: count.describe('How many.'),
            }),
          )
          .describe('Groups that enough people are in, and enough are not; the largest first.'),
      }),
    },
  },
  problems: ['unknown-node'],
  async handle({ params: { id: nodeId } }, { dataSource: { manager }, clock }, principal) {
    await assertNodeExists(manager, principal, nodeId);
    const counts = await countFollowUp(manager, nodeId, localDate(clock()));
    const all = counts.find(({ fact }) => fact === 'people')?.people ?? 0;
    const isTold = all >= fewestTold;
    const groups = groupsWithoutSmall(ofFact(counts, 'group'), all);
    return {
      status: 200,
      body: {
        people: isTold || all === 0 ? all : null,
        sex: parts(counts, 'sex', sexes),
        age: parts(counts, 'age', ages),
        groups: isTold
          ? groups
              .flatMap(({ value, people: members }) => (value === null ? [] : [{ value, people: members }]))
              .toSorted((one, other) => other.people - one.people)
          : [],
      },
    };
  },
});

function ofFact(counts: readonly FollowUpCount[], fact: FollowUpCount['fact']): FollowUpCount[] {
  return counts.filter((one) => one.fact === fact);
}

/** The parts in their order, and last those of whom it is not told. */
function parts<Value extends string>(
  counts: readonly FollowUpCount[],
  fact: FollowUpCount['fact'],
  values: readonly Value[],
): { value: Value | null; people: number | null }[] {
  const told = partsWithoutSmall(ofFact(counts, fact));
  return [...values, null].map((value) => {
    const found = told.find((one) => one.value === value);
    return { value, people: found === undefined ? 0 : found.people };
  });
}
