import type { PairShares } from '../../model/pair-score.ts';
import type { ScoringSetting } from '../../pair/pair.ts';
import { abilitiesRule } from '../../rules/abilities.ts';
import { experienceRule } from '../../rules/experience.ts';
import { type FitRule, weightOf } from '../../rules/fit-rule.ts';
import { roomToGrowRule } from '../../rules/room-to-grow.ts';
import { travelTimeRule } from '../../rules/travel-time.ts';
import { wishesRule } from '../../rules/wishes.ts';
import { coverageOf, harmonicMean, SideSum } from '../../scoring/side-sum.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import { DemandFits } from './demand-fits.ts';
import type { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';
import {
  DemandSource,
  ExperienceSource,
  type FoundFit,
  type RuleSource,
  TableSource,
  TripSource,
  WishesSource,
} from './rule-sources.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { unknownFit } from './value-tables.ts';

/** A rule of a scorer with what tells of it. */
export interface SourcedRule {
  readonly rule: FitRule;
  readonly weight: number;
  readonly source: RuleSource;
  /** What it counts as where it is unknown; undefined where it doesn't. */
  readonly takenAs: number | undefined;
}

/**
 * The total of a role and one candidate at a time, out of columns and tables: to the last bit what a scorer gives. Of a scorer
 * with rules that only it can tell of there is none.
 */
export class RoleFits implements PairShares {
  /** These are of the pair whose total was found last. */
  forCandidate = 0;
  forWorkplace = 0;
  coverage = 0;
  readonly demands: DemandFits;
  readonly trip = new TripSource();
  readonly experience: ExperienceSource;
  readonly wishes: WishesSource;
  /** The rules that columns tell of, in the scorer's order. */
  readonly rules: readonly SourcedRule[];
  readonly #setting: ScoringSetting;
  readonly #found: FoundFit = { fit: unknownFit, known: 0 };
  readonly #texts: RoleTexts;
  readonly #ofCandidate: readonly SourcedRule[];
  readonly #ofWorkplace: readonly SourcedRule[];

  constructor(tables: RoleTables, texts: RoleTexts, columns: CandidateColumns, plan: ScoringPlan) {
    const { setting, rules } = plan.scorer;
    this.#setting = setting;
    this.#texts = texts;
    this.demands = new DemandFits(tables.role, columns, setting);
    this.experience = new ExperienceSource(tables, texts, columns, setting);
    this.wishes = new WishesSource(tables, texts, columns, setting);
    const known = new Map<FitRule, RuleSource>([
      [wishesRule, this.wishes],
      [travelTimeRule, this.trip],
      [roomToGrowRule, new DemandSource(this.demands, 'roomToGrow')],
      [abilitiesRule, new DemandSource(this.demands, 'abilities')],
      [experienceRule, this.experience],
    ]);
    for (const [rule, table] of tables.fits) {
      known.set(rule, new TableSource(rule, table));
    }
    this.rules = rules.flatMap((rule) => {
      const source = known.get(rule);
      const weight = weightOf(rule, setting.policy);
      return source === undefined
        ? []
        : [{ rule, weight, source, takenAs: rule.unknownFit?.(setting.policy) }];
    });
    this.#ofCandidate = this.rules.filter(({ rule }) => rule.side === 'candidate');
    this.#ofWorkplace = this.rules.filter(({ rule }) => rule.side === 'workplace');
  }

  /**
   * The total with the candidate of a slot: `counts` are those of the slot's block, `place` its place in it. `travelTime` is
   * the fit of that rule; `adjusted` the role of a near miss that alters more than the trip.
   */
  total(
    slot: number,
    place: number,
    counts: Uint8Array,
    travelTime: number,
    adjusted: AdjustedRole | undefined,
  ): number {
    this.#texts.turnTo(slot);
    this.demands.find(slot, place, counts, adjusted);
    this.trip.fit = travelTime;
    const ofCandidate = this.#sumOf(this.#ofCandidate, slot, adjusted);
    const ofWorkplace = this.#sumOf(this.#ofWorkplace, slot, adjusted);
    this.forCandidate = ofCandidate.score;
    this.forWorkplace = ofWorkplace.score;
    this.coverage = coverageOf(ofCandidate, ofWorkplace);
    return harmonicMean(this.forCandidate, this.forWorkplace);
  }

  #sumOf(rules: readonly SourcedRule[], slot: number, adjusted: AdjustedRole | undefined): SideSum {
    const sum = new SideSum(this.#setting.policy);
    for (const { weight, source, takenAs } of rules) {
      source.find(slot, this.#found, adjusted);
      const { fit, known } = this.#found;
      if (fit === unknownFit) {
        sum.addUnknown(weight, takenAs);
      } else {
        sum.add(weight, fit, known);
      }
    }
    return sum;
  }
}
