import { timesGate } from '../../../matching/gates/times.ts';
import { testGate } from './gate-table.ts';

testGate(timesGate, [
  {
    title: 'one shared time',
    candidate: { availability: { times: ['weekday-afternoon', 'weekday-morning'] } },
    role: { times: ['weekday-morning', 'weekend-night'] },
    outcome: 'pass',
    evidence: { shared: ['weekday-morning'] },
  },
  {
    title: 'no shared time',
    candidate: { availability: { times: ['weekday-morning'] } },
    role: { times: ['weekday-evening'] },
    outcome: 'fail',
    evidence: { candidate: ['weekday-morning'], role: ['weekday-evening'] },
    adjustments: [],
  },
  {
    title: 'a candidate with no time at all',
    candidate: { availability: { times: [] } },
    role: {},
    outcome: 'fail',
    evidence: { candidate: [] },
  },
  { title: 'a role with no time at all', role: { times: [] }, outcome: 'fail', evidence: { role: [] } },
  {
    title: 'times of the role unknown',
    candidate: { availability: { times: ['weekday-morning'] } },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
  { title: 'times unknown on both sides', outcome: 'unknown', evidence: { missing: 'both' } },
]);
