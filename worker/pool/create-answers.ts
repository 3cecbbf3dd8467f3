import { readPairsOff } from '../../db/matching/read-pairs-off.ts';
import { type ReadProfiles, readProfilesById } from '../../db/matching/read-profiles.ts';
import { readPolicies } from '../../db/node-policies.ts';
import { findListStates } from '../../db/read-models/list-state.ts';
import { queryOn } from '../../db/run-query.ts';
import { readPolicyVersion } from '../../db/to-policy.ts';
import { Turns } from '../../db/turns.ts';
import { createSiteWordsSource } from '../../db/vocabulary/site-words.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import { candidateNodesOf, roleNodesOf } from '../../matching/model/open-nodes.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { createAdjustmentFinder } from '../../matching/what-if/adjustment-finder.ts';
import { findCandidateReach } from '../../matching/what-if/candidate-reach.ts';
import { findNodeAdjustments } from '../../matching/what-if/find-node-adjustments.ts';
import { findPolicyEffects } from '../../matching/what-if/policy-effects/find-policy-effects.ts';
import type { OnProgress } from '../../matching/what-if/progress.ts';
import { findRoleReach, type StandInGroup } from '../../matching/what-if/role-reach.ts';
import { tellEffect, tellNodeAdjustments } from '../../matching/what-if/tell-adjustments.ts';
import { tellLeftWithout, tellPair } from './answer-left-without.ts';
import { OpenPools, type OpenPoolsParts } from './open-pools.ts';
import type {
  Answer,
  AnswerBasis,
  Asked,
  ProfileAdjustments,
  QuestionKind,
  ToldLeftWithout,
} from './questions.ts';
import { reasonOfShortList } from './reason-of-short-list.ts';
import { StandInPools } from './stand-in-pools.ts';

/** Longest list that an answer names: adjustments, or changed lists of a side. */
const mostItems = 50;

/** How each kind of question is answered, from the open profiles as they stand; rejects when it can't be. */
export type Answers = {
  readonly [Kind in QuestionKind]: (asked: Asked<Kind>, onProgress: OnProgress) => Promise<Answer<Kind>>;
};

/** What a question is answered by. */
interface Setting {
  readonly policies: NodePolicies;
  /** With the words of the site; the same object as long as they are the same. */
  readonly engine: MatchEngine;
}

