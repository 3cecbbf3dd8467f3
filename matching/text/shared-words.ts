import type { TextProfile } from './text-profile.ts';

interface SharedWord {
  /** As the writer of the first text spelled it. */
  readonly a: string;
  /** As the writer of the second text spelled it. */
  readonly b: string;
  /** The concept of the site by which they met: its label; absent where they met by themselves alone. */
  readonly siteTerm?: string;
}

interface Meeting {
  readonly atA: number;
  readonly atB: number;
  readonly isSameWord: boolean;
  readonly strength: number;
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
  const meetings: Meeting[] = [];
  wordsOfA.forEach(({ form: formOfA }, atA) => {
    for (const { at: atB, similarity } of b.finder.meet(formOfA)) {
      const formOfB = wordsOfB[atB]?.form;
      if (formOfB === undefined) {
        continue;
      }
      const strength = similarity * formOfA.everyday * formOfB.everyday;
      meetings.push({ atA, atB, isSameWord: formOfA.folded === formOfB.folded, strength });
    }
  });
  meetings.sort((x, y) => y.strength - x.strength || x.atA - y.atA || x.atB - y.atB);

  const toldOfA = new Set<number>();
  const toldOfB = new Set<number>();
  const doneOfA = new Set<number>();
  const doneOfB = new Set<number>();
  const shared: SharedWord[] = [];
  for (const { atA, atB, isSameWord } of meetings) {
    if (shared.length >= limit) {
      break;
    }
    if (doneOfA.has(atA) || doneOfB.has(atB)) {
      continue;
    }
    if (toldOfA.has(atA) && toldOfB.has(atB)) {
      continue;
    }
    toldOfA.add(atA);
    toldOfB.add(atB);
    if (isSameWord) {
      doneOfA.add(atA);
      doneOfB.add(atB);
    }
    const own = wordsOfA[atA]?.spelling ?? '';
    const other = wordsOfB[atB]?.spelling ?? '';
    const concept = wordsOfA[atA]?.form.concept ?? null;
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
