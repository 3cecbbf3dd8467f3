import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { policyStampExpression, readPolicies } from '../../db/node-policies.ts';
import { queryOn } from '../../db/run-query.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { findArea } from '../../worker/area/find-area.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { TestRegion } from '../worker/test-region.ts';

const nodes = ['ab', 'ab-c', 'b', 'c'] as const;
const node = fc.constantFrom(...nodes);
const opensTo = fc.dictionary(node, fc.uniqueArray(node, { maxLength: 3 }), { maxKeys: 3 });

describe('What the policies in force say together', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  let version = 100;
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 2 });
    region = new TestRegion(pool);
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  it('is kept by the database as it is computed, whatever comes in force and ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ of: fc.option(node), opensTo, isEnd: fc.boolean() }), { maxLength: 8 }),
        async (steps) => {
          await region.clear();
          await region.activate({ ...defaultPolicy, version: ++version });
          for (const id of nodes) {
            await region.addNode(id);
          }
          for (const step of steps) {
            if (step.isEnd && step.of !== null) {
              await region.endPolicy(step.of);
            } else {
              await region.activate({ ...defaultPolicy, version: ++version, opensTo: step.opensTo }, step.of);
            }
          }
          const policies = await readPolicies(queryOn(pool));
          const openings = Object.entries(policies.opensTo).flatMap(([from, others]) =>
            others.filter((to) => to !== from).map((to) => `${from} ${to}`),
          );
          const { rows: kept } = await pool.query(
            `SELECT role_node_id || ' ' || candidate_node_id AS opening FROM node_openings`,
          );
          expect(kept.map(({ opening }) => opening)).to.have.members(openings);
          const { rows: areas } = await pool.query(
            `SELECT node.id, coalesce(due.node_ids, ARRAY[node.id]) AS "nodeIds",
               coalesce(due.policy_versions, ARRAY[policy_of(node.id)]) AS versions
             FROM nodes AS node LEFT JOIN node_areas AS due ON due.node_id = node.id`,
          );
          for (const { id, nodeIds, versions } of areas) {
            expect(nodeIds).to.deep.equal(findArea(policies, id));
            expect(versions).to.deep.equal(nodeIds.map((one: string) => policies.of(one).version));
          }
          const { rows: stamps } = await pool.query(`SELECT ${policyStampExpression} AS stamp`);
          expect(stamps).to.deep.equal([{ stamp: policies.stamp }]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
