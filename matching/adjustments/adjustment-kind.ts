import { z } from 'zod';
import type { SaidInPrivate, SaidToAll, Says, SentenceValues } from '../language/sentence.ts';
import type { Adjustment } from '../model/adjustment.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import type { CandidateField, RoleField } from '../pair/reads.ts';
import type { LabelKind } from '../vocabulary/label-of.ts';
import type { LocalizedText } from '../vocabulary/localized-text.ts';

/** How a profile is with an adjustment made. */
interface Change<Profile, Field, Made> {
  /** The fields that may be otherwise then. */
  readonly alters: readonly Field[];
  /** The profile with the adjustment made; the given one stays as it is. */
  make(profile: Profile, adjustment: Made): Profile;
}

/** What is said of an adjustment where it is the one that would open a pair. */
interface ToldAsOpening<Made> {
  /** One sentence, `opens`; the manager's is left out where it would tell what the person lacks. */
  readonly says: Says;
  /** For a cell of a table. */
  readonly brief: LocalizedText;
  /** Values for the places of `says` and `brief`. */
  values(adjustment: Made): SentenceValues;
  /**
   * Whether something that a rule says, of these values, holds only with the adjustment made; the rule reads what it
   * alters. Default: all that such a rule says.
   */
  brings?(adjustment: Made, values: SentenceValues): boolean;
}

/** One kind of adjustment: all that the house knows of it. */
export interface AdjustmentKind<Values extends object = object> {
  /** Stable: it is stored, and the contract names it. */
  readonly kind: string;
  /** Its values, described as the API tells them. */
  readonly schema: z.ZodObject<{ kind: z.ZodLiteral<string> }, z.core.$strict>;
  /** The value that names what is offered, avoided, lowered or added; left out where numbers say it all. */
  readonly what?: { readonly value: string; readonly labels: LabelKind };
  /** Made by the workplace, of a role. */
  readonly ofRole?: Change<CompiledRole, RoleField, Values>;
  /** Made by the candidate. An adjustment that opens a pair is the workplace's where it can be. */
  readonly ofCandidate?: Change<CompiledCandidate, CandidateField, Values>;
  /** What a role could change, in a fixed order; those of kinds that list nothing themselves may be among them. */
  listForRole(role: CompiledRole): readonly Adjustment[];
  /** What could change around a candidate, of what the roles ask for. One that is not `ofCandidate` is made by every role. */
  listForCandidate(candidate: CompiledCandidate, roles: readonly CompiledRole[]): readonly Adjustment[];
  /** Whether an adjustment may change a pair's score or a gate that it fails: false only where certain. Default: it may. */
  mayChange?(adjustment: Values, pair: Pair): boolean;
  /** The same for all adjustments at once: of which `what` they may change a pair. What it finds of a role it may keep. */
  whatMayChange?(): (pair: Pair) => ReadonlySet<string>;
  /** Its values for a colleague of the person's coach, who is not told what is the person's own. Default: as they are. */
  forColleague?(adjustment: Values): Values;
  /** Needed of the kinds that a gate names. */
  readonly asOpening?: ToldAsOpening<Values>;
  /** Whether it may be proposed around a candidate. */
  readonly isForCandidate: boolean;
  /** An adjustment of the kind. */
  of(values: Values): Adjustment;
}

/** The values of a kind by their schemas. */
type ValuesOf<Shape extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Value in keyof Shape]: z.output<Shape[Value]>;
};

/** Makes an adjustment of the kind that is being declared. */
type Of<Values> = (values: Values) => Adjustment;

/** Declares a kind of adjustment by its name, the schemas of its values, and what is known of it. */
export function defineAdjustment<const Shape extends Readonly<Record<string, z.ZodType<string | number>>>>(
  kind: string,
  shape: Shape,
  declared: Omit<
    AdjustmentKind<ValuesOf<Shape>>,
    'kind' | 'schema' | 'of' | 'what' | 'asOpening' | 'listForRole' | 'listForCandidate' | 'isForCandidate'
  > & {
    readonly what?: { readonly value: keyof Shape & string; readonly labels: LabelKind };
    readonly asOpening?: ToldAsOpening<ValuesOf<Shape>> & {
      readonly says: SaidInPrivate<'opens'> | SaidToAll<'opens'>;
    };
    listForRole?(role: CompiledRole, of: Of<ValuesOf<Shape>>): readonly Adjustment[];
    listForCandidate?(
      candidate: CompiledCandidate,
      roles: readonly CompiledRole[],
      of: Of<ValuesOf<Shape>>,
    ): readonly Adjustment[];
  },
): AdjustmentKind<ValuesOf<Shape>> {
  const of: Of<ValuesOf<Shape>> = (values) => ({ kind, ...values });
  return {
    ...declared,
    kind,
    schema: z.strictObject({ kind: z.literal(kind), ...shape }),
    of,
    isForCandidate: declared.listForCandidate !== undefined,
    listForRole: (role) => declared.listForRole?.(role, of) ?? [],
    listForCandidate: (candidate, roles) => declared.listForCandidate?.(candidate, roles, of) ?? [],
  };
}

/** Number, ≥ 0, of hours or minutes. */
export const amount = z.number().min(0);
