import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import { checkRecord, type LineSchema } from '../db/import/check-record.ts';
import { onLineAlready, ProblemList } from '../db/import/problem-list.ts';
import type { ProfileKind } from '../db/import/profile-record.ts';
import { readProfileFile } from '../db/import/read-profile-file.ts';
import type { FileEncoding } from '../db/import/read-text-blocks.ts';
import { placedCandidateFields, placedFields } from '../db/places/place-field.ts';
import { type CompiledCandidate, compileCandidate } from '../matching/compile/compile-candidate.ts';
import { type CompiledRole, compileRole } from '../matching/compile/compile-role.ts';
import { type Candidate, candidateDetailsFields, candidateSchema } from '../matching/model/candidate.ts';
import { identifierField } from '../matching/model/fields.ts';
import type { RankedList, RankedPair, RankLimits } from '../matching/model/pair-score.ts';
import type { Policy } from '../matching/model/policy.ts';
import { roleSchema } from '../matching/model/role.ts';
import { type Workplace, workplaceSchema } from '../matching/model/workplace.ts';
import { AreaRanking } from '../matching/ranking/area-ranking.ts';
import { CandidatePool } from '../matching/ranking/candidate-pool.ts';
import { createPairScorer, type PairScorer } from '../matching/scoring/pair-scorer.ts';

