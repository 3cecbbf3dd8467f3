import { expect } from 'chai';
import { textsAt } from '../../demo/work-areas/texts-at.ts';
import { workplaceKinds } from '../../demo/work-areas/work-area.ts';
import { workAreas } from '../../demo/work-areas/work-areas.ts';

describe('workAreas', () => {
  it('have titles and enough tasks at each kind of workplace where they are found', () => {
    for (const { id, kinds, titles, tasks } of workAreas) {
      for (const kind of new Set(kinds)) {
        expect(textsAt(kind, titles), `${id} at ${kind}: titles`).not.to.be.empty;
        expect(textsAt(kind, tasks).length, `${id} at ${kind}: tasks`).to.be.at.least(4);
      }
    }
  });

  it('name no kind where they are not found', () => {
    for (const { id, kinds, titles, tasks, conditions } of workAreas) {
      const named = [...titles, ...tasks].flatMap((text) => (typeof text === 'string' ? [] : text.slice(1)));
      const ofConditions = conditions.flatMap(([, , ...only]) => only);
      for (const kind of [...named, ...ofConditions]) {
        expect(kind, id).to.be.oneOf([...kinds]);
      }
    }
  });

  it('give each kind of workplace work of at least two areas', () => {
    for (const kind of workplaceKinds) {
      expect(workAreas.filter(({ kinds }) => kinds.includes(kind)).length, kind).to.be.at.least(2);
    }
  });

  it('have nouns to like as well as clauses', () => {
    for (const { id, liking, because } of workAreas) {
      expect(liking.filter((phrase) => !phrase.startsWith('att ')).length, id).to.be.at.least(3);
      for (const sentence of because) {
        expect(sentence).to.match(/^\p{Lu}.*\.$/u);
      }
    }
  });
});
