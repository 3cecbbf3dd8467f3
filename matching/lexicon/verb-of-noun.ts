import { swedishWords } from './swedish-words.ts';

/** The bare doing, and what no ending shows. Own list, of what is done at work. */
const ownNouns: ReadonlyMap<string, string> = new Map(
  `arbete:arbeta bak:baka besök:besöka byte:byta dans:dansa disk:diska flytt:flytta fiske:fiska hjälp:hjälpa jobb:jobba
   lek:leka plock:plocka prat:prata skötsel:sköta snickeri:snickra stryk:stryka städ:städa sång:sjunga sömnad:sy
   tvätt:tvätta`
    .split(/\s+/u)
    .map((pair) => {
      const [noun = '', verb = ''] = pair.split(':');
      return [noun, verb];
    }),
);
/** Made of verbs once, and called so for something else by now. Own list. */
const ownMeaning: ReadonlySet<string> = new Set(
  `anställning avdelning behållning byggning förening förvaltning handling hållning klänning ledning mening mottagning ordning räkning
   samling ställning stämning tidning utrustning utställning våning`.split(/\s+/u),
);
const doingEnding = /n?ing$/u;

/**
 * The verb of a noun that says the same doing: *städa* of *städning*. Null for others, and for doers: a *skrivare*
 * is a thing.
 * @param noun a folded dictionary form, not of an unlisted compound: of that, ask for the last part
 */
export function verbOfNoun(noun: string): string | null {
  const own = ownNouns.get(noun);
  if (own !== undefined) {
    return own;
  }
  if (!doingEnding.test(noun) || ownMeaning.has(noun)) {
    return null;
  }
  // *plant·ering* and *lös·ning* both: the shorter ending first, or *mål·ning* would never be looked for
  return [noun.replace(/ing$/u, 'a'), noun.replace(/ning$/u, 'a')].find(isVerb) ?? null;
}

function isVerb(word: string): boolean {
  const words = swedishWords();
  const { asWord = [] } = words.readingAt(words.walk(word)) ?? {};
  return asWord.some(({ cut, add, wordClass }) => cut === 0 && add === '' && wordClass === 'verb');
}
