import type { WordClass } from '../../matching/lexicon/lemma.ts';

/**
 * `dictionary form: other forms`, own list. A word that ends in one of these and whose forms are words goes the same
 * way: *skriva* is the model of *beskriva*.
 */
const irregularVerbs = `
be: ber bad bett bedd bedja beder bedda bes
binda: binder band bundit bunden bundet bundna
bita: biter bet bitit biten bitet bitna
bjuda: bjuder bjöd bjudit bjuden bjudet bjudna
bli: blir blev blivit bliven bliva
brinna: brinner brann brunnit
brista: brister brast brustit
bryta: bryter bröt brutit bruten brutet brutna
bära: bär bar burit buren buret burna
dra: drar drog dragit dragen draget dragna draga dras
dricka: dricker drack druckit drucken drucket
driva: driver drev drivit driven drivet drivna
dyka: dyker dök dykit dykt
dö: dör dog dött
falla: faller föll fallit fallen fallet fallna
fara: far for farit faren
finna: finner fann funnit funnen funnet funna
finnas: finns fanns funnits
flyga: flyger flög flugit
flyta: flyter flöt flutit
frysa: fryser frös frusit frusen fruset frusna
få: får fick fått
försvinna: försvinner försvann försvunnit försvunnen försvunnet försvunna
ge: ger gav gett givit giv given givet givna giva gavs getts ges
gnida: gnider gned gnidit
gripa: griper grep gripit gripen gripet gripna
gråta: gråter grät gråtit
gå: går gick gått gången gånget gångna
göra: gör gjorde gjort gjord gjorda görs gjordes gjorts
ha: har hade haft hava
heta: heter hette hetat
hinna: hinner hann hunnit
hugga: hugger högg huggit huggen hugget huggna
hålla: håller höll hållit hållen hållet hållna
kliva: kliver klev klivit
klyva: klyver klöv kluvit kluven kluvet kluvna
knyta: knyter knöt knutit knuten knutet knutna
komma: kommer kom kommit kommen kommet komna
krypa: kryper kröp krupit
kunna: kan kunde kunnat
le: ler log lett
leva: lever levde levt levat
lida: lider led lidit liden
ligga: ligger låg legat
ljuga: ljuger ljög ljugit
ljuda: ljuder ljöd ljudit
löpa: löper löpte löpt lupit
låta: låter lät låtit
lägga: lägger lade la lagt lagd lagda läggs lades lagts
minnas: minns mindes mints
niga: niger neg nigit
njuta: njuter njöt njutit
nysa: nyser nös nyst
pipa: piper pep pipit
rida: rider red ridit riden
rinna: rinner rann runnit
riva: river rev rivit riven rivet rivna
ryta: ryter röt rutit
se: ser såg sett sedd sedda ses sågs setts
sitta: sitter satt suttit sutten
sjuda: sjuder sjöd sjudit
sjunga: sjunger sjöng sjungit sjungen sjungna
sjunka: sjunker sjönk sjunkit sjunken sjunkna
skilja: skiljer skilde skilt skild skilda skiljs skildes skilts
skina: skiner sken skinit
skjuta: skjuter sköt skjutit skjuten skjutet skjutna
skola: ska skall skulle skolat
skrika: skriker skrek skrikit
skriva: skriver skrev skrivit skriven skrivet skrivna
skryta: skryter skröt skrutit
skära: skär skar skurit skuren skuret skurna
slippa: slipper slapp sluppit
slita: sliter slet slitit sliten slitet slitna
sluta: sluter slöt slutit sluten slutet slutna
slå: slår slog slagit slagen slaget slagna slås slogs slagits
smyga: smyger smög smugit
smörja: smörjer smorde smort smord smorda smörjs smordes
snyta: snyter snöt snutit
sova: sover sov sovit
spinna: spinner spann spunnit spunnen
sprida: sprider spred spridit spritt spridd spridda
springa: springer sprang sprungit sprungen sprungna
sticka: sticker stack stuckit stucken stucket stuckna
stiga: stiger steg stigit stigen
stinka: stinker stank stunkit
stjäla: stjäl stal stulit stulen stulet stulna stjäls
strida: strider stred stridit stridd
stryka: stryker strök strukit struken struket strukna
stå: står stod stått
suga: suger sög sugit
supa: super söp supit
svida: svider sved svidit
svika: sviker svek svikit sviken svikna
svälja: sväljer svalde svalt
svära: svär svor svurit svuren
säga: säger sade sa sagt sagd sagda sägs sades sagts
sälja: säljer sålde sålt såld sålda säljs såldes sålts
sätta: sätter satte satt satta sätts sattes satts
ta: tar tog tagit tagen taget tagna taga tas togs tagits
tiga: tiger teg tigit
tvinga: tvingar tvang tvungit tvungen tvunget tvungna
töras: törs tordes torts
umgås: umgicks umgåtts
vara: är var varit vore
veta: vet visste vetat
vika: viker vek vikit vikt viken viket vikna
vilja: vill ville velat
vina: viner ven vinit
vinna: vinner vann vunnit vunnen vunnet vunna
vrida: vrider vred vridit vriden vridet vridna
välja: väljer valde valt vald valda väljs valdes valts
vänja: vänjer vande vant vand vanda vänjs vandes vants
växa: växer växte växt vuxit växande
äta: äter åt ätit äten ätet ätna
`;

const irregularNouns = `
and: änder
ande: anden andar
bok: böcker
bonde: bönder
brand: bränder
broder: bröder
bror: bröder
data: datan
dotter: döttrar
fader: fäder
examen: examina
far: fäder
fot: fötter
förälder: föräldrar
get: getter
gås: gäss
hand: händer
huvud: huvuden
historia: historien
kilo: kilon
klo: klor
ko: kor
kläder: klädernas
land: länder
ledamot: ledamöter
lus: löss
man: män
moder: mödrar
mor: mödrar
mun: munnen munnar
mus: möss
natt: nätter
nöt: nötter
officer: officerare
pengar: pengarna
pojke: pojken pojkar
rand: ränder
ros: rosor
rot: rötter
son: söner
spade: spaden spadar
spång: spänger
stad: städer
stand: ständer
stång: stänger
strand: stränder
tand: tänder
toffel: tofflor
tång: tänger
tomte: tomten tomtar
tå: tår
ton: tonnet
valnöt: valnötter
våg: vågor
åder: ådror
öga: ögon ögonen
öra: öron öronen
`;

const irregularAdjectives = `
bra: bättre bäst bästa
dålig: sämre sämst sämsta
få: färre
gammal: gammalt gamla gamle äldre äldst äldsta
god: bättre bäst bästa
grov: grövre grövst grövsta
hög: högre högst högsta
liten: litet lilla lille små smått mindre minst minsta
lång: längre längst längsta
låg: lägre lägst lägsta
mycken: mycket mera mer mest mesta
många: fler flera flest flesta
nära: närmare närmast närmaste
stor: större störst största
trång: trängre trängst
tung: tyngre tyngst tyngsta
ung: yngre yngst yngsta
`;

/** A word whose forms no rule makes. */
export interface IrregularWord {
  readonly wordClass: WordClass;
  readonly lemma: string;
  readonly forms: readonly string[];
}

const wordsOf = (wordClass: WordClass, list: string): IrregularWord[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', forms = ''] = line.split(': ');
      return { wordClass, lemma, forms: forms.split(' ') };
    });

/** All words of the lists, verbs first. */
export const irregularWords: readonly IrregularWord[] = [
  ...wordsOf('verb', irregularVerbs),
  ...wordsOf('noun', irregularNouns),
  ...wordsOf('adjective', irregularAdjectives),
];
