import { construction } from './fields/construction.ts';
import { crafts } from './fields/crafts.ts';
import { cultureAndLeisure } from './fields/culture-and-leisure.ts';
import { doings } from './fields/doings.ts';
import { education } from './fields/education.ts';
import { financeAndOffice } from './fields/finance-and-office.ts';
import { food } from './fields/food.ts';
import { healthCare } from './fields/health-care.ts';
import { lawAndSafety } from './fields/law-and-safety.ts';
import { learnedWords } from './fields/learned-words.ts';
import { manufacturing } from './fields/manufacturing.ts';
import { nature } from './fields/nature.ts';
import { posts } from './fields/posts.ts';
import { scienceAndSociety } from './fields/science-and-society.ts';
import { serviceAndHome } from './fields/service-and-home.ts';
import { socialCare } from './fields/social-care.ts';
import { technology } from './fields/technology.ts';
import { things } from './fields/things.ts';
import { tradeAndLogistics } from './fields/trade-and-logistics.ts';
import { vehiclesAndTransport } from './fields/vehicles-and-transport.ts';

/** A group of concepts. */
export interface ConceptField {
  readonly id: string;
  /** What a concept of the field weighs beside one of a field of work, above 0 up to 1. */
  readonly share: number;
  /** Whether the field is a concept of its own, wider than each of its concepts. */
  readonly isConcept: boolean;
  readonly concepts: readonly Concept[];
}

/** One meaning, with the stems of words that point to it. */
export interface Concept {
  readonly id: string;
  /**
   * Folded stems. `stem` stands anywhere that a part of a compound may start, `=word` for the whole word, `stem-` for
   * the start of a word and `-stem` for its end.
   */
  readonly stems: readonly string[];
}

/** What is done says as much as the field it is done in. Found on the development halves of the public sets. */
const doingShare = 1;
const thingShare = 0.5;
const postShare = 0.3;
const learnedShare = 0.3;

/** All concepts, by field. Own work. */
export const conceptFields: readonly ConceptField[] = [
  fieldOfWork('health-care', healthCare),
  fieldOfWork('social-care', socialCare),
  fieldOfWork('education', education),
  fieldOfWork('food', food),
  fieldOfWork('service-and-home', serviceAndHome),
  fieldOfWork('construction', construction),
  fieldOfWork('manufacturing', manufacturing),
  fieldOfWork('crafts', crafts),
  fieldOfWork('vehicles-and-transport', vehiclesAndTransport),
  fieldOfWork('trade-and-logistics', tradeAndLogistics),
  fieldOfWork('technology', technology),
  fieldOfWork('law-and-safety', lawAndSafety),
  fieldOfWork('finance-and-office', financeAndOffice),
  fieldOfWork('nature', nature),
  fieldOfWork('science-and-society', scienceAndSociety),
  fieldOfWork('culture-and-leisure', cultureAndLeisure),
  { id: 'doings', share: doingShare, isConcept: false, concepts: readConcepts(doings) },
  { id: 'things', share: thingShare, isConcept: false, concepts: readConcepts(things) },
  { id: 'posts', share: postShare, isConcept: false, concepts: readConcepts(posts) },
  { id: 'learned-words', share: learnedShare, isConcept: false, concepts: readConcepts(learnedWords) },
];

function fieldOfWork(id: string, words: string): ConceptField {
  return { id, share: 1, isConcept: true, concepts: readConcepts(words) };
}

/** Reads `concept: stem stem stem`, one concept after the other. */
function readConcepts(words: string): Concept[] {
  const stemsByConcept = new Map<string, string[]>();
  let stems: string[] = [];
  for (const word of words.split(/\s+/u)) {
    if (word.endsWith(':')) {
      stems = [];
      stemsByConcept.set(word.slice(0, -1), stems);
    } else if (word !== '') {
      stems.push(word);
    }
  }
  return [...stemsByConcept].map(([id, stemsOfConcept]) => ({ id, stems: stemsOfConcept }));
}
