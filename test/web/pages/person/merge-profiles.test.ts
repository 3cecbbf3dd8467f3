import { expect } from 'chai';
import fc from 'fast-check'; // finds what breaks a property
import { mergePatch } from '../../../../api/profiles/merge-patch.ts';
import {
  type Choice,
  canHaveBoth,
  choose,
  mergeProfiles,
} from '../../../../web/src/pages/person/merge-profiles.ts';
import { type FieldPath, isSame, type Profile, valuesOf } from '../../../../web/src/pages/person/profile.ts';
import { changesBetween, withChanges } from '../../../../web/src/pages/person/profile-changes.ts';

const text = fc.constantFrom('', 'laga mat', 'tvätta', 'vara ute');
const level = fc.integer({ min: 0, max: 4 });
const subset = <Item extends string>(...items: Item[]) => fc.subarray(items);
const record = <Shape extends object>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
  fc.record(shape, { requiredKeys: [], noNullPrototype: true });
const whole = <Shape extends object>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
  fc.record(shape, { noNullPrototype: true });
const dictionary = <Value>(keys: string[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true });
/** Few values of each field, so that the three versions often meet. */
const profiles: fc.Arbitrary<Profile> = record({
  wishes: text,
  coachNotes: text,
  wishesInOrder: subset('laga mat', 'tvätta', 'vara ute'),
  experience: fc.uniqueArray(
    whole({ text: fc.constantFrom('diskade', 'målade'), months: fc.integer({ min: 1, max: 2 }) }),
    { selector: (item) => item.text },
  ),
  abilities: dictionary(
    ['attention', 'standing'],
    fc.oneof(level, whole({ level }), whole({ level, source: fc.constantFrom('self', 'coach') })),
  ),
  languages: dictionary(['sv', 'so'], fc.constantFrom('A1', 'B1')),
  needs: fc.uniqueArray(
    whole({
      support: fc.constantFrom('quiet-place', 'same-mentor'),
      strength: fc.constantFrom('needed', 'helpful'),
    }),
    { selector: (item) => item.support },
  ),
  avoids: fc.uniqueArray(
    whole({
      condition: fc.constantFrom('cold', 'heat'),
      strength: fc.constantFrom('never', 'rather-not'),
    }),
    { selector: (item) => item.condition },
  ),
  availability: record({
    from: fc.constantFrom('2026-12-01', '2027-01-01'),
    hoursPerWeek: fc.constantFrom({ min: 10, max: 20 }, { min: 20, max: 40 }),
    times: subset('weekday-morning', 'weekday-evening'),
    weekdays: subset('monday', 'friday'),
  }),
  licences: subset('B', 'C'),
  registerExtract: fc.boolean(),
  status: fc.constantFrom('open', 'closed'),
});
const nothingHeld = new Set<FieldPath>();

