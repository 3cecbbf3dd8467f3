import type { AbilityId, Level } from '../../vocabulary/abilities.ts';
import type { PhraseLists } from './phrase-lists.ts';

/**
 * How an ability is spoken of. `act`: something one can or can't do, told by the words around it. `trait`: what a
 * person is, by itself. `load`: what work asks, by itself. `lack`: a difficulty, by itself.
 */
export type AbilityPhraseKind = 'act' | 'trait' | 'load' | 'lack';

/** Phrases of one kind and level; split by semicolons. */
export interface AbilityPhrases {
  readonly ability: AbilityId;
  readonly kind: AbilityPhraseKind;
  /** The level that the words amount to on the scale 0..4; null when they don't say. Own judgement. */
  readonly level: Level | null;
  readonly phrases: PhraseLists;
}

/** Everyday phrases for abilities and demands. The vocabulary's own synonyms are headings, not phrases: not used. */
export const abilityPhrases: readonly AbilityPhrases[] = [
  {
    ability: 'attention',
    kind: 'act',
    level: null,
    phrases: {
      sv: `koncentrera mig; koncentrera sig; fokusera; hålla fokus; hålla koncentrationen; koncentration; koncentrationen; vara uppmärksam`,
      en: `concentrate; focus; concentrating; focusing`,
    },
  },
  {
    ability: 'attention',
    kind: 'trait',
    level: 3,
    phrases: { sv: `uppmärksam; fokuserad; koncentrerad; koncentrationsförmåga`, en: `focused` },
  },
  {
    ability: 'attention',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `tappar fokus; tappar lätt fokus; lätt distraherad; blir lätt distraherad; tappar koncentrationen; okoncentrerad`,
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
    phrases: { sv: `problemlösare; lösningsorienterad; problem solver`, en: `` },
  },
  {
    ability: 'planning',
    kind: 'act',
    level: null,
    phrases: {
      sv: `planera; planering; planera min dag; planera arbetet; organisera; prioritera; strukturera; lägga upp arbetet; planera dagen`,
      en: `plan my day; prioritise; organise`,
    },
  },
  {
    ability: 'planning',
    kind: 'trait',
    level: 3,
    phrases: { sv: `strukturerad; välorganiserad; organiserad`, en: `organised; organized; structured` },
  },
  {
    ability: 'switching-tasks',
    kind: 'act',
    level: null,
    phrases: {
      sv: `flera saker samtidigt; många saker samtidigt; byta uppgift; växla mellan uppgifter; många bollar i luften; ha flera bollar i luften; flera bollar i luften; göra flera saker; multitaska; ställa om; många saker på en gång; flera saker på en gång`,
      en: `multitask; several things at once; many things at once`,
    },
  },
  {
    ability: 'switching-tasks',
    kind: 'trait',
    level: 3,
    phrases: { sv: `flexibel; simultankapacitet`, en: `flexible` },
  },
  {
    ability: 'stress',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `klara stress; hantera stress; jobba under press; arbeta under press; hålla högt tempo; jobba snabbt; arbeta snabbt; jobba fort; ett högt tempo`,
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
      sv: `noggrann; noggranna; noga; noggrannhet; ordningssinne; ordningsam; petig; pedantisk; sinne för detaljer; öga för detaljer; detaljer`,
      en: `careful; accurate; thorough; detail oriented; precise`,
    },
  },
  {
    ability: 'accuracy',
    kind: 'lack',
    level: 1,
    phrases: { sv: `slarvig; slarvar; gör lätt fel; missar detaljer`, en: `careless` },
  },
  {
    ability: 'understanding-speech',
    kind: 'act',
    level: null,
    phrases: {
      sv: `förstå svenska; förstå instruktioner; förstå muntliga instruktioner; förstå vad folk säger; förstå muntligt; förstå talad svenska; svenska; svenska språket; följa instruktioner; muntliga instruktioner; förstå vad andra säger`,
      en: `understand swedish; understand instructions; swedish; follow instructions; spoken instructions`,
    },
  },
  {
    ability: 'understanding-speech',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `förstår inte svenska; dålig svenska; lite svenska; bara lite svenska; förstår lite svenska; pratar lite svenska; förstår inte så mycket svenska; förstår inte allt`,
      en: `little swedish`,
    },
  },
  {
    ability: 'speaking',
    kind: 'act',
    level: null,
    phrases: {
      sv: `prata; prata svenska; tala svenska; göra mig förstådd; göra sig förstådd; uttrycka mig; uttrycka sig; prata inför folk; tala inför folk`,
      en: `speak swedish; speak; speaking; talk to people`,
    },
  },
  {
    ability: 'speaking',
    kind: 'trait',
    level: 3,
    phrases: { sv: `talför; pratsam; verbal`, en: `talkative` },
  },
  {
    ability: 'speaking',
    kind: 'lack',
    level: 1,
    phrases: { sv: `stammar; stamning; säger inte så mycket; tystlåten; pratar inte`, en: `` },
  },
  {
    ability: 'reading',
    kind: 'act',
    level: null,
    phrases: {
      sv: `läsa; läsa text; läsa svenska; läsa recept; läsa instruktioner; läsa etiketter; läsa lappar; läsa enkla instruktioner; läsa enkel text; läsa enkel svenska`,
      en: `read; reading; read instructions; read swedish`,
    },
  },
  {
    ability: 'reading',
    kind: 'act',
    level: 4,
    phrases: { sv: `läsa långa texter; läsa mycket text; läsa svåra texter; read long texts`, en: `` },
  },
  {
    ability: 'reading',
    kind: 'lack',
    level: 0,
    phrases: { sv: `analfabet; kan varken läsa eller skriva`, en: `illiterate` },
  },
  {
    ability: 'writing',
    kind: 'act',
    level: null,
    phrases: {
      sv: `skriva; skriva svenska; stava; skriva text; skriva texter; skriva för hand; dokumentera; skriva rapporter; anteckna; rättstavning`,
      en: `write; writing; spell; spelling`,
    },
  },
  {
    ability: 'calculating',
    kind: 'act',
    level: null,
    phrases: {
      sv: `räkna; matte; matematik; räkna enkelt; huvudräkning; siffror; räkna pengar; mäta`,
      en: `calculate; maths; math; numbers; counting`,
    },
  },
  {
    ability: 'digital-tools',
    kind: 'act',
    level: null,
    phrases: {
      sv: `datorer; dator; datorn; använda dator; använda datorn; jobba med dator; data; digitala verktyg; digitala system; hantera dator; hantera datorer; surfplatta; surfplattor; it; excel; word`,
      en: `computers; use a computer; digital tools; computer`,
    },
  },
  {
    ability: 'digital-tools',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `datavana; datorvana; god datorvana; datorvan; datakunnig; tekniskt intresserad; it kunnig`,
      en: `tech savvy; computer skills`,
    },
  },
  {
    ability: 'cooperation',
    kind: 'act',
    level: null,
    phrases: {
      sv: `samarbeta; jobba i grupp; arbeta i grupp; jobba i team; arbeta i team; samarbete; jobba ihop med andra`,
      en: `cooperate; teamwork; work with others; work in a team`,
    },
  },
  {
    ability: 'cooperation',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `samarbetsvillig; lagspelare; lagarbetare; teamspelare; bra på att samarbeta; samarbetsförmåga`,
      en: `team player`,
    },
  },
  {
    ability: 'meeting-strangers',
    kind: 'act',
    level: null,
    phrases: {
      sv: `möta människor; möta nya människor; ta kontakt med nya människor; bemöta människor; bemöta; bemöta besökare; bemöta kunder; prata med främmande; prata med nya människor; prata med okända; hälsa på folk; ta folk; ge service; bemötande`,
      en: `meet strangers; meeting strangers; talk to strangers; meet new people; meeting new people`,
    },
  },
  {
    ability: 'meeting-strangers',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `är social; social person; sociala personer; utåtriktad; utåtriktade; serviceinriktad; serviceminded; servicekänsla; trevligt bemötande; gott bemötande; gillar att prata med folk; tar folk`,
      en: `outgoing; sociable; friendly`,
    },
  },
  { ability: 'meeting-strangers', kind: 'lack', level: 1, phrases: { sv: `blyg; blyga; skygg`, en: `shy` } },
  {
    ability: 'handling-conflict',
    kind: 'act',
    level: null,
    phrases: {
      sv: `konflikter; hantera konflikter; bråk; medla; lugna ner bråk; lugna ner konflikter; bråk mellan elever`,
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
  {
    ability: 'independence',
    kind: 'act',
    level: null,
    phrases: {
      sv: `jobba självständigt; arbeta självständigt; klara mig själv; klara sig själv; jobba utan handledning`,
      en: `work independently`,
    },
  },
  {
    ability: 'independence',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `självständig; självständigt; självgående; självständiga; självständighet`,
      en: `independent`,
    },
  },
  {
    ability: 'initiative',
    kind: 'act',
    level: null,
    phrases: {
      sv: `komma igång; ta initiativ; ta egna initiativ; komma i gång; ta tag i saker; se vad som behöver göras; hitta på saker att göra själv`,
      en: `take initiative; get started; getting started`,
    },
  },
  {
    ability: 'initiative',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `driven; initiativrik; drivande; egen drivkraft; initiativtagande; motiverad`,
      en: `motivated; proactive`,
    },
  },
  {
    ability: 'mental-energy',
    kind: 'act',
    level: null,
    phrases: {
      sv: `hela dagar; jobba hela dagar; heltid; jobba heltid; långa dagar; långa pass`,
      en: `full time; full days; long days`,
    },
  },
  {
    ability: 'mental-energy',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `lite ork; låg ork; dålig ork; blir fort trött; blir lätt trött; blir snabbt trött; trött fort; trött snabbt; lätt trött; ont om energi; lite energi; låg energi; begränsad ork; inte så mycket ork; tar slut fort`,
      en: `get tired easily; tire easily; low energy; little energy`,
    },
  },
  {
    ability: 'punctuality',
    kind: 'act',
    level: null,
    phrases: {
      sv: `komma i tid; passa tider; hålla tider; passa tiden; vara i tid; vakna på morgonen; komma upp på morgonen; komma upp på mornarna`,
      en: `come on time; be on time; keep times; get up in the morning`,
    },
  },
  {
    ability: 'punctuality',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `punktlig; kommer i tid; kommer alltid i tid; alltid i tid; passar tider; pålitlig`,
      en: `punctual; on time; reliable; always on time`,
    },
  },
  {
    ability: 'punctuality',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `kommer ofta för sent; kommer för sent; missar tider; försover mig; glömmer tider`,
      en: `often late`,
    },
  },
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
    phrases: { sv: `stillasittande arbete hela dagen; mycket stillasittande; mycket sittande`, en: `` },
  },
  {
    ability: 'standing',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `stå länge; stå upp länge; stå hela dagen; stå hela dagarna; stå hela tiden; stå mycket; stå upp hela dagen; stå upp; stå still; stå långa stunder; stå en hel dag`,
      en: `stand long; stand all day; standing all day; stand up; stand for long; standing for long`,
    },
  },
  {
    ability: 'standing',
    kind: 'load',
    level: 3,
    phrases: {
      sv: `mycket stående; stående arbete; mkt stående; stående hela dagen; man står mycket; står mycket; står hela dagen`,
      en: `standing work; a lot of standing`,
    },
  },
  {
    ability: 'walking',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `gå långt; gå långa sträckor; gå mycket; gå länge; gå hela dagen; gå snabbt; röra mig mycket; walk a lot; walk long distances`,
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
      sv: `mycket spring; mkt spring; mycket springande; en del spring; springer mycket; går mycket; mycket gående; mycket gång; mkt gående; springa mycket; mycket rörligt; rörligt arbete; man går mycket; man springer mycket`,
      en: `lots of walking; run around; a lot of walking`,
    },
  },
  {
    ability: 'lifting-and-carrying',
    kind: 'act',
    level: 3,
    phrases: {
      sv: `tungt; lyfta tunga saker; bära tunga saker; lyfta och bära; tunga saker; lyfta mycket; lyfta tunga lådor; tunga lådor; bära tunga lådor; lyfta människor`,
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
      sv: `tunga lyft; tungt arbete; tungt jobb; en del lyft; lyft förekommer; tunga kärl; tunga vagnar; lyfta tungt; bära tungt`,
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
      sv: `ont i ryggen; ont i rygg; dålig rygg; trasig rygg; ryggont; ryggproblem; problem med ryggen; ont i axlarna; lyftförbud; ryggen tar stryk`,
      en: `back pain; bad back; back problems`,
    },
  },
  {
    ability: 'bending-and-reaching',
    kind: 'act',
    level: null,
    phrases: {
      sv: `böja mig; böja sig; böja mig ner; sträcka mig; sträcka sig; stå på knä; ligga på knä; huka mig; nå högt; jobba på knä; jobba med armarna över huvudet; lyfta armarna`,
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
      sv: `finmotorik; plocka små saker; pilla med små saker; pilla med smått; små detaljer; jobba med smådetaljer; greppa; hålla i små saker; knäppa knappar; finmotoriska uppgifter`,
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
      sv: `skakar på handen; skakar på händerna; darrar på händerna; darriga händer; ont i händerna; ont i handen`,
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
      sv: `fysiskt tungt; fysiskt krävande; fysiskt arbete; fysiskt jobb; kroppsarbete; kroppsligt tungt; ta i; hugga i`,
      en: `physically demanding; physical work`,
    },
  },
  {
    ability: 'physical-endurance',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `vältränad; god fysik; bra fysik; bra kondition; fysiskt stark; är stark; stark och; i god form`,
      en: `strong; fit; good fitness; physically strong`,
    },
  },
  {
    ability: 'physical-endurance',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `dålig kondition; blir andfådd; lätt andfådd; svag i kroppen; ont i kroppen; värk i kroppen; har värk; dålig fysik`,
      en: `out of breath; body pain`,
    },
  },
  {
    ability: 'seeing',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `ser dåligt; ser inte bra; ser inte så bra; dålig syn; svårt att se; ser suddigt; ser väldigt dåligt`,
      en: `see badly; poor eyesight; bad eyesight`,
    },
  },
  {
    ability: 'seeing',
    kind: 'trait',
    level: 3,
    phrases: { sv: `bra syn; god syn; ser bra`, en: `good eyesight` },
  },
  {
    ability: 'hearing',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `hör dåligt; hör inte bra; hör inte så bra; dålig hörsel; svårt att höra; hör väldigt dåligt; hör lite dåligt`,
      en: `hard of hearing; hear badly; bad hearing`,
    },
  },
  {
    ability: 'hearing',
    kind: 'trait',
    level: 3,
    phrases: { sv: `bra hörsel; god hörsel; hör bra`, en: `good hearing` },
  },
  {
    ability: 'driving',
    kind: 'act',
    level: 3,
    phrases: { sv: `köra bil; köra bilen; framföra fordon; drive a car`, en: `drive; driving` },
  },
  {
    ability: 'driving',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `körkort; b körkort; körkortet; har körkort; driver s license; driver s licence`,
      en: `driving licence; driving license`,
    },
  },
];