/** Makes the answers, which share their pools. */
export function createAnswers(parts: OpenPoolsParts): Answers {
  const { database, onUnreadable } = parts;
  const pools = new OpenPools(parts);
  const standInPools = new StandInPools({
    ...parts,
    readPeople: async (nodeId, compiler) => (await pools.candidates([nodeId], compiler)).candidates,
  });
  const siteWords = createSiteWordsSource();

  let stamp = '';

  const readSetting = async (): Promise<Setting> => {
    const policies = await readPolicies(queryOn(database));
    if (policies.stamp !== stamp) {
      stamp = policies.stamp;
      pools.dropShared();
    }
    const { engine } = await siteWords.current(queryOn(database));
    return { policies, engine };
  };

  const readSome = async (ids: readonly string[], { engine }: Setting): Promise<ReadProfiles> => {
    const read = await readProfilesById(database, ids, engine, new Turns());
    read.unreadable.forEach(onUnreadable);
    return read;
  };
  const readOne = (id: string, setting: Setting): Promise<ReadProfiles> => readSome([id], setting);

  const adjustmentsOfRole = async (
    role: CompiledRole,
    nodeId: string,
    today: string,
    { policies, engine }: Setting,
  ): Promise<ProfileAdjustments> => {
    const {
      candidates: all,
      pool,
      apart,
    } = await pools.candidates(candidateNodesOf(policies, nodeId), engine);
    apart.setDate(today);
    const off = apart.of('role', role.id);
    const candidates = all.filter(({ id }) => off?.has(id) !== true);
    const finder = createAdjustmentFinder(policies, today);
    return {
      others: candidates.length,
      onList: finder.countListed(candidates.map((candidate) => [candidate, role])),
      effects: finder.ofRole(role, candidates, pool.textsWith(role)).slice(0, mostItems).map(tellEffect),
    };
  };

  const adjustmentsOfCandidate = async (
    candidate: CompiledCandidate,
    nodeId: string,
    today: string,
    { policies, engine }: Setting,
  ): Promise<ProfileAdjustments> => {
    const off = (await readPairsOff(queryOn(database), 'candidate', [candidate.id], today)).get(candidate.id);
    const roles = (await pools.roles(roleNodesOf(policies, nodeId), engine)).filter(
      ({ id }) => off?.has(id) !== true,
    );
    const finder = createAdjustmentFinder(policies, today);
    return {
      others: roles.length,
      onList: finder.countListed(roles.map((role) => [candidate, role])),
      effects: finder.ofCandidate(candidate, roles).slice(0, mostItems).map(tellEffect),
    };
  };

  return {
    'role-adjustments': async ({ id, nodeId, today }) => {
      const setting = await readSetting();
      const role = (await readOne(id, setting)).roles.get(id);
      return {
        ...basisOf(setting, nodeId),
        adjustments: role ? await adjustmentsOfRole(role, nodeId, today, setting) : null,
      };
    },
    'candidate-adjustments': async ({ id, nodeId, today }) => {
      const setting = await readSetting();
      const candidate = (await readOne(id, setting)).candidates.get(id);
      return {
        ...basisOf(setting, nodeId),
        adjustments: candidate ? await adjustmentsOfCandidate(candidate, nodeId, today, setting) : null,
      };
    },
    'role-reach': async ({ role, nodeId, today, now }) => {
      const setting = await readSetting();
      const { policies, engine } = setting;
      const compiled =
        'id' in role
          ? (await readOne(role.id, setting)).roles.get(role.id)
          : engine.compileRole('draft', { ...role.draft, nodeId, status: 'open' }, role.workplace);
      if (!compiled) {
        return { ...basisOf(setting, nodeId), reach: null };
      }
      const groups: StandInGroup[] = [];
      for (const node of candidateNodesOf(policies, nodeId)) {
        groups.push(await standInPools.of(node, engine, now));
      }
      return {
        ...basisOf(setting, nodeId),
        reach: findRoleReach(compiled, groups, policies.of(nodeId), today),
      };
    },
    'candidate-reach': async ({ draft, nodeId, today }) => {
      const setting = await readSetting();
      const { policies, engine } = setting;
      const roles = await pools.roles(roleNodesOf(policies, nodeId), engine);
      const candidate = engine.compileCandidate('draft', { ...draft, nodeId, status: 'open' });
      const { reach, openings, unknowns } = findCandidateReach(candidate, roles, policies, today);
      return {
        ...basisOf(setting, nodeId),
        reach: {
          reach,
          openings: openings.map(({ adjustment, enter, becomeGood }) => ({
            adjustment,
            roles: enter.length,
            good: becomeGood.length,
          })),
          unknowns,
        },
      };
    },
    'left-without': async ({ side, ids, nodeId, today }, onProgress) => {
      const setting = await readSetting();
      const { policies, engine } = setting;
      const read = await readSome(ids, setting);
      const pairsOff = await readPairsOff(queryOn(database), side, ids, today);
      const states = await findListStates(queryOn(database), side, ids);
      const nobody: ReadonlySet<string> = new Set();
      const roles = side === 'candidate' ? await pools.roles(roleNodesOf(policies, nodeId), engine) : [];
      const { candidates } =
        side === 'role'
          ? await pools.candidates(candidateNodesOf(policies, nodeId), engine)
          : { candidates: [] };
      const leftOf = (id: string): ToldLeftWithout | null => {
        const [candidate, role] = [read.candidates.get(id), read.roles.get(id)];
        const off = pairsOff.get(id) ?? nobody;
        if (candidate) {
          return tellLeftWithout({ candidate, roles }, off, policies, today);
        }
        return role ? tellLeftWithout({ role, candidates }, off, policies, today) : null;
      };
      const found = ids.map((id, done) => {
        onProgress({ done, of: ids.length });
        const left = leftOf(id);
        const state = states.get(id);
        return { left, reason: state === undefined ? ('not-open' as const) : reasonOfShortList(state, left) };
      });
      return { ...basisOf(setting, nodeId), found };
    },
    'why-not': async ({ candidateId, candidateNodeId, roleId, nodeId, today }) => {
      const setting = await readSetting();
      const { policies, engine } = setting;
      const read = await readSome([candidateId, roleId], setting);
      const [candidate, role] = [read.candidates.get(candidateId), read.roles.get(roleId)];
      if (!candidate || !role) {
        return { ...basisOf(setting, nodeId), pair: null };
      }
      const roles = await pools.roles(roleNodesOf(policies, candidateNodeId), engine);
      const { pool } = await pools.candidates(candidateNodesOf(policies, nodeId), engine);
      return {
        ...basisOf(setting, nodeId),
        pair: tellPair(candidate, role, { roles, pool }, policies, today),
      };
    },
    'node-adjustments': async ({ nodeId, today }, onProgress) => {
      const setting = await readSetting();
      const { policies, engine } = setting;
      const roles = await pools.roles([nodeId], engine);
      const { pool, apart } = await pools.candidates(candidateNodesOf(policies, nodeId), engine);
      apart.setDate(today);
      const withoutOf = (roleId: string) => apart.of('role', roleId);
      const finder = createAdjustmentFinder(policies, today);
      const adjustments = tellNodeAdjustments(
        findNodeAdjustments(finder, { roles, pool, withoutOf }, mostItems, onProgress),
      );
      return { ...basisOf(setting, nodeId), result: { good: policies.of(nodeId).good, ...adjustments } };
    },
    'policy-effects': async ({ nodeId, comparedVersion, today }, onProgress) => {
      const setting = await readSetting();
      const { policies: before, engine } = setting;
      const compared = await readPolicyVersion(queryOn(database), comparedVersion);
      const after = before.with(compared.nodeId, compared.policy);
      const nodesBy = (nodesOf: (policies: NodePolicies, node: string) => readonly string[]) => [
        ...new Set([...nodesOf(before, nodeId), ...nodesOf(after, nodeId)]),
      ];
      const roles = await pools.roles(nodesBy(roleNodesOf), engine);
      const { pool, apart } = await pools.candidates(nodesBy(candidateNodesOf), engine);
      apart.setDate(today);
      const withoutOf = (roleId: string) => apart.of('role', roleId);
      const question = { before, after, today, nodeId, roles, candidates: pool, withoutOf, limit: mostItems };
      return { ...basisOf(setting, nodeId), result: findPolicyEffects(question, onProgress) };
    },
  };
}

function basisOf({ policies, engine }: Setting, nodeId: string): AnswerBasis {
  const policy = policies.of(nodeId);
  return { policyVersion: policy.version, good: policy.good, engineVersion: engine.version };
}
