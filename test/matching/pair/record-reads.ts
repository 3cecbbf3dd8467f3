import type { CompiledCandidate, CompiledRole } from '../../../matching/pair/compiled-profile.ts';
import { compareTexts, Pair } from '../../../matching/pair/pair.ts';
import type { Fields } from '../../../matching/pair/reads.ts';

/** A pair like the given one that notes which fields of its profiles are read. */
export interface RecordedPair {
  readonly pair: Pair;
  /** The fields read that are not declared, as `candidate.hours`. */
  undeclared(...declared: readonly (Fields | undefined)[]): string[];
}

/** Records a pair. */
export function recordPair({ candidate, role, setting }: Pair): RecordedPair {
  const read = new Set<string>();
  const recorded = <Profile extends CompiledCandidate | CompiledRole>(profile: Profile, side: keyof Fields) =>
    new Proxy(profile, {
      get(target, field, receiver) {
        read.add(`${side}.${String(field)}`);
        return Reflect.get(target, field, receiver);
      },
    });
  const [ofCandidate, ofRole] = [recorded(candidate, 'candidate'), recorded(role, 'role')];
  return {
    pair: new Pair(ofCandidate, ofRole, compareTexts(ofCandidate, ofRole), setting),
    undeclared: (...declared) => {
      const allowed = declared.flatMap((fields) => [
        ...(fields?.candidate ?? []).map((field) => `candidate.${field}`),
        ...(fields?.role ?? []).map((field) => `role.${field}`),
      ]);
      return [...read].filter((field) => !allowed.includes(field));
    },
  };
}
