/** Law, police, military, fire and rescue, guarding, supervision and work safety. */
export const lawAndSafety = `
law: jurist juridik juridisk advokat lag lagar lagstift rätt rättsl domstol domare rättegång åklag tvist mål
  juris notarie åtal civilrätt straffrätt avtalsrätt rätts lawyer legal tingsrätt rättsväs rättsvetensk
  rättsfall lagtext rättsproc rättsråd försvarare lagen paragraf juristass juridiska rättsfrågor lagstiftning
  rättsliga juridiskt rättegångar tvister rättsärenden rättssystem rättssäker ombud processa klagan lagförslag
  =arv gåvobrev gäldenär borgenär bouppt testamentst äktenskapsför assessor =counsel =attorney häktning
  husrannsak anhålland förundersökn
contracts: avtal kontrakt avtalsrätt förhandl villkor licensavt upphandl bestämmelser klausul avtalsförv
intellectual-property: patent immaterial upphovsrätt varumärkesr patenting patentombud patentbyrå immateriell
  uppfinning
court: domstol domare rådman nämndeman rättegång förhör vittne domstolss notarie =domen målsägan prövning överklag
  kronofog utmätn indrivn stämningsman delgivn hovrätt rättssal rättsprocess rättsförh =domar åtala vittnen
  rättens förhandlingar rättegångsp bevismat stämningsansök dömer målen =judge lagman assessor justitie nämnden
police: polis polisman poliser brott brotts brottsplats kriminal kriminaltekn utredning spaning förhör gripa
  trafikpolis ordningsmak kriminalinsp detektiv bedräg polisutred kriminolog rättsmed forensisk forensik
  brottsutr brottslig patrull efterforsk misstänkt gripna patrullerar trafiköverv brottsplatser kriminalitet
  ordning brottsling gärningsman anmälan förhörs ingripa spår =police anhålland husrannsak häktning
  rån- =rån mord- =mord häleri narkotikabr spårhund
prison: fängelse kriminalvård häkte frivård anstalt intagen intagna fånge fångvård skyddstills vårdare
  kriminalvårdare fångar intagnas anstalter fängelser dömda frigivn häktning fångtransp häktare
guarding: väktare vakt bevakn bevaka ordningsvakt säkerhetsvakt dörrvakt vakter skyddsvakt rondering livvakt
  ronder väktartj passerkontr värdetransp bevakningsp säkerhetskontr inpassering stöld snatteri butikskontr
  övervak guard security områdesskydd personskydd nattvakt obehöriga inbrott patrullera egendom bevakar
  inpasserings vandalism låser rondera brottsföreb låsrunda
fire-rescue: brand brandman räddningstj räddning släcka brandskydd brandinsp brandfarl rökdyk brandbefäl utrymn
  utrycknin evakuer brandskyddsk brandchef brandsäk släckn eldsläck firefighter räddningsl räddningspers bränder
  släcker brandrisk räddningsarbete eldsvåda brandutrustn brandlarm brandfara rökskydd brandinspek trafikolyckor
  brandsläckare nödläge
military: militär försvar soldat officer arme flottan flygvap krig stridsvagn värnplikt försvarsmakt
  specialistoff bataljon befäl general kapten överste pluton truppe stabs fänrik sergeant kompani hemvärn
  krigför trupp marinen militära stridande försvarets krigs vapensystem stridskrafter trupper militärtj strid
  fredsbevar =soldier löjtnant kommendör furir fanjunk grenadjär prickskytt dragon husar kustartill radarop
  =army
civil-defence: beredskap krisberedsk civilförsvar kris krishanter totalförsvar säkerhetssk risk risk-
  sårbarhetsan säkerhetschef säkerhetspol nödläge katastrof katastrofhj beredskapssam
occupational-safety: arbetsmiljö skyddsombud skyddsing arbetarskydd arbetsmiljöing säkerhetsföresk olyckor
  säkerhet arbetsplatsolyc skyddsutr riskbedöm skyddsrond arbetarsk farlig risker skydds skyddskläd säkerhetsing
  arbetssäkerhet ergonomi säkert arbetsmiljörisk olycksfallsrisk säkerhetsföreskrifter arbetsskador riskmoment
  säkerhetsrutin arbetsmiljöns säkerhetsbestämm skyddsåtg =hse =safety =hms
customs: tull tulltjänst tullinsp gräns gränskontr pass passkontr gränspolis tulldekl införsel smuggl tullombud
  tullare viserin gränspass resehandling tullbestämm importvaror tullavg smuggelg bagage gränspost
inspection: inspekt inspektion tillsyn kontrollant granska besiktiga tillståndsg kontrollera uppfyll föreskrift
  regelverk efterlevn inspektera miljöinsp revisor bestämmelser standarder myndighet tillstånd inspektörer
  livsmedelsinsp yrkesinsp kontrollmyn tillsynsärend överträdelse inspektioner tillståndspl efterlevs
  kontrollbesök lagkrav föreskrifter =inspector
investigation: utredn utreda utredare undersök undersökning utredningar granskn bevis bevisning intervju förhör
  privatdetek internutr analysera orsaker fakta fall skadeutr bakgrundskontr spaning bakgrund bevismaterial
military-intelligence: underrättels signalspan spion underrättelseanaly chiffer kryptanal
rescue-at-sea: sjöräddn kustbevak livboll livräddare strandvakt badvakt fjällräddn bergräddn
road-safety: trafiksäk trafikövervakn trafikregl trafikvakt trafikolycka trafikskylt
data-protection: dataskydd gdpr sekretess personuppg integritetsskydd dataskyddsomb konfidentiell integritet
  tystnadsp
`;
