import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: animals, waste-and-recycling, events, culture-and-sports. */
export const animalsWasteAndEventsPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'walk-dogs': {
    sv: `
      {rasta|gå ut|gå|promenera|ta hand|sköta|passa|jobba|leka|träna|gå runda|ta
      ut|klippa|trimma|tvätta|hålla} hund; jobba
      {hunddagis|hundvakt|hundskötare|hundtrim|hundpensionat}; hundvakt; hundpensionat; hundtrim;
      hundtrimmare; hundkurs; hundfrisör`,
    en: ``,
  },
  'feed-animals': {
    sv: `
      jobba på bondgård med djur; {mata|ge mat|fodra|utfodra|ge}
      {djur|katter|kor|hästar|fåren|getter|höns|grisar|kaniner|fåglar|fiskar|hundar|ankor|lamm|kalvar};
      ge {djuren|katterna|hästarna|hundarna|kaninerna} mat; {jobba|umgås|ta
      hand|sköta|gosa|hålla|hjälpa|pyssla|passa|träna|vårda|träffa}
      {djur|djurhem|zoo|djurpark|djuraffär|djurvårdare|djurskötare|djurvård|veterinär|djursjukhus};
      djurvårdare; djurhem; djurpark; djuraffär; djursjukhus`,
    en: `work with animals; take care of animals`,
  },
  'clean-cages': {
    sv: `
      {städa|göra rent|tvätta|tömma} {burar|bur|buren|akvarium|terrarium|kattlådor|djurburar}; städa
      {efter djuren|hos djuren}`,
    en: ``,
  },
  'muck-out-stables': {
    sv: `
      {mocka|städa} {stall|boxar|boxarna|hästboxar}; {rida|sköta|rykta|ta
      hand|jobba|borsta|leda|hjälpa|pyssla|umgås|träna} hästar; {jobba|hjälpa}
      {stall|ridskola|ridhus|hästskötare|hästgård}; rida; ridning; ridhus; hästgård`,
    en: ``,
  },
  'farm-chores': {
    sv: `
      {jobba|hjälpa} {bondgård|lantgård|gård|gården
      landet|lantbruk|jordbruk|landet|bonde|ladugård|hönsgård}; mjölka {kor|korna|getter}; {ta
      hand|sköta|jobba} {kor|korna|grisar|får|getter|höns|kycklingar|lantdjur|boskap}; jordbruk;
      bonde; lantbrukare; köra traktor; traktor; ladugård; mjölka;
      jobba 4h gård; 4h gård; 4h; visa {barngrupper|besökare|folk} runt {djuren|djur}; fylla på hö`,
    en: ``,
  },
  'care-for-unit-pets': {
    sv: `
      {ta hand|sköta|klappa|gosa|passa|jobba|kela|mysa|leka|umgås}
      {katter|katten|kaniner|marsvin|fåglar|undulater|akvariefiskar|smådjur}; katthem; jobba katthem;
      hjälpa {boendets|gårdens|avdelningens} djur; ta med kaninen`,
    en: ``,
  },
  'fence-and-pasture': {
    sv: `
      {laga|bygga|sätta upp} {stängsel|hagar|elstängsel|gärdsgård|staket runt hagar}; {se|titta|vakta}
      {betesdjur|fåren|korna|djuren hagen}`,
    en: ``,
  },
  'sort-recycling': {
    sv: `
      sortera skräp; sortera {sopor|skräp|återvinning|avfall|glas|plast|plast
      papper|kartong|metall|papper återvinning|förpackningar}; jobba {återvinning|avfall|sopor}; jobba
      med återbruk och återvinning; sopsortera;
      {jobba|göra|hjälpa} miljö; göra nytta för miljön`,
    en: ``,
  },
  'take-out-rubbish': {
    sv: `
      {gå ut|slänga|köra|bära ut|köra ut|ta ut|hämta|ta hand|tömma|kasta}
      {sopor|skräp|sopsäckar|soppåsar|sopor tippen|avfall|grovsopor}; sophämtare; sophämtning; sopbil;
      sopgubbe; jobba {sophämtning|sophämtare|sopbil|renhållningsarbetare}`,
    en: ``,
  },
  'manage-recycling-room': {
    sv: `{städa|hålla ordning|sköta} {soprum|miljörum|återvinningsrum|grovsoprum}`,
    en: ``,
  },
  'recycling-centre-host': {
    sv: `
      {jobba|hjälpa}
      {återvinningscentral|tippen|återvinningsgård|sopstation|kretsloppspark|återvinningsstation};
      återvinningsgård; visa {besökare|kunder|folk} {rätt container|containrar}; rätt container`,
    en: ``,
  },
  'sort-donations': {
    sv: `
      {sortera|ta emot|rensa ut|rensa|gå igenom} {kläder|gamla kläder|skänkta kläder|skänkta
      saker|grejer|gåvor|porslin|loppisfynd|begagnade kläder|begagnade saker|skänkta böcker}; jobba
      {second hand|secondhand|loppis|återbruk|myrorna|röda korset|stadsmissionen}; begagnat; begagnade
      kläder; erikshjälpen; {ta hand|ta vara|rädda} {gamla saker|gamla grejer|saker andra slängt|begagnade
      saker}`,
    en: ``,
  },
  'reuse-shop': {
    sv: `
      jobba i kassa; sitta i kassan; kassaarbete; kassör; jobba i second hand; expedit;
      {jobba|stå|hjälpa|sköta}
      {butik|kassa|kassör|kassörska|expedit|butiksbiträde|affärsbiträde|butiksjobb|butikssäljare|detaljhandel|butikspersonal};
      sälja {kläder|saker|varor|böcker|skor|mat|leksaker}; {stå|sitta} i kassan; expediera {kunder|varor};
      hjälpa kunder; ta emot betalning; ta betalt i butik; butiksbiträde; affärsbiträde; butikssäljare;
      butiksjobb; butikspersonal; kassörska; hålla ordning i butiken; expediera`,
    en: `store work; work in a shop`,
  },
  'price-and-display-goods': {
    sv: `
      {prismärka|hänga upp|ställa ut|skylta|märka} {kläder|varor|kläder butiken|kläder galgar|varor
      butik|kläderna|priser}; hålla ordning på {kläder|kläderna} i butiken; hänga kläder på galgar;
      sätta {priser|prislappar}`,
    en: ``,
  },
  'dismantle-electronics': {
    sv: `
      plocka isär elektronik; plocka isär apparater; plocka isär prylar; skruva isär elektronik;
      {plocka isär|skruva isär|ta isär|montera ner|demontera}
      {datorer|elektronik|mobiler|tv-apparater|apparater|maskiner|kretskort|gamla datorer|gamla
      mobiler|prylar|hemelektronik|elektronikskrot|hushållsmaskiner}; plocka isär`,
    en: ``,
  },
  'collect-office-paper': {
    sv: `{panta|samla|samla in} {burkar|flaskor|pant|papper|pantflaskor}`,
    en: ``,
  },
  compost: {
    sv: `{sköta|vända|tömma} kompost`,
    en: ``,
  },
  'remake-materials': {
    sv: `
      {sy|göra|skapa|bygga} {väskor av återbruk|av återbrukat material|nytt av gammalt|något nytt av gamla
      saker|konst av skräp|nya saker av gamla}; återbrukskonst; ge saker nytt liv; ge {gamla saker|gamla
      grejer|kläder|möbler} nytt liv`,
    en: ``,
  },
  'hazardous-waste': {
    sv: `{hantera|sortera} {farligt avfall|batterier|kemikalier|elavfall}`,
    en: ``,
  },
  'set-up-venue': {
    sv: `
      {ställa fram|ställa ut|sätta upp|rigga|bygga|möblera} {stolar|bord|bord
      stolar|scen|tält|lokaler|utrustning fest}; rigga {scener|konsert|event}; jobba
      {evenemang|event|konserter|festival|festivaler konserter}; bygga upp {scen|tält|inför
      evenemang|lokalen|stolar|utställning|mässa}; bygga scener; evenemang`,
    en: ``,
  },
  'take-down-venue': {
    sv: `
      {plocka ner|riva|rigga ner|bära undan|bära ut|montera ner|ta ner} {scen|stolar|stolar
      bord|tält|efter fest|efter evenemang|utrustningen|dekorationer}; städa efter {fest|evenemang}`,
    en: ``,
  },
  'event-host': {
    sv: `
      jobba {publikvärd|evenemangsvärd|festivalvärd|funktionär|entrévärd|biograf|bio}; kontrollera
      biljetter; {riva|kolla|kontrollera} biljetter; funktionär; visa folk till sina platser; visa
      {publiken|folk} rätt; sälja {biljetter|entrébiljetter}; räkna besökare`,
    en: ``,
  },
  cloakroom: {
    sv: `{jobba|sköta|stå} garderob; ta emot {jackor|kläder garderoben|rockar}`,
    en: ``,
  },
  'sell-coffee-at-event': {
    sv: `
      {jobba|stå|hjälpa} {cafe|cafet|kafet|kiosk|barista|caféet|kaféet}; sälja
      {fika|kaffe|korv|glass|biljetter|bullar|godis|lotter}; barista; fik; caféjobb; glasskiosk;
      korvkiosk`,
    en: ``,
  },
  'guide-parking': {
    sv: `{visa|dirigera} {bilar|trafik|bilar rätt}; jobba {parkeringsvakt|parkeringsvärd}`,
    en: ``,
  },
  decorate: {
    sv: `
      {dekorera|pynta|göra fint|smycka|julpynta} {lokaler|fest|inför högtider|jul|borden|salen|rum};
      göra fint; binda {kransar|buketter}; göra {buketter|kransar|dekorationer}; jobba
      {inredning|dekoratör}; inredning; dekoratör; florist`,
    en: ``,
  },
  'distribute-flyers': {
    sv: `
      dela ut {flygblad|reklam|broschyrer|lappar|tidningar|flyers}; sätta upp
      {affischer|lappar|planscher}; jobba {tidningsbud|reklamutdelare}; tidningsbud; reklamutdelare;
      affischera; sätta upp {affischer skyltar|affischer|anslag}`,
    en: ``,
  },
  'support-at-festivities': {
    sv: `hjälpa till {fester|kalas|julbord}; ordna {fest|kalas|julfest}; fester och kalas`,
    en: ``,
  },
  'museum-host': {
    sv: `{jobba|sitta vakt} {museum|museivakt|konsthall|galleri}; visa {utställningar|museet}; konsthall`,
    en: ``,
  },
  'build-exhibitions': {
    sv: `{bygga|montera|hänga|sätta upp} {utställning|konst}`,
    en: ``,
  },
  'care-for-collections': {
    sv: `{packa|märka|fotografera|katalogisera} {föremål|museiföremål|samlingar|konst}`,
    en: ``,
  },
  'swimming-hall-help': {
    sv: `{jobba|hjälpa} {simhall|badhus|badvakt|bad|badvärd|simlärare}; badvakt`,
    en: ``,
  },
  'ice-rink-and-pitches': {
    sv: `
      {sköta|kratta|linjera|spola|ploga|klippa} {fotbollsplan|isar|is|idrottsplats|planer}; jobba
      {ishall|idrottsplats|ismaskin|sportanläggning|idrottsvaktmästare}; köra ismaskin;
      idrottsvaktmästare`,
    en: ``,
  },
  'equipment-store-sports': {
    sv: `
      {sköta|hålla ordning|sortera|pumpa}
      {idrottsmaterial|bollar|sportutrustning|idrottsredskap|matchkläder}; jobba materialare`,
    en: ``,
  },
  'youth-centre-help': {
    sv: `
      {jobba|umgås|hjälpa|hänga|prata|spela} {ungdomar|fritidsgård|ungdomsgård|fritidsledare};
      ungdomar; hänga med fritidsledare; stötta ungdomar`,
    en: ``,
  },
  'stage-and-light': {
    sv: `
      {jobba|hjälpa} {teater|scen|ljus ljud|ljus|rekvisita|scenografi|bakom scenen|kulisser}; bygga
      {kulisser|scenografi}`,
    en: ``,
  },
};
