import { wordsOfList } from '../text/words-of-list.ts';
import { phrasesOf } from './phrase-trie.ts';
import { fearEndings, fearsOfNothing, fearsReadAs } from './phrases/fear-words.ts';

const shortestFeared = 3;
const endings = wordsOfList(fearEndings).sort((a, b) => b.length - a.length);
const ofNothing = new Set(wordsOfList(fearsOfNothing));
const readAs = new Map(
  phrasesOf(fearsReadAs).map((pair) => {
    const [part = '', word = ''] = wordsOfList(pair);
    return [part, word];
  }),
);

/**
 * What a compound says to be feared or not tolerated: *hund* of *hundrädd*, *pälsdjur* of *pälsdjursallergiker*; null for
 * any other word. `folded` is a folded word.
 */
export function fearedIn(folded: string): string | null {
  const ending = endings.find((one) => folded.endsWith(one));
  if (ending === undefined) {
    return null;
  }
  const part = folded.slice(0, -ending.length).replace(/(?<=\p{L}{3})s$/u, '');
  return part.length < shortestFeared || ofNothing.has(part) ? null : (readAs.get(part) ?? part);
}
