/** Warehouses, shops, sales, purchasing, marketing and customer contact. */
export const tradeAndLogistics = `
warehouse: lager lagerarb lagerhåll förråd plocka packa orderplock lagermed lasta lossa gods godsmott varumott
  inlever inventer lagerpers förrådsarb leverans hyllor varor warehouse magasin terminalarb truck lagerlokal
  förrådsföre godshant paket utlämn förvara lagring lagrar lagerutrymme godset lagerstatus lagersaldo
  inventering hyllplats plockar lagervaror lagersystem ankommande lagerbok varulager varuhanter artiklar
  pallställ plocklista returback stock storage goods picking returgods tomgods lagerhylla varuleverans avlasta
  förrådshantering =courier lagerchef orderpl truckförare lagermäst skyttel palla
unpacking: uppackn varupåfylln påfylln hyllor varuplock leveranser sortera varor fyller varumott prismärk märka
  hyllplock exponera lådor uppackning frontar påfyllning förrådsvaror datummärkn utgångsdatum fronta kartonger
  avdelningsförråd
logistics: logist logistik flöde försörjningsked supply leveranskedja materialpl distribution transportled
  materialstyr lagerstyr logistisk speditör spedition import export varuförsörj materialhant varuflöde tull
  frakt materialflöde leveranstid lagernivå försörjning distributionskan materialförs varuflöden transportlog
  =chain =wms =inventory materialadm ruttoptim tullhant =freight
retail: butik affär handel butiksbitr butikssälj kassa kassör kassabitr kassapers varuhus detaljh expedit
  butikschef snabbköp livsmedelsbut shop store detaljist köpman handlar kiosk handla kund kunder kassaarb
  sortiment torghand marknadsst försäljare minutförs expediera butiken kassan växel prismärkn varudisk kunders
  hyllor kassaapparat butiks varumottagn varuexponer stånd gatuförs torg marknad cashier customer secondhand
  galgar skyltdocka =retail =merchandiser klädbut skobut blomsterbut kioskbitr bensinst varuplac
sales: sälja säljare sälj försälj försäljn försäljare försäljnings account säljled kund kunder säljsupport
  marknad avslut representant affär order offert produkt telefonsälj handelsresande sales utesälj innesälj
  merförs saluför prospekt sortiment agent demonstr kundbesök säljargument försäljningsavt offerter säljmål
  försäljningsstrat prisförhandl provision säljsamtal rabatt produktdemo =key =executive säljkår dörrförs
  utlandsförs exportsälj teknikförs
purchasing: inköp inköpare köpa upphandl upphand leverantör beställ beställa anskaff inköps offert inköpschef
  uppköp avrop purchas buyer införskaff materialansk köper sourcing order leverantörer inköpsavtal varuinköp
  prisförhandl inköpspol inköpsbehov anbud leveransvillk upphandlar =procurement kategoriinköp råvaruinköp
marketing: marknad marknadsf reklam annons kampanj varumärk marknadsför marknadsanal kommunikation mediaplan pr
  varumärke copywriter marketing promotion målgrupp publicitet lansering webbmarknad seo reklamb event
  annonsering marknadsundersökn marknadschef mässa kundanalys marknader marknadsplan reklamkamp kundgrupp
  marknadsundersökning annonser marknadsföringsstr produktlans försäljningsfräm marknadsandel målgrupper
  =content =sem sponsring crowdfund influenc nyhetsbr
customer-service: kundtjänst kundserv kundmott callcenter telefonförs kundsupport kundrelat reklamation
  kundkontakt kund kundrådg klagomål kundnöjd bemötande kundrelation kundstöd kundupple servicecenter hjälpdesk
  kundfrågor kundärenden kundförfrågn telefonsamtal upplysningar kundklag reklamationer telefon =success =desk
  återkoppl kundmöte
wholesale: grossist partihand grosshandel export import handelsag importör exportör råvaruhand handelsvaru parti
  mäklare
visual-merchandising: dekoratör skyltfönster skylta butikskom exponera varuexponer butiksinred display
e-commerce: ehandel näthandel webbutik webbshop onlinebut internetbutik onlineförs
auctions: auktion auktionist loppis begagnat värdera antikhand pant pantlån andrahands antikvitet pantbank
rental: uthyrn hyra uthyrare bilhyr maskinuthyr uthyrning hyr leasing hyrbil uthyrda uthyrningsverks hyreskund
order-handling: order beställn orderm orderbehandl fakturera leveransb orderhant orderadm innesälj orderkontor
  bokning
market-research: marknadsunders intervjuare enkät undersökn opinion intervju statistik fältunders enkäter
  svarande telefoninterv frågeformul svarspers intervjuar intervjusvar
`;
