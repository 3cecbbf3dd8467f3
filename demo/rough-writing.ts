import type { SeededRandom } from './seeded-random.ts';

/** Letters beside each other on a Swedish keyboard, for slips of the finger. */
const neighbours: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  d: 'f',
  e: 'r',
  g: 'h',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  r: 't',
  s: 'a',
  t: 'y',
  u: 'i',
};

/** `text` as someone writes it who writes seldom: `slips` typing errors at most, 0 and up, in longer words only. */
export function writtenRoughly(text: string, slips: number, random: SeededRandom): string {
  const words = text.split(' ');
  for (let slip = 0; slip < slips; slip += 1) {
    const index = random.int(0, words.length - 1);
    const word = words[index];
    if (word === undefined || word.length < 5) {
      continue;
    }
    words[index] = slipOfTheFinger(word, random);
  }
  return words.join(' ');
}

function slipOfTheFinger(word: string, random: SeededRandom): string {
  const at = random.int(1, word.length - 3);
  const before = word.slice(0, at);
  const here = word.charAt(at);
  const rest = word.slice(at + 1);
  switch (random.int(0, 4)) {
    case 0:
      return `${before}${rest.charAt(0)}${here}${rest.slice(1)}`;
    case 1:
      return `${before}${rest}`;
    case 2:
      return `${before}${here}${here}${rest}`;
    case 3:
      return `${before}${neighbours[here] ?? here}${rest}`;
    default:
      return word
        .replace(/[åä]/u, 'a')
        .replace('ö', 'o')
        .replace(/mm|tt|ll|nn/u, (pair) => pair.charAt(0));
  }
}

/** `text` with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a och b", "a, b och c"; "samt" where the items hold an "och" of their own. */
export function enumerated(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const joint = items.some((item) => item.includes(' och ')) ? ' samt ' : ' och ';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${joint}${last}`;
}
