import { roleOpenGate } from '../../../matching/gates/role-open.ts';
import { today } from '../pair-of.ts';
import { testGate } from './gate-table.ts';

testGate(roleOpenGate, [
  { title: 'an open role with places', role: { status: 'open', places: 2 }, outcome: 'pass', evidence: {} },
  { title: 'a role that tells nothing is open', role: {}, outcome: 'pass' },
  { title: 'a closed role', role: { status: 'closed' }, outcome: 'fail', evidence: { status: 'closed' } },
  { title: 'no places left', role: { places: 0 }, outcome: 'fail', evidence: { places: 0 } },
  { title: 'a period that ends today', role: { period: { to: today } }, outcome: 'pass' },
  {
    title: 'a period that ended yesterday',
    role: { period: { to: '2026-11-20' } },
    outcome: 'fail',
    evidence: { periodTo: '2026-11-20' },
    adjustments: [],
  },
  { title: 'a period that has not begun', role: { period: { from: '2027-02-01' } }, outcome: 'pass' },
]);
