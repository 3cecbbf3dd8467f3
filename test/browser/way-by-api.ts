import { expect } from 'chai';
import type { APIRequestContext, Browser } from 'playwright-core';
import { z } from 'zod';
import { AsUser } from './as-user.ts';
import { dayIn } from './day-in.ts';
import type { User } from './watched-page.ts';

const withId = z.object({ id: z.string() });

/** A pair of the demonstration. */
export interface Pair {
  readonly personId: string;
  readonly suggestionId: string;
}

/** Goes the way of pairs by the API, as a user who is signed in by it. */
export class WayByApi {
  readonly request: APIRequestContext;
  readonly #user: AsUser;

  private constructor(user: AsUser) {
    this.request = user.request;
    this.#user = user;
  }

  static async as(browser: Browser | null, address: string, user: User): Promise<WayByApi> {
    return new WayByApi(await AsUser.signIn(browser, { address }, user));
  }

  close(): Promise<void> {
    return this.#user.close();
  }

  /** The body of an answer; fails on any other status. */
  async post(path: string, data: object, status = 201): Promise<unknown> {
    const answer = await this.#user.send(path, data);
    expect(answer.status(), `${path}: ${await answer.text()}`).to.equal(status);
    return answer.json();
  }

  /** Open people, each with the first suggestion that nobody has decided on, of a role that no other one has; only one's own people with `me`. */
  async undecided(coach?: 'me'): Promise<Pair[]> {
    const whose = coach === undefined ? '' : '&coach=me';
    const people = z
      .object({ items: z.array(withId) })
      .parse(await this.get(`/candidates?status=open&limit=40${whose}`));
    const pairs: Pair[] = [];
    const roles = new Set<string>();
    for (const { id } of people.items) {
      const { items } = z
        .object({ items: z.array(withId.extend({ roleId: z.string(), review: z.unknown() })) })
        .parse(await this.get(`/candidates/${id}/suggestions?limit=20`));
      const first = items.find(({ roleId, review }) => review === null && !roles.has(roleId));
      if (first !== undefined) {
        roles.add(first.roleId);
        pairs.push({ personId: id, suggestionId: first.id });
      }
    }
    return pairs;
  }

  /** Approves the pair as a coach, who stands in for the person's own where that is somebody else. */
  async approve({ personId, suggestionId }: Pair): Promise<unknown> {
    await this.#user.standIn(personId);
    return this.post(`/suggestions/${suggestionId}/reviews`, { decision: 'approve', comment: 'Provas.' });
  }

  /** Takes back the coach's own decision. */
  undo({ suggestionId }: Pair): Promise<unknown> {
    return this.post(`/suggestions/${suggestionId}/reviews`, { decision: 'undo' });
  }

  /** Approves and proposes the pair, and returns the proposal's id. */
  async propose(pair: Pair): Promise<string> {
    await this.approve(pair);
    const consent = {
      ...{ facts: ['abilities', 'availability'], purpose: 'consider', how: 'in-writing' },
      ...{ givenOn: dayIn(-1), until: dayIn(60) },
    };
    const body = {
      suggestionId: pair.suggestionId,
      words: 'Noggrann och snäll.',
      consent,
      despite: 'Provas.',
    };
    return withId.parse(await this.post('/proposals', body)).id;
  }

  /** The workplace says welcome; as a coordinator or manager. */
  async welcome(proposalId: string): Promise<void> {
    await this.post(`/proposals/${proposalId}/answers`, { answer: 'welcome', reason: 'want-to-try' });
  }

  /** Plans a placement of a proposal that was welcomed, from today on, and returns its id. */
  async plan(proposalId: string): Promise<string> {
    const body = {
      ...{ proposalId, employmentForm: 'arbetspraktik', despite: 'Provas.' },
      ...{ startsOn: dayIn(0), endsOn: dayIn(90), hoursPerWeek: 10 },
    };
    return z.object({ placement: withId }).parse(await this.post('/placements', body)).placement.id;
  }

  /** The workplace asks the coach; as a coordinator or manager. */
  async ask(proposalId: string, text: string): Promise<void> {
    await this.post(`/proposals/${proposalId}/questions`, { text });
  }

  async withdraw(proposalId: string): Promise<void> {
    await this.post(`/proposals/${proposalId}/withdrawals`, { reason: 'other' });
  }

  /** Changes what was agreed of a placement, whoever else does. */
  change(placementId: string, data: object): Promise<void> {
    return this.#user.change(`/placements/${placementId}`, data);
  }

  async get(path: string): Promise<unknown> {
    return (await this.request.get(`/api/v1${path}`)).json();
  }
}
