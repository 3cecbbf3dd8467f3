import type { Candidate } from '../../../matching/model/candidate.ts';
import type { PairTotal } from '../../../matching/model/pair-score.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { Workplace } from '../../../matching/model/workplace.ts';

/** One pair as a job coach would judge it. */
export interface GoldenCase {
  /** What the coach says, in one sentence. */
  readonly judgement: string;
  readonly candidate: Candidate;
  readonly role: Role;
  readonly workplace?: Workplace;
  readonly kind: PairTotal['kind'];
}

/** Cases by name. */
export type GoldenCases = Readonly<Record<string, GoldenCase>>;
