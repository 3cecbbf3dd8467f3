import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { createFairTurns, type FairTurns } from '../../../../api/http/limits/fair-turns.ts';
import { Problem } from '../../../../api/http/problems/problem.ts';

/** Work that ends when it is told to. */
class Work {
  readonly begun: string[] = [];
  readonly #ends: (() => void)[] = [];

  /** What {@link createFairTurns} runs. */
  readonly of = (name: string) => () => {
    this.begun.push(name);
    return new Promise<void>((end) => this.#ends.push(end));
  };

  /** Ends the work that began `place`-th, from 0, and lets what waits for it begin. */
  async end(place: number): Promise<void> {
    this.#ends[place]?.();
    await wait(0);
  }
}

/** One who asks for so many things at once. */
async function flood(turns: FairTurns, work: Work, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    void turns.run('flood', work.of(`flood ${index}`));
  }
  await wait(0);
}

/** After how long those who wait look whether everybody else has gone, in milliseconds. */
const lookAgainMs = 1_001;

describe('Fair turns', () => {
  it('let those who ask for little begin at once, however many they are', async () => {
    const turns = createFairTurns(() => 0);
    const work = new Work();
    for (let index = 0; index < 50; index += 1) {
      void turns.run(`person ${index}`, work.of(`${index}`));
    }
    await wait(0);
    expect(work.begun).to.have.length(50);
  });

  it('let one who floods have one at work beside the others, and the others never wait', async () => {
    const turns = createFairTurns(() => 0);
    const work = new Work();
    await flood(turns, work, 20);
    // as many as a page asks for at once, and one in turn
    expect(work.begun).to.have.length(9);
    void turns.run('anna', work.of('anna'));
    await wait(0);
    expect(work.begun.at(-1)).to.equal('anna');
  });

  it('go round among those who flood', async () => {
    const turns = createFairTurns(() => 0);
    const work = new Work();
    for (const name of ['one', 'two']) {
      for (let index = 0; index < 12; index += 1) {
        void turns.run(name, work.of(name));
      }
    }
    await wait(0);
    // three of each and six beside these at once, and one in turn
    let inTurn = work.begun.length - 1;
    expect(work.begun).to.have.length(13);
    const order: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      await work.end(inTurn);
      inTurn = work.begun.length - 1;
      order.push(work.begun[inTurn] ?? '');
    }
    expect(order).to.deep.equal(['two', 'one', 'two', 'one']);
  });

  it('let few of each begin at once whatever others ask for, and of the rest six, the next when one has ended', async () => {
    const turns = createFairTurns(() => 0);
    const work = new Work();
    for (const name of ['one', 'two', 'three']) {
      for (let index = 0; index < 6; index += 1) {
        void turns.run(name, work.of(name));
      }
    }
    await wait(0);
    const begunBy = (name: string) => work.begun.filter((begun) => begun === name).length;
    expect(['one', 'two', 'three'].map(begunBy)).to.deep.equal([6, 6, 3]);
    await work.end(0);
    expect(begunBy('three')).to.equal(4);
  });

  it('let what somebody waits for beside few begin when their own has ended, however long others keep the room', async () => {
    let now = 0;
    const turns = createFairTurns(() => now);
    const work = new Work();
    const ask = async (name: string): Promise<void> => {
      for (let index = 0; index < 6; index += 1) {
        void turns.run(name, work.of(name));
      }
      await wait(0);
    };
    await ask('one');
    await ask('two');
    await ask('anna');
    expect(work.begun).to.have.length(6 + 6 + 3);
    for (const place of [12, 13, 14]) {
      await work.end(place);
    }
    expect(work.begun).to.have.length(6 + 6 + 6);
    // who has come to ask for much keeps nobody from the room
    now = 6_000;
    await ask('berit');
    expect(work.begun.filter((name) => name === 'berit')).to.have.length(6);
  });

  it('hold back what waited beside few as soon as it has become much', async () => {
    let now = 0;
    const turns = createFairTurns(() => now);
    const work = new Work();
    for (const name of ['one', 'two']) {
      for (let index = 0; index < 8; index += 1) {
        void turns.run(name, work.of(name));
      }
    }
    await wait(0);
    expect(work.begun).to.have.length(12);
    now = 3_000;
    // one that is held back is at work in its turn, and the rest waits
    await work.end(6);
    expect(work.begun).to.have.length(13);
    await work.end(7);
    await work.end(8);
    expect(work.begun).to.have.length(13);
  });

  it('let one who has flooded alone have four at work again when nobody else asks', async () => {
    let now = 0;
    const turns = createFairTurns(() => now);
    const work = new Work();
    await flood(turns, work, 30);
    for (let place = 0; place < 8; place += 1) {
      await work.end(place);
    }
    now = 5_000;
    await work.end(8);
    expect(work.begun).to.have.length(9 + 4);
  });

  it('let those who flood rest beside others for three times as long as each took, and not when they are alone', async () => {
    let now = 0;
    const rests: { readonly ms: number; readonly end: () => void }[] = [];
    const looks: (() => void)[] = [];
    const turns = createFairTurns(
      () => now,
      (end, ms) => (ms === lookAgainMs ? looks.push(end) : rests.push({ ms, end })),
    );
    const work = new Work();
    await flood(turns, work, 20);
    expect(work.begun).to.have.length(9);
    void turns.run('anna', work.of('anna'));
    await wait(0);
    now = 40;
    await work.end(8);
    expect(rests.map(({ ms }) => ms)).to.deep.equal([120]);
    expect(work.begun).to.have.length(10);
    rests[0]?.end();
    await wait(0);
    expect(work.begun).to.have.length(11);
    now = 5_000;
    await work.end(10);
    expect(rests.map(({ ms }) => ms)).to.deep.equal([120, 14_880]);
    // anna and the first eight end, and nobody else asks
    for (const place of [0, 1, 2, 3, 4, 5, 6, 7, 9]) {
      await work.end(place);
    }
    // they look for themselves whether it is so, in the middle of the rest
    expect(looks).to.have.length(1);
    now = 7_000;
    looks[0]?.();
    await wait(0);
    const begun = work.begun.length;
    expect(begun).to.equal(11 + 4);
    rests[1]?.end();
    now = 7_500;
    await work.end(begun - 1);
    expect(rests).to.have.length(2);
    expect(work.begun).to.have.length(begun + 1);
  });

  it('count what somebody has had for the last ten seconds, and forget it', async () => {
    let now = 0;
    const turns = createFairTurns(() => now);
    const work = new Work();
    const askThree = async (): Promise<number> => {
      await wait(0);
      const begun = work.begun.length;
      for (let index = 0; index < 3; index += 1) {
        void turns.run('busy', work.of('busy'));
      }
      await wait(0);
      return work.begun.length - begun;
    };
    const endAll = async (): Promise<void> => {
      for (let place = 0; place < work.begun.length; place += 1) {
        await work.end(place);
      }
    };
    void turns.run('anna', work.of('anna'));
    expect(await askThree()).to.equal(3);
    // each took thirty seconds
    now = 30_000;
    await endAll();
    void turns.run('anna', work.of('anna'));
    expect(await askThree()).to.equal(1);
    await endAll();
    await endAll();
    now = 120_000;
    void turns.run('anna', work.of('anna'));
    expect(await askThree()).to.equal(3);
  });

  it('refuse what would wait behind two hundred of the same', async () => {
    const turns = createFairTurns(() => 0);
    const work = new Work();
    for (let index = 0; index < 209; index += 1) {
      void turns.run('flood', work.of('flood'));
    }
    const refused = await turns.run('flood', work.of('flood')).catch((error: unknown) => error);
    expect(refused).to.be.an.instanceOf(Problem);
    expect(refused).to.have.property('kind', 'too-many-requests');
  });

  it('go on after work that failed', async () => {
    const turns = createFairTurns(() => 0);
    const failing = turns.run('anna', async () => {
      throw new Error('as it goes');
    });
    expect(await failing.catch((error: unknown) => error)).to.be.an.instanceOf(Error);
    expect(await turns.run('anna', async () => 'fine')).to.equal('fine');
  });
});
