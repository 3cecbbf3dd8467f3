/** Building and civil engineering, installation, painting, roads, surveying and property. */
export const construction = `
building: bygg bygga byggnad byggare byggarb byggnadsarb byggtekn byggarbetspl byggplats byggprod husbygg hus
  nybygg stomme väggar grund byggled anläggn anläggningsarb construction builder resa entrepren bostad
  byggmaterial byggarbeten byggnader byggnadsplats byggnadsställ nybyggnation husgrund byggnadselement resvirke
  anläggningar grundläggn konstruktioner byggnadsverk ombyggnad tillbyggnad build balkong stomrest byggställn
  byggkran takstom byggtork husgr
carpentry: snickare snickeri timmer timmerman träarb byggsnick virke spika såga hyvla träkonstr inrednings regel
  panel golvlägg parkett träbygg formsätt carpenter listverk dörr dörrar fönster trappa golvreglar takstolar
  stommar trappor trästomm innerväggar spikar sågar lister gipsskiva panelning träkonstruktion bjälklag
  fönsterkarm beslag snickeriarb köksskåp skåp dörrkarm hyvlar carpentry wood snickra furu =gran =ek =ask teak
  masonit =mdf laminat cirkelsåg sticksåg vattenpass tumstock mejsel fogsvans kofot
masonry: mura murare murning tegel puts putsare puts- murverk kakelugn stenläg stensätt sten stenhugg stenarb
  plattsätt kakel klinker bruk fasad plattor kalksten marmor väggar skorstenar tegelstenar murar stenblock fog
  fogning fasadsten kakelplatt natursten stenplatt hugger stengolv gips- murslev murbruk
concrete: betong betongarb gjuta gjutning armer armering cement formsättn prefab betonggjut betongelement
  formbygg armeringsjärn betongkonstr pelare gjuter cementblandn betongytor betongblandn formbräd
painting-surfaces: måla målare måleri målning färg lack lackera lackerare tapet tapets tapetsera spackl sprutmål
  penslar rostskydd ytbehandl målarf pulverlack grundmåla byggmål väggar tapeter färger målarfärg fernissa bets
  ytskikt lasera tapetserar målar lackerar pensel roller sprutpistol painting painter grundfärg spackelspade
  sprutbox fönstermåln väggmål
roofing: tak taklägg takläggare takarb papp plåtslag taktäck tätskikt byggnadsplåt plåttak takpann takstol
  yttertak takpannor takpapp skiffer takplåt takrännor hängrännor takbelägg
plumbing: vvs rör rörmok rörlägg rörmontör rörinst vatten avlopp värmesyst sanitet rörledn rörarb värme radiator
  toalett plumber ledning rörnät fjärrvärmemont sprinkler rörsystem rörledningar ventiler kranar vattenledningar
  avloppsrör badrum gasledn tryckprova sanitetsanläggn pannor värmeledn rörskarv blandare armaturb rörinsp
  stamspol spolbil rörtätn
ventilation: ventilation kyla kyltekn kylmontör luftkond klimatanläggn värmepump kylanläggn isoler isolering
  isolerare inomhusklimat köldmed frysanläggn luft kylskåp kylsystem luftkonditioner kylaggregat
  ventilationskanal ventilationsanl luftflöde kylrum frysanl
scaffolding: ställning ställningsb lyft kran kranför lyftkran travers byggkran byggställ höjdarb klättring
  reparb stillas byggnadsställn kranförare lyftanordn kättingar vajrar wire vajer signalera lyftblock lyftkranar
  =lift skylift saxlift talja domkraft lyftok bomlift
earthworks: grävmask gräva schakt schaktn mark markarb markanl maskinför dumper grävare lastmask hjullast
  bulldozer väghyvel anläggningsmask grävning dikning vält grävlast entreprenadmask jord dike massor schaktar
  lastmaskin grävskopa utgrävning rörgrav diken jämna =spade =sand minigräv jordschakt dumpför
roads: väg vägar vägarb asfalt asfalter beläggn vägbygg vägunderh vägverk gata trottoar gatsten vägmark
  trafikanord vägtekn halka väghåll broar bro brobygg tunnel vägbeläggning vägarbeten gatuarb gator kantsten
  asfaltering spårväg snöplog vägmärken trottoarer bitumen vägmålning snöröjn halkbek vägsalt trafiksignal
demolition: riva rivn rivning demoler sanering asbest bila håltagn sprängar spränga sprängn bergspräng rasera
  sprängladdn asbestsan rivningsarb detonera borrhål
surveying: lantmät mäta mätning mätningsing karta kart kartograf geodesi gis kartlägg utsättare fastighetsbild
  geografisk- fotogrammetri gps positioner mätningstekn lägesbest geodata mätdata kartor lägesmätn höjd
  tomtgräns gränsmärk sjökort topograf flygbild avstånd kartmaterial landområd koordinat totalstation drönarmät
  laserskann geodet lodning
civil-engineering: konstruktör bygging byggnadsing hållfast statik vatten geotekn infrastruktur byggkonstr
  anläggningsing stålkonstr bärande byggteknik civilingen dimensioner broar dammar tunnlar byggnadstekn
  anläggningsarbeten hållfasthetsber vägbyggn vattenförsörjn kanaler byggnadskonstr avloppssystem projekterar
architecture: arkitekt byggnadsutform ritning husritn arkitektur landskapsark inredningsark gestaltn bygglov
  ritare stadsplan cad byggrit modellbygg arkitektonisk byggnadsstil byggnadsritning skisser byggnaders modeller
  miljöer landskap byggnadsproj archicad sketchup revit tekla =architect =bim bygginformations
urban-planning: stadsplan samhällsplan översiktspl detaljplan planarkitekt stadsbygg regionplan trafikplan
  planerar markanv bygglov bebyggelse planläg markplan stadsutv markanvändning trafiksystem stadsområde
  transportsystem stadsdel samhällsbygg bostadsområden detaljplaner miljöplan
site-management: platschef byggled arbetsled byggprojekt entreprenör kalkyl anbud besiktning byggkontroll
  projekteringsled byggchef lagbas byggarbetsplats underentrepr byggnadsproj byggverksamhet arbetsberedn
  kostnadskalk byggarbeten
glazing: glas glasmäst fönster fönstermont inglasn glasruta planglas glasmontör glasarb
flooring: golv golvlägg matta mattlägg parkett linoleum golvslip plastmatta trägolv klinkergolv =laminat
  vinylgolv korkgolv
building-inspection: besiktn byggnadsinsp bygglov byggfel fuktmät inspektör energideklar ovk besiktningsman
  byggkontr
real-estate: fastighet fastighetsmäkl mäklare hyra uthyrn hyres bostad bostäder bostadsrätt fastighetsförv
  förvaltare värder lägenhet lokaler hyresgäst hyresvärd fastighetsv tomt mark egendom byggnader fastighetsmark
  uthyrningsfast hyreskontrakt visningar bostadsköp bostadsförsälj fastigheters köpekontr hyresavtal värderar
  lägenheter bostadsrätter =estate =property =facility kontraktsskr hyresjur hyresförh
steel-erection: stålkonstr montera stålbalk balkar smide stålmontör industrimontör stålarb resning nita
  stålkonstruktion stålkomponent nitar konstruktionsst
drilling-ground: borra borrare brunn brunnsborr borrning bergborr borrigg pålning geoborr oljekälla borrkärna
  borrtorn brunnar
insulation: isoler isolering isolerare värmeisoler mineralull fuktspärr rörisol tilläggsisol
`;
