import { expect } from 'chai';
import { mergePatch } from '../../../../api/profiles/merge-patch.ts';
import { ApiProblem, Unreachable } from '../../../../web/src/api/problem.ts';
import type { Profile } from '../../../../web/src/pages/person/profile.ts';
import { type ProfileDraft, ProfileStore } from '../../../../web/src/pages/person/profile-store.ts';

const now = new Date('2026-11-26T13:32:00Z');

/** A person on a server of its own, which does what the API does. */
class FakeServer {
  profile: Profile;
  revision = 1;
  isAway = false;
  /** What it refuses: a field, and what it says against it. */
  refuses: { field: keyof Profile; value: unknown; message: string } | null = null;
  sent: unknown[] = [];
  kept: ProfileDraft | null = null;

  constructor(profile: Profile) {
    this.profile = profile;
  }

  openStore(): ProfileStore {
    return new ProfileStore({
      stored: { profile: this.profile, revision: this.revision },
      send: async (changes, revision) => {
        this.sent.push(changes);
        if (this.isAway) {
          throw new Unreachable('No answer came');
        }
        if (revision !== this.revision) {
          throw problem(412, 'revision-stale');
        }
        const { refuses } = this;
        if (refuses !== null && changes[refuses.field] === refuses.value) {
          const errors = [{ pointer: `/${refuses.field}`, code: 'wrong', message: refuses.message }];
          throw problem(422, 'invalid-body', errors);
        }
        return this.write(changes);
      },
      read: async () => ({ profile: this.profile, revision: this.revision }),
      keep: (draft) => {
        this.kept = draft;
      },
      now: () => now,
    });
  }

  write(changes: object): { revision: number } {
    this.profile = mergePatch(this.profile, changes) as Profile;
    this.revision += 1;
    return { revision: this.revision };
  }
}

function problem(
  status: number,
  kind: string,
  errors: { pointer: string; code: string; message: string }[] = [],
) {
  const facts = { title: kind, status, detail: kind, instance: '/', traceId: '0', errors };
  return new ApiProblem(status, { type: `urn:passa:problem:${kind}`, ...facts });
}

