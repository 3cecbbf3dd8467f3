/** Computers, networks, electronics, electricity, energy and telecommunications. */
export const technology = `
programming: programmer programmerare programutv mjukvara utvecklare systemutv kod koda kodning programvara java
  python javascript apputv backend frontend fullstack webbutv software developer programming debug scrum agil
  algoritm api objektorient skriptspråk php sql kompilator spelutv systemvet applikation applikationsutv program
  datorprogram applikationer programvaror programkod mjukvaror systemutveckling kodar programmerar algoritmer
  programfel programmeringsspr utvecklingsmiljö code haskell perl =ruby =rust golang kotlin =swift scala fortran
  cobol pascal =lisp prolog typescript angular =react =vue django flask hibernate =git github jira eclipse xcode
  android =ios =json =xml assembler refaktor versionshant gränssnittsprog mjukvaruing kodgransk inbyggda
system-administration: systemadm server servrar drift drifttekn nätverkstekn systemtekn linux windows unix
  virtualiser moln molntj konfigur backup systemförv datortekn systemdrift infrastruktur datasystem driftsäk
  devops systemspecialist molnplattform datorsystem driftstörning säkerhetskop systemens användarkonton
  behörighet uppdateringar datordrift ansible puppet terraform kubernetes docker jenkins azure =aws vmware
  citrix solaris =cloud =ikt virtuell driftsätt linuxadm =esxi openstack sharepoint exchange
it-support: helpdesk support servicedesk dator datorer användarstöd skrivare surfplatta telefon lösenord
  supporttekn användare felanmälan datorstöd datorhjälp inloggn datorproblem datorutrustn programproblem
  användarutb mobiler tangentbord appar mobilen surfplattor lösenordsåterst sladdar simkort computer computers
  chromebook instagram facebook buggar serienummer stöldmärkning bläck toner mobilbyte konton skript =ikt =adb
  itil ärendesyst chromeos användarsup datavana
networks: nätverk router nätverkstekn bredband internet lan kommunikationsnät fiberinst wifi switch brandvägg
  datakommunik nätverksing datanät protokoll nätverksadm nätverksutrustn datanätverk nätverkskomp
  kommunikationssystem nätverksprobl cisco juniper =network =wan vlan routing =tcp trådlös bluetooth =vpn =voip
  =dns
databases: databas databasadm sql datalager data datamodell dba databasutv informationsark metadata datahanter
  databaser frågespråk datavaruhus dataregister datalagring databassystem databaslösn datastruktur databasers
  mysql oracle mongodb cassandra hadoop spark kafka =nosql teradata postgres mariadb =etl relationsdat
data-science: dataanalys datavet statistik maskininl ai analys algoritm modellering prediktiv informationsutvinn
  datautvinn dataanalytiker neuronnät djupinl dataset datamängder tableau qlik powerbi =sas =spss cognos bigdata
  datorseende bildanalys maskinin språkmodell neurala artificiell
web-design: webb webbdesign webbplats hemsida webmast webbmast html css webbutv användargränss gränssnitt ux
  interaktionsdes webbred gui wordpress användbarhet webbpubl webbinnehåll webbplatser webbsidor hemsidor
  webbgrafik webblösn webbapplik webbserver internetsidor drupal joomla magento shopify =ui webbgräns webbutg
  =web javaskript responsiv webbanalys =cms webbtillg
it-security: informationssäk cybersäk datasäk hack säkerhetsanal penetrationst krypter intrång brandvägg cyber
  säkerhetsprot dataskydd integritetssky kryptografi dataintrång säkerhetshot datasäkerhet virusskydd
  säkerhetsluck sårbarhetssk säkerhetstest =siem autentis lösenordss spionprogram skadlig
it-architecture: systemarkitekt lösningsark kravanaly systemanaly systemdesign kravställ verksamhetsark
  kravspecif systemering informationsark mjukvaruark systemkrav systemlösning verksamhetskrav systemutredn
  användarkrav datasystem systemspecif
it-testing: testare mjukvarutest testning testled systemtest testautomat provkör acceptanstest testfall testing
games: spel spelutv spelprogr speldesign datorspel dataspel spelgrafik animation game spelmotor =gaming unity
  unreal leveldesign =vfx spelbalans
computer-use: dator ordbehandl kontorsprogram excel word office datorvana kalkylark powerpoint datakunskap
  digital microsoft datorprogram kalkylprogram adobe programpaket =access outlook visio =ikt =adb onenote google
  teams zoom kalkylblad filhanter pdf
electronics: elektronik elektron elektroniker kretskort halvledare mikroelektr komponent löda kretsar signaltekn
  elektroniktekn mikroprocess sensor sensorer digitaltekn hårdvara mikrochip elektroniking elektronisk antenn
  kretskonstr elektroniska komponenter mönsterkort elektronikutr radioutr hemelektronik signaler multimeter
  oscilloskop givare labview pspice radar sonar ekolod mätgivare mikrovåg =fpga inbyggd halvledar ljuskälla
  lysdiod displayer =embedded =hardware
electrical: el elek elektrik elektriker elinstallat elmontör elarb elkraft elcentral elledning starkström elnät
  eltekn kabel kablar installationsel belysning electrician elsäk elsystem elektrisk elektricitet ledningsdragn
  elrep högspänn transformator elmaskin elnät- ström elutrustning elanläggning elledningar belysningsarm
  säkringar eldragning elektriska uttag kabeldragn elkomponent elinstallation ledningar elskåp elmotor strömbryt
  transformatorer kraftledn =säkring frekvensomr armatur kabelstege relä reläskydd elmätar motorstyr =electrical
  jordning kopplingssch elritn solcellsmont laddstolp laddstation
telecom: tele telekom telefoni telemontör mobilnät telekommun fibertekn telenät basstation telesystem radiokomm
  mobiltele telefonväx radio sändare antenn teletekn telefonist tele- kommunikationstekn telekommunikationer
  telefonsystem telenätverk kommunikationsutr teleutr radiosändare telefonledn telefon =gsm bredbandst =5g
  telegraf satellitkom
power-generation: kraftverk energi vattenkraft vindkraft kraftstation turbin energiprod panna pannskö värmeverk
  fjärrvärme elprod generator ångpanna vindkraftstekn kraftverkstekn biogas solenergi energitekn elkraft
  kraftvärme värme värmekraft eldare bränsle förnybar geotermisk elproduktion generatorer turbiner ångpannor
  kraftanläggn värmeproduktion elförsörj bränslen kraftproduktion ånga kärnreakt =power =wind =energy vindmöll
  vätgas torvkraft solkraft
energy-efficiency: energiråd energieffekt energianvänd energiförbr energisparn solceller förnybar energideklar
  hållbar energi energianalys energiing energihushåll klimatsmart solpanel
automation: automation automat styrtekn reglertekn plc styr- reglering instrumenttekn automatiktekn styrsystem
  automatiser automatisering mätteknik styrskåp automatiska automatisk processautom siemens beckhoff ställdon
  servomotor hmi scada givartekn simulink
alarm-tech: larm larmtekn inbrottslarm brandlarm säkerhetstekn kameraöverv låstekn passersyst låssmed larminst
  övervakningskam larmcentral larmoperat sensorlarm inbrottssk rörelsevakt brandvarn =cctv
elevator: hiss hissmontör hisstekn rulltrappa lyftanordn hissar
audio-technology: ljud ljudtekn studio mixning inspelning mikrofon ljudteknik ljudanläggn ljudläggn ljuddesign
  scenljud musikproducent högtalare akustik ljudutrustn ljudinspeln ljudeffekt mikrofoner ljudbild mixar
appliance-repair: vitvar hushållsmask hemelektron kontorsmask serviceteknik kopiator hushållsapp vitvarutekn
  kaffemask
hardware-engineering: elektroniking hårdvara elkonstr inbyggda mikroelektron elektroteknik elektroing
  civilingenjör systemkonstr kretsdesign halvledart
business-systems: =erp =crm =sap agresso visma fortnox hogia raindance navision affärssystem salesforce
  ekonomisyst dynamics lönesystem ärendehanteringss verksamhetssyst beslutsstöd systemförv
`;
