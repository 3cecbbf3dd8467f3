import type {
  CompiledCandidate,
  CompiledExperience,
  HoursRange,
  InferredLevel,
  InferredTerm,
  UnwantedTask,
} from '../../pair/compiled-profile.ts';
import { cosineOf, type Location } from '../../pair/travel-minutes.ts';
import { InvertedIndex } from '../../text/inverted-index.ts';
import { TextRows } from '../../text/text-rows.ts';
import { AbilityColumns } from './ability-kernel/ability-columns.ts';
import { NumberColumn } from './number-column.ts';
import { ValueColumn } from './value-column.ts';

/** What decides whether a candidate is to be had at all, before hours and place. */
export type Standing = Pick<CompiledCandidate, 'isOpen' | 'nodeId' | 'licencesMask' | 'registerExtract'>;

/** What the candidate would rather not have around, rated and read. */
export type RatherNot = Pick<CompiledCandidate, 'ratherNotConditions' | 'inferredRatherNot'>;
/** What helps the candidate, rated and read. */
export type Helpful = Pick<CompiledCandidate, 'helpfulSupports' | 'inferredHelpful'>;

const keyOfList = (list: readonly number[] | null): string | null => list?.join() ?? null;

/** The compiled candidates of a pool, field by field: about a third of a kilobyte each, and no object. */
export class CandidateColumns {
  readonly standing = new ValueColumn<Standing>(
    ({ isOpen, nodeId, licencesMask, registerExtract }) =>
      `${isOpen} ${licencesMask} ${registerExtract} ${nodeId === null ? '' : `at ${nodeId}`}`,
  );
  readonly availableFrom = new ValueColumn<string | null>((date) => date);
  readonly hours = new ValueColumn<HoursRange | null>((hours) => hours && `${hours.min} ${hours.max}`);
  readonly timesMask = new ValueColumn<number | null>((mask) => mask);
  readonly employmentFormsMask = new ValueColumn<number | null>((mask) => mask);
  readonly languages = new ValueColumn<ReadonlyMap<string, number> | null>(
    (languages) => languages && [...languages].sort(([a], [b]) => (a < b ? -1 : 1)).join(),
  );
  readonly neverConditions = new ValueColumn(keyOfList);
  readonly ratherNotConditions = new ValueColumn<RatherNot>(
    ({ ratherNotConditions, inferredRatherNot }) =>
      `${keyOfList(ratherNotConditions)} ${keyOfList(inferredRatherNot)}`,
  );
  readonly neededSupports = new ValueColumn(keyOfList);
  readonly helpfulSupports = new ValueColumn<Helpful>(
    ({ helpfulSupports, inferredHelpful }) => `${keyOfList(helpfulSupports)} ${keyOfList(inferredHelpful)}`,
  );
  readonly unwantedTasks = new ValueColumn<readonly UnwantedTask[]>((tasks) =>
    tasks.map(({ task, isHedged }) => `${task} ${isHedged}`).join(),
  );
  readonly inferredLevels = new ValueColumn<readonly InferredLevel[]>((levels) =>
    levels.map(({ ability, level, isAtMost }) => `${ability} ${level} ${isAtMost}`).join(),
  );
  /** Nearly everyone's are their own. */
  readonly #inferredTerms: (readonly InferredTerm[] | undefined)[] = [];
  readonly lat = new NumberColumn();
  readonly lon = new NumberColumn();
  /** Of the latitude. */
  readonly cosine = new NumberColumn();
  readonly maxTravelMinutes = new NumberColumn();
  readonly abilities = new AbilityColumns();
  readonly words = new InvertedIndex();
  /** One text a row, none where there are no wishes. */
  readonly wishes = new TextRows(this.words);
  /** One text a row, none where nothing is said no to. */
  readonly refusals = new TextRows(this.words);
  /** Tagged with the code of its months. */
  readonly experience = new TextRows(this.words);
  readonly #months: (number | null)[] = [];
  readonly #codeByMonths = new Map<number | null, number>();

  /** Lengths of experience, by tag. */
  get months(): readonly (number | null)[] {
    return this.#months;
  }

