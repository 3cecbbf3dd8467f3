/** Arts, media, design, music, stage, sport, tourism and hotels. */
export const cultureAndLeisure = `
visual-arts: konst konstnär måleri målning teckna tecknare tecknar skulptur skulptör bildkonst illustr
  illustratör serieteck grafik grafisk bild bilder akvarell atelje gravyr artist konstverk konstnärlig konstnärl
  konsthistor galleri keramik animatör skiss skissa tavla skulptera rita konstform målningar skulpturer
  teckningar skulpterar illustrationer serier tavlor konstnärliga etsning art drawing oljemål träsnitt litograf
  kalligraf mosaik freskom fresk glasmåln performance
graphic-design: formgiv grafiker layout illustrator photoshop typograf design designer bildbehandl indesign dtp
  desktop reklamteckn originalare logotyp webbdesign retusch grafisk formge bildredig visuell affisch
  formgivning skisser animation typsnitt illustrationer grafiskt tryckorig bildmaterial logotyper broschyr
  trycksaker affischer posters blender =maya skisstek visualis =visual
photography: foto fotograf fotografer kamera kameraman bild bilder fotolab filmfoto framkall bildredakt porträtt
  pressfoto bildbeh fotografi fotomodell negativ ljussättn fotogr kameror exponering flygfoto fotoutr
  fotografier fotograferar fotostudio ljussätter fotobehandl framkallar fotoalbum photo photography camera
  bildarkiv bröllopsf drönarfoto bildjour fotojour
film-tv: film filma filmprod regissör tv teve producent inspelning filmklipp redigerare kamera kameraman
  manusförf programled sändning video videoprod dokumentär rekvisitör manus scripta klippare filmredig
  produktionsled klippning studioman bildprod regi television filmfotog videored filminsp castare rollbesättare
  filminspelning filmer inspelningar filmar redigerar filmprojekt filmmanus skådespelare programinslag scener
  aftereffects premiere producer =producer filmkam =vfx =editor animering storyboard filmteknik bildregi
  speakerr dubbning ljudbild rollsättn
theatre: teater skådespel skådespelare scen regissör dramatiker dramaturg scenograf skådespelerska teatertekn
  rekvisita dramatik repeter pjäs kostymör föreställn statist sufflör inspicient maskör scentekn scenmäst
  kulisser uppträd roll roller premiär improvisa dockteater komiker drama scenisk scenkonst stuntman cirkus
  ståupp teaterproj scenarbet publik trollkarl clown artist marionett teaterföreställning föreställningar
  repetitioner pjäser gestaltar scenen uppsättning teaterverks fakir illusionist imitatör mim- pantomim revy-
  buktal =actor =stage attribut scenkläd
music: musik musiker sång sångare sjunga orkester dirigent kompositör komponera gitarr piano kör körled violin
  kapellmäst trubadur disc dj låtskriv orgel organist kantor ensemble konsert opera arrangör instrumental band
  musikal pianist noter musikprod trumslag slagverk trummor körsång jazz musikstycke musikteori tonsätt
  sångerska repetit discjockey ackomp musikvet musikinstrument sånger kompositioner musikstycken konserter
  orkestrar ackord körsångare music singing sing flöjt klarinett oboe fagott saxofon trumpet trombon valthorn
  tuba xylofon dragspel keyboard synth ukulele banjo mandolin blockflöjt munspel cello cellist kontrabas viola
  altfiol basist harpist solist kyrkomus sopran tenor baryton symfoni kammarmus folkmusik visor rock- pop-
  musikant lyrik =sound notskr gehör vokal
dance: dans dansare dansös koreograf dansa balett danslär dansped ballett danspedagog dansprogram danskonst
  koreografi danser dansnummer dansstil danssteg =dancer dansk- streetdance jazzdans stepp- folkdans
  standarddans
journalism: journalist reporter redaktör redaktion tidning artikel nyhet nyheter nyhetsred krönik recens
  redaktionschef press journalistik media medier publicist redigerare intervjua chefredak radioprod reportage
  nyhetsupp korrespondent webbredaktör programled utgivare debattredakt utrikeskorr nyhetsreporter redaktions
  tidskrift dagstidning artiklar redaktionellt nyhetshänd intervjuer tidningar tidskrifter nyhetsmaterial
  nyhetssändn granskande debattart =editor =writer =content podd podcast poddredak nyhetsankar grävande
  nattredak
writing: författ skriva skribent text texter manus copywriter poet poesi redigera korrektur korrekturläs roman
  litteratur skrivande textförf skönlitt redaktör språkgransk manuskript ghost novell lektör förlag dramatiker
  bokförlag skriver teknikinformat textredig rapporter utgivn copy formulera teknikskribent boken bokutgivn
  förläggare romaner dikter böcker litterära korrekturläser uppsats läroboks tidskriftsartikel =writer =content
  manusförf librett sakprosa lyrik dramatik prosa essä
radio: radio radioprat programled radioprod hallåman sändning programprod radioprogr ljudtekn etermedia
  presentatör radioprogram sändningar programledare radioinslag
broadcasting-technology: sändn bildtekn scenljus ljustekn ljussättare ljuddesign projektor videotekn scenteknik
  biograf biografmask sändningstekn ljusdesign bildmix ljusrigg mediatekn bandinspel sändningsutr videoutr
  strålkastare scenbelysn inspelningsutr projicer filmvisn
interior-design: inredn inredningsarkit inredare inredningsdes dekor dekoration dekoratör rumsgestalt scenograf
  möblering inredningskons heminred ljusdesign bohag inreda inredningar rumsmiljö färgsättn inomhusmiljö
  dekorera
sport: sport idrott idrotts fotboll tränare träna träning hockey domare simning simma gymnastik spelare
  idrottslär friidrott lag idrottsman golf tennis gym instruktör gruppträn fitness match elitidr idrottsled
  spinning yoga coach ledare simlär skidåkn sportchef idrottsplats idrottsanl tävling boxning basket aerobics
  aktivitetsled idrottsträn skidinst ishockey idrottsvaktm ishall handboll ridsport träningsled idrottshall
  tävlande simhall atlet yogalär kampsport idrottare träningsprogram matcher träningspass tävlingar motion
  träningsmet idrottsutövare motionär gympa bollar boll idrottsakt idrottsevenem idrottslag tävlingsregler
  motionsgr sittgympa rörelsestund friskvårdsakt bassäng badhall sports training linjer linjera bollplan
  gymnastikgrupp bandy badminton squash taekwondo fäktn skytte bågskytt segling =rodd cykling löpning snowboard
  skridsk curling bowling =boule pilates zumba speedway rally motorsport judo karate brottn styrkelyft
  tyngdlyftn crossfit qigong =pt konståkning stavgång varpa biljard dart schacks spelagent målvakt lagledare
  atletik triathlon löpare cyklist boxare vattensport dykning dykare
tourism: turism turist resebyrå reseled guide guida guidning resmål researr resor resenär reseprod turistguide
  turistbyrå resebyråtj sevärdhet stadsguide reseplaner reseguide turistinfo sightseeing besöksnär turistchef
  paketresa turistisk resekonsult museiguide semester destination travel reserv researrangör utflykt res
  resenärer turister utflykter researrangemang biljetter sevärdheter guidar rundtur rundvisn hotellbokn resvägar
  semesterres kryssning charter- charter resebok biljettförs aktivitetsför
hotel: hotell hotellrecept portier hotellstäd husfru gäst gäster rumsbok hotellchef hotellvärd konferens
  vandrarhem incheckn boende övernattn städerska nattportier rumsbokning pensionat camping konferensvärd piccolo
  rumsservice hotellpers inkvarter hotellrum logi stugvärd campingvärd hotel turistanlägg hotellgäster
  rumsbokningar nycklar inkvartering gästerna hotellets bäddar konferensgäster övernattningsgäst gästers bagage
  =host kryssning konciergen =housekeeper stugby frukostvärd
leisure-activities: fritid fritidsakt fritidsled aktivitet aktiviteter underhållning spel sällskapsspel bingo
  pyssel utflykt aktivitetsled nöje nöjespark hobby högläsn fritidskons fritidsassist fritidschef aktivitetssam
  underhålln fest lek animatör nöjesfält animatörer barnkalas karuse fritidsaktiviteter lekar rekreation
  underhåller lekledare fritidssyssel tävlingar kortspel pussel schack lego pärla vuxenbesök spelkväll sångstund
  bollspel games activities leisure allsång bakstund bakgrupp minneslåda reminiscens minnesstund träffpunkt
  gruppaktivitet korsord högläsning hoppborg brädspel rollspel bowlinghall biljardhall nöjesbr lekplatsl
  temapark
gambling: casino kasino croupier spel spelbord vadslag lotteri spelombud trav dealer spelbolag bookmaker
  bordschef odds spelkasino spelborden satsningar insatser vadhållning kortspel
exhibitions: utställn utställning mässa monter montrar visning konstutst exponer hängning utställningstekn
  utställningsprod utställare
cultural-administration: kultur kultursekr kulturchef kulturproduc kulturadm kulturprojekt kulturverks kulturpol
  kulturförv kulturhus kulturarrang kulturkons kulturell kulturliv producent agent impressario
stage-props: rekvisita rekvisitör kostym kostymör scenograf maskör peruk kulisser attribut kostymass ateljeföre
  scenkläd
advertising: reklam reklambyrå annons copywriter reklamteck reklamfilm annonssälj planner mediesälj reklamchef
  slogan reklamprod mediaköp annonsplats
`;
