/** Things, materials, people and qualities that work is about. */
export const things = `
thing-document: dokument handling handlingar blankett formulär papper akt pärm fil filer skrivelse brev text
  rapport intyg =lathund =lathunden =lathundar =lathundarna
thing-money: pengar kontanter kassa valuta betalning mynt sedel belopp kostnad avgift kostnader priser pris
  intäkt ekonomisk
thing-machine: maskin maskiner apparat anordning redskap verktyg utrustning anläggning aggregat mekanisk
  maskineri don instrument
thing-tool: verktyg handverktyg redskap instrument hammare skruvmejsel kniv borr såg tång handredskap utrustning
  hjälpmedel spade skyffel mejsel kofot domkraft talja yxa =yxa vinkelslip skiftnyck multimeter skjutmått
  vattenpass tumstock skottkärr sekatör
thing-vehicle: fordon bil lastbil buss truck traktor motorfordon maskin släp vagn transportmedel personbil
  motorcykel
thing-building: byggnad hus fastighet lokal lokaler bostad anläggning lägenhet byggnader rum villa byggnation
  fastigheter
thing-food: mat livsmedel måltid maträtt föda matvaror råvara ingrediens måltider rätter kost gurka tomat morot
  =kål =lök =ris havre äpple banan apelsin
thing-clothes: kläder plagg klädsel klädesplagg skor textil beklädnad arbetskläder uniform klädes dräkt
thing-plant: växt växter planta blomma träd gröda buske grönska gräs plantor örter
thing-animal: djur husdjur hund häst boskap fisk fågel kreatur katt däggdjur vilt kalkon räv- varg =björn mink
  =anka orm- =orm uggla höns gris
thing-child: barn elev småbarn ungdom unge barnet spädbarn minderårig skolbarn tonåring
thing-patient: patient sjuk vårdtagare klient sjukling brukare boende kund vårdbehövande
thing-customer: kund kunder gäst besökare klient konsument beställare köpare uppdragsgivare passagerare brukare
thing-student: elev student studerande studenter deltagare lärling elever skolbarn kursdeltagare
thing-staff: personal anställd medarbetare arbetstagare kollega personalen anställda bemanning arbetslag team
thing-goods: varor gods produkter material artiklar leverans paket last försändelse lager frakt produkt vara
thing-metal: metall stål järn aluminium koppar plåt mässing guld silver metaller rostfri legering zink tenn
  nickel titan platina brons =bly
thing-wood: trä virke timmer plank bräda träd massiv stock träbit träprodukt furu =gran =ek =ask björk teak
  masonit =mdf laminat
thing-stone: sten berg marmor granit grus mineral kalk tegel malm bergart
thing-textile: textil tyg garn ull läder skinn tråd väv fiber tyger =lin siden sammet nylon polyest filt-
thing-chemical: kemikalie ämne gas syra lösning färg lim lösningsmedel kemikalier bekämpningsmedel ämnen
thing-electric: el ström elektrisk kabel batteri elektronik ledning spänning elledning elnät
thing-water: vatten hav sjö flod våtmark dricksvatten vattendrag vattenledning kust
thing-image: bild foto film video illustration ritning grafik bilder teckning visuell
thing-sound: ljud musik röst buller ton akustik högtalare ljudet flöjt trumpet dragspel violin instrument
thing-computer: dator datorer it data programvara server mjukvara system digital nätverk surfplatta program
thing-language: språk ord översättning text uttal grammatik tal skrift
thing-health: hälsa sjukdom skada hälsotillstånd välbefinnande medicinsk ohälsa besvär
thing-law: lag regel föreskrift förordning bestämmelse lagar juridik regler avtal rättslig
thing-room: rum lokal sal utrymme kontor kök korridor toalett golv matsal
thing-energy: energi bränsle värme el kraft olja bensin ved kol
thing-weather: väder klimat vind regn snö is halka temperatur
thing-event: evenemang fest konferens möte tävling föreställning konsert mässa arrangemang
thing-emotion: empati känsla medkänsla tålamod förståelse sympati lyhörd inlevelse känslor omtanke
quality-careful: noggrann noggrannhet precision exakt omsorgsfull detalj ordningsam noga detaljer punktlig
  kvalitetsmed prioriter
quality-independent: självständig självgående initiativ egenansvar självständigt proaktiv drivande drivkraft
quality-flexible: flexibel anpassningsbar flexibilitet anpassa förändringsbenägen omställbar smidig
  anpassningsförmåga nyfiken omprioriter
quality-stress: stress stresstålig press tidspress stresshantering lugn stresstålighet =belastning =belastningen
quality-creative: kreativ kreativitet fantasi ide iderik konstnärlig innovativ nyskapande ideer nytänkande
quality-social: social utåtriktad samarbetsförmåga lagspelare kommunikativ trevlig bemötande service
  serviceinriktad vänlig ödmjuk lyhör hjälpsam artig
quality-strong: fysisk stark styrka tung kondition uthållig kroppsarbete tunga lyft uthållighet
quality-ethical: etik etisk moral ärlig integritet heder diskretion yrkesetik pålitlig ärlighet förtroende
  tystnadsplikt
quality-equality: jämställdhet mångfald inkludering likabehandling jämlikhet diskriminering rättvisa genus
  inkluder
quality-intercultural: interkulturell kultur mångkulturell kulturell internationell kulturer kulturskillnad
  internationella
quality-critical: kritisk analytisk logisk resonera tänkande kritiskt problemlösning reflektera strategiskt
quality-safe: säker säkerhet trygg skydd skyddsutrustning riskfri säkerhets trygghet säkerhetsföreskrift safety
quality-clean: hygien renlighet ren sanitär steril hygienisk rent renhet
quality-international: internationell utländsk utland global utlands världs export eu europeisk utrikes
thing-drawing: ritning ritningar skiss skisser konstruktionsritning diagram modell modeller plan mall schema
  specifikation specifikationer
thing-container: behållare tank tankar kärl låda lådor säck säckar fat burk flaska tunna kartong korg container
thing-pipe: rör slang slangar ledning ledningar pump pumpar ventil ventiler kran kranar kabel
thing-measure: temperatur tryck vikt längd mått nivå flöde hastighet volym fuktighet mätvärde halt
thing-raw-material: råvara råvaror råmaterial råämne material ämne halvfabrikat beståndsdel ingredienser
  substans
thing-data: data uppgifter statistik siffror information underlag resultat register statistiska
thing-goal: mål riktlinje riktlinjer strategi policy program målsättning handlingsplan inriktning åtgärdsplan
thing-fault: fel brist brister problem skada skador störning avvikelse defekt driftstopp haveri
thing-risk: risk risker fara faror olycka olyckor hot skaderisk farlig farliga
thing-order: beställning beställningar order bokning uppdrag förfrågan leverans leveranser offert offerter
thing-agreement: avtal kontrakt överenskommelse villkor anbud licens tillstånd löfte
thing-report: rapport rapporter redogörelse sammanställning utlåtande utredning artikel protokoll journal
  journaler
thing-public: allmänhet allmänheten publik medborgare samhället befolkning åhörare åskådare
thing-authority: myndighet myndigheter domstol nämnd regering kommun kommuner departement offentliga
thing-firm: företag organisation organisationer bolag firma näringsliv förening företaget företags
thing-family: familj familjer föräldrar barnen anhöriga släkt hushåll hemmet
thing-old-people: äldre åldring gamla senior seniorer pensionärer åldringar
thing-body: kropp kroppen muskel muskler led hud huvud rygg hand händer fot fötter
thing-surface: yta ytor vägg väggar golv tak fasad beläggning skikt
thing-road: väg vägar gata gator bro spår järnväg trafik
thing-land: mark jord åker fält terräng landskap område tomt
thing-time: schema tid tider tidplan arbetspass tidtabell arbetstid körschema
thing-method: metod metoder teknik tekniker förfarande rutin rutiner process processer arbetssätt
thing-theory: teori teorier begrepp princip principer hypotes kunskap vetenskap
thing-product: produkt produkter vara varor artikel sortiment produktion
thing-service: tjänst tjänster service bemötande kundservice betjäning
thing-price: pris priser kostnad kostnader avgift budget budgetar ekonomi ekonomiska
thing-sample: prov prover stickprov provtagning vävnadsprov analys testresultat
thing-treatment: behandling behandlingar terapi vård rehabilitering behandlingsplan åtgärd
thing-teaching: undervisning lektion lektioner utbildning kurs kurser övning övningar
thing-show: föreställning program uppträdande konsert scen film utställning framträdande
`;
