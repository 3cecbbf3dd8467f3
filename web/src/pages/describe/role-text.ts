/** The three questions that are answered in own words, in the order that they are asked. */
export const parts = ['work', 'needs', 'offer'] as const;
/** See {@link parts}. */
export type Part = (typeof parts)[number];
/** What is answered to each. */
export type PartTexts = Readonly<Record<Part, string>>;

/** The headings of a role's description: the engine and those who read it know by them what is what. */
const headings: PartTexts = { work: 'Arbetsuppgifter:', needs: 'Krav:', offer: 'Vi erbjuder:' };

/** An answer repeats the question the other way round: what they have no time for is the work, and not denied. */
const noTime =
  /^[\t -]*(?:(?:vi|ingen|personalen)\s+)?(?:hinner|orkar)\s+(?:(?:inte|aldrig|sällan|ofta inte)\s+)?(?:riktigt\s+)?(?:med\s+)?(?:att\s+)?/gimu;

/** Where an answer stands in the whole text. */
interface PlacedPart {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The answers as one text, and where each of them stands in it. */
export interface RoleText {
  readonly text: string;
  readonly placed: readonly PlacedPart[];
}

/** Puts the answers together under their headings; a text of the work alone stands as it is. */
export function composeText(texts: PartTexts): RoleText {
  const filled = parts.filter((part) => texts[part].trim() !== '');
  const isWorkAlone = filled.length === 1 && filled[0] === 'work';
  let text = '';
  const placed: PlacedPart[] = [];
  for (const part of filled) {
    text += text === '' ? '' : '\n\n';
    text += isWorkAlone ? '' : `${headings[part]}\n`;
    const start = text.length;
    text += part === 'work' ? texts.work.trim().replaceAll(noTime, '') : texts[part].trim();
    placed.push({ part, start, end: text.length });
  }
  return { text, placed };
}

/** The answers that a description was put together from; one that was written elsewhere is an answer to the first question. */
export function splitText(description: string): PartTexts {
  const found = { work: '', needs: '', offer: '' };
  let rest = description;
  for (const part of parts.toReversed()) {
    const mark = `${headings[part]}\n`;
    const at = rest.startsWith(mark) ? 0 : rest.lastIndexOf(`\n\n${mark}`);
    if (at >= 0) {
      found[part] = rest.slice(rest.startsWith(mark) ? mark.length : at + 2 + mark.length).trim();
      rest = rest.slice(0, at);
    }
  }
  return rest.trim() === '' ? found : { work: description, needs: '', offer: '' };
}
