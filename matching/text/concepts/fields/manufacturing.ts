/** Industry: metal, machines, assembly, plastics, paper, chemistry, process, mines and quality. */
export const manufacturing = `
metalwork: metall metallarb svarva svarvare fräs fräsare verktygsmak gjut gjuteri gjutare smed smide smida
  smides plåt plåtslag plåtarb härd nita pressa stål järn mässing valsverk metaller legering cnc finmek skärande
  svarvn gravör borra slipa gradning bearbeta metallföremål smältverk smälta låssmed metallbearb metallstycken
  svarvar fräser borrar maskinverktyg metalldelar plåtar bocka nitning metallrör smider hammare metallsmält
  arbetsstycke toleranser metallprod zink tenn nickel titan =bly brons aluminium mejsel vinkelslip rostfr
  kopparsmed tennarb bladsmed skjutmått mikrometer verktygsstål =zinc =metal nysilver
welding: svets svetsa svetsare lödning löda löd svetsning tig mig mag gassvets welder welding svetsfog skärbränn
  robotsvets svetsfogar svetsapparat svetslåga skärbrännare lödkolv svetsar löder svetsutr
machine-operation: maskinoperat maskin maskiner operatör maskinställ processoperatör ställare styra övervaka
  maskinskötsel produktionsmask operator svarvare pressoperat maskinarb anläggning skötare riggar maskinell
  startar produktionsmaskiner maskiners maskinutrustn maskindelar matar inställningar maskinens stoppar
  pelarborr gradsax pressning bandslip automatsv =machine stans verktygsby
assembly: montera montör montering sammansätt hopsätt komponent assembler monteringsarb produktionsl
  elektronikmont fordonsmont delar sammanfog bandarb delkompon komponenter monterar hopsättning kopplingar
  fastsätt skruvar monteringsanvisn sammansättning
maintenance: underhåll reparera reparatör reparation mekaniker service servicetekn laga felsök justera smörj
  driftstör maskinunderh industrimek tillsyn översyn maskinrep repair maintenance mechanic felsökning slitna
  smörjer reparationer justeringar maskinfel utslitna reservdelar driftstopp demontera demonterar
surface-treatment: ytbehandl galvan förzink lackera slipa polera sandbläst blästra förkrom anodiser beläggn
  poler slipare putsare emalj plätera slipning betning metallytor glans slipmaskin polermask elektrolys
  korrosion rostskyddsbeh sprutlackera ytbehandlar
casting-moulding: gjuteri gjutare gjutform formar formning formgjut kokill kärnmak gjutgods smältugn form
  pressgjut gjutformar sandform smält kärnor gjuter gjutna
plastics-rubber: plast gummi formspruta strängspruta plastprod vulk polymer extruder laminer komposit glasfiber
  gummiprod plastarb plastmask däck däcktillv plastprodukter gummiprodukter formsprutn däcktillverkn plaster
  gummi- lamineringsm plastdelar polyeten polyest nylon =pvc akryl kolfiber frigolit skumgum =skum epoxi silikon
  hartsen härdplast termoplast
paper-pulp: papper massa pappersmassa pappersmask kartong sulfat cellulosa wellpapp pappersbruk pappersprod
  massaind pappersind blekeri kuvert flis massakok pappersrull pappersprodukter träfiber påsar kartongmask papp
printing: tryckeri tryckare tryck trycka bokbind grafisk grafiker offset prepress layout bokbindare screen
  tryckpress tryckfärg trycksak kopiera repro häfta printing kopiering inbindn tryckpressar tryckplåt
  tryckoriginal bokband falsa broschyrer tryckprod sättning häften kopieringsmask fyrfärg trycksvärt =print
chemical-process: kemi kemisk kemikal kemist kemitekn raffin processoperatör petrokem destiller processtekn
  reaktor gas färgtillv kemiprod gödsel bekämpningsmedelst tvål oljeraff sprängämne reaktionskärl filtrera
  separera blandningsmask kemikalieblandn raffinering processutr kokning filtrering gaser autoklav indunst
  lösningsm syror baser färgpigm
process-control: process processöverv styrtekn kontrollrum reglertekn automation styrsyst drifttekn driftövervak
  processtyrn processind parametrar plc instrumentering driftoperatör processer processutrustning kontrollpanel
  processparam styrutrustn övervakningspanel styrpanel manöverpanel flöden autoklav centrifug indunst torkugn
  silo- siktning destillationsk värmeväxlar doser
mining: gruv gruva gruvarb berg bergarb malm mineral stenbrott bergtekn krossa borra brytning bergverk anrikn
  bergmäst utvinn mineralutvinn kross kol torv grus spräng dagbrott underjord malmer bergsprängn gruvdrift
  krossar borrmask gruvgång stenkross gruvor mineraler schakt =sand torvströ bitumen gruvschakt borrigg
oil-gas: olja oljeborr gas naturgas plattform offshore petroleum oljeplatt rörledn borrplatt raffin oljekälla
  oljekällor borrhål gasfält oljeutv gasledning
quality-control: kvalitet kvalitetskontr kvalitetss provning kontrollant synare avsyn besikta inspekt toleranser
  kvalitetstekn produktkontr stickprov kassera defekt felaktig kvalitetsing quality standard iso sortering
  granskning felaktiga avvikelser kontrollmätn kvalitetskrav specifikationer kvalitetsnorm produkters =qa
  mätmaskin toleransm =assurance felrapport reklamationsh
packaging: packa förpack packning pakettera emballage kartonger etikett märka fylla tappa burk packare packmask
  packeri förpackningsmask inslagn plocka förslut lådor säckar flaskor burkar packar etiketter omslag paketerar
  förpackningar förpackar märker väger fyller tuber banderoller emballeringsmask plomber krympplast pallning
  vakuumpack =packer wellåd plastpås
glass-ceramics: glasblås glasbruk keramik keramiker krukmak drejning drejare porslin lera ugn glasmassa kakelug
  bränna glasyr glastillv lergods glashytta slipare glasarb blåser lerkärl krukor keramiska glasprodukter
  brännugn glasföremål porslinsföremål drejskiva glassmält
production-planning: produktion produktionsled produktionspl produktionstekn tillverkn tillverka fabrik lean
  produktionschef produktionsl industri verkstad manufactur beredning produktionsing tillverkningsind
  tillverkningsprocess produktionsprocess produktionsanl produktionsmål tillverkningsmet industriprod
  produktionssch fabriker tillverkningsföretag produktionsverks produktionsresurs
mechanical-engineering: maskining maskintekn mekanik konstruktör konstruktion mekanisk maskinkonstr hydraulik
  pneumatik hållfasthet cad motor motorer produktutv tekniker ingen maskinelement drivlina teknik mekatron
  maskiners maskinanläggn konstruktionsritn motorkonstr maskinsystem mekaniska verktygskonstr autocad solidworks
  =catia inventor =cae =plm
industrial-design: industridesign produktutv produktdesign formgiv prototyp konstruera design modell ritn
  skisser produkters modeller prototyper konstruktionslösn produktide formgiver funktionell
robotics: robot robotik automation robotar automatiser automationsing industrirobot mekatron robotop
tool-making: verktygsmak verktyg formverktyg mall fixtur modellmak gravera graver stansverktyg maskinverktyg
  verktygsmask
nuclear: kärnkraft reaktor kärn radioaktiv strålskydd kärnfysik kärntekn kärnbränsle strålning kärnavfall uran
maintenance-instruments: instrument mätinstr kalibrer kalibrering instrumentmak urmak ur klockor finmek optiska
  instrumentrep precisionsmek mätutrustn mätverktyg mätinstrument precisionsinstr kameror urverk instrumentets
  vågar
weapons: vapen vapensmed ammunition skjutvapen sprängmed missil gevär vapenmek
`;
