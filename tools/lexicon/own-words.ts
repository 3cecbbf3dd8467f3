/** Words of work that the list lacks, in the form of its entries; own list. */
export const ownWords = `
asså
ba
bla
borta
budskickning/ADGvY
ente
excelark/ABDY
framme
gött
hen
iaf
int
makare/AEJY
me
mej
mkt
mä
najs
nere
ngn
ngt
nån
nåns
nåra
oxå
pga
rekond/ABDXY
rekonda/ADmNPTY
sen
siuskonsulent/ADHY
sms/ABDXY
sprita/ADmNPTY
spritning/ADGvY
ställage/CEFXY
sånna
tex
tomgods/ABDY
tvättare/AEJY
uppe
ute
vart
vil
vägvisa/ADmNPT
värd/ADGY
`;

/** `form: dictionary forms` that nobody means by it; own list. */
const leftOut = `
ben: be
bidraget: bidra
bilar: bila
borta: bort
byts: by
elektroniker: elektronik elektronika
finns: finna
fjärde: fjära
flytt: fly
framme: fram
förmån: förmå
grafiker: grafik
granne: grann
gött: göda
handla: handlägga
handlade: handlägga
katter: katta
katterna: katta
kläder: kläda kläd kläde
kvalitet: kvalite
lakan: laka
lät: lä
mej: meja
mekaniker: mekanik
mått: må
möts: mö
najs: najsa
nere: ner
nån: nå
nåns: nå
nåt: nå
order: ord
orders: ord
ordnar: orden
papper: papp pappa
planet: plan
rån: rå
saker: sake
sen: se
set: se
skydd: sky
skydda: sky
skylt: skyla
smet: sm
sms: sm
son: so
sot: so
spade: spa
spån: spå
staket: stake
syn: sy
tapet: tape
tekniker: teknik
träna: trä
undantaget: undanta
uppdraget: uppdra
uppe: upp
ute: ut
vart: varda
vin: vi
`;

/** Form → dictionary forms that it is not taken for. */
export const lemmasLeftOut: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  leftOut
    .trim()
    .split('\n')
    .map((line) => {
      const [form = '', lemmas = ''] = line.split(': ');
      return [form, new Set(lemmas.split(' '))];
    }),
);
