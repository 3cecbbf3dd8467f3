import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../matching/scoring/pair-scorer.ts';
import { benchDate, generatedCandidates, generatedRoles } from './generated-profiles.ts';
import { miniSearchTexts } from './systems/text-alone.ts';
import { type Timing, timeEach } from './timing.ts';

/** What it takes to read and compare a candidate's text and a role's that are both this long. */
export interface LongTextsTiming {
  /** UTF-16 units of each text. */
  readonly length: number;
  /** Reading, compiling, scoring and explaining. */
  readonly passa: Timing;
  /** MiniSearch: indexing the one text, and searching it with the other. */
  readonly miniSearch: Timing;
}

/** The longer is about as much as a profile may hold, and all that is read of it. */
const lengths = [5_000, 20_000] as const;
/** Profiles that one long text is put together from, and how many such texts. */
const partsOfText = 200;
const textCount = 4;

/** Measures two long texts at a length and at four times that. */
export function measureLongTexts(): LongTextsTiming[] {
  const scorer = createPairScorer(defaultPolicy, benchDate);
  const wishes = longTexts(Array.from(generatedCandidates(partsOfText * textCount), ({ text }) => text));
  const descriptions = longTexts(generatedRoles(partsOfText * textCount).map(({ text }) => text));
  return lengths.map((length) => {
    const pairs = wishes.map((text, at) => ({
      wishes: text.slice(0, length),
      description: (descriptions[at] ?? '').slice(0, length),
    }));
    return {
      length,
      passa: timeEach(pairs, (pair) =>
        scorer.explain(compileCandidate('c', { wishes: pair.wishes }), compileRole('r', pair, null)),
      ),
      miniSearch: timeEach(pairs, (pair) => miniSearchTexts([pair.description])(pair.wishes)),
    };
  });
}

function longTexts(parts: readonly string[]): string[] {
  return Array.from({ length: textCount }, (_, at) =>
    parts.slice(at * partsOfText, (at + 1) * partsOfText).join('\n'),
  );
}