describe('Two versions of a person', () => {
  it('are put together without losing what either has changed', () => {
    fc.assert(
      fc.property(profiles, profiles, profiles, (base, mine, theirs) => {
        const { merged, conflicts } = mergeProfiles(base, mine, theirs);
        const [was, own, other, now] = [base, mine, theirs, merged].map(valuesOf);
        for (const path of new Set([base, mine, theirs].flatMap((one) => [...valuesOf(one).keys()]))) {
          const at = [was?.get(path), own?.get(path), other?.get(path), now?.get(path)];
          const [before, here, there, result] = at;
          if (isSame(here, before)) {
            expect(result, `only theirs: ${path}`).to.deep.equal(there);
          } else if (isSame(there, before) || isSame(here, there)) {
            expect(result, `only mine, or the same: ${path}`).to.deep.equal(here);
          } else if (conflicts.includes(path)) {
            expect(result, `to choose: ${path}`).to.deep.equal(here);
          } else {
            expectItems(result, here, there, before);
          }
        }
      }),
    );
  });

  it('are the same when nobody else, or nobody but they, changed anything', () => {
    fc.assert(
      fc.property(profiles, profiles, (base, other) => {
        expect(said(mergeProfiles(base, base, other).merged)).to.deep.equal(said(other));
        expect(mergeProfiles(base, other, base).conflicts).to.deep.equal([]);
        expect(said(mergeProfiles(base, other, base).merged)).to.deep.equal(said(other));
      }),
    );
  });

  it('change nothing of what they are put together from', () => {
    fc.assert(
      fc.property(profiles, profiles, profiles, (base, mine, theirs) => {
        const before = structuredClone([base, mine, theirs]);
        mergeProfiles(base, mine, theirs);
        expect([base, mine, theirs]).to.deep.equal(before);
      }),
    );
  });

  it('give way to what a person chooses, one field at a time', () => {
    fc.assert(
      fc.property(
        profiles,
        profiles,
        profiles,
        fc.constantFrom<Choice>('mine', 'theirs', 'both'),
        (base, mine, theirs, choice) => {
          const { merged, conflicts } = mergeProfiles(base, mine, theirs);
          for (const path of conflicts) {
            const chosen = valuesOf(choose(merged, theirs, path, choice));
            const others = valuesOf(merged);
            if (choice === 'both' && canHaveBoth(merged, theirs, path)) {
              for (const part of [valuesOf(mine).get(path), valuesOf(theirs).get(path)].flat()) {
                expect(textOf(chosen.get(path))).to.contain(keyOf(part));
              }
            } else {
              const wanted = choice === 'theirs' ? valuesOf(theirs) : valuesOf(mine);
              expect(chosen.get(path)).to.deep.equal(wanted.get(path));
            }
            for (const [other, value] of others) {
              if (other !== path) {
                expect(chosen.get(other)).to.deep.equal(value);
              }
            }
          }
        },
      ),
    );
  });

  it('are told item by item where they are lists, and asked about where one says that there is nothing', () => {
    const needs = (...supports: ('quiet-place' | 'same-mentor' | 'trial-day')[]): Profile => ({
      needs: supports.map((support) => ({ support, strength: 'needed' })),
    });
    const base = needs('quiet-place');
    expect(
      mergeProfiles(base, needs('quiet-place', 'same-mentor'), needs('quiet-place', 'trial-day')),
    ).to.deep.equal({ merged: needs('quiet-place', 'trial-day', 'same-mentor'), conflicts: [] });
    expect(mergeProfiles(base, { needs: [] }, needs('quiet-place', 'trial-day'))).to.deep.equal({
      merged: { needs: [] },
      conflicts: ['needs'],
    });
  });
});

describe('What is sent of a person', () => {
  it('makes the stored profile say what the page says, and nothing when it does already', () => {
    fc.assert(
      fc.property(profiles, profiles, (stored, page) => {
        const changes = changesBetween(stored, page);
        const now = changes === null ? stored : (mergePatch(stored, changes) as Profile);
        expect(said(now)).to.deep.equal(said(page));
        expect(changesBetween(page, now)).to.equal(null);
      }),
    );
  });

  it('leaves out what is held back', () => {
    fc.assert(
      fc.property(profiles, profiles, (stored, page) => {
        const [held] = [...valuesOf(page).keys()];
        const kept = withChanges(stored, page, held === undefined ? nothingHeld : new Set([held]));
        for (const [path, value] of valuesOf(kept)) {
          expect(value).to.deep.equal(valuesOf(path === held ? stored : page).get(path));
        }
      }),
    );
  });

  it('removes a field that nothing is left of, since an empty one says none', () => {
    expect(changesBetween({ languages: { sv: 'B1' } }, { languages: {} })).to.deep.equal({ languages: null });
    expect(changesBetween({ languages: { sv: 'B1', so: 'C1' } }, { languages: { so: 'C1' } })).to.deep.equal({
      languages: { sv: null },
    });
    expect(
      changesBetween({ needs: [{ support: 'trial-day', strength: 'needed' }] }, { needs: [] }),
    ).to.deep.equal({
      needs: [],
    });
  });
});

function said(profile: Profile): Record<string, unknown> {
  return Object.fromEntries(valuesOf(profile));
}

/** What each side added or changed is in the result, what either removed is not. */
function expectItems(result: unknown, mine: unknown, theirs: unknown, base: unknown): void {
  const [now, here, there, before] = [result, mine, theirs, base].map((list) =>
    (Array.isArray(list) ? list : []).map((item) => JSON.stringify(item)),
  );
  for (const item of new Set([...(here ?? []), ...(there ?? []), ...(before ?? [])])) {
    const isIn = (list: string[] | undefined) => list?.includes(item) === true;
    const wanted = isIn(before) ? isIn(here) && isIn(there) : isIn(here) || isIn(there);
    expect(isIn(now), item).to.equal(wanted);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function keyOf(part: unknown): string {
  if (typeof part === 'object' && part !== null) {
    return String(Object.values(part)[0]);
  }
  return String(part);
}
