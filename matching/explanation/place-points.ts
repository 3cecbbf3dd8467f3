import type { PointPlace, Reader } from '../language/sentence.ts';
import type { Fields } from '../pair/reads.ts';
import type { PointSubject } from './explanation.ts';
import { type Finding, isTelling } from './findings.ts';

/** A finding as one reader is told it. */
export interface ToldFinding extends Finding {
  readonly text: string;
  /** Whether the sentence has a place for a value: one without could be said of many. */
  readonly hasPlace: boolean;
  /** The question that would settle it; null where the reader is asked none. */
  readonly questionText: string | null;
}

/** A finding in its place; a question is told as that. */
export type PlacedFinding = ToldFinding & { readonly place: PointPlace };

/** The most of each that is said first. */
const most = { reason: 3, doubt: 2, question: 1 } as const;
/** From which size on something is worth saying first. */
const sizeOfReason = 0.05;
/** From which size on what is to be checked is a doubt: an eighth of the demands that nobody has rated is none. */
const sizeOfCheck = 2;
/** See {@link sizeOfReason}; also what keeps a pair from being called good. */
export const sizeOfDoubt = 0.2;

/**
 * What is said first of all that is told, largest first, and then the rest in the order given:
 * 1. The question whose answer matters most.
 * 2. What speaks most against; then what must be checked and isn't asked.
 * 3. What speaks most for.
 * Each but the question is about something else than the others of its place.
 */
export function placePoints(told: readonly ToldFinding[], reader: Reader): PlacedFinding[] {
  const question = bySize(told.filter(({ questionText }) => questionText !== null)).slice(0, most.question);
  const others = told.filter((finding) => !question.includes(finding));
  const against = bySize(
    others.filter(({ kind, size }) => kind === 'adjustment' || (kind === 'against' && size >= sizeOfDoubt)),
  );
  const toCheck = bySize(
    others.filter(
      (finding) =>
        finding.kind === 'to-check' &&
        finding.size >= sizeOfCheck &&
        finding.hasPlace &&
        !question.some((asked) => areOfOne(asked.reads, finding.reads)),
    ),
  );
  const doubts = firstOf([...against, ...toCheck], most.doubt);
  const speakingFor = bySize(
    others.filter(
      (finding) =>
        finding.kind === 'for' &&
        finding.mayBeReason &&
        finding.size > sizeOfReason &&
        isTelling(finding.values),
    ),
  );
  // that a no is heard matters more to who said it than all else that fits
  const kept = reader === 'candidate' ? others.filter(({ keepsNo }) => keepsNo) : [];
  const reasons = firstOf(
    [...kept, ...speakingFor].filter(({ subject, reads }) =>
      // what is good of that of which something is in doubt waits behind it
      doubts.every((doubt) => isSame(doubt.subject, subject) || !areOfOne(doubt.reads, reads)),
    ),
    most.reason,
    reader === 'candidate' ? 2 : 1,
  );
  const first = new Set<ToldFinding>([...reasons, ...doubts, ...question]);
  const inPlace = (place: PointPlace) => (finding: ToldFinding) => ({ ...finding, place });
  return [
    ...reasons.map(inPlace('reason')),
    ...doubts.map(inPlace('doubt')),
    ...question.map(inPlace('question')),
    ...told.filter((finding) => !first.has(finding)).map(inPlace('more')),
  ];
}

/** The first so many that are each of something else, and of them so many that tell of noes that were kept. */
function firstOf(findings: readonly ToldFinding[], count: number, noes = count): ToldFinding[] {
  const chosen: ToldFinding[] = [];
  for (const finding of findings) {
    const isSaid = chosen.some(({ reads }) => areOfOne(reads, finding.reads));
    const isOneNoMore = finding.keepsNo && chosen.filter(({ keepsNo }) => keepsNo).length >= noes;
    if (!isSaid && !isOneNoMore && chosen.length < count) {
      chosen.push(finding);
    }
  }
  return chosen;
}

/** Whether two findings are decided by the same of both sides, as hours that can be worked and hours that are wanted. */
function areOfOne(one: Fields, other: Fields): boolean {
  return (
    one.candidate.some((field) => other.candidate.includes(field)) &&
    one.role.some((field) => other.role.includes(field))
  );
}

function isSame(one: PointSubject, other: PointSubject): boolean {
  return 'rule' in one && 'rule' in other && one.rule === other.rule;
}

function bySize(findings: readonly ToldFinding[]): ToldFinding[] {
  return findings.toSorted((one, other) => other.size - one.size);
}
