import type { ConditionId } from '../matching/vocabulary/conditions.ts';
import type { SupportId } from '../matching/vocabulary/supports.ts';
import type { Remark } from './life-situations/life-situation.ts';
import { writtenRoughly } from './rough-writing.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';
import { conditionPhrases, supportPhrases } from './spoken-phrases.ts';
import * as frames from './wish-frames.ts';
import { Wording } from './wording.ts';
import type { WorkArea } from './work-areas/work-area.ts';

/** What is known of a person when the wishes are written down. */
export interface WishSource {
  /** Wanted areas of work, most wanted first; at least one. */
  readonly areas: readonly WorkArea[];
  /** An area that the person doesn't want, if there is one. */
  readonly unwanted: WorkArea | undefined;
  /** What the person adds of the own situation, if anything; `needs` and `avoids` hold what it says. */
  readonly remark: Remark | undefined;
  readonly needs: readonly SupportId[];
  readonly avoids: readonly ConditionId[];
  readonly hours: { readonly min: number; readonly max: number };
  readonly townName: string;
  readonly hasLicence: boolean;
  /** How well the person writes Swedish, 0–4. */
  readonly writing: number;
  readonly isLearningSwedish: boolean;
}

/** What a text says that a field says too. */
export interface Told {
  readonly need?: { readonly support: SupportId; readonly strength?: 'needed' | 'helpful' };
  readonly avoid?: { readonly condition: ConditionId; readonly strength?: 'never' | 'rather-not' };
  readonly hours?: boolean;
}

/** Wishes in own words, and what they tell. */
export interface ComposedWishes {
  readonly text: string;
  readonly told: readonly Told[];
}

/** `isFilled`: its words are the wording's own, and new already. */
type Sentence = Told & { readonly text: string; readonly isFilled?: boolean };

const extraSentences: readonly Weighted<number>[] = [
  [0, 18],
  [1, 30],
  [2, 28],
  [3, 17],
  [4, 7],
];

/**
 * A person's wishes in own words: one to six sentences whose style, mood and errors follow the person. The words
 * agree with the rest of the profile, and hardly repeat themselves. At most 1,000 characters.
 */
export function composeWishes(source: WishSource, random: SeededRandom): ComposedWishes {
  const wording = new Wording(source.areas, random);
  const style = random.share();
  if (style < 0.12) {
    const note = wording.fill(random.pick(frames.notes)) ?? wording.fill('{A}') ?? '';
    return { text: writtenRoughly(note, random.int(0, 1), random), told: [] };
  }
  const voice: Voice = style > 0.97 ? 'coach' : source.isLearningSwedish ? 'learner' : 'fluent';
  const opening = wording.fill(random.pick(openings[voice])) ?? wording.fill('Jag vill {a}.') ?? '';
  // An opening with two wishes needs no third.
  const hasTwo = / eller |andra hand/u.test(opening);
  const ofTheWork = wordsOfTheWork(source, voice, wording, hasTwo, random);
  const ofThePerson = wordsOfThePerson(source, voice, random);
  const wanted = new Set(random.sample([...ofTheWork, ...ofThePerson], random.pickWeighted(extraSentences)));
  // What is said of the work follows the wish that it is said of; the rest comes in any order.
  const chosen = [...ofTheWork, ...random.sample(ofThePerson, ofThePerson.length)].filter(
    (sentence) => wanted.has(sentence) && (sentence.isFilled || wording.claim(sentence.text)),
  );
  return {
    text: asWritten([opening, ...chosen.map(({ text }) => text)], source.writing, random),
    told: chosen,
  };
}

type Voice = 'fluent' | 'learner' | 'coach';
const openings: Readonly<Record<Voice, readonly string[]>> = {
  fluent: frames.openings,
  learner: frames.learnerOpenings,
  coach: frames.coachOpenings,
};

function wordsOfTheWork(
  { areas }: WishSource,
  voice: Voice,
  wording: Wording,
  hasTwo: boolean,
  random: SeededRandom,
): Sentence[] {
  const sentences: Sentence[] = [];
  const reasons = areas[0]?.because ?? [];
  if (voice === 'fluent' && reasons.length > 0 && random.chance(0.4)) {
    sentences.push({ text: random.pick(reasons) });
  }
  if (!hasTwo && random.chance(0.4)) {
    const bank = voice === 'learner' ? frames.learnerAdditions : frames.additions;
    const text = wording.fill(random.pick(bank));
    if (text !== undefined) {
      sentences.push({ text, isFilled: true });
    }
  }
  return sentences;
}

