import type { TaskTypeId } from '../interpretation.ts';

/**
 * Occupations and workplaces by the task that is most of the work there, where it is one of our task types: read, but with less
 * confidence. Split by semicolons.
 */
export const occupationsAndWorkplaces: Readonly<Record<TaskTypeId, string>> = {
  'help-cook': `
    kock; kokerska; köksa; köksmästare; kökspersonal; restaurangbiträde; restaurang; skolkök; matlagning;
    måltidsbiträde; pizzabagare; gatukök`,
  'cold-kitchen-prep': `kallskänka; kallskänk`,
  'serve-meals': `servitör; servitris; serveringspersonal; hovmästare; kypare`,
  bake: `bagare; konditor; bageri; konditori; sockerbagare`,
  'sell-coffee-at-event': `barista; bartender; cafébiträde; cafévärd; glasskiosk; korvkiosk; café; kiosk`,
  'prepare-breakfast': `frukostvärdinna; frukostpersonal`,
  'clean-rooms': `
    städerska; hotellstäderska; städare; lokalvårdare; städpersonal; städfirma; husa; hotell; hotellstädare;
    vandrarhem`,
  'clean-windows': `fönsterputsare`,
  'wash-laundry': `tvätteri; tvätterska; tvättbiträde; kemtvätt`,
  'mend-clothes': `skräddare; sömmerska; syateljé; ateljésömmerska; tillskärare; sömnadsateljé`,
  'nursing-care': `
    undersköterska; sjuksköterska; vårdbiträde; skötare; sjukvårdare; barnmorska; vård; sjukvård;
    sjukvårdsbiträde; fysioterapeut; arbetsterapeut; vårdavdelning; vårdcentral`,
  'escort-patients': `sjukhus; lasarett; patienttransportör; ambulans`,
  'keep-company': `
    äldreomsorg; äldreboende; äldrevård; demensboende; gruppboende; gruppbostad; boendestödjare;
    stödassistent; boendestöd; omsorg; daglig verksamhet; sällskapsdam; pensionär`,
  'shop-for-older-people': `hemtjänst; hemtjänstpersonal; hemvård`,
  'accompany-to-visit': `ledsagare`,
  'personal-grooming-moments': `frisör; frisörska; nagelterapeut; hudterapeut; makeupartist; massör; frisersalong`,
  'lead-crafts': `konstnär; keramiker; vävare; textilkonstnär; hantverk; slöjdare; bildterapeut; textil; färg och form; bild och form`,
  'lead-music': `musiker; sångare; sångerska; musikant; dragspelare; gitarrist; trummis; körledare`,
  'lead-movement': `gymnastikledare; danslärare; dansare; personlig tränare; gymledare; gympaledare`,
  'pick-orders': `
    lagerarbetare; lagermedarbetare; lagerbiträde; lagerpersonal; lagerist; terminalarbetare; logistik;
    logistiker; plockare; orderplockare; godsterminal`,
  'drive-forklift': `truckförare`,
  'assemble-kits': `
    montör; industriarbetare; fabriksarbetare; fabrik; industri; industrimontör; produktion;
    processoperatör; maskinoperatör; löpande band`,
  'drive-van': `
    chaufför; lastbilschaufför; taxichaufför; busschaufför; bussförare; lastbilsförare; distributör; åkeri;
    yrkesförare; taxi; budbilsförare; spårvagnsförare; lokförare`,
  'deliver-internal-mail': `brevbärare; postiljon; postsorterare`,
  'distribute-flyers': `tidningsbud; reklamutdelare`,
  'move-furniture': `flyttgubbe; flyttkarl; flyttfirma`,
  'fill-shelves': `varuplockare; livsmedelsbutik; ica; coop; willys; lidl; hemköp`,
  'reuse-shop': `
    butiksbiträde; affärsbiträde; butikssäljare; expedit; kassör; kassörska; kassabiträde; butiksmedarbetare;
    butikspersonal; butik; klädbutik; butikschef; detaljhandel; försäljare; butiksanställd`,
  'sort-donations': `second hand; secondhand; loppis; återbruk; erikshjälpen; stadsmissionen; begagnat`,
  'classroom-assistant': `
    lärare; skollärare; elevassistent; lärarassistent; resursperson; mattelärare; grundskollärare;
    gymnasielärare; ämneslärare; pedagog; lågstadielärare; elevstödjare; specialpedagog; språklärare;
    matematiklärare; engelsklärare; lärarvikarie; skolan`,
  'corridor-host': `skolvärdinna; trygghetsvärd; elevkoordinator`,
  'after-school-club': `fritidspedagog; fritidshem`,
  'play-with-preschool-children': `
    förskollärare; barnskötare; dagisfröken; dagmamma; barnvakt; barnflicka; nanny; dagbarnvårdare;
    barnomsorg; förskola; förskolelärare`,
  'youth-centre-help': `fritidsledare; ungdomsledare; fältassistent; fritidsgård`,
  'shelve-books': `bibliotek`,
  'library-host': `bibliotekarie; biblioteksassistent; biblioteksvärd`,
  'greet-visitors': `receptionist; värdinna; hotellreceptionist; receptionsvärd; kundtjänst; kundservice; kundvärd; kundkontakt; kundkontakter`,
  'answer-phone': `telefonist; telefonförsäljare; callcenter; växeltelefonist`,
  'admin-for-social-workers': `
    kontorist; sekreterare; administratör; kontorsassistent; kontor; kontorsarbete; kontorsjobb;
    handläggare; assistent på kontor; administration; handläggarassistent; medicinsk sekreterare;
    läkarsekreterare`,
  'register-data': `
    ekonomiassistent; ekonom; bokförare; redovisningsekonom; revisor; redovisningsassistent; bokföring;
    löneassistent; ekonomi`,
  'keep-archive': `arkivarie; arkivassistent`,
  proofread: `korrekturläsare; språkgranskare`,
  'translate-texts': `översättare; språktolk`,
  'take-photos': `fotograf; filmare; kameraman`,
  'write-for-web': `journalist; webbredaktör; kommunikatör; skribent; författare; copywriter; redaktör; influencer`,
  'draw-and-design': `
    illustratör; grafiker; formgivare; designer; tecknare; grafisk formgivare; serietecknare; art director;
    webbdesigner`,
  'first-line-it': `it-tekniker; supporttekniker; systemadministratör; datatekniker; nätverkstekniker; helpdesk`,
  'programming-and-scripts': `
    programmerare; utvecklare; systemutvecklare; webbutvecklare; mjukvaruutvecklare; spelutvecklare;
    apputvecklare; webbprogrammerare; programutvecklare`,
  'run-av-equipment': `ljudtekniker; videotekniker`,
  'caretaker-round': `
    vaktmästare; vaktis; fastighetsskötare; fastighetstekniker; drifttekniker; husmor; portvakt;
    skolvaktmästare; fastighetsvärd; bovärd; alltiallo; fastighetsarbetare; servicevärd`,
  'small-repairs': `
    snickare; snickeri; möbelsnickare; finsnickare; byggnadsarbetare; byggarbetare; hantverkare; rörmokare;
    svetsare; murare; plåtslagare; smed; betongarbetare; vvs-montör; golvläggare; snickarlärling; byggare;
    byggnadssnickare; bygg; träarbetare; låssmed; takläggare; anläggningsarbetare; plattsättare`,
  'paint-walls': `målare; byggnadsmålare; måleri`,
  'renovate-furniture': `möbeltapetserare; tapetserare; möbelrestauratör`,
  'open-and-lock': `väktare; ordningsvakt; nattvakt; entrévakt`,
  'electrical-installation': `elektriker; elmontör; elinstallatör`,
  'fix-bicycles-and-aids': `cykelmekaniker; cykelreparatör; cykelverkstad; cykelbutik; =cyklar`,
  'weed-beds': `
    trädgårdsmästare; trädgårdsarbetare; trädgård; parkarbetare; trädgårdsskötare; trädgårdstekniker;
    parkskötare; handelsträdgård; plantskola; grönytor; utemiljö; landskapsarkitekt`,
  'prune-shrubs': `arborist`,
  'grow-vegetables': `odlare; växthus`,
  'care-for-graves': `kyrkogårdsarbetare; kyrkogårdsvaktmästare`,
  'forest-and-trails': `skogsarbetare; skogshuggare; skogsmaskinförare; skogsbruk; skog`,
  'water-office-plants': `blommor; växter; blomsteraffär; blomsterhandel`,
  decorate: `florist; dekoratör; inredare; blomsterdekoratör; blomsterbindare; scenograf`,
  'run-internal-errands': `ärenden`,
  'update-lists': `register och listor; listor och register`,
  'read-aloud': `=läsning`,
  'equipment-store-sports': `idrott; sport`,
  'break-activities': `lek och rörelse`,
  'sort-recycling': `återvinning`,
  'walk-dogs': `hundvakt; hundskötare; hundförare; hundtrimmare; hunddagis; hundpensionat; hundinstruktör; hundar`,
  'feed-animals': `
    djurskötare; djurvårdare; veterinär; djursjukskötare; zoolog; djurhem; djurpark; djuraffär; zoo;
    djursjukhus; djurbutik`,
  'muck-out-stables': `hästskötare; stallskötare; ridlärare; hovslagare; ridskola; stall; ridhus; jockey; hästar`,
  'farm-chores': `bonde; lantbrukare; djuruppfödare; ladugårdsförman; lantarbetare; jordbruk; mjölkbonde`,
  'care-for-unit-pets': `katthem; kattvakt; katter; kaniner`,
  'wash-vehicles': `biltvättare; biltvätt; bilvårdare`,
  'clean-car-interiors': `rekondare; bilrekondare; bilrekond`,
  'vehicle-workshop-help': `
    bilmekaniker; mekaniker; fordonsmekaniker; motormekaniker; bilreparatör; bilverkstad; mopedmekaniker;
    bilskadetekniker; lastbilsmekaniker; maskinmekaniker; fordonstekniker; bilar; =motorer; mopeder; motorcyklar`,
  'change-tyres': `däckmontör; däckfirma; däckverkstad`,
  'take-out-rubbish': `sophämtare; sopgubbe; renhållningsarbetare; sopbil`,
  'recycling-centre-host': `återvinningscentral; återvinningsgård; återvinningsstation`,
  'event-host': `konsert; festival; biograf; biografvärd; publikvärd; funktionär; evenemang`,
  'museum-host': `museivakt; museivärd; museum; konsthall; galleri; museiguide; guide`,
  'swimming-hall-help': `badvakt; simlärare; badmästare; simhall; badhus`,
  'ice-rink-and-pitches': `idrottsvaktmästare; ishall; idrottsplats; planskötare`,
  'stage-and-light': `scenarbetare; ljustekniker; teater; rekvisitör; scenmästare`,
};
