import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: school-yard-and-pupil-support, preschool, library. */
export const schoolPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'school-yard-host': {
    sv: `
      {jobba|hjälpa} {ute skolgården|rasten|rastvakt|rastvärd}; {vakta|hålla koll}
      {rasten|skolgården|barn rasten}; hålla ordning på {elever|barnen} på {skolgården|rasten}; jobba
      skolgården`,
    en: ``,
  },
  'corridor-host': {
    sv: `
      {hålla ordning|hålla koll|vakta} {elever|barnen} {korridoren|matsalen|inne}; hålla ordning på
      {eleverna|barnen}; hålla lugnt i {matsalen|korridoren}; hålla ordning i {korridoren|skolmatsalen};
      trygghetsvärd; jobba {skolvärd|trygghetsvärd|elevvärd}; visa nya elever rätt; visa nya
      {elever|elever vikarier}`,
    en: ``,
  },
  'break-activities': {
    sv: `
      {leka|spela fotboll|spela boll|leda lekar|spela innebandy|idrotta|sporta} {barn|elever|rasten};
      hålla i lekar; rastlekar; {hitta|ordna} lekar; starta {lekar|spel|bollspel}; låna ut bollar`,
    en: ``,
  },
  'classroom-assistant': {
    sv: `
      jobba i skola; hjälpa till i skolan; skolan som resurs; hjälpa elever i klassrummet;
      {jobba|hjälpa|stötta|ta hand|stödja|sitta}
      {elever|skola|skolan|lågstadiet|mellanstadiet|högstadiet|klass|klassrum|resurs|fritids
      skola|lärare|elevassistent|särskola|anpassad grundskola|skolklass}; {undervisa|lära ut|lära}
      {elever|barn|svenska|matte|matematik}; undervisa; undervisning; resursperson; resurs i skolan;
      elevstöd; lärarvikarie`,
    en: `help in school; work in a school`,
  },
  'homework-help': {
    sv: `
      {hjälpa|jobba|stötta} {läxor|matte|läxläsning|skolarbetet|mattetal}; hjälpa
      {elever|barn|ungdomar|nyanlända} med {läxor|matte|svenska|engelska|skolarbetet}; läsa läxor med
      {barn|elever}`,
    en: ``,
  },
  'prepare-teaching-material': {
    sv: `
      {kopiera|klippa|laminera|göra|förbereda|plocka fram}
      {material|bildstöd|undervisningsmaterial|skolmaterial|stenciler} {lärare|lektioner}; laminera
      {bilder|kort}`,
    en: ``,
  },
  'hand-out-computers': {
    sv: `
      {dela ut|ladda|samla in} {datorer|elevdatorer|paddor|ipads|läsplattor|surfplattor}; dela ut
      {datorladdare|laddare|skoldatorer|elevdatorer}`,
    en: ``,
  },
  'supervise-tests': {
    sv: `{vakta|övervaka} {prov|tentor|tentamen|skrivningar|nationella prov}`,
    en: ``,
  },
  'accompany-school-transport': {
    sv: `
      {följa|gå|hämta|lämna} {elever|barn} till {bussen|skolan|idrotten|fritids|taxi|simhallen}; följa
      {barn|elever} till skolan; {möta|vinka av|vänta} {skolskjutsen|skolbussen|skolskjuts}; följa grupper
      till {matsalen|idrottshallen|idrotten|biblioteket}`,
    en: ``,
  },
  'after-school-club': {
    sv: `{jobba|hjälpa} {fritids|fritidshem|fritidsklubb}`,
    en: ``,
  },
  'native-language-support': {
    sv: `{tolka|översätta|hjälpa} {elever|elever mitt språk|elever modersmål|barn sitt språk}`,
    en: ``,
  },
  'play-with-preschool-children': {
    sv: `
      jobba på förskola; jobba med små barn; ta hand om barn; passa barn; leka med barnen på
      förskolan; {leka|jobba|umgås|hänga|pyssla|ta
      hand|passa|sitta|busa|hjälpa|sjunga|måla|sköta|hålla} {barn|bebisar}; jobba
      {förskola|barnskötare|barnomsorg|barnpassning|förskollärare}; barnvakt; förskollärare`,
    en: `take care of children`,
  },
  'read-to-children': {
    sv: `
      läsa {sagor|böcker|barnböcker|bilderböcker|högt} barn; läsa {högt yngsta|högt små|högt
      förskolan|högt barn|sagor}`,
    en: ``,
  },
  'help-children-dress': {
    sv: `{klä|klä av|hjälpa} barn {kläder|jackor|ytterkläder|overaller}; byta blöjor på barn`,
    en: ``,
  },
  'outdoor-play-supervision': {
    sv: `
      leka ute med barn; leka i sandlådan; leka på gården med barnen; jobba gården
      {sandlådan|barnen|barn}; hjälpa till i sandlådan; leka {sandlådan|gården}`,
    en: ``,
  },
  'preschool-kitchen': {
    sv: `{jobba|laga mat|hjälpa} i {förskolekök|köket förskolan}; laga mat {förskola|förskolebarn}`,
    en: ``,
  },
  'prepare-preschool-crafts': {
    sv: `
      {måla|klippa|klistra|pyssla|rita} barn; måla och {klippa|klistra} med barn; göra trolldeg; diska
      penslar; blanda färg; skölja penslar; ställa i ordning material inför skapande`,
    en: ``,
  },
  'tidy-preschool': {
    sv: `
      {plocka undan|plocka|städa undan|laga|tvätta|sortera|städa} leksaker; städa efter barnen; laga
      {leksaker|trasiga leksaker}`,
    en: ``,
  },
  'shelve-books': {
    sv: `
      jobba med böcker; böcker; {sätta upp|ställa upp|sortera|ställa ordning|hålla ordning|hålla
      ordning bland|ställa in|bära} böcker; {jobba|hjälpa} {bibliotek|böcker|bibliotekarie};
      jobba bland böcker`,
    en: `work with books; library; work in a library`,
  },
  'process-returns': {
    sv: `ta {hand|emot} {återlämnade böcker|böcker lämnas}`,
    en: ``,
  },
  'cover-books': {
    sv: `{laga|plasta|plasta in|vårda|etikettera|märka|limma} {böcker|bokryggar|trasiga böcker}`,
    en: ``,
  },
  'library-host': {
    sv: `
      hjälpa {låntagare|besökare biblioteket|folk hitta böcker}; jobba
      {biblioteksvärd|biblioteksassistent|lånedisken}; biblioteksassistent; bibliotekarie; hålla
      biblioteket öppet; visa besökare {låneautomaten|hur låneautomaten}; visa låneautomaten`,
    en: ``,
  },
  'book-display': {
    sv: `skylta {böcker|skyltfönster}; göra {skyltfönster|fina skyltfönster|fint hyllorna}`,
    en: ``,
  },
  'books-to-homes': {
    sv: `{köra ut|lämna|leverera} {böcker|talböcker} {hem|äldre|hemma}`,
    en: ``,
  },
  'weed-books': {
    sv: `{gallra|rensa|rensa bort|packa ner|kasta} {böcker|gamla böcker|bland böcker}`,
    en: ``,
  },
  'newspapers-and-magazines': {
    sv: `{lägga fram|sortera|byta|dela ut} {tidningar|tidskrifter}`,
    en: ``,
  },
  'pick-reservations': {
    sv: `
      plocka {reserverade|beställda} {böcker|volymer|medier}; plocka fram {beställda
      volymer|reservationer|beställda böcker}`,
    en: ``,
  },
};
