/** One term of a vocabulary that a site imports. */
export interface SiteTerm {
  /** The owner's identifier. */
  readonly uri: string;
  /** What sort of term it is, in the owner's words, e.g. `skill` or `occupation-name`. */
  readonly kind: string;
  readonly preferredLabel: string;
  /** Without repeats, and without the preferred label. */
  readonly otherLabels: readonly string[];
  readonly definition: string | null;
  /** Identifiers of the wider terms, without repeats. */
  readonly broader: readonly string[];
}

/** A file of a vocabulary that can't be used. The message names the file, the place and the way out. */
export class VocabularyFileError extends Error {
  override readonly name = 'VocabularyFileError';

  /** `place` is a line or a path in the file; '' for the whole file. */
  constructor(file: string, place: string, message: string) {
    super(`${file}: ${place === '' ? '' : `${place}: `}${message}`);
  }
}

/** Puts together what several files, or several places of one file, say of the same terms; in order of identifier. */
export function mergeTerms(terms: Iterable<SiteTerm>): SiteTerm[] {
  const byUri = new Map<string, SiteTerm>();
  for (const term of terms) {
    const known = byUri.get(term.uri);
    byUri.set(term.uri, known === undefined ? term : mergeTwo(known, term));
  }
  return [...byUri.values()]
    .map((term) => ({
      ...term,
      otherLabels: [...new Set(term.otherLabels)].filter((label) => label !== term.preferredLabel).sort(),
      broader: [...new Set(term.broader)].sort(),
    }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

function mergeTwo(known: SiteTerm, other: SiteTerm): SiteTerm {
  return {
    ...known,
    otherLabels: [...known.otherLabels, other.preferredLabel, ...other.otherLabels],
    definition: known.definition ?? other.definition,
    broader: [...known.broader, ...other.broader],
  };
}
