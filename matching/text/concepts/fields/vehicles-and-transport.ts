/** Vehicles, driving, rail, sea, air, post and transport planning. */
export const vehiclesAndTransport = `
car-repair: bil bilmek fordon fordonsmek bilrep bilverkstad verkstad däck däckverk bilplåt billack bilskad motor
  fordonstekn bromsar fordonsrep plåtskad bilglas växellåda oljebyte bilservice mekaniker biltekn lastvagnsmek
  motorcykel vindruta bilskadere reservdel fordonsel automotive servicemek motorfordon bromssystem motorer
  växellådor motordelar chassi bilar verkstäder däckskifte karosser avgas bilmotor spolarvätska hjulskifte hjul
  mechanic cars repair vinterdäck meka skiftnyckel skiftnyck domkraft avgasrep bilel bilelektr bildiagn bromsbel
  hjulinställn
driving: chauffö förare köra kör- bil taxi taxiför buss bussför lastbil lastbilsför åkeri körkort yrkesför
  distrib budbil fordonsför förarbev personbil färdtj passagerare truckdriver driver körning limousin
  ambulansför körförmåga bagage bilar privatpersoner skjutsar varubil skåpbil färdväg körjournal bilnycklar
  drive driving delivery
truck-transport: lastbil lastbilsför åkeri åkare godstransp godstrafik frakt fraktbil transportör timmerbil
  tankbil långtradar dragbil lastfordon långtradarch distributionsf varutransp släp lastbilar lossar tankbilar
  släpvagn varutransporter =courier =shipping =freight =adr =ykb skåpbils kylbil flakbil lastsäkr lastare
public-transport: kollektivtraf buss spårvagn tunnelbana passagerare resenär trafikled trafikvärd biljett
  konduktör resor tidtabell busstraf skolskjuts trafikplan resande färdbiljett linjetraf lokaltraf hållplats
  bussar busspass biljetter passagerarna tidtabeller tunnelbanetåg spårvagnar resenärer hållplatser
rail: tåg järnväg lok lokför spår banarb bantekn tågvärd tågklar rangera växling signaltekn räls tågmäst
  konduktör tågtraf tågled järnvägstekn bangård vagn spårtraf tunnelbana järnvägsvagn tågsätt lokomotiv växlar
  rangering signaler järnvägssp tågtrafik tågets rälsar vagnar ställverk pendeltåg räl- slipers spårbyte lokverk
  banvakt tågskötsel rallare stins stinsen tågsignal
sea: fartyg båt skepp sjöman matros styrman sjökapt kapten däck maskinist rederi sjöfart hamn skeppare lots
  marin nautisk navigera navigering segel båtsman sjö sjöfolk färja varv skeppsb fartygsing fartygsbef roder
  ombord fritidsbåt sjömän maritim däcksman sjötekn motorman kust skeppet fartygets navigationsutr sjökort
  ankare förtöjning besättning maskinrum fartygs farleder rep segla bogser lotsning ekolod radar ankring ankra
  sjöbefäl kryssning farled båtför motorbåt färjeman däckselev segelf skärgårds sjöräddn
port: hamn hamnarb stuveri stuvare terminal lossa lasta kaj container kranför godshant hamnkapt hamnmäst förtöj
  lastfartyg hamnkran containrar kajer
aviation: flyg flygplan pilot flygkapt flygtekn flygled flygplats kabin flygvärd helikopter luftfart flygmek
  flygning luftrum piloter aviation lufttrafik rymd landning flygtraf flyginstr drönare flygvärdinna flygplanmek
  luftfartyg satellit flygplanets flygningar flygpassag flygtrafik flygsäk luftfartygens pilotut landningsban
  flyginstrum flygmotor =cabin =crew steward purser =flight incheckningspers ballongfl astronaut markpers
  marktjänst flygbagage terminalchef
forklift: truck truckför gaffeltruck staplare pall pallar palltruck lyfttruck motviktstruck skjutstativ forklift
  truckar gaffeltruckar stapling
post: post brev brevbär brevbärare postterminal postsort paket försändelse postutd postkontor post- tidning
  tidningsbud utdelare postgång frankera brevlåda postväskor försänd kuriren kurir försändelser postlådor
  tidningar paketutl vykort adress adressera rekommenderade kuvert posthanter frimärk brevutskick mail letters
  internpost utskick frankering ankomststämpla
bicycles: cykel cyklar cykelmek cykelrep cykelbud cykelverk cykelreparatör däckbyt punktering mopeder cykla
car-care: biltvätt bilvård bilrekond tanka tankning fordonsvård bilpool rekond vaxa fordonstvätt tjänstebil
  bensinstat bensinmack fordonsrengör tankar däcktryck vinterdäck säten invändigt
transport-planning: transportled transportpl speditör spedit trafikled logist trafikplan ruttplan transporter
  körsched trafiktekn trafiksäk fordonsfl dispatch trafik transport skeppsmäkl vägtransp rutt fordonspark
  trafikflöd godstransporter transportuppdr körplan rutter fraktdok tidtabellsplan trafikflöden varutransport
  transportsätt =freight =forwarder =shipping fraktagent sjöfrakt flygfrakt skeppsm
parking: parkering parkeringsvakt garage lapplisa parkeringsbolag parkeringsövervak parkera parkeringsplats
heavy-machinery: anläggningsmask grävmask skogsmask traktor jordbruksmask entreprenadmask hjullast maskinför
  lantbruksmask redskap tröska truck kran mobilkran lyftar
horse-transport: häst vagn kusk körsven droska hästvagn djurdrag oxe
vehicle-engineering: fordonstekn fordonsing bilkonstr fordonskonstr motorutv drivlin karosser chassi elfordon
  bilindustr fordonsind motorfordon
`;
