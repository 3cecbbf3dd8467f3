import { expect } from 'chai';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { demonstrationSeed } from '../../demo/demonstration-seed.ts';
import { generateRegion } from '../../demo/generate-region.ts';

describe('The users of the demonstration', () => {
  const region = generateRegion({ seed: demonstrationSeed, today: '2026-11-21' });

  it('are a coordinator of all nodes, a manager with a workplace and roles, and a coach with candidates', () => {
    const { coordinator, manager, coach } = demoPrincipals;
    expect(coordinator.nodes).to.have.members(region.nodes.map(({ id }) => id));
    const workplace = region.workplaces.find(({ managerId }) => managerId === manager.id);
    expect(workplace?.nodeId).to.be.oneOf([...manager.nodes]);
    expect(region.roles.filter(({ workplaceId }) => workplaceId === workplace?.id)).to.not.be.empty;
    expect(
      region.candidates.filter(({ coachId, nodeId }) => coachId === coach.id && coach.nodes.includes(nodeId)),
    ).to.not.be.empty;
  });
});
