import type { TaskTypeId } from '../interpretation.ts';
import type { PhraseLists } from './phrase-lists.ts';

/** Everyday phrases for task types, beside the vocabulary's names and synonyms; split by semicolons. */
export const taskPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'reuse-shop': {
    sv: `
    jobba i kassa; sitta i kassan; kassaarbete; kassör; jobba i affär; affär; jobba i second hand;
    expedit; kassan`,
    en: `store work; work in a shop`,
  },
  'clean-toilets': {
    sv: `städa badrum; badrum; skura toa; städa wc; städa duschar; toaletter; toa`,
    en: `clean bathrooms; bathrooms; toilets`,
  },
  'clean-rooms': {
    sv: `städa golv; städa rummen; städa på hotell; städa lokaler; städa kontor; hålla rent`,
    en: `clean the rooms; clean offices`,
  },
  'first-line-it': {
    sv: `laga datorer åt folk; hjälpa andra med datorer; jobba med datorer; hjälpa folk med datorer; it; data`,
    en: `work with computers; help people with computers`,
  },
  'shelve-books': { sv: `jobba med böcker; böcker`, en: `work with books; library; work in a library` },
  'keep-company': {
    sv: `
    lyssna på gamla; lyssna på äldre; prata och lyssna på gamla; prata med gamla; hjälpa äldre;
    hjälpa gamla; jobba med äldre; jobba med gamla; ta hand om äldre; ta hand om gamla; sällskapa;
    sitta med äldre`,
    en: `work with elderly; help old people; help elderly; talk to old people`,
  },
  'small-repairs': {
    sv: `småfix; fixa saker; laga grejer; laga trasiga saker; småjobb med verktyg`,
    en: `fix small things; fix things`,
  },
  'drive-meals': { sv: `leverera matlådor; leverera mat; köra ut lunchlådor`, en: `deliver meals` },
  'clean-kitchen': {
    sv: `städa kylskåp; städa ur kylskåp; torka bord; hålla rent i köket; rent i köket`,
    en: `clean kitchen; keep kitchen clean; wipe tables`,
  },
  'set-tables': { sv: ``, en: `set tables; clear table; set table` },
  'wash-dishes': { sv: `disken; hämta disk; plocka disk; ta hand om disken`, en: `do dishes; wash up` },
  'help-cook': {
    sv: `kock; jobba som kock; kök; restaurangkök; storkök; jobba i restaurang; hjälpa i köket; kockhjälp`,
    en: `cook food; cook; kitchen; work in a kitchen`,
  },
  'feed-animals': {
    sv: `jobba med djuren; jobba på bondgård med djur; sköta om djur; sköta om djuren`,
    en: `work with animals; take care of animals`,
  },
  'sweep-yard': { sv: `sopa utomhus; sopa golv; sopa ute`, en: `` },
  'water-office-plants': {
    sv: `
    blommor och växter; jobba med blommor; jobba med växter; hålla på med blommor; sköta växter;
    sköta blommor; sköta om blommor; vattna växter; vattna blommor; ta hand om blommor;
    ta hand om växter`,
    en: `water the flowers; take care of plants`,
  },
  'pick-orders': { sv: `lager; jobba på lager; lagret`, en: `warehouse; work in a warehouse` },
  'classroom-assistant': {
    sv: `jobba i skola; hjälpa till i skolan; skolan som resurs; hjälpa elever i klassrummet`,
    en: `help in school; work in a school`,
  },
  'play-with-preschool-children': {
    sv: `
    jobba på förskola; jobba med småbarn; jobba med små barn; ta hand om barn; passa barn;
    leka med barnen på förskolan`,
    en: `take care of children`,
  },
  'walk-with-residents': {
    sv: `gå promenader; gå på promenader; promenader; promenera med äldre; gå ut med boende; ta promenader`,
    en: ``,
  },
  'caretaker-round': { sv: `fixa på fastigheten; vaktmästarjobb; vaktmästaruppgifter`, en: `` },
  'mow-lawns': { sv: `klippa gräsmattor`, en: `cut grass; cut the grass` },
  'escort-patients': { sv: `köra patienter; hämta patienter`, en: `` },
  'return-packaging': { sv: `slänga kartonger; vika ihop kartonger; platta kartonger`, en: `` },
  'declutter-rooms': { sv: `hålla ordning och reda; ordning och reda; hålla snyggt; hålla ordning`, en: `` },
  'scan-documents': { sv: `skanna in papper; scanna; scanna dokument; scanna in`, en: `` },
  'register-data': {
    sv: `
    föra in siffror; föra in uppgifter; föra in i listor; knappa in uppgifter; mata in data; mata in;
    skriva in uppgifter`,
    en: ``,
  },
  'dismantle-electronics': {
    sv: `plocka isär elektronik; plocka isär apparater; plocka isär prylar; skruva isär elektronik`,
    en: ``,
  },
  'lead-crafts': {
    sv: `måla och skapa; skapa; skapande; måla tavlor; rita och måla; hålla på med hantverk`,
    en: ``,
  },
  'sort-recycling': { sv: `sortera skräp`, en: `` },
  'sort-laundry': { sv: `sortera linne`, en: `` },
  'pack-parcels': { sv: `packa lådor; packa varor`, en: `` },
  'answer-phone': {
    sv: `svara i telefon; svara på telefon; ta emot samtal; passa telefonen; svara i telefonen`,
    en: `answer the phone; take calls`,
  },
  'count-stock': { sv: `räkna linne; räkna saker`, en: `` },
  iron: { sv: `mangla dukar; stryka dukar`, en: `` },
  'mend-clothes': { sv: `sy gardiner; sy dukar; sy nya gardiner`, en: `` },
  'deliver-internal-mail': { sv: `köra ut post`, en: `` },
  'digital-help-elderly': { sv: `hjälpa äldre med datorn; hjälpa äldre med telefonen`, en: `` },
  'lead-music': { sv: `hålla på med musik; musik och sång; jobba med musik`, en: `` },
};