  set(slot: number, candidate: CompiledCandidate): void {
    const { isOpen, nodeId, licencesMask, registerExtract, location, experience } = candidate;
    this.standing.set(slot, { isOpen, nodeId, licencesMask, registerExtract });
    this.availableFrom.set(slot, candidate.availableFrom);
    this.hours.set(slot, candidate.hours);
    this.timesMask.set(slot, candidate.timesMask);
    this.employmentFormsMask.set(slot, candidate.employmentFormsMask);
    this.languages.set(slot, candidate.languages);
    this.neverConditions.set(slot, candidate.neverConditions);
    const { ratherNotConditions, inferredRatherNot, helpfulSupports, inferredHelpful } = candidate;
    this.ratherNotConditions.set(slot, { ratherNotConditions, inferredRatherNot });
    this.neededSupports.set(slot, candidate.neededSupports);
    this.helpfulSupports.set(slot, { helpfulSupports, inferredHelpful });
    this.unwantedTasks.set(slot, candidate.unwantedTasks);
    this.inferredLevels.set(slot, candidate.inferredLevels);
    this.#inferredTerms[slot] = candidate.inferredTerms.length === 0 ? undefined : candidate.inferredTerms;
    this.lat.set(slot, location?.lat ?? null);
    this.lon.set(slot, location?.lon ?? null);
    this.cosine.set(slot, location && cosineOf(location.lat));
    this.maxTravelMinutes.set(slot, candidate.maxTravelMinutes);
    this.abilities.set(slot, candidate.levels);
    this.wishes.set(slot, candidate.wishes && [candidate.wishes]);
    this.refusals.set(slot, candidate.refusals && [candidate.refusals]);
    this.experience.set(
      slot,
      experience?.map(({ text }) => text) ?? null,
      experience?.map(({ months }) => this.#codeOfMonths(months)),
    );
  }

  /** Takes out what a free slot would hold in vain, and all that are a person's own words. */
  clear(slot: number): void {
    this.#inferredTerms[slot] = undefined;
    this.wishes.set(slot, null);
    this.refusals.set(slot, null);
    this.experience.set(slot, null);
  }

  /** The candidate of a slot, compiled as it came in. */
  compiled(slot: number, id: string): CompiledCandidate {
    const { isOpen, nodeId, licencesMask, registerExtract } = this.standing.get(slot);
    return {
      id,
      nodeId,
      isOpen,
      availableFrom: this.availableFrom.get(slot),
      hours: this.hours.get(slot),
      timesMask: this.timesMask.get(slot),
      location: this.locationOf(slot),
      maxTravelMinutes: this.maxTravelMinutes.get(slot),
      employmentFormsMask: this.employmentFormsMask.get(slot),
      licencesMask,
      registerExtract,
      languages: this.languages.get(slot),
      neverConditions: this.neverConditions.get(slot),
      ...this.ratherNotConditions.get(slot),
      neededSupports: this.neededSupports.get(slot),
      ...this.helpfulSupports.get(slot),
      unwantedTasks: this.unwantedTasks.get(slot),
      inferredLevels: this.inferredLevels.get(slot),
      inferredTerms: this.#inferredTerms[slot] ?? [],
      levels: this.abilities.get(slot),
      wishes: this.wishes.get(slot)?.[0]?.text ?? null,
      refusals: this.refusals.get(slot)?.[0]?.text ?? null,
      experience:
        this.experience
          .get(slot)
          ?.map(({ text, tag }): CompiledExperience => ({ text, months: this.#months[tag] ?? null })) ?? null,
    };
  }

  /** Null when unknown. */
  locationOf(slot: number): Location | null {
    const lat = this.lat.get(slot);
    const lon = this.lon.get(slot);
    return lat === null || lon === null ? null : { lat, lon };
  }

  #codeOfMonths(months: number | null): number {
    let code = this.#codeByMonths.get(months);
    if (code === undefined) {
      code = this.#months.length;
      this.#months.push(months);
      this.#codeByMonths.set(months, code);
    }
    return code;
  }
}