describe('A person that is written', () => {
  it('is stored, and only what was changed is sent', async () => {
    const server = new FakeServer({ reference: 'G-1', wishes: 'laga mat' });
    const store = server.openStore();
    store.write('coachNotes', 'ring på måndag');
    expect(store.state().status).to.equal('written');
    expect(store.state().storedAt, 'not said before the answer').to.equal(null);
    await store.save();
    expect(server.sent).to.deep.equal([{ coachNotes: 'ring på måndag' }]);
    expect(store.state()).to.include({ status: 'stored', storedAt: now, revision: 2 });
    expect(server.kept).to.equal(null);
  });

  it('is sent again where it was changed while it was on its way', async () => {
    const server = new FakeServer({ wishes: 'laga' });
    const store = server.openStore();
    store.write('wishes', 'laga mat');
    const saving = store.save();
    store.write('wishes', 'laga mat åt många');
    await saving;
    expect(server.profile.wishes).to.equal('laga mat åt många');
    expect(store.state().status).to.equal('stored');
  });

  it('is kept on the device while the API is away, and stored when it is back', async () => {
    const server = new FakeServer({ wishes: 'laga' });
    const store = server.openStore();
    server.isAway = true;
    store.write('wishes', 'laga mat');
    await store.save();
    expect(store.state()).to.include({ status: 'away', storedAt: null });
    expect(server.kept).to.deep.include({ written: { wishes: 'laga mat' }, revision: 1 });
    server.isAway = false;
    await store.save();
    expect(server.profile).to.deep.equal({ wishes: 'laga mat' });
    expect(server.kept).to.equal(null);
  });

  it('is put together with what somebody else has stored, without a word', async () => {
    const server = new FakeServer({ wishes: 'laga', coachNotes: 'ring' });
    const store = server.openStore();
    server.write({ coachNotes: 'ringt' });
    store.write('wishes', 'laga mat');
    await store.save();
    expect(server.profile).to.deep.equal({ wishes: 'laga mat', coachNotes: 'ringt' });
    expect(store.state()).to.deep.include({ status: 'stored', conflicts: [] });
    expect(store.written()).to.deep.equal(server.profile);
  });

  it('waits for a choice where both have changed a field, and stores the rest', async () => {
    const server = new FakeServer({ wishes: 'laga', status: 'open' });
    const store = server.openStore();
    server.write({ wishes: 'vara ute' });
    store.write('wishes', 'laga mat');
    store.write('status', 'closed');
    await store.save();
    expect(server.profile, 'theirs is not written over').to.deep.equal({
      wishes: 'vara ute',
      status: 'closed',
    });
    expect(store.state()).to.deep.include({ status: 'refused', conflicts: ['wishes'] });
    expect([store.written().wishes, store.stored().wishes]).to.deep.equal(['laga mat', 'vara ute']);
    expect(server.kept?.written.wishes, 'mine is kept').to.equal('laga mat');
    store.choose('wishes', 'both');
    await store.save();
    expect(server.profile.wishes).to.equal('laga mat\n\nvara ute');
    expect(store.state()).to.deep.include({ status: 'stored', conflicts: [] });
  });

  it('says what is wrong at the field, stores the rest, and sends it again when it is another', async () => {
    const server = new FakeServer({ reference: 'G-1' });
    const store = server.openStore();
    server.refuses = { field: 'wishes', value: '19121212-1212', message: 'ett personnummer' };
    store.write('wishes', '19121212-1212');
    store.write('coachNotes', 'ring');
    await store.save();
    expect(server.profile).to.deep.equal({ reference: 'G-1', coachNotes: 'ring' });
    expect(store.state().errors).to.deep.equal([{ path: 'wishes', message: 'ett personnummer' }]);
    await store.save();
    expect(server.sent.length, 'the same is not sent again').to.equal(2);
    store.write('wishes', 'laga mat');
    expect(store.state().errors).to.deep.equal([]);
    await store.save();
    expect(server.profile.wishes).to.equal('laga mat');
  });

  it('takes up what was left of an earlier sitting', async () => {
    const server = new FakeServer({ wishes: 'laga', coachNotes: 'ring' });
    const left = {
      profile: server.profile,
      revision: 1,
      written: { wishes: 'laga mat', coachNotes: 'ring' },
      at: 0,
    };
    server.write({ coachNotes: 'ringt' });
    const store = server.openStore();
    store.takeDraft(left);
    await store.save();
    expect(server.profile).to.deep.equal({ wishes: 'laga mat', coachNotes: 'ringt' });
  });

  it('shows what somebody else stores while it is open, and keeps what is written', async () => {
    const server = new FakeServer({ wishes: 'laga' });
    const store = server.openStore();
    store.write('coachNotes', 'ring');
    const { revision } = server.write({ wishes: 'vara ute' });
    store.takeStored({ profile: server.profile, revision });
    expect(store.written()).to.deep.equal({ wishes: 'vara ute', coachNotes: 'ring' });
    await store.save();
    expect(server.profile).to.deep.equal({ wishes: 'vara ute', coachNotes: 'ring' });
  });

  it('tells that it is gone when it was erased, and keeps what was written', async () => {
    const server = new FakeServer({ wishes: 'laga' });
    const kept: (ProfileDraft | null)[] = [];
    const store = new ProfileStore({
      stored: { profile: server.profile, revision: 1 },
      send: async () => {
        throw problem(404, 'not-found');
      },
      read: async () => ({ profile: {}, revision: 1 }),
      keep: (draft) => kept.push(draft),
      now: () => now,
    });
    store.write('wishes', 'laga mat');
    await store.save();
    expect(store.state().status).to.equal('gone');
    expect(kept.at(-1)?.written).to.deep.equal({ wishes: 'laga mat' });
  });
});
