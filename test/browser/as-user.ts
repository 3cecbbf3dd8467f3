import { expect } from 'chai';
import type { APIRequestContext, APIResponse, Browser } from 'playwright-core';
import { z } from 'zod';
import type { RunningApp } from './start-app.ts';
import type { User } from './watched-page.ts';

const meSchema = z.object({ csrfToken: z.string() });

/** Somebody else who works beside the page that is tested, over the API. */
export class AsUser {
  readonly #request: APIRequestContext;
  readonly #csrfToken: string;
  readonly close: () => Promise<void>;

  private constructor(request: APIRequestContext, csrfToken: string, close: () => Promise<void>) {
    this.#request = request;
    this.#csrfToken = csrfToken;
    this.close = close;
  }

  /** Signs in the user of the demonstration. */
  static async signIn(browser: Browser, app: Pick<RunningApp, 'address'>, user: User): Promise<AsUser> {
    const context = await browser.newContext({ baseURL: app.address });
    const { request } = context;
    expect((await request.post('/api/v1/demo/sign-in', { data: { user } })).status()).to.equal(200);
    const { csrfToken } = meSchema.parse(await (await request.get('/api/v1/me')).json());
    return new AsUser(request, csrfToken, () => context.close());
  }

  /** What stands at the path below `/api/v1`, as the schema reads it. */
  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
    const answer = await this.#request.get(`/api/v1${path}`);
    expect(answer.status(), path).to.equal(200);
    return schema.parse(await answer.json());
  }

  /** With which status the path below `/api/v1` is answered. */
  async statusOf(path: string): Promise<number> {
    return (await this.#request.get(`/api/v1${path}`)).status();
  }

  /** Sends it, and reads the answer by the schema; fails on any answer but `201`. */
  async post<Schema extends z.ZodType>(
    path: string,
    data: object,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const answer = await this.send(path, data);
    expect(answer.status(), `${path} ${await answer.text()}`).to.equal(201);
    return schema.parse(await answer.json());
  }

  /** Sends it, and answers as the API does. */
  send(path: string, data: object): Promise<APIResponse> {
    return this.#request.post(`/api/v1${path}`, { headers: { 'x-csrf-token': this.#csrfToken }, data });
  }
}
