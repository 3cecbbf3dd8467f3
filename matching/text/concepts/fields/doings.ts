/** What is done, whatever the field: words that say the same doing. */
export const doings = `
do-clean: städa rengöra rengör tvätta putsa torka sopa sanera skura renhåll diska desinfic renspol städning städ
  skölja städar tvättar putsar torkar sopar dammar skurar diskar sanerar spola svabba
do-repair: reparera laga reparation rep renovera åtgärda avhjälpa felsök restaur reparatör iordningst lappa
  mekaniker reparerar lagar reparationer renoverar åtgärdar lagning bättra meka fixa fixare trasiga snickra
do-maintain: underhåll underhålla serva service servicear sköta skötsel vårda tillsyn vidmakth bevara smörja
  underhåller sköter vårdar smörjer underhållsarb
do-install: installera installation installatör montera montör montering koppla driftsätt driftsättn uppsätt
  inkoppl installerar monterar kopplar driftsätter inställning installationer uppsättning
do-build: bygga bygge byggnation uppföra resa konstruera anlägga anläggn tillverka skapa framställ bygger
  anlägger uppför konstruerar reser
do-manufacture: tillverka tillverkn framställa framställn producera produktion bearbeta bearbetn förädla
  fabricera forma tillverkar framställer producerar bearbetar formar förädlar
do-operate: köra manövrera styra operera operatör sköta betjäna handha framföra använda övervaka maskinskötare
  skötare hantera drift kör manövrerar styr handhar opererar
do-measure: mäta mätning uppmät kontrollmät kalibrera väga avläsa registrera mätvärd mätinstr prov provta mätare
  mäter väger mätningar uppmätning kontrollmäter mått dimensioner
do-test: testa test testning prova provning utprova kontrollera verifiera validera kontroll undersöka provkör
  testar provar tester prövar provningar experiment testresultat
do-inspect: kontroll inspektera granska granskning besikta besiktning syna tillse revidera utvärdera avsyn
  översyn inspektör kontrollerar inspekterar granskar besiktigar undersöker kontroller okulär
do-monitor: övervaka övervakning bevaka bevakning observera tillsyn uppsikt kontrollera uppfölj vaka iaktta
  övervakar bevakar observerar iakttar registrerar
do-analyse: analys analysera analytiker analyser tolka utvärdera undersöka utreda bedöma studera granska
  kartlägga identifiera analyserar tolkar utvärderar bearbetar bedömer jämför tolkning kartlägger värderar
do-assess: bedöma bedömning värdera värdering utvärdera utvärdering uppskatta uppskattning diagnos skatta
  prövning evaluera
do-investigate: utreda undersöka utredare undersökn granska efterforska kartlägga forska utredning spana utreder
  undersöker granskar efterforskar kartlägger forskar
do-research: forska forskning studera vetenskap experimentera undersöka forskare
do-plan: planera planering planläg planerare schemalägga förbereda upplägg disponera organisera schema planer
  planerar schemalägger förbereder planläggning framförhålln
do-organise: organisera samordna koordinera arrangera anordna koordinator samordnare planera administrera
  organisation ordna organiserar samordnar koordinerar arrangerar ordnar
do-lead: leda ledning ledare styra chefa förestå leder driva dirigera ansvara styrning ledarskap basa chef styr
do-supervise: övervaka handleda arbetsleda instruera arbetsled handledn tillsyn förman föreståndare kontrollera
do-administer: administrera administration handlägga förvalta administratör hantera sköta handläggn handläggare
  förvaltn adm
do-document: dokumentera journalföra dokumentation rapportera rapport registrera nedteckna protokoll anteckna
  skriva arkivera redogöra protokollföra dokumenterar journaler noterar antecknar journalförande
do-report: rapportera redovisa rapport sammanställa presentera resultat redogöra rapportering informera
  avrapport
do-write: skriva författa formulera upprätta utarbeta text avfatta nedteckna skriftl skrivande skribent skriver
  författar formulerar upprättar utarbetar rapporterar publicerar
do-read: läsa tolka läsning läskunn korrekturläsa avläsa högläsa förstå
do-design: designa formge utforma rita konstruera skissa gestalta design formgivning utformn modellera
  projektera ritare skapa designar utformar formger ritar konstruerar gestaltar skissar
do-develop: utveckla utveckling utarbeta förbättra vidareutv framtag skapa utvecklare innovation förnya upprätta
  utvecklar vidareutvecklar utarbetar förbättrar reviderar utformar metodutv
do-create: skapa framställa komponera göra kreativ gestalta producera konstnärl skapande
do-teach: undervisa utbilda lärare instruera handleda utbildning undervisning instruktör träna pedagog föreläsa
  lektion kurs coacha lära undervisar utbildar instruerar handleder föreläser tränar
do-train: träna träning öva utbilda tränare coacha coach instruktör praktisera instruera dressera
do-learn: lära studera tillägna lärande inlärn studier fortbilda
do-inform: informera upplysa information berätta upplysning kommunicera meddela delge förmedla sprida presentera
  vägleda informerar upplyser förklarar meddelar redogör berättar beskriver
do-advise: rådge råd rådgivare rådgivning konsult vägleda vägledning handleda konsultera rekommendera konsulent
  coacha rådgöra rådgiv rekommenderar vägleder konsulterar råder rekommendationer föreslår konsultation
do-support: stödja hjälpa bistå assistera stötta underlätta stöd hjälp assistans assistent uppmuntra stödjer
  hjälper bistår assisterar stöttar hjälpinsats motiverar
do-care: vårda omvårdnad sköta passa omsorg sköterska skötare vård tillsyn omhänderta ompyss vårdar sköter
  passar omvårdn
do-treat: behandla behandling behandlare terapi bota lindra ordinera terapeut åtgärd rehabilitera behandlar
  ordinerar rehabiliterar behandlingar behandlingsplan
do-serve: servera betjäna expediera betjäning servering bemöta service tillhandahåll bistå serverar betjänar
  expedierar bistår
do-sell: sälja försälj sälj saluföra försäljare säljare försäljning marknadsföra avyttra handla förmedla säljer
  försäljer saluför marknadsför
do-buy: köpa inköp köp inköpare anskaffa upphandla införskaffa beställa handla
do-negotiate: förhandla förhandlare förhandling avtal avtala medla kompromissa pruta medling underhandla skiljed
  förhandlar förhandlingar medlar överlägger
do-communicate: kommunicera samtala kommunikation tala prata dialog samråda korrespondera kontakt diskutera
  konversera muntlig
do-cooperate: samarbeta samarbete samverka samverkan team lagarbete lagspel grupparbete kontakter partnerskap
  nätverka
do-decide: besluta beslut avgöra beslutsfatt godkänna bevilja avslå fastställa bestämma
do-solve: lösa problemlösn lösning åtgärda felsöka avhjälpa problem
do-transport: transportera frakta köra skjutsa leverera flytta forsla leverans transport distribuera bära hämta
  lämna befordra frakt transporterar fraktar kör levererar flyttar bär skjutsar forslar
do-pack: packa förpacka emballera paketera fylla linda packning inpackn försluta packar förpackar emballerar
  paketerar fyller lindar
do-lift: lyfta bära hissa lasta lossa stapla lyft dra flytta hissning lastning lyfter bär hissar lastar lossar
  staplar
do-sort: sortera ordna klassificera gallra katalogisera gruppera plocka sortering indela rensa kategorisera
  sorterar ordnar klassificerar gallrar grupperar katalogiserar reda uppdelning
do-store: lagra förvara arkivera magasinera bevara lagerhålla spara stuva
do-cut: skära klippa såga kapa hugga stycka skärning sågning trimma fälla tillskär beskära hacka gravera skär
  klipper sågar kapar hugger styckar trimmar tillskärn
do-join: foga svetsa limma nita löda skruva sammanfoga häfta sy knyta fästa binda klistra
do-shape: forma gjuta pressa böja formning valsa slipa svarva fräsa hyvla bearbeta smida modellera valsning
  bockning
do-surface: måla lacka lackera polera slipa belägga putsa ytbehandla färga applicera bestryka doppa impregnera
do-heat: värma elda koka steka bränna härda torka smälta upphetta ugn temperatur kyla frysa sterilisera
  pastörisera
do-mix: blanda mixa tillsätta dosera blandning späda knåda mala
do-dig: gräva schakta borra spränga plöja bryta grävning grävmaskin utvinna
do-plant: plantera så odla skörda vattna beskära odling rensa plocka plantering gödsla
do-guard: vakta bevaka skydda väktare patrullera säkra bevakning vakt skydd eskortera avvärja
do-rescue: rädda undsätta evakuera livrädda släcka räddning nödsituation utryckning undanröja
do-perform: uppträda framträda spela sjunga dansa framföra uppträdande medverka agera repetera underhålla
  gestalta
do-calculate: beräkna räkna kalkylera beräkning uppskatta budgetera uträkn kalkyl summera matematisk
do-program: programmera koda kodning programmering skripta programmerare
do-translate: översätta tolka översättning tolkning översättare tolkar översätter undertexta
do-book: boka bokning reservera beställa tidsboka ombokning avboka bokningar reservation biljett inboka
do-receive: mottaga mottagning hälsa välkomna bemöta reception inleverans mottagare tillvarata mottag besökare
  mottar hälsar välkomnar bemöter ringa kvittera
do-distribute: utdela distribuera leverera utdelning sprida distribution utlämna
do-control-law: efterleva regelefterlevn tillämpa bestämmelser lagstiftning föreskrift krav standarder
do-prevent: förebygga förhindra undvika motverka förebyggande prevention skydda hindra avvärja
do-evaluate-staff: rekrytera anställa intervjua personalbedöm urval medarbetarsamtal avskeda anställning
do-optimise: förbättra optimera effektivisera rationalisera förbättring optimering
do-coordinate-care: vårdplan vårdplanering genomförandeplan vårdkedja vårdprogram remittera
do-present: presentera föreläsa föredra demonstrera visa förevisa presentation föredrag visning uppvisning
do-collect: samla insamling hämta uppsamla sammanställa plocka inhämta inhämtn samling samlar hämtar plockar
  inhämtar tömmer insamlar
do-motivate: motivera inspirera uppmuntra stimulera engagera motivation peppa aktivera
do-manage-finance: budgetera finansiera budget kostnad ekonomi utgifter kassa betala betalning resurser
do-adapt: anpassa ändra justera modifiera adaptera anpassning omarbeta anpassningsf konfigurera inställning
do-implement: genomföra implementera införa verkställa implementering tillämpa utföra genomförande realisera
  införande
do-promote: främja marknadsföra förespråka propagera främjande uppmuntra lansera företräda opinionsbilda
do-represent: företräda representera representant ombud talesman advokat ombudsman delegat
do-handle-emergency: nödsituation akut kris krissituation beredskap katastrof larm larma utrymma
do-refuel: tanka fylla bränsle påfyllning ladda tankning bensin diesel
do-navigate: navigera navigering orientera karta kurs gps lotsa positionera ruttplan
do-choose: välja urval utse utvälja selektera val tillsätta rollbesätta
do-interview: intervju intervjua utfråga samtal förhöra enkät utfrågn
do-photograph: fotografera filma fota plåta inspelning foto filmning
do-animal-train: dressera inrida avla hundträn dresserar inridning avlar hundkurs hunddressyr
do-edit: redigera klippa korrigera korrektur retuschera revidera
`;
