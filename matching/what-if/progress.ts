/** How far a computation is, in parts of about equal length. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Hears now and again how far a computation is. */
export type OnProgress = (progress: Progress) => void;
