import fc from 'fast-check';
import type { Candidate } from '../../../../matching/model/candidate.ts';
import type { Role } from '../../../../matching/model/role.ts';
import type { Workplace } from '../../../../matching/model/workplace.ts';

/** The nodes of the region. */
export const nodes = ['alfa', 'beta', 'gamma'] as const;
/** A mentor of workplaces. */
export const mentor = '0192f000-0000-7000-8000-0000000000aa';
const otherMentor = '0192f000-0000-7000-8000-0000000000ab';
const texts = ['Laga mat', 'Städa i lugn miljö', 'Laga mat och städa', 'Vattna blommor'];

// few values, so that ties, failed gates and near misses are common
/** A candidate of few values. */
export const candidateProfile: fc.Arbitrary<Candidate> = fc.record(
  {
    wishes: fc.constantFrom(...texts),
    abilities: fc.record({ standing: fc.integer({ min: 0, max: 4 }) }),
    avoids: fc.constantFrom(
      [],
      [{ condition: 'loud-noise' as const, strength: 'never' as const }],
      [{ condition: 'loud-noise' as const, strength: 'rather-not' as const }],
    ),
    availability: fc.record(
      { from: fc.constantFrom('2026-01-01', '2027-06-01'), hoursPerWeek: fc.constant({ min: 10, max: 20 }) },
      { requiredKeys: [] },
    ),
    waitingSince: fc.constantFrom('2026-01-01', '2026-03-01'),
  },
  { requiredKeys: [] },
);
/** A role of few values. */
export const roleProfile: fc.Arbitrary<Role> = fc.record(
  {
    title: fc.constantFrom(...texts),
    demands: fc.record({
      standing: fc.record({ level: fc.integer({ min: 0, max: 4 }), essential: fc.boolean() }),
    }),
    conditions: fc.constantFrom(
      [],
      [{ condition: 'loud-noise' as const, presence: 'always' as const }],
      [{ condition: 'loud-noise' as const, presence: 'avoidable' as const }],
    ),
    period: fc.constantFrom({ to: '2026-11-30' }, { to: '2027-12-31' }),
    hoursPerWeek: fc.constantFrom({ min: 10, max: 20 }, { min: 23, max: 25 }),
    places: fc.constantFrom(0, 1, 2, 3),
  },
  { requiredKeys: [] },
);
const workplaceProfile: fc.Arbitrary<Workplace> = fc.record(
  {
    supports: fc.constantFrom([], ['seated-work' as const], ['quiet-place' as const]),
    mentors: fc.constantFrom(
      [],
      [{ id: mentor, name: 'Per', places: 1 }],
      [{ id: mentor, name: 'Per', places: 0 }],
      [
        { id: mentor, name: 'Per', places: 1 },
        { id: otherMentor, name: 'Pia' },
      ],
    ),
  },
  { requiredKeys: [] },
);

/** What can be decided on a suggestion. */
export const decisions = ['approve', 'hold', 'decline', 'undo', 'reopen'] as const;
/** How an objection is settled. */
export const settlements = ['upheld', 'dismissed', 'withdrawn'] as const;
const decision = fc.constantFrom(...decisions, 'decline' as const, 'undo' as const);
const reason = fc.constantFrom('hours-or-times', 'condition-avoided', 'ability-not-enough', 'other', null);
const node = fc.constantFrom(...nodes);
const which = fc.nat({ max: 1_000 });
const weight = fc.constantFrom(1, 4);
const review = fc.record({
  do: fc.constant('review' as const),
  which,
  decision,
  reason,
  resumeOn: fc.constantFrom(null, '2026-12-01', '2027-01-01'),
});
const propose = fc.record({
  do: fc.constant('propose' as const),
  which,
  consentUntil: fc.constantFrom('2026-11-25', '2099-12-31'),
});
/** Some steps, one after another, of a pair that was proposed: each one of those that follow on how it stands. */
const goOn = fc.record({
  do: fc.constant('go-on' as const),
  which,
  // each as likely as any: the least and the greatest number are drawn most often else
  choices: fc.noBias(fc.array(fc.nat({ max: 359 }), { minLength: 2, maxLength: 6, size: 'max' })),
});
/** Something that happens to a region, drawn by chance. */
export const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add-candidate' as const),
      id: fc.uuid(),
      node,
      profile: candidateProfile,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('add-role' as const),
      id: fc.uuid(),
      node,
      workplace: which,
      profile: roleProfile,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit-candidate' as const), which, profile: candidateProfile }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit-role' as const), which, profile: roleProfile }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('edit-workplace' as const), which, profile: workplaceProfile }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('set-status' as const),
      table: fc.constantFrom('candidates' as const, 'roles' as const),
      which,
      status: fc.constantFrom('open' as const, 'closed' as const, 'closed' as const, 'deleted' as const),
    }),
  },
  {
    weight: 4,
    // off the lists on each date of the play, from the second on, on the last alone; on no date in doubt by the day that is left to a
    // worker past midnight, for the date of a play may go back
    arbitrary: fc.record({
      do: fc.constant('age' as const),
      which,
      confirmedOn: fc.constantFrom('2025-12-01', '2026-01-26', '2026-02-10'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm' as const), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('object' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('settle-objection' as const),
      which,
      by: fc.constantFrom(...settlements),
    }),
  },
  { weight: 6, arbitrary: review },
  { weight: 8, arbitrary: propose },
  { weight: 14, arbitrary: goOn },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('activate-policy' as const),
      of: fc.constantFrom(null, ...nodes),
      wishes: weight,
      waiting: fc.constantFrom(0, 0, 6),
      proposed: fc.constantFrom(0, 6),
      length: fc.integer({ min: 1, max: 4 }),
      nearMisses: fc.integer({ min: 0, max: 2 }),
      opensTo: fc.constantFrom<Record<string, string[]>>(
        {},
        { alfa: ['beta'] },
        { beta: ['alfa', 'gamma'] },
        { gamma: ['alfa'] },
        { alfa: ['beta', 'gamma'], beta: ['alfa'] },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end-policy' as const), of: node }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('next-date' as const),
      date: fc.constantFrom('2026-11-20', '2026-12-01', '2027-07-01'),
    }),
  },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('job' as const), node, worker: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jobs-at-once' as const), node }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edits-during-jobs' as const),
      node,
      which,
      candidate: candidateProfile,
      role: roleProfile,
      workplace: workplaceProfile,
      status: fc.constantFrom('open' as const, 'closed' as const, 'deleted' as const),
      step: fc.oneof(review, propose, goOn, fc.record({ do: fc.constant('object' as const), which })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('new-worker' as const), worker: fc.nat({ max: 1 }) }) },
);
/** Something that happens to a region. */
export type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;
