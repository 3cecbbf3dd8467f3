/** Last parts of compounds that say what sort of post or thing it is, and little about the work. Own list. */
const genericHeads = `arbetare arbetaren arbete arbeten tjänst tjänster ansvarig ansvarige chef chefer ledare tekniker
assistent assistenter biträde biträden operatör operatörer ingenjör ingenjörer handläggare specialist konsult konsulter
lärare montör montörer förare skötare säljare verksamhet verksamheter system utrustning metoder metod processer process
teknik hantering medel personal frågor ledning utveckling produkter material administratör samordnare koordinator
rådgivare utbildning kunskap lära program anläggning anläggningar område områden mekaniker reparatör installatör
direktör föreståndare vetenskap forskare analytiker instruktör pedagog maskinist mästare vakt inspektör kontrollant
planerare planering tillverkning tillverkare utvecklare expert`;

const heads: ReadonlySet<string> = new Set(
  genericHeads.split(/\s+/u).flatMap((head) => ['', 'n', 's', 'na', 'en'].map((ending) => head + ending)),
);
const longestHead = Math.max(...[...heads].map(({ length }) => length));
/** Before a head there is at least this much: else it is the whole word. */
const leastBefore = 3;

/** Where the generic head of a compound starts, the length of the word when it has none. */
export function genericHeadStart(folded: string): number {
  for (let start = Math.max(0, folded.length - longestHead); start < folded.length; start += 1) {
    if (heads.has(folded.slice(start))) {
      return start >= leastBefore ? start : folded.length;
    }
  }
  return folded.length;
}

/** Whether a word is nothing but a generic head. */
export function isGenericHead(folded: string): boolean {
  return heads.has(folded);
}
