/** Words of work that the list lacks, in the form of its entries; own list. */
export const ownWords = `
budskickning/ADGvY
excelark/ABDY
rekond/ABDXY
rekonda/ADmNPTY
siuskonsulent/ADHY
sprita/ADmNPTY
spritning/ADGvY
ställage/CEFXY
tomgods/ABDY
värd/ADGY
vägvisa/ADmNPT
`;

/** `form: dictionary forms` that nobody means by it; own list. */
const leftOut = `
papper: papp pappa
kläder: kläda kläd kläde
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
