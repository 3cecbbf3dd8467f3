/** `dictionary form: other forms`, of words that people use about work and whose stem changes. Own list. */
const formsByBase = `
jobba: joba joba jobbar jobbade jobbat jobb jobbet jobben arbeta arbetar arbetade arbetat arbete arbetet arbeten arbetena
bok: boken böcker böckerna böckernas
hand: handen händer händerna
fot: foten fötter fötterna
man: män männen
natt: natten nätter nätterna
stad: städer staden
ko: kor korna kon
gå: går gick gått gående går
stå: står stod stått stående
ge: ger gav gett givit
ta: tar tog tagit tas
se: ser såg sett
bära: bär bar burit bärs bärande
skära: skär skar skurit skuren
köra: kör körde kört körs körning
röja: röjer röjde röjt röjning
göra: gör gjorde gjort görs
sälja: säljer sålde sålt säljs försäljning
sätta: sätter sattep sätts
lägga: lägger lade la lagt läggs
hålla: håller höll hållit hålls
hjälpa: hjälper hjälpte hjälpt hjälp hjälpas
springa: springer sprang sprungit spring springande
skriva: skriver skrev skrivit skrivs skrivning
stryka: stryker strök strukit stryks strykning
sjunga: sjunger sjöng sjungit
rida: rider red ridit
sy: syr sydde sytt sys syning
bre: brer bredde brett brer
klä: klär klädde klätt kläs
sprita: spritar
byta: byter bytte bytt byts byte
vika: viker vek vikt vikit viks vikning
riva: river rev rivit
hänga: hänger hängde hängt hängs
låna: lånar lånade lånat
läsa: läser läste läst läsning läsande
köpa: köper köpte köpt
packa: packar
vattna: vattning
träna: träning
tvätta: tvättas
svara: svarar
sova: sover sov sovit
sitta: sitter satt suttit sittande
ligga: ligger låg legat
kunna: kan kunde kunnat
äta: äter åt ätit
följa: följer följde följt
prata: pratar snacka snackar
måla: målning
välja: väljer valde valt
fönster: fönstret fönstren fönsterna
papper: papperet pappret papperen
möbel: möbler möblerna möbeln
nyckel: nycklar nycklarna nyckeln
cykel: cyklar cyklarna cykeln
kabel: kablar kablarna kabeln
trädgård: trädgården trädgårdar
dator: datorer datorn datorerna
verktyg: verktygen verktyget
lager: lagret lagren
lunch: lunchen luncher
höjd: höjder höjden
hög: högt höga höghet
kall: kallt kalla
varm: varmt varma
hård: hårt hårda
tung: tungt tunga tyngre
lugn: lugnt lugna lugnare
sax: saxar saxen
huvud: huvudet
gammal: gamla äldre
liten: litet små mindre
besökare: besökaren besökarna besökares
skrivare: skrivaren skrivarna
stege: stegar stegarna stegen
rolig: roligt roliga
`;

/** Folded form → dictionary form, for forms that cutting an ending doesn't bring together. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  formsByBase
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [word = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form) => [form, word] as const);
    }),
);

/** Words that end like an inflection and are none: nothing is cut from them. */
export const uninflectedWords: ReadonlySet<string> = new Set(
  `skrivare stege order ordning besökare fönster papper lager vatten socker nummer äldre samma extra lärare data kamera morgon sommar vinter källare skola
   dagis eget eleven lunch bingo musik museum datum larm truck gardin garderob djur hem hemma mat fisk arkiv`.split(
    /\s+/u,
  ),
);
