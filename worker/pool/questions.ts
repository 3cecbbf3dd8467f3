import type { MessagePort } from 'node:worker_threads';
import { isDatabaseAway } from '../../db/database-away.ts';
import type { ReportResults } from '../../db/entities/report-entity.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Change } from '../../matching/model/change.ts';
import type { PairScore } from '../../matching/model/pair-score.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';
import type { ShortListReason } from '../../matching/vocabulary/short-list-reasons.ts';
import type { CandidateReach } from '../../matching/what-if/candidate-reach.ts';
import type { LeftWithout } from '../../matching/what-if/left-without/find-left-without.ts';
import type { Progress } from '../../matching/what-if/progress.ts';
import type { RoleReach } from '../../matching/what-if/role-reach.ts';
import type { ToldEffect } from '../../matching/what-if/tell-adjustments.ts';

/** What an answer was made with. */
export interface AnswerBasis {
  /** Version of the policy in force for the node. */
  readonly policyVersion: number;
  /** The total from which a match counts as good. */
  readonly good: number;
  readonly engineVersion: string;
}

/** What single adjustments of one profile would bring. */
export interface ProfileAdjustments {
  /** Open profiles of the other side. */
  readonly others: number;
  /** Those of them that are on the list now. */
  readonly onList: number;
  /** The adjustments that gain someone, the most worth first. */
  readonly effects: readonly ToldEffect[];
}

/** Why a list is short, as it is told: how many, and who the nearest are. */
export interface ToldLeftWithout extends Omit<LeftWithout, 'openings'> {
  readonly openings: readonly { readonly changes: readonly Change[]; readonly count: number }[];
  /** Of a candidate, whether all that is told is in a language that is not read; of a role false. */
  readonly isOnlyUnread: boolean;
  /** Of a role, whether its period is over: then it takes nobody, whatever the person is. */
  readonly isOver: boolean;
  /** How many of the other side are open and kept off the list by a review or an answer; they are not among the others. */
  readonly offLists: number;
}

/** Why the list of one profile is short. */
export interface FoundLeftWithout {
  /** Why it is empty, or says little; null when it is neither. */
  readonly reason: ShortListReason | null;
  /** Null for a profile that takes no part in matching: closed, placed, full, or not to be read. */
  readonly left: ToldLeftWithout | null;
}

/** How one pair stands, whether it is on a list or not. */
export interface ToldPair {
  readonly score: PairScore;
  /** One or two changes that open it; empty where it needs none, and where no two do. */
  readonly changes: readonly Change[];
  /** The place that it has, or would have with equals before none, on the candidate's list and on the role's; null when it fails a gate. */
  readonly ranks: {
    readonly candidate: { readonly rank: number; readonly of: number };
    readonly role: { readonly rank: number; readonly of: number };
  } | null;
}

/** The answer about one profile; `adjustments` is null when it is not open, or can't be read. */
type ProfileAnswer = AnswerBasis & { readonly adjustments: ProfileAdjustments | null };

/** How far a candidate reaches, without the ids of the roles. */
interface ToldCandidateReach extends Omit<CandidateReach, 'openings'> {
  readonly openings: readonly {
    readonly adjustment: Adjustment;
    /** How many roles it opens, and how many become good. */
    readonly roles: number;
    readonly good: number;
  }[];
}

/** A role whose reach is asked for: one that is stored, or one that is not, with its workplace where it has one. */
type RoleAskedAbout =
  | { readonly id: string }
  | { readonly draft: Role; readonly workplace: Workplace | null };

interface ReachQuestion extends Pick<ProfileQuestion, 'nodeId' | 'today'> {
  readonly now: Date;
}

