import type { NodePolicies } from '../../matching/model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { compareTexts, Pair } from '../../matching/pair/pair.ts';
import type { CandidatePool } from '../../matching/ranking/candidate-pool.ts';
import { kindNumbers } from '../../matching/ranking/pool-totals.ts';
import { NodeScorers } from '../../matching/scoring/node-scorers.ts';
import {
  findLeftWithout,
  type LeftWithoutSubject,
} from '../../matching/what-if/left-without/find-left-without.ts';
import { findSmallestChange } from '../../matching/what-if/left-without/smallest-change.ts';
import { isOnlyUnread } from '../../matching/what-if/unknowns-of-candidate.ts';
import type { ToldLeftWithout, ToldPair } from './questions.ts';

/** Why a list is short, without the ids of those whom changes would bring. `off` is kept off the list. `today` is `YYYY-MM-DD`. */
export function tellLeftWithout(
  subject: LeftWithoutSubject,
  off: ReadonlySet<string>,
  policies: NodePolicies,
  today: string,
): ToldLeftWithout {
  const isOn = ({ id }: { readonly id: string }): boolean => !off.has(id);
  const { openings, ...found } = findLeftWithout(
    'role' in subject
      ? { ...subject, candidates: subject.candidates.filter(isOn) }
      : { ...subject, roles: subject.roles.filter(isOn) },
    policies,
    today,
  );
  const all = 'role' in subject ? subject.candidates : subject.roles;
  return {
    ...found,
    openings: openings.map(({ changes, ids }) => ({ changes, count: ids.length })),
    isOnlyUnread: 'candidate' in subject && isOnlyUnread(subject.candidate),
    isOver: 'role' in subject && isOver(subject.role, today),
    offLists: all.length - found.others,
  };
}

function isOver({ period }: CompiledRole, today: string): boolean {
  return period?.to != null && period.to < today;
}

/** How one pair stands among the candidate's roles and the role's candidates. */
export function tellPair(
  candidate: CompiledCandidate,
  role: CompiledRole,
  among: { readonly roles: readonly CompiledRole[]; readonly pool: CandidatePool },
  policies: NodePolicies,
  today: string,
): ToldPair {
  const scorers = new NodeScorers(policies, today);
  const scorer = scorers.of(role.nodeId);
  const score = scorer.explain(candidate, role);
  const { gates, total } = score;
  const isOpen = gates.every(({ outcome }) => outcome !== 'fail');
  const pair = new Pair(candidate, role, compareTexts(candidate, role), scorer.setting);
  return {
    score,
    changes: isOpen ? [] : (findSmallestChange(pair, scorer) ?? []),
    ranks: isOpen
      ? {
          candidate: rankAmong(
            total,
            among.roles.flatMap((one) => {
              const { kind, total: other } = scorers.total(candidate, one);
              return kind === 'match' ? [other] : [];
            }),
          ),
          role: rankAmong(total, totalsOf(among.pool, role, scorers)),
        }
      : null,
  };
}

function totalsOf(pool: CandidatePool, role: CompiledRole, scorers: NodeScorers): number[] {
  const { kinds, totals } = pool.totalsFor(role, scorers.of(role.nodeId));
  return [...kinds.keys()].flatMap((at) => (kinds[at] === kindNumbers.match ? [totals[at] ?? 0] : []));
}

function rankAmong(total: number, totals: readonly number[]): { rank: number; of: number } {
  return { rank: totals.filter((other) => other > total).length + 1, of: totals.length };
}
