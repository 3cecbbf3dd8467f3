import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: care-near-service, home-service, company-and-activities. */
export const carePhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'make-beds': {
    sv: `byta {lakan|sängkläder|påslakan|örngott}; bädda rent`,
    en: ``,
  },
  'bedside-cleaning': {
    sv: `städa {patientrum|vårdrum|patientsalar|vårdsalar|operationssalar|avdelningen sjukhuset}`,
    en: ``,
  },
  'escort-patients': {
    sv: `
      köra patienter; hämta patienter; {köra|följa|hämta|lämna|skjutsa|transportera|ta hand}
      patienter; köra {rullstol|patienter}; jobba {sjukhus|patienttransport|lasarett}; hämta patienter
      i bår`,
    en: ``,
  },
  'push-beds': {
    sv: `{köra|flytta|transportera|hämta|skjuta} {sängar|sjukhussängar|utrustning}`,
    en: ``,
  },
  'hand-over-medicines': {
    sv: `{dela ut|ge|lämna|dosera} {medicin|läkemedel}`,
    en: ``,
  },
  'nursing-care': {
    sv: `
      vårda {sjuka|gamla|patienter|människor|boende}; ta hand om sjuka; jobba
      {vård|sjukvård|vårdavdelning|vårdbiträde|undersköterska|sjuksköterska|vård omsorg|hälso-
      sjukvård|omvårdnad|vårdcentral}; hjälpa sjuka; duscha {äldre|boende}; hjälpa till med hygien;
      personlig hygien; byta blöjor på gamla; klä på {gamla|boende}`,
    en: ``,
  },
  'keep-company': {
    sv: `
      lyssna på gamla; prata och lyssna på gamla; hjälpa äldre; jobba med äldre; ta hand om äldre;
      sällskapa; sitta med äldre; {prata|lyssna|umgås|sitta|jobba|hjälpa|ta hand|dricka
      kaffe|fika|sköta|träffa|stötta} {gamla|boende|tanter|gubbar|farbröder|dementa|äldre personer|gamla
      människor|folk äldreboende}; ta en pratstund; samtala med {gamla|boende}; göra gamla glada; hålla
      sällskap; hålla {gamla|boende} sällskap; jobba
      {äldreboende|äldreomsorg|äldrevård|demensboende|gruppboende|gruppbostad|lss|boendestöd|personlig
      assistent|omsorg|stödboende|boende}; äldreomsorg; äldrevård; äldreboende; demensboende; samtala med
      folk; sällskapsdam; prata med ensamma; hjälpa någon ensam; hjälpa den ensam; hjälpa ensamma
      {|människor|äldre}; få folk på gott humör; {dricka kaffe|fika|prata} en stund hemma; hålla
      {patienter|gäster|någon|en boende|äldre} sällskap; dricka kaffe prata stund`,
    en: `work with elderly; help old people; help elderly; talk to old people`,
  },
  'walk-with-residents': {
    sv: `
      gå promenader; promenera med äldre; gå ut med boende; {gå ut|promenera|gå|gå promenad|ta promenad}
      med {gamla|boende|tanter}; köra rullstol {ute|parken}; följa med {gamla|boende} ut; gå ut och gå med
      gamla; ta ut {gamla|boende}; följa med på {promenad|promenader}; följa med ut på
      {terrassen|balkongen|gården}`,
    en: ``,
  },
  'read-aloud': {
    sv: `
      läsa {högt|tidningen|böcker|noveller|dikter|romaner} för {gamla|boende|vuxna|andra|någon}; läsa
      {böcker|tidningar} högt; läsa upp {böcker|tidningen}; läsa för {gamla|boende}`,
    en: ``,
  },
  'play-board-games': {
    sv: `
      spela
      {spel|kort|bingo|schack|yatzy|alfapet|brädspel|sällskapsspel|fia|kubb|boule|memory|dataspel|tv-spel}
      {gamla|boende|andra}; {lägga|pussla} pussel; spela
      {spel|kort|bingo|schack|yatzy|brädspel|fia|kubb|boule}; pussla; brädspel`,
    en: ``,
  },
  'lead-crafts': {
    sv: `
      måla och skapa; rita och måla; hålla på med hantverk; {sticka|virka|brodera|väva|tova|sy}
      {tröjor|sockor|vantar|strumpor|halsdukar|mössor|filtar|dukar|garn|mattor}; jobba
      {hantverk|handarbete|keramik|lera|konst|händerna|garn|pyssel}; hålla på med
      {hantverk|handarbete|keramik|konst|pyssel}; jobba =skapande; göra {smycken|pyssel|keramik|saker
      lera}; måla {tavlor|akvarell|konst|äldre|boende}; pyssla med {äldre|boende|papper|barn}; handarbeta;
      keramik; smycken; väva; vävning; slöjda; skapa {saker|händerna|konst|bilder}; skapa och
      {måla|pyssla}`,
    en: ``,
  },
  'lead-music': {
    sv: `
      hålla på med musik; musik och sång; jobba med musik; {spela|lyssna|hålla|jobba}
      {musik|gitarr|piano|trummor|fiol|instrument|dragspel|bas|keyboard}; sjunga {gamla|barn|boende};
      {sjunga|spela} för folk; kör; sjunga i kör; göra musik; leda {sång|allsång};
      {sångstund|allsångsstund}; hjälpa till vid {sångstund|sångstunder|allsång}`,
    en: ``,
  },
  'lead-movement': {
    sv: `
      leda {gympa|gymnastik|träning|rörelse|dans|träningspass}; {träna|gympa|dansa} med
      {gamla|boende|andra|barn}; hålla {gympa|gympapass|träningspass|yoga}; gympa; sittgymnastik; hjälpa
      till vid {gymnastik|sittgympa}`,
    en: ``,
  },
  'plan-activities': {
    sv: `
      {planera|ordna|arrangera|hitta|leda} {aktiviteter|utflykter|fester boende}; hålla i aktiviteter;
      aktivitetsledare; aktiviteter`,
    en: ``,
  },
  'digital-help-elderly': {
    sv: `
      hjälpa äldre med datorn; hjälpa äldre med telefonen; {hjälpa|lära|visa} gamla {|använda|hur man
      använder} {mobil|dator|surfplatta|telefon|mobilen|teknik|internet|appar|bank-id|paddan}`,
    en: ``,
  },
  'visit-with-animals': {
    sv: `besöka {gamla|boende} med {hund|djur}; ta med hunden till {gamla|boende}`,
    en: ``,
  },
  outings: {
    sv: `
      {åka|följa} på {utflykt|resor}; åka på utflykt med {boende|äldre}; göra utflykter; följa med på
      {bio|bad|fritidsaktiviteter|konsert|teater}`,
    en: ``,
  },
  'personal-grooming-moments': {
    sv: `
      {måla|fila|fixa|lacka|göra} {naglar|naglarna}; {lägga
      upp|klippa|fixa|fläta|borsta|tvätta|styla|färga|kamma|rulla|lägga} hår; hår och smink; sminka;
      smink; skönhet; massera {händer|fötter}; jobba {frisör|hår|naglar|skönhet|frisersalong|salong}`,
    en: ``,
  },
  'shop-for-older-people': {
    sv: `
      {handla|köpa|hjälpa|bära|göra inköp} {mat äldre|gamla|gamla handla|hem mat äldre|folk handla}; bära
      {kassar|matkassar|hem kassar|hem mat|hem varor} åt gamla; bära hem {kassar|mat|varor|matkassar};
      bära {kassar|matkassar}; hjälpa gamla handla; {jobba|hjälpa} hemtjänst; hemtjänst; jobba hemma hos
      {äldre|folk}; handla åt {folk|andra|grannar|sjuka|de boende|boende|brukare}; handla veckans varor;
      handla {småsaker|saker|mat} {boende|äldre|brukare|gamla}`,
    en: ``,
  },
  'home-cleaning': {
    sv: `
      städa {gamla|hos gamla|hemma hos|folk|hos folk|hemma hos folk|hemma hos gamla|hem}; jobba
      {hemstäd|hemstädning|hemservice}; hemstäd; hjälpa {boende|äldre|gamla|kund|kunder} hålla ordning
      {lägenhet|lägenheten|hem|hemmet|hemma|rum|rummet}`,
    en: ``,
  },
  'home-laundry': {
    sv: `
      tvätta {gamla|hos gamla|kläder gamla|hemma hos gamla}; ta hand om tvätten hos gamla; hjälpa
      {boende|kunder|äldre} {boka använda tvättstugan|boka tvättstugan|tvätta|tvätten|tvätt}`,
    en: ``,
  },
  'warm-up-meals-at-home': {
    sv: `värma {mat|matlådor} åt gamla; laga {mat|frukost} hemma hos gamla`,
    en: ``,
  },
  'fix-at-home': {
    sv: `
      {fixa|laga|hjälpa} {hemma hos äldre|saker hemma hos äldre|saker äldre|grejer hos gamla}; {byta
      lampor|hänga gardiner|sätta upp gardiner} {äldre|hos äldre|hemma hos gamla}`,
    en: ``,
  },
  'clear-snow-for-elderly': {
    sv: `{skotta|kratta|klippa gräs|sköta trädgården} {äldre|hos äldre}`,
    en: ``,
  },
  'telephone-calls-to-elderly': {
    sv: `ringa {gamla|ensamma}; {prata|prata telefon} med gamla telefon; prata i telefon med gamla`,
    en: ``,
  },
  'water-and-check-homes': {
    sv: `{vattna|se|vakta} {blommor hemma hos|hus|hemmet|bostäder|lägenheter}`,
    en: ``,
  },
  'discharge-cleaning': {
    sv: `
      göra i ordning {rum efter utskrivning|rum efter patienter|rum till nästa}; städa rum efter
      utskrivning; bädda rent efter utskrivning`,
    en: ``,
  },
  'memory-and-photo-moments': {
    sv: `visa {bilder film surfplatta|bilder surfplatta|gamla bilder|foton}; titta {gamla bilder|fotoalbum}`,
    en: ``,
  },
  'check-aids': {
    sv: `sortera hjälpmedel; {hämta|lämna|pumpa} {rullstolar|rollatorer|rullatorer}`,
    en: ``,
  },
};
