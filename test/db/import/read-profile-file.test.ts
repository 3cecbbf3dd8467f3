import { expect } from 'chai';
import iconv from 'iconv-lite';
import { ProfileFileError } from '../../../db/import/profile-file-error.ts';
import type { ProfileKind, ProfileRecord } from '../../../db/import/profile-record.ts';
import { type ReadOptions, readProfileFile } from '../../../db/import/read-profile-file.ts';
import { createTestFiles, type TestFiles } from '../../support/text-files.ts';

describe('readProfileFile', () => {
  let files: TestFiles;
  before(() => {
    files = createTestFiles();
  });
  after(() => files.remove());

  async function read(
    name: string,
    content: string | Uint8Array,
    kind: ProfileKind = 'candidates',
    options: ReadOptions = {},
  ): Promise<ProfileRecord[]> {
    const records: ProfileRecord[] = [];
    for await (const batch of readProfileFile(files.write(name, content), kind, options)) {
      records.push(...batch);
    }
    return records;
  }

  async function failure(...args: Parameters<typeof read>): Promise<string> {
    const error = await read(...args).then(
      () => expect.fail('the file was read'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ProfileFileError);
    const problems = (error as ProfileFileError).problems;
    return problems.map(({ line, field, message }) => `${line}|${field}|${message.en}`).join('\n');
  }

  describe('of JSON Lines', () => {
    it('gives each object with its line, over empty lines, a byte order mark and CRLF', async () => {
      const records = await read('a.jsonl', '\uFEFF{"wishes":"åäö"}\r\n\r\n{"wishes":"é"}');
      expect(records).to.deep.equal([
        { line: 1, value: { wishes: 'åäö' }, problems: [] },
        { line: 3, value: { wishes: 'é' }, problems: [] },
      ]);
    });

    it('reads the same whatever the size of the pieces that it comes in', async () => {
      const lines = Array.from(
        { length: 9_000 },
        (_, index) => `{"wishes":"${'räksmörgås '.repeat(5)}${index}"}`,
      );
      const records = await read('large.jsonl', lines.join('\n'));
      expect(records).to.have.length(9_000);
      expect(records.at(-1)).to.deep.include({ line: 9_000 });
      expect(records.map((record) => JSON.stringify(record.value))).to.deep.equal(lines);
    });

    it('tells a broken line from one where the file was cut', async () => {
      const records = await read('broken.jsonl', '{"wishes":"a"\n[1]\n{"wishes":"b","exp');
      expect(records.map(({ problems }) => problems[0]?.message.en)).to.deep.equal([
        'Is not JSON from character 14 on.',
        'Must be one JSON object a line: {"reference": "…", …}.',
        'The file ends in the middle of this line; it is cut. Export it again.',
      ]);
      expect(records.map(({ problems }) => problems[0]?.line)).to.deep.equal([1, 2, 3]);
    });

    it('reads no line that is nested without end or has values without end, and says so', async () => {
      const lines = ['{"wishes":'.repeat(200_000), `{"groups":[${'1,'.repeat(200_000)}1]}`, '{"wishes":"a"}'];
      const records = await read('bomb.jsonl', lines.join('\n'));
      expect(records.map(({ problems }) => problems.map(({ message }) => message.sv))).to.deep.equal([
        ['Är nästlad djupare än 32 nivåer.'],
        ['Har fler än 5000 värden.'],
        [],
      ]);
    });

    it('does not repeat what a broken line holds', async () => {
      const [record] = await read('secret.jsonl', '{"wishes": hemligt}\n');
      expect(record?.problems[0]?.message).to.deep.equal({ en: 'Is not JSON.', sv: 'Är inte JSON.' });
    });
  });

  describe('of CSV', () => {
    it("reads Excel's: byte order mark, semicolons, decimal commas, quotes with line breaks", async () => {
      const [first, second] = await read(
        'excel.csv',
        '\uFEFFreference;wishes;travel.from.lat;availability.hoursPerWeek.min;registerExtract\r\n' +
          '"G-1";"Laga ""mat""\r\noch; duka";57,7;7,5;SANT\r\n' +
          '\r\nG-2;Städa;;;nej\r\n;;;;\r\n',
      );
      expect(first).to.deep.include({
        line: 2,
        value: {
          reference: 'G-1',
          wishes: 'Laga "mat"\noch; duka',
          travel: { from: { lat: 57.7 } },
          availability: { hoursPerWeek: { min: 7.5 } },
          registerExtract: true,
        },
        problems: [],
      });
      expect(second, 'the sheet has an empty row 3').to.deep.include({
        line: 4,
        value: { reference: 'G-2', wishes: 'Städa', registerExtract: false },
        problems: [],
      });
    });

    for (const [name, separator] of [
      ['commas', ','],
      ['tabs', '\t'],
      ['semicolons', ';'],
    ] as const) {
      it(`tells ${name} from the header`, async () => {
        const text = `reference${separator}wishes${separator}birthYear\nA${separator}b${separator}1990\n`;
        expect((await read('separated.csv', text))[0]?.value).to.deep.equal({
          reference: 'A',
          wishes: 'b',
          birthYear: 1990,
        });
      });
    }

    it("follows Excel's own hint of the separator", async () => {
      const [record] = await read('hint.csv', 'sep=|\r\nreference|wishes\r\nA|b\r\n');
      expect(record, 'the hint is no row of the sheet').to.deep.include({
        line: 2,
        value: { reference: 'A', wishes: 'b' },
      });
    });

    it('reads lists with strengths, months, levels and languages', async () => {
      const [record] = await read(
        'lists.csv',
        'reference;needs;avoids;experience;languages;licences;availability.times;abilities.attention;abilities.memory.source\n' +
          'A;written-instructions:needed|quiet-place;loud-noise:never,children;diskade, mest (8 mån)|städade (1,5 år);sv:B1|so:C2;-;weekday-morning, weekend-night;2;coach\n',
      );
      expect(record?.value).to.deep.equal({
        reference: 'A',
        needs: [
          { support: 'written-instructions', strength: 'needed' },
          { support: 'quiet-place', strength: 'helpful' },
        ],
        avoids: [
          { condition: 'loud-noise', strength: 'never' },
          { condition: 'children', strength: 'rather-not' },
        ],
        experience: [
          { text: 'diskade, mest', months: 8 },
          { text: 'städade', months: 18 },
        ],
        languages: { sv: 'B1', so: 'C2' },
        licences: [],
        availability: { times: ['weekday-morning', 'weekend-night'] },
        abilities: { attention: { level: 2 }, memory: { source: 'coach' } },
      });
    });

    it('reads wishes in order, how what was tried ended, stretches, days and the coach’s notes', async () => {
      const [record] = await read(
        'said.csv',
        'reference;wishesInOrder;experience;longestStretch.standing;availability.weekdays;coachNotes\n' +
          'A;Bibliotek, helst|Odla;städade (2 år, too-heavy, never)|odlade (gladly)|lager (kväll);60;tuesday|friday;ringde den 3:e\n',
      );
      expect(record?.value).to.deep.equal({
        reference: 'A',
        wishesInOrder: ['Bibliotek, helst', 'Odla'],
        experience: [
          { text: 'städade', months: 24, ended: { because: 'too-heavy', again: 'never' } },
          { text: 'odlade', ended: { again: 'gladly' } },
          { text: 'lager (kväll)' },
        ],
        longestStretch: { standing: 60 },
        availability: { weekdays: ['tuesday', 'friday'] },
        coachNotes: 'ringde den 3:e',
      });
    });

    it('reads that a role requires nothing, its days and its stretches', async () => {
      const [role] = await read(
        'requires.csv',
        'title;requires.licence;requires.minAge;requires.registerExtract;weekdays;demands.standing;demands.standing.stretchMinutes\n' +
          'Värd;-;-;nej;monday;2;90\n',
        'roles',
      );
      expect(role?.value).to.deep.equal({
        title: 'Värd',
        requires: { licence: null, minAge: null, registerExtract: false },
        weekdays: ['monday'],
        demands: { standing: { level: 2, stretchMinutes: 90 } },
      });
    });

    it("reads a role's tasks with hours and a workplace's mentors with places", async () => {
      const [role] = await read(
        'role.csv',
        'title;tasks;demands.standing;demands.standing.essential;languages.sv\nVärd;Duka (2,5 h)|Torka bord;2;ja;A2\n',
        'roles',
      );
      expect(role?.value).to.deep.equal({
        title: 'Värd',
        tasks: [{ text: 'Duka', hoursPerWeek: 2.5 }, { text: 'Torka bord' }],
        demands: { standing: { level: 2, essential: true } },
        languages: { sv: 'A2' },
      });
      const [workplace] = await read(
        'place.csv',
        'name;mentors\nLind;Anna (2 platser, 2026-05-01)|Bo|Eva (1)\n',
        'workplaces',
      );
      expect(workplace?.value).to.deep.equal({
        name: 'Lind',
        mentors: [
          { name: 'Anna', places: 2, trainedOn: '2026-05-01' },
          { name: 'Bo' },
          { name: 'Eva', places: 1 },
        ],
      });
    });

    it('reports each cell that can not be read, with its line and column', async () => {
      const [record] = await read(
        'cells.csv',
        'reference;birthYear;registerExtract;languages\nA;tolv;kanske;svenska\n',
      );
      expect(record?.problems.map(({ line, field, message }) => [line, field, message.en])).to.deep.equal([
        [2, 'birthYear', 'Must be a number, e.g. 7 or 57,70.'],
        [2, 'registerExtract', 'Must be ja or nej.'],
        [2, 'languages', 'Must be like sv:B1|so:C2.'],
      ]);
      expect(record?.problems[0]?.message.sv).to.equal('Måste vara ett tal, t.ex. 7 eller 57,70.');
    });

    it('refuses unknown, repeated and missing columns, with the name that was perhaps meant', async () => {
      expect(await failure('columns.csv', 'referense;wishes;Wishes;personnummer\nA;b;c;d\n')).to.equal(
        [
          '1|referense|There is no such column for candidates. Maybe "reference".',
          '1|Wishes|This column is there twice.',
          '1|personnummer|There is no such column for candidates.',
          '1|reference|This column is missing. --template candidates writes a file that has all of them.',
        ].join('\n'),
      );
    });

    it('suggests a column for a name that comes near it, and none for another', async () => {
      const meant = async (name: string) =>
        /Maybe "(.+)"/.exec(await failure(`near-${name}.csv`, `reference;${name}\nA;b\n`))?.[1];
      const names = ['wihses', 'registerExtrakt', 'employment', 'nodId', 'foo', 'x', 'tit', 'workplace'];
      expect(await Promise.all(names.map(meant))).to.deep.equal([
        'wishes',
        'registerExtract',
        'employmentForms',
        'nodeId',
        ...Array.from({ length: 4 }),
      ]);
    });

    it('refuses two columns that mean the same', async () => {
      const header = 'reference;abilities.attention;abilities.attention.level\n';
      expect(await failure('same.csv', header)).to.equal(
        '1|abilities.attention.level|This column is there twice.',
      );
    });

    it('reports a row that is cut and refuses a file that ends inside quotes', async () => {
      const [, cut] = await read('cut.csv', 'reference;wishes;sex\nA;b;man\nB;lag');
      expect(cut?.problems[0]).to.deep.include({ line: 3, field: '' });
      expect(cut?.problems[0]?.message).to.deep.equal({
        en: 'Has 2 cells where the header has 3; a quote or separator is missing, or the file is cut here.',
        sv: 'Har 2 celler där rubrikraden har 3; ett citattecken eller skiljetecken saknas, eller så är filen avklippt här.',
      });
      expect(await failure('quote.csv', 'reference;wishes\nA;"laga\nB;"c\n')).to.match(/quote/);
      expect(await failure('open.csv', 'reference;wishes\nA;"laga mat\n')).to.equal(
        '2||The file ends inside a quoted cell; it is cut, or a quote is missing in it or before.',
      );
      expect(await failure('empty.csv', '')).to.equal('null||Is empty.');
    });
  });

  describe('of an encoding', () => {
    const text = 'reference;wishes\nA;Laga mat\nB;Städa på förskola\n';

    it('decodes UTF-16 with a byte order mark, as Excel saves "Unicode text"', async () => {
      for (const encoding of ['utf-16le', 'utf-16be']) {
        const records = await read('utf16.csv', iconv.encode(text, encoding, { addBOM: true }));
        expect(records[1]?.value, encoding).to.deep.equal({ reference: 'B', wishes: 'Städa på förskola' });
      }
    });

    it('refuses Windows-1252 with line and byte, and reads it when told', async () => {
      const bytes = iconv.encode(text, 'windows-1252');
      expect(await failure('latin.csv', bytes)).to.match(
        /^3\|\|Is not UTF-8 \(byte 33 of the file\)\. Save it as UTF-8/,
      );
      const records = await read('latin.csv', bytes, 'candidates', { encoding: 'windows-1252' });
      expect(records[1]?.value).to.deep.equal({ reference: 'B', wishes: 'Städa på förskola' });
      expect(
        await failure('latin.jsonl', iconv.encode('{"wishes":"x"}\n{"wishes":"å"}\n', 'latin1')),
      ).to.match(/^2\|\|Is not UTF-8/);
    });

    it('refuses UTF-16 without a mark and UTF-16 that is cut', async () => {
      expect(await failure('bare.csv', iconv.encode(text, 'utf-16le', { addBOM: false }))).to.match(
        /UTF-16 without/,
      );
      const cut = iconv.encode(text, 'utf-16le', { addBOM: true }).subarray(0, -1);
      expect(await failure('cut16.csv', cut)).to.match(/broken or cut/);
    });

    it('says that a file is cut when it ends in the middle of a character', async () => {
      const bytes = Buffer.from('{"wishes":"a"}\n{"wishes":"å"}', 'utf8').subarray(0, -3);
      expect(await failure('half.jsonl', bytes)).to.equal(
        '2||The file ends in the middle of a character; it is cut. Export it again.',
      );
    });

    it('refuses letters that an earlier conversion has damaged', async () => {
      expect(await failure('twice.csv', 'reference;wishes\nA;GÃ¶ra mat\n')).to.match(/^2\|\|Holds "Ã¶"/);
      expect(await failure('lost.jsonl', '{"wishes":"g\uFFFDra"}\n')).to.match(/^1\|\|Holds "\uFFFD"/);
    });
  });

  it('refuses a file that is missing, a folder, and one whose name says nothing', async () => {
    const missing = async (file: string) => {
      for await (const _batch of readProfileFile(file, 'roles')) {
        expect.fail('the file was read');
      }
    };
    const reasons = await Promise.all(
      [files.pathOf('none.csv'), files.pathOf('none.xls')].map((file) =>
        missing(file).catch((error: Error) => error.message),
      ),
    );
    expect(reasons[0]).to.match(/none\.csv: There is no such file\./);
    expect(reasons[1]).to.match(/Must end in \.xlsx/);
  });
});
