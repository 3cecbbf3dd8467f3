import type { ConditionId } from '../../vocabulary/conditions.ts';
import type { PhraseLists } from './phrase-lists.ts';

/** Everyday phrases for conditions, beside the vocabulary's own; split by semicolons. */
export const conditionPhrases: Readonly<Partial<Record<ConditionId, PhraseLists>>> = {
  'loud-noise': {
    sv: `
    hög ljudnivå; höga ljudnivåer; högljutt; högljudd; högljudda; oljud; ljudligt; skrikigt; stökigt;
    stökig miljö; stökiga miljöer; mycket ljud; mycket oväsen; slammer; slamrigt; bullriga miljöer;
    bullrig miljö; starka ljud`,
    en: `noisy places; loud noises; loud sounds`,
  },
  'strong-light': { sv: `skarpt ljus; starka lampor; blinkande lampor`, en: `bright lights` },
  crowds: {
    sv: `
    mkt folk; mycket människor; många människor; många människor samtidigt; massa folk; massa människor;
    trångt med folk; mycket folk omkring; folk omkring; stora folkmassor; stor grupp;
    för många personer; många personer; mycket personer; fullt med folk`,
    en: `lots of people; big groups; large groups; too many people; crowds`,
  },
  'working-alone': {
    sv: `
    jobba själv; arbeta själv; jobba för mig själv; ensamjobb; ensamarbete; helt ensam; vara själv;
    på egen hand`,
    en: `work alone; working by myself; by myself; on my own`,
  },
  strangers: {
    sv: `
    möta nya människor; träffa nya människor; okända människor; okända personer; folk jag inte känner;
    människor jag inte känner; kundmöten; möta kunder; träffa kunder; prata med kunder; kundservice;
    besökare; allmänheten; träffa folk; möta folk; träffa människor; möta människor; nya människor`,
    en: `meeting people; meet people`,
  },
  children: {
    sv: `barn; barnen; ungar; barngrupp; barngrupper; små barn; skolelever; eleverna; tonåringar`,
    en: `children; teenagers`,
  },
  animals: { sv: `djur; djuren; sällskapsdjur; pälsdjur`, en: `animals` },
  dogs: {
    sv: `
    hundar; hundarna; hunden; valpar; valpen; rasta hund; en hund; hund på arbetsplatsen; hunddagis;
    hundpensionat; hundvakt; vårdhund; terapihund`,
    en: `dogs; puppies; a dog; the dog`,
  },
  cats: {
    sv: `katter; katterna; katten; kattungar; en katt; katthem; kattpensionat`,
    en: `cats; kittens; a cat; the cat`,
  },
  'alcohol-served': {
    sv: `
    alkohol serveras; serveras alkohol; serverar alkohol; servera alkohol; alkohol säljs; säljs alkohol;
    sälja alkohol; säljer alkohol; dricks alkohol; dricker alkohol; vin och öl; öl och vin; vin och sprit; servera öl;
    servera vin; serverar vin; serverar öl; serveras vin; serveras öl; drinkar; alkoholservering; vinservering;
    ölservering; spritservering; serveringstillstånd; där det finns alkohol; nära alkohol; i närheten av alkohol; runt alkohol; kring alkohol;
    omkring alkohol; alkohol omkring; alkohol runt; med alkohol; bartender; pub; krog; krogen; systembolaget; bardisk`,
    en: `alcohol is served; serving alcohol; serve alcohol; beer and wine; wine and beer; around alcohol; bartender; pub`,
  },
  blood: {
    sv: `blod; kräk; spyor; kräks; bajs; kiss; blöjor; byta blöjor; kissblöjor`,
    en: `blood; diapers`,
  },
  'infection-risk': {
    sv: `smittrisk; smittorisk; virus; hygienkrav; hygienregler; infektionsrisk`,
    en: `infections`,
  },
  'strong-smells': {
    sv: `starka lukter; lukter; stark lukt; luktar illa; luktar mycket; illaluktande; doft; starka dofter`,
    en: `smells; strong smells`,
  },
  chemicals: {
    sv: `kemikalier; starka medel; starka rengöringsmedel; städkemikalier; rengöringskemikalier`,
    en: `chemicals`,
  },
  allergens: {
    sv: `nötter; jordnötter; pollen; päls; kvalster; gluten; laktos; mjöl; damm och pollen`,
    en: ``,
  },
  heat: { sv: `hög värme; värme; hett; för varmt; väldigt varmt; varma miljöer`, en: `heat` },
  cold: {
    sv: `kyla; för kallt; väldigt kallt; kalla miljöer; kylan; frysen; i kylrum`,
    en: `cold rooms; cold places`,
  },
  outdoors: {
    sv: `
    utomhus; ute; vara ute; ute i naturen; friska luften; frisk luft; i naturen; utejobb; jobb utomhus;
    ute i alla väder`,
    en: `outdoors; outdoor; fresh air; working outside; work outside`,
  },
  heights: {
    sv: `höjder; höga höjder; på hög höjd; på stege; på stegar; klättra; på tak; på taket; uppe på tak`,
    en: `heights; ladders`,
  },
  machines: { sv: `maskiner; stora maskiner; köra maskiner`, en: `machines` },
  knives: { sv: `knivar; vassa knivar; motorsåg; vassa saker`, en: `knives` },
  stairs: {
    sv: `
    gå i trappor; gå trappor; i trappor; mycket trappor; trappor upp; många trappor; finns ingen hiss;
    utan hiss`,
    en: `stairs; climb stairs`,
  },
  threats: {
    sv: `
    hot och våld; hot om våld; våldsamma; aggressiva människor; aggressiva; hotfullt; hotfulla;
    utåtagerande personer; bråkiga människor`,
    en: `aggressive people; threats`,
  },
  death: { sv: `död; döden; dödsfall; döende människor; någon dör; folk dör`, en: `death` },
  evening: {
    sv: `
    kvällsjobb; kvällsarbete; jobba kväll; jobba kvällar; på kvällen; på kvällarna; kvällar;
    sena kvällar; kvällsskift`,
    en: `work evenings; evenings`,
  },
  night: {
    sv: `nattjobb; nattarbete; jobba natt; jobba nätter; på natten; på nätterna; sena nätter; nätter`,
    en: `work nights; at night`,
  },
  weekend: {
    sv: `
    helgjobb; helgarbete; jobba helg; jobba helger; på helgen; på helgerna; lördagar; söndagar;
    storhelger; röda dagar; varannan helg`,
    en: `work weekends; weekends`,
  },
  'changing-schedule': {
    sv: `
    jobba skift; jobbar skift; arbeta skift; arbetar skift; skiftarbete; skiftgång; tvåskift; treskift; skiftschema; olika arbetstider; rullande schema; varierande tider; växlande tider;
    ändrat schema; olika schema; schemaändringar; oregelbundet schema`,
    en: `changing shifts; rotating shifts`,
  },
  'time-pressure': {
    sv: `
    stressigt; stressiga; stressig; stressigt jobb; stressiga miljöer; stressiga jobb; tidspress;
    tidspressat; mycket att göra samtidigt; snabbt tempo; jäktigt; jäkt; hetsigt; under press; bråttom`,
    en: `stressful; time pressure; high pace; fast pace; hurry`,
  },
  'phone-calls': {
    sv: `
    telefonsamtal; ringa samtal; ringa folk; prata i telefonen; svara i telefonen; svara telefon;
    telefonen; telefon; ta telefonen; ringa upp; telefonera`,
    en: `phone calls; talk on the phone; the phone`,
  },
  'early-morning': {
    sv: `
    tidiga mornar; tidigt på morgonen; tidig morgon; tidiga tider; kliva upp tidigt; vakna tidigt;
    börja tidigt på morgonen`,
    en: `early mornings; get up early`,
  },
  'split-shifts': { sv: `delade turer; håltimme`, en: `` },
  dust: { sv: `dammigt; mycket damm; dammiga lokaler; dammiga miljöer; dammig`, en: `dust` },
  'wet-work': { sv: `våta händer; blöta händer; våtarbete; händerna i vatten; wet hands`, en: `` },
  vibration: { sv: `vibrationer; vibrerande`, en: `vibrations` },
  darkness: { sv: `mörker; mörka rum; mörkret`, en: `darkness` },
  'confined-spaces': {
    sv: `trånga utrymmen; trånga rum; små utrymmen; instängt; källaren; =hissar; åka hiss`,
    en: `small spaces; tight spaces`,
  },
  'slippery-surfaces': { sv: `hala golv; halkigt; halkiga golv; halt ute; ojämnt underlag`, en: `` },
  'protective-equipment': { sv: `munskydd; skyddsutrustning; hjälm`, en: `face mask; protective equipment` },
  traffic: { sv: `trafik; nära trafik; trafiken; tung trafik`, en: `traffic` },
  'riding-in-vehicles': { sv: `åka bil; åka buss; åka i bil`, en: `ride in cars` },
  'several-sites': {
    sv: `flera ställen; olika platser; flera platser; flera arbetsplatser`,
    en: `different sites; several sites`,
  },
  'home-visits': {
    sv: `hemma hos folk; hemma hos människor; hemma hos andra; i andras hem; i folks hem; hemma hos gamla`,
    en: `in homes`,
  },
  'body-contact': {
    sv: `kroppskontakt; kroppsnära; röra vid människor; ta på människor; ta på folk; bli rörd; hygienhjälp`,
    en: `body contact; touch people`,
  },
  'upset-people': {
    sv: `
    arga människor; arg personal; ledsna människor; ledsna personer; ledsna barn; folk är ledsna; oroliga människor; dementa; personer med demens;
    människor med demens; boende med demens; demenssjuka; demensboende; demensavdelning`,
    en: `upset people; angry people`,
  },
  'intoxicated-people': {
    sv: `
    berusade; fulla personer; fulla eller påtända; fulla och påtända; full eller påtänd; påtända; påtänd;
    fulla gäster; fyllon; fyllerister; narkomaner; påverkade människor; påverkade av alkohol; påverkade av alkohol och droger;
    påverkade av droger; alkoholpåverkade; drogpåverkade; missbrukare`,
    en: `drunk people`,
  },
  'open-plan-space': { sv: `öppet kontorslandskap; kontorslandskap; öppna landskap`, en: `open plan` },
  interruptions: {
    sv: `bli avbruten; bli störd; avbrott; många avbrott; avbryta; blir avbruten; avbryts ofta`,
    en: `interruptions`,
  },
  'repetitive-work': {
    sv: `
    samma sak hela tiden; samma sak hela dagen; enformiga uppgifter; enformigt arbete;
    upprepade rörelser; monotona uppgifter`,
    en: `repetitive`,
  },
  'screen-work': {
    sv: `
    sitta framför datorn; framför datorn; framför skärm; framför skärmen; framför en skärm; vid datorn;
    sitta vid datorn; sitta vid en dator; framför en dator; vid dator; skärm hela dagen; skärmjobb`,
    en: `at a computer; at a screen; in front of a computer`,
  },
};

