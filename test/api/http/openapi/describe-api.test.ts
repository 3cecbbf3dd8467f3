import { expect } from 'chai';
import {
  describeApi,
  type Json,
  type JsonObject,
  propertiesIn,
} from '../../../../api/http/openapi/describe-api.ts';
import { routes } from '../../../../api/routes.ts';

const document = describeApi(routes, '/api/v1');
const schemas = asObject(asObject(document.components).schemas);
const operations = Object.entries(asObject(document.paths)).flatMap(([path, methods]) =>
  Object.entries(asObject(methods)).map(([method, operation]) => ({
    name: `${method} ${path}`,
    path,
    operation: asObject(operation),
  })),
);

function asObject(value: Json | undefined): JsonObject {
  expect(value).to.be.an('object');
  return value as JsonObject;
}

function* objectsIn(value: Json): Generator<JsonObject> {
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) {
      yield value;
    }
    for (const part of Object.values(value)) {
      yield* objectsIn(part);
    }
  }
}

/** What somebody does who is not signed in yet, and the identity provider. */
const signIns = [
  'post /demo/sign-in',
  'get /session/ways-in',
  'post /session',
  'get /session/sign-in',
  'get /session/callback',
  'get /session/sign-out',
  'post /session/logged-out',
];

describe('The OpenAPI document', () => {
  it('has every operation of the contract', () => {
    const profiles = ['candidates', 'roles', 'workplaces'].flatMap((plural) => [
      `post /${plural}`,
      `get /${plural}`,
      ...['get', 'put', 'patch', 'delete'].map((method) => `${method} /${plural}/{id}`),
    ]);
    expect(operations.map(({ name }) => name)).to.include.members([
      ...profiles,
      'get /candidates/{id}/suggestions',
      'get /roles/{id}/suggestions',
      'post /match-lists',
      'get /match-lists/{id}',
      'get /match-lists/{id}/events',
      'post /suggestions/{id}/reviews',
      'get /vocabulary/{list}',
      'post /interpret',
      'post /demo/sign-in',
    ]);
  });

  it('gives every operation a name of its own, a summary, a tag and its path parameters', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names)).to.have.lengthOf(operations.length);
    for (const { name, path, operation } of operations) {
      expect(operation.summary, name)
        .to.be.a('string')
        .that.matches(/^[A-Z].{8,}[^.]$/);
      expect(operation.tags, name).to.have.lengthOf(1);
      const inPath = (operation.parameters as JsonObject[]).filter((parameter) => parameter.in === 'path');
      expect(
        inPath.map((parameter) => `{${parameter.name}}`),
        name,
      ).to.deep.equal(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it('describes every parameter and tells whether it is required', () => {
    for (const { name, operation } of operations) {
      for (const parameter of operation.parameters as JsonObject[]) {
        expect(parameter.description, `${name} ${parameter.name}`).to.be.a('string');
        const isNeeded =
          parameter.in === 'path' || ['get /suggestions/{id}/comparison', 'get /search'].includes(name);
        expect(parameter.required, `${name} ${parameter.name}`).to.equal(isNeeded);
      }
    }
  });

  it('lets everything be done by token or session, and asks a session for its CSRF token where something may change', () => {
    for (const { name, operation } of operations.filter(({ name }) => !signIns.includes(name))) {
      const security = operation.security ?? document.security;
      const session = name.startsWith('get ') ? { session: [] } : { session: [], csrf: [] };
      expect(security, name).to.deep.equal([{ bearer: [] }, session]);
    }
  });

  it('documents a success and the problems of every operation, each with a described body', () => {
    for (const { name, operation } of operations) {
      const responses = asObject(operation.responses);
      const statuses = Object.keys(responses).map(Number);
      expect(
        // what a browser is sent on from is no less
        statuses.some((status) => (status >= 200 && status < 300) || status === 302),
        name,
      ).to.equal(true);
      expect(statuses, name).to.include.members([400, 429, 500, 503]);
      const isPublic = Array.isArray(operation.security) && operation.security.length === 0;
      expect(statuses.includes(401) && statuses.includes(403), name).to.equal(!isPublic);
      const takesKey = (operation.parameters as JsonObject[]).some((one) => one.name === 'idempotency-key');
      expect(statuses.includes(422), name).to.equal(
        'requestBody' in operation || takesKey || name === 'get /suggestions/{id}/comparison',
      );
      for (const [status, response] of Object.entries(responses)) {
        const { description, content } = asObject(response);
        expect(description, `${name} ${status}`).to.be.a('string').that.is.not.empty;
        if (Number(status) >= 400) {
          expect(content, `${name} ${status}`).to.have.all.keys('application/problem+json');
        }
      }
    }
  });

  it('describes every component and every property, or refers to what does', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect(asObject(schema).description, name).to.be.a('string').that.is.not.empty;
      for (const properties of propertiesIn(schema)) {
        for (const [property, shape] of Object.entries(properties)) {
          expect(shape, `${name}.${property}`).to.have.any.keys('description', '$ref');
        }
      }
    }
  });

  it('closes every object that has properties, but what others send by a standard of theirs', () => {
    for (const [name, schema] of Object.entries(schemas).filter(([one]) => one !== 'ProviderLogout')) {
      for (const part of objectsIn(schema)) {
        if (part.type === 'object' && typeof part.properties === 'object') {
          expect(part.additionalProperties, `${name}: ${Object.keys(part.properties ?? {})}`).to.equal(false);
        }
      }
    }
  });

  it('refers only to what is there, and has nothing that is not referred to', () => {
    const referred = new Set<string>();
    for (const part of objectsIn(document)) {
      if (typeof part.$ref === 'string') {
        referred.add(part.$ref);
      }
    }
    const components = Object.keys(schemas).map((name) => `#/components/schemas/${name}`);
    expect([...referred]).to.have.members(components);
  });
});
