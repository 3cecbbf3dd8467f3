import { expect } from 'chai';
import { columnHeaders } from '../../../db/import/column-headers.ts';
import { importTargets } from '../../../db/import/import-target.ts';
import { ProblemList } from '../../../db/import/problem-list.ts';
import { findColumn, headerOf, profileColumns } from '../../../db/import/profile-columns.ts';
import { ProfileFileError } from '../../../db/import/profile-file-error.ts';
import { type ProfileKind, type ProfileRecord, profileKinds } from '../../../db/import/profile-record.ts';
import { readProfileFile } from '../../../db/import/read-profile-file.ts';
import { writeTemplate } from '../../../db/import/write-template.ts';
import { type LabelKind, labelOf } from '../../../matching/vocabulary/label-of.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../matching/vocabulary/vocabulary.ts';
import { createTestFiles, type TestFiles } from '../../support/text-files.ts';

describe('a sheet in Swedish', () => {
  let files: TestFiles;
  before(() => {
    files = createTestFiles();
  });
  after(() => files.remove());

  async function read(text: string, kind: ProfileKind = 'candidates'): Promise<ProfileRecord[]> {
    const records: ProfileRecord[] = [];
    for await (const batch of readProfileFile(files.write('sheet.csv', text), kind)) {
      records.push(...batch);
    }
    return records;
  }

  const valueIn = async (header: string, cell: string, kind: ProfileKind = 'candidates') => {
    const named = kind === 'candidates' ? 'Ärendenummer' : 'Titel';
    const [record] = await read(`${named}\t${header}\nA\t${cell}\n`, kind);
    const { reference: _reference, title: _title, ...value } = record?.value ?? {};
    return value;
  };

  /** What is said of the cell when it is held against the schema. */
  async function problemOf(header: string, cell: string, kind: ProfileKind = 'candidates') {
    const problems = new ProblemList('sheet.csv');
    const named = kind === 'candidates' ? 'Ärendenummer' : 'Titel';
    for (const record of await read(`${named};${header}\nA;${cell}\n`, kind)) {
      importTargets[kind].read(record, problems);
    }
    try {
      problems.throwAny();
      return null;
    } catch (error) {
      expect(error).to.be.instanceOf(ProfileFileError);
      return error instanceof ProfileFileError ? error.problems[0] : null;
    }
  }

  async function unknownColumn(name: string): Promise<string> {
    const error = await read(`Ärendenummer;${name}\nA;b\n`).then(
      () => expect.fail('the file was read'),
      (reason: unknown) => reason,
    );
    return error instanceof ProfileFileError ? (error.problems[0]?.message.sv ?? '') : '';
  }

  it('takes the headers that people have, whatever their case, signs and language', async () => {
    const [record] = await read(
      'ÄRENDENUMMER;Önskemål;Erfarenhet;Kan börja;Timmar i veckan;Väntar sedan:;Födelseår;Svenska;Förmåga: Stå;Läsa\n' +
        'G-1;Laga mat;diskade (8 mån);2026-12-01;10–20;2026-03-01;1990;B1;2;1\n',
    );
    expect(record?.value).to.deep.equal({
      reference: 'G-1',
      wishes: 'Laga mat',
      experience: [{ text: 'diskade', months: 8 }],
      availability: { from: '2026-12-01', hoursPerWeek: { min: 10, max: 20 } },
      waitingSince: '2026-03-01',
      birthYear: 1990,
      languages: { sv: 'B1' },
      abilities: { standing: { level: 2 }, reading: { level: 1 } },
    });
  });

  it('has a column of its own for each header of each kind', () => {
    for (const kind of profileKinds) {
      for (const [path, headers] of Object.entries(columnHeaders[kind])) {
        expect(profileColumns[kind].get(path.toLowerCase()), `${kind} ${path}`).to.not.equal(undefined);
        for (const header of headers) {
          expect(findColumn(kind, header)?.name, `${kind} ${header}`).to.equal(path);
        }
      }
      for (const column of profileColumns[kind].values()) {
        for (const lang of vocabularyLanguages) {
          const header = headerOf(kind, column)[lang];
          expect(findColumn(kind, header)?.path, `${kind} ${header}`).to.deep.equal(column.path);
        }
      }
    }
  });

  it('reads each word by what the product shows for it in either language', async () => {
    const columns: readonly [LabelKind, string, (id: string) => unknown][] = [
      ['times', 'Tider', (id) => ({ availability: { times: [id] } })],
      ['weekdays', 'Dagar', (id) => ({ availability: { weekdays: [id] } })],
      ['employment-forms', 'Anställningsformer', (id) => ({ employmentForms: [id] })],
      ['licences', 'Körkort', (id) => ({ licences: [id] })],
      ['supports', 'Stöd och anpassning', (id) => ({ needs: [{ support: id, strength: 'helpful' }] })],
      ['conditions', 'Att undvika', (id) => ({ avoids: [{ condition: id, strength: 'rather-not' }] })],
    ];
    const idsOf = {
      times: vocabulary.times,
      weekdays: vocabulary.weekdays,
      'employment-forms': vocabulary.employmentForms,
      licences: vocabulary.licences,
      supports: vocabulary.supports,
      conditions: vocabulary.conditions,
    } as const;
    for (const [list, header, expected] of columns) {
      for (const { id } of idsOf[list as keyof typeof idsOf]) {
        for (const lang of vocabularyLanguages) {
          const label = labelOf(list, id, lang);
          expect(await valueIn(header, label), label).to.deep.equal(expected(id));
        }
      }
    }
  });

  for (const [header, cell, value] of [
    ['Tider', 'förmiddag', { availability: { times: ['weekday-morning'] } }],
    [
      'Tider',
      'Vardag, förmiddag, Helg, kväll',
      { availability: { times: ['weekday-morning', 'weekend-evening'] } },
    ],
    ['Tider', 'vardagar', { availability: { times: ['weekday-morning', 'weekday-afternoon'] } }],
    [
      'Tider',
      'Förmiddag (6–12) | Eftermiddag (12–17)',
      { availability: { times: ['weekday-morning', 'weekday-afternoon'] } },
    ],
    ['Dagar', 'måndag, tis och ons', { availability: { weekdays: ['monday', 'tis och ons'] } }],
    [
      'Stöd',
      'Korta pauser (behövs), Lugn plats: underlättar',
      {
        needs: [
          { support: 'short-breaks', strength: 'needed' },
          { support: 'quiet-place', strength: 'helpful' },
        ],
      },
    ],
    [
      'Att undvika',
      'Högt ljud: Aldrig | Barn och unga',
      {
        avoids: [
          { condition: 'loud-noise', strength: 'never' },
          { condition: 'children', strength: 'rather-not' },
        ],
      },
    ],
    ['Språk', 'svenska: B1 | somaliska: Modersmål', { languages: { sv: 'B1', so: 'native' } }],
    ['Språk', 'Svenska A2, engelska: C1, nästan som ett modersmål', { languages: { sv: 'A2', en: 'C1' } }],
    [
      'Erfarenhet',
      'städade (2 år, för tungt, aldrig igen)|lager (kväll)',
      {
        experience: [
          { text: 'städade', months: 24, ended: { because: 'too-heavy', again: 'never' } },
          { text: 'lager (kväll)' },
        ],
      },
    ],
    ['Utdrag ur belastningsregistret', 'Kan visas', { registerExtract: true }],
    ['Kön', 'Kvinna', { sex: 'woman' }],
    ['Förmåga: Läsa, vem säger det', 'Personen själv', { abilities: { reading: { source: 'self' } } }],
    ['Nod', 'Göteborg', { nodeId: 'goteborg' }],
    ['Bostadsort', 'Lidköping', { travel: { from: { place: 'Lidköping' } } }],
    ['Status', 'Stängd', { status: 'closed' }],
  ] as const) {
    it(`reads “${cell}” under ${header}`, async () => {
      expect(await valueIn(header, cell)).to.deep.equal(value);
    });
  }

  it('reads what a role says in Swedish', async () => {
    const [role] = await read(
      'Titel;Arbetsmiljö;Det arbetsplatsen erbjuder;Krav: Stå;Krav: Stå, nödvändigt;Från och med;Lägsta ålder;Arbetsplats\n' +
        'Värd;Starka lukter: förekommer alltid | Värme (går att undvika);Samma handledare varje dag;2;ja;2027-01-07;-;W-1\n',
      'roles',
    );
    expect(role?.value).to.deep.equal({
      title: 'Värd',
      conditions: [
        { condition: 'strong-smells', presence: 'always' },
        { condition: 'heat', presence: 'avoidable' },
      ],
      supports: ['same-mentor'],
      demands: { standing: { level: 2, essential: true } },
      period: { from: '2027-01-07' },
      requires: { minAge: null },
      workplaceReference: 'W-1',
    });
  });

  it('names the row that Excel shows, after a cell with line breaks and an empty row, and the column by its header', async () => {
    const records = await read('Ärendenummer;Önskemål;Tider\nA;"en\nrad\ntill";\n;;\nB;x;nyss\n');
    expect(records.map(({ line }) => line)).to.deep.equal([2, 4]);
    const problems = new ProblemList('sheet.csv');
    for (const record of records) {
      importTargets.candidates.read(record, problems);
    }
    expect(() => problems.throwAny()).to.throw(
      ProfileFileError,
      'sheet.csv:4: Tider: "nyss" is not known here.',
    );
  });

  it('tells the cell and the nearest word as the product shows it', async () => {
    expect(await problemOf('Tider', 'Vardag, förmidag')).to.deep.include({
      field: 'Tider',
      cell: 'B2',
      line: 2,
    });
    expect((await problemOf('Att undvika', 'Hög ljud'))?.message.sv).to.equal(
      '"Hög ljud" är inte känt här. Kanske "Högt ljud".',
    );
    expect((await problemOf('Kön', 'K'))?.message.sv).to.equal(
      '"K" är inte känt här. Använd något av Kvinna, Man, Annat.',
    );
  });

  for (const [cell, sv] of [
    ['2026-1-7', 'ett datum utan nollor. Kanske 2026-01-07.'],
    ['7/1/2026', 'ett datum där dag och månad kan förväxlas. Kanske 2026-01-07 eller 2026-07-01.'],
    ['31/1/2026', 'dag/månad/år. Kanske 2026-01-31.'],
    ['1/31/2026', 'månad/dag/år. Kanske 2026-01-31.'],
    ['46023', 'ett kalkylarks löpnummer för en dag. Kanske 2026-01-01.'],
    ['20261201', 'ett datum utan bindestreck. Kanske 2026-12-01.'],
    ['2026-12-01 00:00:00', 'ett datum med klockslag. Kanske 2026-12-01.'],
    ['2026/12/01', 'ett datum med andra tecken. Kanske 2026-12-01.'],
    ['1 december 2026', 'ett datum i ord. Kanske 2026-12-01.'],
  ] as const) {
    it(`tells the form that a date must have, and what ${cell} looks like`, async () => {
      const problem = await problemOf('Väntar sedan', cell);
      expect(problem).to.include({ field: 'Väntar sedan', line: 2 });
      expect(problem?.message.sv).to.equal(`"${cell}" måste skrivas ÅÅÅÅ-MM-DD; det ser ut som ${sv}`);
      expect(problem?.message.en).to.match(/must be written YYYY-MM-DD; it looks like .*Perhaps 2026-/);
    });
  }

  it('tells of a place that is not known, and of coordinates that are swapped, under its own header', async () => {
    expect(await problemOf('Ort', 'Lidköping')).to.equal(null);
    const unknown = await problemOf('Ort', 'Lidkoping');
    expect(unknown).to.include({ field: 'Ort', cell: 'B2' });
    expect(unknown?.message.sv).to.include('Kanske "Lidköping"');
    const swapped = await problemOf('Latitud;Longitud', '11,97;57,70');
    expect(swapped).to.include({ field: 'Latitud', cell: 'B2' });
    expect(swapped?.message.sv).to.include('Omkastade? Kanske lat 57.7, lon 11.97.');
  });

  it('says of a day that is none, and of what is no date, what a date is', async () => {
    for (const cell of ['2026-02-30', 'snart']) {
      expect((await problemOf('Väntar sedan', cell))?.message.sv).to.equal(
        `"${cell}" är inte ett datum som finns, ÅÅÅÅ-MM-DD.`,
      );
    }
  });

  for (const [name, meant] of [
    ['Önskemol', 'Önskemål'],
    ['Erfarenhetr', 'Erfarenhet'],
    ['Anställningsfromer', 'Anställningsformer'],
    ['Timmar i vekan', 'Timmar i veckan'],
    ['Ehpitarna', null],
    ['Personnummer', null],
    ['Efternamn', null],
  ] as const) {
    it(`${meant === null ? 'suggests nothing' : `suggests “${meant}”`} for a column “${name}”`, async () => {
      const said = await unknownColumn(name);
      expect(/Kanske "(.+)"/u.exec(said)?.[1] ?? null).to.equal(meant);
    });
  }

  for (const hint of ['sep=;', 'SEP=;', 'sep=;;;;;', 'Sep=; ', '"sep=;"', '"sep=;";;;', 'sep=,']) {
    it(`passes over the line ${hint}`, async () => {
      const [record] = await read(`${hint}\r\nÄrendenummer;Önskemål\r\nA;Laga mat, helst\r\n`);
      expect(record).to.deep.include({
        line: hint.startsWith('"') ? 3 : 2,
        value: { reference: 'A', wishes: 'Laga mat, helst' },
      });
    });
  }

  it('writes templates in either language that it reads itself', async () => {
    for (const kind of profileKinds) {
      for (const lang of vocabularyLanguages) {
        const records = await read(writeTemplate(kind, lang), kind);
        const problems = new ProblemList('template');
        const [line] = records.map((record) => importTargets[kind].read(record, problems));
        problems.throwAny();
        expect(line, `${kind} ${lang}`).to.not.equal(null);
      }
      expect(writeTemplate(kind, 'sv'))
        .to.match(/Referens|Ärendenummer/)
        .and.not.match(/[a-z]\.[a-z]/);
    }
  });
});
