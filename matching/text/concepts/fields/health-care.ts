/** Health care: medicine, nursing, treatment, teeth, senses, mind, medicines and laboratories. */
export const healthCare = `
medicine: läkar läkare =doktor =doktorn =doktorns medicin klinik klinisk sjukhus sjukvård hälso hälsovård diagnos diagnost patient
  mottagning vårdcentral överläkar distriktsläkar allmänläkar specialistvård medical doctor physician hospital
  clinic läkekonst symtom ordinera sjukdomsförl hälsotillst undersökningsrum remittera hälsoundersökn vårdbehov
  journaler sjukdomar medicinska behandlingsmet =surgeon internmed läkarbehandl symptom koloskopi gastroskop
  biopsi
nursing: sjuksköt sjukskö omvårdn vård vårda vårdar vårdpersonal vårdbiträd undersköt sköterska patient
  avdelningssköt distriktssköt nurse nursing sjuk sjuka sjuksäng sängliggande sårvård omlägg kateter puls
  blodtryck vårdtagare vårdavd vårdrum vårdplan omvårdnadsbeh mediciner injektion injicera bandage dropp förband
  vitala sängar patienter patienters vårdpersonalen patients care sängplats vårdplats =ssk =usk sondmatn stomi
  infusion andningsv provtagning dialys triage =iva
surgery: kirurg operera operation operationssal operationssköt anestesi narkos bedöv ortoped transplant steril
  steriliser amputer sutur surgery ingrepp operationsled narkosapp operationer sårskad =surgeon implantat
  ledproteser instrumenter diatermi
emergency-care: ambulans akut akutvård akutmottag livräddning livrädda räddning återuppliv paramedic prehospital
  intensivvård olycksfall skadad emergency defibrillator larmcentral ambulanstransp brådskande medvetslös
  olycksplats skador hjärtstopp skadade =hlr =triage =iva trauma intensivv respirator
childbirth: barnmorsk förlossning graviditet gravid obstetrik gynekolog mödravård amning nyfödd foster doula
  födsel mödrahälsa midwife preventivmedel spädbarn gravida kvinnosjukd nyfödda moder mödrar förlossningar =bb
  =bvc =mvc barnhälsov
dentistry: tandläk tandvård tandhygien tandsköt tandtekn tänder tand odontolog dental dentist ortodont käkkirurg
  käke munhygien munhåla protes tandproteser karies lagningar tandsten rotfyll tandkött bettfel tandställn
  tandkliniker broar kronor tandkron tandreg rotkan amalgam bettskena
eye-care: ögon öga optik optiker ortoptist oftalmolog glasögon synfel kontaktlins synskad syn synunder seende
  lins linser synförmåga synprov synhjälpm linsslip bågar ögonsjukd
hearing-speech: audionom audiolog hörsel logoped hörapparat talstörning stamning röstvård språkstörning dövblind
  döv hörande ljudmiljö öron öra foniatri talrubb hörseltest talsvår röstproblem sväljsvår hörselnedsätt
  talträning taltest
physiotherapy: sjukgymnast fysioterap rehabiliter rehab rörelseträning naprapat kiroprakt osteopat massage
  massör massera muskel muskler led leder rörelseapparat motorik rygg stretch rörelseförm smärta smärtlind
  ryggbesv styrketrän rörelser belastningssk akupressur taktil sjukgympa tejp- fasci rollator
occupational-therapy: arbetsterap ergonom hjälpmedel funktionsförmåga habiliter aktivitetsträning adl rullstol
  rehabilitering anpassa bostadsanpass handledning ortos ortopedtekn protes vardagsaktiv rehabiliteringsplan
  handikapphjälpm arbetsförm funktionsnedsätt gåträning rörelsehind
mental-health: psykiatri psykiater psykolog psykoterap psykisk terapeut terapi samtalsterap depress ångest
  mental beteendeterap neuropsyk psykos själsl självmord kbt kurator stress krisstöd psykosocial counselling
  känslomäss sinnessjuk beteendestörn samtalsstöd psykoser psykiska utvecklingsstörd gruppterapi oro sömnproblem
  =therapist =eeg kognitiva traumaterap psykoedu gestaltterap
addiction: missbruk beroendevård drog narkotika alkohol avgiftn nykter behandlingshem substans spelberoende
  behandlingsassistent drogterap beroende tobak rökavvän drogmissbr missbrukare alkoholist alkoholmissbr
  behandlingsprogr återfall drogtest
pharmacy: apotek farmaceut farmakolog läkemedel medicin recept receptarie farmaci dosering tablett vaccin
  apoteks medikament preparat pharmac mediciner ordination doser läkemedelshant läkemedelsförs farmaceutiska
  apoteksvaror medicinlista
laboratory-medicine: biomedicin laboratorie blodprov provtag patolog mikrobiolog hematolog histolog cytolog
  transfusion vävnad blod cellprov analysapparat labb lab cytologi obduktion provsvar laboratorieprov
  laboratorieutr mikroskop urinprov prover cellförändr vävnadsprov provrör laboratorieundersökn blodgrupps
  biopsi =eeg dialystek spirometr analysinst
medical-imaging: röntgen radiolog radiograf ultraljud magnetkamera datortomograf strålbehandl bilddiagnost
  strålning mammograf strålskydd nuklearmed onkologisk röntgenapp röntgenbild röntgenutr strålbehandling
  kontrastmed strålterapi
diseases: cancer onkolog kardiolog hjärt hjärta neurolog nerv diabet infektion smitta epidemi allergi dermatolog
  hud lung astma reumatolog urolog njure gastroenterolog endokrin demens stroke feber virus bakterie sjukdom
  ohälsa
nutrition: dietist nutrition näring kost kostråd kostlära kosthåll diet vitamin övervikt ätstörn näringslära
  matvanor kosthållning specialkost näringsinneh måltidsplan näringsvärd viktminskn
alternative-medicine: akupunk homeopat zonterap hälsokost örtmedicin alternativmedicin healing hypnos kinesiolog
  naturmedicin aromaterap komplementärmed
public-health: folkhälsa hälsofräm friskvård hälsopedagog hygien smittskydd hälsoskydd förebygg prevention
  hälsoinform arbetsmiljö företagshälso epidemiolog livsstil wellness hälsoupplysn hälsoinformation hälsorisk
  sanitära hälsofrämj vaccinationsprogr smittsam levnadsvan hälsoprogram =health =hse rökslut
body-care-patient: dusch duscha tvätta påkläd kläda toalettbesök blöja mata matning hygien förflyttn lyfta vända
  hudvård munvård bädda påklädning avklädning kroppsvård intim hygienartik förflyttning rullstolar tvättar
  bathing dressing sängbord sängplats sängen dosett förflytta
anatomy: anatomi fysiologi skelett kropp kropps organ biomekan muskel cell ben rygg hjärna humanfysiologi
medical-secretary: läkarsekreter journalför vårdadmin journal remiss diktat patientjournal diagnoskod
  vårdsekreter patientregist patientjournaler kallelse kallelser väntelista vårdadministr remisser läkarutlåt
`;