/** What to match. */
export interface MatchFilesOptions {
  readonly candidates: string;
  readonly roles: string;
  /** Where the roles' `workplaceId` is looked up. Without it, roles stand alone. */
  readonly workplaces?: string | undefined;
  /** Whose ranked lists are made: one output line for each of them. */
  readonly subjects: 'candidates' | 'roles';
  /** Longest list of suggestions, 1 and up. */
  readonly limit: number;
  readonly policy: Policy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly encoding?: FileEncoding | undefined;
  /** Told how many of the roles the candidates are ranked by, before their lists are made. */
  readonly onRanked?: ((done: number, of: number) => void) | undefined;
  /** Told how many of the lists are made. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

// Files may name things as they like: nothing of theirs meets the database here.
const anyId = identifierField(200).optional();
const candidateLine = candidateSchema.extend({
  ...placedCandidateFields,
  ...candidateDetailsFields,
  id: anyId,
  coachId: anyId,
});
const roleLine = roleSchema.extend({
  ...placedFields,
  id: anyId,
  workplaceId: anyId,
  workplaceReference: anyId,
});
const workplaceLine = workplaceSchema.extend({ ...placedFields, id: anyId, managerId: anyId });

/** A profile of a file with the id that the output calls it by. */
interface NamedProfile<Profile> {
  readonly id: string;
  /** What decides between equals when nothing else does: an id that the file gives, else the place in it, and never the reference. */
  readonly key: string;
  readonly line: number;
  readonly profile: Profile;
}

const subjectsPerTurn = 16;

/**
 * Ranks the profiles of two files with no database: one JSON line for each subject, in input order, without line
 * break. All of both files is read and checked before the first line comes; throws a `ProfileFileError` with
 * every bad line of a file.
 */
export async function* matchProfileFiles(
  options: MatchFilesOptions,
): AsyncGenerator<string, void, undefined> {
  // 1. Read everything: a bad line must stop the run before anything is written.
  const workplaces = options.workplaces
    ? await readAll('workplaces', workplaceLine, options.workplaces, options.encoding)
    : null;
  const names = { candidates: new Map<string, string>(), roles: new Map<string, string>() };
  const candidates = (await readAll('candidates', candidateLine, options.candidates, options.encoding)).map(
    ({ id, key, profile }) => {
      names.candidates.set(key, id);
      return compileCandidate(key, scoredPart(profile));
    },
  );
  const unknownWorkplaces = new ProblemList(options.roles);
  const workplaceOf = workplaceFinder(workplaces, unknownWorkplaces);
  const roles = (await readAll('roles', roleLine, options.roles, options.encoding)).map((role) => {
    const { id: _id, workplaceReference: _reference, workplaceId: _workplaceId, ...profile } = role.profile;
    names.roles.set(role.key, role.id);
    return compileRole(role.key, profile, workplaceOf(role));
  });
  unknownWorkplaces.throwAny();
  // 2. Rank, and explain what is on the lists one subject at a time.
  const scorer = createPairScorer(options.policy, options.today);
  const limits = {
    suggestions: options.limit,
    nearMisses: Math.min(options.limit, options.policy.lists.nearMisses),
  };
  const pool = new CandidatePool();
  for (const candidate of candidates) {
    pool.set(candidate);
  }
  const lists =
    options.subjects === 'roles'
      ? listsOfRoles(roles, pool, scorer, limits)
      : listsOfCandidates(
          candidates,
          roles,
          await rankArea(roles, pool, scorer, limits, options.onRanked),
          scorer,
        );
  const of = options.subjects === 'candidates' ? candidates.length : roles.length;
  const others = names[options.subjects === 'roles' ? 'candidates' : 'roles'];
  const suggestionOf = (pair: RankedPair) => suggestionLine({ ...pair, id: others.get(pair.id) ?? pair.id });
  let done = 0;
  for (const [key, list] of lists) {
    yield JSON.stringify({
      id: names[options.subjects].get(key) ?? key,
      suggestions: list.suggestions.map(suggestionOf),
      nearMisses: list.nearMisses.map((pair) => ({ ...suggestionOf(pair), nearMiss: pair.nearMiss })),
    });
    done += 1;
    options.onProgress?.(done, of);
    // Signals are heard only between turns of the event loop.
    if (done % subjectsPerTurn === 0) {
      await nextTurn();
    }
  }
}

function* listsOfRoles(
  roles: readonly CompiledRole[],
  pool: CandidatePool,
  scorer: PairScorer,
  limits: RankLimits,
): Generator<[string, RankedList], void, undefined> {
  for (const role of roles) {
    yield [role.id, pool.rank(role, scorer, limits)];
  }
}

/** The candidates' lists: faster from the side of the roles, whose texts are long and looked up once each. */
async function rankArea(
  roles: readonly CompiledRole[],
  pool: CandidatePool,
  scorer: PairScorer,
  { suggestions, nearMisses }: RankLimits,
  onRanked: MatchFilesOptions['onRanked'],
): Promise<AreaRanking> {
  const limitsOfRoles = { match: 0, 'near-miss': 0 };
  const limits = { match: suggestions, 'near-miss': nearMisses };
  const ranking = new AreaRanking(pool, () => limits);
  for (const [index, role] of roles.entries()) {
    ranking.addRole(role, scorer, limitsOfRoles);
    onRanked?.(index + 1, roles.length);
    if (index % subjectsPerTurn === 0) {
      await nextTurn();
    }
  }
  return ranking;
}

function* listsOfCandidates(
  candidates: readonly CompiledCandidate[],
  roles: readonly CompiledRole[],
  ranking: AreaRanking,
  scorer: PairScorer,
): Generator<[string, RankedList], void, undefined> {
  const roleById = new Map(roles.map((role) => [role.id, role]));
  for (const candidate of candidates) {
    const listOf = (kind: 'match' | 'near-miss') =>
      ranking.ofCandidate(candidate.id, kind).flatMap(({ id }, index): RankedPair[] => {
        const role = roleById.get(id);
        return role === undefined ? [] : [{ id, rank: index + 1, ...scorer.explain(candidate, role) }];
      });
    yield [candidate.id, { suggestions: listOf('match'), nearMisses: listOf('near-miss') }];
  }
}

function suggestionLine(pair: RankedPair) {
  const { id, rank, total, forCandidate, forWorkplace, coverage, gates, rules } = pair;
  return { id, rank, total, forCandidate, forWorkplace, coverage, gates, rules };
}

async function readAll<Profile extends { id?: string | undefined; reference?: string | undefined }>(
  kind: ProfileKind,
  schema: LineSchema<Profile>,
  file: string,
  encoding: FileEncoding = 'utf-8',
): Promise<NamedProfile<Profile>[]> {
  const profiles: NamedProfile<Profile>[] = [];
  const problems = new ProblemList(file);
  const lines = new Map<string, number>();
  for await (const batch of readProfileFile(file, kind, { encoding, requireColumns: false })) {
    for (const record of batch) {
      const profile = checkRecord(schema, record, problems);
      if (profile === null) {
        continue;
      }
      const id = profile.id ?? profile.reference ?? String(record.line);
      const earlier = lines.get(id);
      if (earlier !== undefined) {
        const field = profile.id === undefined ? 'reference' : 'id';
        const shown = JSON.stringify(id);
        problems.add({ line: record.line, field, message: onLineAlready({ en: shown, sv: shown }, earlier) });
        continue;
      }
      lines.set(id, record.line);
      const key =
        profile.id === undefined ? `line ${String(record.line).padStart(12, '0')}` : `id ${profile.id}`;
      profiles.push({ id, key, line: record.line, profile });
    }
  }
  problems.throwAny();
  return profiles;
}

/** What matching may read: what is kept apart ends here. */
function scoredPart(profile: z.output<typeof candidateLine>): Candidate {
  const {
    id: _id,
    coachId: _coachId,
    sex: _sex,
    birthYear: _birthYear,
    groups: _groups,
    name: _name,
    contact: _contact,
    ...candidate
  } = profile;
  return candidate;
}

function workplaceFinder(
  workplaces: readonly NamedProfile<z.output<typeof workplaceLine>>[] | null,
  problems: ProblemList,
): (role: NamedProfile<z.output<typeof roleLine>>) => Workplace | null {
  if (!workplaces) {
    return () => null;
  }
  const byId = new Map<string, Workplace>();
  const byReference = new Map<string, Workplace>();
  for (const { id, profile } of workplaces) {
    const { id: _id, managerId: _managerId, ...workplace } = profile;
    byId.set(id, workplace);
    if (workplace.reference !== undefined) {
      byReference.set(workplace.reference, workplace);
    }
  }
  return ({ line, profile: { workplaceId, workplaceReference } }) => {
    const field = workplaceId === undefined ? 'workplaceReference' : 'workplaceId';
    const name = workplaceId ?? workplaceReference;
    if (name === undefined) {
      return null;
    }
    const workplace = (workplaceId === undefined ? byReference : byId).get(name);
    if (workplace) {
      return workplace;
    }
    const shown = JSON.stringify(name);
    problems.add({
      line,
      field,
      message: {
        en: `${shown} is not in the file of workplaces.`,
        sv: `${shown} finns inte i filen med arbetsplatser.`,
      },
    });
    return null;
  };
}
