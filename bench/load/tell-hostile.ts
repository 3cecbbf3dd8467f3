import { measureAttempts } from './measure-attempts.ts';
import { measureHeldThread, measureOthers } from './measure-hostile.ts';
import { percentile } from './percentile.ts';
import type { Site } from './start-site.ts';

/** What the part on hostile clients has to tell. */
export interface ToldHostile {
  /** In the order of the columns of the benchmark's table. */
  readonly rows: readonly (readonly string[])[];
  /** What has exceeded its bound, a line each. */
  readonly exceeded: readonly string[];
}

/** The longest that a single request may hold the API's thread, in milliseconds. */
const mostHeldMs = 200;
/** How many times as long others may wait beside four hostile clients. */
const mostSlowdown = 2;
/** How many of the generated attempts are shown. */
const worstShown = 5;

/**
 * What each costly request and each of so many generated attempts holds of the API's thread, and what four who send the former cost
 * the others, in pairs, at these percentiles.
 */
export async function tellHostile(
  site: Site,
  attempts: number,
  shares: readonly number[],
): Promise<ToldHostile> {
  const exceeded: string[] = [];
  /** How a number stands to its bound, in words. */
  const boundOf = (name: string, measured: number, most: number, unit: string): string => {
    if (measured <= most) {
      return `≤ ${most} ${unit}`;
    }
    exceeded.push(`${name}: ${measured.toFixed(1)} ${unit}, at most ${most} ${unit}`);
    return `OVER ${most} ${unit}`;
  };
  const rows: string[][] = [];
  const held = await measureHeldThread(site, 3);
  for (const name of new Set(held.map((one) => one.name))) {
    const all = held.filter((one) => one.name === name);
    const most = Math.max(...all.map(({ heldMs }) => heldMs));
    const took = Math.max(...all.map((one) => one.took));
    const statuses = [...new Set(all.map(({ status }) => status))].join(', ');
    rows.push([
      ...[`${name} (${statuses})`, '–', `thread held ${most.toFixed(0)} ms`],
      ...['answered in', `${took.toFixed(0)} ms`, '', boundOf(name, most, mostHeldMs, 'ms')],
    ]);
  }
  const made = await measureAttempts(site, attempts);
  for (const [place, { name, status, heldMs }] of made.entries()) {
    const bound = boundOf(name, heldMs, mostHeldMs, 'ms');
    if (place < worstShown) {
      const what = `worst of ${made.length} attempts, ${place + 1}`;
      rows.push([what, '–', `thread held ${heldMs.toFixed(0)} ms`, `${name} (${status})`, '', '', bound]);
    }
  }
  const { pairs, hostileStatuses } = await measureOthers(site, 3, 10);
  for (const share of shares) {
    const beside = pairs.map(({ besideHostile }) => percentile(besideHostile, share));
    const alone = pairs.map((pair) => percentile(pair.alone, share));
    const ratios = beside.map((ms, pair) => ms / (alone[pair] ?? ms));
    const told = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(1)).join(', ');
    const name = `others beside four hostile clients, p${share * 100}, in pairs`;
    rows.push([
      ...[name, '–', `${told(beside)} ms`, 'alone', `${told(alone)} ms`, told(ratios)],
      boundOf(name, percentile(ratios, 0.5), mostSlowdown, '×'),
    ]);
  }
  const answered = [...hostileStatuses].map(([status, times]) => `${status} × ${times}`).join(', ');
  rows.push(['answers to the hostile', '–', answered, '', '', '', '']);
  return { rows, exceeded };
}
