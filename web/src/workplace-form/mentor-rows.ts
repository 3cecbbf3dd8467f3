import type { WorkplaceFields } from './workplace-queries.ts';

/** A mentor as it is written: one without a name is not stored yet. */
export interface MentorRow {
  /** The mentor's id, stored or new. */
  readonly key: string;
  readonly name: string;
  /** How many the mentor can support; empty when it is not told. */
  readonly places: string;
  /** The date of the employer education, `YYYY-MM-DD`; empty when it is not told. */
  readonly trainedOn: string;
}

/** What is stored of the rows; those without a name wait. */
export function toMentors(rows: readonly MentorRow[]): NonNullable<WorkplaceFields['mentors']> {
  return rows
    .filter(({ name }) => name.trim() !== '')
    .map(({ key, name, places, trainedOn }) => ({
      id: key,
      name: name.trim(),
      ...(places === '' ? {} : { places: Number(places) }),
      ...(trainedOn === '' ? {} : { trainedOn }),
    }));
}

/** The rows of what is stored. */
export function toRows(mentors: WorkplaceFields['mentors']): MentorRow[] {
  return (mentors ?? []).map(({ id, name, places, trainedOn }) => ({
    key: id ?? crypto.randomUUID(),
    name,
    places: places === undefined ? '' : String(places),
    trainedOn: trainedOn ?? '',
  }));
}
