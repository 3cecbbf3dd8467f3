/** Natural and social sciences, humanities, languages, religion and libraries. */
export const scienceAndSociety = `
research: forskn forskare forska vetenskap vetenskaplig forskningsass forskningsl forskar empirisk hypotes
  hypoteser doktor experiment scientist research utvecklingsing vetenskapsman studie avhandl publikation metodik
  forskningsing publicera forskningsprojekt teorier forskningsresultat försök studier rön vetenskapliga
  forskningsrapport konferensbidrag begrepp operationella
biology: biolog biologi botanik botaniker zoolog zoologi genetik genetiker mikrobiolog bakteriolog ekolog
  biotekn bioteknik dna molekyl molekylärbi organism cellbiolog växter djurarter arter entomolog evolution
  marinbiolog biokemi biofys =gener gentekn virolog immunolog biovetens mykolog ornitolog livsvetenskap
  organismer djurliv växtliv växters ekologi mikroorganism arvsanlag biologisk biologiska arters gener-
  bakterier vävnader
chemistry: kemist kemi laborator laboratorietekn kemitekn kemisk kemiing laboratorium syntes ämnen kromatograf
  spektroskop organisk oorganisk reagens kemiska polymerk tensid elektrokem kemilab prover substans substanser
  föreningar =chemist laborant analysmet titrer kromat destiller
physics: fysik fysiker astronom astronomi optik kvant mekanik akustik partikel termodynamik astrofys rymd laser
  vakuum fysikal rymdfys materia optisk rymdtekn planetarium himlakropp fysikaliska himlakroppar astronomiska
  stjärnor =physicist astronaut radar lasertekn
mathematics: matematik matematiker algebra geometri statistiker räkna räknefärd beräkn aktuarie sannolikhet
  numerisk kalkyler logik kalkyl tal matte matematisk operationsana ekvationer statistiska matematiska
  beräkningar formler
geology: geolog geologi geofysik mineralog bergart seismolog jordart hydrogeolog paleontolog geovet geokemi
  petrolog grundvatten jordskorpa vulkan geotekn berggrund fossil sediment jordlager bergarter jordens
  geologiska jordprov markförh bergformation
materials-science: materialvet materialtekn metallurg metallografi kompositmat nanotekn nano materialprov
  materiallära metallurgi polymertekn materialhållf textilkemi keramiska biomaterial
social-science: samhällsvet sociolog sociologi antropolog statsvet samhälle etnolog kulturgeo demograf etnograf
  statskun utredare beteendevet samhällskun sociala samhällsutv politolog genus samhällsfrågor kriminolog freds
  freds- samhällets samhällsfenomen samhällsfråg befolkning sociologisk samhällsförh människors
psychology: psykolog psykologi beteende beteendevet kognitiv kognition mental motivation personlighet beteenden
  socialpsyk neuropsykologi känslor perception
history: histori historia historiker arkeolog arkeologi antikvarie kulturarv kulturmiljö släktforsk fornlämn
  arkeologisk kulturhistor utgrävn medeltid antiken osteolog kulturminne fornforsk numismatik byggnadsantikv
  källkritik osteologi genealogi släkthist kulturvet historiska historisk fornlämningar fynd historiskt
  arkivmaterial förhistor utgrävningar
philosophy: filosof filosofi etik etisk moral idehistor logik estetik existentiell livsåskådn etiska värdegrund
linguistics: språkvet lingvist lingvistik grammatik fonetik ordbok lexikograf filolog stavning fonetiker
  språkforsk semantik terminolog retorik språkrikt grammatisk etymolog skriftspråk stilistik ordförråd
translation: översätt översättare översättning tolk tolka tolkning tolkar teckenspråkst dövtolk konferenst
  språkservice undertext lokalisering rättstolk textning interpreter kontakttolk språk flerspråk källspråk
  skrivtolk vittnestolk översätta översätter teckenspråk translate translation
languages: språk språkkunsk engelska svenska tyska franska spanska italienska arabiska finska ryska polska
  kinesiska japanska danska norska latin grekiska turkiska persiska somaliska kurdiska bosniska portugisiska
  nederländ isländska estniska lettiska litauiska ungerska tjeckiska hebreiska hindi urdu vietname teckenspråk
  swahili modersmål ukrainska samiska språkliga rumänska bulgariska albanska serbiska kroatiska thailändska
  koreanska katalanska språkfärd mandarin kantonesiska dari pashto tigrinja farsi amhariska bengali punjabi
  tamil vitryska makedonska slovenska slovakiska sanskrit esperanto jiddisch romani meänkieli sorani kurmanji
  thai mongoliska malajiska indonesiska armeniska georgiska azerb
religion: präst kyrka kyrklig religion religiös religions pastor diakon församling teolog teologi gudstjänst
  imam rabbin själavård kyrkoherde missionär biskop kantor komminister munk nunna kloster kyrkvakt kyrkomus
  konfirm gud kristen islam bibel tro frälsning predik kyrkovakt kyrkvaktm hinduism buddism judendom ceremoni
  moske synagog andlig sakrament kyrkliga dop andakt begravningsceremoni själavårdande religiösa konfirmation
  gudstjänster bön troende församlingens vigsel trossamf kyrkans kaplan kateket begravningsp kyrkvärd mässor
library: bibliotek bibliotekarie biblioteksass bok böcker låna utlån återlämn bokbuss boksamtal katalogiser
  informationssök hyllor informationsspec bibliotekspers biblioteks läsning library klassificer sagostund
  bokhylla låntagare bokbestånd bibliotekets biblioteksmat tidskrifter boklån bibliotekssam lånekort återlämnade
  bokinkast bokvagn bokplast katalogisering böckerna sagor books tipshylla depositioner =librarian
museum: museum museer museiass intendent museipeda utställn konservator utställning föremål samling museivakt
  konstmus museichef curator museivärd antikvarie gallerist galleri samlingar montrar museiguide konstgalleri
  museitekn museets konstutställn föremålen utställningar konstsaml konsthall samlingarna
archives: arkiv arkivarie arkiverat arkivvet handlingar dokumentation arkivförv bevara arkivera arkivtekn
  dokumenthantering =archivist
information-search: informationssök omvärldsbev omvärldsanalys källor sökning informationsinh research
  faktainsaml informationsspec sammanställ
`;
