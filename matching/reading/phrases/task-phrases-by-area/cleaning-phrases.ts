import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: cleaning, laundry. */
export const cleaningPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'clean-rooms': {
    sv: `
      städa golv; städa på hotell; städa lokaler; städa kontor; hålla rent; {städa|göra rent}
      {golv|rum|hotell|hotellrum|lokaler|kontor|skolor|skola|hus|gäststuga|kyrkan|förskola|butik|lägenheter|sjukhus|villor|ordentligt|receptionen};
      städ; jobba {städ|städning|städare|lokalvårdare|städfirma|hotellstäd}; städgrejer; skura och städa;
      feja; sopa och städa; hålla {rent|snyggt rent}; storstäda; storstädning; flyttstädning;
      byggstädning; städvagn; kontorsstädning; hotellstädning; hålla rent fint; göra i ordning rum;
      {få|göra|se} det rent; det blir rent`,
    en: `clean the rooms; clean offices`,
  },
  vacuum: {
    sv: `dammsuga {golv|mattor|rum|kontor|trappor}; köra dammsugare`,
    en: ``,
  },
  'mop-floors': {
    sv: `
      {köra|åka} {skurmaskin|golvvårdsmaskin|kombiskurmaskin};
      {moppa|skura|svabba|våttorka|bona|polera|vaxa|torka} {golv|trappor|korridor}`,
    en: ``,
  },
  'dust-surfaces': {
    sv: `damma {av|möbler|hyllor|böcker|lister}; torka {damm|hyllor|element|lister|fönsterbrädor|möbler}`,
    en: ``,
  },
  'clean-toilets': {
    sv: `
      städa badrum; badrum; toaletter; {städa|skura|tvätta|göra rent}
      {toalett|badrum|handfat|duschar|duschrum|dusch|toalettrum|hygienutrymmen}`,
    en: `clean bathrooms; bathrooms; toilets`,
  },
  'clean-windows': {
    sv: `
      {tvätta|putsa|polera|rengöra|torka} {fönster|rutor|glas|speglar|skyltfönster|glasdörrar}; jobba
      fönsterputsare; fönsterputsare`,
    en: ``,
  },
  'empty-bins': {
    sv: `{tömma|byta påsar} {papperskorgar|sopkorgar|skräpkorgar|skräphinkar|soptunnor}; tömma skräp`,
    en: ``,
  },
  'refill-soap-and-paper': {
    sv: `fylla på {tvål|toapapper|toalettpapper|pappershanddukar|handsprit|handtvål}`,
    en: ``,
  },
  'declutter-rooms': {
    sv: `
      hålla ordning och reda; hålla snyggt; plocka {undan|ordning|upp efter|bort}; ställa {tillbaka
      saker|saker plats}; {röja|städa} {undan|upp}; städa upp efter; hålla ordning hemma; hålla
      ordning bland saker; få ordning; organisera {saker|skåp}; ordna {saker|skåp}; röja i skåp`,
    en: ``,
  },
  'wash-laundry': {
    sv: `
      {köra|fylla|sköta|starta} {tvättmaskin|tvätt|maskintvätt}; ta hand om tvätt; tvätta
      {kläder|handdukar|lakan|sängkläder|dukar|arbetskläder|mattor|gardiner}; jobba
      {tvätt|tvätteri|tvättstuga}; tvätteri`,
    en: ``,
  },
  'sort-laundry': {
    sv: `sortera linne; sortera {tvätt|linne|smutstvätt|handdukar|lakan}`,
    en: ``,
  },
  'hang-laundry': {
    sv: `{hänga|torka|hänga upp} {tvätt|kläder|lakan}; köra torktumlare; {sköta|fylla|tömma} torktumlare`,
    en: ``,
  },
  'fold-laundry': {
    sv: `vika {tvätt|handdukar|lakan|dukar|filtar|kläder|t-shirts|linne}; vika ihop {kläder|tvätt}`,
    en: ``,
  },
  iron: {
    sv: `
      mangla dukar; {stryka|mangla|pressa|ånga}
      {kläder|dukar|skjortor|lakan|tvätt|byxor|gardiner|linne}`,
    en: ``,
  },
  'mend-clothes': {
    sv: `
      sy gardiner; sy dukar; sy nya gardiner; {laga|lappa|sy|lägga upp|ändra|sy in|sy upp|lägga in|korta}
      {kläder|byxor|kjolar|klänningar|jackor|skjortor|gardiner|dukar|knappar|jeans|strumpor|hål|kostymer|textil|textilier|väskor};
      laga hål i kläder; laga trasiga {kläder|byxor}; sätta i dragkedja; byta dragkedja; byta blixtlås; sy
      på maskin; sätta i knappar; jobba {sömnad|skräddare|sömmerska|syateljé|textil}; syateljé; brodera;
      sykunnig`,
    en: ``,
  },
  'handle-work-clothes': {
    sv: `
      sortera arbetskläder; hänga upp arbetskläder; tvätta {personalens|kollegornas} arbetskläder; tvätta
      arbetskläder`,
    en: ``,
  },
  'clean-classrooms': {
    sv: `
      torka av {bänkar stolar klassrummen|bänkar klassrummen|bänkar stolar klassrum}; torka bänkar
      klassrummen; ställa i ordning {klassrummet|klassrum|salen efter lektionen}`,
    en: ``,
  },
  'distribute-linen': {
    sv: `köra {tvättsäckar|tvättvagnar|linnevagnar}; {hämta|lämna} {tvättsäckar|linne}`,
    en: ``,
  },
  'clean-equipment': {
    sv: `{hålla ordning|ordna|städa} {städförrådet|städskrubben|städvagnen}; fylla på städvagnen`,
    en: ``,
  },
};
