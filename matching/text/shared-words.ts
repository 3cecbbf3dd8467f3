import type { TextProfile } from './text-profile.ts';
import type { Word } from './word.ts';

interface SharedWord {
  /** As the writer of the first text spelled it. */
  readonly a: string;
  /** As the writer of the second text spelled it. */
  readonly b: string;
  /** The concept of the site by which they met: its label; absent where they met by themselves alone. */
  readonly siteTerm?: string;
}

/**
 * Evidence of a text similarity: which words of the first text met which of the second, best first, at most
 * `limit` pairs. Function words never count. A pair's strength is how alike the words are, less when
 * a word is one of those that every text about work has; ties keep reading order. A compound may meet both its
 * parts, so a word can show twice, but each pair tells of at least one word not yet told of, and a word that met
 * itself is done. A concept of the site meets itself, by the words that named it in each text.
 */
export function sharedWords(a: TextProfile, b: TextProfile, limit: number): readonly SharedWord[] {
  const wordsOfA = a.contentWords;
  const wordsOfB = b.contentWords;
  const meetings = meetingsOf(wordsOfA, b);
  if (meetings.length === 0) {
    return [];
  }
  const toldOfA = new Set<number>();
  const toldOfB = new Set<number>();
  const doneOfA = new Set<number>();
  const doneOfB = new Set<number>();
  const isTold = ({ atA, atB }: Meeting): boolean =>
    doneOfA.has(atA) || doneOfB.has(atB) || (toldOfA.has(atA) && toldOfB.has(atB));
  const shared: SharedWord[] = [];
  while (shared.length < limit) {
    const best = strongest(meetings, isTold);
    if (best === null) {
      break;
    }
    const { atA, atB } = best;
    toldOfA.add(atA);
    toldOfB.add(atB);
    const wordOfA = wordsOfA[atA];
    const wordOfB = wordsOfB[atB];
    if (wordOfA?.form.folded === wordOfB?.form.folded) {
      doneOfA.add(atA);
      doneOfB.add(atB);
    }
    const own = wordOfA?.spelling ?? '';
    const other = wordOfB?.spelling ?? '';
    const concept = wordOfA?.form.concept ?? null;
    const bySite = concept === null ? {} : { siteTerm: concept.labels[0] };
    // words that met by themselves and by a concept, or by two, are told once
    const told = shared.findIndex((met) => met.a === own && met.b === other);
    if (told < 0) {
      shared.push({ a: own, b: other, ...bySite });
    } else {
      shared[told] = { a: own, b: other, ...bySite, ...shared[told] };
    }
  }
  return shared;
}

/** A word of the first text and one of the second that it met. */
interface Meeting {
  readonly atA: number;
  readonly atB: number;
  readonly strength: number;
}

/** In reading order of the first text, then of the second. */
function meetingsOf(wordsOfA: readonly Word[], b: TextProfile): Meeting[] {
  const meetings: Meeting[] = [];
  wordsOfA.forEach(({ form }, atA) => {
    for (const { at: atB, similarity } of b.finder.meet(form)) {
      const everydayOfB = b.contentWords[atB]?.form.everyday ?? 0;
      meetings.push({ atA, atB, strength: similarity * form.everyday * everydayOfB });
    }
  });
  return meetings;
}

/** The strongest meeting that is not told yet, the first of equals: few are told, so that sorting them all would take longer. */
function strongest(meetings: readonly Meeting[], isTold: (meeting: Meeting) => boolean): Meeting | null {
  let best: Meeting | null = null;
  for (const meeting of meetings) {
    if (meeting.strength > (best?.strength ?? 0) && !isTold(meeting)) {
      best = meeting;
    }
  }
  return best;
}
