import type { SeededRandom } from './seeded-random.ts';

const womensNames = [
  'Alva',
  'Amina',
  'Birgitta',
  'Cecilia',
  'Elsa',
  'Farah',
  'Gunilla',
  'Hanna',
  'Ingrid',
  'Jasmin',
  'Karin',
  'Leila',
  'Maja',
  'Noor',
  'Olena',
  'Pia',
  'Rut',
  'Selam',
  'Tuva',
  'Yasmine',
];
const mensNames = [
  'Adam',
  'Bengt',
  'Dawit',
  'Emil',
  'Fredrik',
  'Gustav',
  'Hassan',
  'Ivan',
  'Jonas',
  'Kalle',
  'Lars',
  'Mahdi',
  'Nils',
  'Omar',
  'Petter',
  'Rune',
  'Samir',
  'Tore',
  'Viktor',
  'Åke',
];
const firstHalves = [
  'Kvist',
  'Ljung',
  'Sten',
  'Alm',
  'Vass',
  'Berg',
  'Hassel',
  'Tall',
  'Mård',
  'Åker',
  'Rönn',
  'Svan',
];
const secondHalves = [
  'mosse',
  'gläns',
  'fåra',
  'tuva',
  'vinge',
  'källare',
  'stråle',
  'stubbe',
  'glimt',
  'hage',
];

/** A person's name that no one should bear: a common first name with a made-up surname. */
export function inventName(sex: 'woman' | 'man' | 'other', random: SeededRandom): string {
  const firstNames =
    sex === 'woman' ? womensNames : sex === 'man' ? mensNames : [...womensNames, ...mensNames];
  return `${random.pick(firstNames)} ${random.pick(firstHalves)}${random.pick(secondHalves)}`;
}
