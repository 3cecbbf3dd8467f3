import { existsSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { fieldsAltered } from '../../matching/adjustments/adjust-pair.ts';
import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import { adjustmentKinds } from '../../matching/gates/adjustment-kinds.ts';
import type { Gate } from '../../matching/gates/gate.ts';
import { gateIds, gates } from '../../matching/gates/gates.ts';
import { compareTexts, Pair } from '../../matching/pair/pair.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import type { FitRule } from '../../matching/rules/fit-rule.ts';
import { ruleIds, rules } from '../../matching/rules/rules.ts';
import { createPairScorer, openBy } from '../../matching/scoring/pair-scorer.ts';
import { adjustablePairArbitrary, pairArbitrary } from './generated-pairs.ts';
import { recordPair } from './pair/record-reads.ts';
import { today } from './pair-of.ts';

const { setting } = createPairScorer(defaultPolicy, today);
const wishes = fc.constantFrom(
  'Vill laga mat, men inte jobba med barn.',
  'Jag vill helst ha skriftliga instruktioner och lugn miljö.',
  'Kan lyfta tungt. Gillar inte buller.',
);
const description = fc.constantFrom('Bullrigt kök, laga mat.', 'Tunga lyft ingår. Vi erbjuder täta pauser.');

const optional = { nil: undefined };
/** Generated pairs, many with words of which something is read. */
const generatedPairs = fc
  .tuple(
    fc.oneof(pairArbitrary, adjustablePairArbitrary),
    fc.option(wishes, optional),
    fc.option(description, optional),
  )
  .map(([{ candidate, role, workplace }, words, text]) => {
    const one = compileCandidate('c', words === undefined ? candidate : { ...candidate, wishes: words });
    const other = compileRole('r', text === undefined ? role : { ...role, description: text }, workplace);
    return new Pair(one, other, compareTexts(one, other), setting);
  });

/** The fields of a profile that differ. */
function fieldsChanged(before: object, after: object): string[] {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => (value === was.get(field) ? [] : [field]));
}

function undeclaredByGate(gate: Gate, pair: Pair): string[] {
  const deciding = recordPair(pair);
  const outcome = gate.check(deciding.pair);
  const telling = recordPair(pair);
  gate.evidence(telling.pair);
  if (outcome === 'fail') {
    gate.adjustments?.(telling.pair);
  }
  return [...deciding.undeclared(gate.reads), ...telling.undeclared(gate.reads, gate.alsoReads)];
}

function undeclaredByRule(rule: FitRule, pair: Pair): string[] {
  const deciding = recordPair(pair);
  if (rule.fit(deciding.pair) !== null) {
    rule.known?.(deciding.pair);
  }
  const telling = recordPair(pair);
  rule.evidence(telling.pair);
  return [...deciding.undeclared(rule.reads), ...telling.undeclared(rule.reads, rule.alsoReads)];
}

describe('What is declared of gates and rules', () => {
  // the same for all, since most of the time goes into making them
  let pairs: readonly Pair[];
  before(function () {
    this.timeout(30_000);
    pairs = fc.sample(generatedPairs, 600);
  });
  for (const gate of gates) {
    it(`names every field that the gate ${gate.id} reads`, () => {
      expect(pairs.flatMap((pair) => undeclaredByGate(gate, pair))).to.deep.equal([]);
    });
  }

  for (const rule of rules) {
    it(`names every field that the rule ${rule.id} reads`, () => {
      expect(pairs.flatMap((pair) => undeclaredByRule(rule, pair))).to.deep.equal([]);
    });
  }

  it('names every kind of adjustment that opens a gate, with words for it', () => {
    for (const pair of pairs) {
      for (const gate of gates.filter((one) => one.check(pair) === 'fail')) {
        const named = (gate.openedBy ?? []).map(({ kind }) => kind);
        for (const { kind } of gate.adjustments?.(pair) ?? []) {
          expect(named, gate.id).to.include(kind);
        }
      }
    }
    for (const { kind, asOpening } of gates.flatMap(({ openedBy = [] }) => openedBy)) {
      expect(asOpening, kind).to.not.equal(undefined);
    }
  });

  it('names every field that an adjustment which opens a gate alters', () => {
    for (const pair of pairs) {
      for (const gate of gates.filter((one) => one.check(pair) === 'fail')) {
        for (const adjustment of gate.adjustments?.(pair) ?? []) {
          const kind = gate.openedBy?.find((one) => one.kind === adjustment.kind);
          const altered = kind && fieldsAltered(kind);
          const adjusted = openBy(gate, adjustment, pair);
          const changed = [
            ...fieldsChanged(pair.candidate, adjusted.candidate),
            ...fieldsChanged(pair.role, adjusted.role),
          ];
          const declared: readonly string[] = [...(altered?.candidate ?? []), ...(altered?.role ?? [])];
          expect(
            changed.filter((field) => !declared.includes(field)),
            adjustment.kind,
          ).to.deep.equal([]);
        }
      }
    }
  });

  it('has a test of its own for each gate and rule', () => {
    const missing = [
      ...gateIds.map((id) => `gates/${id}.test.ts`),
      ...ruleIds.map((id) => `rules/${id}.test.ts`),
    ].filter((path) => !existsSync(new URL(path, import.meta.url)));
    expect(missing).to.deep.equal([]);
  });

  it('gives each gate, rule and adjustment an id of its own, and the candidate’s rules come first', () => {
    const ids = [gateIds, ruleIds, adjustmentKinds.map(({ kind }) => kind)];
    for (const list of ids) {
      expect(new Set(list).size).to.equal(list.length);
    }
    const sides = rules.map(({ side }) => side);
    expect(sides).to.deep.equal(sides.toSorted());
  });

  it('finds a field that is read and not declared', () => {
    const [pair] = pairs;
    const hours = gates.find(({ id }) => id === 'hours');
    if (pair === undefined || hours === undefined) {
      throw new Error('there is no pair, or no gate of hours');
    }
    const wrong = { ...hours, reads: { candidate: [], role: hours.reads.role } };
    expect(undeclaredByGate(wrong, pair)).to.include('candidate.hours');
  });
});
