import { expect } from 'chai';
import { z } from 'zod';
import type { Reach } from '../../../api/access/reach.ts';
import { type Resource, resources, rowsOf } from '../../../api/access/who-sees-what.ts';
import {
  type Principal,
  type PrincipalRole,
  principalRoles,
} from '../../../api/http/authentication/authenticator.ts';
import { routes } from '../../../api/routes.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, manager } from '../../support/way.ts';
import { withoutIds } from '../../support/without-ids.ts';
import { cover, makeThings, system, type Things } from './world-of-things.ts';

/** Who reads, and which of the table's words are true of them for each thing of the world. */
interface TestReader {
  readonly who: string;
  readonly as: Principal;
  readonly true_: readonly Reach[];
}

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const inCharge: readonly Reach[] = ['whole', 'bare', 'own'];
const knower: readonly Reach[] = ['whole', 'bare'];
const readers: readonly TestReader[] = [
  { who: 'the coach in charge', as: coach, true_: inCharge },
  { who: 'a colleague', as: colleague, true_: knower },
  { who: 'a coordinator', as: principalOf('coordinator'), true_: knower },
  { who: 'an administrator', as: principalOf('admin'), true_: knower },
  { who: 'the manager of the workplace', as: manager, true_: ['managed', 'consented'] },
  { who: 'the manager of another workplace', as: principalOf('manager'), true_: [] },
  { who: 'the system that wrote it', as: system, true_: ['written'] },
  { who: 'another system', as: principalOf('integration', ['goteborg'], 'other-journal'), true_: [] },
  { who: 'the officer', as: principalOf('officer'), true_: ['whole'] },
  {
    who: 'a manager who is a coach',
    as: { ...manager, roles: ['manager', 'coach'] },
    true_: [...knower, 'managed', 'consented'],
  },
  {
    who: 'a manager who is a system that wrote nothing of it',
    as: { ...manager, roles: ['manager', 'integration'] },
    true_: ['managed', 'consented'],
  },
  {
    who: 'the system that wrote it, a manager of nothing of it',
    as: { ...system, roles: ['integration', 'manager'] },
    true_: ['written'],
  },
  {
    who: 'a manager who is an officer',
    as: { ...manager, roles: ['manager', 'officer'] },
    true_: ['managed', 'consented', 'whole'],
  },
  {
    who: 'a colleague who is a system that wrote nothing of it',
    as: { ...colleague, roles: ['coach', 'integration'] },
    true_: knower,
  },
  {
    who: 'the system that wrote it, a coach',
    as: { ...system, roles: ['integration', 'coach'] },
    true_: [...knower, 'written'],
  },
  {
    who: 'a coordinator who manages the workplace',
    as: { ...manager, roles: ['coordinator', 'manager'] },
    true_: [...knower, 'managed', 'consented'],
  },
  {
    who: 'a coordinator who is the coach in charge',
    as: { ...coach, roles: ['coordinator', 'coach'] },
    true_: inCharge,
  },
];
/** Who stands in is for the one person alone. */
const standIn: TestReader = { who: 'who stands in', as: cover, true_: [...knower, 'own'] };

/** Where things of a kind are read. */
interface Probe {
  readonly resource: Resource;
  readonly path: string;
  /** The things in the answer. */
  readonly pick: (body: Body) => readonly Body[];
  /** Whether no consent stands to what is told there. */
  readonly isUntold?: boolean;
  /** Whether who stands in for the coach reads it as the coach does. */
  readonly isCovered?: boolean;
}

/** An answer, or a thing in one. */
type Body = Readonly<Record<string, unknown>>;
const listSchema = z.array(z.record(z.string(), z.unknown())).default([]);
const listOf = (value: unknown): readonly Body[] => listSchema.parse(value);

