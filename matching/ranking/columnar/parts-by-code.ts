import type { Policy } from '../../model/policy.ts';
import type { CompiledRole } from '../../pair/compiled-profile.ts';
import { tasksOfExperience } from '../../rules/experience.ts';
import { type Refusal, refusalOfRead } from '../../rules/refusal.ts';
import { coverageOf, fitOfTasks, type TaskPart } from '../../rules/task-meeting.ts';
import { liftOfConditions } from '../../rules/wishes.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { ExperienceTags } from './experience-tags.ts';
import type { PartColumn } from './part-column.ts';

/** A number by code, each found out when it is first asked for. */
class NumbersByCode {
  readonly #find: (code: number) => number;
  /** Not a number for a code that was not asked for. */
  readonly #numbers: Float64Array;

  /** `size` is the number of codes. */
  constructor(size: number, find: (code: number) => number) {
    this.#find = find;
    this.#numbers = new Float64Array(size).fill(Number.NaN);
  }

  of(code: number): number {
    const known = this.#numbers[code] ?? 0;
    return Number.isNaN(known) ? this.#fill(code) : known;
  }

  #fill(code: number): number {
    const found = this.#find(code);
    this.#numbers[code] = found;
    return found;
  }
}

/** What task types say of wishes: tasks, what of the words they cover, and conditions are each few, and many together. */
export class WishedParts {
  // of the candidate turned to
  likeness = 0;
  coverage = 0;
  lift = 0;
  readonly #taskCodes: Uint32Array;
  readonly #shareCodes: Uint32Array;
  readonly #conditionCodes: Uint32Array;
  readonly #likenesses: NumbersByCode;
  readonly #coverages: NumbersByCode;
  readonly #lifts: NumbersByCode;
  readonly #mostLifts: NumbersByCode;

  constructor({ tasks, workShare, workConditions }: CompiledRole, columns: CandidateColumns, policy: Policy) {
    const ofTasks = columns.columnWith(['wishedTasks']);
    const ofShare = columns.columnWith(['wishedShare']);
    const ofConditions = columns.columnWith(['wishedConditions']);
    this.#taskCodes = ofTasks.codes;
    this.#shareCodes = ofShare.codes;
    this.#conditionCodes = ofConditions.codes;
    this.#likenesses = new NumbersByCode(ofTasks.values.length, (code) =>
      fitOfTasks(ofTasks.candidateOf(code).wishedTasks, tasks, policy),
    );
    this.#coverages = new NumbersByCode(ofShare.values.length, (code) =>
      coverageOf(ofShare.candidateOf(code).wishedShare, workShare, policy),
    );
    this.#lifts = new NumbersByCode(ofConditions.values.length, (code) =>
      liftOfConditions(ofConditions.candidateOf(code).wishedConditions, workConditions, policy),
    );
    this.#mostLifts = new NumbersByCode(ofConditions.values.length, (code) =>
      ofConditions.candidateOf(code).wishedConditions.length === 0 ? 0 : policy.wishes.conditionsShare,
    );
  }

  /** Turns to a candidate; holds until the next is asked for. */
  of(slot: number): TaskPart {
    this.coverage = this.#coverages.of(this.#shareCodes[slot] ?? 0);
    this.likeness = this.coverage === 0 ? 0 : this.#likenesses.of(this.#taskCodes[slot] ?? 0);
    this.lift = this.#lifts.of(this.#conditionCodes[slot] ?? 0);
    return this;
  }

  /** The same, lifted as much as any conditions of the work could. */
  withMostLift(slot: number): TaskPart {
    this.of(slot);
    this.lift = this.#mostLifts.of(this.#conditionCodes[slot] ?? 0);
    return this;
  }
}

/** What task types say of experience, by the code of its tasks. */
export class DoneParts {
  // of the code turned to
  likeness = 0;
  coverage = 0;
  readonly lift = 0;
  readonly #coverages: NumbersByCode;
  readonly #likenesses: Float64Array;

  constructor(role: CompiledRole, tags: ExperienceTags, policy: Policy) {
    const likenesses = new Float64Array(tags.codes);
    this.#likenesses = likenesses;
    this.#coverages = new NumbersByCode(tags.codes, (code) => {
      const { likeness, coverage } = tasksOfExperience(tags.tasksOf(code), role, policy);
      likenesses[code] = likeness;
      return coverage;
    });
  }

  /** Turns to a code; holds until the next is asked for. */
  of(code: number): TaskPart {
    this.coverage = this.#coverages.of(code);
    this.likeness = this.#likenesses[code] ?? 0;
    return this;
  }
}

/** How a role is refused by what was read, by code, each found out when it is first asked for. */
export class Refusals {
  // of the code turned to
  strength = 0;
  hold = 0;
  readonly #holds: NumbersByCode;
  readonly #strengths: Float64Array;

  constructor(role: CompiledRole, column: PartColumn, policy: Policy) {
    const strengths = new Float64Array(column.values.length);
    this.#strengths = strengths;
    this.#holds = new NumbersByCode(strengths.length, (code) => {
      const { strength, hold } = refusalOfRead(column.candidateOf(code), role, policy);
      strengths[code] = strength;
      return hold;
    });
  }

  /** Turns to a code; holds until the next is asked for. */
  of(code: number): Refusal {
    this.hold = this.#holds.of(code);
    this.strength = this.#strengths[code] ?? 0;
    return this;
  }
}
