import type { CompiledCandidate, CompiledRole } from '../../pair/compiled-profile.ts';
import { Pair } from '../../pair/pair.ts';
import type { Trial } from '../list-trials.ts';

/** Pairs with changes made. A profile with a change made is kept, since the same one meets many. */
export class MadeProfiles {
  readonly #candidates = new Kept<CompiledCandidate>(
    (candidate, { adjustment, reach }) => reach.kind.ofCandidate?.make(candidate, adjustment) ?? candidate,
  );
  readonly #roles = new Kept<CompiledRole>(
    (role, { adjustment, reach }) => reach.kind.ofRole?.make(role, adjustment) ?? role,
  );

  /** The pair with a change made; the given one stays as it is. No change alters a text. */
  with({ candidate, role, texts, setting }: Pair, trial: Trial): Pair {
    return trial.reach.isOfCandidate
      ? new Pair(this.#candidates.with(candidate, trial), role, texts, setting)
      : new Pair(candidate, this.#roles.with(role, trial), texts, setting);
  }
}

class Kept<Profile extends object> {
  readonly #make: (profile: Profile, trial: Trial) => Profile;
  readonly #kept = new WeakMap<Profile, Map<Trial, Profile>>();

  constructor(make: (profile: Profile, trial: Trial) => Profile) {
    this.#make = make;
  }

  with(profile: Profile, trial: Trial): Profile {
    let made = this.#kept.get(profile);
    if (made === undefined) {
      made = new Map();
      this.#kept.set(profile, made);
    }
    let one = made.get(trial);
    if (one === undefined) {
      one = this.#make(profile, trial);
      made.set(trial, one);
    }
    return one;
  }
}
