import type { AbilityPhrases } from '../ability-phrase.ts';

/** Everyday phrases for the abilities of being together. */
export const togetherPhrases: readonly AbilityPhrases[] = [
  {
    ability: 'cooperation',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    samarbeta; jobba i grupp; arbeta i grupp; jobba i team; arbeta i team; samarbete;
    jobba ihop med andra`,
      en: `cooperate; teamwork; work with others; work in a team`,
    },
  },
  {
    ability: 'cooperation',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `samarbetsvillig; samarbetsvilliga; lagspelare; lagarbetare; teamspelare; teamspelaren; bra på att samarbeta; samarbetsförmåga`,
      en: `team player`,
    },
  },
  {
    ability: 'meeting-strangers',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    möta människor; möta nya människor; ta kontakt med nya människor; bemöta människor; bemöta;
    bemöta besökare; bemöta kunder; prata med främmande; prata med nya människor; prata med okända;
    hälsa på folk; ta folk; ge service; bemötande`,
      en: `meet strangers; meeting strangers; talk to strangers; meet new people; meeting new people`,
    },
  },
  {
    ability: 'meeting-strangers',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `
    är social; social person; sociala personer; utåtriktad; utåtriktade; serviceinriktad; serviceminded;
    servicekänsla; trevligt bemötande; gott bemötande; gillar att prata med folk; tar folk`,
      en: `outgoing; sociable; friendly`,
    },
  },
  { ability: 'meeting-strangers', kind: 'lack', level: 1, phrases: { sv: `blyg; blyga; skygg`, en: `shy` } },
  {
    ability: 'handling-conflict',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    konflikter; hantera konflikter; bråk; medla; lugna ner bråk; lugna ner konflikter;
    bråk mellan elever`,
      en: `conflicts; handle conflicts; arguments`,
    },
  },
  {
    ability: 'taking-criticism',
    kind: 'act',
    level: null,
    phrases: {
      sv: `kritik; ta kritik; ta emot kritik; få kritik; feedback; tillsägelser`,
      en: `criticism; take criticism`,
    },
  },
];
