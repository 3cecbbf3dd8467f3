import { expect } from 'chai';
import { changeClauses } from '../../../matching/explanation/change-sentences.ts';
import { sayNearPair, sayOpening, sayStops } from '../../../matching/explanation/left-without-in-words.ts';
import { adjustmentKinds } from '../../../matching/gates/adjustment-kinds.ts';
import { gates } from '../../../matching/gates/gates.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';

describe('Why a list is short, in words', () => {
  it('has a clause for each kind of change by each side that can make it', () => {
    for (const { kind, ofRole, ofCandidate } of adjustmentKinds) {
      const clauses = changeClauses[kind] ?? {};
      expect(Object.keys(clauses).sort(), kind).to.deep.equal(
        [...(ofCandidate ? ['person'] : []), ...(ofRole ? ['workplace'] : [])].sort(),
      );
    }
  });

  it('fills every place of every clause, in both languages', () => {
    const values: Readonly<Record<string, Adjustment>> = {
      'offer-support': { kind: 'offer-support', support: 'quiet-place' },
      'avoid-condition': { kind: 'avoid-condition', condition: 'loud-noise' },
      'lower-demand': { kind: 'lower-demand', ability: 'memory', level: 2 },
      'soften-demand': { kind: 'soften-demand', ability: 'memory' },
      'drop-demand': { kind: 'drop-demand', ability: 'memory' },
      'raise-ability': { kind: 'raise-ability', ability: 'memory', level: 3 },
      'longer-travel': { kind: 'longer-travel', minutes: 60, byMinutes: 15 },
      'widen-hours': { kind: 'widen-hours', hoursPerWeek: 15, byHours: 5 },
      'extend-period': { kind: 'extend-period', to: '2027-06-30', byDays: 30 },
      'add-time': { kind: 'add-time', time: 'weekend-night' },
      'add-employment-form': { kind: 'add-employment-form', form: 'osa' },
      'add-licence': { kind: 'add-licence', licence: 'B' },
      'lower-language': { kind: 'lower-language', language: 'sv', level: 'A2' },
      'raise-language': { kind: 'raise-language', language: 'sv', level: 'B1' },
      'show-register-extract': { kind: 'show-register-extract' },
    };
    expect(Object.keys(values)).to.have.members(adjustmentKinds.map(({ kind }) => kind));
    for (const [kind, clauses] of Object.entries(changeClauses)) {
      for (const by of ['workplace', 'person'] as const) {
        const adjustment = values[kind];
        if (clauses[by] === undefined || adjustment === undefined) {
          continue;
        }
        const { sv, en } = sayOpening('roles', [{ by, adjustment }], 2);
        expect(sv).to.match(/^Om (arbetsplatsen|tjänsten|personen|kravet) .+: 2 tjänster till\.$/);
        expect(en).to.match(/^If the .+: 2 more roles\.$/);
        expect(`${sv}${en}`).not.to.match(/[{}]|undefined|null/);
      }
    }
  });

  it('says what each gate stops, and whether anything else does', () => {
    for (const { id } of gates) {
      expect(sayStops('roles', { gate: id, stops: 5, alone: 2 }, 9).sv).to.match(
        /^[A-ZÅÄÖ].+: 5 av 9 tjänster\. 2 av dem stoppas bara av det\.$/,
      );
    }
    expect(sayStops('people', { gate: 'travel', stops: 1, alone: 0 }, 9).en).to.equal(
      'The trip gets too long: 1 of 9 people.',
    );
  });

  it('says of one pair what stops it and what would open it', () => {
    expect(
      sayNearPair(
        ['times', 'needed-supports'],
        [
          { by: 'person', adjustment: { kind: 'add-time', time: 'weekday-evening' } },
          { by: 'workplace', adjustment: { kind: 'offer-support', support: 'quiet-place' } },
        ],
      ).sv,
    ).to.equal(
      'Tiderna passar inte och stöd som behövs saknas. Det går om personen kan arbeta kvällar på vardagar och arbetsplatsen erbjuder lugn plats.',
    );
    expect(sayNearPair(['role-open'], []).en).to.equal(
      'The role is closed, full or over. No two changes are enough.',
    );
  });
});
