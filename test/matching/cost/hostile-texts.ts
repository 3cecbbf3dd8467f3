import { generateRegion } from '../../../demo/generate-region.ts';

/** Repeats pieces, one after the other, up to a length. */
function repeated(pieces: readonly string[], length: number): string {
  const all = pieces.join('');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Words that no other has, by number, of letters alone. */
function wordOf(number: number): string {
  return [...`${1_000_000 + number * 7_919}`].map((digit) => 'aeioukrstl'.charAt(Number(digit))).join('');
}

function prose(): string[] {
  const { candidates, roles } = generateRegion({
    seed: 3,
    today: '2026-11-21',
    candidates: 60,
    roles: 60,
    workplaces: 5,
  });
  return [
    ...candidates.map(({ wishes }) => `${wishes ?? ''}\n`),
    ...roles.map(({ description }) => `${description ?? ''}\n`),
  ];
}

/** Texts of a length that make work: what people write, and what nobody would. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) => repeated(prose(), length),
  'different words': (length) =>
    repeated(
      Array.from({ length: Math.ceil(length / 8) }, (_, number) => `${wordOf(number)} `),
      length,
    ),
  'one word': (length) => repeated(['städa '], length),
  'a word a sentence': (length) => repeated(['städa. '], length),
  'one list': (length) => repeated(['städa kök och '], length),
  'things of a task': (length) => repeated(['städa trappor '], length),
  'one refusal after the other': (length) => repeated(['jag vill inte städa, utan laga mat, '], length),
  'turns without a no': (length) => repeated(['jag vill städa utan '], length),
  'cues and then what they may speak of': (length) =>
    repeated(['vill den '], length / 2) + repeated(['städa '], length / 2),
  'cues that are named themselves': (length) => repeated(['hjälp '], length),
  'what comes now and then': (length) => repeated(['ibland '], length / 2) + repeated(['städa '], length / 2),
  'conditions and abilities': (length) => repeated(['buller damm läsa lyfta tungt '], length),
  'personal facts': (length) => repeated(['jag är 45 år från Syrien '], length),
  'telephone numbers': (length) => repeated(['070-123 45 67 ring '], length),
  addresses: (length) => repeated(['a.b@c.se '], length),
  'parts of addresses': (length) => repeated(['a.a.@'], length),
  digits: (length) => repeated(['0701234567'], length),
  'digits apart': (length) => repeated(['07 01 23 45 '], length),
  'neither words nor ends': (length) => repeated(['städa', '😀👍🏽', '.,;:!?()-'], length),
};
