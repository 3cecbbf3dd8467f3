import { expect } from 'chai';
import { interpret } from '../../../../api/interpret/interpret.ts';
import { applyAdjustment } from '../../../../web/src/pages/describe/apply-adjustment.ts';
import {
  copyOf,
  draftOf,
  emptyDraft,
  type RoleDraft,
  readDraft,
} from '../../../../web/src/pages/describe/role-draft.ts';
import { composeText } from '../../../../web/src/pages/describe/role-text.ts';
import { type KnownIds, titleOf, toRole } from '../../../../web/src/pages/describe/to-role.ts';
import { type Thing, understand } from '../../../../web/src/pages/describe/understand.ts';

const draft: RoleDraft = {
  ...emptyDraft,
  texts: {
    work: 'Duka och servera frukost, vattna blommorna 2 tim.\nIbland högljutt, stressigt vid lunch',
    needs: 'Noggrann. Förstå enkel svenska',
    offer: 'samma handledare varje dag och korta pauser',
  },
};
const every: KnownIds = {
  isAbility: () => true,
  isCondition: (_id): _id is never => true,
  isSupport: (_id): _id is never => true,
  isLicence: (id): id is never => id !== '',
  isLevel: (id): id is never => id !== '',
};

function thingsOf(of: RoleDraft): Thing[] {
  const text = composeText(of.texts);
  // as it comes over the wire
  const reading = JSON.parse(JSON.stringify(interpret(text.text, 'sv', 'role', { site: null })));
  return understand(text, reading, of);
}

const said = (things: readonly Thing[]) => things.map(({ kind, id, state }) => `${kind} ${id}: ${state}`);

