/**
 * The term of a name that has a blank inside: FNV-1a over UTF-16 code units, then the final mix of MurmurHash3, 32 bits. No gram
 * has a blank inside, so names and grams rarely share a term.
 */
export function hashOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
