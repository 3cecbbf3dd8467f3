import { expect } from 'chai';
import { type MatchFilesOptions, matchProfileFiles } from '../../cli/match-profile-files.ts';
import { describeProblems, ProfileFileError } from '../../db/import/profile-file-error.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { createTestFiles, type TestFiles } from '../support/text-files.ts';

describe('matchProfileFiles', () => {
  let files: TestFiles;
  before(() => {
    files = createTestFiles();
  });
  after(() => files.remove());

  const jsonLines = (values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const candidates = [
    { id: 'kock', wishes: 'Jag vill laga mat och baka bröd' },
    { reference: 'G-7', wishes: 'Gärna trädgård, kratta löv och plantera blommor' },
    { wishes: 'Läsa böcker på biblioteket' },
  ];
  const roles = [
    {
      id: 'park',
      title: 'Parkhjälp',
      description: 'Kratta löv, plantera blommor och rensa ogräs i trädgården',
    },
    { id: 'kök', title: 'Köksbiträde', description: 'Laga mat, baka bröd och diska' },
    { id: 'bok', title: 'Biblioteksvärd', description: 'Sätta upp böcker på biblioteket' },
  ];

  async function match(
    candidateText: string,
    roleText: string,
    more: Partial<MatchFilesOptions> = {},
  ): Promise<{ id: string; suggestions: { id: string; rank: number }[]; nearMisses: unknown[] }[]> {
    const lines = [];
    const options = {
      candidates: files.write('c.jsonl', candidateText),
      roles: files.write('r.jsonl', roleText),
      subjects: 'candidates',
      limit: 10,
      policy: defaultPolicy,
      today: '2026-11-21',
      ...more,
    } as const;
    for await (const line of matchProfileFiles(options)) {
      lines.push(JSON.parse(line));
    }
    return lines;
  }

  async function failure(...args: Parameters<typeof match>): Promise<string> {
    const error = await match(...args).then(
      () => expect.fail('the files were matched'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ProfileFileError);
    return (error as Error).message.replace(`${files.pathOf('')}/`, '');
  }

  it('ranks the roles for each candidate in input order, called by id, reference or line number', async () => {
    const lines = await match(jsonLines(candidates), jsonLines(roles));
    expect(lines.map((line) => line.id)).to.deep.equal(['kock', 'G-7', '3']);
    expect(lines.map((line) => line.suggestions[0]?.id)).to.deep.equal(['kök', 'park', 'bok']);
    expect(lines[0]?.suggestions.map((pair) => pair.rank)).to.deep.equal([1, 2, 3]);
    expect(Object.keys(lines[0]?.suggestions[0] ?? {})).to.deep.equal([
      'id',
      'rank',
      'total',
      'forCandidate',
      'forWorkplace',
      'coverage',
      'gates',
      'rules',
    ]);
  });

  it('ranks the candidates for each role', async () => {
    const lines = await match(jsonLines(candidates), jsonLines(roles), { subjects: 'roles', limit: 1 });
    expect(lines.map((line) => [line.id, line.suggestions.map((pair) => pair.id)])).to.deep.equal([
      ['park', ['G-7']],
      ['kök', ['kock']],
      ['bok', ['3']],
    ]);
  });

  it('puts who waits longest first among equals, and then goes by the place in the file, never by the name of the case', async () => {
    const wishes = 'Jag vill laga mat';
    const lines = await match(
      jsonLines([
        { reference: 'Z', wishes },
        { reference: 'A', wishes },
        { reference: 'M', wishes, waitingSince: '2026-03-01' },
        { reference: 'N', wishes, waitingSince: '2025-03-01' },
      ]),
      jsonLines([
        { reference: 'B', title: 'Köksbiträde' },
        { reference: 'A', title: 'Köksbiträde' },
      ]),
      { subjects: 'roles' },
    );
    expect(lines[0]?.suggestions.map(({ id }) => id)).to.deep.equal(['N', 'M', 'Z', 'A']);
    const [of] = await match(
      jsonLines([{ reference: 'Z', wishes }]),
      jsonLines([
        { reference: 'B', title: 'Köksbiträde' },
        { reference: 'A', title: 'Köksbiträde' },
      ]),
    );
    expect(of?.suggestions.map(({ id }) => id)).to.deep.equal(['B', 'A']);
  });

  it('reads CSV as it reads JSON Lines', async () => {
    const csv = files.write('c.csv', '\uFEFFid;wishes\r\nkock;Jag vill laga mat och baka bröd\r\n');
    const [line] = await match('', jsonLines(roles), { candidates: csv });
    const [same] = await match(jsonLines(candidates.slice(0, 1)), jsonLines(roles));
    expect(line).to.deep.equal(same);
  });

  it('drops what is kept apart: it changes nothing', async () => {
    const apart = {
      sex: 'woman',
      birthYear: 1988,
      groups: ['born-abroad'],
      name: 'Alva Kvistmosse',
      contact: 'x',
    };
    const [plain] = await match(jsonLines(candidates.slice(0, 1)), jsonLines(roles));
    const [line] = await match(jsonLines([{ ...candidates[0], ...apart }]), jsonLines(roles));
    expect(line).to.deep.equal(plain);
  });

  it('gives near misses with what would open them', async () => {
    const avoiding = { id: 'a', avoids: [{ condition: 'loud-noise', strength: 'never' }] };
    const loud = { id: 'b', title: 'Värd', conditions: [{ condition: 'loud-noise', presence: 'avoidable' }] };
    const [line] = await match(jsonLines([avoiding]), jsonLines([loud]));
    expect(line?.suggestions).to.deep.equal([]);
    expect(line?.nearMisses[0]).to.deep.include({ id: 'b', rank: 1 });
    expect(line?.nearMisses[0]).to.have.nested.property('nearMiss.gate', 'conditions');
  });

  it("takes a role's place and node from its workplace, when there is a file of them", async () => {
    const far = { id: 'a', travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 30 } };
    const role = { id: 'b', title: 'Värd', workplaceId: 'w1' };
    const workplaces = files.write(
      'w.jsonl',
      jsonLines([{ id: 'w1', name: 'Långt bort', location: { lat: 59.05, lon: 12.7 } }]),
    );
    expect((await match(jsonLines([far]), jsonLines([role])))[0]?.suggestions).to.have.length(1);
    expect((await match(jsonLines([far]), jsonLines([role]), { workplaces }))[0]?.suggestions).to.have.length(
      0,
    );
    expect(
      await failure(jsonLines([far]), jsonLines([{ ...role, workplaceId: 'w2' }]), { workplaces }),
    ).to.equal('r.jsonl:1: workplaceId: "w2" is not in the file of workplaces.');
  });

  const badLines: readonly (readonly [title: string, line: unknown, message: string])[] = [
    ['a level above 4', { abilities: { attention: 7 } }, 'abilities.attention: Must be at most 4.'],
    [
      'a level that is no whole number',
      { abilities: { attention: { level: 1.5 } } },
      'abilities.attention.level: Must be a whole number.',
    ],
    [
      'a date that does not exist',
      { waitingSince: '2026-02-30' },
      'waitingSince: "2026-02-30" is not a date that exists, YYYY-MM-DD.',
    ],
    [
      'hours from above to',
      { availability: { hoursPerWeek: { min: 20, max: 10 } } },
      'availability.hoursPerWeek.max: Max must not be below min.',
    ],
    [
      'a misspelt word',
      { avoids: [{ condition: 'loud-nois', strength: 'never' }] },
      'avoids.0.condition: "loud-nois" is not known here. Maybe "loud-noise".',
    ],
    ['an unknown field', { wihses: 'x' }, 'wihses: There is no such field. Maybe "wishes".'],
    ['a wrong type', { wishes: 7 }, 'wishes: Must be text in quotes.'],
    [
      'NUL',
      { wishes: 'a\u0000b' },
      'wishes: Contains a NUL character or a broken (lone surrogate) character.',
    ],
    [
      'a lone surrogate',
      { experience: [{ text: 'a\ud800' }] },
      'experience.0.text: Contains a NUL character or a broken (lone surrogate) character.',
    ],
    [
      'a personal identity number in a wish',
      { wishes: 'ring 850709-9805' },
      'wishes: Holds what looks like a personal identity number (personnummer): such numbers are not stored, since ' +
        'they tell who somebody is; take it out, a case number of your own is enough.',
    ],
    [
      'a personal identity number in the wrong place, without repeating it',
      { waitingSince: '850709-9805' },
      'waitingSince: This is not a date that exists, YYYY-MM-DD.',
    ],
    ['a number as id', { id: 17 }, 'id: Must be text in quotes.'],
  ];
  for (const [title, line, message] of badLines) {
    it(`stops at ${title} with file, line and field`, async () => {
      const text = jsonLines([candidates[0], line]);
      expect(await failure(text, jsonLines(roles))).to.equal(`c.jsonl:2: ${message}`);
    });
  }

  it('stops at a period that ends before it begins, and at an id that is there twice', async () => {
    const backwards = { title: 'x', period: { from: '2027-02-01', to: '2027-01-01' } };
    expect(await failure(jsonLines(candidates), jsonLines([backwards]))).to.equal(
      'r.jsonl:1: period.to: To must not be before from.',
    );
    expect(await failure(jsonLines(candidates), jsonLines([...roles, roles[0]]))).to.equal(
      'r.jsonl:4: id: "park" is on line 1 already.',
    );
  });

  it('names every bad line of a file, a hundred of them and how many more', async () => {
    const problemsOf = async (...args: Parameters<typeof match>) => {
      const error = await match(...args).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(ProfileFileError);
      return describeProblems(error as ProfileFileError, 'en').map((line) => line.replace(/^.*\//, ''));
    };
    const bad = [{ wishes: 7, waitingSince: 'x' }, candidates[0], { wihses: 'x' }, candidates[0]];
    expect(await problemsOf(jsonLines(bad), jsonLines(roles))).to.deep.equal([
      'c.jsonl:1: wishes: Must be text in quotes.',
      'c.jsonl:1: waitingSince: "x" is not a date that exists, YYYY-MM-DD.',
      'c.jsonl:3: wihses: There is no such field. Maybe "wishes".',
      'c.jsonl:4: id: "kock" is on line 2 already.',
    ]);
    const many = await problemsOf(
      jsonLines(Array.from({ length: 103 }, () => ({ wishes: 7 }))),
      jsonLines(roles),
    );
    expect(many).to.have.length(101);
    expect(many.at(-1)).to.equal('… and 3 more.');
    const workplaces = files.write('w.jsonl', jsonLines([{ id: 'w1', name: 'Solgläntan' }]));
    const lost = [
      { id: 'a', workplaceId: 'w2' },
      { id: 'b', workplaceId: 'w1' },
      { id: 'c', workplaceId: 'w3' },
    ];
    expect(await problemsOf(jsonLines(candidates), jsonLines(lost), { workplaces })).to.deep.equal([
      'r.jsonl:1: workplaceId: "w2" is not in the file of workplaces.',
      'r.jsonl:3: workplaceId: "w3" is not in the file of workplaces.',
    ]);
  });

  it('calls a field what the file calls it', async () => {
    const short = files.write('short.csv', 'id;abilities.attention\nkock;7\n');
    expect(await failure('', jsonLines(roles), { candidates: short })).to.equal(
      'short.csv:2: abilities.attention: Must be at most 4.',
    );
    const long = files.write('long.csv', 'id;abilities.attention.level\nkock;7\n');
    expect(await failure('', jsonLines(roles), { candidates: long })).to.equal(
      'long.csv:2: abilities.attention.level: Must be at most 4.',
    );
  });

  it('tells how far ranking has come, then how many lists are made', async () => {
    const told: string[] = [];
    await match(jsonLines(candidates), jsonLines(roles), {
      onRanked: (done, of) => told.push(`ranked ${done} of ${of}`),
      onProgress: (done, of) => told.push(`listed ${done} of ${of}`),
    });
    expect(told).to.deep.equal([
      ...[1, 2, 3].map((done) => `ranked ${done} of 3`),
      ...[1, 2, 3].map((done) => `listed ${done} of 3`),
    ]);
  });
});
