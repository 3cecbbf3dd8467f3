import type { Principal, PrincipalRole } from '../../../api/http/authentication/authenticator.ts';
import { principalOf, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

/** Whose something is: what the principals of the test have to do with, their colleagues', another node's. */
export const places = ['own', 'colleague', 'elsewhere'] as const;
/** See {@link places}. */
export type Place = (typeof places)[number];

/** Ids of one of each kind, by the first part of its path. */
export type Ids = Readonly<Record<string, string>>;

/** Who asks, and of which places they have charge in each role. */
export interface Asker {
  readonly as: Principal;
  /** Where they are the coach in charge, the manager of the workplace, the system that wrote it. */
  readonly inCharge: Partial<Readonly<Record<PrincipalRole, readonly Place[]>>>;
}

const system = principalOf('integration', ['goteborg'], 'journal');
const one = (as: Principal, ...roles: PrincipalRole[]): Asker => ({
  as: { ...as, roles },
  inCharge: { [as.roles[0] ?? '']: ['own'] },
});

/** Every role alone, and several together: those that know people and those that know work by different rules, and all of them. */
export const askers: readonly Asker[] = [
  one(coach, 'coach'),
  one(manager, 'manager'),
  one(system, 'integration'),
  one(principalOf('coordinator'), 'coordinator'),
  one(principalOf('admin'), 'admin'),
  one(principalOf('officer'), 'officer'),
  one(coach, 'coach', 'manager'),
  one(manager, 'manager', 'integration'),
  one(manager, 'manager', 'officer'),
  one(coach, 'coach', 'integration'),
  one(coach, 'coach', 'coordinator'),
  one(coach, 'coordinator', 'manager', 'coach', 'integration', 'admin', 'officer'),
];

interface Owners {
  readonly nodeId: string;
  readonly coach: Principal;
  readonly manager: Principal;
  readonly writer: Principal;
}
const ownersOf: Readonly<Record<Place, Owners>> = {
  own: { nodeId: 'goteborg', coach, manager, writer: system },
  colleague: {
    nodeId: 'goteborg',
    coach: principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2'),
    manager: principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000d2'),
    writer: principalOf('integration', ['goteborg'], 'other-journal'),
  },
  elsewhere: {
    nodeId: 'fyrbodal',
    coach: principalOf('coach', ['fyrbodal'], '0192f000-0000-7000-8000-0000000000c4'),
    manager: principalOf('manager', ['fyrbodal'], '0192f000-0000-7000-8000-0000000000d4'),
    writer: principalOf('integration', ['fyrbodal'], 'third-journal'),
  },
};

/** What is said of people in own words, of people by reference, and of work, at a place: to look for where it may not be told. */
export function secretsOf(place: Place) {
  return { words: `Ord-${place}`, people: `Person-${place}`, work: `Arbete-${place}` };
}

/** Makes one of each kind of thing at a place. */
export async function makePlace(api: TestApi, place: Place): Promise<Ids> {
  const owners = ownersOf[place];
  const { words, people, work } = secretsOf(place);
  const planner = principalOf('coordinator', [owners.nodeId]);
  const { nodeId } = owners;
  const asWriter: TestApi = {
    ...api,
    send: (method, path, request) => api.send(method, path, { as: owners.writer, ...request }),
  };
  const way = new Way(asWriter, owners.coach);
  const workplaces = await way.workplace({
    nodeId,
    name: work,
    managerId: owners.manager.id,
    mentors: [{ name: `Handledare i ${work}`, places: 9 }],
  });
  const roles = await way.role(workplaces, { nodeId, title: work, places: 9 });
  const person = { nodeId, wishes: `${words} laga mat`, coachNotes: words, name: words };
  const candidates = await way.candidate({ ...person, reference: people });
  const objecting = await way.candidate({ ...person, reference: `${people}-objecting` });
  const objection = { madeOn: day(0), words };
  const { id: objections } = (await way.send('POST', `/candidates/${objecting}/objections`, objection)).body;
  const suggestions = await way.approved(candidates, roles);
  const proposals = await way.proposed(suggestions, { words, despite: words });
  const other = await way.proposed(
    await way.approved(await way.candidate({ ...person, reference: `${people}-placed` }), roles),
    { words },
  );
  await way.answer(other, { answer: 'welcome', reason: 'tasks-suit' }, owners.manager);
  const placed = await way.planned(other, { despite: words });
  const asked = async (path: string, body: object): Promise<string> =>
    String((await api.send('POST', path, { as: planner, body })).body.id);
  return {
    ...{ workplaces, roles, candidates, objecting, objections: String(objections), suggestions, proposals },
    placements: placed,
    'match-lists': await asked('/match-lists', { nodeId, for: 'roles' }),
    reports: await asked(`/nodes/${nodeId}/doors`, {}),
    nodes: nodeId,
    // of a session and of who is signed in by it
    sessions: sessionOf(place),
    me: sessionOf(place),
    principals: owners.coach.id,
  };
}

const sessionOf = (place: Place): string => String(places.indexOf(place) + 1).repeat(64);

/** Signs in whoever is in charge of each place, again where a request has ended it. */
export async function signInOwners(api: TestApi): Promise<void> {
  for (const place of places) {
    const { coach: owner, nodeId } = ownersOf[place];
    await api.dataSource.query(
      `INSERT INTO sessions (id, principal_id, roles, nodes, way_in, created_at, expires_at)
       VALUES ($1, $2, '{coach}', ARRAY[$3], 'token', now(), now() + interval '1 hour') ON CONFLICT DO NOTHING`,
      [sessionOf(place), owner.id, nodeId],
    );
  }
}
