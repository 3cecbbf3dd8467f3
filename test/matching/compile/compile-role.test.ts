import { expect } from 'chai';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { Workplace } from '../../../matching/model/workplace.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';

const workplace: Workplace = {
  nodeId: 'goteborg',
  location: { lat: 57.7, lon: 11.9 },
  supports: ['quiet-place'],
  mentors: [{ name: 'Handledare' }],
};

function offersOf(role: Role, from: Workplace | null): Record<string, number> {
  const { offers } = compileRole('r', role, from);
  return Object.fromEntries(
    supportIds.flatMap((id, position) => (offers[position] === 0 ? [] : [[id, offers[position] ?? 0]])),
  );
}

describe('a compiled role', () => {
  it('inherits node and location from its workplace', () => {
    expect(compileRole('r', {}, workplace)).to.deep.include({
      nodeId: 'goteborg',
      location: workplace.location,
      hasMentor: true,
    });
  });

  it('takes demands from its text where it rates none, and none of them is essential', () => {
    const lifting = abilityIds.indexOf('lifting-and-carrying');
    const title = 'Tunga lyft ingår';
    for (const demands of [undefined, {}]) {
      const role = compileRole('r', { title, ...(demands && { demands }) }, null);
      expect(role).to.deep.include({ demanded: [lifting], essential: [], areDemandsInferred: true });
      expect(role.demands[lifting]).to.equal(3);
    }
    const rated = compileRole('r', { title, demands: { memory: { level: 0, essential: true } } }, null);
    const memory = abilityIds.indexOf('memory');
    expect(rated).to.deep.include({ demanded: [memory], essential: [memory], areDemandsInferred: false });
    expect(compileRole('r', { title: 'Vaktmästare' }, null)).to.deep.include({
      demanded: [],
      inferredDemands: null,
      inferredOffers: [],
      areDemandsInferred: false,
    });
  });

  it('keeps its own node and location', () => {
    const location = { lat: 58, lon: 12 };
    expect(compileRole('r', { nodeId: 'fyrbodal', location }, workplace)).to.deep.include({
      nodeId: 'fyrbodal',
      location,
    });
  });

  it('has on offer what either of the two offers', () => {
    expect(offersOf({ supports: ['short-breaks'] }, workplace)).to.deep.equal({
      'quiet-place': 1,
      'short-breaks': 1,
    });
    expect(offersOf({ supports: [] }, { name: 'Solgläntan' })).to.deep.equal({});
    expect(offersOf({}, { supports: [] })).to.deep.equal({});
  });

  it('knows nothing of supports only where both are silent', () => {
    expect(new Set(Object.values(offersOf({}, { name: 'Solgläntan' })))).to.deep.equal(new Set([-1]));
    expect(Object.keys(offersOf({}, null))).to.have.length(supportIds.length);
  });

  it('reads title, tasks and description, and no text where there is no word', () => {
    const { text } = compileRole(
      'r',
      { title: 'Värd', description: 'I matsalen', tasks: [{ text: 'Duka' }] },
      null,
    );
    expect(text?.words.map(({ spelling }) => spelling)).to.deep.equal(['Värd', 'Duka', 'I', 'matsalen']);
    expect(compileRole('r', { title: ' ', description: '…' }, workplace).text).to.equal(null);
  });

  it('knows no mentors where the workplace does not tell', () => {
    expect(compileRole('r', {}, { name: 'Solgläntan' }).hasMentor).to.equal(null);
    expect(compileRole('r', {}, null).hasMentor).to.equal(null);
    expect(compileRole('r', {}, { mentors: [] }).hasMentor).to.equal(false);
  });

  it('takes a bare level as a helpful demand', () => {
    const role = compileRole('r', { demands: { memory: 2, attention: { level: 3, essential: true } } }, null);
    expect(role.demanded.map((position) => role.demands[position])).to.deep.equal([3, 2]);
    expect(role.essential.map((position) => role.demands[position])).to.deep.equal([3]);
  });
});
