import type { WordSpan } from '../text/word-span.ts';
import type { AbilityId, Level } from '../vocabulary/abilities.ts';
import type { ConditionId } from '../vocabulary/conditions.ts';
import type { SupportId } from '../vocabulary/supports.ts';
import type { RoleLabel } from './role-label.ts';

/** Identifier of a task type of the vocabulary. */
export type TaskTypeId = string;

/** A task type that a text speaks of. */
export interface ReadTask {
  readonly task: TaskTypeId;
  /** `mention`: done before, or part of a role, without a word on liking it. */
  readonly polarity: 'wish' | 'aversion' | 'mention';
  /** `weak` when hedged ("kanske", "helst inte"), or when the words name the task only in part. */
  readonly strength: 'strong' | 'weak';
  /** How sure the reading is, 0..1; nothing below 0.5 is returned. */
  readonly confidence: number;
  /** The words that led to it, in reading order. */
  readonly words: readonly WordSpan[];
}

/** A condition that a text speaks of. */
export interface ReadCondition {
  readonly condition: ConditionId;
  /** `present`: said to be part of the work, as in a role or an earlier job. */
  readonly polarity: 'avoids' | 'accepts' | 'present';
  /**
   * avoids: `never` only for categorical words ("aldrig", "klarar inte"), else `rather-not`;
   * accepts: `glad` or `willing`; present: `usual` or `sometimes`.
   */
  readonly strength: 'never' | 'rather-not' | 'glad' | 'willing' | 'usual' | 'sometimes';
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** A support that a text speaks of. */
export interface ReadSupport {
  readonly support: SupportId;
  /** `needed` and `helpful` to a person; `offered` by a workplace. */
  readonly strength: 'needed' | 'helpful' | 'offered';
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** What a text says of an ability or a demand. */
export interface ReadDemand {
  readonly ability: AbilityId;
  /** Has: about this level. Lacks: at most this level. Requires: this level. Null when the words don't say. */
  readonly level: Level | null;
  readonly direction: 'has' | 'lacks' | 'requires';
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** A concept of the site's own vocabulary that a text names, as its label or one of its other labels. */
export interface ReadSiteTerm {
  /** Which vocabulary it is from. */
  readonly source: string;
  /** Its owner's identifier. */
  readonly id: string;
  readonly label: string;
  /** As of a {@link ReadTask}. */
  readonly polarity: ReadTask['polarity'];
  readonly strength: ReadTask['strength'];
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** How strongly something is refused: "aldrig"; "inte"; "helst inte". */
export type RefusalStrength = 'never' | 'no' | 'rather-not';

/** What words of a candidate say, in the order in which labels are told. */
export const wishLabels = ['wish', 'refused', 'past', 'need', 'mention'] as const;
/**
 * `wish`: wished for; `refused`: said no to; `past`: done before, without a word on it now; `need`: how it has to be, such as
 * supports, hours, places and amounts; `mention`: named without any of these.
 */
export type WishLabel = (typeof wishLabels)[number];

/** How strongly words are wished for or refused. */
export const labelStrengths = ['strong', 'weak', 'never', 'no', 'rather-not'] as const;
/** A wish: `strong`, or `weak` when hedged; what is refused: see {@link RefusalStrength}. */
export type LabelStrength = (typeof labelStrengths)[number];

/** Words of a text, and how they are meant: in a candidate's words or a role's. */
export interface LabelledSpan extends WordSpan {
  readonly label: WishLabel | RoleLabel;
  /** Null but for what is wished for or refused. */
  readonly strength: LabelStrength | null;
}

/** Kinds of personal fact that are recognised only so that they can be left out and warned about. */
export const personalKinds = [
  'personal-identity-number',
  'contact-details',
  'sex',
  'gender-identity',
  'age',
  'origin',
  'faith',
  'diagnosis',
  'sexual-orientation',
  'family',
] as const;
/** See {@link personalKinds}. */
export type PersonalKind = (typeof personalKinds)[number];
/** Kinds that are known by their words; the others by how they are written. */
export type WordedPersonalKind = Exclude<PersonalKind, 'personal-identity-number' | 'contact-details'>;

/** A personal fact in a text. It never becomes a feature. */
export interface PersonalFact {
  readonly kind: PersonalKind;
  readonly words: readonly WordSpan[];
}

/** What a text says, as suggestions for a profile; each list in the order of the text. */
export interface Interpretation {
  readonly tasks: readonly ReadTask[];
  readonly conditions: readonly ReadCondition[];
  readonly supports: readonly ReadSupport[];
  readonly demands: readonly ReadDemand[];
  /** Empty where the site has no vocabulary of its own. */
  readonly siteTerms: readonly ReadSiteTerm[];
  readonly personal: readonly PersonalFact[];
  /** All of the text that is read, in reading order, not overlapping. */
  readonly spans: readonly LabelledSpan[];
  /** False where the text is in no language that is read and no word of it is known: it says nothing, which is not a no. */
  readonly isRead: boolean;
}
