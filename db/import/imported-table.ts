/** The temporary table that a file is loaded into, gone with the transaction. */
export const importedTable = 'imported_profiles';

/** The temporary table of whom of them an import made (`is_created`) or changed, gone with the transaction. */
export const mergedTable = 'merged_profiles';

/** The columns of {@link importedTable} that every kind has. */
export const sharedColumns = [
  ['line', 'integer'],
  ['id', 'uuid'],
  ['is_given', 'boolean'],
  ['node_id', 'text'],
  ['reference', 'text'],
  ['status', 'text'],
  ['profile', 'jsonb'],
] as const;
