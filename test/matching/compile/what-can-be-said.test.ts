import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { explain } from '../../../matching/explanation/explain.ts';
import { type Candidate, candidateSchema } from '../../../matching/model/candidate.ts';
import { idAt, idsOf } from '../../../matching/pair/positions.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { type AbilityId, abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { taskTypes } from '../../../matching/vocabulary/task-types.ts';
import { weekdayIds } from '../../../matching/vocabulary/weekdays.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
const taskIds = taskTypes.map(({ id }) => id);
const compile = (candidate: Candidate) => compileCandidate('c', candidateSchema.parse(candidate));
const totalFor = (candidate: Candidate, description: string) =>
  scorer.total(compile(candidate), compileRole('r', { description }, null)).total;

const kitchen = 'Du diskar och lagar mat i köket.';
const park = 'Du klipper gräs och rensar rabatter.';

describe('wishes in order', () => {
  it('are read one by one, the first as the first choice', () => {
    const { wishedTasks } = compile({
      wishesInOrder: ['Klippa gräs', 'Diska', 'Rasta hundar', 'Vika tvätt'],
    });
    const choices = wishedTasks.map(({ task, choice }) => [idAt(taskIds, task), choice]);
    expect(choices).to.deep.include.members([
      ['mow-lawns', 1],
      ['wash-dishes', 2],
      ['walk-dogs', 3],
    ]);
  });

  it('rank what comes first first, whichever it is', () => {
    const kitchenFirst = { wishesInOrder: ['Diska och laga mat', 'Klippa gräs'] };
    const parkFirst = { wishesInOrder: ['Klippa gräs', 'Diska och laga mat'] };
    expect(totalFor(kitchenFirst, kitchen)).to.be.above(totalFor(kitchenFirst, park));
    expect(totalFor(parkFirst, park)).to.be.above(totalFor(parkFirst, kitchen));
  });

  it('count together with wishes, and a no in any of them is a no', () => {
    const both = compile({ wishes: 'Inte köra bil. Gärna diska.', wishesInOrder: ['Klippa gräs'] });
    const tasksOf = (list: readonly { readonly task: number }[]) =>
      list.map(({ task }) => idAt(taskIds, task));
    expect(tasksOf(both.wishedTasks)).to.include.members(['mow-lawns', 'wash-dishes']);
    expect(both.refusals !== null || both.refusedTasks.length > 0).to.equal(true);
  });

  it('say nothing when there are none', () => {
    expect(compile({ wishesInOrder: [] })).to.deep.equal(compile({}));
  });
});

describe('what was tried before', () => {
  const tried = (again?: 'gladly' | 'rather-not' | 'never'): Candidate => ({
    experience: [
      { text: 'diskade och lagade mat i kök', months: 20, ...(again ? { ended: { again } } : {}) },
    ],
  });

  it('is a merit where it may be done again', () => {
    expect(totalFor(tried(), kitchen)).to.be.above(totalFor(tried(), park));
    expect(totalFor(tried('gladly'), kitchen)).to.equal(totalFor(tried(), kitchen));
  });

  it('is refused, by its strength, where it is not', () => {
    const [ratherNot, never] = [totalFor(tried('rather-not'), kitchen), totalFor(tried('never'), kitchen)];
    expect(never).to.be.below(ratherNot);
    expect(ratherNot).to.be.below(totalFor({}, kitchen));
  });

  it('tells why it ended only of what is not to be done again', () => {
    const ended = { because: 'too-heavy' as const, again: 'never' as const };
    expect(compile({ experience: [{ text: 'lager', ended }] }).unwantedBecause).to.deep.equal(['too-heavy']);
    expect(
      compile({ experience: [{ text: 'lager', ended: { because: 'other-work' } }] }).unwantedBecause,
    ).to.equal(null);
  });

  it('is not told to a manager', () => {
    const ended = { because: 'conflict' as const, again: 'never' as const };
    const score = scorer.explain(
      compile({ experience: [{ text: 'diskade i kök', ended }] }),
      compileRole('r', { description: kitchen }, null),
    );
    const experience = score.rules.find(({ rule }) => rule === 'experience');
    expect(experience?.evidence).to.deep.equal({ likeness: 'none', leftOut: ['conflict'] });
    const { points } = explain(score, { reader: 'manager', lang: 'sv' });
    expect(points.filter((point) => 'rule' in point && point.rule === 'experience')).to.deep.equal([]);
  });
});

