import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { Workplace } from '../../../matching/model/workplace.ts';

/** Central Göteborg. */
export const goteborg = { lat: 57.7072, lon: 11.9668 };
/** Some 18 km north of it. */
export const kungalv = { lat: 57.8707, lon: 11.9806 };

/** A role of which everything is known. */
export const kitchen: Role = {
  nodeId: 'goteborg',
  title: 'Måltidsvärd på äldreboende',
  description: 'Hjälp i köket och matsalen på förmiddagen.',
  tasks: [
    { text: 'Duka och servera frukost', hoursPerWeek: 6 },
    { text: 'Diska och torka av borden', hoursPerWeek: 5 },
    { text: 'Plocka upp matvaror i förrådet', hoursPerWeek: 3 },
  ],
  demands: {
    attention: 2,
    memory: 2,
    cooperation: 2,
    standing: { level: 2, essential: true },
    'lifting-and-carrying': 2,
  },
  conditions: [
    { condition: 'strangers', presence: 'always' },
    { condition: 'loud-noise', presence: 'avoidable' },
  ],
  supports: ['same-mentor', 'short-breaks'],
  languages: { sv: 'A2' },
  hoursPerWeek: { min: 10, max: 20 },
  times: ['weekday-morning'],
  period: { from: '2027-01-07', to: '2027-06-30' },
  places: 1,
  employmentForms: ['arbetspraktik', 'lonebidrag-utveckling'],
  location: goteborg,
  requires: { licence: null, registerExtract: false, minAge: null },
};

/** Its workplace, with a mentor. */
export const workplace: Workplace = {
  nodeId: 'goteborg',
  name: 'Solgläntan',
  location: goteborg,
  mentors: [{ name: 'Handledare', places: 1 }],
  supports: ['trolley'],
};

/** A candidate of whom everything is known, and whom the kitchen suits. */
export const cook: Candidate = {
  nodeId: 'goteborg',
  wishes: 'Jag vill duka, servera och hjälpa till i ett kök',
  experience: [{ text: 'diskade och serverade på restaurang', months: 8 }],
  abilities: { attention: 2, memory: 2, cooperation: 3, standing: 2, 'lifting-and-carrying': 2 },
  needs: [{ support: 'same-mentor', strength: 'helpful' }],
  avoids: [],
  languages: { sv: 'B1', so: 'native' },
  availability: { from: '2026-12-01', hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
  travel: { from: { lat: 57.72, lon: 12.01 }, maxMinutes: 45 },
  employmentForms: ['arbetspraktik'],
  licences: [],
  registerExtract: true,
};

/** A light role of which half is known. */
export const library: Role = {
  nodeId: 'goteborg',
  title: 'Biblioteksassistent',
  tasks: [{ text: 'Sätta upp böcker i hyllan' }, { text: 'Plasta in nya böcker' }],
  demands: { accuracy: 1, reading: 1 },
  conditions: [],
  supports: ['quiet-place'],
  hoursPerWeek: { min: 8, max: 16 },
};
