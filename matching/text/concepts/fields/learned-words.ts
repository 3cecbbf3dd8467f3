/** Learned words and the plain words that say the same. No broad field: each line stands alone. */
export const learnedWords = `
heart: kardiolog kardio hjärt hjärta hjärtsjuk blodkärl kranskärl hjärtklin cardio hjärtsvikt ekg
tumours: onkolog cancer tumör cellgift cancersjuk onkologi strålbehandling cancervård
nerves-brain: neurolog neuro nerv nerver hjärna hjärn ryggmärg epilepsi stroke neurokirurg nervsystem
skin: dermatolog hud hudsjuk venereolog eksem hudläkare hudvård dermatologi
children-medicine: pediatr pediatri barnläkare barnmedicin barnsjuk barnavård barnklin neonatal barnkirurg
age-medicine: geriatr gerontolog geriatrik åldrande äldre äldres åldersföränd äldremedicin demens
kidneys-bladder: urolog nefrolog njur njure njurmedicin urin urinväg dialys prostata
ears-nose-throat: öron näsa hals otolog laryngolog rinolog audiolog halssjuk öronnäsahals
bones-joints: ortoped skelett leder benbrott fraktur ryggrad höft knä osteolog osteologi led reumatolog
stomach: gastroenterolog mage tarm matsmältn lever endoskop magsjuk gastro
lungs: pulmonolog lung lungor lungmedicin andning astma respirator luftväg andningsorgan
hormones: endokrin endokrinolog hormon diabet diabetes sköldkörtel insulin ämnesomsättn
blood: hematolog blod blodprov blodgivare transfusion blodbank blodsjuk plasma
infections: infektion smitta smittskydd bakterie virus virolog epidemiolog bakteriolog smittsam epidemi hygien
  immunolog vaccin
poisons: toxikolog gift gifter giftig förgiftning giftinform toxikologi
senses-eyes: oftalmolog ögon öga ögonläk syn optiker optometr synfel
voice-speech: logoped foniatri tal röst stamning talträn uttal fonetik talpedag röstterap
feet: podiatri fot fötter fotvård fotterap podiatriker fothälsa
women-medicine: gynekolog obstetrik kvinnosjuk livmoder förlossn kvinnoklin graviditet
cells-tissue: cytolog histolog vävnad cell cellprov celler vävnadsprov mikroskop histopatolog
heredity: genetik genetiker gen dna arvsmassa ärftlig gentekn kromosom =gener arvsanlag
birds: ornitolog fågel fåglar fågelsk fågellära ringmärk fjäder
insects: entomolog insekt insekter fjäril myra skalbagg bi biodl
fishes: iktyolog fisk fiskar fiskbiolog fiske akvarium fiskodl
plants-science: botanik botaniker växt växter flora växtlära herbarium växtbiolog växtförädl
animals-science: zoolog zoologi djur djurliv fauna djurlära djurart djurbeteende etolog
mushrooms: mykolog svamp svampar svampodl champinjon mögel
seas: oceanograf marinbiolog hav havs marin havsmiljö ocean kust havsbotten
lakes-water: hydrolog limnolog vatten sjö vattendrag grundvatten hydrogeolog hydrologi
rocks: geolog bergart mineral sten petrolog mineralog berggrund jordskorpa malm geologi
earthquakes: seismolog jordbävn vulkan vulkanolog jordskalv seismisk geofysik
stars: astronom astronomi stjärna stjärnor rymd planet himlakropp teleskop astrofysik kosmolog
weather-science: meteorolog väder klimatolog väderleks nederbörd vind väderprognos
maps: kartograf karta kart gis geodesi geografi kartritn kartlägg kartografi
population: demograf befolkning folkmängd demografi invånare folkräkn
ancient-remains: arkeolog fornlämn utgrävn fornfynd arkeologi fornminne antikens
coins: numismatik mynt myntkunn sedlar myntsaml medalj
family-history: genealog släkt släktforsk anor genealogi stamtavla
peoples: etnolog antropolog etnograf folk folkliv sedvänj urbefolkn kulturer
faith: teolog religion gud tro trosl religionsvet teologi livsåskåd
writing-systems: filolog språkhistor kalligraf handstil paleograf runor skrift textning
dictionaries: lexikograf ordbok ordlista uppslagsbok terminolog termer lexikon
crime-science: kriminolog brott brottslighet forensisk rättsmed kriminalteknik brottsplats kriminalvet
sound-science: akustik ljud buller audio ljudtekn ljudnivå bullermät akustiker
light-science: optik ljus lins linser laser optisk fotonik ljussätt belysn
heat-science: termodynamik värme värmelära energi termisk värmeöverför värmetekn
fluids: hydraulik vätska hydraulisk pump pumpar strömningslära vätskor
compressed-air: pneumatik luft tryckluft pneumatisk kompressor luftdriv
metals-science: metallurg metall legering malm stål metaller gjutning metallkun
gems: gemmolog ädelsten diamant ädelstenar juvel pärlor
wine: enolog vin vinmak sommelier vinprov druva vinodl vinkunsk
food-art: gastronom mat matlag kulinar kokkonst matkultur gastronomi matkunsk
diet-science: dietist dietetik kost näring kosthåll nutrition matvanor
fruit-growing: pomolog frukt äpple fruktodl fruktträd bär päron körsbär
bee-keeping: biodl bin bikup honung apikultur biodlare
fish-farming: akvakultur vattenbruk fiskodl musselodl algodl fiskodlare
forest-growing: skogsbruk silvikultur skogsskötsel skogsvård skogsodl forstlig jägmäst skog
field-growing: agronom jordbruk växtodl åkerbruk agrar lantbruk odling agronomi
landscape: landskap landskapsark trädgårdsanl parkanl utemiljö grönområ
upbringing: pedagogik uppfostran undervisning lärande fostran utbildning didaktik
right-and-wrong: etik moral etisk moralisk samvete värdegrund
coded-writing: kryptograf kryptering chiffer kryptoanal koder kryptolog
movement: kinesiolog rörelse motorik biomekan rörelselära rörelseträn ergonom motorisk
mind: psykolog psykisk psyke mental själ mentalvård psykiatr sinnes
measures: metrolog mätning mätteknik kalibrer mätinstr mått precision
turning: svarv svarva svarvare svarvn spånskär svarvoperatör
milling: fräs fräsa fräsare fräsning skärande fräsoperatör
grinding: slip slipa slipare slipning polera polerare skärpa bryna gradning sliparb
forging: smid smida smed smides hammare hovslag städ konstsmid ässja
sheet-metal: plåt plåtslag plåtar plåtbock kantpress stansa stans plåtarb
casting: gjut gjuta gjutare gjuteri gjutform gjutgods formare smältning
weaving: väv väva vävare vävstol vävning vävlag varp inslag vävnadskonst
spinning: spinn spinna spinnare spinneri garn tråd tvinna tvinnare
knitting: stick sticka stickare stickning trikå virka stickmaskin maska
dyeing: färga färgning färgare färgeri färgbad infärgn textilfärg blek
tanning: garv garva garvare hudar skinn läder beredare pälsbered
shoes: sko skor skomak stövlar sula skotill skodon skoaffär skofabrik
clothes-shop: kläder klädaffär klädbutik konfektion mode herrkläder damkläder klädförsälj
furniture-shop: möbel möbler möbelförsälj möbelaffär heminred inredningsbut
book-trade: bok böcker bokhand bokhandel antikvariat bokförsälj bokförlag förlag
medicine-trade: läkemedelskons läkemedelsförs apotek medicinteknik sjukvårdsmat läkemedelssälj
car-trade: bil bilförsälj bilsälj bilhand bilhandlare fordonsförsälj bilfirma
grocery: livsmedel dagligvaru matbutik livsmedelsbut speceri snabbköp matvaru
hardware-shop: bygghandel järnhandel byggmaterial byggvaru verktygsförsälj färghandel
flour: kvarn mjöl mjölnare malning spannmålskvarn spannmål maltare
sugar: socker sockerbruk sockerbetor karamell godis sockerind raffinad
tea-coffee: kaffe te kafferost rosteri kaffekvarn espresso kaffebön
juice: juice saft must läsk fruktpress lemonad dricka
tobacco-goods: tobak cigarr cigarett snus tobaksblad tobaksblandn rulltobak
soap: tvål rengöringsmedel tvättmedel parfym kosmetika hygienprod
paint-making: färgtillv lack lackfärg pigment lim bindemedel målarfärg färgblandn
rubber: gummi däck vulkan latex gummiprod vulkaniser
plastic: plast formsprut polymer plastmask extruder plasttekn plastprod
bottles: flaska flaskor tapp tappning butelj buteljering burkar påfyll
bread: bröd bageri bagare deg jäs bulle brödbak limpa
cakes: tårta kaka konditor konditori bakelse dessert konfekt praline
cheese: ost ystning ystare ystmästare osttill mejerist ostmak
sausage: korv korvmak charkuteri chark rökeri skinka köttfärs
ship-officers: styrman sjökapten befälhavare fartygsbefäl kapten fartygschef skeppare
ship-engines: fartygsing maskinchef maskinist motorman fartygsmask maskinrum sjöing
boats: båt båtbygg varv skepp skeppsbygg fartyg jolle segelbåt fritidsbåt båtmotor
buses: buss bussför busschauff busslinje busstrafik turistbuss
taxis: taxi taxiför taxichauff taxibil färdtjänst taxirörelse taxiresa
trams: spårvagn tunnelbana spårväg spårtrafik metro spårväxel tunnelbanetåg
air-traffic: flygled flygtrafik lufttrafik flygtrafikled luftrum tornled
wind-power: vindkraft vindkraftverk vindturbin vindkraftpark vindmölla vindkraftstekn vindsnurra
solar-power: solenergi solcell solcells solfångare solpanel solkraft
water-power: vattenkraft damm dammvakt turbin vattenkraftverk kraftdamm
nuclear-power: kärnkraft reaktor kärnbränsle kärnteknik uran kärnreaktor atom
furnaces: ugn ugnar smältugn bränna bränning kalkugn ugnsoperat panna
well-drilling: brunn borra brunnsborr borrare borrning bergborr
stone-cutting: stenhugg stenarb stenslip gravsten marmor granit stenindustri
stage-light: ljus ljussätt ljustekn scenljus belysningsmäst strålkast
stage-sound: ljudtekn ljudläggare ljudmix ljuddesign högtalare mikrofon
hats: hatt hattmak modist mössa mössor hattar
gloves-bags: handsk handskar väsk väskor bagage plånbok lädervar
toys: leksak leksaker dock dockor leksakstill spelsak
clocks: ur klocka urmak klockor armbandsur urverk
locks: lås låssmed låstekn nyckel nycklar dörrlås låsmontör
windows-doors: fönster dörr dörrar port karm fönstermont dörrmont
kitchens-fitting: köksinred köksmont köksskåp bänkskiva köksinstall köksluck kökssnick
stoves: kakelugn spis eldstad kamin skorsten sotare sotning
sun-shade: markis persienn gardin rullgardin solskydd solavskärm
fences: staket stängsel grind inhägnad stängselmont elstängsel
swimming: simning simma simlär simskola simhall badhus bad simtränare badvakt
skiing: skid skidor skidlär skidåkn slalom skidinstr pist
ball-games: fotboll handboll basket hockey innebandy volleyboll boll
fighting-sport: boxning judo karate brottning kampsport självförsv
riding-sport: rid ridning ridlär hästsport hopptävl ridskol
singing: sång sångare sjunga sångerska kör vokalist sånglär
piano: piano pianist klaver flygel pianostäm orgel
strings: fiol violin gitarr cello stråk harpa gitarrist
film-editing: klippare filmklipp redigera redigerare filmredig videored
puppets: docka dockteater marionett dockspel dockmak handdocka dockspelare
magic-circus: cirkus trollkarl clown akrobat jonglör artist
`;
