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

/** As many versions as are listed. */
const mostVersions = 100;

/** The versions of the policy, latest first, and which of them is in force. */
export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: () => answerOf(api.GET('/policies', { params: { query: { limit: mostVersions } } })),
});

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

/** Asks what a version would change at a node. */
export function askForEffects(version: number, nodeId: string) {
  return answerOf(
    api.POST('/policies/{version}/effects', { params: { path: { version } }, body: { nodeId } }),
  );
}
