import { randomUUID } from 'node:crypto';
import type { Principal } from '../../api/http/authentication/authenticator.ts';
import { insertSuggestion } from './insert-suggestion.ts';
import { principalOf, type TestAnswer, type TestApi } from './start-test-api.ts';

/** The coach of the tests' people. */
export const coach = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c1');
/** The manager of the tests' workplaces. */
export const manager = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000d1');

const dayMs = 86_400_000;

/** The day in Sweden so many days from now, `YYYY-MM-DD`. */
export function day(inDays: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
    Date.now() + inDays * dayMs,
  );
}

/** A consent that holds. */
export function consent(difference: object = {}): object {
  return {
    facts: ['abilities', 'availability', 'employment-forms'],
    purpose: 'consider',
    how: 'in-writing',
    givenOn: day(-3),
    until: day(60),
    ...difference,
  };
}

/** Sends a request that has to be answered so. */
async function must(answer: Promise<TestAnswer>, status: number): Promise<TestAnswer> {
  const got = await answer;
  if (got.status !== status) {
    throw new Error(`${got.status}: ${got.text}`);
  }
  return got;
}

/** Goes the way of pairs by the API's own calls. */
export class Way {
  readonly #api: TestApi;
  readonly #coach: Principal;

  /** `inCharge` is the coach of the people that it makes, and acts for them. */
  constructor(api: TestApi, inCharge = coach) {
    this.#api = api;
    this.#coach = inCharge;
  }

  /** Makes a workplace of the manager's, by default with a mentor of two places and by a coordinator, and returns its id. */
  async workplace(profile: object = {}, as?: Principal): Promise<string> {
    const body = {
      name: 'Köket',
      managerId: manager.id,
      mentors: [{ name: 'Anna', places: 2 }],
      ...profile,
    };
    return this.#make('/workplaces', body, as);
  }

  role(workplaceId: string, profile: object = {}, as?: Principal): Promise<string> {
    const body = {
      title: 'Laga mat',
      workplaceId,
      places: 1,
      hoursPerWeek: { min: 10, max: 20 },
      times: ['weekday-morning'],
      employmentForms: ['arbetspraktik'],
      ...profile,
    };
    return this.#make('/roles', body, as);
  }

  candidate(profile: object = {}): Promise<string> {
    return this.#make('/candidates', {
      reference: `secret-${randomUUID()}`,
      coachId: this.#coach.id,
      wishes: 'laga mat',
      employmentForms: ['arbetspraktik'],
      availability: { hoursPerWeek: { min: 10, max: 20 }, times: ['weekday-morning'] },
      ...profile,
    });
  }

  /** A suggestion of the pair that the coach has approved. */
  async approved(candidateId: string, roleId: string): Promise<string> {
    const id = await insertSuggestion(this.#api.dataSource, candidateId, roleId);
    await must(
      this.send('POST', `/suggestions/${id}/reviews`, { decision: 'approve', comment: 'Provas.' }),
      201,
    );
    return id;
  }

  /** Proposes an approved suggestion whatever stands in the way, and returns the proposal's id. */
  async proposed(suggestionId: string, difference: object = {}): Promise<string> {
    const body = {
      suggestionId,
      words: 'Noggrann och snäll.',
      consent: consent(),
      despite: 'Provas',
      ...difference,
    };
    return String((await must(this.send('POST', '/proposals', body), 201)).body.id);
  }

  /** A proposal of a new person for the role that was welcomed. */
  async welcomed(roleId: string, candidateId?: string): Promise<string> {
    const id = await this.proposed(await this.approved(candidateId ?? (await this.candidate()), roleId));
    await must(this.answer(id, { answer: 'welcome', reason: 'tasks-suit' }), 201);
    return id;
  }

  /** A placement of a proposal that was welcomed, planned to begin today. */
  async planned(proposalId: string, difference: object = {}): Promise<string> {
    const { placement } = (await must(this.plan(proposalId, difference), 201)).body;
    return String((placement as { id: string }).id);
  }

  plan(proposalId: string, difference: object = {}): Promise<TestAnswer> {
    const terms = { employmentForm: 'arbetspraktik', startsOn: day(0), endsOn: day(90), hoursPerWeek: 15 };
    return this.send('POST', '/placements', { proposalId, ...terms, ...difference });
  }

  answer(id: string, body: object, as: Principal = manager): Promise<TestAnswer> {
    return this.send('POST', `/proposals/${id}/answers`, body, as);
  }

  /** Sends a request, by default of the coach. */
  send(
    method: string,
    path: string,
    body?: object,
    as: Principal = this.#coach,
    headers = {},
  ): Promise<TestAnswer> {
    return this.#api.send(method, path, { as, headers, ...(body === undefined ? {} : { body }) });
  }

  async #make(path: string, body: object, as?: Principal): Promise<string> {
    const answer = await this.#api.send('POST', path, { body, ...(as !== undefined && { as }) });
    if (answer.status > 202) {
      throw new Error(`${path} ${answer.status}: ${answer.text}`);
    }
    return String(answer.body.id);
  }
}
