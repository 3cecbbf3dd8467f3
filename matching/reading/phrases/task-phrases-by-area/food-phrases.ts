import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: meals. */
export const foodPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'set-tables': {
    sv: `duka {fram|upp|långbord}; ställa fram {glas|bestick|porslin}; ta av bordet; plocka av borden`,
    en: `set tables; clear table; set table`,
  },
  'serve-meals': {
    sv: `
      servera {gäster|lunch|middag|soppa}; dela ut {lunch|middag}; lägga upp {mat|lunch|portioner}; ta ut
      maten; bära ut mat; hälla upp soppa; {stå|jobba} i serveringen; jobba {servitör|servering}; hjälpa
      {äldre|gamla|boende|gäster} till {=bords}`,
    en: ``,
  },
  'serve-coffee': {
    sv: `
      {fixa|ordna|göra|koka|laga|brygga} {fika|kaffe|te}; bjuda på fika; duka fram fika; duka upp
      fika; ta fram fika; kaffekokning; kaffekoka; fixa kaffevagnen; kaffevagn`,
    en: ``,
  },
  'prepare-breakfast': {
    sv: `{ordna|laga|ställa fram|duka fram} frukost; frukostbuffén`,
    en: ``,
  },
  'prepare-snacks': {
    sv: `
      {göra|bre|fixa|breda} {mackor|smörgåsar|mellanmål|frukt}; skära frukt; skala frukt; göra
      fruktsallad`,
    en: ``,
  },
  'cold-kitchen-prep': {
    sv: `
      {skära|hacka|skala|rensa|skölja|strimla|tärna|ansa}
      {grönsaker|frukt|sallad|potatis|morötter|lök|grönt|rotfrukter|svamp}; göra
      {sallader|kallskuret}; jobba i kallskänk; jobba kallskänka`,
    en: ``,
  },
  'help-cook': {
    sv: `
      kock; jobba som kock; kök; restaurangkök; storkök; jobba i restaurang; hjälpa i köket;
      kockhjälp; laga {lunch|middag|maten|husmanskost|soppa|pizza|kebab|sås|grytor}; tillaga
      {mat|lunch|middag}; jobba
      {mat|kök|storkök|skolkök|restaurangkök|restaurang|matlagning|kock|kokerska|kallkök};
      {koka|steka} {potatis|mat|pannkakor|hamburgare|korv|ägg|pasta|ris}; grilla {korv|hamburgare};
      grilla; stå vid grytorna; stå i köket; göra {mat|lunch|middag}; svinga grytor`,
    en: `cook food; cook; kitchen; work in a kitchen`,
  },
  bake: {
    sv: `
      baka {pizza|tårtor|bakverk|pepparkakor|matbröd|surdeg}; baka ut bröd; grädda; göra
      {tårtor|bullar|bakverk|kakor|bröd}; dekorera tårtor; bakverk; jobba
      {bageri|konditori|bagare|konditor}`,
    en: ``,
  },
  'wash-dishes': {
    sv: `
      hämta disk; plocka disk; ta hand om disken; {köra|fylla|tömma|sköta|ladda|plocka|plocka ur}
      {diskmaskin|disken}; torka {disk|porslin}; sköta disken; diska
      {grytor|kastruller|glas|porslin|bestick|koppar|grovdisk}; grovdisk; diskrum; jobba
      {disk|diskare|diskrum}; stå i disken; skölja disk; plocka undan disken`,
    en: `do dishes; wash up`,
  },
  'clean-kitchen': {
    sv: `
      städa kylskåp; städa ur kylskåp; torka bord; hålla rent i köket; rent i köket;
      {städa|torka|skura|torka av} {köksbänkar|spis|spisar|diskbänk|ugn|fläktar|kylar|frysar|kylskåp};
      {städa|göra rent} kök; {torka|torka av} bord`,
    en: `clean kitchen; keep kitchen clean; wipe tables`,
  },
  'run-canteen-line': {
    sv: `
      fylla {matsalen|salladsbuffén|salladsbordet|buffén|bestick|glas|mjölk|servetter}; hjälpa till i
      matsalen; {jobba|stå} i matsalen; hjälpa eleverna i matkön; ställa fram matsalen; ställa fram i
      {matsalen|serveringen|buffén}`,
    en: ``,
  },
  'deliver-meal-trays': {
    sv: `
      {köra|köra ut|bära|bära ut} {matvagnar|matbrickor|brickor}; köra upp mat till avdelningen; dela ut
      {lunchbrickor|matbrickor|brickor mat}; plocka in {brickor|lunchbrickor|matbrickor}`,
    en: ``,
  },
  'pack-lunch-boxes': {
    sv: `
      packa {matlådor|lunchlådor|mat|matkassar|matpåsar}; göra matlådor; lägga upp mat i lådor; plasta
      in mat; sätta på etiketter ställa maten; ställa maten {kylrummet|kylen}`,
    en: ``,
  },
  'meal-company': {
    sv: `
      mata {gamla|boende|patienter|barn|personer|sjuka}; äta {|tillsammans} {gamla|boende|barn|elever};
      sitta med vid {maten|lunchen|middagen}; hjälpa {gamla|boende} att äta; ge {gamla|boende} mat; hjälpa
      {äldre|gamla|boende} vid {maten|måltider|måltiderna|bordet|matbordet}; sitta med vid
      {bordet|matbordet|fikat|barnens bord}`,
    en: ``,
  },
  'tidy-dining-room': {
    sv: `
      dekorera borden; torka stolar i matsalen; plocka undan efter
      {lunchen|maten|måltiden|frukosten|middagen}; plocka undan {porslin|tallrikar|bestick|koppar}; ställa
      fram och plocka av; plocka av matsalen`,
    en: ``,
  },
};
