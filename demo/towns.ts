import type { Weighted } from './seeded-random.ts';

/** A town or district: its centre in WGS 84 decimal degrees. */
interface Town {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** A node of the demonstration region; `share` is its part of the region's people, and its towns are weighted alike. */
export interface RegionNode {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly towns: readonly Weighted<Town>[];
}

const town = (name: string, lat: number, lon: number, weight: number): Weighted<Town> => [
  { name, lat, lon },
  weight,
];

/** The four sub-areas of Västra Götaland, with real coordinates; weights are rough numbers of inhabitants in thousands. */
export const regionNodes: readonly RegionNode[] = [
  {
    id: 'goteborg',
    name: 'Göteborg',
    share: 0.46,
    towns: [
      town('Göteborg centrum', 57.7072, 11.9668, 90),
      town('Majorna', 57.6915, 11.9215, 60),
      town('Hisings Backa', 57.7515, 11.9745, 60),
      town('Biskopsgården', 57.7245, 11.8925, 45),
      town('Torslanda', 57.7235, 11.7705, 25),
      town('Angered', 57.7975, 12.0495, 55),
      town('Bergsjön', 57.7555, 12.0655, 30),
      town('Kortedala', 57.7475, 12.0285, 35),
      town('Frölunda', 57.6535, 11.9115, 60),
      town('Askim', 57.6275, 11.9355, 25),
      town('Örgryte', 57.6945, 12.0135, 40),
      town('Mölndal', 57.6557, 12.0134, 70),
      town('Partille', 57.7395, 12.1064, 40),
      town('Mölnlycke', 57.6595, 12.1185, 25),
      town('Lerum', 57.7705, 12.2695, 30),
      town('Kungälv', 57.871, 11.9805, 35),
      town('Nödinge', 57.8985, 12.0535, 25),
      town('Stenungsund', 58.0705, 11.8185, 22),
      town('Alingsås', 57.9304, 12.533, 35),
      town('Lilla Edet', 58.1335, 12.1245, 12),
    ],
  },
  {
    id: 'fyrbodal',
    name: 'Fyrbodal',
    share: 0.19,
    towns: [
      town('Uddevalla', 58.3498, 11.9356, 56),
      town('Trollhättan', 58.2837, 12.2886, 59),
      town('Vänersborg', 58.3807, 12.3234, 39),
      town('Åmål', 59.051, 12.7049, 12),
      town('Lysekil', 58.2743, 11.4358, 14),
      town('Strömstad', 58.936, 11.1714, 13),
      town('Mellerud', 58.7005, 12.4525, 9),
      town('Bengtsfors', 59.0305, 12.2275, 9),
      town('Munkedal', 58.4695, 11.6815, 10),
      town('Tanumshede', 58.7235, 11.3245, 13),
      town('Kungshamn', 58.3595, 11.2535, 9),
      town('Henån', 58.2395, 11.6765, 15),
      town('Färgelanda', 58.5675, 11.9955, 6),
      town('Ed', 58.9115, 11.9305, 5),
    ],
  },
  {
    id: 'skaraborg',
    name: 'Skaraborg',
    share: 0.19,
    towns: [
      town('Skövde', 58.3903, 13.8461, 57),
      town('Lidköping', 58.5052, 13.1577, 40),
      town('Mariestad', 58.7097, 13.8237, 25),
      town('Falköping', 58.1735, 13.551, 33),
      town('Skara', 58.3866, 13.4383, 19),
      town('Tidaholm', 58.1804, 13.9582, 13),
      town('Hjo', 58.3045, 14.2785, 9),
      town('Tibro', 58.4245, 14.1585, 11),
      town('Karlsborg', 58.5365, 14.5065, 7),
      town('Töreboda', 58.7055, 14.1265, 9),
      town('Götene', 58.5285, 13.4925, 13),
      town('Vara', 58.2615, 12.9545, 16),
      town('Nossebro', 58.1885, 12.7185, 6),
      town('Grästorp', 58.3325, 12.6815, 6),
      town('Hova', 58.8575, 14.2165, 5),
    ],
  },
  {
    id: 'sjuharad',
    name: 'Sjuhärad',
    share: 0.16,
    towns: [
      town('Borås', 57.721, 12.9401, 95),
      town('Fristad', 57.8265, 13.0105, 10),
      town('Viskafors', 57.6285, 12.8435, 8),
      town('Ulricehamn', 57.7916, 13.4188, 25),
      town('Kinna', 57.5075, 12.6945, 25),
      town('Skene', 57.4895, 12.6455, 10),
      town('Svenljunga', 57.4955, 13.1115, 11),
      town('Tranemo', 57.4865, 13.3515, 12),
      town('Herrljunga', 58.0775, 13.0265, 9),
      town('Vårgårda', 58.0335, 12.8085, 12),
      town('Bollebygd', 57.6685, 12.5715, 10),
    ],
  },
];
