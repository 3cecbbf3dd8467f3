import { expect } from 'chai';
import { ApiProblem, Unreachable } from '../../../web/src/api/problem.ts';
import { Autosave } from '../../../web/src/editing/autosave.ts';

interface Fields {
  readonly name?: string | undefined;
  readonly places?: number | undefined;
}

/** A thing that two can change, as the API keeps it. */
class Thing {
  fields: Fields = { name: 'Köket', places: 1 };
  revision = 1;
  isAway = false;
  problem: ApiProblem | null = null;

  readonly read = async () => {
    this.#answer();
    return { fields: this.fields, revision: this.revision };
  };

  readonly write = async (changes: Fields, revision: number) => {
    this.#answer();
    if (revision !== this.revision) {
      throw new ApiProblem(412, undefined);
    }
    return this.change(changes);
  };

  change(changes: Fields): number {
    this.fields = { ...this.fields, ...changes };
    this.revision += 1;
    return this.revision;
  }

  #answer(): void {
    if (this.isAway) {
      throw new Unreachable('away');
    }
    if (this.problem !== null) {
      throw this.problem;
    }
  }
}

describe('What is stored while it is edited', () => {
  let thing: Thing;
  let autosave: Autosave<Fields>;

  beforeEach(() => {
    thing = new Thing();
    autosave = new Autosave<Fields>({ fields: thing.fields, revision: thing.revision }, thing);
  });

  it('is shown at once and stored soon, and is said to be stored only then', async () => {
    autosave.change({ name: 'Stora köket' });
    expect(autosave.state()).to.include({ status: 'idle' });
    expect(autosave.state().fields.name).to.equal('Stora köket');
    await autosave.flush();
    expect(thing.fields).to.deep.equal({ name: 'Stora köket', places: 1 });
    expect(autosave.state().status).to.equal('saved');
  });

  it('is stored again when it changed while it was sent', async () => {
    autosave.change({ name: 'Stora' });
    const sent = autosave.flush();
    autosave.change({ name: 'Stora köket' });
    await sent;
    expect(thing).to.include({ revision: 3 });
    expect(thing.fields.name).to.equal('Stora köket');
  });

  it('keeps somebody else’s change of another field', async () => {
    thing.change({ places: 4 });
    autosave.change({ name: 'Stora köket' });
    await autosave.flush();
    expect(thing.fields).to.deep.equal({ name: 'Stora köket', places: 4 });
    expect(autosave.state()).to.deep.include({ fields: thing.fields, status: 'saved' });
  });

  for (const [choice, name] of [
    ['mine', 'Stora köket'],
    ['theirs', 'Lilla köket'],
  ] as const) {
    it(`asks where two have changed the same field, and then holds ${choice}`, async () => {
      thing.change({ name: 'Lilla köket' });
      autosave.change({ name: 'Stora köket', places: 2 });
      await autosave.flush();
      expect(autosave.state()).to.deep.include({ status: 'conflict', theirs: { name: 'Lilla köket' } });
      expect(thing.fields, 'nothing is stored over it').to.deep.equal({ name: 'Lilla köket', places: 1 });
      autosave.settle('name', choice);
      await autosave.flush();
      expect(thing.fields).to.deep.equal({ name, places: 2 });
      expect(autosave.state().fields).to.deep.equal(thing.fields);
    });
  }

  it('waits for an API that is away, and is stored when it is back', async () => {
    thing.isAway = true;
    autosave.change({ name: 'Stora köket' });
    await autosave.flush();
    expect(autosave.state()).to.include({ status: 'away' });
    thing.isAway = false;
    await autosave.flush();
    expect(thing.fields.name).to.equal('Stora köket');
  });

  it('says why it is refused, and keeps what was written', async () => {
    thing.problem = new ApiProblem(422, undefined);
    autosave.change({ places: -1 });
    await autosave.flush();
    expect(autosave.state()).to.include({ status: 'refused', problem: thing.problem });
    expect(autosave.state().fields.places).to.equal(-1);
    thing.problem = null;
    autosave.change({ places: 2 });
    await autosave.flush();
    expect(thing.fields.places).to.equal(2);
  });

  it('shows what is read anew, unless something waits here or it is older', async () => {
    autosave.refresh({ fields: { name: 'Nytt' }, revision: 2 });
    expect(autosave.state().fields).to.deep.equal({ name: 'Nytt' });
    autosave.refresh({ fields: { name: 'Gammalt' }, revision: 1 });
    expect(autosave.state().fields).to.deep.equal({ name: 'Nytt' });
    thing.revision = 2;
    autosave.change({ name: 'Mitt' });
    autosave.refresh({ fields: { name: 'Nyast' }, revision: 3 });
    expect(autosave.state().fields).to.deep.equal({ name: 'Mitt' });
    await autosave.flush();
  });
});
