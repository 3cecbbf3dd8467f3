/** A chain of cases, each a better match than the next in a coach's eyes. */
type Chain = readonly [best: string, ...rest: string[]];

const chains: readonly Chain[] = [
  // who fits, who is unknown, who is known to want and to manage something else
  ['all-known-and-good', 'known-and-fair', 'nobody-in-a-kitchen', 'known-and-poor'],
  ['all-known-and-good', 'text-alone', 'nothing-known'],
  ['all-known-and-good', 'only-easy-things-known', 'nothing-known'],
  ['all-known-and-good', 'abilities-half-known', 'abilities-unknown', 'nobody-in-a-kitchen'],
  ['all-known-and-good', 'only-the-wish-known', 'only-the-wish-known-and-elsewhere', 'nobody-in-a-kitchen'],
  ['known-and-fair', 'only-the-wish-known'],
  ['known-and-fair', 'only-easy-things-known', 'known-and-poor'],
  ['all-known-and-good', 'only-abilities-known', 'nobody-in-a-kitchen'],
  ['only-the-wish-known', 'known-and-poor'],
  ['all-known-and-good', 'essential-unknown'],
  // the worst deficit dominates
  [
    'no-gap',
    'one-small-gap',
    'many-small-gaps',
    'one-deep-gap-alone',
    'one-deepest-gap',
    'deep-gaps-everywhere',
  ],
  ['many-small-gaps', 'one-deep-gap-and-strengths'],
  ['all-known-and-good', 'wants-it-but-weak'],
  ['all-known-and-good', 'one-deep-gap'],
  // a surplus counts little
  ['level-in-easy-role', 'strong-in-easy-role', 'below-easy-role'],
  ['strong-in-hard-role', 'strong-in-easy-role'],
  ['room-to-grow', 'nothing-to-grow-into'],
  // a support on offer closes what it compensates
  ['gap-closed-by-support', 'one-deep-gap'],
  ['lifting-gap-closed', 'lifting-gap-eased', 'lifting-gap-open'],
  // what nobody has told of is not known to be absent
  ['never-absent', 'never-unknown'],
  // wishes, and what was done before
  ['wish-exact', 'wish-with-typo', 'wish-in-part', 'wish-elsewhere'],
  ['wish-exact', 'wish-inflected', 'wish-elsewhere'],
  // unknown wishes count as wishes that say nothing of the role
  ['wish-exact', 'wish-elsewhere', 'wish-unknown'],
  ['all-known-and-good', 'wants-something-else'],
  ['wants-and-can-a-little', 'wants-it-cannot'],
  ['wants-and-can-a-little', 'can-do-it-does-not-want'],
  ['experience-long', 'experience-short', 'experience-none'],
  // what is there and would rather not be, and what helps
  ['all-known-and-good', 'rather-not-avoidable', 'rather-not', 'rather-not-two'],
  ['rather-not-eased', 'rather-not'],
  ['helped-by-all', 'helped-by-some', 'helped-by-none'],
  // what is said in own words counts less than what a person rated, and never against it
  [
    'helped-by-a-rated-offer',
    'helped-by-an-offer-in-the-text',
    'helped-by-nothing-told',
    'helped-by-what-is-not-offered',
  ],
  ['lifts-as-rated', 'lifts-in-own-words', 'lifting-not-told', 'cannot-lift-in-own-words'],
  ['rated-against-own-words', 'lifts-in-own-words', 'cannot-lift-in-own-words'],
  ['cannot-lift-but-a-lifting-aid', 'cannot-lift-in-own-words'],
  ['reading-not-told', 'reads-poorly-in-own-words', 'reads-poorly-as-rated'],
  [
    'strong-for-a-rated-demand',
    'strong-for-a-demand-in-the-text',
    'weak-for-a-demand-in-the-text',
    'weak-for-a-rated-demand',
  ],
  // hours and travel
  ['all-known-and-good', 'hours-at-the-edge'],
  ['all-known-and-good', 'covers-half-the-hours'],
  ['next-door', 'all-known-and-good', 'far-but-accepted'],
  ['next-door', 'travel-unknown', 'far-but-accepted'],
  ['all-known-and-good', 'known-candidate-thin-role'],
];

/** Pairs of cases: the first is the better match in a coach's eyes. */
export const goldenOrder: readonly (readonly [better: string, worse: string])[] = chains.flatMap((chain) =>
  chain.slice(1).map((worse, index) => [chain[index] ?? worse, worse] as const),
);

/** Pairs of cases that a coach sees no difference between: their totals are equal. */
export const goldenEqual: readonly (readonly [one: string, other: string])[] = [
  ['wish-exact', 'wish-other-order'],
  ['wish-exact', 'wish-with-protected-words'],
  ['a-step-above-easy-role', 'level-in-easy-role'],
  ['lifting-gap-closed', 'lifting-no-gap'],
  ['essential-gap-closed', 'all-known-and-good'],
  ['more-swedish-than-needed', 'all-known-and-good'],
  ['rather-not-among-harmless', 'rather-not'],
  ['never-absent', 'all-known-and-good'],
  // what a gate does not know is to be checked, and costs nothing
  ['cannot-lift-what-is-essential', 'cannot-lift-in-own-words'],
  ['age-to-check', 'all-known-and-good'],
  ['mentor-unknown', 'all-known-and-good'],
  ['experience-among-others', 'experience-long'],
];

/** Pairs of cases: more is known of the first. */
export const goldenCoverage: readonly (readonly [better: string, less: string])[] = [
  ['all-known-and-good', 'abilities-half-known'],
  ['abilities-half-known', 'abilities-unknown'],
  ['known-and-poor', 'only-the-wish-known'],
  ['only-the-wish-known', 'nobody-in-a-kitchen'],
  ['all-known-and-good', 'wish-unknown'],
];
