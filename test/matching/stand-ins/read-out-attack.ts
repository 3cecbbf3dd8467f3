import type { SeededRandom } from '../../../demo/seeded-random.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { CompiledCandidate } from '../../../matching/pair/compiled-profile.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../../matching/vocabulary/conditions.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';
import { type ReachBand, reachBands } from '../../../matching/what-if/reach-band.ts';

/** The date of the attack. */
export const today = '2026-11-26';

/** One thing that a role can ask, and that a person passes or not. */
interface Asked {
  readonly role: Role;
  /** Which secret it is about. */
  readonly secret: number;
  /** Whether a person of whom the secret has this value passes. */
  readonly passes: (value: number) => boolean;
}

/** Something of a person that is to be found out, by one of few values. */
interface Secret {
  readonly kind: 'level' | 'need' | 'refusal';
  readonly values: number;
  readonly of: (person: CompiledCandidate) => number;
}

/** A level that is not known passes as the highest does. */
const highest = 4;

/** All that is to be found out of a person: each level, need and refusal. */
export const secrets: readonly Secret[] = [
  ...abilityIds.map(
    (_, position): Secret => ({
      kind: 'level',
      values: 1 + highest,
      of: ({ levels }) => {
        const level = levels[position] ?? -1;
        return level < 0 ? highest : level;
      },
    }),
  ),
  ...supportIds.map(
    (_, position): Secret => ({
      kind: 'need',
      values: 2,
      of: ({ neededSupports }) => Number(neededSupports?.includes(position) ?? false),
    }),
  ),
  ...conditionIds.map(
    (_, position): Secret => ({
      kind: 'refusal',
      values: 2,
      of: ({ neverConditions }) => Number(neverConditions?.includes(position) ?? false),
    }),
  ),
];

/** What roles can ask, each about one secret. */
const questions: readonly Asked[] = [
  ...abilityIds.flatMap((ability, secret) =>
    ([1, 2, 3, 4] as const).map(
      (level): Asked => ({
        role: { demands: { [ability]: { level, essential: true } } },
        secret,
        passes: (value) => value >= level - defaultPolicy.abilities.essentialTolerance,
      }),
    ),
  ),
  ...supportIds.map(
    (support, position): Asked => ({
      role: { supports: supportIds.filter((one) => one !== support) },
      secret: abilityIds.length + position,
      passes: (value) => value === 0,
    }),
  ),
  ...conditionIds.map(
    (condition, position): Asked => ({
      role: { conditions: [{ condition, presence: 'always' }] },
      secret: abilityIds.length + supportIds.length + position,
      passes: (value) => value === 0,
    }),
  ),
];

/** The numbers of others at which one person more makes another band. */
const edges = [0, 4, 9, 19, 49];

/** Roles that ask nothing of the secrets and reach these or those: where they lie, when and how long they are. */
function roomsOf(people: readonly CompiledCandidate[], rooms: number, random: SeededRandom): Role[] {
  const homes = people.flatMap(({ location }) => (location === null ? [] : [location]));
  return Array.from({ length: rooms }, (): Role => {
    const min = random.int(1, 38);
    const home = random.pick(homes);
    return {
      nodeId: 'goteborg',
      ...(random.chance(0.8) && {
        location: { lat: home.lat + random.normal() * 0.3, lon: home.lon + random.normal() * 0.6 },
      }),
      ...(random.chance(0.8) && { hoursPerWeek: { min, max: min + random.int(0, 6) } }),
      ...(random.chance(0.7) && {
        times: random.sample(
          ['weekday-morning', 'weekday-afternoon', 'weekday-evening', 'weekend-morning'],
          1,
        ),
      }),
      ...(random.chance(0.5) && {
        languages: { sv: random.pick(['A1', 'A2', 'B1', 'B2', 'C1', 'native'] as const) },
      }),
      ...(random.chance(0.3) && { requires: { licence: random.pick(['B', 'forklift'] as const) } }),
      ...(random.chance(0.4) && {
        employmentForms: [random.pick(['arbetspraktik', 'arbetstraning', 'anstallning', 'osa'] as const)],
      }),
    };
  });
}

