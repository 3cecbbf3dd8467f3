import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Makes db/places/swedish-towns.ts of GeoNames' cities1000.txt, whose columns are at geonames.org/export/dump:
//   node --import tsx tools/places/build-towns.ts cities1000.txt

/** Smallest number of inhabitants of a town that is no seat of a municipality. */
const fewest = 5_000;
/** Seats of a country, county or municipality. */
const seat = /^PPL(?:A2?|C)$/;
const [, , file] = process.argv;
if (file === undefined) {
  throw new Error('Say where the file is: node --import tsx tools/places/build-towns.ts cities1000.txt');
}

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
const towns = new Map<string, { place: string; exactness: number }>();
for (const row of rows) {
  const [, name = '', , , lat = '', lon = '', , code = '', country, , , , , , population] = row;
  if (country !== 'SE' || (!seat.test(code) && Number(population) < fewest)) {
    continue;
  }
  // of two with one name one is placed by whole minutes, and wrongly
  const exactness = [lat, lon].filter(
    (degrees) => Math.abs(((Number(degrees) * 60) % 1) - 0.5) < 0.499,
  ).length;
  if (exactness >= (towns.get(name)?.exactness ?? -1)) {
    towns.set(name, { place: `${name}:${Number(lat).toFixed(3)}:${Number(lon).toFixed(3)}`, exactness });
  }
}
const places = [...towns.values()].map(({ place }) => place).sort(new Intl.Collator('sv').compare);
const lines: string[] = [];
for (const place of places) {
  const last = lines.at(-1);
  if (last === undefined || `${last};${place}`.length > 108) {
    lines.push(place);
  } else {
    lines[lines.length - 1] = `${last};${place}`;
  }
}
writeFileSync(
  path.join(import.meta.dirname, '../../db/places/swedish-towns.ts'),
  `// made by tools/places/build-towns.ts: do not edit

/**
 * The seats of Sweden's municipalities, and other towns and parts of towns of ${fewest.toLocaleString('en')} and more: name, latitude and longitude
 * (WGS 84), a line or semicolon between them. Of GeoNames (geonames.org), under CC BY 4.0.
 */
export const swedishTowns = \`
${lines.join('\n')}
\`;
`,
);
