import { type JobName, type JobPayload, jobIdOf, jobPayloads } from '../queue/jobs.ts';

/** What a worker knows of one kind of job: all there is to it, but for its name and payload (`../queue/jobs.ts`). */
export interface JobDeclaration<Name extends JobName> {
  /**
   * Does it. May be asked for again at any time, also for what is done, by the queue, the sweep and other workers. What it
   * must leave for later, it leaves without failing. With `wait` false it leaves at once what somebody else is busy with.
   */
  run(payload: JobPayload<Name>, wait: boolean): Promise<unknown>;
  /** What the rows say is unfinished at `now`, whatever became of its job; the sweep does it. */
  findUnfinished(now: Date): Promise<readonly JobPayload<Name>[]>;
  /** How many the sweep of one process does at once. */
  readonly atOnce: number;
  /**
   * Tells whoever waits for it that it can't be done, with a stable code of why. Left out where nobody gives up: then the
   * sweep tries for ever.
   */
  giveUp?(payload: JobPayload<Name>, failure: string): Promise<void>;
  /** Ends what is under way, when the process is asked to stop. Left out where what is under way ends by itself soon. */
  stop?(): Promise<void>;
}

/** A kind of job as queue and sweep take it: its payload is checked wherever it comes from. */
export interface Job {
  readonly name: JobName;
  readonly atOnce: number;
  readonly isGivenUp: boolean;
  /** Tells one from another. */
  idOf(payload: unknown): string;
  run(payload: unknown, wait: boolean): Promise<unknown>;
  findUnfinished(now: Date): Promise<readonly unknown[]>;
  giveUp(payload: unknown, failure: string): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds that what was asked for may wait for its job before the sweep does it. */
export const hintPatienceMs = 2_000;

/** Makes a job of its declaration. */
export function defineJob<Name extends JobName>(name: Name, declaration: JobDeclaration<Name>): Job {
  const schema = jobPayloads[name];
  return {
    name,
    atOnce: declaration.atOnce,
    isGivenUp: declaration.giveUp !== undefined,
    idOf: (payload) => jobIdOf(name, schema.parse(payload)),
    run: async (payload, wait) => declaration.run(schema.parse(payload), wait),
    findUnfinished: (now) => declaration.findUnfinished(now),
    async giveUp(payload, failure) {
      await declaration.giveUp?.(schema.parse(payload), failure);
    },
    async stop() {
      await declaration.stop?.();
    },
  };
}
