import { expect } from 'chai';
import { createLogger, type Logger } from '../../../config/logger.ts';
import { type MatchEngine, matchEngine } from '../../../matching/engine.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { startTestApi } from '../../support/start-test-api.ts';
import { profileIds as ids, WorkedNode } from '../worked-node.ts';

/** Own words that no log may show. */
const ownWords = 'hemlighetsord';

describe('An error while a profile is read or scored', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let lines: string[];
  let logger: Logger;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.reset();
    lines = [];
    logger = createLogger({ logLevel: 'info' }, 'test', { write: (line: string) => lines.push(line) });
  });
  after(() => node.stop());

  const failuresLogged = () =>
    lines
      .map((line) => JSON.parse(line))
      .filter(({ level }) => level >= 50)
      .map(({ msg, reason, candidateId, roleId, cause }) => ({ msg, reason, candidateId, roleId, cause }));
  /** What a site sees of it: the metrics, and the profile in the API. */
  const seen = async (): Promise<string> => {
    const api = await startTestApi({ databaseUrl: node.database.databaseUrl });
    try {
      return await api.readMetrics();
    } finally {
      await api.stop();
    }
  };

  it('in a rule is logged once, with its stack, and counted as failed', async () => {
    const at = { lat: 57.7, lon: 11.9 };
    await node.region.editProfile('candidates', ids.anna, {
      wishes: 'Laga mat',
      travel: { from: at, maxMinutes: 45 },
    });
    await node.region.editProfile('roles', ids.cook, { title: 'Laga mat', location: at });
    const plantedRule = (): never => {
      throw new TypeError(`no ${ownWords} here`);
    };
    const engine: MatchEngine = {
      ...matchEngine,
      createPairScorer: (policy, today) => createPairScorer(policy, today, { travelMinutes: plantedRule }),
    };
    const worker = node.createWorker({ engine, logger });
    await worker.sweep();
    node.now = new Date(node.now.getTime() + 1_000);
    await worker.sweep();
    expect((await node.stateOf(ids.anna)).match_failure).to.include({ attempts: 2 });

    const [failure, ...more] = failuresLogged();
    expect(more).to.deep.equal([]);
    expect(failure).to.deep.include({
      msg: 'A profile can not be matched',
      reason: 'scoring-failed',
      candidateId: ids.anna,
    });
    expect(failure?.cause).to.include({ type: 'TypeError' });
    expect(failure?.cause.stack).to.match(/^\s+at (Object\.)?plantedRule /);
    expect(lines.join()).not.to.include(ownWords);
    expect(await seen()).to.match(/^passa_failed_profiles\{reason="scoring-failed"\} 1$/m);
  });

  it('in a reader is logged once, with its stack and what is wrong where, and counted as failed', async () => {
    await node.region.editProfile('candidates', ids.anna, {
      wishes: 7,
      [ownWords]: ownWords,
      abilities: { [ownWords]: 2 },
      experience: [{ text: ownWords, months: ownWords }],
    });
    const worker = node.createWorker({ logger });
    await worker.sweep();

    const [failure, ...more] = failuresLogged();
    expect(more).to.deep.equal([]);
    expect(failure).to.deep.include({ reason: 'unreadable-profile', candidateId: ids.anna });
    expect(failure?.cause).to.include({ type: 'ZodError' });
    expect(failure?.cause.issues).to.deep.include.members([
      { code: 'invalid_type', at: 'wishes' },
      { code: 'invalid_type', at: 'experience.0.*' },
    ]);
    expect(failure?.cause.stack).to.match(/ readCandidate /);
    expect(lines.join()).not.to.include(ownWords);
    expect(await seen()).to.match(/^passa_failed_profiles\{reason="unreadable-profile"\} 1$/m);
  });

  it('in a reader that fails otherwise is told by where it failed', async () => {
    const plantedReader = (): never => {
      throw new RangeError(ownWords);
    };
    const engine: MatchEngine = { ...matchEngine, compileRole: plantedReader };
    await node.createWorker({ engine, logger }).sweep();

    expect(failuresLogged().map(({ roleId }) => roleId)).to.have.members([ids.cook, ids.cleaner]);
    expect(failuresLogged()[0]?.cause.stack).to.match(/^\s+at (Object\.)?plantedReader /);
    expect(lines.join()).not.to.include(ownWords);
  });

  it('in a pair that stands because it was reviewed is logged, too', async () => {
    const worker = node.createWorker({ logger });
    await worker.sweep();
    const { rows } = await node.pool.query(
      'SELECT id FROM suggestions WHERE candidate_id = $1 AND role_id = $2',
      [ids.anna, ids.cook],
    );
    await node.region.review(rows[0].id);
    await node.region.setStatus('candidates', ids.anna, 'closed');
    await worker.sweep();
    await node.pool.query('UPDATE candidates SET profile = $2 WHERE id = $1', [ids.anna, { wishes: 7 }]);
    await node.region.editProfile('roles', ids.cook, { title: 'Laga mat' });
    await worker.sweep();

    expect(failuresLogged()).to.have.lengthOf(1);
    expect(failuresLogged()[0]).to.deep.include({
      msg: 'A pair can not be matched',
      reason: 'scoring-failed',
      candidateId: ids.anna,
      roleId: ids.cook,
    });
  });
});
