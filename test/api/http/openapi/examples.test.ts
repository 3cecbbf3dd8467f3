import { expect } from 'chai';
import { z } from 'zod';
import { describeApi } from '../../../../api/http/openapi/describe-api.ts';
import { routes } from '../../../../api/routes.ts';
import { demoPrincipals } from '../../../../demo/demo-principals.ts';
import { startTestApi, type TestApi } from '../../../support/start-test-api.ts';

/** What creates or computes something by its body of JSON alone, and the examples of that body. */
const posts = routes.flatMap(({ operationId, method, path, body, bodyTypes }) =>
  method === 'post' && body !== undefined && bodyTypes === undefined && !path.includes('{')
    ? [{ operationId, path, examples: z.array(z.unknown()).parse(z.globalRegistry.get(body)?.examples) }]
    : [],
);

/** Those that name a thing of one's own by an id, which no example knows: it is not found, and nothing else is wrong. */
const ofOnesOwn = ['dismissWork', 'propose', 'previewProposal', 'planPlacement', 'previewPlacement'];

describe('The documentation', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  for (const { operationId, path, examples } of posts) {
    it(`gives an example for ${operationId} that the coordinator of the demonstration can send as it is`, async () => {
      expect(examples).to.not.be.empty;
      for (const body of examples) {
        const answer = await api.send('POST', path, { as: demoPrincipals.coordinator, body });
        if (ofOnesOwn.includes(operationId)) {
          expect(answer.status, answer.text).to.equal(404);
        } else if (operationId === 'signInWithToken') {
          // no example knows a token of the site
          expect(answer.status, answer.text).to.equal(401);
        } else {
          expect(answer.status, answer.text).to.be.within(200, 299);
        }
      }
    });
  }

  it('begins with how to sign in to the demonstration', () => {
    const { tags, paths } = describeApi(routes, '/api/v1');
    expect(tags).to.have.nested.property('[0].name', 'demo');
    expect(Object.keys(paths as object)[0]).to.equal('/demo/sign-in');
  });
});
