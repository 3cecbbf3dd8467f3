/** Economy, accounting, banking, insurance, office work, personnel, management and public administration. */
export const financeAndOffice = `
accounting: redovisn bokför bokslut ekonomiass redovisningsek kamrer kamrerare bokhåll årsredov ekonomiadm
  kontering ekonom leverantörsr kundreskontr reskontra fakturer faktura balansräkn ekonomi räkenskap verifikat
  accountant accounting konto konton budget fakturor moms kassabok räkenskaper balansräkning resultaträkn
  transaktion transaktioner betalningar kontoutdrag kassaredov bokföring avstämning verifikationer konterar
  kvitton =financial =gl kontoavst
auditing: revision revisor internrevis revisorsass audit bolagsrevis räkenskapsg revisionsb revisionsber
  revisioner redovisningsrev
controlling: controller budget budgeter ekonomistyr kostnad kostnader kalkyl kalkylera prognos ekonomichef
  verksamhetscont ekonomisk resultatupp lönsamhet finanschef nyckeltal uppföljning kostnadskalk budgetar
  lönsamhetskalk utfall budgetuppf kostnadsberäkn
tax: skatt skatte moms taxering deklar skatterev skattejur beskattn skattehandl skatterådg punktskatt avgift
  skattelag skatter skattedeklar skatteregler inkomst avgifter beskattning skattepl =tax uppbördsm kommunalsk
  arvsskatt
payroll: lön löner löneass löneadm lönehant lönekons lönespec arvode löneutb pension pensions lönebered
  lönesättn ersättn lönelistor tidrapport löneuträkn löneuppg tidkort frånvaro
banking: bank bankman banktjänst bankkassör kredit kreditgiv lån utlåning bolån bankkontor kassatj privatrådg
  räntor bankrådg kontohav betalning växling valuta kreditanal kreditrisk inlåning kredithandl hypotek
  banktransaktion banktjänster insättning uttag krediter kreditansök lånansökn växla valutor kassatransak
  checkar
finance: finans finansiell aktie aktier värdepapper fond fonder placering investering börs börsmäkl kapital
  portfölj finansanal mäklare trader råvarumäk obligation förmögen kapitalförv fondförv investera investerare
  aktiemäkl riskkapital värdepappershand derivat finanser valutahand aktiehandel investeringar placeringar
  börshandel kapitalplac finansmarknad =finance =financial =broker =hedge fusion- fusioner förvärv börsintrod
  riskkap företagsvärd =due =diligence bankir terminsm
insurance: försäkr försäkring skaderegler försäkringsh aktuarie skadeersätt premier försäkringsmäk
  försäkringssälj pension socialförs försäkringstj skadehandl skador försäkringstag livförs försäkringar
  försäkringsbel skadeanmäl försäkringsav skadestånd försäkringsvillk riskpremie ersättningsanspr =insurance
  återförsäkr premie =premie skadeanm
office: kontor kontors kontorist kontorsass sekreter assistent administr kontorspers kontorsarb kopiera arkivera
  post kontorsservice kontorsvaktm skrivbord pärmar administrativ office clerical kontorsgör dokument handlingar
  kontorsarbete kontorsuppg kontorsmaterial kopiator kopierar kontorsmask arkiverar pappersarb kuverterar
  kontorsrutin fikarum posthantering administration gem makulera häfta skanning inskanning utskick utskrift
  buntning anteckningar listor internpost kopiering stämpla laminera =secretary
secretarial: sekreter chefssekr direktionsass protokoll mötesbok diktat maskinskriv sekreterare dagordning
  maskinskrivn stenograf direktionssekr brev korrespondens minnesant möten bokningar renskriv mötesanteckn
  renskriver sammanträde brevskriv kallelser telefonsamtal minnesanteckn bokar diktamen =secretary
registry: registrator diarie diarieför arkiv arkivarie arkivera arkivering register registrer registrera
  dokumenthant diarium dokument handling sortering postöpp scanna inscann skanna pärm akter kartotek
  ärenderegist handlingar arkivass arkivvård mikrofilm registrering arkivsystem mappar registerför inkomna
  skannar datumstämp diariet gallring inbindning buntning archive filing scanning skanning inskanning avskrift
  dokumentförstöring ankomststämpla återställa förstöra
data-entry: dataregistr registrera inmatn stansoperat transkrib datainsaml blanketter formulär knappa databearb
  kodare inmatning siffror stansar stavfel
reception: reception receptionist telefonist växel besökare växeltelefon välkomna foaje inpassering entre
  besöksmottag receptionen informationsdisk besök besöksbricka växeltel gäster besökande hänvisar besökares
  passerkort hälsar telefonväxel upplyser gästers nycklar väntrum upphittade visitors phone telefon telefoner
  ringa hänvisa välkommen hittegods kvarglömda borttappade upphittat
personnel: personal personalchef hr personaladm personalvet rekryter rekryterare personalhandl anställn
  personalutv anställd anställda kompetensförsörjn bemanning arbetsgiv arbetsrätt personalspec personalfråg
  personalansv headhunt personalkons schemalägg arbetsförhåll personalpol personalled onboarding anställningar
  personalpolitik lönepolitik rekryteringar personalutveckling arbetsrättsliga personalens anställningsinterv
  kompetensutveckling personalutb medarbetares löneförhandl arbetsförhållanden =human =recruiter =talent =people
  =recruit medarbetarsamt rekryt
unions: fackl fackförb ombudsman kollektivavt förhandlare arbetsgivarorg facklig förhandl medlem medlems strejk
  intresseorg ombudsmän fackför
management: chef ledn leda ledare ledarskap direktör vd verkställ ledning förestånd verksamhetsled
  avdelningschef manager enhetschef företagsled ledande områdeschef driftschef ceo styra verksamhetschef
  management platschef styrelse företagsledn ledningsgrupp arbetsled mellanchef företagets verksamhetens
  budgetansvar policyer verksamhetsplan styrelser företagsledare företag ledningsfrågor personalansvar
  =executive =lead =supervisor =owner =chief
team-supervision: arbetsled teamled gruppled förman personalansv skiftled gruppchef arbetsfördeln schema
  schemalägg arbetslag handleda teamchef delegera bas arbetspass scheman arbetsgrupp underställd skift arbetets
  =supervisor =lead =foreman delegering målstyrn prioriter
business-development: affärsutv affärs affärsstrat företagsutv strategi strateg företagande entreprenör
  verksamhetsutv organisationskons managementk nystart organisation konsult affärsplan affärsanaly företagskons
  utvecklingsled företagsrådg business företag organisations förändringsled affärsområ näringsliv innovation
  organisationer företags affärsmöjl organisationsutv effektivitet verksamhetsanalys arbetsmetoder affärsprocess
  rationalisera affärsrelation
project-management: projekt projektled projektledn projektor projektkoord projektpl tidplan projekt- samordna
  delprojekt milstolpe projektadm projektstyr projektmet projektchef projektansv projektarb programled =project
  =owner =pmo kravled =prince2
public-administration: förvaltn offentlig kommun kommunal myndighet handläggare handlägga ärenden tillstånd
  departement stat statlig nämnd utredare utredningssek region landsting byråchef nämndsek förvaltningschef
  tjänsteman statsförv beslut bidrag ansökan ansökningar byrådir registrering kommunchef offentligförv
  ärendehandl förvaltningsrätt folkbokf myndigheter beslutsunderl offentliga bidragsansökn förordningar
  myndighets handlägger licenser medborgare remissvar kommuner utredningar samhällets
politics: politik politiker riksdag riksdagsl regering minister parti kommunalråd borgmäst val folkvald politisk
  lobby statssekr intressepol diplomat diplomati ambassad ambassadör opinionsbild regeringsk parlament
  riksdagsman utrikes valarb valkampanj opinion talesperson borgarråd landshövd landstingsråd konsul politiska
  regeringar motioner lagförslag debatter ministrar väljare politiskt utrikespol partier beslutande
  partipolitisk förtidsröstning valdag
grants-benefits: bidrag försäkringskassa socialförs ersättning utbetaln pension bidragshandl stipendi anslag
  sökande ansökan bistånd studiemedel förmån föräldrapenn bidragsans ersättningar pensioner bidragsansökan
  sjukpenn förmåner socialförsäkr berättigade bidragsber stödbelopp
procurement-public: upphandl upphandlare anbud ramavtal förfrågningsund inköpsstrat
claims-collection: inkasso indrivn krav kravhandl fordran skuld skulder skuldråd budgetråd kredit obetald
  konkurs insolvens gäldenär borgenär betalningsför exekutiv
quality-management: kvalitetsled kvalitetschef kvalitetssam iso kvalitetssäkr verksamhetsled ledningssyst
  kvalitetsansv lean sixsigma processutv förbättringsarb kvalitetssäkring kvalitetsstyr
risk-management: risk riskanaly riskhanter riskbedöm risker riskkontr compliance regelefterl riskchef riskspec
statistics-office: statistik statistiker enkät nyckeltal statistisk sannolikhet demograf aktuarie matematisk
  opinionsunders statistiska datainsamling urval undersökningsres tabeller diagram siffermat
economics: nationalekon ekonomi samhällsekon företagsekon ekonomer mikroekon makroekon konjunktur penningpol
  ekonometri ekonom marknadsekon handelspol ekonomiska utvecklingsekon marknader prisutv sysselsättning
  =economist
events-conferences: konferens kongress event evenemang mässa möten bröllop arrangemang konferensanl arrangera
  fest seminari utställningar eventkoord evenemangspl festival konferenssam bröllopskoord mässor tillställn
  invigning konferenser evenemangets tillställningar kalas ballonger pynta affisch högtider julbord midsommar
  luciafir tält stan västar gala förtidsröstning flygblad gåvor nedmontering
communication: kommunikat kommunikation kommunikatör information informatör presskontakt talesperson press
  pressekr informationschef nyhetsbrev internkomm pressmedd kommunikationschef opinionsb informationsspr
  informationsmat kommunicera mediekontakt massmedia pressmeddelande informationsmaterial allmänheten
  mediekontakter informationskampanj informationsins opinion
`;
