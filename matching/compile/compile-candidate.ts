import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate, CompiledExperience } from '../pair/compiled-profile.ts';
import {
  abilityPositions,
  conditionPositions,
  employmentFormPositions,
  languageLevelPositions,
  licencePositions,
  maskOf,
  positionOf,
  sortedPositions,
  supportPositions,
  taskPositions,
  timePositions,
  weekdayPositions,
} from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { readExperience } from '../reading/read-experience.ts';
import { plainVectorizer, type TextVectorizer } from '../text/text-vectorizer.ts';
import { coversLicence, type LicenceId, licenceIds } from '../vocabulary/licences.ts';
import { compileLevels, compileStretches } from './compile-levels.ts';
import { reasonsOfUnwanted, wantedExperience, withUnwanted } from './infer-from-ended.ts';
import { inferFromWishes } from './infer-from-wishes.ts';
import { withToldLevels } from './infer-levels.ts';

export type { CompiledCandidate } from '../pair/compiled-profile.ts';

/**
 * Prepares a valid candidate for scoring, once; `id` is what ranked lists call it. `vectorizer` says what words mean, and is the
 * same for all that are compared; default: no vocabulary of a site. What steps are recorded of the candidate is not known. Leaves the profile as it is.
 */
export function compileCandidate(
  id: string,
  profile: Candidate,
  vectorizer: TextVectorizer = plainVectorizer,
): CompiledCandidate {
  const { availability, travel, avoids, needs, languages } = profile;
  const conditionsOf = (strength: 'never' | 'rather-not') =>
    avoids === undefined
      ? null
      : sortedPositions(
          conditionPositions,
          avoids.filter((avoided) => avoided.strength === strength).map((avoided) => avoided.condition),
        );
  const supportsOf = (strength: 'needed' | 'helpful') =>
    needs === undefined
      ? null
      : sortedPositions(
          supportPositions,
          needs.filter((need) => need.strength === strength).map((need) => need.support),
        );
  const read = inferFromWishes(profile, vectorizer);
  return {
    id,
    nodeId: profile.nodeId ?? null,
    isOpen: profile.status !== 'closed',
    waitingSince: profile.waitingSince ?? null,
    timesProposed: null,
    availableFrom: availability?.from ?? null,
    hours: availability?.hoursPerWeek ?? null,
    timesMask: maskOf(timePositions, availability?.times),
    weekdaysMask: maskOf(weekdayPositions, availability?.weekdays),
    location: travel?.from ?? null,
    maxTravelMinutes: travel?.maxMinutes ?? null,
    employmentFormsMask: maskOf(employmentFormPositions, profile.employmentForms),
    licencesMask: maskOf(licencePositions, profile.licences && withCovered(profile.licences)),
    registerExtract: profile.registerExtract ?? null,
    languages:
      languages === undefined
        ? null
        : new Map(
            Object.entries(languages).map(([code, level]) => [
              code,
              positionOf(languageLevelPositions, level),
            ]),
          ),
    neverConditions: conditionsOf('never'),
    ratherNotConditions: conditionsOf('rather-not'),
    neededSupports: supportsOf('needed'),
    helpfulSupports: supportsOf('helpful'),
    levels: compileLevels(abilityPositions, profile.abilities),
    longestStretches: compileStretches(profile.longestStretch, (minutes) => minutes),
    ...read,
    ...withUnwanted(read, profile.experience, vectorizer),
    unwantedBecause: reasonsOfUnwanted(profile.experience),
    inferredLevels: withToldLevels(read.inferredLevels, profile),
    experience:
      profile.experience === undefined
        ? null
        : compileExperience(wantedExperience(profile.experience), vectorizer),
  };
}

/** The licences held, and those that they cover. */
function withCovered(held: readonly LicenceId[]): LicenceId[] {
  return licenceIds.filter((licence) => coversLicence(held, licence));
}

/** In order of text, so that the order in the profile can't decide between equals. */
function compileExperience(
  experience: NonNullable<Candidate['experience']>,
  vectorizer: TextVectorizer,
): CompiledExperience[] {
  return experience
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ text, months }) => {
      const { tasks, share } = readExperience(text, vectorizer.site);
      return {
        text: vectorizer.compile(text),
        tasks: sortedPositions(taskPositions, tasks),
        share: roundScore(share),
        months: months ?? null,
      };
    });
}
