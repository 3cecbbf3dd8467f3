import type { CompiledCandidate, CompiledRole } from './compiled-profile.ts';
import { offer } from './compiled-profile.ts';
import { positionOf, supportPositions } from './positions.ts';

const shortBreaks = positionOf(supportPositions, 'short-breaks');

/** A stretch that a role asks for and that is longer than the candidate manages, in minutes. */
export interface TooLongStretch {
  /** Position of the ability in the vocabulary. */
  readonly ability: number;
  readonly longest: number;
  readonly asked: number;
}

/** Whether short breaks, which cut a stretch, are on offer. */
export function areBreaksOffered({ offers }: Pick<CompiledRole, 'offers'>): boolean {
  return offers[shortBreaks] === offer.yes;
}

/** The stretches that the role asks for and that are too long for the candidate without breaks, by rising ability. */
export function tooLongStretches(
  { longestStretches }: Pick<CompiledCandidate, 'longestStretches'>,
  { stretches }: Pick<CompiledRole, 'stretches'>,
): readonly TooLongStretch[] {
  return stretches.flatMap(([ability, asked]) => {
    const longest = longestStretches.find(([own]) => own === ability)?.[1];
    return longest !== undefined && longest < asked ? [{ ability, longest, asked }] : [];
  });
}