describe('a fact in two fields', () => {
  const levelOf = (candidate: Candidate, ability: AbilityId) =>
    compile(candidate).inferredLevels.find((read) => read.ability === abilityIds.indexOf(ability));

  it('is told of driving by the licences', () => {
    expect(levelOf({ licences: ['B'] }, 'driving')).to.include({ level: 3, isAtMost: false });
    expect(levelOf({ licences: ['forklift'] }, 'driving')).to.include({ level: 2, isAtMost: true });
    expect(levelOf({}, 'driving')).to.equal(undefined);
    expect(levelOf({ licences: [], abilities: { driving: 3 } }, 'driving')).to.equal(undefined);
  });

  it('is told of sitting by the longest stretch, rated or in own words', () => {
    expect(levelOf({ longestStretch: { sitting: 20 } }, 'sitting')).to.include({ level: 1, isAtMost: true });
    const words = { wishes: 'Jag kan inte sitta mer än tjugo minuter åt gången.' };
    expect(levelOf(words, 'sitting')).to.include({ level: 1, isAtMost: true });
    expect(levelOf({ ...words, longestStretch: { sitting: 60 } }, 'sitting')).to.include({ level: 2 });
  });

  it('ranks who may drive before who may not where the text asks for a licence', () => {
    const text = 'Köra ut hjälpmedel. B-körkort krävs.';
    expect(totalFor({ licences: ['B'] }, text)).to.be.above(totalFor({ licences: [] }, text));
  });

  it('never ranks never above rather not for a role at night, by times or by its text', () => {
    const avoiding = (strength: 'never' | 'rather-not'): Candidate => ({
      wishes: 'Jag vill städa kontor.',
      avoids: [{ condition: 'night', strength }],
    });
    const night = { description: 'Städa kontor på natten.' };
    const atNight = compileRole('r', { ...night, times: ['weekday-night'] }, null);
    expect(scorer.total(compile(avoiding('never')), atNight).kind).to.equal('none');
    expect(scorer.total(compile(avoiding('rather-not')), atNight).kind).to.equal('match');
    expect(totalFor(avoiding('never'), night.description)).to.be.at.most(
      totalFor(avoiding('rather-not'), night.description),
    );
    const { points } = explain(scorer.explain(compile(avoiding('never')), compileRole('r', night, null)), {
      reader: 'candidate',
      lang: 'sv',
    });
    expect(points.map(({ text }) => text).join(' ')).to.not.include('inget som du helst vill slippa');
  });

  it('is a day that the wishes say no to and the text of the role names', () => {
    const wishes = { wishes: 'Måndagar går inte, då har jag dialys.' };
    expect(totalFor(wishes, 'Varje tisdag läser du högt för en grupp.')).to.be.above(
      totalFor(wishes, 'Varje måndag läser du högt för en grupp.'),
    );
  });
});

describe('days in own words', () => {
  const avoided = (wishes: string) => idsOf(weekdayIds, compile({ wishes }).avoidedDaysMask);
  const notTuesdayNorThursday = ['monday', 'wednesday', 'friday', 'saturday', 'sunday'];

  it('are avoided where they are said no to, or others alone are possible', () => {
    expect(avoided('Måndagar går inte.')).to.deep.equal(['monday']);
    expect(avoided('Jag kan bara tisdagar och torsdagar.')).to.deep.equal(notTuesdayNorThursday);
    expect(avoided('Gärna tisdagar.')).to.deep.equal([]);
    expect(avoided('Alla dagar går bra, bara inte måndagar.')).to.not.include('tuesday');
  });
});

describe('a rated no', () => {
  it('ranks a role whose text alone has it below one that says nothing', () => {
    for (const strength of ['never', 'rather-not'] as const) {
      const candidate: Candidate = { avoids: [{ condition: 'dogs', strength }] };
      expect(totalFor(candidate, 'Du rastar hundar.')).to.be.below(
        totalFor(candidate, 'Du kopierar papper.'),
      );
    }
  });
});

describe('a candidate of an older engine', () => {
  it('is read as it was stored', () => {
    const stored = {
      reference: 'K-1',
      wishes: 'Jag vill diska.',
      experience: [{ text: 'diskade', months: 8 }],
      avoids: [{ condition: 'animals', strength: 'never' }],
      availability: { times: ['weekday-morning'] },
    };
    expect(candidateSchema.safeParse(stored).success).to.equal(true);
  });
});
