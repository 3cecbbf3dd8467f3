import { expect } from 'chai';
import { candidatesOf, generateRegion } from '../../../db/demonstration/generate-region.ts';
import { candidateDetailsSchema, candidateSchema } from '../../../matching/profiles/candidate.ts';
import { roleSchema } from '../../../matching/profiles/role.ts';
import { workplaceSchema } from '../../../matching/profiles/workplace.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';

const today = '2026-11-21';
const region = generateRegion({ seed: 1, today });

describe('generateRegion', () => {
  it('makes four nodes, 40 workplaces, 120 roles and 600 candidates', () => {
    expect(region.nodes.map((node) => node.id)).to.deep.equal([
      'goteborg',
      'fyrbodal',
      'skaraborg',
      'sjuharad',
    ]);
    expect(region.workplaces).to.have.length(40);
    expect(region.roles).to.have.length(120);
    expect(region.candidates).to.have.length(600);
    for (const { id } of region.nodes) {
      expect(region.workplaces.filter((place) => place.nodeId === id).length, id).to.be.at.least(4);
      expect(region.roles.filter((role) => role.nodeId === id).length, id).to.be.at.least(10);
      expect(region.candidates.filter((candidate) => candidate.nodeId === id).length, id).to.be.at.least(60);
    }
  });

  it('makes profiles that hold to the schemas', () => {
    for (const { id: _id, ...workplace } of region.workplaces) workplaceSchema.parse(workplace);
    for (const { id: _id, ...role } of region.roles) roleSchema.parse(role);
    for (const { id: _id, details, ...candidate } of region.candidates) {
      candidateSchema.parse(candidate);
      candidateDetailsSchema.parse(details);
    }
  });

  it('gives the same region for the same seed and another for another seed', () => {
    expect(generateRegion({ seed: 1, today })).to.deep.equal(region);
    const other = generateRegion({ seed: 2, today });
    expect(other.candidates[0]?.id).not.to.equal(region.candidates[0]?.id);
    expect(other.candidates.slice(0, 20)).not.to.deep.equal(region.candidates.slice(0, 20));
  });

  it('keeps the first profiles as they are when more are asked for', () => {
    const larger = generateRegion({ seed: 1, today, candidates: 700 });
    expect(larger.candidates.slice(0, 600)).to.deep.equal(region.candidates);
    expect([...candidatesOf(1, 25, today)]).to.deep.equal(region.candidates.slice(0, 25));
  });

  it('gives every profile an id of its own, in the shape of UUID version 7 and rising', () => {
    const ids = [...region.workplaces, ...region.roles, ...region.candidates].map((profile) => profile.id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids)
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const candidateIds = region.candidates.map((candidate) => candidate.id);
    expect(candidateIds.toSorted()).to.deep.equal(candidateIds);
    expect(new Set(region.candidates.map((candidate) => candidate.reference)).size).to.equal(600);
  });

  it('leaves about a third of the fields unknown', () => {
    const keys = [
      'wishes',
      'experience',
      'abilities',
      'needs',
      'avoids',
      'languages',
      'employmentForms',
      'licences',
      'waitingSince',
    ] as const;
    const known = region.candidates.flatMap((candidate) =>
      keys.filter((key) => candidate[key] !== undefined),
    ).length;
    expect(1 - known / (keys.length * region.candidates.length)).to.be.within(0.2, 0.45);
  });

  it('keeps most ability levels at 0 to 2, with some at 3 and 4', () => {
    const levels = region.candidates.flatMap(({ abilities = {} }) =>
      abilityIds.flatMap((ability) => {
        const rating = abilities[ability];
        return rating === undefined ? [] : [typeof rating === 'number' ? rating : rating.level];
      }),
    );
    const low = levels.filter((level) => level <= 2).length / levels.length;
    expect(low).to.be.within(0.65, 0.92);
    expect(new Set(levels)).to.have.keys([0, 1, 2, 3, 4]);
  });

  it('writes wishes and descriptions that hardly ever repeat and hold no unfilled slot', () => {
    const wishes = region.candidates.flatMap((candidate) => candidate.wishes ?? []);
    const descriptions = region.roles.flatMap((role) => role.description ?? []);
    expect(new Set(wishes).size / wishes.length).to.be.above(0.95);
    expect(new Set(descriptions).size / descriptions.length).to.be.above(0.95);
    for (const text of [...wishes, ...descriptions])
      expect(text).not.to.match(/[{}]|undefined|\s[.,](?!\.)|^$/);
    const openings = new Map<string, number>();
    for (const text of wishes) {
      const opening = text.split(' ').slice(0, 4).join(' ').toLowerCase();
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).to.be.below(wishes.length * 0.06);
  });

  it('moves dates with today and nothing else', () => {
    const later = generateRegion({ seed: 1, today: '2027-03-01', candidates: 50, roles: 20 });
    expect(later.candidates[0]?.wishes).to.equal(region.candidates[0]?.wishes);
    const latest = (dates: (string | undefined)[]) =>
      Math.max(...dates.map((date) => Date.parse(date ?? today)));
    const waits = (candidates: typeof region.candidates) =>
      candidates.map(({ waitingSince }) => waitingSince);
    expect(latest(waits(later.candidates))).to.be.above(Date.parse('2026-12-31'));
    expect(latest(waits(region.candidates))).to.be.at.most(Date.parse(today));
  });

  it('places people and workplaces in Västra Götaland', () => {
    const places = [
      ...region.candidates.flatMap((candidate) => candidate.travel?.from ?? []),
      ...region.workplaces.flatMap((workplace) => workplace.location ?? []),
    ];
    expect(places.length).to.be.above(300);
    for (const { lat, lon } of places) {
      expect(lat).to.be.within(57.1, 59.3);
      expect(lon).to.be.within(10.9, 14.7);
    }
  });

  it('fills only the nodes that are asked for and refuses one that it does not know', () => {
    const small = generateRegion({
      seed: 1,
      today,
      nodes: ['skaraborg'],
      candidates: 10,
      roles: 4,
      workplaces: 2,
    });
    expect(new Set([...small.candidates, ...small.roles].map((profile) => profile.nodeId))).to.have.keys([
      'skaraborg',
    ]);
    expect(() => generateRegion({ seed: 1, today, nodes: ['halland'] })).to.throw(
      'There is no node "halland"',
    );
  });
});