function wordsOfThePerson(source: WishSource, voice: Voice, random: SeededRandom): Sentence[] {
  const sentences: Sentence[] = [];
  const { remark, unwanted, hours } = source;
  if (unwanted) {
    const { doing, avoids } = unwanted.refusing;
    const text = (voice === 'learner' ? 'Jag vill inte {u}.' : random.pick(frames.refusals)).replace(
      '{u}',
      doing,
    );
    sentences.push({ text, ...(avoids ? { avoid: { condition: avoids } } : {}) });
  }
  sentences.push(...aversionOf(source, voice, random), ...requestOf(source, voice, random));
  if (remark && voice !== 'coach') {
    sentences.push({
      text: remark.text,
      ...(remark.needs ? { need: { support: remark.needs } } : {}),
      ...(remark.avoids ? { avoid: { condition: remark.avoids } } : {}),
    });
  }
  if (voice === 'fluent' && random.chance(0.15)) {
    sentences.push({ text: random.pick(frames.surroundings) });
  }
  if (random.chance(0.15)) {
    sentences.push({ text: hoursSentence(hours, random), hours: true });
  }
  if (random.chance(0.12)) {
    sentences.push({ text: travelSentence(source, random) });
  }
  return sentences;
}

function aversionOf(
  { avoids, remark, unwanted }: WishSource,
  voice: Voice,
  random: SeededRandom,
): Sentence[] {
  const said = [remark?.avoids, unwanted?.refusing.avoids];
  const open = avoids.filter((condition) => !said.includes(condition) && conditionPhrases[condition]);
  if (open.length === 0 || !random.chance(0.45)) {
    return [];
  }
  const condition = random.pick(open);
  const [frame, strength] = random.pick(voice === 'learner' ? frames.learnerAversions : frames.aversions);
  const text = frame.replace('{x}', random.pick(conditionPhrases[condition] ?? []));
  return [{ text, avoid: { condition, strength } }];
}

function requestOf({ needs, remark }: WishSource, voice: Voice, random: SeededRandom): Sentence[] {
  const open = needs.filter((support) => support !== remark?.needs && supportPhrases[support]);
  if (open.length === 0 || !random.chance(0.4)) {
    return [];
  }
  const support = random.pick(open);
  const phrase = random.pick(supportPhrases[support] ?? []);
  const [frame, strength] = random.pick(requestFrames(voice, phrase.startsWith('att ')));
  return [{ text: frame.replace('{x}', phrase), need: { support, strength } }];
}

function requestFrames(voice: Voice, isClause: boolean): typeof frames.requests {
  if (voice === 'learner') {
    return isClause ? frames.learnerClauseRequests : frames.learnerRequests;
  }
  return isClause ? frames.clauseRequests : frames.requests;
}

function asWritten(sentences: readonly string[], writing: number, random: SeededRandom): string {
  const [first = '', ...others] = sentences;
  const trailsOff = others.length > 0 && random.chance(0.015);
  let text = [trailsOff ? first.replace(/\.$/u, '...') : first, ...others].join(' ');
  if (random.chance(0.1)) {
    text = text.replace(/\.$/u, '');
  }
  const slips = random.chance(writing >= 2 ? 0.12 : 0.4) ? random.int(1, writing >= 1 ? 2 : 3) : 0;
  const rough = writtenRoughly(text, slips, random);
  return random.chance(0.07) ? rough.toLowerCase() : rough;
}

const hourWords = [
  'en timme',
  'två timmar',
  'tre timmar',
  'fyra timmar',
  'fem timmar',
  'sex timmar',
  'sju timmar',
];

function hoursSentence({ min, max }: WishSource['hours'], random: SeededRandom): string {
  if (max >= 38) {
    return random.pick(['Heltid.', 'Kan jobba heltid.', 'Vill upp i heltid så fort som möjligt.']);
  }
  return random.pick([
    `Runt ${max} timmar i veckan.`,
    `Orkar ${hourWords[Math.max(1, Math.round(max / 5)) - 1] ?? 'halva dagen'} om dagen.`,
    min < max ? `Mellan ${min} och ${max} timmar i veckan.` : `${max} timmar i veckan.`,
    `Max ${max} timmar i veckan.`,
    max === 20 ? 'Halvtid.' : 'Deltid.',
  ]);
}

function travelSentence({ townName, hasLicence }: WishSource, random: SeededRandom): string {
  return random.pick([
    `Helst i närheten av ${townName}.`,
    `Bor i ${townName} och vill inte åka så långt.`,
    hasLicence ? 'Har bil.' : 'Har inget körkort så det måste gå en buss.',
  ]);
}
