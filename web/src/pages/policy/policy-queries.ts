import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** One version of the policy with its numbers. */
export type PolicyDetail = Awaited<ReturnType<typeof readPolicy>>;
/** A match policy: every weight and threshold. */
export type Policy = PolicyDetail['policy'];
/** A match policy without its version, as it is drafted. */
export type PolicyDraft = Schemas['PolicyDraft'];
/** One version of the policy without its numbers. */
export type PolicyVersion = Schemas['PolicyVersion'];
/** Which policy holds, since when and why. */
export type PolicyInForce = Schemas['PolicyInForce'];
/** An opening between a node and another, by whose policy it is named. */
export type NodeOpening = Schemas['NodeOpening'];

/** As many versions as are listed. */
const mostVersions = 100;

/** The own versions of a node (null: the shared ones), latest first, and which policy holds there, which {@link policyQuery} then knows, too. */
export function policiesQuery(nodeId: string | null) {
  return queryOptions({
    queryKey: ['policies', 'of', nodeId],
    queryFn: async ({ client }) => {
      const query = { limit: mostVersions, ...(nodeId !== null && { nodeId }) };
      const { activePolicy, ...policies } = await answerOf(api.GET('/policies', { params: { query } }));
      client.setQueryData(policyQuery(activePolicy.version).queryKey, activePolicy);
      return policies;
    },
  });
}

/** One version of the policy. */
export function policyQuery(version: number) {
  return queryOptions({
    queryKey: ['policies', version],
    queryFn: () => readPolicy(version),
  });
}

function readPolicy(version: number) {
  return answerOf(api.GET('/policies/{version}', { params: { path: { version } } }));
}

/** Stores a draft and tells its version; throws as {@link answerOf} does. */
export function storeDraft(body: PolicyDraft) {
  return answerOf(api.POST('/policies', { body }));
}

/** Puts a version in force in place of another; throws an `ApiProblem` `policy-outdated` when that is no longer the one in force. */
export function activate(version: number, body: Schemas['PolicyActivationRequest']) {
  return answerOf(api.POST('/policies/{version}/activate', { params: { path: { version } }, body }));
}

/** Ends a node's own policy, so that the shared one holds again; throws an `ApiProblem` as {@link activate} does. */
export function endOwn(nodeId: string, body: Schemas['PolicyEndingRequest']) {
  return answerOf(api.POST('/nodes/{id}/policy/end', { params: { path: { id: nodeId } }, body }));
}

/** Asks what a version would change at a node. */
export function askForEffects(version: number, nodeId: string) {
  return answerOf(
    api.POST('/policies/{version}/effects', { params: { path: { version } }, body: { nodeId } }),
  );
}
