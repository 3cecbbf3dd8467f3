import { languageLevelRule } from '../../../matching/rules/language-level.ts';
import { testRule } from './rule-table.ts';

testRule(languageLevelRule, [
  {
    title: 'the level is reached',
    candidate: { languages: { sv: 'B1' } },
    role: { languages: { sv: 'A2' } },
    fit: 1,
    evidence: { required: [['sv', 'A2']] },
  },
  {
    title: 'easy Swedish on site makes up for what is missing',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'B1' }, supports: ['easy-swedish'] },
    fit: 1,
    evidence: { required: [['sv', 'B1']], support: 'easy-swedish' },
  },
  {
    title: 'one level of two is missing',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'A2' } },
    fit: 0.5,
  },
  {
    title: 'the language that is furthest off counts',
    candidate: { languages: { sv: 'C1' } },
    role: { languages: { sv: 'A2', en: 'A1' } },
    fit: 0,
  },
  { title: 'no language required', role: { languages: {} }, fit: 1 },
  {
    title: 'another language on site, which the candidate may speak',
    candidate: { languages: { so: 'C2' } },
    role: { languages: { sv: 'A2' }, supports: ['other-language-on-site'] },
    fit: null,
  },
  { title: 'languages of the candidate unknown', role: { languages: { sv: 'A2' } }, fit: null, evidence: {} },
  { title: 'languages of the role unknown', candidate: { languages: { sv: 'B1' } }, fit: null },
]);
