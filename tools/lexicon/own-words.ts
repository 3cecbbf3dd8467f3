/** Words of work that the list lacks, in the form of its entries; own list. */
export const ownWords = `
borta
budskickning/ADGvY
excelark/ABDY
framme
makare/AEJY
nere
rekond/ABDXY
rekonda/ADmNPTY
siuskonsulent/ADHY
sms/ABDXY
sprita/ADmNPTY
spritning/ADGvY
ställage/CEFXY
tomgods/ABDY
tvättare/AEJY
uppe
ute
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
handla: handlägga
handlade: handlägga
katter: katta
katterna: katta
kläder: kläda kläd kläde
kvalitet: kvalite
lakan: laka
lät: lä
mekaniker: mekanik
mått: må
möts: mö
nere: ner
nåt: nå
order: ord
orders: ord
ordnar: orden
papper: papp pappa
planet: plan
rån: rå
saker: sake
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