function probesOf({ candidate, role, workplace, suggestion, proposal, placement, ...rest }: Things): Probe[] {
  const { withdrawn, objecting, far, list } = rest;
  const itself = (body: Body): Body[] => [body];
  const items = (body: Body) => listOf(body.items);
  const groups = (body: Body) => listOf(body.groups).flatMap(items);
  const stepsOf = (body: Body) => listOf(body.steps);
  const subjects = (body: Body, of: string) => items(body).flatMap((one) => listOf(one[of]));
  const isCovered = true;
  const isUntold = true;
  return [
    { resource: 'candidate', path: `/candidates/${candidate}`, pick: itself, isCovered },
    {
      resource: 'candidate',
      path: '/candidates',
      pick: (body) => items(body).filter(({ id }) => id === candidate),
      isCovered,
    },
    { resource: 'cover', path: `/candidates/${candidate}/covers`, pick: items, isCovered },
    { resource: 'objection', path: `/candidates/${objecting}/objections`, pick: items },
    { resource: 'copy', path: `/candidates/${candidate}/copy`, pick: itself, isCovered },
    { resource: 'dossier', path: `/suggestions/${suggestion}/dossier`, pick: itself, isCovered },
    { resource: 'reader', path: `/suggestions/${suggestion}/dossier`, pick: (body) => listOf(body.readers) },
    { resource: 'reader', path: `/candidates/${candidate}/readers`, pick: items },
    {
      resource: 'suggestion',
      path: `/suggestions/${suggestion}?include=explanation`,
      pick: itself,
      isCovered,
    },
    {
      resource: 'suggestion',
      path: `/candidates/${candidate}/suggestions`,
      pick: (body) => [...items(body), ...listOf(body.reviewed)],
      isCovered,
    },
    { resource: 'review', path: `/suggestions/${suggestion}/reviews`, pick: items, isCovered },
    { resource: 'review', path: `/reviews?candidateId=${candidate}`, pick: items, isCovered },
    { resource: 'whyNot', path: `/candidates/${far}/roles/${role}/why-not`, pick: itself },
    { resource: 'leftWithout', path: `/candidates/${far}/left-without`, pick: itself },
    { resource: 'leftWithout', path: `/roles/${role}/left-without`, pick: itself },
    { resource: 'door', path: `/candidates/${far}/doors`, pick: items },
    { resource: 'door', path: `/roles/${role}/doors`, pick: items },
    { resource: 'listedPair', path: `/match-lists/${list}`, pick: (body) => subjects(body, 'nearMisses') },
    {
      resource: 'listedPair',
      path: `/match-lists/${list}?include=reason`,
      pick: (body) => subjects(body, 'suggestions'),
    },
    { resource: 'nodeOverview', path: '/nodes/goteborg/overview', pick: itself },
    { resource: 'proposal', path: `/proposals/${proposal}`, pick: itself, isCovered },
    { resource: 'proposal', path: `/proposals?roleId=${role}&state=welcomed`, pick: items, isCovered },
    { resource: 'proposal', path: `/proposals/${withdrawn}`, pick: itself, isUntold },
    { resource: 'proposalStep', path: `/proposals/${proposal}`, pick: stepsOf, isCovered },
    { resource: 'disclosure', path: `/proposals/${proposal}/disclosure`, pick: itself },
    { resource: 'disclosure', path: `/proposals/${withdrawn}/disclosure`, pick: itself, isUntold },
    { resource: 'placement', path: `/placements/${placement}`, pick: itself, isCovered },
    { resource: 'placement', path: '/placements', pick: items, isCovered },
    { resource: 'placementStep', path: `/placements/${placement}`, pick: stepsOf, isCovered },
    { resource: 'role', path: `/roles/${role}`, pick: itself },
    { resource: 'role', path: '/roles', pick: items },
    { resource: 'roleCounts', path: '/roles?counts=true', pick: (body) => listOf([body.counts]) },
    { resource: 'workplace', path: `/workplaces/${workplace}`, pick: itself },
    { resource: 'workplace', path: '/workplaces', pick: items },
    { resource: 'foundItem', path: '/search?q=Laga', pick: groups },
    { resource: 'workItem', path: '/work-list', pick: groups },
    { resource: 'auditEntry', path: '/audit', pick: items },
  ];
}

/** The answer to a review. */
const reviewed: Probe = { resource: 'review', path: 'POST', pick: () => [] };

/** Of what each has other things than another, and some have none. */
const differByReader: readonly Resource[] = ['workItem', 'nodeOverview'];
/** Of these what is there follows from what else the reader reaches: what a person needs of somebody, of proposals that systems see none of. */
const followsFromOthers: readonly string[] = ['attention'];

/** What is told in one shape to a workplace and in another to who knows people, and so to a manager who is a coach. */
const asCoach: readonly Resource[] = ['proposal', 'proposalStep', 'placement', 'placementStep'];

/** What is told of all that a manager reads together, of whom a system's own is a part alone. */
const asManager: readonly Resource[] = ['roleCounts'];

/** Whether there is nothing in a value: what is told of is kept from whoever reads. */
function isBlank(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === 0 ||
    (typeof value === 'object' && Object.values(value).every((one) => isBlank(one)))
  );
}

