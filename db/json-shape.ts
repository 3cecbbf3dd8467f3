/** Most values of a body or a line, in lists and objects of whatever depth; a profile has some hundreds. */
export const mostValues = 5_000;
/** Deepest nesting of lists and objects; the deepest profile has five levels. */
export const mostLevels = 32;

const [space, quote, backslash, comma] = [0x20, 0x22, 0x5c, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Whether JSON text is nested deeper than {@link mostLevels}, or holds more than {@link mostValues} values. Told before it is parsed, since a parser
 * takes hundreds of milliseconds for a megabyte of brackets. Of what is no JSON it tells something, and throws nothing.
 */
export function jsonShapeOf(text: string): 'wide' | 'deep' | 'fine' {
  let depth = 0;
  let values = 0;
  // a list or object holds something as soon as something comes between its brackets
  let isJustOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= space) {
      continue;
    }
    const isClosing = code === closeList || code === closeObject;
    if (code === comma || (isJustOpen && !isClosing)) {
      values += 1;
    }
    isJustOpen = code === openList || code === openObject;
    if (code === quote) {
      at = endOfString(text, at);
    } else if (isJustOpen) {
      depth += 1;
    } else if (isClosing) {
      depth -= 1;
    }
    if (depth > mostLevels) {
      return 'deep';
    }
    if (values > mostValues) {
      return 'wide';
    }
  }
  return 'fine';
}

/** Where the quote is that closes the string which begins at `start`; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at === -1) {
      return text.length;
    }
    let before = at;
    while (text.charCodeAt(before - 1) === backslash) {
      before -= 1;
    }
    if ((at - before) % 2 === 0) {
      return at;
    }
  }
}
