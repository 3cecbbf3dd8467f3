import type { TextProfile } from '../text/text-profile.ts';
import type { Location } from './travel-minutes.ts';

/** Hours a week, 0–60, `min` not above `max`. */
export interface HoursRange {
  readonly min: number;
  readonly max: number;
}

/** What a text was taken to say, with the words that led to it. It never overrides what was rated and shuts no gate. */
export interface InferredTerm {
  readonly kind: 'task' | 'condition' | 'support' | 'ability';
  /** Identifier in the vocabulary. */
  readonly id: string;
  /** As the writer spelled them. */
  readonly words: readonly string[];
}

/** A task type that a candidate wishes for; `isHedged` for "kanske", or words that name it only in part. */
export interface WishedTask {
  /** Position in the vocabulary. */
  readonly task: number;
  readonly isHedged: boolean;
  /** 1 for the first or only choice. */
  readonly choice: 1 | 2 | 3;
}

/** A task type, or an area as a whole, that a candidate says no to. */
interface RefusedTask {
  /** Position in the vocabulary; of an area, after all task types. */
  readonly task: number;
  readonly strength: RefusalStrength;
}

/** How strongly something is refused. */
export type RefusalStrength = 'never' | 'no' | 'rather-not';

/** A condition that the wishes say no to. */
interface RefusedCondition {
  /** Position in the vocabulary. */
  readonly condition: number;
  readonly strength: RefusalStrength;
}

/** The level, 0–4, at which an ability was read; `ability` is its position in the vocabulary. */
export interface InferredLevel {
  readonly ability: number;
  readonly level: number;
  /** Of what is said to be lacking: the level is at most this, and tells nothing of lower demands. */
  readonly isAtMost: boolean;
  /** The field of the profile that tells it, where it is not told by words. */
  readonly toldBy?: 'licences' | 'longestStretch';
}

/** How long at a stretch; `ability` is its position in the vocabulary. */
export type Stretch = readonly [ability: number, minutes: number];

/** What the text of a role asks for, and when it says that the work is. It counts where the role doesn't state it. */
export interface ReadRequirements {
  /** Position of the licence; null for none that was read. */
  readonly licence: number | null;
  readonly registerExtract: boolean;
  /** In whole years. */
  readonly minAge: number | null;
  /** 0 for none that were read, as of the days. */
  readonly timesMask: number;
  readonly weekdaysMask: number;
  /** As the writer spelled them. */
  readonly words: Readonly<Record<'licence' | 'registerExtract' | 'minAge' | 'times', readonly string[]>>;
}

/** One experience, ready for comparison; `months` is null when unknown. */
export interface CompiledExperience {
  readonly text: TextProfile;
  /** Rising positions of the task types that it tells of. */
  readonly tasks: readonly number[];
  /** How much, 0..1, of the words of `text` that say something these cover. */
  readonly share: number;
  readonly months: number | null;
}

/**
 * A candidate, ready for scoring. Null means unknown; an empty list or mask says none. Lists of conditions and
 * supports hold rising positions in the vocabulary, masks have one bit for each position.
 */
export interface CompiledCandidate {
  readonly id: string;
  readonly nodeId: string | null;
  readonly isOpen: boolean;
  /** `YYYY-MM-DD`; it decides between equal totals, and where a policy weighs waiting. */
  readonly waitingSince: string | null;
  /** How many proposals to workplaces are recorded of the candidate; it is no part of the profile. */
  readonly timesProposed: number | null;
  /** `YYYY-MM-DD`. */
  readonly availableFrom: string | null;
  readonly hours: HoursRange | null;
  readonly timesMask: number | null;
  readonly weekdaysMask: number | null;
  readonly location: Location | null;
  readonly maxTravelMinutes: number | null;
  readonly employmentFormsMask: number | null;
  /** With the classes that each held licence implies. */
  readonly licencesMask: number | null;
  readonly registerExtract: boolean | null;
  /** Position in `languageLevels` by language code. */
  readonly languages: ReadonlyMap<string, number> | null;
  readonly neverConditions: readonly number[] | null;
  readonly ratherNotConditions: readonly number[] | null;
  readonly neededSupports: readonly number[] | null;
  readonly helpfulSupports: readonly number[] | null;
  /** Level of each of the 32 abilities, −1 unknown. */
  readonly levels: Int8Array;
  /** For some abilities the longest stretch that the candidate manages, in minutes, by rising ability. */
  readonly longestStretches: readonly Stretch[];
  /** What the wishes say but for what they say no to; null when there is no such text. */
  readonly wishes: TextProfile | null;
  /** Rising positions of the conditions that the wishes are for, as being outdoors. */
  readonly wishedConditions: readonly number[];
  /** Whether there are wishes in no language that is read: they are unknown. */
  readonly areWishesUnread: boolean;
  /** The task types that the wishes are for, by rising position. */
  readonly wishedTasks: readonly WishedTask[];
  /** How much, 0..1, of the words of `wishes` that say something these cover. */
  readonly wishedShare: number;
  /** The words for what the wishes say no to, as they were written. */
  readonly refusedWords: readonly string[];
  /** Those of them that neither task types nor conditions were read from; null when there are none. */
  readonly refusals: TextProfile | null;
  /** How strongly these are refused. */
  readonly refusalStrength: RefusalStrength;
  /** What the wishes say no to, by rising position. */
  readonly refusedTasks: readonly RefusedTask[];
  /** What the wishes say no to, rated or not, by rising position. */
  readonly refusedConditions: readonly RefusedCondition[];
  /** Read from the wishes, of conditions that are not rated. */
  readonly inferredRatherNot: readonly number[];
  /** Days of the week that the wishes say no to; 0 for none. */
  readonly avoidedDaysMask: number;
  /** Read from the wishes, of supports that are not rated. */
  readonly inferredHelpful: readonly number[];
  /** Read from the wishes, of abilities that are not rated, by rising ability. */
  readonly inferredLevels: readonly InferredLevel[];
  /** The words behind all that was read from the wishes. */
  readonly inferredTerms: readonly InferredTerm[];
  /** Why experience that is not to be done again ended, in vocabulary order; null where there is none such. */
  readonly unwantedBecause: readonly string[] | null;
  /** Less what is not to be done again. In order of text, whatever the order in the profile. */
  readonly experience: readonly CompiledExperience[] | null;
}

