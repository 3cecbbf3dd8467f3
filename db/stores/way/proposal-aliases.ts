import { randomInt } from 'node:crypto';

/** Plants: words that say nothing of anybody, and are no given names. */
const plants = [
  'Akleja',
  'Asp',
  'Backsippa',
  'Björk',
  'Blåbär',
  'Blåklocka',
  'Blåsippa',
  'Bok',
  'Brakved',
  'Brunört',
  'Daggkåpa',
  'Förgätmigej',
  'Gran',
  'Groblad',
  'Gullviva',
  'Gulsporre',
  'Hagtorn',
  'Hallon',
  'Hassel',
  'Havtorn',
  'Humle',
  'Hundkex',
  'Hägg',
  'Hästhov',
  'Johannesört',
  'Kabbeleka',
  'Kamomill',
  'Kaprifol',
  'Kastanj',
  'Klöver',
  'Knipprot',
  'Kornell',
  'Krollilja',
  'Kråkbär',
  'Kungsljus',
  'Lavendel',
  'Liljekonvalj',
  'Lingon',
  'Ljung',
  'Lupin',
  'Lönn',
  'Mandelblom',
  'Mjölkört',
  'Mynta',
  'Nattviol',
  'Nypon',
  'Näckros',
  'Odon',
  'Olvon',
  'Ormbunke',
  'Penningblad',
  'Pion',
  'Plymspirea',
  'Pors',
  'Prästkrage',
  'Renfana',
  'Revsmörblomma',
  'Ringblomma',
  'Rönn',
  'Rödklint',
  'Röllika',
  'Salvia',
  'Skogsstjärna',
  'Slån',
  'Smultron',
  'Smörblomma',
  'Snöbär',
  'Snödroppe',
  'Solros',
  'Strandråg',
  'Sälg',
  'Tall',
  'Timjan',
  'Tranbär',
  'Trift',
  'Tulkört',
  'Tusensköna',
  'Vallmo',
  'Vide',
  'Vitsippa',
  'Vårlök',
  'Åkerbär',
  'Ängsklocka',
  'Älggräs',
] as const;

/** How many names are plain words before numbers are put to them. */
const plainTries = 4;

/**
 * Names to try for a proposal, in order, without end: first plain words, then words with a number. They are drawn by chance, so that
 * they follow from nothing.
 */
export function* proposalAliases(): Generator<string> {
  for (let tries = 0; ; tries += 1) {
    const plant = plants[randomInt(plants.length)] ?? plants[0];
    yield tries < plainTries
      ? plant
      : `${plant} ${randomInt(2, 10 ** Math.min(3 + Math.floor(tries / 10), 9))}`;
  }
}
