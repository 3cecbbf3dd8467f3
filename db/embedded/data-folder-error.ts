/** What is wrong with a data folder. */
export type DataFolderProblem =
  | 'not-writable'
  | 'disk-full'
  | 'not-reachable'
  | 'other-owner'
  | 'other-version'
  | 'not-a-cluster'
  | 'no-password';

/** Thrown when the embedded PostgreSQL cannot live in its data folder; the message names the way out. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
  /** What is wrong, for code that wants to tell the cases apart. */
  readonly problem: DataFolderProblem;

  constructor(problem: DataFolderProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/**
 * Turns a failed file operation inside a data folder into an error that a user can act on.
 * @returns the same value when it is no file-system error, or one without a plain explanation
 */
export function explainFileError(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return error;
  }
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFullError(dataDir, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new DataFolderError(
        'not-writable',
        `Passa cannot keep its data in ${dataDir} (${error.message}). ` +
          'Give this user the right to write there, or choose another folder with PASSA_DATA_DIR.',
        { cause: error },
      );
    default:
      return error;
  }
}

/** The error for a full disk or quota under a data folder. */
export function diskFullError(dataDir: string, cause: unknown): DataFolderError {
  return new DataFolderError(
    'disk-full',
    `The disk or quota under ${dataDir} is full; the database alone takes 60 MB. ` +
      'Free some space, or choose a folder on another disk with PASSA_DATA_DIR.',
    { cause },
  );
}
