import { abilitiesRule } from '../../../matching/rules/abilities.ts';
import { testRule } from './rule-table.ts';

const role = { demands: { attention: 2, memory: 3, planning: 2, driving: 3 } };

testRule(abilitiesRule, [
  {
    title: 'every demand is met',
    candidate: { abilities: { attention: 2, memory: 4, planning: 2, driving: 3 } },
    role,
    fit: 1,
    known: 1,
    evidence: { known: 4, of: 4 },
  },
  {
    title: 'one level short in one of four',
    candidate: { abilities: { attention: 2, memory: 2, planning: 2, driving: 3 } },
    role,
    fit: 0.75,
    evidence: { known: 4, of: 4, deficits: [{ ability: 'memory', demand: 3, level: 2, left: 1 }] },
  },
  {
    title: 'the worst deficit dominates: three levels in one weigh more than one level in three',
    candidate: { abilities: { attention: 2, memory: 0, planning: 2, driving: 3 } },
    role,
    fit: 0.40625,
  },
  {
    title: 'one level in three of four',
    candidate: { abilities: { attention: 1, memory: 2, planning: 1, driving: 3 } },
    role,
    fit: 0.65,
  },
  {
    title: 'an essential demand weighs more',
    candidate: { abilities: { attention: 2, memory: 2 } },
    role: { demands: { attention: 2, memory: { level: 3, essential: true } } },
    fit: 0.666667,
  },
  {
    title: 'a support on offer closes the deficit',
    candidate: { abilities: { attention: 2, memory: 1, planning: 2, driving: 3 } },
    role,
    workplace: { supports: ['written-instructions'] },
    fit: 1,
    evidence: {
      known: 4,
      of: 4,
      deficits: [{ ability: 'memory', demand: 3, level: 1, support: 'written-instructions', left: 0 }],
    },
  },
  {
    title: 'a support that closes two levels of three leaves one',
    candidate: { abilities: { memory: 0 } },
    role: { demands: { memory: 3 }, supports: ['written-instructions'] },
    fit: 0.6,
    evidence: {
      known: 1,
      of: 1,
      deficits: [{ ability: 'memory', demand: 3, level: 0, support: 'written-instructions', left: 1 }],
    },
  },
  {
    title: 'a surplus elsewhere makes up for nothing',
    candidate: { abilities: { attention: 4, memory: 2, planning: 4, driving: 4 } },
    role,
    fit: 0.75,
  },
  {
    title: 'unknown abilities drop out',
    candidate: { abilities: { attention: 2 } },
    role,
    fit: 1,
    known: 0.25,
  },
  { title: 'no ability known', candidate: {}, role, fit: null, evidence: {} },
  { title: 'demands unknown', candidate: { abilities: { memory: 2 } }, fit: null },
]);
