import type { CutRoleText, CutSentence } from './cut-role-text.ts';
import type { RoleHeading } from './phrases/role-phrases.ts';
import type { RoleCues } from './role-cues.ts';
import type { RoleLabel } from './role-label.ts';

/** What a sentence stands under. */
export interface RoleSection {
  /** Where its heading ends, as a position of words; where the sentence starts when it has none. */
  readonly headingTo: number;
  /** What its words are unless they tell otherwise. */
  readonly base: RoleLabel;
  /** Whether it is the title, which is the work whatever its words would tell elsewhere. */
  readonly isTitle: boolean;
  /** Whether it is under a heading for what is good to have. */
  readonly isBonus: boolean;
}

interface FoundHeading {
  readonly kind: RoleHeading;
  readonly to: number;
  readonly isBonus: boolean;
}

/** The longest line, in words, that can be a heading. */
const longestHeading = 9;
/** The longest line that can be a heading that no list has. */
const longestUnknownHeading = 6;
/** First words of headings that go on in the writer's own words ("Arbetsuppgifter för vaktmästare", "Välkommen till Vallen"). */
const openHeadings = new Set(
  'arbetsuppgifter kvalifikationer meriterande om välkommen ansökan kontakt vad vem hälsning what who about'.split(
    ' ',
  ),
);

/**
 * What each sentence of a role's text stands under. A heading on a line of its own holds to the next one, one within a line to
 * the end of the line. Where the work has a heading, what stands before the first is about the employer, but for a title.
 * `bodyFrom` is the UTF-16 unit from which there are headings.
 */
export function sectionsOf(cut: CutRoleText, text: string, cues: RoleCues, bodyFrom: number): RoleSection[] {
  const { sentences, tokens } = cut;
  const headings = sentences.map((sentence) =>
    (tokens[sentence.from]?.start ?? 0) < bodyFrom ? null : headingOf(sentence, cut, text, cues),
  );
  const firstHeading = headings.findIndex((heading) => heading !== null);
  const hasWorkHeading = headings.some((heading) => heading?.kind === 'work');
  const isContact = contactsIn(text);
  let line: FoundHeading | null = null;
  let inline: FoundHeading | null = null;
  return sentences.map((sentence, number) => {
    const heading = headings[number] ?? null;
    if (sentence.startsLine) {
      inline = null;
    }
    if (heading !== null && heading.to < sentence.to) {
      inline = heading;
    } else if (heading !== null) {
      line = heading;
      inline = null;
    } else if (
      isUnknownHeading(sentence) &&
      (headings[number - 1] ?? null) === null &&
      isProse(sentences[number + 1])
    ) {
      line = null;
    }
    const holding: FoundHeading | null = inline ?? line;
    const isTitle =
      number === 0 &&
      heading === null &&
      sentences.length > 1 &&
      sentence.isWholeLine &&
      sentence.ending === '';
    const isBefore = hasWorkHeading && number < firstHeading && !isTitle;
    const isInBody = (tokens[sentence.from]?.start ?? 0) >= bodyFrom;
    return {
      headingTo: heading?.to ?? sentence.from,
      base:
        isContact(tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0) ||
        (holding === null && isBefore && isInBody)
          ? 'about'
          : labelOf(holding),
      isTitle,
      isBonus: holding?.isBonus ?? false,
    };
  });
}

const labelOf = (heading: FoundHeading | null): RoleLabel =>
  heading === null || heading.kind === 'times' ? 'work' : heading.kind;

const addressPattern = /@|www\.|https?:/u;
const phonePattern = /\b0\d{1,3}[-\s–]\d{2}/u;

/**
 * Tells of stretches of a text, asked for in reading order, whether an e-mail address, a web address or a phone number is in them or
 * reaches into them.
 */
function contactsIn(text: string): (start: number, end: number) => boolean {
  // most texts have none
  const addresses = addressPattern.test(text)
    ? [...text.matchAll(/\S+/gu)].filter(([piece]) => addressPattern.test(piece))
    : [];
  const hasPhone = phonePattern.test(text);
  let next = 0;
  return (start, end) => {
    for (
      let at = addresses[next];
      at !== undefined && at.index + at[0].length <= start;
      at = addresses[next]
    ) {
      next += 1;
    }
    return (
      (addresses[next]?.index ?? text.length) < end || (hasPhone && phonePattern.test(text.slice(start, end)))
    );
  };
}

function headingOf(
  sentence: CutSentence,
  { words, tokens }: CutRoleText,
  text: string,
  cues: RoleCues,
): FoundHeading | null {
  const { from, to, startsLine, isWholeLine, isBullet, ending } = sentence;
  const isClosed = ending.startsWith(':');
  const within = (left: number, right: number): boolean =>
    right < to && tokens[left]?.sentence === tokens[right]?.sentence;
  const found = cues.headings.longestAt(words, from, within);
  const mayBeLine =
    isWholeLine && to - from <= longestHeading && !ending.startsWith('.') && (!isBullet || isClosed);
  if (found !== undefined) {
    const isBonus = cues.goodToHave.longestAt(words, from, within) !== undefined;
    const isOpen = openHeadings.has(words[from] ?? '') || isClosed;
    if (mayBeLine && (found.to === to || isOpen)) {
      return { kind: found.meaning, to, isBonus };
    }
    const gap = text.slice(tokens[found.to - 1]?.end ?? 0, tokens[found.to]?.start ?? 0);
    if (found.to < to && /^\s*:/u.test(gap)) {
      return { kind: found.meaning, to: found.to, isBonus };
    }
  }
  if (!startsLine || !mayBeLine) {
    return null;
  }
  if (isClosed) {
    for (let at = from; at < to; at += 1) {
      const told =
        (at === from ? cues.openings.longestAt(words, at, within) : undefined) ??
        cues.signs.longestAt(words, at, within);
      if (told !== undefined) {
        return {
          kind: told.meaning,
          to,
          isBonus: cues.goodToHave.longestAt(words, at, within) !== undefined,
        };
      }
    }
    return null;
  }
  // "Om Kulturskolan"
  const next = tokens[from + 1];
  const isAboutName =
    /^(?:om|about)$/u.test(words[from] ?? '') &&
    next !== undefined &&
    /^\p{Lu}/u.test(text.slice(next.start, next.end));
  return isAboutName ? { kind: 'about', to, isBonus: false } : null;
}

/** Whether a sentence is longer than the lines of a list. */
const isProse = (sentence: CutSentence | undefined): boolean =>
  sentence !== undefined && sentence.to - sentence.from > longestUnknownHeading;

const isUnknownHeading = ({
  from,
  to,
  isWholeLine,
  isBullet,
  afterBlankLine,
  isRightAbove,
  ending,
}: CutSentence): boolean =>
  isWholeLine &&
  !isBullet &&
  afterBlankLine &&
  isRightAbove &&
  ending === '' &&
  to - from <= longestUnknownHeading;
