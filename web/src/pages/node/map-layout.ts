import { scaleLinear, scaleSqrt } from '@visx/scale'; // circles whose area, not width, is the number

/** A town and its numbers, as a map shows them. */
export interface MapTown {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly people: number;
  readonly openPlaces: number;
}

/** A town as it is drawn; all lengths are in pixels. */
interface DrawnTown {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly peopleRadius: number;
  readonly placesRadius: number;
  /** Where its name begins and on which line; null where there is no room, and the table names it. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

/** A map to draw: north is up. */
export interface MapLayout {
  readonly height: number;
  /** Those with the largest circles first, so that small ones lie on top. */
  readonly towns: readonly DrawnTown[];
  /** A length to measure by. */
  readonly scaleBar: { readonly km: number; readonly width: number };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const kmPerDegree = 111.2;
/** A node of one town is shown with so much around it. */
const leastKm = 20;
/** Height over width, at most. */
const tallest = 1.1;
const lowest = 0.6;
/** Part of a letter's height that it is wide, about, in system fonts. */
const letterWidth = 0.58;
const niceKm = [2, 5, 10, 20, 50, 100, 200];

/** Lays out towns on a map of the width; `letter` is the height of its letters. At least one town. */
export function layOutMap(towns: readonly MapTown[], width: number, letter: number): MapLayout {
  const largest = Math.max(...towns.flatMap(({ people, openPlaces }) => [people, openPlaces]), 1);
  const most = Math.min(34, width / 12);
  const radius = scaleSqrt<number>({ domain: [0, largest], range: [0, most] });
  const margin = most + letter;
  const middle = middleOf(towns.map(({ lat }) => lat));
  const eastKm = kmPerDegree * Math.cos((middle * Math.PI) / 180);
  const east = towns.map(({ lon }) => lon * eastKm);
  const north = towns.map(({ lat }) => lat * kmPerDegree);
  const inner = width - 2 * margin;
  const spanEast = Math.max(Math.max(...east) - Math.min(...east), leastKm);
  const spanNorth = Math.max(Math.max(...north) - Math.min(...north), leastKm);
  const pixels = Math.min(inner / spanEast, (width * tallest - 2 * margin) / spanNorth);
  const height = Math.max(spanNorth * pixels + 2 * margin, width * lowest);
  const x = scaleLinear<number>({
    domain: around(middleOf(east), inner / pixels),
    range: [margin, width - margin],
  });
  const y = scaleLinear<number>({
    domain: around(middleOf(north), (height - 2 * margin) / pixels),
    range: [height - margin, margin],
  });
  const placed = towns
    .map((town, index) => ({
      name: town.name,
      x: x(east[index] ?? 0),
      y: y(north[index] ?? 0),
      peopleRadius: radius(town.people),
      placesRadius: radius(town.openPlaces),
    }))
    .sort((one, other) => reachOf(other) - reachOf(one));
  const km = niceKm.findLast((length) => length * pixels <= width / 4) ?? 2;
  return { height, towns: withLabels(placed, width, height, letter), scaleBar: { km, width: km * pixels } };
}

type Circle = Omit<DrawnTown, 'label'>;

/** Names each town where its name covers no other name and no other circle; the largest choose first. */
function withLabels(circles: readonly Circle[], width: number, height: number, letter: number): DrawnTown[] {
  const taken: Box[] = [];
  return circles.map((circle) => {
    const others = circles.filter((one) => one !== circle).map(boxOf);
    const long = circle.name.length * letter * letterWidth;
    const gap = reachOf(circle) + letter * 0.3;
    const free = [
      { x: circle.x + gap, y: circle.y + letter * 0.35 },
      { x: circle.x - gap - long, y: circle.y + letter * 0.35 },
      { x: circle.x - long / 2, y: circle.y - gap },
      { x: circle.x - long / 2, y: circle.y + gap + letter * 0.8 },
    ].find((place) => {
      const box = labelBox(place, long, letter);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && ![...taken, ...others].some((one) => overlap(one, box));
    });
    if (free !== undefined) {
      taken.push(labelBox(free, long, letter));
    }
    return { ...circle, label: free ?? null };
  });
}

function labelBox({ x, y }: { x: number; y: number }, long: number, letter: number): Box {
  return { left: x, right: x + long, top: y - letter, bottom: y + letter * 0.25 };
}

function boxOf(circle: Circle): Box {
  // the corners of the square around a circle are empty
  const half = reachOf(circle) * 0.8;
  return {
    left: circle.x - half,
    right: circle.x + half,
    top: circle.y - half,
    bottom: circle.y + half,
  };
}

function reachOf({ peopleRadius, placesRadius }: Circle): number {
  return Math.max(peopleRadius, placesRadius, 2);
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function around(middle: number, span: number): [number, number] {
  return [middle - span / 2, middle + span / 2];
}
