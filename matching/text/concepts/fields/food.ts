/** Food and drink: cooking, serving, bakery, butchery, dairy, drinks, food production and hotels' kitchens. */
export const food = `
cooking: kock kök köket köks matlag laga mat maträtt recept gastronom kallskänk kokerska storkök köksmäst
  kokkonst grill steka koka tillaga restaurangkök varmkök cook kitchen cooking meny såser soppa måltid
  köksbiträd ekonomibiträd husmor bespisning skolmat lunch middag frukost matsal skolkök kockar rätter maträtter
  tillreda tillagar kokkärl anrätta menyer matberedn köksarbete matrecept smaksätta köksutrustn varmrätt
  kallrätt efterrätt soppor stekning måltider smörgås gröt spis ugn kryddor food meals chef smoothie hemkunskap
  hemkunskapen matsedel veckomeny kylskåp micra skalning =havre ris- =ris gurka tomat kål- =kål lök- =lök morot
  palsternack rödbet kalkon ärt- =ärtor marinad bakugn stekbord råkost veg- vegetarisk vegan skärbräd
serving: servera servering servitris servitör servitr hovmäst bartend bordsserv dukning duka matsal restaurang
  krog cafe kafe bar gäst kypare konferensvärd waiter waitress diska disk banquet bankett värdshus restauratör
  bordsbeställn notor dukar gäster beställningar drycker serverar uppdukning smörgåsbord borden bricka brickor
  servetter kafeteria cafearbete serve restaurant coffee avdukning blombud duk hälla kaffekopp fikabord fikabröd
dishwashing: disk diska diskar diskare diskmaskin diskrum diskning porslin bestick tallrik kastrull köksredskap
  grytor köksbiträd diskplock kärl disken diskbänk porslinet dishes dishwashing dishwasher
fast-food: snabbmat pizza pizzabag hamburgare kebab gatukök korv grillkiosk snabbmatsrest pizzeria snabbrest
  grilla frityr mackor varmkorv
bakery: bageri bagare baka bakar bakning bröd konditor tårta kaka bulle deg jäst kondit bakverk konfekt choklad
  godis karamell pasta mjöl baker konfektyr sötsak degar bakugn kex matbröd tårtor kakor bullar glasera
  kanelbullar smet sötsaker jäsa småkakor bake bread cakes tårtdek degspr glasyr kavla rågbröd knäckebröd
  mjölblandn praliner =pastry havrekak
butchery: slakt slaktare styckare stycka stycknings kött köttvar charkuteri chark korv slakteri slaktkropp fläsk
  nötkött butcher urbena fågel fågelslakt köttprod slaktdjur styckar djurkropp inälvor charkuterivar köttfärs
  hängmöra slaktade kalkon =anka grovstyck finstyck lammkött vilt- viltkött skinkor korvstopp tarmrens
fish-food: fisk fiskrens fiskberedn skaldjur fiskhandl räka lax filea fiskberedare musslor fiskprod fiskförädl
  fiskprodukt torsk sill- =sill makrill strömming hummer krabb mussl ostron gravad rökt- fiskrök kaviar
  kräftstjärt
dairy: mejeri mejerist ost mjölk yoghurt smör grädde ystning ostmak glass pastöris ystare mejeriprod
  mjölkprodukt pastörisering ostar gräddprod
brewing: bryggeri bryggare brygga öl bryggmäst mältning destill sprit vin vinmak vinodl vinprod jäsning jäs
  cider likör destillator vinfram dryckesprod tappning mäska jäsprocess malt vört vingård spritdryck
drinks: dryck drycker vin sommelier barist kaffe te kaffeberedn cocktail läsk juice vinkällar alkohol öl
  espresso bartender saft rosta alkoholhaltiga drinkar drinkblandn vinlista kaffebryggn mixolog cider ölprovn
  te- whisky vinprovn barmäst
food-industry: livsmedel livsmedelsprod livsmedelsarb konserv livsmedelstekn förpack spannmål kvarn mjölnare
  socker olja livsmedelsindustri livsmedelshyg haccp potatis frysa torka rökning smaksätt arom ingrediens råvar
  halvfabrikat matvaror livsmedelsprodukt konservering kyckl livsmedelsprocess kvarnar råvaror mjölprod malning
  rosta
vegetables: grönsak frukt sallad potatis bär skala hacka grönsaksberedn vegetar rotfrukt nötter oliv juicepress
  gurka tomat =kål morot =lök palsternack rödbet apelsin plommon hallon blåbär lingon banan äpplen citrus
  meloner spenat broccoli svamp =ärtor bönor linser bärrens
meal-service: måltidsvärd måltider matbricka matvagn matlåda matleverans portionera brickor bespisn kostchef
  kostekonom matdistribution måltidsservice mellanmål catering frukostvärd buffe fika lunchmat måltidsservering
  matsal portionsför uppvärmn matservering matportion matkantin kylvagn specialkost matkantiner portioner
food-safety: livsmedelshygien livsmedelssäk livsmedelsinsp egenkontroll haccp hållbarhet kyla kylskåp
  matsäkerhet rengöra allergen bäst livsmedelslag matförgiftn hållbarhetsdat termometer kyltemperatur
tobacco: tobak cigarr cigarett snus tobaksprod tobaksaffär cigarill piptobak
`;
