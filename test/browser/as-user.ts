import { expect } from 'chai';
import type { APIRequestContext, APIResponse, Browser } from 'playwright-core';
import { z } from 'zod';
import { dayIn } from './day-in.ts';
import type { RunningApp } from './start-app.ts';
import type { User } from './watched-page.ts';

const meSchema = z.object({ csrfToken: z.string() });
const revisionSchema = z.object({ revision: z.number() });

/** Somebody else who works beside the page that is tested, over the API. */
export class AsUser {
  readonly request: APIRequestContext;
  readonly #csrfToken: string;
  readonly close: () => Promise<void>;

  private constructor(request: APIRequestContext, csrfToken: string, close: () => Promise<void>) {
    this.request = request;
    this.#csrfToken = csrfToken;
    this.close = close;
  }

  /** Signs in the user of the demonstration. */
  static async signIn(
    browser: Browser | null,
    app: Pick<RunningApp, 'address'>,
    user: User,
  ): Promise<AsUser> {
    if (browser === null) {
      throw new Error('A page of no browser has no way to sign in beside it.');
    }
    const context = await browser.newContext({ baseURL: app.address });
    const { request } = context;
    expect((await request.post('/api/v1/demo/sign-in', { data: { user } })).status()).to.equal(200);
    const { csrfToken } = meSchema.parse(await (await request.get('/api/v1/me')).json());
    return new AsUser(request, csrfToken, () => context.close());
  }

  /** What stands at the path below `/api/v1`, as the schema reads it. */
  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
    const answer = await this.request.get(`/api/v1${path}`);
    expect(answer.status(), path).to.equal(200);
    return schema.parse(await answer.json());
  }

  /** With which status the path below `/api/v1` is answered. */
  async statusOf(path: string): Promise<number> {
    return (await this.request.get(`/api/v1${path}`)).status();
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
    return this.request.post(`/api/v1${path}`, { headers: this.headers(), data });
  }

  /** Changes it, whoever else does; fails when it is refused. */
  async change(path: string, data: object): Promise<void> {
    const { revision } = await this.get(path, revisionSchema);
    const headers = { ...this.headers(), 'if-match': `"${revision}"` };
    const answer = await this.request.patch(`/api/v1${path}`, { headers, data });
    expect(answer.ok(), `${path} ${await answer.text()}`).to.equal(true);
  }

  /** What a request that changes something carries beside its body. */
  headers(): Record<string, string> {
    return { 'x-csrf-token': this.#csrfToken, 'accept-language': 'en' };
  }

  /** Stands in, as a coach, for whoever is in charge of the person; of an own one there is nothing to do. */
  async standIn(personId: string): Promise<void> {
    const cover = { reason: 'Kollegan är borta.', until: dayIn(7) };
    const answer = await this.send(`/candidates/${personId}/covers`, cover);
    if (answer.status() !== 201) {
      expect(await answer.text()).to.include('urn:passa:problem:your-person-already');
    }
  }
}
