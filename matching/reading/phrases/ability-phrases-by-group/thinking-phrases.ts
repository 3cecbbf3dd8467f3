import type { AbilityPhrases } from '../ability-phrase.ts';

/** Everyday phrases for the abilities of thinking. */
export const thinkingPhrases: readonly AbilityPhrases[] = [
  {
    ability: 'attention',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    koncentrera mig; koncentrera sig; fokusera; hålla fokus; hålla koncentrationen; koncentration;
    koncentrationen; vara uppmärksam`,
      en: `concentrate; focus; concentrating; focusing`,
    },
  },
  {
    ability: 'attention',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `uppmärksam; uppmärksamma; fokuserad; fokuserade; koncentrerad; koncentrationsförmåga`,
      en: `focused`,
    },
  },
  {
    ability: 'attention',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    tappar fokus; tappar lätt fokus; lätt distraherad; blir lätt distraherad; tappar koncentrationen;
    okoncentrerad`,
      en: `easily distracted; lose focus`,
    },
  },
  {
    ability: 'learning',
    kind: 'act',
    level: null,
    phrases: {
      sv: `lära mig nya saker; lära sig nya saker; lära mig nytt; lära sig nytt; lära nytt; lära in`,
      en: `learn new things; learning new things`,
    },
  },
  {
    ability: 'learning',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `lär mig snabbt; lär mig fort; lär mig lätt; läraktig; snabblärd; lär sig snabbt`,
      en: `fast learner; quick learner; learn fast; learn quickly`,
    },
  },
  {
    ability: 'learning',
    kind: 'lack',
    level: 1,
    phrases: { sv: `tar lång tid att lära; tar tid för mig att lära; lär mig långsamt`, en: `slow learner` },
  },
  {
    ability: 'memory',
    kind: 'act',
    level: null,
    phrases: {
      sv: `komma ihåg; minnas; hålla i minnet; hålla mycket i huvudet; memorera`,
      en: `remember; remembering; memorise`,
    },
  },
  { ability: 'memory', kind: 'trait', level: 3, phrases: { sv: `bra minne; gott minne`, en: `good memory` } },
  {
    ability: 'memory',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `glömmer lätt; glömmer; glömmer saker; glömsk; dåligt minne; svagt minne; glömmer bort`,
      en: `forget things; forget easily; bad memory; forgetful`,
    },
  },
  {
    ability: 'problem-solving',
    kind: 'act',
    level: null,
    phrases: { sv: `lösa problem; hitta lösningar; problemlösning`, en: `solve problems; solving problems` },
  },
  {
    ability: 'problem-solving',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `problemlösare; lösningsorienterad; lösningsorienterade; lösningsinriktad; problem solver`,
      en: ``,
    },
  },
  {
    ability: 'planning',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    planera; planering; planera min dag; planera arbetet; organisera; prioritera; strukturera;
    lägga upp arbetet; planera dagen`,
      en: `plan my day; prioritise; organise`,
    },
  },
  {
    ability: 'planning',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `strukturerad; strukturerade; välorganiserad; välorganiserade; organiserad`,
      en: `am organised; are organised; am organized; are organized; well organised; well organized; am structured; are structured`,
    },
  },
  {
    ability: 'switching-tasks',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    flera saker samtidigt; många saker samtidigt; byta uppgift; växla mellan uppgifter;
    många bollar i luften; ha flera bollar i luften; flera bollar i luften; göra flera saker;
    multitaska; ställa om; många saker på en gång; flera saker på en gång`,
      en: `multitask; several things at once; many things at once`,
    },
  },
  {
    ability: 'switching-tasks',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `flexibel; är flexibla; flexibla personer; simultankapacitet`,
      en: `am flexible; are flexible; be flexible; flexible person`,
    },
  },
  {
    ability: 'stress',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `
    klara stress; hantera stress; jobba under press; arbeta under press; hålla högt tempo; jobba snabbt;
    arbeta snabbt; jobba fort; ett högt tempo`,
      en: `work fast; work under pressure; handle stress`,
    },
  },
  {
    ability: 'stress',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `stresstålig; stresståliga; stresstålighet; är snabb; stresstolerant; lugn i stressiga situationer`,
      en: ``,
    },
  },
  {
    ability: 'stress',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `högt tempo; högt arbetstempo; snabbt tempo; mycket att göra; mkt att göra; full fart`,
      en: `fast paced; high tempo`,
    },
  },
  {
    ability: 'stress',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `blir lätt stressad; stressad lätt; lätt stressad; stresskänslig; klarar inte stress; stressas lätt`,
      en: `easily stressed; get stressed easily`,
    },
  },
  {
    ability: 'accuracy',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `
    noggrann; noggranna; noggrant; noga; noggrannhet; ordningssinne; ordningsam; petig; pedantisk;
    sinne för detaljer; öga för detaljer; bra på detaljer`,
      en: `careful; accurate; thorough; detail oriented; precise`,
    },
  },
  {
    ability: 'accuracy',
    kind: 'lack',
    level: 1,
    phrases: { sv: `slarvig; slarvar; gör lätt fel; missar detaljer`, en: `careless` },
  },
];
