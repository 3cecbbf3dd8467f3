import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: stores-and-unpacking, transport-and-errands, vehicles. */
export const storesAndTransportPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'unpack-goods': {
    sv: `
      plocka upp {varor|leveranser}; packa upp
      {varor|leveranser|lådor|kartonger|kollin|pallar|grejer|gods}; öppna lådor`,
    en: ``,
  },
  'sort-store-room': {
    sv: `
      {hålla ordning|städa|sortera|röja|ordna|organisera|ställa ordning|fylla}
      {förråd|källarförråd|lagret}; sortera {grejer|material|varor} i förråd`,
    en: ``,
  },
  'fill-shelves': {
    sv: `
      {plocka|ställa|fylla|lägga upp|plocka upp|sätta upp|packa upp|lägga|sätta|fronta} {hyllor|varor
      hyllor|varor butik}; hylla varor; varuplock; varuplockning; varuplockare; varuplock i butik; fylla
      på {varor|mjölk kylen|kylar}; jobba {ica|coop|willys|lidl|hemköp|matbutik|livsmedel}; ställa in
      {varor|varor kyl|varor frys}`,
    en: ``,
  },
  'receive-goods': {
    sv: `
      ta emot {varor|leveranser|gods|paket lager|lastbilar|pallar}; lasta av {varor|lastbilar|gods};
      lossa {lastbilar|gods|varor}; packa av`,
    en: ``,
  },
  'count-stock': {
    sv: `
      räkna linne; räkna saker; räkna {varor|lager|material|inventarier|saldo|saker lager}; inventera
      {lager|varor|material|förråd}; räkna {hur mycket kvar|vad finns|vad kvar}; räkna skriva upp;
      inventera {skärmar|datorer|tangentbord}`,
    en: ``,
  },
  'pick-orders': {
    sv: `
      plocka {order|varor|beställningar|kundorder|artiklar}; jobba
      {lager|lagerarbetare|orderplockare|terminal|logistik|e-handelslager|lagerarbete|centrallager|godsterminal|terminalen};
      orderplockare; orderplockning; lagerjobb; lagerjobbare; lagerarbetare; lagermedarbetare;
      terminalarbetare; terminalarbete; logistik; plocka material {beställningslista|efter
      lista|beställning}; plocka {material beställningslista|varor lista}`,
    en: `warehouse; work in a warehouse`,
  },
  'pack-parcels': {
    sv: `
      packa lådor; packa varor; packa {varor|lådor|paket|kartonger|påsar|beställningar|grejer
      lådor|grejer|ner varor|ner|e-handel|order}; packa in {paket|presenter|varor}; slå in
      {paket|presenter}; emballera {varor|paket}; packa och skicka; jobba packare; packare;
      plasta pallar`,
    en: ``,
  },
  'return-packaging': {
    sv: `
      slänga kartonger; vika ihop kartonger; {vika|vika ihop|platta|slänga|trampa ihop|pressa|ta hand}
      {kartonger|wellpapp|backar|emballage|returbackar}; stapla {pallar|backar}; sortera
      {emballage|backar|pallar}; köra undan {emballage|kartonger|pallar}`,
    en: ``,
  },
  'drive-forklift': {
    sv: `
      köra
      {truck|motviktstruck|ledstaplare|skjutstativtruck|palltruck|pallyftare|höglyftare|gaffeltruck};
      truckkörning; truckjobb; jobba truckförare`,
    en: ``,
  },
  'order-supplies': {
    sv: `beställa {material|varor|förbrukningsmaterial|pennor|kontorsmaterial|grejer|hem material}`,
    en: ``,
  },
  'lend-equipment': {
    sv: `
      låna ut {skidor|skridskor|utrustning|verktyg|sportgrejer|cyklar|grejer|hjälpmedel}; jobba
      fritidsbank`,
    en: ``,
  },
  'assemble-kits': {
    sv: `
      plocka ihop {material|paket|satser|delar|kit|påsar}; montera
      {delar|detaljer|komponenter|produkter|smådelar}; sätta ihop {delar|grejer|smådelar}; lego; jobba
      {montering|löpande band|fabrik|produktion|industri|montör}; paketera i påsar; lägga i påsar;
      sortera {skruvar|smådelar}; räkna skruvar`,
    en: ``,
  },
  'shop-for-workplace': {
    sv: `
      {åka|gå} och handla; handla {mat|varor|frukt|material|fika|inköp|livsmedel}; inhandla
      {mat|varor}; köpa {mat|material|in mat|in varor|in}; göra {inköp|inköpslistor}`,
    en: ``,
  },
  'deliver-internal-mail': {
    sv: `
      köra ut post; {dela ut|hämta|sortera|köra|bära ut|köra ut|ta hand|gå|lämna|sköta}
      {post|internpost|brev|tidningar avdelningarna}; sortera {post|brev}; jobba
      {posten|brevbärare|postsortering}; postsortering; brevbärare; postutdelning; köra
      {postvagnen|postvagn}; sortera och dela ut post; dela ut {dagens post|posten}`,
    en: ``,
  },
  'run-internal-errands': {
    sv: `
      springa {ärenden|saker|runt saker}; {gå|göra} ärenden; hämta saker åt andra; bära saker mellan;
      {gå|springa} {saker|papper|grejer} mellan {avdelningar|hus|våningar}; jobba ärenden; lämna och hämta
      {saker|grejer|material}; gå {underlag|papper|handlingar} {andra förvaltningar|förvaltningar|kontor};
      jobba internbud; internbud; gå runt saker`,
    en: ``,
  },
  'drive-van': {
    sv: `
      köra {bil|lastbil|skåpbil|varubil|lätt lastbil|minibuss|buss|taxi|transporter|varor|runt varor|runt
      saker|ut varor|gods|budbil|fordon|ut paket|paket|hemtransporter|färdtjänst|skolskjuts|leveranser};
      köra omkring; jobba {chaufför|transporter|budbil|åkeri|bud}; leverera
      {varor|paket|möbler|gods|beställningar}; transportera {varor|gods|möbler|saker}; lämna ut varor;
      lasta bilen och köra; bilkörning; skjutsa {folk|människor|personer|gamla|elever}; skjutsa
      {varor|saker|material}; köra ut {hjälpmedel|möbler|material}`,
    en: ``,
  },
  'drive-meals': {
    sv: `
      leverera matlådor; köra ut lunchlådor; köra {ut mat|ut matlådor|mat|matlådor|hem mat} till
      gamla; {köra ut|leverera|köra} {matlådor|lunchlådor|lådor mat}; köra mat`,
    en: `deliver meals`,
  },
  'accompany-to-visit': {
    sv: `
      följa med {gamla|boende|någon|folk|personer} till
      {läkare|doktorn|vårdcentralen|tandläkaren|sjukhuset|banken}; följa med till
      {doktorn|läkaren|tandläkaren|vårdcentralen|sjukhuset}; följa med gamla på {ärenden|läkarbesök};
      ledsaga {gamla|boende|personer|blinda}; ledsagare; jobba ledsagare; gå
      {läkare|tandläkare|vårdcentral} tillsammans; följa med {boende|kund|äldre|brukare}
      {frisör|fotvård|ärende|affären|banken|apoteket|frisören}; följa kund ärende vårdcentralen`,
    en: ``,
  },
  'accompany-in-vehicle': {
    sv: `åka med i {bilen|lastbilen|sopbilen}; lasta {bilar|lastbilar|varor|gods|in|ur}`,
    en: ``,
  },
  'deliver-by-bike': {
    sv: `{cykla|köra} {bud|lådcykel|varor|lastcykel|cykelbud|ut mat cykel}`,
    en: ``,
  },
  'carry-between-units': {
    sv: `{köra|bära|hämta|lämna|frakta} {saker|material} mellan {enheter|hus|avdelningar|skolor}`,
    en: ``,
  },
  'post-and-parcels': {
    sv: `{hämta|lämna|skicka|posta} {paket|brev|försändelser}; frankera {brev|post}`,
    en: ``,
  },
  'move-furniture': {
    sv: `
      {flytta|bära|lyfta|kånka|hämta|köra} {möbler|soffor|bord|bord
      stolar|inredning|flyttlådor|bohag|tunga möbler|stolar|skrivbord}; bära tungt; flytta
      {saker|tunga saker}; hjälpa {folk|andra} att flytta; jobba {flyttfirma|flyttgubbe|flytt};
      flyttfirma; flyttgubbe; möblera {|rum}`,
    en: ``,
  },
  'wash-vehicles': {
    sv: `
      {tvätta|polera|vaxa|spola av|skölja|göra rent} {bilar|fordon|lastbilar|cyklar|bussar utvändigt};
      jobba {biltvätt|bilvård|bilrekond}`,
    en: ``,
  },
  'clean-car-interiors': {
    sv: `
      {städa|dammsuga|torka} {bilar|bilar invändigt|bilsäten}; jobba rekond; rekond;
      bilrekonditionering`,
    en: ``,
  },
  'refuel-vehicles': {
    sv: `{tanka|ladda} {bilar|elbilar|fordon|tjänstebilar}`,
    en: ``,
  },
  'move-pool-cars': {
    sv: `
      {flytta|lämna|hämta|köra} {bilar verkstad|bilar service|bilar
      besiktning|poolbilar|tjänstebilar|bilar mellan}`,
    en: ``,
  },
  'check-vehicles': {
    sv: `
      kontrollera {däck|oljan|spolarvätska|bilar|lampor bilar|däcktryck|lufttryck}; kontrollera
      {utrustning bilen|rätt utrustning bilen|varningstriangel}`,
    en: ``,
  },
  'change-tyres': {
    sv: `
      {byta|skifta|balansera|lägga} {däck|hjul|vinterdäck|sommardäck}; däckhotell; jobba
      {däckverkstad|däckfirma}`,
    en: ``,
  },
  'vehicle-workshop-help': {
    sv: `
      {meka|jobba|greja|skruva|hålla|fixa|laga|reparera|dona|serva}
      {bil|motorer|mopeder|motorcyklar|traktorer|maskiner|fordon|bussar|lastbilar}; jobba
      {bilmekaniker|mekaniker|bilverkstad|verkstad|bilskadeverkstad|fordonsmekaniker|bilplåtslagare};
      bilmekaniker; fordonsmekaniker; bilreparationer; skruva på {motorer|bilar|mopeder}`,
    en: ``,
  },
  'wash-buses': {
    sv: `{städa|tvätta} {bussar|tåg|spårvagnar|båtar|bussarna}`,
    en: ``,
  },
};
