import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Json, JsonObject } from '../../api/http/openapi/describe-api.ts';

/** One answer of the API, as it came. */
interface Answer {
  readonly method: string;
  /** Below the base path, without query. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

/** Throws when an answer is not one that the OpenAPI document declares. */
export type AnswerCheck = (answer: Answer) => void;

/**
 * Checks answers against an OpenAPI document: the status has to be declared for the operation, and the body to be of
 * the declared shape. Answers at addresses that the document does not know have to be problems.
 */
export function createAnswerCheck(document: JsonObject): AnswerCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'api');
  const paths = Object.keys(asObject(document.paths)).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
  }));
  const check = (schema: string, { method, path, status, body }: Answer): void => {
    const validate = ajv.getSchema(`api#${schema}`);
    if (validate === undefined) {
      throw new Error(`${method} ${path} ${status}: the document has no ${schema}`);
    }
    if (!validate(body)) {
      throw new Error(
        `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body)}`,
      );
    }
  };
  return (answer) => {
    const { method, path, status, contentType } = answer;
    const found = paths.find(({ pattern }) => pattern.test(path));
    const operation = found && asObject(asObject(document.paths)[found.path])[method.toLowerCase()];
    if (operation === undefined) {
      if (status >= 400) {
        check('/components/schemas/Problem', answer);
      }
      return;
    }
    const response = asObject(asObject(asObject(operation).responses)[String(status)]);
    if (Object.keys(response).length === 0) {
      throw new Error(`${method} ${path}: the status ${status} is not documented`);
    }
    const mediaType = contentType.split(';')[0] ?? '';
    const content = asObject(response.content);
    if (status >= 400 && mediaType !== 'application/problem+json') {
      throw new Error(`${method} ${path} ${status}: an error has to be a problem, not ${contentType}`);
    }
    if (mediaType !== '' && content[mediaType] === undefined) {
      throw new Error(`${method} ${path} ${status}: ${mediaType} is not documented`);
    }
    const schema = asObject(asObject(content[mediaType]).schema).$ref;
    if (typeof schema === 'string') {
      check(schema.slice(1), answer);
    }
  };
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
