/** Most letters of a text in a list: two lines on a desk. */
const mostLetters = 140;

/** The beginning of a text, by whole words; the same at every size of text, so that who enlarges it is not told less. All of it when it is short. */
export function preview(text: string): string {
  if (text.length <= mostLetters) {
    return text;
  }
  const start = text.slice(0, mostLetters);
  const end = start.search(/\s+\S*$/);
  return `${(end > 0 ? start.slice(0, end) : start).replace(/[\s,;:.–-]+$/, '')} …`;
}
