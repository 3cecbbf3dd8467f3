/** Words of work that the list lacks, in the form of its entries; own list. */
export const ownWords = `
budskickning/ADGvY
excelark/ABDY
makare/AEJY
rekond/ABDXY
rekonda/ADmNPTY
siuskonsulent/ADHY
sprita/ADmNPTY
spritning/ADGvY
ställage/CEFXY
tvättare/AEJY
tomgods/ABDY
värd/ADGY
vägvisa/ADmNPT
`;

/** `form: dictionary forms` that nobody means by it; own list. */
const leftOut = `
ben: be
bidraget: bidra
byts: by
elektroniker: elektronik elektronika
finns: finna
fjärde: fjära
flytt: fly
förmån: förmå
grafiker: grafik
granne: grann
handla: handlägga
handlade: handlägga
kläder: kläda kläd kläde
kvalitet: kvalite
lakan: laka
lät: lä
mekaniker: mekanik
mått: må
möts: mö
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
