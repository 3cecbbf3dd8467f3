/** Computers, networks, electronics, electricity, energy and telecommunications. */
export const technology = `
programming: programmer programmerare programutv mjukvara utvecklare systemutv kod koda kodning programvara java
  python javascript apputv backend frontend fullstack webbutv software developer programming debug scrum agil
  algoritm api objektorient skriptspråk php sql kompilator spelutv systemvet applikation applikationsutv program
  datorprogram applikationer programvaror programkod mjukvaror systemutveckling kodar programmerar algoritmer
  programfel programmeringsspr utvecklingsmiljö code
system-administration: systemadm server servrar drift drifttekn nätverkstekn systemtekn linux windows unix
  virtualiser moln molntj konfigur backup systemförv datortekn systemdrift infrastruktur datasystem driftsäk
  devops systemspecialist molnplattform datorsystem driftstörning säkerhetskop systemens användarkonton
  behörighet uppdateringar datordrift
it-support: helpdesk support servicedesk dator datorer användarstöd skrivare surfplatta telefon lösenord
  supporttekn användare felanmälan datorstöd datorhjälp inloggn datorproblem datorutrustn programproblem
  användarutb mobiler tangentbord appar mobilen surfplattor lösenordsåterst sladdar simkort computer computers
  chromebook instagram facebook buggar serienummer stöldmärkning bläck toner mobilbyte konton skript
networks: nätverk router nätverkstekn bredband internet lan kommunikationsnät fiberinst wifi switch brandvägg
  datakommunik nätverksing datanät protokoll nätverksadm nätverksutrustn datanätverk nätverkskomp
  kommunikationssystem nätverksprobl
databases: databas databasadm sql datalager data datamodell dba databasutv informationsark metadata datahanter
  databaser frågespråk datavaruhus dataregister datalagring databassystem databaslösn datastruktur databasers
data-science: dataanalys datavet statistik maskininl ai analys algoritm modellering prediktiv informationsutvinn
  datautvinn dataanalytiker neuronnät djupinl dataset datamängder
web-design: webb webbdesign webbplats hemsida webmast webbmast html css webbutv användargränss gränssnitt ux
  interaktionsdes webbred gui wordpress användbarhet webbpubl webbinnehåll webbplatser webbsidor hemsidor
  webbgrafik webblösn webbapplik webbserver internetsidor
it-security: informationssäk cybersäk datasäk hack säkerhetsanal penetrationst krypter intrång brandvägg cyber
  säkerhetsprot dataskydd integritetssky kryptografi dataintrång säkerhetshot datasäkerhet virusskydd
  säkerhetsluck
it-architecture: systemarkitekt lösningsark kravanaly systemanaly systemdesign kravställ verksamhetsark
  kravspecif systemering informationsark mjukvaruark systemkrav systemlösning verksamhetskrav systemutredn
  användarkrav datasystem systemspecif
it-testing: testare mjukvarutest testning testled systemtest testautomat provkör acceptanstest testfall testing
games: spel spelutv spelprogr speldesign datorspel dataspel spelgrafik animation game spelmotor
computer-use: dator ordbehandl kontorsprogram excel word office datorvana kalkylark powerpoint datakunskap
  digital microsoft datorprogram kalkylprogram adobe programpaket
electronics: elektronik elektron elektroniker kretskort halvledare mikroelektr komponent löda kretsar signaltekn
  elektroniktekn mikroprocess sensor sensorer digitaltekn hårdvara mikrochip elektroniking elektronisk antenn
  kretskonstr elektroniska komponenter mönsterkort elektronikutr radioutr hemelektronik signaler
electrical: el elek elektrik elektriker elinstallat elmontör elarb elkraft elcentral elledning starkström elnät
  eltekn kabel kablar installationsel belysning electrician elsäk elsystem elektrisk elektricitet ledningsdragn
  elrep högspänn transformator elmaskin elnät- ström elutrustning elanläggning elledningar belysningsarm
  säkringar eldragning elektriska uttag kabeldragn elkomponent elinstallation ledningar elskåp elmotor strömbryt
  transformatorer kraftledn
telecom: tele telekom telefoni telemontör mobilnät telekommun fibertekn telenät basstation telesystem radiokomm
  mobiltele telefonväx radio sändare antenn teletekn telefonist tele- kommunikationstekn telekommunikationer
  telefonsystem telenätverk kommunikationsutr teleutr radiosändare telefonledn telefon
power-generation: kraftverk energi vattenkraft vindkraft kraftstation turbin energiprod panna pannskö värmeverk
  fjärrvärme elprod generator ångpanna vindkraftstekn kraftverkstekn biogas solenergi energitekn elkraft
  kraftvärme värme värmekraft eldare bränsle förnybar geotermisk elproduktion generatorer turbiner ångpannor
  kraftanläggn värmeproduktion elförsörj bränslen kraftproduktion ånga kärnreakt
energy-efficiency: energiråd energieffekt energianvänd energiförbr energisparn solceller förnybar energideklar
  hållbar energi energianalys energiing energihushåll klimatsmart solpanel
automation: automation automat styrtekn reglertekn plc styr- reglering instrumenttekn automatiktekn styrsystem
  automatiser automatisering mätteknik styrskåp automatiska automatisk processautom
alarm-tech: larm larmtekn inbrottslarm brandlarm säkerhetstekn kameraöverv låstekn passersyst låssmed larminst
  övervakningskam larmcentral larmoperat
elevator: hiss hissmontör hisstekn rulltrappa lyftanordn hissar
audio-technology: ljud ljudtekn studio mixning inspelning mikrofon ljudteknik ljudanläggn ljudläggn ljuddesign
  scenljud musikproducent högtalare akustik ljudutrustn ljudinspeln ljudeffekt mikrofoner ljudbild mixar
appliance-repair: vitvar hushållsmask hemelektron kontorsmask serviceteknik kopiator hushållsapp vitvarutekn
  kaffemask
hardware-engineering: elektroniking hårdvara elkonstr inbyggda mikroelektron elektroteknik elektroing
  civilingenjör systemkonstr kretsdesign halvledart
`;
