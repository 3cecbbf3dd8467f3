import { expect } from 'chai';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { policySchema } from '../../../../matching/policy/policy-schema.ts';
import { rules } from '../../../../matching/rules/rules.ts';
import {
  draftOf,
  fieldId,
  isOpened,
  openingKey,
  outOfBounds,
  pathOf,
  textOf,
} from '../../../../web/src/pages/policy/policy-draft.ts';
import {
  shownNumber,
  thresholdFields,
  toldRules,
  weightField,
} from '../../../../web/src/pages/policy/policy-fields.ts';
import { shareOfSide, sumOfSide } from '../../../../web/src/pages/policy/rule-weights.ts';

const policy = { ...structuredClone(defaultPolicy), weights: { ...defaultPolicy.weights } };
const { version: _version, ...unchanged } = policy;
const names = rules.map(({ id, side, names: { sv: name } }) => ({ id, side, name }));

describe('A draft of the rules', () => {
  it('is the policy that it begins from, where nothing is written', () => {
    expect(draftOf(policy, {}, names, null)).to.deep.equal(unchanged);
  });

  it('has what is written, shares in percent', () => {
    const draft = draftOf(
      policy,
      { good: '65', 'weights.wishes': '7.5', 'abilities.fitByDeficit.1': '7', 'lists.length': '50' },
      names,
      null,
    );
    expect(draft.good).to.equal(0.65);
    expect(draft.weights.wishes).to.equal(7.5);
    expect(draft.abilities.fitByDeficit).to.deep.equal([0.6, 0.07, 0.05, 0]);
    expect(draft.lists).to.deep.equal({ length: 50, nearMisses: 20 });
    expect(policy.good, 'the policy itself stays').to.equal(0.6);
  });

  it('is of a node where it is written for one, with the openings that are chosen and those that stay', () => {
    const opened = { ...policy, opensTo: { goteborg: ['fyrbodal', 'sjuharad'], skaraborg: ['sjuharad'] } };
    const texts = {
      [openingKey('goteborg', 'fyrbodal')]: 'no',
      [openingKey('skaraborg', 'goteborg')]: 'yes',
      [openingKey('fyrbodal', 'goteborg')]: 'no',
    };
    const draft = draftOf(opened, texts, names, 'goteborg');
    expect(draft.nodeId).to.equal('goteborg');
    expect(draft.opensTo).to.deep.equal({ goteborg: ['sjuharad'], skaraborg: ['sjuharad', 'goteborg'] });
    expect(isOpened(opened, texts, 'goteborg', 'sjuharad')).to.equal(true);
    expect(isOpened(opened, texts, 'goteborg', 'fyrbodal')).to.equal(false);
  });

  it('shows what is written, else the number of the policy', () => {
    const field = { path: 'good', unit: 'share', min: 0, max: 100 } as const;
    expect(textOf(policy, {}, field)).to.equal('60');
    expect(textOf(policy, { good: '6' }, field)).to.equal('6');
  });

  it('is not sent with what is no number within its bounds', () => {
    const pathsOf = (texts: Record<string, string>) => outOfBounds(texts).map(({ path }) => path);
    expect(pathsOf({ good: '100', 'lists.length': '1' })).to.deep.equal([]);
    expect(
      pathsOf({ good: '101', 'lists.length': '0', 'text.halfFit': '', 'hours.fitAtEdge': 'x' }),
    ).to.have.members(['good', 'lists.length', 'text.halfFit', 'hours.fitAtEdge']);
  });

  it('has a field for every number of a policy but the version and which nodes are open', () => {
    const paths = (value: unknown, path: string): string[] =>
      typeof value === 'number'
        ? [path]
        : Object.entries(Object(value)).flatMap(([key, inner]) =>
            paths(inner, path === '' ? key : `${path}.${key}`),
          );
    const { weights: _weights, opensTo: _opensTo, ...numbers } = unchanged;
    expect(thresholdFields.map(({ path }) => path)).to.have.members(paths(numbers, ''));
    expect(toldRules).to.have.members(rules.map(({ id }) => id));
  });

  it('lets no bound be written that the API refuses', () => {
    for (const field of thresholdFields) {
      for (const bound of [field.min, field.max]) {
        // beside the numbers that others must not pass
        const isBound = /fitByDeficit|roomToGrow|halfFit/.test(field.path);
        const parsed = policySchema.safeParse({
          version: 1,
          ...draftOf(policy, { [field.path]: String(bound) }, names, null),
        });
        expect(parsed.success || isBound, `${field.path} ${bound} ${parsed.error?.message}`).to.equal(true);
      }
    }
  });

  it('finds the field that an error is about', () => {
    expect(pathOf('/abilities/fitByDeficit/1')).to.equal('abilities.fitByDeficit.1');
    expect(fieldId('abilities.fitByDeficit.1')).to.equal('policy-abilities-fitByDeficit-1');
  });
});

describe('The weights of a side', () => {
  it('are told as shares of it', () => {
    const weightOf = (rule: string) => shownNumber(defaultPolicy, weightField(rule));
    const sum = sumOfSide(names, 'workplace', weightOf);
    expect(sum).to.equal(
      rules.filter(({ side }) => side === 'workplace').reduce((all, { weight }) => all + weight, 0),
    );
    expect(shareOfSide(sum / 4, sum)).to.equal(0.25);
    expect(shareOfSide(0, 0)).to.equal(0);
  });
});
