import { packedWords } from './packed-words.ts';
import { WordAutomaton } from './word-automaton.ts';

let automaton: WordAutomaton | undefined;

/** The listed words, unpacked at the first call and kept. */
export function swedishWords(): WordAutomaton {
  automaton ??= new WordAutomaton(packedWords);
  return automaton;
}
