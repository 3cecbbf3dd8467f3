import type { AbilityPhrases } from '../ability-phrase.ts';

/** Everyday phrases for the abilities of the body. */
export const bodyPhrases: readonly AbilityPhrases[] = [
  {
    ability: 'sitting',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `sitta länge; sitta still; sitta hela dagen; sitta hela dagarna; sitta stilla; långvarigt sittande`,
      en: `sit still; sit all day; sit for long; sitting for long`,
    },
  },
  {
    ability: 'sitting',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `
      stillasittande arbete hela dagen; stillasittande arbete; mycket stillasittande; mycket sittande;
      sitter hela dagen; sitter hela passet; sitter vid datorn hela dagen; sitter vid skärm hela dagen;
      sitter still hela dagen`,
      en: ``,
    },
  },
  {
    ability: 'standing',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `
    stå och gå; stå och gå hela dagen; stå länge; stå upp länge; stå hela dagen; stå hela dagarna;
    stå hela tiden; stå mycket; stå upp hela dagen; stå upp; stå still; stå långa stunder;
    stå en hel dag`,
      en: `stand long; stand all day; standing all day; stand up; stand for long; standing for long`,
    },
  },
  {
    ability: 'standing',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `
    står hela passet; på benen hela dagen; på benen hela passet; mycket stående; stående arbete; mkt stående; stående hela dagen; man står mycket; står mycket;
    står hela dagen`,
      en: `standing work; a lot of standing`,
    },
  },
  {
    ability: 'walking',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `
    gå långt; gå långa sträckor; gå mycket; gå länge; gå hela dagen; gå snabbt; röra mig mycket;
    walk a lot; walk long distances`,
      en: `walk far; walk long; walking far`,
    },
  },
  {
    ability: 'walking',
    kind: 'act',
    level: 2,
    phrases: { sv: `gå i trappor; gå i trapporna`, en: `climb stairs` },
  },
  {
    ability: 'walking',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `
    mycket spring; mkt spring; mycket springande; en del spring; springer mycket; går mycket;
    mycket gående; mycket gång; mkt gående; springa mycket; mycket rörligt; rörligt arbete;
    man går mycket; man springer mycket; går långa sträckor; går hela dagen; går hela passet`,
      en: `lots of walking; run around; a lot of walking`,
    },
  },
  {
    ability: 'lifting-and-carrying',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `
    tungt; lyfta tunga saker; bära tunga saker; lyfta och bära; tunga saker; lyfta mycket;
    lyfta tunga lådor; tunga lådor; bära tunga lådor; lyfta människor`,
      en: `lift heavy; heavy lifting; carry heavy; heavy things; lift heavy things`,
    },
  },
  {
    ability: 'lifting-and-carrying',
    kind: 'act',
    level: null,
    phrases: { sv: `lyfta; bära; lyft; bära saker; lyfta saker`, en: `carry; lifting; carrying; lift` },
  },
  {
    ability: 'lifting-and-carrying',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `
    tunga lyft; tungt arbete; tungt jobb; en del lyft; lyft förekommer; tunga kärl; tunga vagnar;
    lyfta tungt; bära tungt`,
      en: `heavy lifting; heavy lifts; heavy work`,
    },
  },
  {
    ability: 'lifting-and-carrying',
    kind: 'load',
    level: 2,
    phrases: { sv: `en del bärande; lätta lyft; vissa lyft; lyft upp till`, en: `` },
  },
  {
    ability: 'lifting-and-carrying',
    kind: 'lack',
    level: 2,
    phrases: {
      sv: `
    ont i ryggen; ont i rygg; dålig rygg; trasig rygg; ryggont; ryggproblem; problem med ryggen;
    ont i axlarna; lyftförbud; ryggen tar stryk`,
      en: `back pain; bad back; back problems`,
    },
  },
  {
    ability: 'bending-and-reaching',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    böja mig; böja sig; böja mig ner; sträcka mig; sträcka sig; stå på knä; ligga på knä; huka mig;
    nå högt; jobba på knä; jobba med armarna över huvudet; lyfta armarna`,
      en: `bend; bend down; bending; kneel; kneeling; reach high`,
    },
  },
  {
    ability: 'bending-and-reaching',
    kind: 'lack',
    level: 1,
    phrases: { sv: `ont i knäna; ont i knä; dåliga knän; stel i ryggen`, en: `bad knees; knee pain` },
  },
  {
    ability: 'fine-hand-use',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    finmotorik; plocka små saker; pilla med små saker; pilla med smått; små detaljer;
    jobba med smådetaljer; greppa; hålla i små saker; knäppa knappar; finmotoriska uppgifter`,
      en: `small parts; small things; fine motor`,
    },
  },
  {
    ability: 'fine-hand-use',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `händig; händiga; fingerfärdig; bra med händerna; duktig med händerna; praktiskt lagd`,
      en: `handy; good with my hands`,
    },
  },
  {
    ability: 'fine-hand-use',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    skakar på handen; skakar på händerna; darrar på händerna; darriga händer; ont i händerna;
    ont i handen`,
      en: `shaky hands; my hands shake`,
    },
  },
  {
    ability: 'physical-endurance',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `jobba hårt; arbeta hårt; jobba fysiskt; arbeta fysiskt; röra mig hela dagen`,
      en: `physical work; hard work`,
    },
  },
  {
    ability: 'physical-endurance',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `
    fysiskt tungt; fysiskt krävande; fysiskt arbete; fysiskt jobb; kroppsarbete; kroppsligt tungt; ta i;
    hugga i`,
      en: `physically demanding; physical work`,
    },
  },
  {
    ability: 'physical-endurance',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `vältränad; god fysik; bra fysik; bra kondition; fysiskt stark; är stark; är starka; i god form`,
      en: `am strong; i m strong; are strong; physically fit; am fit; good fitness; physically strong`,
    },
  },
  {
    ability: 'physical-endurance',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    dålig kondition; blir andfådd; lätt andfådd; svag i kroppen; ont i kroppen; värk i kroppen;
    har värk; dålig fysik`,
      en: `out of breath; body pain`,
    },
  },
];
