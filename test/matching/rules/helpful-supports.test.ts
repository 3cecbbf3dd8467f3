import { helpfulSupportsRule } from '../../../matching/rules/helpful-supports.ts';
import { testRule } from './rule-table.ts';

const candidate = {
  needs: [
    { support: 'short-breaks' as const, strength: 'helpful' as const },
    { support: 'quiet-place' as const, strength: 'helpful' as const },
    { support: 'wheelchair-access' as const, strength: 'needed' as const },
  ],
};

testRule(helpfulSupportsRule, [
  { title: 'all are offered', candidate, role: { supports: ['quiet-place', 'short-breaks'] }, fit: 1 },
  {
    title: 'half of them are offered',
    candidate,
    role: { supports: ['quiet-place'] },
    fit: 0.5,
    evidence: { offered: ['quiet-place'], lacking: ['short-breaks'] },
  },
  { title: 'none is offered', candidate, role: { supports: [] }, fit: 0, known: 1 },
  { title: 'who is helped by nothing lacks nothing', candidate: { needs: [] }, fit: 1, evidence: {} },
  { title: 'supports on offer unknown', candidate, fit: null, evidence: { missing: 'role' } },
  { title: 'needs unknown', role: { supports: ['quiet-place'] }, fit: null },
]);
