import type { MessagePort } from 'node:worker_threads';
import { isDatabaseAway } from '../../db/database-away.ts';
import type { ReportResults } from '../../db/entities/report-entity.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Role } from '../../matching/model/role.ts';
import type { Workplace } from '../../matching/model/workplace.ts';
import type { CandidateReach } from '../../matching/what-if/candidate-reach.ts';
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
