import { candidateReader, roleReader } from '../../db/read-models/profile-view.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { required } from '../http/problems/problem.ts';

const readers = { role: roleReader, candidate: candidateReader };

/** The profile with this id, among those that the principal reaches. Throws a `404` problem when there is none. */
export async function requireProfile(
  { dataSource: { manager } }: ApiContext,
  kind: keyof typeof readers,
  id: string,
  principal: Principal,
) {
  return required(await readers[kind].find(manager, id, scopeOf(principal)), kind);
}
