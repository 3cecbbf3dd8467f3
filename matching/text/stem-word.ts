import { irregularForms, uninflectedWords } from './irregular-forms.ts';

/** The longest that fits is cut. Nouns, verbs and adjectives together, so *städning* meets *städa*. */
const swedishEndings: ReadonlySet<string> = new Set([
  ...['ningarna', 'ningens', 'ningar', 'ningen', 'andet', 'arnas', 'ernas', 'ornas', 'heten', 'aren', 'arna'],
  ...['erna', 'orna', 'ning', 'ande', 'ende', 'ades', 'ingen', 'are', 'ade', 'ats', 'ing', 'ens', 'ets'],
  ...['an', 'ar', 'as', 'at', 'ad', 'en', 'er', 'et', 'or', 'na', 'a'],
]);
const longestEnding = Math.max(...[...swedishEndings].map(({ length }) => length));

const shortestStem = 3;
const doubledPattern = new Set('bdfglmnprst');
const pastEnding = /(?:(?<=[lrndmgv])de|(?<=[kpstx])te)s?$/u;
const neuterEnding = /(?<=[gnmlkp])t$/u;

/** One consonant for two at the end: *rummen* and *rum* come together. */
function single(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  return last === stem.charAt(stem.length - 2) && doubledPattern.has(last) ? stem.slice(0, -1) : stem;
}

/**
 * The Swedish stem of a folded word: what its inflections and its noun in -ning share. Light on purpose: it cuts one
 * ending, so unlike words seldom meet. Always at least three letters when the word has that many.
 */
export function swedishStem(word: string): string {
  const plain = irregularForms.get(word) ?? word;
  if (plain.length <= shortestStem || uninflectedWords.has(plain)) {
    return plain;
  }
  // most words end otherwise, and an expression costs more than a look
  const last = plain.charAt(plain.length - 1);
  if (plain.length > 5 && (last === 'e' || last === 's')) {
    const present = plain.replace(pastEnding, '');
    if (present !== plain) {
      return single(present);
    }
  }
  for (let cut = Math.max(shortestStem, plain.length - longestEnding); cut < plain.length; cut += 1) {
    if (swedishEndings.has(plain.slice(cut))) {
      return single(plain.slice(0, cut));
    }
  }
  return single(plain.length > 4 && last === 't' ? plain.replace(neuterEnding, '') : plain);
}

const englishEnding = /(?:ings|ing|ies|ied|ed|es|er|s|e|y)$/u;

/** The English stem of a folded word: without -ing, -ed, -er, -s and final e or y. At least three letters are left. */
export function englishStem(word: string): string {
  const stem = word.replace(englishEnding, '');
  return single(stem.length >= shortestStem ? stem : word);
}
