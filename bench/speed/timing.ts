import { percentile } from '../load/percentile.ts';

/** How long something took, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p99: number;
}

/** Compilers need a while to find out what is worth their work; slow peers need it less. Milliseconds and rounds. */
const warmUp = { leastMs: 200, mostMs: 2_000, rounds: 3 } as const;

/** Does something for each subject, after a warm-up of three rounds and a fifth of a second, two seconds at most, and times each. */
export function timeEach<Subject>(subjects: readonly Subject[], act: (subject: Subject) => unknown): Timing {
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  for (let round = 0; round < warmUp.rounds || elapsed() < warmUp.leastMs; round += 1) {
    for (const subject of subjects) {
      if (elapsed() < warmUp.mostMs) {
        act(subject);
      }
    }
    if (elapsed() >= warmUp.mostMs) {
      break;
    }
  }
  return timingOf(
    subjects.map((subject) => {
      const start = performance.now();
      act(subject);
      return performance.now() - start;
    }),
  );
}

/** The same for what is awaited. */
export async function timeEachAsync<Subject>(
  subjects: readonly Subject[],
  act: (subject: Subject) => Promise<unknown>,
): Promise<Timing> {
  for (const subject of subjects.slice(0, 2)) {
    await act(subject);
  }
  const times: number[] = [];
  for (const subject of subjects) {
    const start = performance.now();
    await act(subject);
    times.push(performance.now() - start);
  }
  return timingOf(times);
}

/** Milliseconds that something took, and what it gave. */
export function timeOnce<Result>(act: () => Result): { readonly ms: number; readonly result: Result } {
  const start = performance.now();
  const result = act();
  return { ms: performance.now() - start, result };
}

/** The timing of work on a part of the subject, as it would be for the whole. */
export function scaled({ median, p99 }: Timing, factor: number): Timing {
  return { median: median * factor, p99: p99 * factor };
}

/** Median and 99th percentile of milliseconds. */
export function timingOf(times: readonly number[]): Timing {
  return { median: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
