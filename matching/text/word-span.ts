/** Words of a text: `text` equals `source.slice(start, end)`; positions are UTF-16 units of the text as given. */
export interface WordSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
