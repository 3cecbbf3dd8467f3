/** Cleaning, laundry, caretaking, personal services, beauty and funerals. */
export const serviceAndHome = `
cleaning: städ städa städar städning städare lokalvård =lokalvårdare =lokalvårdaren =lokalvårdarna rengör rengöra rengöring renhåll rent torka dammsug damma
  skura moppa golvvård hygienist fönsterputs putsa sopa städerska husfru rumsstäd våttork polera golv avfett
  desinfic saner skurning hotellstäd storstäd cleaner cleaning toaletter kontorslokal trappor trapphus fönster
  avfallskorg papperskorg sängbyte städmaskin sanitetsutr ytor dammsugare golvmopp svabb handfat toa
  städmaterial speglar sopsäckar städkärra skrubba bohnin putsar trappstädn skurmask städvagn clean vacuum sweep
  mop hygiene städjobb städhjälp avtorkning ledstång ledstänger tagytor vädra pentry uppehållsrum omklädningsrum
  dammtorkning golvtvätt sophantering =housekeeper mattvätt hygienstäd
window-cleaning: fönsterputs fasadtvätt fasadreng putsa fönstertvätt högtryckstvätt klottersan klotter sotare
  sota skorsten högtryck sanera fönster glasytor skyltfönster fasader fasad skorstenar sot rökkanaler
  högtrycksspruta
laundry: tvätt tvätta tvätteri tvättmaskin kemtvätt stryka strykning mangla mangel tvättare vika linne
  textiltvätt torktumla pressa strykare fläckborttag arbetskläder lakan handduk klädvård kläder sängkläder
  strykjärn tvättmedel tvättkorg linneförråd handdukar smutstvätt gardiner torkskåp textilier kemtvätta skjortor
  vikning dräkter fläckar tvättar stryker manglar bäddning sängkläd klädmärkn laundry wash ironing clothes
  strumpor byxor namna förkläden jackor overaller vinterkläder tvättstuga smutskläder sömskår linnekl tvättmask
  rullmangel
caretaking: vaktmäst fastighetssköt fastighetsskö fastighet husvärd bovärd förvalt maskinist fastighetstekn
  drift underhåll skötsel skruva snöröj sandning janitor caretaker portvakt städa bostadsområde lokal byggnadens
  smärre småreparation hyresfastighet värmeanlägg snöskottn uppvärmningssyst skolbyggn lås låsa nycklar lampor
  glödlampor lysrör nödutgång isärtagen mattor skottar maintenance sladdhantering lampbyte lampa skotta sanda
  salta fixartjänst fixare rigga krokar trasiga skruv isar möblering låsning
household: hushåll hushålls hushållerska hemhjälp husmor butler betjänt hemmet hem hemma hushållsnära
hairdressing: frisör hårfrisör barber frisera klippa klippning hår hårvård peruk perukmak hårstyl rakning skägg
  damfrisör herrfrisör salong hairdress klipper färgar blekning frisyr permanenta löshår rakar schamponera
  hårbotten papiljott kamma hårklippn
beauty: skönhet hudvård kosmet kosmetolog spa makeup smink sminkör maskör nagel nagelvård manikyr pedikyr
  fotvård fotterap hudterap ansiktsbehandl vaxning parfym tatuer solarium stylist ögonfrans ansiktsbehandling
  naglar kroppsbehandl skönhetsbehandl hårborttagn sminkar kosmetika fotproblem fötter visagist lashlift fransf
funeral: begravning begravningsentrepr kremator krematorie kyrkogård bisättning kista gravsätt vaktmästare
  balsamer dödsbo grav jordfästn gravar kyrkovakt begravningar avlidna kistor gravplats kremering bår gravsten
  stoft urna minnesstund
moving: flytt flytta flyttkarl flyttning bära möbel möbler lyfta bärhjälp flyttarb bohag bohagstransp flyttlass
  flyttgods
errands: ärende bud budbil hämta lämna skjutsa posta uträtta springschas inköp bärhjälp buda vaktmästeri avlämna
  meddelanden paket hämtar överlämna paketer budskickn avlämning hämtning
personal-service: kundservice värd värdinna reception concierge betjän stylist service betjäning garderob gäst
  portier
pest-control: skadedjur sanerare råttor insekter skadeinsekt bekämpn bekämpningsmedel desinfektor mögelsan ohyra
  råttbekämpn skadedjursbek mögel gnagare gifter sanering husbock
pools: badhus simhall pool badvakt bad badmästare bastu vattenrening poolskötsel badanläggning
`;
