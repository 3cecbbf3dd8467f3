import { expect } from 'chai';
import type { Route } from '../../../api/define-route.ts';
import { principalRoles } from '../../../api/http/authentication/authenticator.ts';
import { routes } from '../../../api/routes.ts';
import { changedRows, readRows } from '../../support/rows-of-database.ts';
import { startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';
import { bodyFor } from '../bodies.ts';
import {
  declaredOutcome,
  exceptions,
  expectedOutcome,
  kindOf,
  type Outcome,
  reaches,
} from './expected-outcome.ts';
import {
  type Asker,
  askers,
  type Ids,
  makePlace,
  type Place,
  places,
  secretsOf,
  signInOwners,
} from './places.ts';

/** One request of the matrix. */
interface Cell {
  readonly asker: Asker | null;
  readonly place: Place;
  readonly expected: Outcome;
}

/**
 * Every cell of a route: who asks × whose it is. Whom a route is not for is refused before it is looked whose it is, and so asks once; of another
 * node each role asks alone, and all together.
 */
function cellsOf(route: Route): Cell[] {
  const where = kindOf(route) === null ? places.slice(0, 1) : places;
  return where.flatMap((place) =>
    [...askers, null]
      .map((asker) => ({ asker, place, expected: expectedOutcome(route, asker, place) }))
      .filter(({ asker }) => place === 'own' || (asker !== null && isFor(route, asker, place))),
  );
}

function isFor({ roles }: Route, { as }: Asker, place: Place): boolean {
  const isAlone = as.roles.length === 1 || as.roles.length === principalRoles.length;
  return (
    as.roles.some((role) => roles === 'public' || roles.includes(role)) && (place !== 'elsewhere' || isAlone)
  );
}

const asked = routes.filter(({ roles }) => roles !== 'public');
/** The kinds of things whose ids tell of somebody or of a workplace. */
const kinds = ['candidates', 'suggestions', 'proposals', 'placements', 'roles', 'workplaces'] as const;
/** What officers read is ids, of everything that was done at the node and by it: also of what others were refused. */
const tellsIds = ['listAudit'];

/** That somebody has read or was refused is recorded; and what a role reaches is kept to be told again. */
const keptOfReading: readonly string[] = ['audit_entries', 'audit_unsealed', 'stand_ins'];

describe('Every route, for everybody, own and others’', function () {
  this.timeout(400_000);
  let api: TestApi;
  const ids: Partial<Record<Place, Ids>> = {};
  const idsOf = (place: Place): Ids => ids[place] ?? {};
  before(async () => {
    api = await startTestApi();
    for (const place of places) {
      ids[place] = await makePlace(api, place);
    }
    await signInOwners(api);
  });
  after(() => api.stop());

  const send = (route: Route, { asker, place, expected }: Cell): Promise<TestAnswer> => {
    const { operationId, method, path } = route;
    const at = idsOf(place);
    const id = at[path.includes('/objections') ? 'objecting' : (path.split('/')[1] ?? '')] ?? '';
    const address = path
      .replace('{id}', path.startsWith('/me/') ? (at.me ?? '') : id)
      .replace('{objectionId}', at.objections ?? '')
      .replace('{roleId}', at.roles ?? '')
      .replace('{version}', '1')
      .replace('{kind}', 'candidates')
      .replace('{list}', 'tasks');
    const query = { search: '?q=a', compareSuggestions: `?with=${at.suggestions}` }[operationId] ?? '';
    const body = bodyFor(operationId, at);
    // of a stream its beginning
    const isEndless = expected === 'served' && operationId.startsWith('follow');
    return api.send(isEndless ? 'HEAD' : method.toUpperCase(), address + query, {
      as: asker?.as ?? null,
      // what is there has to stay there; where there is nothing, that is told before whether it has changed
      headers:
        expected === 'served' && ['put', 'patch', 'delete'].includes(method) ? { 'if-match': '"999"' } : {},
      ...(body === undefined ? {} : { body }),
    });
  };
  const nameOf = ({ asker, place }: Cell): string => `${asker?.as.roles.join('+') ?? 'nobody'}, ${place}`;

  const expectOutcome = (route: Route, cell: Cell, { status, body, text }: TestAnswer): void => {
    const { expected } = cell;
    const who = `${nameOf(cell)}: ${status} ${text.slice(0, 300)}`;
    const problem = String(body.type ?? '').replace('urn:passa:problem:', '');
    if (expected === 'served') {
      expect(status, who).to.be.below(500).and.to.not.be.oneOf([401, 403, 404]);
      if (route.method === 'get') {
        expect(status, who).to.equal(200);
      }
      return;
    }
    const wanted = {
      unauthenticated: 401,
      forbidden: 403,
      'not-your-person': 403,
      'not-by-the-coach': 403,
      'not-found': 404,
    }[expected];
    expect(status, who).to.equal(wanted);
    if (status !== 404) {
      expect(problem, who).to.equal(expected);
    }
  };
  /** No answer tells of what the table keeps from who asks, whatever came of the request. */
  const expectNothingTold = (route: Route, cell: Cell, { body, text }: TestAnswer): void => {
    const told = text.replace(String(body.instance ?? ''), '');
    for (const secret of keptFrom(cell.asker, route)) {
      expect(told.includes(secret), `${nameOf(cell)} reads ${secret}: ${told.slice(0, 1_000)}`).to.equal(
        false,
      );
    }
  };
  const keptFrom = (asker: Asker | null, { operationId }: Route): string[] =>
    places.flatMap((place) => {
      const isOfThem = (kind: string): boolean =>
        asker?.as.roles.some((role) => reaches(asker, role, kind, place)) === true;
      const roles = asker?.as.roles ?? [];
      const plans = roles.includes('coordinator') || roles.includes('admin');
      const isInCharge = Object.values(asker?.inCharge ?? {}).some((theirs) => theirs.includes(place));
      const { words, people, work } = secretsOf(place);
      const isHere = place !== 'elsewhere';
      return [
        ...(isHere && (plans || isInCharge) ? [] : [words]),
        ...(isOfThem('candidates') || (isHere && roles.includes('officer')) ? [] : [people]),
        ...(isOfThem('roles') ? [] : [work]),
        ...(tellsIds.includes(operationId)
          ? []
          : kinds.flatMap((kind) => (isOfThem(kind) ? [] : [idsOf(place)[kind] ?? '-']))),
      ];
    });

  describe('read or refused', () => {
    let rows: Awaited<ReturnType<typeof readRows>>;
    before(async () => {
      rows = await readRows(api.dataSource);
    });
    for (const route of asked) {
      it(`${route.operationId} is as it is declared and as the table says`, async () => {
        const cells = cellsOf(route).filter(
          ({ expected }) => route.method === 'get' || expected !== 'served',
        );
        const answers = await Promise.all(cells.map((cell) => send(route, cell)));
        cells.forEach((cell, index) => {
          const answer = answers[index];
          if (answer !== undefined) {
            expectOutcome(route, cell, answer);
            expectNothingTold(route, cell, answer);
          }
        });
      });
    }

    it('has changed nothing', async () => {
      const after = await readRows(api.dataSource);
      const changed = [...changedRows(rows, after), ...changedRows(after, rows)];
      expect(changed.filter((row) => !keptOfReading.includes(row.split(':')[0] ?? ''))).to.deep.equal([]);
    });
  });

  describe('written', () => {
    for (const route of asked.filter(({ method }) => method !== 'get')) {
      it(`${route.operationId} is for whom it is declared, of what the table says`, async () => {
        for (const cell of cellsOf(route).filter(({ expected }) => expected === 'served')) {
          const answer = await send(route, cell);
          expectOutcome(route, cell, answer);
          expectNothingTold(route, cell, answer);
          await undo(route);
        }
      });
    }
  });

  /** What would let somebody reach more, or find less, with the next request. */
  const undo = async ({ operationId }: Route): Promise<void> => {
    if (operationId === 'coverPerson') {
      await api.dataSource.query('DELETE FROM candidate_covers');
    }
    if (/^endSession/.test(operationId)) {
      await signInOwners(api);
    }
  };

  it('has no exception that is none', () => {
    for (const name of Object.keys(exceptions)) {
      const route = asked.find(({ operationId }) => operationId === name);
      const cells = route === undefined ? [] : cellsOf(route);
      const changed = cells.filter(
        ({ asker, place, expected }) =>
          route !== undefined && asker !== null && declaredOutcome(route, asker, place) !== expected,
      );
      expect(changed.map(nameOf), `cells that ${name} makes another of`).to.not.deep.equal([]);
    }
  });
});
