/** How alike two things are said to be. A matter of wording alone, no score reads it. */
export type Likeness = 'clear' | 'some' | 'none';

/** From this on, 0..1, they are clearly alike; below the other, not at all. */
const clearFrom = 0.45;
const someFrom = 0.12;

/** What a likeness of 0..1 is called. */
export function likenessOf(value: number): Likeness {
  if (value >= clearFrom) {
    return 'clear';
  }
  return value >= someFrom ? 'some' : 'none';
}
