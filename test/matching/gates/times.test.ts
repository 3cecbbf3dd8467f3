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
  {
    title: 'a shared day of the week',
    candidate: { availability: { times: ['weekday-morning'], weekdays: ['tuesday', 'monday'] } },
    role: { times: ['weekday-morning'], weekdays: ['tuesday', 'friday'] },
    outcome: 'pass',
    evidence: { shared: ['weekday-morning'], days: ['tuesday'] },
  },
  {
    title: 'no shared day of the week',
    candidate: { availability: { times: ['weekday-morning'], weekdays: ['tuesday'] } },
    role: { times: ['weekday-morning'], weekdays: ['monday'] },
    outcome: 'fail',
    evidence: {
      candidateDays: ['tuesday'],
      roleDays: ['monday'],
      candidate: ['weekday-morning'],
      role: ['weekday-morning'],
    },
  },
  {
    title: 'no shared day of the week, whatever the times',
    candidate: { availability: { weekdays: ['tuesday'] } },
    role: { weekdays: ['monday'] },
    outcome: 'fail',
    evidence: { candidateDays: ['tuesday'], roleDays: ['monday'] },
  },
  {
    title: 'shared times that fall on no shared day',
    candidate: { availability: { times: ['weekend-morning'] } },
    role: { times: ['weekend-morning'], weekdays: ['monday'] },
    outcome: 'fail',
  },
  {
    title: 'a candidate of some days, and a role that does not say which',
    candidate: { availability: { times: ['weekday-morning'], weekdays: ['tuesday', 'thursday'] } },
    role: { times: ['weekday-morning'] },
    outcome: 'unknown',
    evidence: { missing: 'role', days: true },
  },
  {
    title: 'a candidate of all days that the times can fall on',
    candidate: {
      availability: {
        times: ['weekday-morning'],
        weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      },
    },
    role: { times: ['weekday-morning'] },
    outcome: 'pass',
    evidence: { shared: ['weekday-morning'] },
  },
  {
    title: 'a candidate of no day at all',
    candidate: { availability: { weekdays: [] } },
    role: { times: ['weekday-morning'] },
    outcome: 'fail',
  },
  {
    title: 'night is always part of a role without times, and the candidate has no nights',
    candidate: { availability: { times: ['weekday-morning'] } },
    role: { conditions: [{ condition: 'night', presence: 'always' }] },
    outcome: 'fail',
    evidence: { candidate: ['weekday-morning'], conditions: ['night'] },
  },
  {
    title: 'night can be avoided in a role without times',
    candidate: { availability: { times: ['weekday-morning'] } },
    role: { conditions: [{ condition: 'night', presence: 'avoidable' }] },
    outcome: 'unknown',
  },
  { title: 'times unknown on both sides', outcome: 'unknown', evidence: { missing: 'both' } },
  {
    title: 'the text tells times when the candidate can not work',
    candidate: { availability: { times: ['weekday-morning'] } },
    role: { description: 'Hjälpa till i kaféet mellan 17 och 21 på kvällen.' },
    outcome: 'unknown',
    evidence: { missing: 'role', read: ['weekday-evening'], words: ['mellan 17 och 21', 'kvällen'] },
  },
  {
    title: 'the text tells times when the candidate can work',
    candidate: { availability: { times: ['weekday-evening'] } },
    role: { description: 'Hjälpa till i kaféet mellan 17 och 21 på kvällen.' },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
]);
