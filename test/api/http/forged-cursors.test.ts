import { expect } from 'chai';
import { z } from 'zod';
import { cursorsOf } from '../../../api/http/cursor.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const admin = principalOf('admin', '*');
const coach = principalOf('coach', ['goteborg']);
const id = '0192f000-0000-7000-8000-00000000000a';
const oddTexts = ['a\0b', 'abc', '9'.repeat(30)];

/** A list, what its cursors are made of, and places that no cursor of the API names. */
const lists: readonly { path: string; list: string; filter: unknown; places: readonly unknown[] }[] = [
  ...['id', 'to-review', 'changed'].flatMap((sort) =>
    ['/candidates', '/roles'].map((list) => ({
      path: `${list}?sort=${sort}`,
      list,
      filter: [undefined, undefined, {}, sort],
      places: oddTexts.map((key) => ({ key, id })),
    })),
  ),
  {
    path: '/candidates?sort=reference',
    list: '/candidates',
    filter: [undefined, undefined, {}, 'reference'],
    places: [{ key: 'a\0b', id }],
  },
  {
    path: '/workplaces?',
    list: '/workplaces',
    filter: [undefined, undefined],
    places: [{ name: 'a\0b', id }],
  },
  {
    path: '/work-list?group=review',
    list: '/work-list',
    filter: [coach.id, 'review'],
    places: [{ order: 'a\0b', id }],
  },
  {
    path: '/reviews?',
    list: '/reviews',
    filter: {},
    places: [{ reviewedAt: '0000-01-01T00:00:00Z', id }],
  },
  { path: '/policies?', list: 'policies', filter: null, places: [2 ** 40] },
];

describe('A cursor that somebody has written', function () {
  this.timeout(30_000);
  let api: TestApi;

  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  for (const { path, list, filter, places } of lists) {
    it(`of ${path.replace(/\?$/, '')} is refused where the database has no such place`, async () => {
      for (const place of places) {
        const cursor = cursorsOf(list, filter, z.unknown()).write(place);
        const as = path.startsWith('/work-list') ? coach : admin;
        const answer = await api.send('GET', `${path}&cursor=${cursor}`, { as });
        expect(answer.status, answer.text).to.equal(400);
        expect(answer.body.errors).to.have.nested.property('0.code', 'wrong-cursor');
      }
    });
  }
});