describe('What is understood of a role', () => {
  it('counts where it is sure, and is asked where it is not', () => {
    expect(said(thingsOf(draft))).to.deep.equal([
      'task Duka och servera frukost: kept',
      'task vattna blommorna: kept',
      'demand accuracy: kept',
      'condition loud-noise: asked',
      'condition time-pressure: kept',
      // it stands among what is demanded
      'support easy-swedish: asked',
      'support same-mentor: kept',
      'support short-breaks: kept',
    ]);
  });

  it('becomes typed fields, and what is not told stays unknown', () => {
    expect(toRole(draft, thingsOf(draft), every)).to.deep.equal({
      title: 'Duka och servera frukost',
      description: composeText(draft.texts).text,
      tasks: [{ text: 'Duka och servera frukost' }, { text: 'vattna blommorna', hoursPerWeek: 2 }],
      demands: { accuracy: 3 },
      conditions: [{ condition: 'time-pressure', presence: 'always' }],
      supports: ['same-mentor', 'short-breaks'],
    });
  });

  it('does not come back for the same words when it was removed, however the text grows', () => {
    const removed = thingsOf(draft).find(({ id }) => id === 'short-breaks');
    const longer: RoleDraft = {
      ...draft,
      decisions: { [removed?.key ?? '']: 'removed' },
      texts: { ...draft.texts, work: `Baka bullar, ${draft.texts.work}` },
    };
    expect(toRole(longer, thingsOf(longer), every).supports).to.deep.equal(['same-mentor']);
  });

  it('counts no greeting, no outcry and no telephone call of a letter as work, and asks of what it does not know', () => {
    const work = `Hej Maria,
vi drunknar!
- frukost duka fram, servera, plocka bort (ssk o usk gör detta nu, ca 2h/dag)
- tvet: hämta tvätt, sortera, de behöver mer hjälp
- köra ut matlådor till trapphuset
möte med HR på torsdag, ring Lena
Mvh Anna`;
    const letter: RoleDraft = { ...emptyDraft, texts: { work, needs: '', offer: '' } };
    expect(said(thingsOf(letter).filter(({ kind }) => kind === 'task'))).to.deep.equal([
      'task vi drunknar: asked',
      'task frukost duka fram: kept',
      'task servera: kept',
      'task plocka bort (ssk o usk gör detta nu, ca 2h/dag): kept',
      'task tvet: hämta tvätt: kept',
      'task sortera: kept',
      'task de behöver mer hjälp: asked',
      'task köra ut matlådor till trapphuset: kept',
      'task möte med HR på torsdag: asked',
      'task ring Lena: asked',
    ]);
  });

  it('stays removed when the same is said again in other words', () => {
    const noise: RoleDraft = {
      ...emptyDraft,
      texts: { work: 'Diska. Mycket högt ljud', needs: '', offer: '' },
      decisions: { 'condition:loud-noise': 'removed' },
    };
    const again: RoleDraft = { ...noise, texts: { ...noise.texts, work: `${noise.texts.work}. Bullrigt` } };
    expect(said(thingsOf(again))).to.include('condition loud-noise: removed');
  });

  it('does not come back in a role that was stored with its tasks, nor in a copy; what is written since counts', () => {
    const description = 'Vika tvätt. Ring Lena. Mycket högt ljud';
    const role = {
      id: 'r',
      nodeId: 'n',
      revision: 1,
      createdAt: '',
      updatedAt: '',
      matched: true,
      matchFailure: null,
      description,
      tasks: [{ text: 'Vika tvätt' }],
    } as const;
    for (const begun of [draftOf(role), copyOf(role)]) {
      const longer = { ...begun, texts: { ...begun.texts, work: `${begun.texts.work}. Vika. Baka bullar` } };
      expect(said(thingsOf(longer))).to.deep.equal([
        'task Vika tvätt: kept',
        'task Vika: kept',
        'task Baka bullar: kept',
      ]);
    }
  });

  it('counts as it was changed', () => {
    const noise = thingsOf(draft).find(({ id }) => id === 'loud-noise')?.key ?? '';
    const changed: RoleDraft = {
      ...draft,
      changes: { [noise]: { presence: 'avoidable' } },
      decisions: { [noise]: 'kept' },
    };
    expect(toRole(changed, thingsOf(changed), every).conditions).to.deep.include({
      condition: 'loud-noise',
      presence: 'avoidable',
    });
  });

  it('is asked in a role that was stored without it', () => {
    const stored: RoleDraft = {
      ...draft,
      known: { text: composeText(draft.texts).text, isDecided: false },
      added: [{ kind: 'support', key: 'own:support:short-breaks', id: 'short-breaks', change: {} }],
    };
    const kept = thingsOf(stored).filter(({ state }) => state === 'kept');
    expect(said(kept)).to.deep.equal(['support short-breaks: kept']);
  });

  it('takes the change that would reach more, where it was understood and where it was not', () => {
    const things = thingsOf(draft);
    const changes = [
      { kind: 'avoid-condition', condition: 'time-pressure' },
      { kind: 'offer-support', support: 'quiet-place' },
      { kind: 'lower-demand', ability: 'accuracy', level: 2 },
      { kind: 'add-time', time: 'weekend-morning' },
    ] as const;
    let made = draft;
    for (const change of changes) {
      made = { ...made, ...applyAdjustment(made, things, change) };
    }
    expect(toRole(made, thingsOf(made), every)).to.deep.include({
      conditions: [{ condition: 'time-pressure', presence: 'avoidable' }],
      supports: ['quiet-place', 'same-mentor', 'short-breaks'],
      demands: { accuracy: 2 },
      times: ['weekend-morning'],
    });
    made = {
      ...made,
      ...applyAdjustment(made, thingsOf(made), { kind: 'drop-demand', ability: 'accuracy' }),
    };
    expect(toRole(made, thingsOf(made), every)).not.to.have.property('demands');
  });

  it('gives a role without a title its first task’s words, and no more than fit', () => {
    const [task] = thingsOf(draft);
    expect(titleOf(task === undefined ? [] : [{ ...task, text: 'a'.repeat(100) }])).to.have.lengthOf(60);
    expect(titleOf([])).to.equal('');
  });

  it('is read again as the device kept it, and something else is no draft', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).to.deep.equal(draft);
    expect(readDraft({ texts: {} })).to.equal(null);
  });
});
