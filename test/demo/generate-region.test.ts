import { expect } from 'chai';
import { demonstrationSeed } from '../../demo/demonstration-seed.ts';
import { deterministicId } from '../../demo/deterministic-id.ts';
import { candidatesOf, generateRegion } from '../../demo/generate-region.ts';
import { conditionPhrases } from '../../demo/spoken-phrases.ts';
import { candidateDetailsSchema, candidateSchema } from '../../matching/model/candidate.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import type { ConditionId } from '../../matching/vocabulary/conditions.ts';

const today = '2026-11-21';
const region = generateRegion({ seed: 1, today });
const regions = [region, generateRegion({ seed: demonstrationSeed, today })];

describe('generateRegion', () => {
  it('makes four nodes, 60 workplaces, 240 roles and 600 candidates', () => {
    expect(region.nodes.map((node) => node.id)).to.deep.equal([
      'goteborg',
      'fyrbodal',
      'skaraborg',
      'sjuharad',
    ]);
    expect(region.workplaces).to.have.length(60);
    expect(region.roles).to.have.length(240);
    expect(region.candidates).to.have.length(600);
    for (const { id } of region.nodes) {
      expect(region.workplaces.filter((place) => place.nodeId === id).length, id).to.be.at.least(4);
      expect(region.roles.filter((role) => role.nodeId === id).length, id).to.be.at.least(10);
      expect(region.candidates.filter((candidate) => candidate.nodeId === id).length, id).to.be.at.least(60);
    }
  });

  it('makes profiles that hold to the schemas', () => {
    for (const { id: _id, ...workplace } of region.workplaces) {
      workplaceSchema.parse(workplace);
    }
    for (const { id: _id, ...role } of region.roles) {
      roleSchema.parse(role);
    }
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
    for (const id of ids) {
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
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

  it('rates no ability of about a fifth of the candidates, and only some of most others', () => {
    for (const { candidates } of regions) {
      const rated = candidates.map(({ abilities = {} }) => Object.keys(abilities).length);
      const share = (from: number, to: number) =>
        rated.filter((count) => count >= from && count <= to).length / rated.length;
      expect(share(0, 0), 'none').to.be.within(0.15, 0.26);
      expect(share(1, 20), 'some').to.be.within(0.3, 0.6);
      const known = rated.filter((count) => count > 0);
      const unknown = 1 - known.reduce((sum, count) => sum + count, 0) / (known.length * abilityIds.length);
      expect(unknown, 'unknown ratings of the others').to.be.within(0.28, 0.45);
    }
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
    for (const text of [...wishes, ...descriptions]) {
      expect(text).not.to.match(/[{}]|undefined|\s[.,](?!\.)|^$/);
    }
    const openings = new Map<string, number>();
    for (const text of wishes) {
      const opening = text.split(' ').slice(0, 4).join(' ').toLowerCase();
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).to.be.below(wishes.length * 0.06);
  });

  it('mostly has in the fields what the text says, and never something else', () => {
    const phrases = Object.entries(conditionPhrases) as [ConditionId, readonly string[]][];
    let told = 0;
    let kept = 0;
    for (const { wishes = '', avoids, availability } of regions.flatMap(({ candidates }) => candidates)) {
      const text = wishes.toLowerCase();
      const [, phrase] =
        /(?:vill slippa|jag klarar inte|bara jag slipper|det får inte vara) (.+?)(?:[.!]|$)/.exec(text) ?? [];
      const conditions = phrases.filter(([, known]) => known.includes(phrase ?? '')).map(([id]) => id);
      if (conditions.length > 0) {
        told += 1;
        if (avoids) {
          kept += 1;
          expect(
            conditions.some((id) => avoids.some(({ condition }) => condition === id)),
            wishes,
          ).to.equal(true);
        }
      }
      const [, hours] = /(?:runt|max) (\d+) timmar i veckan/.exec(text) ?? [];
      if (hours !== undefined) {
        told += 1;
        if (availability?.hoursPerWeek) {
          kept += 1;
        }
        expect(availability?.hoursPerWeek?.max ?? Number(hours), wishes).to.equal(Number(hours));
      }
    }
    expect(told).to.be.above(100);
    expect(kept / told).to.be.within(0.85, 0.99);
  });

  it('says nothing twice in a text, and seldom trails off', () => {
    const wishes = regions.flatMap(({ candidates }) =>
      candidates.flatMap((candidate) => candidate.wishes ?? []),
    );
    const repeating = wishes.filter((text) => {
      const words = text.toLowerCase().match(/\p{L}{7,}/gu) ?? [];
      return new Set(words).size < words.length - 1;
    });
    expect(repeating.length / wishes.length, repeating.join('\n')).to.be.below(0.01);
    expect(wishes.filter((text) => text.includes('...')).length / wishes.length).to.be.within(0.001, 0.03);
    expect(wishes.filter((text) => /\s\.\.\.|(?<!\.)\.\.$/.test(text))).to.deep.equal([]);
  });

  it('offers roles where such work is done', () => {
    const at: readonly (readonly [title: RegExp, workplace: RegExp])[] = [
      [/sjukhus/, /sjukhus/],
      [/hemtjänst/, /^Hem(tjänst|vård)/],
      [/^Muse|^Utställningsvärd/, /[Mm]useum|^Museet/],
      [/^Hallvärd|idrottshallen/, /idrottshall|^Sporthallen/],
      [/^Vaktmästarhjälp/, /skola|gymnasium|boende|Servicehuset|Kulturhuset|Mötesplats|hall|sjukhus/],
      [/^Möbelfixare|^Cykelfixare/, /Återbruket|återvinning/],
      [/4H|^Stallhjälp|^Djurskötar/, /4H/],
      [/boende/, /boende|bostaden|Servicehuset/],
      [/^Textilhjälp/, /boende|Servicehuset|Återbruket|återvinning|[Mm]use/],
      [/^Publikvärd/, /Kulturhuset|Mötesplats|hall/],
      [/[Ff]örskole/, /[Ff]örskola/],
    ];
    for (const { roles, workplaces } of regions) {
      const names = new Map(workplaces.map(({ id, name }) => [id, name ?? '']));
      for (const { title = '', workplaceId = '' } of roles) {
        for (const [role, workplace] of at) {
          if (role.test(title)) {
            expect(names.get(workplaceId), title).to.match(workplace);
          }
        }
      }
      for (const { id, name } of workplaces) {
        const titles = roles
          .filter(({ workplaceId }) => workplaceId === id)
          .map(({ title = '' }) => title.replace(/,.*| på deltid| \(.*/, ''));
        expect(new Set(titles).size, `${name}: ${titles.join(', ')}`).to.equal(titles.length);
      }
    }
  });

  it('makes roles that hang together: places in the title, hours of tasks, a licence for driving', () => {
    for (const role of regions.flatMap(({ roles }) => roles)) {
      const { title = '', places, tasks = [], hoursPerWeek, times = [], requires, description = '' } = role;
      const inTitle = /\((\d) platser\)/.exec(title)?.[1];
      if (inTitle !== undefined) {
        expect(places, title).to.equal(Number(inTitle));
      }
      const taskHours = tasks.reduce((sum, task) => sum + (task.hoursPerWeek ?? 0), 0);
      expect(taskHours, title).to.be.at.most(hoursPerWeek?.max ?? 40);
      if (title.includes('förmiddagar') && role.times) {
        expect(times, title).to.deep.equal(['weekday-morning']);
      }
      const text = [title, description, ...tasks.map((task) => task.text)].join(' ');
      if (/[Bb]ilarna|köra bil|[Ss]kjutsa|[Ff]ordon|[Cc]hauff|körjournal/.test(text)) {
        expect(requires?.licence, text).to.equal('B');
      }
      expect(title).not.to.match(/(, \p{L}+ sysslor).*\1/u);
    }
  });

  it('gives workplaces managers: a few in each node, with several workplaces of that node alone', () => {
    for (const { nodes, workplaces } of regions) {
      const managed = workplaces.filter(({ managerId }) => managerId !== undefined);
      expect(managed.length / workplaces.length).to.be.at.least(0.9);
      for (const { managerId, nodeId } of managed) {
        const others = managed.filter((place) => place.managerId === managerId);
        expect(new Set(others.map((place) => place.nodeId))).to.have.keys([nodeId]);
      }
      for (const { id } of nodes) {
        const managers = new Set(
          managed.filter(({ nodeId }) => nodeId === id).map(({ managerId }) => managerId),
        );
        expect(managers.size, id).to.be.within(2, 7);
      }
    }
  });

  it('gives the first manager, who is the one of the demonstration, about four workplaces with roles in Göteborg', () => {
    const { workplaces, roles } = generateRegion({ seed: demonstrationSeed, today });
    const managed = workplaces.filter(
      ({ managerId }) => managerId === deterministicId(demonstrationSeed, 'manager', 0),
    );
    expect(managed.length).to.be.within(3, 6);
    for (const { id, nodeId } of managed) {
      expect(nodeId).to.equal('goteborg');
      expect(roles.filter(({ workplaceId }) => workplaceId === id)).not.to.be.empty;
    }
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