/**
 * Words of the vocabulary that mean much else when they stand alone: they are no task without a company word
 * ("köra truck" is, "växel" isn't), split by blanks.
 */
export const taskWordsNeverAlone = `
  fixare ateljé skylta materialare får kor vila lera olja verktyg kassa pallar växel posten tippen
  trimmer kamera foto rörelse kostym magasin laddare kablar sladdar medicin läkemedel dosett dosetter
  beställning leverans bokningar verkstad musik träning gymnastik bud apotek utlåning montering kalas
  högtider kulisser galgar etiketter bilbud facebook instagram layout frimärken korrektur remake
  teater häfta falsa tryckeri pärmar skrivare projektor mikrofoner reservationer hagar fåglar smådjur
  utflykter utställning emballage tomgods music company lamps labels swings camera cables chargers
  garage survey trips returns crates parties props medication pharmacy workshop scrubs shopping
  purchasing companionship escort directions mailing typing translation minutes uniforms curtains
  stationery museum cows sheep hens rabbits cats kiosk bulbs theatre celebrations decorations leaflets
  binders steward horses messenger inventory booklet`;

/** Words that name a place or thing more than a task: read, but with less confidence; split by blanks. */
export const broadTaskWords = `
  omvårdnad arbetskläder blommor växter skapa skapande måla frukost mellanmål bibliotek skola förskola
  dagis matsal förråd arkiv fritids reception trädgård stall museum simhall badhus café kiosk butik
  lager affär kök disk tvätt böcker data it toaletter badrum toa hästar hundar katter kaniner
  papperskorg administration kontorsmaterial lekplats kompost loppis fika promenad promenader
  kyrkogård lantbruk bondgård växthus återvinning second miljörum idrottsplats ishall skräp toilets
  bathrooms kitchen library warehouse sällskap handarbete hantverk internpost post paket utflykt
  konferensrum telefonväxel`;
