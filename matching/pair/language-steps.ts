import { offer } from './compiled-profile.ts';
import type { Pair } from './pair.ts';
import { positionOf, supportPositions } from './positions.ts';

/** Position of the support that stands in for some missing Swedish. */
export const easySwedish = positionOf(supportPositions, 'easy-swedish');
/** Position of the support that may stand in for Swedish. */
export const otherLanguageOnSite = positionOf(supportPositions, 'other-language-on-site');

/** The language of work, which the supports in question stand in for. */
export const swedish = 'sv';

/** Levels by which the candidate falls short of a required language, ≤ 0 when none; no level counts as one below A1. */
export function stepsShort(pair: Pair, code: string, required: number): number {
  return required - (pair.candidate.languages?.get(code) ?? -1);
}

/** Whether easy Swedish on site, when offered, makes up for what is missing. */
export function easySwedishCovers(pair: Pair, code: string, steps: number): boolean {
  return code === swedish && steps <= pair.setting.policy.language.easySwedishSteps;
}

/** Whether the workplace offers easy Swedish. */
export function offersEasySwedish(pair: Pair): boolean {
  return pair.role.offers[easySwedish] === offer.yes;
}

/** Whether a required level is reached, with easy Swedish where it is offered. The candidate's languages are known. */
export function reachesLanguage(pair: Pair, code: string, required: number): boolean {
  const steps = stepsShort(pair, code, required);
  return steps <= 0 || (offersEasySwedish(pair) && easySwedishCovers(pair, code, steps));
}

/** Whether another language than Swedish is spoken on site and the candidate speaks one: which, is to be checked. */
export function mayShareAnotherLanguage(pair: Pair, code: string): boolean {
  if (code !== swedish || pair.role.offers[otherLanguageOnSite] !== offer.yes) {
    return false;
  }
  for (const held of pair.candidate.languages?.keys() ?? []) {
    if (held !== swedish) {
      return true;
    }
  }
  return false;
}