describe('What is answered of each thing', function () {
  this.timeout(90_000);
  let api: TestApi;
  let probes: readonly Probe[] = [];
  const answers = new Map<string, readonly Body[]>();
  const keyOf = ({ as: { id, roles } }: Pick<TestReader, 'as'>, { resource, path }: Probe): string =>
    [id, roles, resource, path].join(' ');
  before(async () => {
    api = await startTestApi();
    const things = await makeThings(api);
    probes = probesOf(things);
    for (const reader of [...readers, standIn]) {
      await Promise.all(
        probes.map(async (probe) => {
          const { status, body } = await api.send('GET', probe.path, { as: reader.as });
          const found = status === 200 ? probe.pick(body) : [];
          answers.set(keyOf(reader, probe), found);
        }),
      );
    }
    // what a review answers tells how the suggestion stands, too
    probes = [...probes, reviewed];
    for (const [as, body] of things.reviewed) {
      answers.set(keyOf({ as }, reviewed), [body]);
    }
  });
  after(() => api.stop());

  const told = (reader: TestReader, probe: Probe): Body[] => [...(answers.get(keyOf(reader, probe)) ?? [])];
  const filled = (things: readonly Body[]): string[] => [
    ...new Set(things.flatMap((one) => Object.keys(one).filter((name) => !isBlank(one[name])))),
  ];
  /** What the table says that somebody reads there. */
  const granted = ({ as, true_ }: TestReader, { resource, path, isUntold = false }: Probe): string[] => {
    const own = as.roles.filter((role) => rolesOf(path).includes(role));
    const isAsCoach = own.length > 1 && asCoach.includes(resource);
    const isAsManager = asManager.includes(resource) && own.includes('manager');
    const roles = own.filter(
      (role) => !(isAsCoach && role === 'manager') && !(isAsManager && role === 'integration'),
    );
    // what the system has written counts among the manager's
    const known: readonly Reach[] = isAsManager && true_.includes('written') ? [...true_, 'managed'] : true_;
    const holds = isUntold ? known.filter((reach) => reach !== 'consented') : known;
    return Object.entries(rowsOf(resource)).flatMap(([field, row]) =>
      roles.some((role) => holds.includes(row[role])) ? [field] : [],
    );
  };
  /** For whom it is to read there. */
  const rolesOf = (path: string): readonly PrincipalRole[] => {
    const [bare = ''] = path.split('?');
    const { roles = 'public' } =
      routes.find(
        ({ method, path: declared }) =>
          method === 'get' && new RegExp(`^${declared.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
      ) ?? {};
    return roles === 'public' ? principalRoles : roles;
  };
  const isFor = (reader: TestReader, { path }: Probe): boolean =>
    path !== reviewed.path && reader.as.roles.some((role) => rolesOf(path).includes(role));

  for (const reader of [...readers, standIn]) {
    it(`is, for ${reader.who}, what the table says`, () => {
      for (const probe of probes.filter(({ isCovered }) => reader !== standIn || isCovered === true)) {
        const { resource, path } = probe;
        const allowed = granted(reader, probe);
        const things = told(reader, probe);
        const at = `${resource} at ${path}`;
        for (const name of things.flatMap((one) => Object.keys(one))) {
          expect(rowsOf(resource), `${at}: the table does not know`).to.have.property(name);
        }
        expect(
          filled(things).filter((name) => !allowed.includes(name)),
          `${at}: more than the table grants`,
        ).to.deep.equal([]);
        if (isFor(reader, probe) && !differByReader.includes(resource)) {
          const there = new Set(readers.flatMap((one) => filled(told(one, probe))));
          expect(
            allowed.filter(
              (name) =>
                there.has(name) && !filled(things).includes(name) && !followsFromOthers.includes(name),
            ),
            `${at}: less than the table grants`,
          ).to.deep.equal([]);
        }
      }
    });
  }

  it('is each field of the table, to each role that it is for', () => {
    for (const resource of resources) {
      for (const [field, row] of Object.entries(rowsOf(resource))) {
        for (const reader of readers) {
          const [role, ...others] = reader.as.roles;
          const isTold = role !== undefined && others.length === 0 && reader.true_.includes(row[role]);
          const at = probes.filter(
            (probe) => probe.resource === resource && (probe === reviewed || isFor(reader, probe)),
          );
          if (isTold && at.length > 0 && !differByReader.includes(resource)) {
            expect(
              at.some((probe) => told(reader, probe).some((one) => Object.hasOwn(one, field))),
              `${field} of ${resource}, to ${reader.who}`,
            ).to.equal(true);
          }
        }
        const isTold = probes
          .filter((probe) => probe.resource === resource)
          .some((probe) =>
            readers.some((one) => told(one, probe).some((thing) => Object.hasOwn(thing, field))),
          );
        const isBeside = Object.values(row).every((reach) => ['none', 'counts', 'bands'].includes(reach));
        expect(isTold, `${field} of ${resource} is told`).to.equal(!isBeside);
      }
    }
  });

  it('is of others’ people without own words where the table says `bare`', () => {
    const colleagues = readers.find(({ as }) => as === colleague);
    for (const probe of probes) {
      const bare = Object.entries(rowsOf(probe.resource)).filter(([, row]) => row.coach === 'bare');
      for (const [field] of bare) {
        const tellOf = (reader: TestReader | undefined): string =>
          withoutIds(
            JSON.stringify(
              (reader === undefined ? [] : told(reader, probe)).map((one) => one[field] ?? null),
            ),
          );
        expect(tellOf(colleagues), `${field} of ${probe.resource}`).to.not.match(/Hemlig|[^0-9]37[^0-9]/);
      }
    }
  });
});
