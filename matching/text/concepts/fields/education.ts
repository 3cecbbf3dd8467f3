/** Education: teaching at every level, child care, special needs, libraries for learning. */
export const education = `
teaching: lärare lärar undervis pedagog lektion lära elev skola skol utbild klassrum läroplan didakt ämneslär
  teacher teaching instruera instruktör läromedel kursplan lektor adjunkt magister handled inlärning bedömning
  läroplaner lektioner elevers elever undervisningsmat läxor klasser skolämnen undervisn klassen föreläsn
  undervisar inlärningsmat teach school pupils =vfu =trainer =tutor ämnesplan studieteknik hemkunsk
preschool: förskol barnträdgård förskola barnskötare barnskö dagis dagbarnvård barnomsorg daghem småbarn
  lekskola preschool montessori fröbel förskollär barngrupp kindergarten dagmamma barnens förskolebarn barnaktiv
  sånglek barngrupper children vila vilan sovvila vilostund söva sandlåda hallen utegård vagga overaller =bvc
  inskoln knatte sångsaml
child-care: barn barnvakt barnpass barnflicka nanny barnskötare lek leka barnomsorg barnsäng blöj nattning
  skjutsa lekar babysit barnens småbarn badar nattar leksaker lekplats matar barntillsyn children kids childcare
  sandlåda söva vila sovande
primary-school: grundskol lågstad mellanstad klasslär småskol folkskol fritidshem fritidspedag fritids skolbarn
  grundlärare
secondary-school: gymnasi högstadi yrkeslär ämneslär gymnasielär studier gymnasieskol studentex program
university: universitet högskol professor lektor docent akademi doktorand forskarutb student studierekt fakultet
  institution föreläs rektor campus adjunkt dekan seminari högskoleutbildn kursfordr forskarstud akademisk
  akademiska studerande föreläsningar kursinneh uppsatser
special-education: specialpedag speciallär särskol stödundervis dyslexi elevassist läsinlär inlärningssvår
  resurslär teckenspråk specialundervis elevstöd resursperson inlärningssvårigheter åtgärdsprogr
  undervisningsgrupp
adult-education: vuxenutb folkhögskol studiecirkel studieförb komvux kursledar kurs kurser fortbildn vidareutb
  personalutb utbildare livslångt cirkelled kompetensutv utbildning träningskurs workshop kursdeltagare
  utbildningsmat utbildningsbehov fortbildning kursverks kursplaner internutb utbildningsprogr deltagarna
  utbildningstillf =trainer mentor =ykb handledarutb
school-leadership: rektor skolledar skolchef studierekt förskolechef skoladmin skolverk läroplansutv
  utbildningsled utbildningschef bildning skolutveckl skolans undervisningspers läroplanens skolverksamhet
  skolor utbildningsverks skolförvaltn lärarpersonal
study-guidance: studievägl yrkesvägl syv studierådg karriärvägl studiehand syo
school-yard: rastvakt rast skolgård skolvärd kamratstöd elevhälsa lekplats mellanmål skolbuss skolväg skolmat
  läxhjälp läxor klassresa korridor raster skolgården rastvärd matsalen skolbarn rastaktiv bokstund läxstuga
  klassrum klass klassen vandrande hemkunskapen elevkafe sandlåda rastlek
driving-school: trafiklär körskol körlektion bilskol trafikskol körkort uppkörning förarprov körlektioner
  körundervisn trafikregler trafikkunskap provkörn
language-teaching: språklär sfi svenska engelsklär språkundervis modersmålslär språkutbild esl andraspråk
  språkstöd språkträning
music-teaching: musiklär pianolär musikskol kulturskol sångpedag danslär danspedag dramapedag musikpedag bildlär
  slöjdlär
pedagogy: pedagogik didaktik läroplansteori utbildningsvet lärande bildning inlärning undervisningsmet
  utbildningsplan kursutveck undervisningsmat
examination: prov prov- betyg examen tentamen betygsätt rätta examin test kunskapsprov bedöm
`;
