import { EntitySchema } from 'typeorm';
import type { Candidate } from '../../matching/model/candidate.ts';
import { type MatchedProfileRow, matchedProfileColumns } from './matched-profile-columns.ts';

/** The scored part of a candidate as stored: the profile without the fields that have columns of their own. */
export type CandidateProfile = Omit<Candidate, 'nodeId' | 'reference' | 'coachId' | 'status'>;

/** One candidate, known by a pseudonymous case reference. A deleted one stays as an empty tombstone. */
export interface CandidateRow extends MatchedProfileRow {
  reference: string;
  coachId: string | null;
  /** Id of the principal who submitted it; null when it came from a file of a person, or was there before it was kept. */
  submittedBy: string | null;
  /** How many placements of the person are planned or running. */
  placements: number;
  /** When somebody last said that it is true: with each edit, or by confirming it. */
  confirmedAt: Date;
  /** Whether that is so long ago that the person is on no list; kept by the worker. */
  isLapsed: boolean;
  /** Whether an objection of the person stands, so that they are on no list; kept by a trigger. */
  hasObjection: boolean;
  /** `YYYY-MM-DD`, when the person is to be erased of whom nothing was heard for a period; null for none, as far as notice was given. */
  eraseOn: string | null;
  /** How many proposals are recorded of the person, and how many of them the input revision counts in. Kept by triggers. */
  timesProposed: number;
  timesCounted: number;
  profile: CandidateProfile;
}

/** Table `candidates`. */
export const candidateEntity = new EntitySchema<CandidateRow>({
  name: 'candidate',
  tableName: 'candidates',
  columns: {
    ...matchedProfileColumns,
    reference: { type: 'text' },
    coachId: { name: 'coach_id', type: 'uuid', nullable: true },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    placements: { type: 'integer', default: 0 },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', default: () => 'now()' },
    isLapsed: { name: 'is_lapsed', type: 'boolean', default: false },
    hasObjection: { name: 'has_objection', type: 'boolean', default: false },
    eraseOn: { name: 'erase_on', type: 'date', nullable: true },
    timesProposed: { name: 'times_proposed', type: 'integer', default: 0 },
    timesCounted: { name: 'times_counted', type: 'integer', default: 0 },
    profile: { type: 'jsonb' },
  },
  indices: [
    // of an expression, which the migration makes
    { name: 'candidates_look', synchronize: false },
    {
      name: 'candidates_reference',
      columns: ['nodeId', 'reference'],
      unique: true,
      where: `status <> 'deleted'`,
    },
    { name: 'candidates_owed', columns: ['nodeId'], where: 'matched_input_revision < input_revision' },
    { name: 'candidates_listed', columns: ['nodeId'], where: 'is_listed' },
    { name: 'candidates_to_lapse', columns: ['confirmedAt'], where: `status = 'open' AND NOT is_lapsed` },
    { name: 'candidates_erase_on', columns: ['eraseOn'], where: 'erase_on IS NOT NULL' },
    { name: 'candidates_lapsed', columns: ['confirmedAt'], where: 'is_lapsed' },
    { name: 'candidates_times_uncounted', columns: ['nodeId'], where: 'times_counted < times_proposed' },
    { name: 'candidates_epoch', columns: ['nodeId', 'matchedEpoch'] },
  ],
  foreignKeys: [
    { name: 'candidates_node', target: 'node', columnNames: ['nodeId'], referencedColumnNames: ['id'] },
  ],
});
