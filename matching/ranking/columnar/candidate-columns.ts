import { compileCandidate } from '../../compile/compile-candidate.ts';
import type { CompiledCandidate, CompiledExperience, InferredTerm } from '../../pair/compiled-profile.ts';
import type { CandidateField } from '../../pair/reads.ts';
import { cosineOf, type Location } from '../../pair/travel-minutes.ts';
import { InvertedIndex } from '../../text/inverted-index.ts';
import { TextRows } from '../../text/text-rows.ts';
import { AbilityColumns } from './ability-kernel/ability-columns.ts';
import { ExperienceTags } from './experience-tags.ts';
import { NumberColumn } from './number-column.ts';
import { PartColumn } from './part-column.ts';

/** A candidate of whom nothing is known, to try single fields on. */
const unknownCandidate: CompiledCandidate = compileCandidate('', {});

/** Fields that have columns of their own kind. */
const ownColumns: readonly CandidateField[] = [
  'id',
  'inferredTerms',
  'location',
  'maxTravelMinutes',
  'levels',
  'wishes',
  'refusals',
  'experience',
];

/**
 * Fields that share a column of values, since a gate or rule reads them together, or to be looked up at once. The first has
 * no field: it is for what reads nothing of the candidate.
 */
const groups: readonly (readonly CandidateField[])[] = [
  [],
  ['isOpen', 'nodeId', 'licencesMask', 'registerExtract'],
  ['hours'],
  ['timesMask', 'weekdaysMask'],
  ['hours', 'timesMask', 'weekdaysMask', 'avoidedDaysMask'],
  ['neverConditions'],
  ['neverConditions', 'ratherNotConditions', 'inferredRatherNot'],
  ['helpfulSupports', 'inferredHelpful'],
  ['refusedTasks', 'refusedConditions', 'refusalStrength'],
];

/** Every other field, also one that is new, has a column of values by itself. */
function isAlone(field: string): field is CandidateField {
  const taken: readonly string[] = [...ownColumns, ...groups.flat()];
  return !taken.includes(field);
}

const columnFields = [
  ...groups,
  ...Object.keys(unknownCandidate)
    .filter(isAlone)
    .map((field) => [field]),
];

/** Of these columns as many as hold every field that any of them holds, the widest first. */
function covering(parts: readonly PartColumn[]): PartColumn[] {
  const held = new Set<CandidateField>();
  return parts
    .toSorted((a, b) => b.fields.length - a.fields.length)
    .filter(({ fields }) => {
      const isMore = fields.some((field) => !held.has(field));
      for (const field of fields) {
        held.add(field);
      }
      return isMore;
    });
}

/** The compiled candidates of a pool, field by field: about a third of a kilobyte each, and no object. */
export class CandidateColumns {
  /** The columns of values. */
  readonly parts: readonly PartColumn[] = columnFields.map(
    (fields) => new PartColumn(fields, unknownCandidate),
  );
  /** As many of them as hold every field. */
  readonly #covering = covering(this.parts);
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
  /** Tagged with what is known of it beside its text. */
  readonly experience = new TextRows(this.words);
  readonly experienceTags = new ExperienceTags();

  /** The column of values that holds all of these fields; undefined when there is none. */
  partWith(fields: readonly CandidateField[]): PartColumn | undefined {
    return this.parts.find((part) => fields.every((field) => part.fields.includes(field)));
  }

  /** The same. Throws when there is none. */
  columnWith(fields: readonly CandidateField[]): PartColumn {
    const column = this.partWith(fields);
    if (column === undefined) {
      throw new Error(`No column holds ${fields.join(' and ')}.`);
    }
    return column;
  }

  set(slot: number, candidate: CompiledCandidate): void {
    const { location, experience } = candidate;
    for (const part of this.parts) {
      part.set(slot, candidate);
    }
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
      experience?.map((one) => this.experienceTags.tagOf(one)),
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
    const candidate: CompiledCandidate = {
      ...unknownCandidate,
      id,
      location: this.#locationOf(slot),
      maxTravelMinutes: this.maxTravelMinutes.get(slot),
      inferredTerms: this.#inferredTerms[slot] ?? [],
      levels: this.abilities.get(slot),
      wishes: this.wishes.get(slot)?.[0]?.text ?? null,
      refusals: this.refusals.get(slot)?.[0]?.text ?? null,
      experience:
        this.experience.get(slot)?.map(({ text, tag }): CompiledExperience => {
          const { tasks, share } = this.experienceTags.tasksOf(this.experienceTags.codeAt(tag));
          return { text, tasks, share, months: this.experienceTags.monthsAt(tag) };
        }) ?? null,
    };
    for (const part of this.#covering) {
      Object.assign(candidate, part.get(slot));
    }
    return candidate;
  }

  /** Null when unknown. */
  #locationOf(slot: number): Location | null {
    const lat = this.lat.get(slot);
    const lon = this.lon.get(slot);
    return lat === null || lon === null ? null : { lat, lon };
  }
}
