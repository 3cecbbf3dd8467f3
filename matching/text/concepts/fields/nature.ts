/** Farming, gardens, forest, animals, fishing, environment, waste and water. */
export const nature = `
farming: jordbruk lantbruk lantbrukare åker bonde odla odling odlare skörd skörda spannmål traktor gröda grödor
  sådd agronom jordbruksarb jordbrukare gödsl gödsla plog växtodl utsäde lantarb gård lantmäst agrar farmer
  potatisodl agrono harvest bevattn agriculture vall jord sockerbet växtskydd bekämpningsmedel skördear
  jordbruks jordbruksmark spannmålsodl potatisar jordbruksmask bevattning såmaskin skördar odlar jordar gödsling
  utsäden åkrar sår gödslar plöjer jordbruksprodukt rotfrukter farm farming lantgård bondgård havre =råg raps
  majs =ärtor spannm vallodl betesmark harv tröskning betodl potatis kålrot rödbet morötter ensil hövänd
livestock: djursköt djur boskap ko kor nöt nötkreatur gris grisar svin får get mjölka mjölkko mjölkning
  mjölkprod uppföd djuruppföd ladugård lada stall fjäderfä höns kyckling äggprod avel avla fåraherde kreatur
  seminera djurhåll grisupp lantbruksdjur biodl bi bin bikup renar- renskötare rensköts lammning foder utfodr fodra
  svinsköt herde boskapen mjölkar djurs utfodring djurens stallar ladugårdar avelsdjur kycklingar slaktdjur ull
  ägg djurhållning gödsel ungdjur bikupor strö hagar höna kaniner animals farm cattle lantgård smådjur betesdjur
  bondgård stängsla klappa hage kalkon =anka ankor gäss gås- lamm kalvar kalv sugga smågris tacka bagge vakteln
  strutsar pälsdjurs mink hönseri kläck inseminör mjölkrob mjölkmask klövvård klövverk
horses: häst hästar ridning ridinstr ridlär stall hästsköt hästsk hovslag hov beridare jockey travträn galopp
  hästträn rida travsport sadel ridskol hästuppf kusk hästav ryttare hästars hästarna rykta mocka hagar stallet
  rider travhäst ridhäst box betsel hö horse horses riding
pets: hund katt hundfris hundträn hunddag hundförare hundvakt rasta valpar djuraffär sällskapsdjur husdjur
  hundsk hundinstr kennel djurskydd kattpens hundvård djurvaktare valp djurträn djurpens hundar katter
  hundpromenad bur burar akvarium kaniner kanin marsvin dog dogs pets animals papegoj sköldpadd hamster ödla
  =orm akvarief burfågl kattvakt trimma klor- zoobutik zoofack
veterinary: veterinär djursjuk djursjukv djurvård djurhälsa djurklinik djurhälsop djurmedicin djurskydd
  veterinärmed djuromv vet djurläk djurpsyk djurfysio djurkirurg djurpatient djurs djursköt djurtandv djurrehab
  smådjursk
zoo: djurpark djurvård zoo akvari viltvård djursköt djurträn fauna vilda djurskyddsomr viltreservat =örn uggla
  fågelbur apor lejon elefant djurvakt terrari safari
garden: trädgård trädgårdsmäst trädgårdsarb plantera plantering växter växt växthus rabatt rensa ogräs park
  parkarb blommor gräs gräsklipp häck beskär plantskola plantör kratta trädgårdsa parkskötsel kyrkogårdsarb
  vattna krukväxt trädgårdsd gardening grönyt grönområ gräsmatta parker snöskottn löv odlare hortonom
  greenkeeper buskar trädgårdsanl landskapsgest landskapsvård bärbusk frukträd grönsaksodl trädgårdstekn lökar
  jordgubb bärplock trädgårdar rabatter gräsmattor sticklingar odlingsbädd krukar frön plantor kompostjord
  planterar parkområd gräsklippare häckar rensar vattnar grus lövblås räfsa ogräsrensning häcksax trimmer
  krukväxter utekrukor beskärning odlingslåd lökväxt garden plants flowers lawn sly lövkrattning gungor utemiljö
  stigar parasoller utekruka vissna blåsa bevattning =spade skyffel skottkärr sekatör =lie jordfräs dränering
  kompost fruktträdsbesk plommon björnbär vinbär ymp perenn sommarblom ogräsbek växtvägg golfbana häckklipp
forestry: skog skogsarb skogsbruk skogsmask skördare avverka avverkn timmer gallra träd trädfälln motorsåg
  skogsvård skotare jägmäst skogsvakt röjning röja röjsåg huggare skogshugg skogsmäst skogstekn virkesmät
  arborist skogsvet fälla trädklätt skogsplant skogsinsp barrträd logger trädbest trädvård virkesinköp skogar
  avverkar skogsplantering skogsområd stockar skogsmark röjer gallring skogsväg barkning grenar gallrar kvistar
  forest forestry =gran furu björk =ek =ask tall- =tall bokskog plantskola virkesm skogsägar barrskog granskog
  lövskog flottare flottn skogsförv skogsinven tjäder kvista stubb
hunting: jakt jägare vilt viltvård fälla fångst pälsdjur jaktvård jaktledare jaga viltvakt viltförv jaktm
  fångstman älg fällor jagar djurbestånd viltbest päls räv älgj rådjur vildsvin varg =björn skytte viltslakt
  skottf eftersök viltstäng fågeljakt
fishing: fiske fiskare fisk fiskodl fiskeri vattenbruk nät trål musselodl fiskvård fiskevård akvakultur
  yrkesfisk havsfiske fiskebåt laxodl fiskeredsk fiskodlare algod sättfisk kräftor fiskbest havsbruk fiskredskap
  fångst fiskar nätbindn fiskebåtar fiskodlingar skaldjursodl kräft fiskdamm torsk =sill strömming makrill
  hummer krabb mussl ostron gädda abborre =sik ål- =ål röding trålare sumpar kräftfisk fiskenät fiskebruk
  =fisherman
environment: miljö miljövård miljöing miljösam miljökonsult miljöskydd miljöteknik miljövet ekolog hållbar
  hållbarhet klimat miljöinsp utsläpp förorening natur naturvård naturskydd miljöansv naturreserv nationalpark
  naturvårdare miljöstrat ekosystem koldiox luftförorening naturbevakn miljöledn miljöpåverk marksaner naturvägl
  växthusgas miljörätt naturresurs miljöbedöm kretslopp bevarande hållbara miljöpåverkan ekologisk miljöproblem
  miljöpolicy föroreningar miljölag naturresurser miljöfråg naturområd miljökrav naturskyddsom naturmiljö
  =environment sustainability =csr =esg =green miljökonsekv miljörapport miljömanag livscykelan avfallshier
  naturguide
waste: avfall sop sopor sophämt renhålln återvinn återvinning källsort sortera skrot skräp soptipp återbruk
  tippmask pant deponi skrotning sopbil miljöstat förbränn kompost slam slamsug återanvänd recycling
  renhållningsarb sopning sortering skräpplock återvinningscent skrothand avfallstekn miljöarb avfallshanter
  sopkärl hushållsavfall återvinningsmat soptunnor avfallet återvinningsstation pantflask kasserade tömmer
  fimpar grovsopor slänger smittförande källsortering slänga sopbehåll waste garbage sorting tippen sophantering
  skänkta secondhand trasor
water-treatment: vatten vattenverk reningsverk avlopp vattenrening dricksvatten rening vattentekn avloppsrening
  vattenkval vattenförs hydrolog vattenledn vattenbehandl avsaltn pumpar avloppsv vattenvård dagvatten
  vattenrenings avloppsvatten vattnets pumpstation kloruppl vattenanläggn
climate-weather: meteorolog väder klimat prognoser klimatolog klimatförändr atmosfär väderl oceanograf väderpr
  väderprognos väderdata väderförhåll klimatdata meteorologisk atmosfärisk
outdoors: friluft vandring fjäll naturguide naturvägl skidor camping kanot paddla klättr friluftsled skidlär
  friluftsliv vandringsled spår vildmark orientering fjällvand snöskot skoter- segling =rodd kajak överlevnad
`;
