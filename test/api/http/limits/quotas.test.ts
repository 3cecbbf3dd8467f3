import { expect } from 'chai';
import { quotaPerMinute } from '../../../../api/http/limits/quotas.ts';
import { describeApi } from '../../../../api/http/openapi/describe-api.ts';
import { routes } from '../../../../api/routes.ts';
import { principalOf, startTestApi, type TestApi } from '../../../support/start-test-api.ts';

describe('The quotas', () => {
  it('are of every dry run, and of every question of what would be', () => {
    const unlike = routes
      .map(({ method, path, quota }) => ({ route: `${method} ${path}`, quota }))
      .filter(({ route, quota }) => {
        const isDryRun = /\/preview$/u.test(route);
        const isWhatIf = /^get .*\/(doors|left-without|why-not|reach)$/u.test(route);
        return quota !== (isDryRun ? 'dry-runs' : isWhatIf ? 'what-ifs' : undefined);
      });
    expect(unlike).to.deep.equal([]);
    expect(routes.filter(({ quota }) => quota === 'dry-runs').map(({ path }) => path)).to.include.members([
      '/placements/preview',
      '/proposals/preview',
    ]);
  });

  it('are told in the documentation', () => {
    const { paths } = describeApi(routes, '/api/v1') as {
      paths: Record<string, Record<string, { description: string }>>;
    };
    expect(paths['/proposals/preview']?.post?.description).to.include('At most 60 a minute');
    expect(paths['/roles/{id}/doors']?.get?.description).to.include('At most 300 a minute');
  });

  describe('count', () => {
    let api: TestApi;
    before(async () => {
      api = await startTestApi();
    });
    after(() => api.stop());

    for (const [path, body] of [
      ['/proposals/preview', { suggestionId: '0192f000-0000-7000-8000-000000000001', facts: [] }],
      [
        '/placements/preview',
        {
          proposalId: '0192f000-0000-7000-8000-000000000001',
          employmentForm: 'arbetspraktik',
          startsOn: '2026-12-01',
          hoursPerWeek: 20,
        },
      ],
    ] as const) {
      it(`what is asked of ${path}, also where nothing is found`, async () => {
        const as = principalOf(
          'coordinator',
          ['goteborg'],
          `0192f000-0000-7000-8000-0000000000${path.length}`,
        );
        const statuses: number[] = [];
        // the minute may turn meanwhile
        for (
          let asked = 0;
          asked < 2 * quotaPerMinute['dry-runs'] + 1 && !statuses.includes(429);
          asked += 1
        ) {
          const answer = await api.send('POST', path, { as, body });
          statuses.push(answer.status);
        }
        expect(statuses.slice(0, quotaPerMinute['dry-runs'])).to.not.include(429);
        expect(statuses.slice(0, 3)).to.deep.equal([404, 404, 404]);
        expect(statuses).to.include(429);
      });
    }
  });
});