/** Phrases that ask for the opposite of a condition: wanting them is avoiding it; split by semicolons. */
export const oppositePhrases: readonly {
  readonly conditions: readonly ConditionId[];
  readonly phrases: PhraseLists;
}[] = [
  {
    conditions: ['loud-noise', 'crowds'],
    phrases: {
      sv: `
    lugnt; lugn miljö; lugna miljöer; lugn och ro; lugnt och skönt; lugn arbetsplats; lugn arbetsmiljö;
    lugnt ställe; lugn plats; lugnt jobb; stillsamt`,
      en: `calm; calm place; calm environment; quiet environment`,
    },
  },
  {
    conditions: ['loud-noise'],
    phrases: {
      sv: `
    tyst; tyst miljö; tyst arbetsplats; där det är tyst; tystnad; låg ljudnivå; tyst och lugnt;
    lite ljud`,
      en: `quiet`,
    },
  },
  {
    conditions: ['crowds'],
    phrases: {
      sv: `
    lite folk; få människor; få personer; få kollegor; liten grupp; små grupper; liten arbetsplats;
    mindre arbetsplats; mindre grupp; färre människor; inte så många människor`,
      en: `few people; small group; small groups; small team`,
    },
  },
  {
    conditions: ['time-pressure'],
    phrases: {
      sv: `
    utan stress; ingen stress; lugnt tempo; lugn takt; lagom tempo; eget tempo; egen takt;
    min egen takt; min takt; mitt eget tempo; i min takt; ta den tid det tar; i lugn takt`,
      en: `own pace; slow pace; my own pace; no stress`,
    },
  },
  {
    conditions: ['evening', 'night'],
    phrases: {
      sv: `bara dagtid; endast dagtid; enbart dagtid; bara jobba dagtid; bara på dagarna`,
      en: `only daytime; daytime only`,
    },
  },
  {
    conditions: ['weekend'],
    phrases: {
      sv: `bara vardagar; endast vardagar; enbart vardagar; lediga helger; ledig på helgen; helgfritt`,
      en: `weekdays only; only weekdays`,
    },
  },
  {
    conditions: ['outdoors'],
    phrases: {
      sv: `inomhus; jobba inne; arbeta inne; vara inne; innejobb; inomhusjobb`,
      en: `indoors; inside`,
    },
  },
  {
    conditions: ['strangers'],
    phrases: {
      sv: `bakom kulisserna; samma människor varje dag; samma personer varje dag`,
      en: `behind the scenes`,
    },
  },
  {
    conditions: ['working-alone'],
    phrases: {
      sv: `tillsammans med andra; tillsammans med någon; ihop med andra; ihop med någon; med arbetskamrater`,
      en: `together with others; with colleagues`,
    },
  },
  {
    conditions: ['changing-schedule'],
    phrases: {
      sv: `samma tider varje dag; samma tid varje dag; fasta tider; samma tider`,
      en: `same hours every day; fixed hours`,
    },
  },
  {
    conditions: ['interruptions'],
    phrases: { sv: `jobba ostört; arbeta ostört; ostört; vara ifred`, en: `undisturbed` },
  },
];

/**
 * Words of the vocabulary's lists that also mean much else, or tell of a diagnosis: they are not read as conditions.
 * *is* is also English for *är*, *hot* is a threat in Swedish and heat in English, *stress* is mostly a feeling.
 */
export const conditionWordsLeftOut = `
  is; hot; stress; hiss; källare; sax; sorg; bilar; cars; ångest; demens; handeksem; missbruk;
  alcohol; droger; drugs; hemtjänst; störningar; allergi; allergier; allergy; svindel;
  åka runt; åka med; rota; ice; steps; fur; dark; dim; passenger; mask; gloves; handskar; alone; rush;
  olika tider; claustrophobia; varmt; kallt; cold; lukt; dementia; bakterier; ringa; calling; mörkt;
  trångt; halt; hund; katt; dog; cat; boskap; outside; monitor; shaking; travel sickness; åksjuk;
  substance abuse; fear of heights; smelly`;