/** What the attacker asks: a role, how many of the others it reaches, and what it is about. */
interface Edit {
  readonly role: Role;
  readonly others: number;
  readonly asked: Asked;
}

/**
 * An attacker who knows everything about all people of a node but the secrets of one, and the whole program. Of each secret it asks by roles
 * that bring the others to the edge of a band, so that the one decides.
 */
export class Attacker {
  readonly #people: readonly CompiledCandidate[];
  readonly #rooms: readonly Role[];
  /** By room or question, then by person: whether the person passes. */
  readonly #inRoom: readonly (readonly boolean[])[];
  readonly #atQuestion: readonly (readonly boolean[])[];

  constructor(people: readonly CompiledCandidate[], random: SeededRandom) {
    this.#people = people;
    this.#rooms = roomsOf(people, 150, random);
    this.#inRoom = this.#rooms.map((role) => passing(role, people));
    this.#atQuestion = questions.map(({ role }) => passing({ ...role, nodeId: 'goteborg' }, people));
  }

  /** The edits by which the secrets of a person are asked for, at most so many. */
  edits(target: number, most: number): Edit[] {
    // the rooms that the target is in, as far as is known without the secrets
    const rooms = [...this.#rooms.keys()].filter((room) => this.#inRoom[room]?.[target] === true);
    const perQuestion = Math.floor(most / questions.length);
    return questions.flatMap((asked, question) => {
      const found: Edit[] = [];
      for (const room of rooms) {
        const others = this.#people.filter(
          (_, person) =>
            person !== target && this.#inRoom[room]?.[person] && this.#atQuestion[question]?.[person],
        ).length;
        if (edges.includes(others) && found.length < perQuestion) {
          found.push({ role: { ...this.#rooms[room], ...asked.role }, others, asked });
        }
      }
      return found;
    });
  }

  /** How common each value of a secret is among the others; what a guess goes by without asking. */
  common(secret: number, target: number): number[] {
    const counts = new Array<number>(secrets[secret]?.values ?? 0).fill(0.5);
    for (const [index, person] of this.#people.entries()) {
      const value = secrets[secret]?.of(person) ?? 0;
      counts[value] = (counts[value] ?? 0) + (index === target ? 0 : 1);
    }
    return counts;
  }

  /**
   * The most likely value of each secret by the answers, if numbers are told with an error that is normal with this deviation.
   */
  guess(
    target: number,
    answers: readonly { readonly edit: Edit; readonly band: ReachBand }[],
    deviation: number,
  ): number[] {
    const likely = secrets.map((_, secret) => this.common(secret, target).map(Math.log));
    for (const { edit, band } of answers) {
      const ofSecret = likely[edit.asked.secret] ?? [];
      for (const value of ofSecret.keys()) {
        const people = edit.others + Number(edit.asked.passes(value));
        ofSecret[value] = (ofSecret[value] ?? 0) + Math.log(likelihood(band, people, deviation));
      }
    }
    return likely.map((values) => values.indexOf(Math.max(...values)));
  }
}

function passing(role: Role, people: readonly CompiledCandidate[]): boolean[] {
  const scorer = createPairScorer(defaultPolicy, today);
  const compiled = compileRole('asked', role, null);
  return people.map((person) => scorer.total(person, compiled).kind === 'match');
}

const lowerEdges = [Number.NEGATIVE_INFINITY, 0.5, 4.5, 9.5, 19.5, 49.5];

function likelihood(band: ReachBand, people: number, deviation: number): number {
  const at = reachBands.indexOf(band);
  const upper = normalBelow(((lowerEdges[at + 1] ?? Number.POSITIVE_INFINITY) - people) / deviation);
  const lower = normalBelow(((lowerEdges[at] ?? 0) - people) / deviation);
  return Math.max(1e-6, upper - lower);
}

/** The logistic approximation of the normal distribution. */
function normalBelow(z: number): number {
  return 1 / (1 + Math.exp(-1.702 * z));
}