/** How a condition is present in a role. */
export const presence = { absent: 0, avoidable: 1, always: 2 } as const;

/** Whether a support is on offer. */
export const offer = { unknown: -1, no: 0, yes: 1 } as const;

/** A role with what it inherits from its workplace, ready for scoring. Null means unknown. */
export interface CompiledRole {
  readonly id: string;
  readonly nodeId: string | null;
  readonly isOpen: boolean;
  readonly places: number | null;
  /** Null when the role names no period at all; an open end is null inside it. */
  readonly period: { readonly to: string | null } | null;
  readonly hours: HoursRange | null;
  readonly timesMask: number | null;
  readonly weekdaysMask: number | null;
  readonly location: Location | null;
  /** Whether a ferry or the like lies on the way there, so that it is longer than it looks. */
  readonly hasCrossing: boolean;
  readonly employmentFormsMask: number | null;
  readonly hasMentor: boolean | null;
  /** Position of the required licence, −1 when it is said that none is required. */
  readonly licence: number | null;
  readonly needsRegisterExtract: boolean | null;
  /** In whole years, 0 when it is said that there is no limit. */
  readonly minAge: number | null;
  readonly readRequires: ReadRequirements;
  /** Required position in `languageLevels`, in order of language code. */
  readonly languages: readonly (readonly [code: string, level: number])[] | null;
  /** For each condition one of {@link presence}. */
  readonly conditions: Uint8Array | null;
  /** For each condition one of {@link presence}, read from the text; null where the role rates what was read, or none was. */
  readonly inferredConditions: Uint8Array | null;
  /**
   * For each condition one of {@link presence}: as rated; where none are, as read from the text, or always there with a task
   * type that was read.
   */
  readonly workConditions: Uint8Array;
  /** Rising positions of supports on offer, read from the text; none where role or workplace rates supports. */
  readonly inferredOffers: readonly number[];
  /** Rising positions of the task types read from the text. */
  readonly tasks: readonly number[];
  /** How much, 0..1, of the words of `text` that say something these cover. */
  readonly workShare: number;
  /** The words behind the conditions and demands read from the text. */
  readonly inferredTerms: readonly InferredTerm[];
  /** For each support one of {@link offer}. */
  readonly offers: Int8Array;
  /** For each ability the largest deficit that a support on offer closes, 0 when none does. */
  readonly closes: Uint8Array;
  /** Level of each of the 32 demands, −1 unknown; those of `inferredDemands` where none is rated. */
  readonly demands: Int8Array;
  /** Rising positions of the demands that have a level. */
  readonly demanded: readonly number[];
  /** Rising positions of the essential demands; a subset of `demanded`, empty where they were only read. */
  readonly essential: readonly number[];
  /** For some demands the longest stretch that the role has, in minutes, by rising ability. */
  readonly stretches: readonly Stretch[];
  /** Whether `demands` were read from the text. */
  readonly areDemandsInferred: boolean;
  /** Level of each of the 32 demands, −1 unknown, read from the text whatever is rated; null when none was read. */
  readonly inferredDemands: Int8Array | null;
  /** What title, description and tasks say of the work; null when there is no such text. */
  readonly text: TextProfile | null;
}
