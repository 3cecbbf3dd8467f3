import { expect } from 'chai';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { demonstrationReviews } from '../../demo/demonstration-reviews.ts';
import { demonstrationSeed } from '../../demo/demonstration-seed.ts';
import { generateDemonstration } from '../../demo/generate-demonstration.ts';
import { generateRegion } from '../../demo/generate-region.ts';

const today = '2026-11-21';

describe('generateDemonstration', () => {
  const demonstration = generateDemonstration(today);
  const { coach, manager } = demoPrincipals;
  const people = demonstration.candidates.filter(
    ({ coachId, nodeId }) => coachId === coach.id && coach.nodes.includes(nodeId),
  );

  it('gives the coach thirty people', () => {
    expect(people).to.have.lengthOf(30);
  });

  it('gives the manager a workplace with three open roles and one that is taken', () => {
    const places = demonstration.workplaces.filter(({ managerId }) => managerId === manager.id);
    expect(places).to.have.lengthOf(1);
    const roles = demonstration.roles.filter(({ workplaceId }) => workplaceId === places[0]?.id);
    expect(roles.map(({ status = 'open' }) => status).toSorted()).to.deep.equal([
      'closed',
      'open',
      'open',
      'open',
    ]);
  });

  it('has a name for every manager and coach, each its own', () => {
    const { userNames = new Map<string, string>() } = demonstration;
    const ids = [
      ...demonstration.workplaces.flatMap(({ managerId = [] }) => managerId),
      ...demonstration.candidates.flatMap(({ coachId = [] }) => coachId),
    ];
    expect(ids.filter((id) => !userNames.has(id))).to.deep.equal([]);
    expect(userNames.get(demoPrincipals.manager.id)).to.equal(demoPrincipals.manager.name);
    expect(new Set(userNames.values()).size).to.equal(userNames.size);
  });

  it('is the region of its seed in all else', () => {
    const region = generateRegion({ seed: demonstrationSeed, today });
    const told = ({ candidates, roles, workplaces }: typeof region) => ({
      candidates: candidates.map(({ coachId: _, ...rest }) => rest),
      roles: roles.map(({ status: _, ...rest }) => rest),
      workplaces: workplaces.map(({ managerId: _, ...rest }) => rest),
    });
    expect(told(demonstration)).to.deep.equal(told(region));
  });

  it('says when each profile was written: not after today, most lately, some long ago, one today', () => {
    const days: number[] = [];
    for (const { id } of [...demonstration.workplaces, ...demonstration.roles, ...demonstration.candidates]) {
      const { created, changed } = demonstration.writtenOn?.get(id) ?? expect.fail(id);
      expect(created <= changed && changed <= today, `${created} ${changed}`).to.equal(true);
      days.push((Date.parse(today) - Date.parse(changed)) / 86_400_000);
    }
    expect(days.filter((count) => count <= 75).length / days.length).to.be.within(0.65, 0.9);
    expect(days.filter((count) => count > 120).length / days.length).to.be.above(0.03);
    expect(people.map(({ id }) => demonstration.writtenOn?.get(id)?.created)).to.include(today);
  });

  it('reviews the coach’s own people, in every way there is, and leaves most of them to the user', () => {
    const own = people.map(({ reference }) => reference);
    const reviewed = demonstrationReviews.map(({ person }) => person);
    expect(own).to.include.members(reviewed);
    expect(new Set(reviewed).size)
      .to.equal(reviewed.length)
      .and.to.be.below(people.length / 2);
    const decisions = demonstrationReviews.flatMap(({ decisions: made }) =>
      made.map(({ decision }) => decision),
    );
    expect(new Set(decisions)).to.have.keys(['approve', 'hold', 'decline']);
    expect(demonstrationReviews.filter(({ change }) => change !== undefined)).to.have.lengthOf(3);
  });
});