interface ProfileQuestion {
  readonly id: string;
  readonly nodeId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What can be asked of all open profiles of a node, and how it is answered: ids and drafts go in, counts and ids of lists come out. */
interface Questions {
  readonly 'role-adjustments': {
    readonly asked: ProfileQuestion;
    readonly answer: ProfileAnswer;
  };
  readonly 'candidate-adjustments': {
    readonly asked: ProfileQuestion;
    readonly answer: ProfileAnswer;
  };
  /** `reach` is null when the role is stored and not open, or can't be read. It is counted among stand-ins, and of no real person. */
  readonly 'role-reach': {
    readonly asked: ReachQuestion & { readonly role: RoleAskedAbout };
    readonly answer: AnswerBasis & { readonly reach: RoleReach | null };
  };
  readonly 'candidate-reach': {
    readonly asked: Pick<ProfileQuestion, 'nodeId' | 'today'> & { readonly draft: Candidate };
    readonly answer: AnswerBasis & { readonly reach: ToldCandidateReach };
  };
  /** Why the lists of these profiles of one side are short, in their order. */
  readonly 'left-without': {
    readonly asked: Pick<ProfileQuestion, 'nodeId' | 'today'> & {
      readonly side: 'candidate' | 'role';
      readonly ids: readonly string[];
    };
    readonly answer: AnswerBasis & { readonly found: readonly FoundLeftWithout[] };
  };
  /** `pair` is null when one of the two is not open, or can't be read. `nodeId` is the role's. */
  readonly 'why-not': {
    readonly asked: Pick<ProfileQuestion, 'nodeId' | 'today'> & {
      readonly candidateId: string;
      readonly candidateNodeId: string;
      readonly roleId: string;
    };
    readonly answer: AnswerBasis & { readonly pair: ToldPair | null };
  };
  readonly 'node-adjustments': {
    readonly asked: Pick<ProfileQuestion, 'nodeId' | 'today'>;
    readonly answer: AnswerBasis & { readonly result: ReportResults['doors'] };
  };
  readonly 'policy-effects': {
    readonly asked: Pick<ProfileQuestion, 'nodeId' | 'today'> & { readonly comparedVersion: number };
    readonly answer: AnswerBasis & { readonly result: ReportResults['policy-effects'] };
  };
}

/** See {@link Questions}. */
export type QuestionKind = keyof Questions;
/** What a question of a kind asks. */
export type Asked<Kind extends QuestionKind> = Questions[Kind]['asked'];
/** What a question of a kind is answered with. */
export type Answer<Kind extends QuestionKind> = Questions[Kind]['answer'];

/** A question as it goes to the thread, with the port to answer on. */
export interface QuestionMessage<Kind extends QuestionKind> {
  readonly kind: Kind;
  readonly asked: Asked<Kind>;
  readonly port: MessagePort;
}

/** What the thread says on the port of a question: how far it is, any number of times, and then how it ended. */
export type AnswerMessage<Kind extends QuestionKind> =
  | { readonly progress: Progress }
  | { readonly answer: Answer<Kind> }
  | { readonly failure: SentError };

/** What the thread says of itself, for the log. */
export type NoticeMessage =
  | {
      readonly unreadable: { readonly side: 'candidate' | 'role'; readonly id: string };
      readonly error: SentError;
    }
  | { readonly lostConnection: SentError };

/** What the thread is made with. */
export interface PoolThreadSettings {
  readonly databaseUrl: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Most profiles that are kept ready, of all nodes together. */
  readonly mostProfiles: number;
}

/** What is sent of an error: all that tells kinds of errors apart, and where it was thrown. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: unknown;
  /** Only errors of the database have it; their messages may quote rows. */
  readonly severity?: unknown;
}

/** The error as it is sent. */
export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) {
    return { name: typeof error, message: 'not an error', stack: '' };
  }
  const { name, stack } = error;
  return {
    name,
    // of the connection, which quotes no profile and is told apart by its message alone
    message: isDatabaseAway(error)
      ? error.message
      : 'an error in the thread, whose own message may quote a profile',
    stack: [name, ...(stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [])].join('\n'),
    ...('code' in error ? { code: error.code } : {}),
    ...('severity' in error ? { severity: error.severity } : {}),
  };
}

/** The error as it was. */
export function receivedError({ message, ...rest }: SentError): Error {
  return Object.assign(new Error(message), rest);
}
