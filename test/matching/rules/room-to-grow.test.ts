import { roomToGrowRule } from '../../../matching/rules/room-to-grow.ts';
import { testRule } from './rule-table.ts';

const role = { demands: { memory: 1, planning: 2 } };

testRule(roomToGrowRule, [
  {
    title: 'no surplus',
    candidate: { abilities: { memory: 1, planning: 1 } },
    role,
    fit: 1,
    evidence: { surplus: 0, of: 2 },
  },
  { title: 'an ordinary surplus', candidate: { abilities: { memory: 2, planning: 3 } }, role, fit: 1 },
  { title: 'half-way to nothing', candidate: { abilities: { memory: 3, planning: 3 } }, role, fit: 0.6 },
  {
    title: 'a strong person in a role with nothing in it',
    candidate: { abilities: { memory: 4, planning: 4 } },
    role,
    fit: 0.2,
    evidence: { surplus: 2.5, of: 2, nothingToGrowInto: true },
  },
  {
    title: 'a deficit does not hide a surplus elsewhere',
    candidate: { abilities: { memory: 4, planning: 0 } },
    role,
    fit: 0.6,
  },
  { title: 'half of the abilities known', candidate: { abilities: { memory: 1 } }, role, fit: 1, known: 0.5 },
  { title: 'no ability known', candidate: { abilities: {} }, role, fit: null, evidence: {} },
  { title: 'demands unknown', candidate: { abilities: { memory: 4 } }, fit: null },
  {
    title: 'levels in own words tell nothing of it',
    candidate: { wishes: 'Jag har dåligt minne' },
    role,
    fit: null,
    evidence: {},
  },
  {
    title: 'demands in the text of a role are known by half',
    candidate: { abilities: { 'lifting-and-carrying': 4 } },
    role: { description: 'Tunga lyft ingår.' },
    fit: 1,
    known: 0.5,
    evidence: { surplus: 1, of: 1, inferred: true },
  },
]);
