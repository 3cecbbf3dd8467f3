import { EntitySchema } from 'typeorm';

/** Follow-up statistics, apart from the profile; matching never reads this table. */
export interface CandidateDetailsRow {
  candidateId: string;
  sex: 'woman' | 'man' | 'other' | null;
  birthYear: number | null;
  groups: string[] | null;
}

/** Table `candidate_details`. */
export const candidateDetailsEntity = new EntitySchema<CandidateDetailsRow>({
  name: 'candidateDetails',
  tableName: 'candidate_details',
  columns: {
    candidateId: { name: 'candidate_id', type: 'uuid', primary: true },
    sex: { type: 'text', nullable: true },
    birthYear: { name: 'birth_year', type: 'integer', nullable: true },
    groups: { type: 'text', array: true, nullable: true },
  },
  foreignKeys: [
    {
      name: 'candidate_details_candidate',
      target: 'candidate',
      columnNames: ['candidateId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
