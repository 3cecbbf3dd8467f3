import { expect } from 'chai';
import { basePath } from '../../../../api/http/base-path.ts';
import { describeApi, type Json, type JsonObject } from '../../../../api/http/openapi/describe-api.ts';
import { routes } from '../../../../api/routes.ts';

/** Properties that say something of a person, or who it is. */
const personal: readonly string[] = [
  'candidateId',
  'candidateReference',
  'wishes',
  'experience',
  'needs',
  'avoids',
  'contact',
  'sex',
  'birthYear',
  'groups',
  'coachId',
  'comment',
  'waitingSince',
  'consent',
  'mentors',
  'content',
];

/** Routes whose words are like a person's, and are of none. */
const ofNobody: Readonly<Record<string, string>> = {
  listRoles: 'what roles need, as a filter',
  listPolicies: 'the word experience weighs a rule',
  readPolicy: 'the word experience weighs a rule',
  readNodeCapacity: 'how many mentors there are, by number',
};

const document = describeApi(routes, basePath);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of all properties that a part of the document holds. */
function propertiesIn(part: Json | undefined, found: Set<string>, seen = new Set<Json>()): void {
  if (Array.isArray(part)) {
    for (const one of part) {
      propertiesIn(one, found, seen);
    }
    return;
  }
  if (!isObject(part) || seen.has(part)) {
    return;
  }
  seen.add(part);
  const { components } = document;
  if (typeof part.$ref === 'string' && isObject(components) && isObject(components.schemas)) {
    propertiesIn(components.schemas[part.$ref.split('/').at(-1) ?? ''], found, seen);
  }
  for (const [name, value] of Object.entries(part)) {
    if (name === 'properties' && isObject(value)) {
      for (const property of Object.keys(value)) {
        found.add(property);
      }
    }
    if (name !== 'examples' && name !== 'example') {
      propertiesIn(value, found, seen);
    }
  }
}

describe('What is recorded of each route', () => {
  for (const { operationId, method, path, audit } of routes) {
    it(`${operationId} ${audit === 'nothing' ? 'gives and takes nothing of a person' : `is recorded as ${audit.action}`}`, () => {
      const paths = isObject(document.paths) ? document.paths[path] : undefined;
      const operation = isObject(paths) ? paths[method] : undefined;
      expect(operation, path).to.be.an('object');
      if (!isObject(operation) || !isObject(operation.responses)) {
        throw new Error(`${operationId} is not described.`);
      }
      const found = new Set<string>();
      propertiesIn(operation.requestBody, found);
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (Number(status) < 300) {
          propertiesIn(answer, found);
        }
      }
      const told = personal.filter((name) => found.has(name));
      if (audit === 'nothing' && ofNobody[operationId] === undefined) {
        expect(told, 'a route that gives or takes personal data declares what is recorded').to.deep.equal([]);
      }
    });
  }

  it('changes nothing of a person, a role, a workplace or a policy without a record', () => {
    const unrecorded = routes.filter(({ method, audit }) => method !== 'get' && audit === 'nothing');
    expect(unrecorded.map(({ operationId }) => operationId)).to.have.members([
      // recorded where a session begins and ends
      'signInDemo',
      'signInWithToken',
      'signOut',
      'endSessionsByProvider',
      'endSession',
      'endSessions',
      'endSessionOfOther',
      'endSessionsOf',
      // how somebody is told of what waits is their own
      'chooseNotifications',
      // what is put away is by whom, not of whom
      'dismissWork',
      'restoreWork',
      // read and forgotten
      'previewRole',
      'interpret',
    ]);
  });

  it('excuses no route that there is not, or that is recorded', () => {
    const silent = routes.filter(({ audit }) => audit === 'nothing').map(({ operationId }) => operationId);
    expect(silent).to.include.members(Object.keys(ofNobody));
  });
});
