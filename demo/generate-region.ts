import { type DemonstrationCandidate, generateCandidate } from './generate-candidate.ts';
import { type DemonstrationRole, generateRole } from './generate-role.ts';
import { type DemonstrationWorkplace, generateWorkplace } from './generate-workplace.ts';
import { type RegionNode, regionNodes } from './towns.ts';

/** A made-up region. Everything in it is invented but the towns. */
export interface Region {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly workplaces: readonly DemonstrationWorkplace[];
  readonly candidates: readonly DemonstrationCandidate[];
  readonly roles: readonly DemonstrationRole[];
  /** By the id of the profile. Default: they are written when they are loaded. */
  readonly writtenOn?: ReadonlyMap<string, WrittenOn>;
  /** What managers and coaches are called, by their id. Default: as they say when they sign in. */
  readonly userNames?: ReadonlyMap<string, string>;
}

/** When a profile was written; both dates `YYYY-MM-DD`, the first not after the second. */
export interface WrittenOn {
  readonly created: string;
  readonly changed: string;
}

/** What region to make. The same options give the same region, to the last letter. */
export interface RegionOptions {
  /** Any integer. */
  readonly seed: number;
  /** Reference date `YYYY-MM-DD`: availability, periods, ratings and waiting times lie around it. */
  readonly today: string;
  /** Default 600. */
  readonly candidates?: number;
  /** Default 240. */
  readonly roles?: number;
  /** Default 60; at least one when there are roles. */
  readonly workplaces?: number;
  /** Identifiers of the nodes to fill. Default: goteborg, fyrbodal, skaraborg, sjuharad. */
  readonly nodes?: readonly string[];
}

/** The whole region in memory. Growing a number adds to a region and leaves the profiles before it as they were. */
export function generateRegion(options: RegionOptions): Region {
  const { seed, today, candidates = 600, roles = 240, workplaces = 60 } = options;
  const nodes = chosenNodes(options.nodes);
  const places = Array.from({ length: workplaces }, (_, index) =>
    generateWorkplace(seed, index, nodes, today),
  );
  return {
    nodes: nodes.map(({ id, name }) => ({ id, name })),
    workplaces: places.map(({ workplace }) => workplace),
    candidates: [...candidatesOf(seed, candidates, today, options.nodes)],
    roles: Array.from({ length: roles }, (_, index) => generateRole(seed, index, places, today)),
  };
}

/** The first `count` candidates of a region one by one, for sizes that should not be held in memory at once. */
export function* candidatesOf(
  seed: number,
  count: number,
  today: string,
  nodeIds?: readonly string[],
): Generator<DemonstrationCandidate, void, undefined> {
  const nodes = chosenNodes(nodeIds);
  for (let index = 0; index < count; index += 1) {
    yield generateCandidate(seed, index, nodes, today);
  }
}

function chosenNodes(nodeIds: readonly string[] | undefined): readonly RegionNode[] {
  if (!nodeIds) {
    return regionNodes;
  }
  return nodeIds.map((id) => {
    const node = regionNodes.find((choice) => choice.id === id);
    if (!node) {
      throw new RangeError(
        `There is no node "${id}"; use ${regionNodes.map((choice) => choice.id).join(', ')}.`,
      );
    }
    return node;
  });
}
