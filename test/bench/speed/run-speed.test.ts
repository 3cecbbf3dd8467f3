import { expect } from 'chai';
import { generatedCandidates, generatedRoles } from '../../../bench/speed/generated-profiles.ts';
import { runSpeed, runTexts, type SpeedRow } from '../../../bench/speed/run-speed.ts';
import { gateConditions } from '../../../bench/speed/systems/gate-conditions.ts';
import { fuseTexts, miniSearchTexts, passaTexts } from '../../../bench/speed/systems/text-alone.ts';
import { timeEach, timingOf } from '../../../bench/speed/timing.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

describe('The speed benchmark', () => {
  it('measures every task of a small pool, with peers in relation to Passa', async () => {
    const rows: SpeedRow[] = [];
    const peers = { plain: 60, fuse: 30, miniSearch: 60, postgres: 60 };
    await runSpeed(60, generatedRoles(3), peers, (row) => rows.push(row));
    expect(new Set(rows.map(({ task }) => task))).to.deep.equal(
      new Set([
        'build',
        'rank one role',
        'text alone',
        'ability kernel',
        'effects of adjustments',
        'rank a node',
      ]),
    );
    for (const { timing, system, timesPassa } of rows) {
      expect(timing.p99).to.be.at.least(timing.median);
      expect(timesPassa === undefined).to.equal(system.startsWith('Passa'));
    }
  }).timeout(60_000);

  it('measures long texts at a length and at four times that, beside a peer', () => {
    const rows: SpeedRow[] = [];
    runTexts((row) => rows.push(row));
    expect(rows.map(({ system, remark }) => `${system} ${remark}`)).to.deep.equal([
      'Passa of 5000 characters each',
      'MiniSearch, fuzzy + prefix of 5000 characters each',
      'Passa of 20000 characters each',
      'MiniSearch, fuzzy + prefix of 20000 characters each',
    ]);
  }).timeout(60_000);

  it('finds the texts that are most alike, in all three systems', () => {
    const texts = Array.from({ length: 300 }, (_, index) => `text ${index} om något annat`);
    texts[123] = 'duka bord och servera frukost';
    for (const make of [passaTexts, fuseTexts, miniSearchTexts]) {
      expect(make(texts)('servera frukost')[0], make.name).to.equal(123);
    }
  });

  it('ranks texts alone as comparing one by one does', () => {
    const texts = Array.from(generatedCandidates(400), ({ text }) => text);
    for (const { text } of generatedRoles(5)) {
      const asked = compileText(text);
      const similarity = (row: number) => asked.similarityOf(compileText(texts[row] ?? ''));
      const expected = [...texts.keys()].map(similarity).sort((a, b) => b - a);
      expect(passaTexts(texts)(text).map(similarity)).to.deep.equal(expected.slice(0, 100));
    }
  });

  it('writes a condition for each gate that a role has, with its values as parameters', () => {
    const [generated] = generatedRoles(1);
    if (generated === undefined) {
      throw new Error('There is no generated role.');
    }
    const { shut, openable, withinNearMiss, parameters } = gateConditions(generated.role);
    const sql = [...shut, ...openable, withinNearMiss].join(' AND ');
    expect(sql).to.include('is_open').and.to.include('max_minutes');
    expect(
      [...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)).sort((a, b) => b - a)[0],
    ).to.equal(parameters.length);
  });

  it('times each subject and takes the nearest rank', () => {
    const seen: number[] = [];
    timeEach([1, 2, 3], (subject) => seen.push(subject));
    expect(seen.slice(-3)).to.deep.equal([1, 2, 3]);
    expect(timingOf([5, 1, 4, 2, 3])).to.deep.equal({ median: 3, p99: 5 });
  });
});
