import { wordsOfList } from '../text/words-of-list.ts';

const firstChoice = /\{([^}]*)\}/u;
const choiceMark = '|';

/**
 * The phrases that one with choices stands for, as *{städa|göra rent} {kök|toalett}*. Choices of single words stay choices: only
 * one of several words becomes a phrase of its own, so here *{städa} {kök|toalett}* and *göra rent {kök|toalett}*. `drop` takes
 * words out.
 */
export function expandChoices(phrase: string, drop: (word: string) => boolean): string[] {
  const found = firstChoice.exec(phrase);
  if (found === null) {
    return [phrase];
  }
  const before = phrase.slice(0, found.index);
  const rests = expandChoices(phrase.slice(found.index + found[0].length), drop);
  const ways = (found[1] ?? '')
    .split(choiceMark)
    .map((way) => wordsOfList(way).filter((word) => !drop(word)));
  const single = ways.filter(({ length }) => length === 1).flat();
  const several = ways.filter(({ length }) => length > 1).map((words) => words.join(' '));
  const pieces = single.length > 0 ? [`{${single.join(choiceMark)}}`, ...several] : several;
  return pieces.flatMap((piece) => rests.map((rest) => before + piece + rest));
}
