import { languageGate } from '../../../matching/gates/language.ts';
import { testGate } from './gate-table.ts';

testGate(languageGate, [
  {
    title: 'exactly the required level',
    candidate: { languages: { sv: 'A2' } },
    role: { languages: { sv: 'A2' } },
    outcome: 'pass',
    evidence: { reached: ['sv'] },
  },
  {
    title: 'more than the required level',
    candidate: { languages: { sv: 'native' } },
    role: { languages: { sv: 'C2' } },
    outcome: 'pass',
  },
  {
    title: 'one level short, which easy Swedish or a lower requirement opens',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'A2' } },
    outcome: 'fail',
    evidence: { short: [{ language: 'sv', required: 'A2', candidate: 'A1' }] },
    adjustments: [
      { kind: 'offer-support', support: 'easy-swedish' },
      { kind: 'lower-language', language: 'sv', level: 'A1' },
    ],
  },
  {
    title: 'two levels short, which easy Swedish opens',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'B1' } },
    outcome: 'fail',
    adjustments: [{ kind: 'offer-support', support: 'easy-swedish' }],
  },
  {
    title: 'two levels short where easy Swedish is offered',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'B1' }, supports: ['easy-swedish'] },
    outcome: 'pass',
  },
  {
    title: 'three levels short where easy Swedish is offered',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'B2' }, supports: ['easy-swedish'] },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'easy Swedish is no help in English',
    candidate: { languages: { en: 'A1' } },
    role: { languages: { en: 'B1' }, supports: ['easy-swedish'] },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'a language that the candidate does not have',
    candidate: { languages: {} },
    role: { languages: { en: 'A1' } },
    outcome: 'fail',
    evidence: { short: [{ language: 'en', required: 'A1', candidate: null }] },
    adjustments: [],
  },
  {
    title: 'two languages short',
    candidate: { languages: { sv: 'A1', en: 'A1' } },
    role: { languages: { sv: 'A2', en: 'A2' } },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'another language on site, which the candidate may speak',
    candidate: { languages: { so: 'C2' } },
    role: { languages: { sv: 'A2' }, supports: ['other-language-on-site'] },
    outcome: 'unknown',
    evidence: {
      short: [{ language: 'sv', required: 'A2', candidate: null, toCheck: 'other-language-on-site' }],
    },
  },
  {
    title: 'another language on site, and the candidate speaks none',
    candidate: { languages: { sv: 'A1' } },
    role: { languages: { sv: 'A2' }, supports: ['other-language-on-site'] },
    outcome: 'fail',
  },
  {
    title: 'no language required',
    candidate: {},
    role: { languages: {} },
    outcome: 'pass',
    evidence: { reached: [] },
  },
  {
    title: 'languages of the candidate unknown',
    role: { languages: { sv: 'A2' } },
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
  {
    title: 'languages of the role unknown',
    candidate: { languages: { sv: 'B1' } },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
]);
