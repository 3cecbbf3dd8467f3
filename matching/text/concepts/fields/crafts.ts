/** Wood, textile, leather, jewellery and other crafts. */
export const crafts = `
woodwork: trä träarb möbel möbelsnick snickeri sågverk såg såga hyvel hyvla faner träbearb träindustri virke
  trävar plywood spånskiv justerare träsnid bänk snida träslöjd trämask båtbygg träprod möbler träskär wood
  timmer massivträ betsa träsvarv instrumentbygg trävaror träföremål bandsåg trästycken sågade bräder plankor
  stockar möbeldelar träbearbetn spån träytor virket snidar lövträ woodwork furu =ek =gran =ask björk teak
  masonit =mdf laminat cirkelsåg vinkelslip träfil hyvelb träkomp
furniture: möbel möbler möbeltap tapetser möbelsnick stoppning klädsel stol stolar inredning möbelrest soffa
  madrass möbelfabr möbelmont möbeldes bord möbelkläd möbelbeslag möbelyt
sewing: sy söm sömnad sömmersk skrädd tillskär symaskin kläder klädes atelje mönster broder brodera broderi
  sömmare syr knappar beklädn modist hatt hattmak klädtillv konfektion plagg klädesplagg mönsterdel tygstycke
  tråckla dragkedja sömmar tillklipp hattar kostymer sew sewing clothes tailor overlock industrisöm ändringsskr
textiles: textil tyg väv väva vävare vävning spinn spinneri garn trikå sticka stickn stickmask färgeri ull tråd
  textiltekn vävstol fiber fibrer gardin matta bomull beredningsmask tvinn textilind nonwoven virka textilier
  garner vävstolar tyger väver stickmaskiner spinner rullar tygrulle textilprodukt =lin siden sammet spets-
  nylon polyest filt- filtn tweed akryl tovn kardn =fashion vävnota
leather: läder skinn garv garvare garvning sadelmak skomak sko skor skotill päls körsnär buntmak väska läderarb
  läderhantv läderprod sula skoreparatör skodon pälsvar läderdelar väskor handskar pälsar hudar skosulor klackar
  sadlar mockaskinn nappa sadeltill remmar
jewellery: guld silver guldsmed silversmed smycke smycken ädelsten ädelmet gravör juvel gemmolog diamant klocka
  ädelstenar juvelerar stensättn ädelmetaller ringar fattar guldföremål gravyr platina ciselör ciseler tenn-
  emalj förgyll juvelinf gulds
fashion: mode modedesign kläddesign kollektion stylist mannekäng fotomodell klädkol modeskap modetecknare plagg
  trend klädmode garderob kostym =fashion =model klädstyl mönsterkonstr
music-instruments: pianostäm fiolbygg orgelbygg instrumentmak pianotekn gitarrbygg stränginstr orgel
  instrumentbygg musikinstrument piano stämma
basketry: korg korgmak flätn borst borstbind halm rotting flätar näver
restoration: restaur konserver konservator konservering antik antikvarie renovera bevara renover kulturvård
  restaurator restaurerar konstföremål antikviteter konserverar
handicraft: hantverk hantverkare konsthantverk slöjd hemslöjd pyssel handgjord ljusstöp tvåltillv handarb hobby
  pyssla craft leksaker dekorationsf korgar hantverksprod hantverksmäss prydnadsför träfigur handgjorda pysslar
  crafts handicraft remake upcycling återbruk pynt krita sömnad tovning ljustill kransb luffarslöjd tälja täljn
  näverarb virkn makrame
signs: skylt skyltar skyltmål dekor dekaler graver skyltning textning dekoratör skyltfönster exponering dekormål
  utställn bokstäver dekorationer dekorerar skyltfönsterdek
floristry: florist blomster blommor blomsterbind bukett krans blomsterdek blomsterhand blomsteraff blomsterarr
  buketter kransar snittblom vaser
`;
